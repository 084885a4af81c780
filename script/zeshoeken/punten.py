"""The centre points: reading them, who lies beside whom, and spreading them evenly."""

import csv
import itertools
import math
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
from pyproj import Transformer
from scipy.sparse import csc_array
from scipy.sparse.linalg import spsolve
from scipy.spatial import Delaunay

Pair = tuple[int, int]
WATER: Final = (
    (5.08, 53.13), (5.30, 53.25), (5.60, 53.36), (5.95, 53.43), (4.50, 53.15),  # Wadden, Noordzee
    (5.22, 52.95), (5.30, 52.80), (5.50, 52.80), (5.22, 52.57),  # IJsselmeer, Markermeer
    (3.85, 51.62), (3.75, 51.38),  # Oosterschelde, Westerschelde
)  # fmt: skip
"""Longitude and latitude, read off by the makers, of water that keeps a tile free."""
WATER_NAME: Final = "water"
WADDEN: Final = ("Texel", "Vlieland", "Terschelling", "Ameland", "Schiermonnikoog")
PITCH: Final = 10.7
"""Kilometres per tile: the land divided over the gemeenten."""
BORDER_FIT: Final = (2.3, 2.96, -1.77)
"""Chance of a border by emptiness and log of distance: three numbers fitted on real borders."""
LEAST_CHANCE: Final = 0.12
TO_WATER: Final = 0.6
"""What a gemeente beside a point on water is worth, beside 1 for a border."""
FERRY: Final = ("Texel", "Den Helder")
"""The one gemeente without a neighbour in its provincie belongs beside its harbour."""


@dataclass(frozen=True)
class Punten:
    """The gemeenten in the order of the table, then the water; km, x east and y south."""

    codes: tuple[str, ...]
    namen: tuple[str, ...]
    provincies: tuple[str, ...]
    km: np.ndarray

    @property
    def land(self) -> int:
        """The number of gemeenten; what follows is water."""
        return len(self.codes)

    @property
    def wadden(self) -> list[int]:
        """The five islands, west to east."""
        return [self.namen.index(naam) for naam in WADDEN]

    @property
    def ferry(self) -> Pair:
        """Texel and its harbour, in the order of the table."""
        first, second = sorted(self.namen.index(naam) for naam in FERRY)
        return first, second


def read_points(path: Path) -> Punten:
    """Read the table of gemeenten and add the water."""
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    lonlat = [(float(row["lon"]), float(row["lat"])) for row in rows] + list(WATER)
    to_rd = Transformer.from_crs("EPSG:4326", "EPSG:28992", always_xy=True)
    lon, lat = (list(column) for column in zip(*lonlat, strict=True))
    east, north = to_rd.transform(lon, lat)
    return Punten(
        tuple(row["gemeentecode"] for row in rows),
        tuple(row["gemeentenaam"] for row in rows) + (WATER_NAME,) * len(WATER),
        tuple(row["provincie"] for row in rows) + (WATER_NAME,) * len(WATER),
        np.column_stack((east, -np.array(north))) / 1000,
    )


def delaunay_pairs(points: Punten) -> dict[Pair, tuple[float, float]]:
    """Return emptiness and length (km) of the Delaunay pairs.

    Emptiness is the distance from the middle of a pair to the nearest third point, in half
    lengths of the pair: 1 or more makes it a Gabriel pair.
    """
    found = {}
    for triangle in Delaunay(points.km).simplices.tolist():
        for a, b in ((0, 1), (1, 2), (0, 2)):
            i, j = sorted((triangle[a], triangle[b]))
            half = float(np.hypot(*(points.km[i] - points.km[j]))) / 2
            away = np.hypot(*(points.km - (points.km[i] + points.km[j]) / 2).T)
            away[[i, j]] = np.inf
            found[i, j] = (float(away.min()) / half, 2 * half)
    return found


def estimate_neighbours(points: Punten) -> dict[Pair, float]:
    """Return per pair the chance of a border, from the points alone, and a weight to water."""
    base, empty, far = BORDER_FIT
    found = {}
    for pair, (emptiness, length) in delaunay_pairs(points).items():
        if max(pair) >= points.land:
            if emptiness >= 0.8 and length < 40:  # noqa: PLR2004 - beside the shore, not across
                found[pair] = TO_WATER
            continue
        score = base + empty * min(emptiness, 1.5) + far * math.log(length)
        chance = 1 / (1 + math.exp(-score))
        if chance > LEAST_CHANCE:
            found[pair] = chance
    return found | {points.ferry: 2.0}


def spread(points: Punten) -> np.ndarray:
    """Return the points in pitches, evenly dense, directions kept as far as possible.

    Least squares over pairs that likely border: their real direction, nearly one pitch long. Longer
    pairs keep their real length, lightly. Then overlapping points push each other apart.
    """
    start = _solve(_springs(points), len(points.km))
    place, islands = start.copy(), points.wadden
    for _ in range(800):
        apart = place[:, None] - place[None]
        length = np.hypot(apart[..., 0], apart[..., 1]) + np.eye(len(place)) * 9
        push = np.clip(1 - length, 0, None) / length
        step = 0.35 * (apart * push[..., None]).sum(axis=1) + 0.01 * (start - place)
        step[islands] = step[islands].mean(axis=0)
        place = place + step
    return np.asarray(place - place.min(axis=0) - 1)


def _springs(points: Punten) -> list[tuple[int, int, float, float, float]]:
    """Return (from, to, strength, x, y): where the second should lie as seen from the first."""
    chances, islands = estimate_neighbours(points), points.wadden
    found = []
    for (i, j), (_, length) in delaunay_pairs(points).items():
        step, strength = points.km[j] - points.km[i], chances.get((i, j), 0.0)
        if strength > 0.3:  # noqa: PLR2004 - likely a border
            step = step / length * (length / 11) ** 0.25
        elif length < 70:  # noqa: PLR2004 - pairs along the outside say nothing
            step, strength = step / PITCH * 0.8, 0.05
        else:
            continue
        loose = 0.3 if i in islands or j in islands else 1.0
        found.append((i, j, strength * loose, float(step[0]), float(step[1])))
    row = [(a, b, 100.0, 1.0, 0.0) for a, b in itertools.pairwise(islands)]
    harbour = (islands[0], points.namen.index(FERRY[1]), 1.0, -0.3, 1.0)
    return [*found, *row, harbour]


def _solve(springs: list[tuple[int, int, float, float, float]], size: int) -> np.ndarray:
    i, j, strength, x, y = (np.array(column) for column in zip(*springs, strict=True))
    weights = np.concatenate((strength, strength, -strength, -strength, np.full(size, 1e-6)))
    diagonal = np.arange(size)
    rows = np.concatenate((i, j, i, j, diagonal))
    columns = np.concatenate((i, j, j, i, diagonal))
    matrix = csc_array((weights, (rows, columns)), shape=(size, size))
    answer = np.zeros((size, 2))
    for axis, wanted in enumerate((x, y)):
        right = np.zeros(size)
        np.add.at(right, j, strength * wanted)
        np.add.at(right, i, -strength * wanted)
        answer[:, axis] = spsolve(matrix, right)
    return answer
