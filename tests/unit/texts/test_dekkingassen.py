"""The words for rows and columns: every dimension has them, and they count in Dutch."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wsd_dash.domain.assen import ASSEN, PAREN, sides
from wsd_dash.texts import dekkingassen as words
from wsd_dash.texts import kubus

WRONG_PLURAL = re.compile(r"\b1 (activiteiten|cellen|gemeenten|rijen)\b")


def test_every_dimension_has_words_and_every_matrix_a_name_of_its_own() -> None:
    assert set(words.AS) == set(ASSEN)
    pairs = {sides(name) for name in PAREN}
    assert len({words.matrix(*pair) for pair in pairs}) == len(pairs)
    assert words.matrix("bron", "conditie") == "bronnen × condities"  # noqa: RUF001


@pytest.mark.parametrize("naam", ASSEN)
def test_the_slide_title_has_room_for_every_dimension(naam: str) -> None:
    assert len(words.AS[naam].enkel.split()) == 1


def test_what_is_reported_of_a_region() -> None:
    assert words.regional(0) == ""
    assert words.regional(1) == (
        "Regionaal is 1 activiteit gemeld; of die in een van deze gemeenten plaatsvond, zegt de "
        "bron niet."
    )
    assert words.regional(9) == (
        "Regionaal zijn 9 activiteiten gemeld; of die in een van deze gemeenten plaatsvonden, "
        "zegt de bron niet."
    )


@pytest.mark.parametrize(
    ("k", "n", "expected"),
    [
        (0, 88, ""),
        (1, 1, "Bij de activiteit is het jaar afgeleid, of het jaar van de bron."),
        (75, 88, "Bij 75 van de 88 activiteiten is het jaar afgeleid, of het jaar van de bron."),
    ],
)
def test_years_that_no_source_writes(k: int, n: int, expected: str) -> None:
    assert words.derived(k, n) == expected


def test_a_thin_source_is_no_thin_programme() -> None:
    assert words.BRON.startswith("Een dunne nieuwsbrief is geen dun programma")


def test_a_long_matrix_says_what_it_shows() -> None:
    assert words.shown(30, 48, "gemeente") == (
        "Hier staan de 30 met de meeste activiteiten, van 48 gemeenten."
    )
    assert words.show_all(48, "gemeente") == "Toon alle 48 gemeenten"
    assert words.without("gemeente", 69) == "Gemeente niet bekend: 69."


@pytest.mark.parametrize(
    ("without", "afgeleid", "expected"),
    [
        (0, False, ""),
        (1, False, "Jaar niet bekend: 1."),
        (2, True, "Gestreept: jaar afgeleid of dat van de bron. Jaar niet bekend: 2."),
    ],
)
def test_what_the_years_leave_out(without: int, afgeleid: bool, expected: str) -> None:  # noqa: FBT001
    assert kubus.note(without, afgeleid=afgeleid) == expected


@given(st.integers(0, 300))
def test_no_plural_after_one(k: int) -> None:
    for text in (words.regional(k), words.derived(k, k + 1), kubus.more(k), kubus.derived(k)):
        assert not WRONG_PLURAL.search(text)
        assert not text or str(k) in text or k > 999
