"""Gemeente outlines as SVG paths: simplified as one coverage, so neighbours share their border."""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import geopandas
    import numpy as np
    import shapely

EENHEID = 50
"""Metres per unit of the drawing."""
TOLERANCE = 120
"""Metres: the side of the square whose area a dropped corner may have (Visvalingam-Whyatt)."""
SMALLEST_HOLE = 1_000_000
"""Square metres; smaller holes in a dissolved province are slivers between gemeenten."""
MIN_RING = 3


def draw_outlines(frame: "geopandas.GeoDataFrame", provincies: Mapping[str, str]) -> dict[str, Any]:
    """Return the drawing of all gemeenten, keyed on gemeentecode, as JSON-able data.

    `frame` has `gemeentecode` and polygons in EPSG:28992. One unit is `eenheid` metres, x from the
    west and y down from `oorsprong` (RD metres of the upper left corner). Per gemeente: `pad`
    (SVG path), `punt` and `straal` (largest circle that fits inside) and `kader` (box).
    """
    import shapely

    codes = [str(code) for code in frame["gemeentecode"]]
    polygons = [_polygons_only(shapely.make_valid(geom)) for geom in frame.geometry]
    simple = [
        _polygons_only(shapely.make_valid(geom))
        for geom in shapely.coverage_simplify(polygons, TOLERANCE)
    ]
    # An islet can vanish in the simplification; a whole gemeente may not.
    kept = [new if not new.is_empty else old for new, old in zip(simple, polygons, strict=True)]
    west, south, east, north = shapely.total_bounds(kept)
    origin = (float(west), float(north))
    drawing = {code: _draw(geom, origin) for code, geom in sorted(zip(codes, kept, strict=True))}
    return {
        "versie": 1,
        "crs": "EPSG:28992",
        "eenheid": EENHEID,
        "oorsprong": [round(origin[0]), round(origin[1])],
        "formaat": [round((east - west) / EENHEID), round((north - south) / EENHEID)],
        "provincies": _draw_provinces(dict(zip(codes, kept, strict=True)), provincies, origin),
        "gemeenten": drawing,
    }


def _polygons_only(geom: "shapely.Geometry") -> "shapely.MultiPolygon":
    import shapely

    parts = [part for part in shapely.get_parts(geom) if part.geom_type == "MultiPolygon"]
    flat = [*shapely.get_parts(geom), *(sub for part in parts for sub in shapely.get_parts(part))]
    return shapely.MultiPolygon([part for part in flat if part.geom_type == "Polygon"])


def _draw(geom: "shapely.MultiPolygon", origin: tuple[float, float]) -> dict[str, Any]:
    import shapely

    largest = max(geom.geoms, key=lambda part: part.area)
    circle = shapely.maximum_inscribed_circle(largest, tolerance=EENHEID)
    centre = _to_units(shapely.get_coordinates(circle)[:1], origin)[0]
    box = _to_units(shapely.get_coordinates(shapely.box(*geom.bounds)), origin)
    rings = [ring for part in geom.geoms for ring in (part.exterior, *part.interiors)]
    pad = "".join(_ring_path(_to_units(shapely.get_coordinates(r), origin)) for r in rings)
    return {
        "pad": pad,
        "punt": [int(value) for value in centre],
        "straal": round(circle.length / EENHEID),
        "kader": [int(v) for v in (*box.min(axis=0), *box.max(axis=0))],
    }


def _draw_provinces(
    geoms: Mapping[str, "shapely.MultiPolygon"],
    provincies: Mapping[str, str],
    origin: tuple[float, float],
) -> str:
    """Return the borders of the provinces as one path of open lines, each border once."""
    import shapely

    groups: dict[str, list[shapely.MultiPolygon]] = {}
    for code, geom in geoms.items():
        groups.setdefault(provincies[code], []).append(geom)
    lines: list[shapely.Geometry] = []
    for _, group in sorted(groups.items()):
        for part in _polygons_only(shapely.union_all(group)).geoms:
            holes = [hole for hole in part.interiors if shapely.Polygon(hole).area > SMALLEST_HOLE]
            lines += [part.exterior, *holes]
    merged = shapely.line_merge(shapely.union_all(lines))
    coordinates = (_to_units(shapely.get_coordinates(p), origin) for p in shapely.get_parts(merged))
    return "".join(f"M{_steps(line)}" for line in coordinates if len(line) > 1)


def _to_units(coordinates: "np.ndarray[Any, Any]", origin: tuple[float, float]) -> Any:  # noqa: ANN401 - an integer array
    """Round RD metres to the drawing's grid; repeated points fall together."""
    import numpy as np

    shifted = (coordinates - np.array(origin)) * np.array([1, -1]) / EENHEID
    grid = np.rint(shifted).astype(int)
    keep = np.r_[True, np.any(np.diff(grid, axis=0) != 0, axis=1)]
    return grid[keep]


def _ring_path(points: Any) -> str:  # noqa: ANN401 - an integer array
    return f"M{_steps(points[:-1])}z" if len(points) > MIN_RING else ""


def _steps(points: Any) -> str:  # noqa: ANN401 - an integer array
    """Write the first point and then the steps between points, without needless spaces."""
    start, steps = points[0], points[1:] - points[:-1]
    return f"{_numbers(start)}l{_numbers(steps.ravel())}" if len(steps) else _numbers(start)


def _numbers(values: Iterable[int]) -> str:
    return " ".join(str(int(value)) for value in values).replace(" -", "-")
