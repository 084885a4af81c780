"""Each part of a slide gets the room that the words around it leave."""

from dataclasses import replace

from handdia import CIJFERS, DIA, KAART, KLEINE_TABEL, LIJST, MATRIX, REEKS, STAVEN
from wsd_dash.domain.dia import Lijstdeel, Regel
from wsd_dash.exports.zaalvlak import (
    SCHERMEN,
    caution_shares,
    column_scales,
    columns,
    sizes,
    title_sizes,
)


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


def test_cautions_stand_below_a_short_list_and_give_the_drawing_their_height() -> None:
    short = replace(DIA, delen=(MATRIX, LIJST))
    assert column_scales(short) == (1, 1)
    bare = replace(short, kanttekeningen=())
    assert sizes(short, 0) == sizes(bare, 0)


def test_cautions_without_room_below_the_list_stand_in_a_row() -> None:
    long = replace(LIJST, regels=tuple(Regel("kop", "woord " * 12) for _ in range(12)))
    for delen in ((MATRIX, long), (MATRIX, STAVEN), (MATRIX,), (MATRIX, KLEINE_TABEL)):
        dia = replace(DIA, delen=delen)
        assert column_scales(dia) == ()
        bare = replace(dia, kanttekeningen=())
        assert sizes(dia, 0)["breed"][1] < sizes(bare, 0)["breed"][1]
    assert column_scales(replace(DIA, delen=(MATRIX, LIJST), kanttekeningen=())) == ()


def test_a_list_gets_smaller_before_its_cautions_leave_it() -> None:
    lengths = range(1, 14)
    scales = [
        column_scales(
            replace(DIA, delen=(MATRIX, replace(LIJST, regels=(Regel("kop", "woord " * 12),) * n)))
        )
        for n in lengths
    ]
    wide = [found[0] if found else 0 for found in scales]
    assert wide == sorted(wide, reverse=True)
    assert any(0 < one < 1 for one in wide)
    assert wide[-1] == 0


def test_each_caution_has_a_share_of_the_row_on_each_screen() -> None:
    shares = caution_shares(replace(DIA, kanttekeningen=("kort", "een lange zin " * 9)))
    assert len(shares) == 2
    for short, long in zip(*shares, strict=True):
        assert 40 < short < long
    assert caution_shares(replace(DIA, kanttekeningen=())) == ()


def test_a_title_is_a_little_smaller_rather_than_on_two_lines() -> None:
    wide, tall = title_sizes(replace(DIA, titel="Kort"))
    assert wide == tall == 64
    on_one_line = replace(
        DIA, titel="In 5 van de 10 deelnemende gemeenten is geen activiteit gemeld"
    )
    assert title_sizes(on_one_line) == (60, 64)
    assert title_sizes(replace(DIA, titel="Een heel lange titel " * 9)) == (64, 64)
