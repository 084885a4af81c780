"""Make `stippen.json`: the outline of the European Netherlands and a point for every gemeente.

The outline is that of Natural Earth 1:10m (public domain), as packaged in npm's `world-atlas`:

    npm pack world-atlas@2.0.2 && tar xzf world-atlas-2.0.2.tgz
    python script/maak_stippen.py package/countries-10m.json

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
    """Write the asset from the atlas named on the command line."""
    if len(arguments) != 1:
        print(__doc__)
        return 2
    to_rd = Transformer.from_crs("EPSG:4326", "EPSG:28992", always_xy=True)
    outline = _outline(json.loads(Path(arguments[0]).read_text(encoding="utf-8")), to_rd)
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
        "pad": "".join(_path(part.exterior.coords, origin) for part in outline.geoms),
        "punten": {code: _to_units(point, origin) for code, point in sorted(points.items())},
        "bron": "Natural Earth, public domain",
    }
    ASSET.write_text(json.dumps(drawing, separators=(",", ":")) + "\n", encoding="utf-8")
    return 0


def _outline(atlas: dict[str, Any], to_rd: Transformer) -> shapely.MultiPolygon:
    """Return the country in RD metres, simplified, largest part first; it has no holes."""
    countries = atlas["objects"]["countries"]["geometries"]
    country = next(c for c in countries if c.get("id") == NETHERLANDS)
    rings = [[*_ring(atlas, polygon[0])] for polygon in country["arcs"]]
    parts = [
        shapely.Polygon(zip(*to_rd.transform(*zip(*ring, strict=True)), strict=True))
        for ring in rings
        if ring[0][1] > EUROPE
    ]
    simple = [part.simplify(TOLERANCE) for part in parts]
    return shapely.MultiPolygon(sorted(simple, key=lambda part: -part.area))


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
