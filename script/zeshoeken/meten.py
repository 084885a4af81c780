"""How good a layout is: neighbours kept, displacement, directions, provinces in one piece."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from zeshoeken.grenzen import Buren
from zeshoeken.punten import Pair, Punten
from zeshoeken.rooster import PLACES, count_parts, touch

WITHIN: Final = math.cos(math.radians(45))


@dataclass(frozen=True)
class Maat:
    """The measures of one layout; lengths in kilometres after fitting scale and place."""

    grens: int
    nabij: int
    richting: float
    gemiddeld: float
    grootst: float
    schaal: float
    gesplitst: int


def measure(points: Punten, cells: Sequence[int], neighbours: Buren) -> Maat:
    """Measure the gemeenten; the water does not count. `schaal` is kilometres per pitch."""
    places = PLACES[list(cells[: points.land])]
    real = points.km[: points.land]
    tiles, centres = places - places.mean(axis=0), real - real.mean(axis=0)
    scale = float((tiles * centres).sum() / (tiles * tiles).sum())
    away = np.hypot(*(tiles * scale - centres).T)
    provinces: dict[str, list[int]] = {}
    for cell, province in zip(cells[: points.land], points.provincies, strict=False):
        provinces.setdefault(province, []).append(cell)
    return Maat(
        kept(cells, neighbours.grens),
        kept(cells, neighbours.nabij),
        _directions(real, places, neighbours.grens),
        float(away.mean()),
        float(away.max()),
        scale,
        sum(count_parts(found) > 1 for found in provinces.values()),
    )


def kept(cells: Sequence[int], pairs: Iterable[Pair]) -> int:
    """Return how many pairs touch."""
    return sum(touch(cells[a], cells[b]) for a, b in pairs)


def _directions(real: np.ndarray, places: np.ndarray, pairs: Iterable[Pair]) -> float:
    """Return the share of pairs whose direction differs at most 45 degrees from the real one."""
    found = sorted(pairs)
    first, second = (list(column) for column in zip(*found, strict=True))
    true, drawn = real[second] - real[first], places[second] - places[first]
    cosine = (true * drawn).sum(axis=1) / np.hypot(*true.T) / np.hypot(*drawn.T)
    return float((cosine >= WITHIN - 1e-9).mean())
