"""The sentences about a reeks, one by one."""

import pytest

from wsd_dash.texts import presenteren as words


@pytest.mark.parametrize(
    ("naam", "n", "standaard", "said"),
    [
        ("Avond", 0, False, "De reeks 'Avond' heeft nog geen dia's."),
        ("Avond", 1, False, "De reeks 'Avond' heeft 1 dia, klaar om te laten zien."),
        ("", 40, False, "Deze reeks heeft 40 dia's, klaar om te laten zien."),
        ("Standaardreeks", 7, True, "De standaardreeks heeft 7 dia's, klaar om te laten zien."),
    ],
)
def test_the_sentence_says_how_many_slides_there_are(
    naam: str, n: int, *, standaard: bool, said: str
) -> None:
    assert words.sentence(naam, n, standaard=standaard) == said


@pytest.mark.parametrize("n", [0, 1, 40])
def test_the_short_sentence_fits_a_title(n: int) -> None:
    assert len(words.short(n).split()) <= 12
    assert words.slides(n) in words.short(n)


def test_of_many_values_that_are_no_more_the_first_are_named() -> None:
    said = words.unknown("", [f"GM{n}" for n in range(9)])
    assert said.endswith("overgeslagen: GM0, GM1, GM2, GM3, GM4, en nog 4.")


def test_hidden_signs_of_a_link_are_written_out() -> None:
    assert "\u202e" not in words.unknown("activiteit", ["a\u202eb"])
    assert "\u202e" not in words.left_out(2, "a\u202eb")
