"""The committed outline of the country and the points of the gemeenten on it."""

import csv
import json
import re
from typing import Any, Final

import pytest
import shapely
from pyproj import Transformer

from wsd_dash.config import PROJECT

FILE: Final = PROJECT / "src" / "wsd_dash" / "ui" / "componenten" / "stippen.json"
MOST_BYTES: Final = 25_000
MOST_OUTSIDE: Final = 5
LAKE: Final = (1350, 770)
"""Units: the middle of the IJsselmeer."""


@pytest.fixture(scope="module")
def drawing() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(FILE.read_text(encoding="utf-8"))
    return found


@pytest.fixture(scope="module")
def land(drawing: dict[str, Any]) -> shapely.MultiPolygon:
    """Return the land as a browser fills it: a ring that runs the other way is a hole."""
    rings = [polygon(ring) for ring in re.findall("M([^z]+)z", drawing["pad"])]
    outer = rings[0].exterior.is_ccw
    land = shapely.union_all([ring for ring in rings if ring.exterior.is_ccw == outer])
    water = shapely.union_all([ring for ring in rings if ring.exterior.is_ccw != outer])
    islands = shapely.union_all(
        [r for r in rings if r.exterior.is_ccw == outer and r.within(water)]
    )
    found = land.difference(water).union(islands)
    return shapely.MultiPolygon(sorted(found.geoms, key=lambda part: -part.area))


def polygon(ring: str) -> shapely.Polygon:
    start, steps = (
        [int(value) for value in re.findall(r"-?\d+", part)] for part in ring.split("l")
    )
    corners = [(start[0], start[1])]
    for dx, dy in zip(steps[::2], steps[1::2], strict=True):
        corners.append((corners[-1][0] + dx, corners[-1][1] + dy))
    return shapely.Polygon(corners)


def centres() -> dict[str, tuple[str, float, float]]:
    with (PROJECT / "data" / "gemeenten.csv").open(encoding="utf-8", newline="") as file:
        return {
            row["gemeentecode"]: (row["gemeentenaam"], float(row["lon"]), float(row["lat"]))
            for row in csv.DictReader(file)
        }


def test_every_gemeente_has_a_point_inside_the_box(drawing: dict[str, Any]) -> None:
    width, height = drawing["formaat"]
    assert drawing["punten"].keys() == centres().keys()
    assert all(0 <= x <= width and 0 <= y <= height for x, y in drawing["punten"].values())


def test_points_are_the_centres_of_the_contract(drawing: dict[str, Any]) -> None:
    to_degrees = Transformer.from_crs(drawing["crs"], "EPSG:4326", always_xy=True)
    west, north = drawing["oorsprong"]
    for code, (_, lon, lat) in centres().items():
        x, y = drawing["punten"][code]
        found = to_degrees.transform(west + x * drawing["eenheid"], north - y * drawing["eenheid"])
        assert found == pytest.approx((lon, lat), abs=0.0015), code


def test_nearly_all_points_lie_on_the_land(
    drawing: dict[str, Any], land: shapely.MultiPolygon
) -> None:
    outside = {
        code for code, point in drawing["punten"].items() if not land.contains(shapely.Point(point))
    }
    assert len(outside) <= MOST_OUTSIDE
    # at most 2 km off, on a shore or border that the sources draw coarsely
    assert all(land.distance(shapely.Point(drawing["punten"][code])) <= 20 for code in outside)


@pytest.mark.parametrize(
    "naam", ["Texel", "Vlieland", "Terschelling", "Ameland", "Schiermonnikoog"]
)
def test_each_wadden_island_is_land_of_its_own(
    drawing: dict[str, Any], land: shapely.MultiPolygon, naam: str
) -> None:
    names = {name: code for code, (name, _, _) in centres().items()}
    point = shapely.Point(drawing["punten"][names[naam]])
    assert [part for part in land.geoms if part.contains(point)]
    assert not land.geoms[0].contains(point)


def test_the_outline_is_whole_and_small(
    drawing: dict[str, Any], land: shapely.MultiPolygon
) -> None:
    assert land.is_valid
    assert not land.contains(shapely.Point(*LAKE))
    square_km = land.area * drawing["eenheid"] ** 2 / 1e6
    assert 33_000 < square_km < 39_000
    assert FILE.stat().st_size <= MOST_BYTES
    assert drawing["bron"] == "Natural Earth, public domain"
