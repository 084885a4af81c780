"""Outlines at every level of detail: neighbours touch, nobody disappears, groups are their sum."""

from collections.abc import Iterator
from itertools import combinations
from typing import Any

import geopandas
import pandas as pd
import pytest
import shapely

from unit.sources.vlakken import lines_of, ragged, shape_of, thick
from wsd_dash.config import PROJECT
from wsd_dash.sources.grensbestand import read_boundary_file, to_rd
from wsd_dash.sources.grenzen import NIVEAUS as STORED_LEVELS
from wsd_dash.sources.omtrekken import NIVEAUS, Groepen, draw_levels, make_coverage, simplify

REAL = PROJECT.parent / "shared" / "geo" / "nl-vr-gm.topo.json"
GROUPS = Groepen(
    provincies={"West": [f"GM{i:04d}" for i in range(1, 12)],
                "Oost": [f"GM{i:04d}" for i in range(12, 27)]},
    gebieden={"hoek": ["GM0001", "GM0002", "GM0006"], "elders": ["GM9999"]},
    werkgebieden={"wsdan": [f"GM{i:04d}" for i in range(6, 21)]},
)  # fmt: skip

Coverage = dict[str, shapely.MultiPolygon]


def real() -> tuple[Coverage, Groepen]:
    gemeenten = pd.read_csv(PROJECT / "data" / "gemeenten.csv", dtype=str)
    werkgebieden = pd.read_csv(PROJECT / "data" / "werkgebieden.csv", dtype=str)
    liemers = pd.read_csv(PROJECT / "data" / "gebied_gemeenten.csv", dtype=str)
    frame, _ = read_boundary_file(REAL, set(gemeenten["gemeentecode"]))
    groups = Groepen(
        *(
            {str(key): list(group["gemeentecode"]) for key, group in table.groupby(column)}
            for table, column in (
                (gemeenten, "provincie"),
                (liemers, "gebied_id"),
                (werkgebieden, "werkplaats_id"),
            )
        )
    )
    return make_coverage(to_rd(frame)), groups


@pytest.fixture(
    scope="module",
    params=[
        "made up",
        pytest.param(
            "real", marks=pytest.mark.skipif(not REAL.exists(), reason="no real boundaries here")
        ),
    ],
)
def country(request: pytest.FixtureRequest) -> Iterator[tuple[Coverage, Groepen, Any]]:
    vlakken, groups = real() if request.param == "real" else (make_coverage(ragged()), GROUPS)
    return vlakken, groups, draw_levels(vlakken, groups)


