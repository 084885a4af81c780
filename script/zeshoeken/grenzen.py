"""Which gemeenten border on each other, from a file with boundaries; nothing of it is kept."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

import geopandas
import numpy as np
import pyogrio
import shapely

from zeshoeken.punten import Pair, Punten

CODE_FIELDS: Final = ("code", "statcode", "gemeentecode")
ACROSS: Final = 850
"""Metres of water that two gemeenten may lie apart and still count as near."""
DEGREES: Final = 400
"""Coordinates below this are degrees: TopoJSON names no reference system."""


@dataclass(frozen=True)
class Buren:
    """Pairs that share a border, and those plus the pairs across narrow water."""

    grens: frozenset[Pair]
    nabij: frozenset[Pair]


def read_neighbours(path: Path, points: Punten) -> Buren:
    """Read a file that geopandas knows; `ValueError` when it lacks a gemeente or a code."""
    frame = _read(path)
    if not frame.crs:
        frame = frame.set_crs(4326 if max(frame.total_bounds) < DEGREES else 28992)
    shapes = np.array(shapely.make_valid(frame.to_crs(28992).geometry.to_numpy()))
    field = next(name for name in CODE_FIELDS if name in frame.columns)
    rank = {code: index for index, code in enumerate(points.codes)}
    if set(frame[field]) != set(rank):
        raise ValueError(path.name + ": other gemeenten than those of the table")
    order = [rank[code] for code in frame[field]]
    tree = shapely.STRtree(shapes)

    def pairs(left: np.ndarray, right: np.ndarray) -> set[Pair]:
        found = {tuple(sorted((order[i], order[j]))) for i, j in zip(left, right, strict=True)}
        return {(a, b) for a, b in found if a != b}

    left, right = tree.query(shapes, predicate="intersects")
    along = shapely.length(shapely.intersection(shapes[left], shapes[right])) > 0  # not a corner
    border = pairs(left[along], right[along])
    near = pairs(*tree.query(shapely.buffer(shapes, ACROSS), predicate="intersects"))
    return Buren(frozenset(border), frozenset(border | near))


def _read(path: Path) -> geopandas.GeoDataFrame:
    """Return the first layer with one row per gemeente."""
    for layer in pyogrio.list_layers(path)[:, 0]:
        frame = geopandas.read_file(path, layer=layer)
        for field in set(CODE_FIELDS) & set(frame.columns):
            if frame[field].astype(str).str.startswith("GM").all():
                return frame
    raise ValueError(path.name + ": no layer with codes of gemeenten")
