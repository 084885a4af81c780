"""The words a drawing of a slide adds itself."""

import pytest

from wsd_dash.texts import beeld


@pytest.mark.parametrize(
    ("n", "meer", "expected"),
    [
        (0, "", ""),
        (3, "", "en nog 3; de tabel heeft ze allemaal"),
        (0, "en nog 4; de tabel heeft ze allemaal", "en nog 4; de tabel heeft ze allemaal"),
        (3, "en nog 4 wijken; de tabel heeft ze", "en nog 7 wijken; de tabel heeft ze"),
        (1, "en nog 1.999; x", "en nog 2.000; x"),
        (3, "Zie de bron", "en nog 3; de tabel heeft ze allemaal. Zie de bron"),
    ],
)
def test_what_is_left_out_is_counted_together(n: int, meer: str, expected: str) -> None:
    assert beeld.left_out(n, meer) == expected


def test_boundaries_name_a_year_only_when_it_is_known() -> None:
    assert beeld.boundaries("CBS / Kadaster", "2026") == "Grenzen: CBS / Kadaster, 2026"
    assert beeld.boundaries("CBS / Kadaster", "") == "Grenzen: CBS / Kadaster"


def test_progress_says_which_slide_of_how_many() -> None:
    assert beeld.progress(3, 7) == "3 van 7"
