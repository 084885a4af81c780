"""Which part of the country a map on a slide shows."""

import pytest

from wsd_dash.domain.locaties import GemeenteStand, Stand
from wsd_dash.figures.diauitsnede import LEAST, box_for, make_view
from wsd_dash.figures.diavorm import dots, hexagons
from wsd_dash.figures.streken import focus_named

STANDEN = (
    GemeenteStand("GM0202", "Arnhem", "Gelderland", Stand.GEMELD, 6),
    GemeenteStand("GM0268", "Nijmegen", "Gelderland", Stand.GEMELD, 3),
)


def test_the_whole_country_is_the_whole_world() -> None:
    box, moved = box_for(hexagons(), focus_named("nederland"), STANDEN, gekozen="", volgt=True)
    assert box == hexagons().kader
    assert not moved


@pytest.mark.parametrize("wereld", [hexagons(), dots()])
def test_a_region_holds_its_gemeenten(wereld) -> None:  # type: ignore[no-untyped-def]  # noqa: ANN001
    box, _ = box_for(wereld, focus_named("arnhem-nijmegen"), STANDEN, gekozen="", volgt=False)
    for code in ("GM0202", "GM0268", "GM0226", "GM1982"):
        x, y = wereld.vormen[code].punt
        assert box[0] < x < box[2]
        assert box[1] < y < box[3]


def test_the_box_follows_a_chosen_gemeente_unless_the_region_was_asked_for() -> None:
    focus = focus_named("arnhem-nijmegen")
    follow, moved = box_for(dots(), focus, STANDEN, gekozen="GM0014", volgt=True)
    x, y = dots().vormen["GM0014"].punt
    assert moved
    assert follow[0] < x < follow[2]
    assert follow[1] < y < follow[3]
    assert not box_for(dots(), focus, STANDEN, gekozen="GM0014", volgt=False)[1]


def test_a_provincie_and_a_selection_show_theirs_with_some_neighbours() -> None:
    wide, _ = box_for(hexagons(), focus_named("Limburg"), STANDEN, gekozen="", volgt=False)
    few, _ = box_for(hexagons(), focus_named("selectie"), STANDEN, gekozen="", volgt=False)
    none, _ = box_for(hexagons(), focus_named("selectie"), (), gekozen="", volgt=False)
    assert wide[3] > few[3]
    assert few[2] - few[0] >= LEAST
    assert none == hexagons().kader


def test_a_view_puts_the_box_in_the_middle_and_back() -> None:
    view = make_view((0, 0, 10, 5), 200, 200)
    assert view.pixel((5, 2.5)) == (100, 100)
    assert view.place((100, 100)) == (5, 2.5)
    assert view.shows((9, 4, 11, 6))
    assert not view.shows((30, 4, 31, 6))
