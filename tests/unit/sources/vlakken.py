"""Made-up gemeenten for the tests of boundaries, and what reads their drawing back."""

import json
import re
from collections.abc import Sequence
from functools import reduce
from pathlib import Path
from typing import Any

import geopandas
import numpy as np
import pandas as pd
import shapely

CODES = ("GM0202", "GM0268", "GM1705", "GM0518")
PROVINCES = ("Gelderland", "Gelderland", "Gelderland", "Zuid-Holland")
SIDE = 10_000
GEMEENTEN = pd.DataFrame({"gemeentecode": CODES, "provincie": PROVINCES})
KINDS = ("geojson", "topojson", "gpkg")


def squares(**columns: list[object]) -> geopandas.GeoDataFrame:
    """Four squares of 10 km in a row, in RD."""
    boxes = [
        shapely.box(150_000 + i * SIDE, 430_000, 160_000 + i * SIDE, 440_000) for i in range(4)
    ]
    return geopandas.GeoDataFrame(columns or {"statcode": CODES}, geometry=boxes, crs=28992)


def ragged(side: int = 5) -> geopandas.GeoDataFrame:
    """Gemeenten on a grid of `side` by `side` with ragged shared borders, one around a lake.

    Codes count up from GM0001. Two of them are islets apart from the rest: a small gemeente and a
    second part of GM0001.
    """
    random = np.random.default_rng(8612)
    step = 40
    lines = []
    for i in range(side + 1):
        along = np.linspace(0, side * SIDE, side * step + 1)
        aside = i * SIDE + random.normal(0, 180, along.size)
        near = np.abs((np.arange(along.size) + step // 2) % step - step // 2) <= 4
        aside[near] = i * SIDE  # or two lines would cross more than once where four cells meet
        lines += [np.column_stack([along, aside]), np.column_stack([aside, along])]
    cells = shapely.polygonize([shapely.union_all([shapely.LineString(line) for line in lines])])
    big = list(cells.geoms)
    big.sort(key=lambda cell: (round(cell.centroid.y / SIDE), round(cell.centroid.x / SIDE)))
    lake = shapely.Point(big[0].centroid).buffer(2_000)
    islet = shapely.box(side * SIDE + 4_000, 0, side * SIDE + 5_500, 1_500)
    own = shapely.box(side * SIDE + 4_000, 8_000, side * SIDE + 7_000, 11_000)
    geoms = [shapely.union(shapely.difference(big[0], lake), islet), *big[1:], own]
    moved = shapely.transform(np.array(geoms), lambda c: c + np.array([150_000, 430_000]))
    codes = [f"GM{i:04d}" for i in range(1, len(geoms) + 1)]
    return geopandas.GeoDataFrame({"gemeentecode": codes}, geometry=moved, crs=28992)


def write(
    frame: geopandas.GeoDataFrame, path: Path, *, kind: str = "geojson", crs: int = 4326
) -> Path:
    """Write a frame in RD as GeoJSON, TopoJSON or GeoPackage in a coordinate system."""
    frame = frame.to_crs(crs)
    if kind == "gpkg":
        frame.to_file(path, layer="gemeenten", driver="GPKG")
        return path
    content = json.loads(frame.to_json())
    if kind == "topojson":
        content = _topology(content)
    elif crs != 4326:
        content["crs"] = {"type": "name", "properties": {"name": f"urn:ogc:def:crs:EPSG::{crs}"}}
    path.write_text(json.dumps(content), encoding="utf-8")
    return path


def _topology(content: dict[str, Any]) -> dict[str, Any]:
    """Rewrite GeoJSON with an arc for every ring; TopoJSON has no place for a CRS."""
    arcs: list[Any] = []

    def keep(rings: list[Any]) -> list[list[int]]:
        arcs.extend(rings)
        return [[len(arcs) - len(rings) + i] for i in range(len(rings))]

    geometries = []
    for feature in content["features"]:
        kind, found = feature["geometry"]["type"], feature["geometry"]["coordinates"]
        shape = keep(found) if kind == "Polygon" else [keep(part) for part in found]
        geometries.append({"type": kind, "arcs": shape, "properties": feature["properties"]})
    objects = {"gemeenten": {"type": "GeometryCollection", "geometries": geometries}}
    return {"type": "Topology", "objects": objects, "arcs": arcs}


def lines_of(path: str) -> list[list[tuple[int, int]]]:
    """Read an SVG path of the drawing back: a list of corners per line or ring."""
    return [_corners(part) for part in path.split("M")[1:]]


def shape_of(path: str) -> shapely.Geometry:
    """Return what the rings of a path enclose; a ring within a ring is a hole."""
    rings = [shapely.make_valid(shapely.Polygon(line)) for line in lines_of(path)]
    rings = [_areas(ring) for ring in rings]
    return reduce(shapely.symmetric_difference, rings)


def _areas(shape: shapely.Geometry) -> shapely.Geometry:
    """Leave out the lines of a ring that touches itself."""
    parts = shapely.get_parts(shapely.get_parts(shape))
    return shapely.union_all([part for part in parts if part.geom_type == "Polygon"])


def thick(geoms: Sequence[shapely.Geometry] | shapely.Geometry, width: float = 1.5) -> bool:
    """Say whether anything of it is wider than so many units."""
    return not shapely.is_empty(shapely.buffer(geoms, -width / 2)).all()


def _corners(line: str) -> list[tuple[int, int]]:
    numbers = [int(text) for text in re.findall(r"-?\d+", line)]
    pairs = list(zip(numbers[::2], numbers[1::2], strict=True))
    points = [pairs[0]]
    for dx, dy in pairs[1:]:
        points.append((points[-1][0] + dx, points[-1][1] + dy))
    return points
