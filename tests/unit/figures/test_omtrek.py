"""The outline of the country as rings, and cutting it."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from shapely import Polygon

from wsd_dash.config import PROJECT
from wsd_dash.figures.omtrek import Land, cut, read_land

FILE = PROJECT / "src" / "wsd_dash" / "ui" / "componenten" / "stippen.json"
SQUARE = ((0.0, 0.0), (10.0, 0.0), (10.0, 10.0), (0.0, 10.0))
DRAWING = {
    "oorsprong": [1000, 5000],
    "eenheid": 100,
    "pad": "M0 0l10 0 0 10-10 0zM2 2l0 4 4 0 0-4zM20 0l1 0 0 1z",
}


def test_rings_that_run_the_other_way_are_water() -> None:
    assert read_land(DRAWING) == (
        Land(
            ((1000, 5000), (2000, 5000), (2000, 4000), (1000, 4000)),
            (((1200, 4800), (1200, 4400), (1600, 4400), (1600, 4800)),),
        ),
        Land(((3000, 5000), (3100, 5000), (3100, 4900))),
    )


def test_the_country_has_its_islands_and_one_lake() -> None:
    land = read_land(json.loads(FILE.read_text(encoding="utf-8")))
    assert len(land) > 8
    assert [len(piece.water) for piece in land] == [1] + [0] * (len(land) - 1)


@pytest.mark.parametrize(
    ("box", "area"),
    [((-1, -1, 11, 11), 100), ((5, 5, 20, 20), 25), ((2, 2, 4, 3), 2), ((20, 20, 30, 30), 0)],
)
def test_only_the_part_inside_the_box_is_left(
    box: tuple[float, float, float, float], area: float
) -> None:
    found = cut(SQUARE, box)
    assert (Polygon(found).area if found else 0) == area


@settings(deadline=None)  # a busy machine, not a slow function
@given(
    st.lists(st.tuples(st.integers(-20, 20), st.integers(-20, 20)), min_size=3, max_size=9).map(
        lambda points: tuple((float(x), float(y)) for x, y in points)
    )
)
def test_nothing_sticks_out_of_the_box(ring: tuple[tuple[float, float], ...]) -> None:
    found = cut(ring, (-5, -6, 7, 8))
    assert all(-5 <= x <= 7 and -6 <= y <= 8 for x, y in found)
