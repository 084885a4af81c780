"""The parts of a slide beside and below each other, and the cautions where they cost least."""

from dataclasses import replace

import pytest

from handdia import CIJFERS, KAART, LIJST, MATRIX, STAVEN, TIJD
from wsd_dash.domain.dia import Deel, Regel
from wsd_dash.figures.diabeeld import BREEDTE
from wsd_dash.figures.diaindeling import place_parts, place_with_cautions

KANT = "Let op: de kaart zegt niet hoeveel er gebeurt. Vergelijk geen aantallen."


@pytest.mark.parametrize(
    "delen", [(), (KAART,), (MATRIX, LIJST), (TIJD, STAVEN, CIJFERS), (KAART, LIJST, LIJST)]
)
def test_parts_stand_beside_and_below_each_other(delen: tuple[Deel, ...]) -> None:
    places = place_parts(delen, 72, 200, 800, 1776)
    assert tuple(p.deel for p in places) == delen
    for p in places:
        assert p.x >= 0
        assert p.x + p.breedte <= BREEDTE
        assert p.y >= 200
        assert p.y + p.hoogte <= 800.5
    if len(places) > 1:
        main, *others = places
        assert main.breedte * main.hoogte > max(p.breedte * p.hoogte for p in others)
        assert all(main.x + main.breedte < p.x for p in others)
    if len(places) > 2:
        assert places[1].y + places[1].hoogte < places[2].y


def test_parts_without_room_below_each_other_each_get_a_column() -> None:
    long = replace(LIJST, regels=tuple(Regel("kop", "woord " * 12) for _ in range(6)))
    places = place_parts((TIJD, STAVEN, long), 72, 300, 800, 1776)
    assert [p.y for p in places] == [300, 300, 300]
    assert places[0].x < places[1].x < places[2].x
    assert places[2].x + places[2].breedte <= 72 + 1776 + 0.5
    assert places[0].breedte > places[1].breedte


def test_cautions_stand_below_words_on_the_right_and_the_main_part_keeps_its_height() -> None:
    found = place_with_cautions((MATRIX, LIJST), KANT, 72, 200, 900, 1776)
    assert found
    assert found.kant
    main, words = found.plaatsen
    assert main.hoogte == 700
    assert found.x == words.x
    assert found.y >= words.y + words.hoogte
    assert found.y + found.kant.hoogte <= 900


@pytest.mark.parametrize(
    ("delen", "kant"),
    [
        ((), KANT),
        ((MATRIX,), KANT),
        ((MATRIX, STAVEN), KANT),
        ((MATRIX, LIJST), ""),
        ((MATRIX, LIJST), KANT * 40),
    ],
)
def test_cautions_have_no_place_below_drawings_or_without_room(
    delen: tuple[Deel, ...], kant: str
) -> None:
    assert place_with_cautions(delen, kant, 72, 200, 900, 1776) is None
