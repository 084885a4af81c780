"""Assigning points to cells at once: the Hungarian method over offsets and rotations."""

import itertools
import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

import numpy as np
from scipy.optimize import linear_sum_assignment

from zeshoeken.punten import Pair, Punten
from zeshoeken.rooster import PLACES, WIDTH, touch

ROTATIONS: Final = (-8, -4, 0, 4, 8)
"""Degrees."""
OFFSETS: Final = (0.0, 0.25, 0.5, 0.75)
ROOM: Final = 1.3
"""Pitches that a cell may lie from the nearest point and still be used."""
NEVER: Final = 1e4


@dataclass(frozen=True)
class Start:
    """An assignment: per point its target and its cell; which cells may be used at all."""

    doel: np.ndarray
    cellen: list[int]
    bruikbaar: np.ndarray


def find_start(points: Punten, spread: np.ndarray, weights: Mapping[Pair, float]) -> Start:
    """Return the assignment on the open lattice that keeps most weight, over all positions."""
    best, most = None, -1.0
    for degrees, dx, dy in itertools.product(ROTATIONS, OFFSETS, OFFSETS):
        start = assign(points, _turn(spread, degrees) + np.array((dx, dy)), ROOM)
        kept = sum(k for (a, b), k in weights.items() if touch(start.cellen[a], start.cellen[b]))
        if kept > most:
            best, most = start, kept
    if best is None:
        raise RuntimeError("no position tried")
    return best


def assign(points: Punten, target: np.ndarray, room: float | None) -> Start:
    """Assign with least squared distance; without `room` there are as many cells as points.

    The Wadden islands come in one row, with nothing above or beside them.
    """
    islands = points.wadden
    middle = target[islands].mean(axis=0) - (2, 0)
    first = int(((middle - PLACES) ** 2).sum(axis=1).argmin())
    row = [first + k for k in range(len(islands))]
    near = np.sqrt(((PLACES[:, None] - target[None]) ** 2).sum(axis=-1)).min(axis=1)
    near[: (first // WIDTH + 1) * WIDTH] = np.inf
    near[row] = 0
    usable = near < room if room else near <= np.sort(near)[len(target) - 1]
    cells = np.flatnonzero(usable)
    cost = ((target[:, None] - PLACES[cells][None]) ** 2).sum(axis=-1)
    seats = np.searchsorted(cells, row)
    cost[:, seats] += NEVER
    cost[islands] = NEVER
    cost[islands, seats] = 0
    _, chosen = linear_sum_assignment(cost)
    return Start(target, cells[chosen].tolist(), usable)


def _turn(places: np.ndarray, degrees: float) -> np.ndarray:
    angle = math.radians(degrees)
    turned = np.array(((math.cos(angle), -math.sin(angle)), (math.sin(angle), math.cos(angle))))
    centre = places.mean(axis=0)
    return np.asarray((places - centre) @ turned.T + centre)
