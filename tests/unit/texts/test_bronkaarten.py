"""Golden words of the small maps per source."""

import pytest

from wsd_dash.texts import bronkaarten as words


@pytest.mark.parametrize(
    ("on_map", "n", "text"),
    [
        (0, 0, "geen activiteit bij deze keuzes"),
        (0, 1, "0 van 1 activiteit op de kaart"),
        (4, 17, "4 van 17 activiteiten op de kaart"),
    ],
)
def test_a_map_says_how_many_of_how_many_it_shows(on_map: int, n: int, text: str) -> None:
    assert words.shown(on_map, n) == text


def test_a_small_map_is_described_in_one_sentence() -> None:
    assert words.alt("Nieuwsbrief mei 2021", 4, 17, 1) == (
        "Nieuwsbrief mei 2021: 4 van 17 activiteiten op de kaart, in 1 gemeente."
    )
