"""What a slide leaves out is counted once, and said to be where it is."""

import pytest

from wsd_dash.texts import kantoor


@pytest.mark.parametrize(
    ("n", "meer", "rest", "said"),
    [
        (0, "", 0, ""),
        (3, "", 0, "en nog 3; in de notities"),
        (0, "en nog 4; de tabel heeft ze allemaal", 4, "en nog 4; in de notities"),
        (2, "en nog 4; de tabel heeft ze allemaal", 4, "en nog 6; in de notities"),
        (0, "en nog 4; de tabel heeft ze allemaal", 3, "en nog 4; in de app staan ze allemaal"),
        (1, "en nog 1.204 vragen; x", 0, "en nog 1.205 vragen; in de app staan ze allemaal"),
        (0, "Iets anders.", 0, "Iets anders."),
        (2, "Iets anders.", 0, "en nog 2; in de notities. Iets anders."),
    ],
)
def test_what_is_left_out_is_added_up(n: int, meer: str, rest: int, said: str) -> None:
    assert kantoor.left_out(n, meer, rest=rest) == said


def test_no_words_point_to_a_table_that_a_slide_does_not_have() -> None:
    for words in kantoor.IN_DE_APP:
        assert "tabel" not in kantoor.without_table(f"Tien rijen. {words}.")
    assert kantoor.without_table("De tabel in de bron.") == "De tabel in de bron."
