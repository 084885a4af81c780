"""Each part of a slide gets the room that the words around it leave."""

from dataclasses import replace

from handdia import CIJFERS, DIA, KAART, KLEINE_TABEL, LIJST, MATRIX, REEKS, STAVEN
from wsd_dash.domain.dia import Lijstdeel, Regel
from wsd_dash.exports.zaalvlak import SCHERMEN, caution_width, columns, sizes


def parts(*delen: object) -> list[tuple[int, ...]]:
    return [strook.delen for strook in columns(delen)]  # type: ignore[arg-type]


def test_parts_stand_beside_each_other() -> None:
    assert parts(KAART) == [(0,)]
    assert parts(KAART, STAVEN) == [(0,), (1,)]
    assert parts(KAART, STAVEN, CIJFERS) == [(0,), (1,), (2,)]
    assert parts() == []


def test_two_short_texts_share_a_column_and_long_ones_do_not() -> None:
    assert parts(KAART, LIJST, CIJFERS) == [(0,), (1, 2)]
    long = Lijstdeel("Lang", tuple(Regel("kop", "woord " * 12) for _ in range(9)))
    assert parts(KAART, long, CIJFERS) == [(0,), (1,), (2,)]
    assert parts(KAART, LIJST, KLEINE_TABEL) == [(0,), (1,), (2,)]


def test_the_columns_fill_a_wide_screen() -> None:
    dia = replace(DIA, delen=(MATRIX, STAVEN, STAVEN))
    widths = [sizes(dia, i)["breed"][0] for i in range(3)]
    wide = SCHERMEN[0]
    assert abs(sum(widths) + 2 * wide.tussen + 2 * wide.rand - wide.breedte) <= 2
    assert widths[0] > widths[1]


def test_more_words_leave_a_drawing_less_height_but_never_nothing() -> None:
    short = sizes(DIA, 0)
    long = sizes(replace(DIA, zin="Een lange zin over de kaart. " * 8), 0)
    endless = sizes(replace(DIA, zin="Een lange zin over de kaart. " * 80), 0)
    for scherm in SCHERMEN:
        assert endless[scherm.naam][1] < long[scherm.naam][1] < short[scherm.naam][1]
        assert endless[scherm.naam][1] >= 260
    assert short["smal"][0] == endless["smal"][0] == 640


def test_a_screen_of_four_by_three_gives_more_height() -> None:
    for dia in REEKS:
        found = sizes(dia, 0)
        assert found["hoog"][1] > found["breed"][1]


def test_a_short_caution_still_gets_a_column() -> None:
    assert caution_width("kort") > 4
    assert caution_width("x" * 1000) < 1000
