"""The outline of the country as rings of points, cut to the part that a drawing shows."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

Point = tuple[float, float]
Ring = tuple[Point, ...]
Box = tuple[float, float, float, float]
"""West, south, east, north in metres (EPSG:28992)."""


@dataclass(frozen=True)
class Land:
    """One piece of land and the water inside it, in metres (EPSG:28992); rings are not closed."""

    rand: Ring
    water: tuple[Ring, ...] = ()


def read_land(drawing: Mapping[str, Any]) -> tuple[Land, ...]:
    """Return the pieces of land of `stippen.json`; rings that run the other way are water."""
    rings = [_metres(drawing, text) for text in re.findall("M([^z]+)z", drawing["pad"])]
    outer = _area(rings[0]) > 0
    shells = [ring for ring in rings if (_area(ring) > 0) == outer]
    water = [ring for ring in rings if (_area(ring) > 0) != outer]
    return tuple(
        Land(shell, tuple(hole for hole in water if _holder(hole, shells) is shell))
        for shell in shells
    )


def cut(ring: Sequence[Point], box: Box) -> Ring:
    """Return the part of a ring inside a box (Sutherland and Hodgman, 1974); empty for none."""
    west, south, east, north = box
    found = list(ring)
    for axis, limit, sign in ((0, west, 1), (0, east, -1), (1, south, 1), (1, north, -1)):
        found = _half(found, axis, limit, sign)
    return tuple(found)


def _half(ring: Sequence[Point], axis: int, limit: float, sign: int) -> list[Point]:
    kept: list[Point] = []
    for a, b in pairwise([*ring[-1:], *ring]):
        inside_a, inside_b = (sign * p[axis] >= sign * limit for p in (a, b))
        if inside_a != inside_b:
            part = (limit - a[axis]) / (b[axis] - a[axis])
            other = a[1 - axis] + part * (b[1 - axis] - a[1 - axis])
            kept.append((limit, other) if axis == 0 else (other, limit))
        if inside_b:
            kept.append(b)
    return kept


def _metres(drawing: Mapping[str, Any], text: str) -> Ring:
    start, steps = ([int(v) for v in re.findall(r"-?\d+", part)] for part in text.split("l"))
    x, y = start
    points = [(x, y)]
    for dx, dy in zip(steps[::2], steps[1::2], strict=True):
        x, y = x + dx, y + dy
        points.append((x, y))
    (west, north), unit = drawing["oorsprong"], drawing["eenheid"]
    return tuple((west + x * unit, north - y * unit) for x, y in points)


def _area(ring: Ring) -> float:
    """Return twice the area; its sign tells which way the ring runs."""
    return sum(a[0] * b[1] - b[0] * a[1] for a, b in pairwise((*ring, ring[0])))


def _holder(hole: Ring, shells: Sequence[Ring]) -> Ring:
    """Return the smallest piece of land around a piece of water."""
    around = [shell for shell in shells if _contains(shell, hole[0])]
    return min(around, key=lambda shell: abs(_area(shell)))


def _contains(ring: Ring, point: Point) -> bool:
    x, y = point
    crossings = 0
    for (ax, ay), (bx, by) in pairwise((*ring, ring[0])):
        if (ay > y) != (by > y) and x < ax + (y - ay) * (bx - ax) / (by - ay):
            crossings += 1
    return crossings % 2 == 1
