"""The shapes of the gemeenten on a slide."""

from dataclasses import replace
from pathlib import Path

import pytest

from wsd_dash.figures.diavorm import around, circle, dots, hexagons, inside, rings, tiles

BOX = "M0 0l10 0 0 10-10 0zM3 3l4 0 0 4-4 0z"


def test_every_gemeente_has_a_tile_and_a_dot() -> None:
    assert len(tiles()) == 342
    assert set(hexagons().vormen) == set(dots().vormen) == set(tiles())


def test_neighbouring_tiles_do_not_touch() -> None:
    arnhem = hexagons().vormen["GM0202"]
    (corners,) = rings(arnhem.pad)
    assert len(corners) == 6
    assert max(x for x, _ in corners) - min(x for x, _ in corners) == pytest.approx(0.97, abs=0.002)


def test_a_place_in_metres_is_found_on_the_drawing_that_is_true() -> None:
    arnhem = dots().vormen["GM0202"].punt
    box = dots().to_box((180_000, 435_000, 200_000, 455_000))
    assert box
    assert box[0] < arnhem[0] < box[2]
    assert box[1] < arnhem[1] < box[3]
    assert hexagons().to_box((0, 0, 1, 1)) is None


def test_water_inside_a_gemeente_is_not_the_gemeente() -> None:
    area = rings(BOX)
    assert inside(area, 1, 1)
    assert not inside(area, 5, 5)
    assert not inside(area, 11, 5)


def test_a_path_with_absolute_corners_is_read_too() -> None:
    assert rings("M0 0L10 0L10 10z") == (((0, 0), (10, 0), (10, 10)),)


def test_a_circle_is_a_closed_path() -> None:
    assert circle(5, 5, 2) == "M3.00 5.00a2.00 2.00 0 1 0 4.00 0a2.00 2.00 0 1 0-4.00 0z"


def test_the_world_holds_all_gemeenten() -> None:
    wereld = hexagons()
    assert wereld.kader == around(v.kader for v in wereld.vormen.values())
    assert replace(wereld, rond=True).rond


def test_the_layouts_are_those_of_the_live_map() -> None:
    folder = Path(__file__).parents[3] / "src" / "wsd_dash" / "ui" / "componenten"
    assert (folder / "zeshoeken.json").exists()
    assert (folder / "stippen.json").exists()
