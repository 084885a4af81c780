"""Gemeente outlines as SVG paths: simplified as one coverage, so neighbours share their border."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

import geopandas
import numpy as np
import shapely

FORMAT_VERSION: Final = 2
SMALLEST_HOLE: Final = 1_000_000
"""Square metres; smaller holes in a dissolved outline are slivers between gemeenten."""
SLIVER: Final = 10.0
"""Metres: narrower gaps between neighbours are no water but carelessness, and are closed."""
MIN_RING: Final = 3


@dataclass(frozen=True)
class Niveau:
    """A level of detail: `eenheid` is metres per unit of the drawing.

    `tolerantie` is metres too: the side of the square whose area a dropped corner may have
    (Visvalingam-Whyatt).
    """

    eenheid: int
    tolerantie: int


NIVEAUS: Final[Mapping[str, Niveau]] = {
    "grof": Niveau(eenheid=200, tolerantie=600),
    "midden": Niveau(eenheid=50, tolerantie=150),
    "fijn": Niveau(eenheid=20, tolerantie=50),
}
"""A pixel of the map is about 1,000 m (300 px for the country), 350 m (900 px) and 60 m."""


@dataclass(frozen=True)
class Groepen:
    """Which gemeenten belong together: gemeentecodes per provincie, gebied and werkplaats."""

    provincies: Mapping[str, Sequence[str]]
    gebieden: Mapping[str, Sequence[str]] = field(default_factory=dict)
    werkgebieden: Mapping[str, Sequence[str]] = field(default_factory=dict)


Vlakken = Mapping[str, shapely.MultiPolygon]
"""Polygons in EPSG:28992 by gemeentecode, in the order of the codes."""


@dataclass(frozen=True)
class _Raster:
    """The grid of a drawing: RD metres of its upper left corner, and metres per unit."""

    west: float
    north: float
    eenheid: int


def make_coverage(frame: geopandas.GeoDataFrame) -> dict[str, shapely.MultiPolygon]:
    """Return polygons by gemeentecode that touch without gaps and overlaps.

    `frame` has `gemeentecode` and polygons in EPSG:28992; rows with the same code become one
    gemeente. Outlines that cross themselves are mended, corners of neighbours made to coincide.
    """
    polygons = [_polygons_only(shapely.make_valid(geom)) for geom in frame.geometry]
    if not shapely.coverage_is_valid(polygons):
        polygons = list(shapely.coverage_clean(polygons, gap_width=SLIVER))
    parts: dict[str, list[shapely.Geometry]] = {}
    for code, geom in zip(frame["gemeentecode"], polygons, strict=True):
        parts.setdefault(str(code), []).append(geom)
    return {code: _union(parts[code]) for code in sorted(parts)}


def draw_levels(vlakken: Vlakken, groepen: Groepen) -> dict[str, dict[str, Any]]:
    """Return the drawing of every level (`NIVEAUS`), as JSON-able data.

    One unit is `eenheid` metres, x from the west and y down from `oorsprong` (RD metres of the
    upper left corner). Per gemeente: `pad` (SVG path), `punt` and `straal` (largest circle that
    fits inside) and `kader` (box). `provincies` is one path of open lines, each border once;
    `gebieden` and `werkgebieden` hold one closed outline per id.
    """
    return {name: _draw_level(vlakken, groepen, name) for name in NIVEAUS}


def simplify(vlakken: Vlakken, tolerantie: float) -> dict[str, shapely.MultiPolygon]:
    """Simplify a coverage; shared borders stay shared and no gemeente disappears."""
    geoms = list(vlakken.values())
    simple = [_polygons_only(geom) for geom in shapely.coverage_simplify(geoms, tolerantie)]
    kept = [new if not new.is_empty else old for new, old in zip(simple, geoms, strict=True)]
    return dict(zip(vlakken, kept, strict=True))


def _draw_level(vlakken: Vlakken, groepen: Groepen, name: str) -> dict[str, Any]:
    niveau = NIVEAUS[name]
    simple = simplify(vlakken, niveau.tolerantie)
    west, south, east, north = shapely.total_bounds(list(simple.values()))
    raster = _Raster(float(west), float(north), niveau.eenheid)
    return {
        "versie": FORMAT_VERSION,
        "niveau": name,
        "crs": "EPSG:28992",
        "eenheid": niveau.eenheid,
        "oorsprong": [round(raster.west, 3), round(raster.north, 3)],
        "formaat": [round((east - west) / niveau.eenheid), round((north - south) / niveau.eenheid)],
        "provincies": _borders(simple, groepen.provincies, raster),
        "gebieden": _outlines(simple, groepen.gebieden, raster),
        "werkgebieden": _outlines(simple, groepen.werkgebieden, raster),
        "gemeenten": {code: _draw(geom, raster) for code, geom in simple.items()},
    }


def _polygons_only(geom: shapely.Geometry) -> shapely.MultiPolygon:
    parts = [part for part in shapely.get_parts(geom) if part.geom_type == "MultiPolygon"]
    flat = [*shapely.get_parts(geom), *(sub for part in parts for sub in shapely.get_parts(part))]
    return shapely.MultiPolygon([part for part in flat if part.geom_type == "Polygon"])


def _union(geoms: Sequence[shapely.Geometry]) -> shapely.MultiPolygon:
    return _polygons_only(shapely.coverage_union_all(geoms))


def _draw(geom: shapely.MultiPolygon, raster: _Raster) -> dict[str, Any]:
    largest = max(geom.geoms, key=lambda part: part.area)
    circle = shapely.maximum_inscribed_circle(largest, tolerance=raster.eenheid)
    centre = _to_units(shapely.get_coordinates(circle)[:1], raster)[0]
    box = _to_units(shapely.get_coordinates(shapely.box(*geom.bounds)), raster)
    rings = [ring for part in geom.geoms for ring in (part.exterior, *part.interiors)]
    return {
        "pad": _rings_path(rings, raster),
        "punt": [int(value) for value in centre],
        "straal": round(circle.length / raster.eenheid),
        "kader": [int(v) for v in (*box.min(axis=0), *box.max(axis=0))],
    }


def _outlines(
    vlakken: Vlakken, groups: Mapping[str, Sequence[str]], raster: _Raster
) -> dict[str, str]:
    """Return one closed path per group; a group without known gemeenten has none."""
    paths = {key: _rings_path(_rings(vlakken, groups[key]), raster) for key in sorted(groups)}
    return {key: path for key, path in paths.items() if path}


def _borders(vlakken: Vlakken, groups: Mapping[str, Sequence[str]], raster: _Raster) -> str:
    """Return the borders of all groups as one path of open lines, each border once."""
    lines = [line for _, codes in sorted(groups.items()) for line in _rings(vlakken, codes)]
    merged = shapely.line_merge(shapely.union_all(lines))
    coordinates = (_to_units(shapely.get_coordinates(p), raster) for p in shapely.get_parts(merged))
    return "".join(f"M{_steps(line)}" for line in coordinates if len(line) > 1)


def _rings(vlakken: Vlakken, codes: Sequence[str]) -> list[shapely.LinearRing]:
    """Return the outer and inner rings of the gemeenten taken together."""
    rings: list[shapely.LinearRing] = []
    for part in _union([vlakken[code] for code in codes if code in vlakken]).geoms:
        holes = [hole for hole in part.interiors if shapely.Polygon(hole).area > SMALLEST_HOLE]
        rings += [part.exterior, *holes]
    return rings


def _rings_path(rings: Iterable[shapely.LinearRing], raster: _Raster) -> str:
    points = (_to_units(shapely.get_coordinates(ring), raster) for ring in rings)
    return "".join(f"M{_steps(p[:-1])}z" for p in points if len(p) > MIN_RING)


def _to_units(coordinates: np.ndarray[Any, Any], raster: _Raster) -> Any:  # noqa: ANN401 - an integer array
    """Round RD metres to the grid of the drawing; repeated points fall together.

    The same corner of two neighbours is rounded the same way, so what they share stays shared.
    """
    origin = np.array([raster.west, raster.north])
    grid = np.rint((coordinates - origin) * np.array([1, -1]) / raster.eenheid).astype(int)
    keep = np.r_[True, np.any(np.diff(grid, axis=0) != 0, axis=1)]
    return grid[keep]


def _steps(points: Any) -> str:  # noqa: ANN401 - an integer array
    """Write the first point and then the steps between points, without needless spaces."""
    start, steps = points[0], points[1:] - points[:-1]
    return f"{_numbers(start)}l{_numbers(steps.ravel())}" if len(steps) else _numbers(start)


def _numbers(values: Iterable[int]) -> str:
    return " ".join(str(int(value)) for value in values).replace(" -", "-")
