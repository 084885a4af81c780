"""The hexagon lattice: cells as integers, their places, distances and connected parts."""

import itertools
import math
from collections.abc import Iterable, Sequence
from typing import Final

import numpy as np

WIDTH: Final = 70
HEIGHT: Final = 64
"""Cells per row and number of rows: room for any layout, with an empty edge all round."""
ROW: Final = math.sqrt(3) / 2
"""Distance between rows, in pitches (the distance between the centres of two touching tiles)."""
STEPS: Final = (1, -1, WIDTH, -WIDTH, WIDTH - 1, 1 - WIDTH)
"""From a cell to its six neighbours; cell = r * WIDTH + q in axial coordinates."""
MARGIN: Final = (20, 4)
"""Pitches and rows that the places start left of and above zero."""


def steps_within(radius: int) -> list[tuple[int, int, int]]:
    """Return (dq, dr, distance in tiles) of every cell within the radius, itself left out."""
    span = range(-radius, radius + 1)
    found = [(q, r, max(abs(q), abs(r), abs(q + r))) for q, r in itertools.product(span, span)]
    return [step for step in found if 1 <= step[2] <= radius]


def place(q: float, r: float) -> tuple[float, float]:
    """Return x (east) and y (south) of an axial step, in pitches."""
    return q + r / 2, r * ROW


def all_places() -> np.ndarray:
    """Return x and y of every cell, in pitches."""
    cells = np.arange(WIDTH * HEIGHT)
    q, r = cells % WIDTH, cells // WIDTH
    return np.column_stack((q + r / 2 - MARGIN[0], r * ROW - MARGIN[1]))


PLACES: Final = all_places()


def touch(a: int, b: int) -> bool:
    """Tell whether two cells share a side."""
    return b - a in STEPS


def distance(a: int, b: int) -> int:
    """Return the number of tiles to go from one cell to the other."""
    (r1, q1), (r2, q2) = divmod(a, WIDTH), divmod(b, WIDTH)
    dq, dr = q2 - q1, r2 - r1
    return max(abs(dq), abs(dr), abs(dq + dr))


def count_parts(cells: Iterable[int]) -> int:
    """Return the number of connected parts."""
    left, parts = set(cells), 0
    while left:
        parts += 1
        todo = [left.pop()]
        while todo:
            cell = todo.pop()
            for step in STEPS:
                if cell + step in left:
                    left.remove(cell + step)
                    todo.append(cell + step)
    return parts


def columns_and_rows(cells: Sequence[int]) -> list[tuple[int, int]]:
    """Return kolom and rij per cell from zero; odd rows lie half a pitch to the east."""
    top = min(cells) // WIDTH
    rows = [cell // WIDTH - top for cell in cells]
    columns = [cell % WIDTH + row // 2 for cell, row in zip(cells, rows, strict=True)]
    return [(column - min(columns), row) for column, row in zip(columns, rows, strict=True)]


def from_column_and_row(kolom: int, rij: int) -> int:
    """Return the cell of a written tile."""
    return (rij + 8) * WIDTH + kolom - rij // 2 + 25