@pytest.fixture(params=list(NIVEAUS))
def level(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def shapes(drawing: dict[str, Any]) -> dict[str, shapely.Geometry]:
    """What the paths enclose, read back once per drawing."""
    if "vormen" not in drawing:
        paths = {code: found["pad"] for code, found in drawing["gemeenten"].items()}
        drawing["vormen"] = {code: shape_of(path) for code, path in paths.items()}
    found: dict[str, shapely.Geometry] = drawing["vormen"]
    return found


def neighbours(vlakken: Coverage, least: float) -> Iterator[tuple[str, str]]:
    """Pairs that share at least so many metres of border."""
    tree, codes = shapely.STRtree(list(vlakken.values())), list(vlakken)
    for left, right in tree.query(list(vlakken.values()), predicate="touches").T:
        one, other = codes[left], codes[right]
        shared = shapely.intersection(vlakken[one], vlakken[other])
        if left < right and shapely.length(shared) > least:
            yield one, other


def farthest(what: shapely.Geometry, lines: list[shapely.Geometry]) -> float:
    """How far the farthest point of it lies from the lines, looking every two units."""
    points = shapely.points(shapely.get_coordinates(shapely.segmentize(what, 2)))
    _, distances = shapely.STRtree(lines).query_nearest(points, return_distance=True)
    return float(distances.max())


def test_there_is_a_drawing_for_every_level_that_is_stored() -> None:
    assert tuple(NIVEAUS) == STORED_LEVELS


def test_a_level_says_how_to_read_it(country: tuple[Coverage, Groepen, Any], level: str) -> None:
    vlakken, groups, drawings = country
    drawing = drawings[level]
    assert (drawing["versie"], drawing["niveau"], drawing["crs"]) == (2, level, "EPSG:28992")
    assert drawing["eenheid"] == NIVEAUS[level].eenheid
    west, _, _, north = shapely.total_bounds(
        list(simplify(vlakken, NIVEAUS[level].tolerantie).values())
    )
    assert drawing["oorsprong"] == pytest.approx([west, north], abs=0.01)
    assert set(drawing["gemeenten"]) == set(vlakken)
    assert set(drawing["werkgebieden"]) == set(groups.werkgebieden)


def test_no_gemeente_loses_its_area(country: tuple[Coverage, Groepen, Any], level: str) -> None:
    vlakken, _, drawings = country
    unit = NIVEAUS[level].eenheid ** 2
    lost = {"grof": 0.15, "midden": 0.03, "fijn": 0.01}[level]
    for code, shape in shapes(drawings[level]).items():
        assert shape.area * unit == pytest.approx(vlakken[code].area, rel=lost), code


def test_neighbours_overlap_nowhere_and_leave_no_gap(
    country: tuple[Coverage, Groepen, Any], level: str
) -> None:
    vlakken, _, drawings = country
    found = shapes(drawings[level])
    geoms = list(found.values())
    tree = shapely.STRtree(geoms)
    for left, right in tree.query(geoms, predicate="intersects").T:
        if left < right:
            assert not thick(shapely.intersection(geoms[left], geoms[right]))
    together = shapely.union_all(geoms)
    unit = NIVEAUS[level].eenheid
    border = sum(shapely.length(geoms)) * unit
    assert abs(sum(shapely.area(geoms)) - together.area) * unit**2 < border * unit * 0.02
    water = [
        shapely.Polygon(ring)
        for part in shapely.union_all(list(vlakken.values())).geoms
        for ring in part.interiors
    ]
    origin = drawings[level]["oorsprong"]
    for part in shapely.get_parts(together):
        for hole in map(shapely.Polygon, part.interiors):
            x, y = hole.representative_point().coords[0]
            place = shapely.Point(origin[0] + x * unit, origin[1] - y * unit)
            assert not thick(hole) or min(map(place.distance, water)) < NIVEAUS[level].tolerantie


def test_who_shared_a_border_shares_its_corners_to_the_unit(
    country: tuple[Coverage, Groepen, Any], level: str
) -> None:
    vlakken, _, drawings = country
    corners = {
        code: {point for line in lines_of(found["pad"]) for point in line}
        for code, found in drawings[level]["gemeenten"].items()
    }
    pairs = list(neighbours(vlakken, 2 * NIVEAUS[level].tolerantie))
    assert len(pairs) >= 40
    for one, other in pairs:
        assert len(corners[one] & corners[other]) >= 2, (one, other)


def test_the_outline_of_a_group_is_the_union_of_its_gemeenten(
    country: tuple[Coverage, Groepen, Any], level: str
) -> None:
    _, groups, drawings = country
    found = shapes(drawings[level])
    for kind in ("gebieden", "werkgebieden"):
        drawn = drawings[level][kind]
        assert drawn
        for key, path in drawn.items():
            parts = [found[code] for code in getattr(groups, kind)[key]]
            difference = shapely.symmetric_difference(shape_of(path), shapely.union_all(parts))
            assert not thick(difference), key


def test_a_group_of_unknown_gemeenten_has_no_outline() -> None:
    drawing = draw_levels(make_coverage(ragged()), GROUPS)["grof"]
    assert set(drawing["gebieden"]) == {"hoek"}


def test_borders_of_provinces_run_along_their_gemeenten(
    country: tuple[Coverage, Groepen, Any], level: str
) -> None:
    _, groups, drawings = country
    found = shapes(drawings[level])
    lines = shapely.union_all(
        [shapely.LineString(x) for x in lines_of(drawings[level]["provincies"])]
    )
    edges = {
        name: shapely.boundary(shapely.union_all([found[code] for code in codes]))
        for name, codes in groups.provincies.items()
    }
    paths = [found["pad"] for found in drawings[level]["gemeenten"].values()]
    rings = [shapely.LinearRing(line) for path in paths for line in lines_of(path)]
    assert farthest(lines, rings) < 1.5
    for one, other in combinations(edges.values(), 2):
        shared = shapely.intersection(one, other)
        assert shared.is_empty or farthest(shared, list(lines.geoms)) < 1.5


def test_detail_grows_with_the_level(country: tuple[Coverage, Groepen, Any]) -> None:
    _, _, drawings = country
    sizes = [
        sum(len(found["pad"]) for found in drawings[level]["gemeenten"].values())
        for level in NIVEAUS
    ]
    assert sizes == sorted(set(sizes))


def test_the_circle_of_a_gemeente_lies_within_it(
    country: tuple[Coverage, Groepen, Any], level: str
) -> None:
    _, _, drawings = country
    found = shapes(drawings[level])
    for code, drawn in drawings[level]["gemeenten"].items():
        assert drawn["straal"] >= 1
        circle = shapely.Point(drawn["punt"]).buffer(max(0.5, drawn["straal"] - 2))
        assert not thick(shapely.difference(circle, found[code])), code
        rings = [point for line in lines_of(drawn["pad"]) for point in line]
        assert drawn["kader"] == pytest.approx(shapely.MultiPoint(rings).bounds, abs=1)


def test_slivers_between_neighbours_are_closed() -> None:
    """Careless editing: a gap of 4 m at its widest, and an overlap of 3 m."""
    corners = [
        [(0, 0), (10_000, 0), (9_996, 4_500), (10_000, 9_000), (0, 9_000)],
        [(10_000, 0), (20_000, 0), (20_000, 9_000), (10_000, 9_000)],
        [(20_000, 0), (30_000, 0), (30_000, 9_000), (20_000, 9_000), (19_997, 4_500)],
    ]
    geoms = [shapely.Polygon(ring) for ring in corners]
    frame = geopandas.GeoDataFrame({"gemeentecode": list("abc")}, geometry=geoms, crs=28992)
    assert not shapely.coverage_is_valid(geoms)
    vlakken = make_coverage(frame)
    assert shapely.coverage_is_valid(list(vlakken.values()))
    assert sum(geom.area for geom in vlakken.values()) == pytest.approx(30_000 * 9_000, abs=1)


def test_a_corner_that_only_one_neighbour_has_becomes_a_corner_of_both() -> None:
    west = shapely.Polygon([(0, 0), (1_000, 0), (1_000, 500), (1_000, 1_000), (0, 1_000)])
    frame = geopandas.GeoDataFrame(
        {"gemeentecode": ["a", "b"]},
        geometry=[west, shapely.box(1_000, 0, 2_000, 1_000)],
        crs=28992,
    )
    vlakken = make_coverage(frame)
    assert (1_000, 500) in [tuple(xy) for xy in shapely.get_coordinates(vlakken["b"])]
    assert shapely.coverage_is_valid(list(vlakken.values()))
