"""The shapes of the gemeenten on a slide: tiles, dots, or official boundaries, in one world."""

import json
import math
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import pairwise
from pathlib import Path
from typing import Any, Final

from wsd_dash.sources.grenzen import StoredBoundaries

Point = tuple[float, float]
Box = tuple[float, float, float, float]
"""Left, top, right and bottom."""
DRAWINGS: Final = Path(__file__).parents[1] / "ui" / "componenten"
"""The layouts that the live map fetches too, so that both draw the same."""
SIDE: Final = 1 / math.sqrt(3)
GAP: Final = 0.97
"""A tile is 3 % smaller than its pitch."""
ROW: Final = 1.5 * SIDE
METRES: Final = 11_000
"""Between the middles of two gemeenten, about: what a tile stands for."""


@dataclass(frozen=True)
class Vorm:
    """One gemeente: its path, the point of its label with the room around it, and its box."""

    pad: str
    punt: Point
    straal: float
    kader: Box


@dataclass(frozen=True)
class Wereld:
    """All gemeenten in one way of drawing; `tegel` is the size of a tile in its own unit.

    `oorsprong` and `eenheid` translate metres (EPSG:28992): the upper left corner, and metres per
    unit; without them a drawing is not true to scale. `rond` are dots, of a size in pixels.
    """

    vormen: Mapping[str, Vorm]
    kader: Box
    tegel: float
    oorsprong: Point | None = None
    eenheid: float = 1
    kust: str = ""
    provincies: str = ""
    rond: bool = False

    def to_box(self, rd: Box) -> Box | None:
        """Translate west, south, east, north in metres; `None` when not true to scale."""
        if self.oorsprong is None:
            return None
        west, north = self.oorsprong
        x0, y0, x1, y1 = rd
        unit = self.eenheid
        return (x0 - west) / unit, (north - y1) / unit, (x1 - west) / unit, (north - y0) / unit


@dataclass(frozen=True)
class Grenzen:
    """Official boundaries as a drawing needs them: a fine level, a middle and a coarse one.

    `bron` and `jaar` go beside every map that shows them; `jaar` may be empty.
    """

    fijn: Wereld
    midden: Wereld
    grof: Wereld
    bron: str
    jaar: str


@dataclass(frozen=True)
class Tegel:
    """Where a gemeente lies among the tiles, and its name with soft hyphens."""

    naam: str
    provincie: str
    kolom: int
    rij: int
    etiket: str


def read_boundaries(stored: StoredBoundaries) -> Grenzen:
    """Read the files of stored boundaries; the same files are read once."""
    fijn, midden, grof = (stored.paths()[level] for level in ("fijn", "midden", "grof"))
    return Grenzen(_outlined(fijn), _outlined(midden), _outlined(grof), stored.bron, stored.jaar)


@cache
def tiles() -> Mapping[str, Tegel]:
    """Return the tiles by gemeentecode, in the order of the file."""
    rows = json.loads((DRAWINGS / "zeshoeken.json").read_text("utf-8"))["gemeenten"]
    return {
        code: Tegel(naam, provincie, kolom, rij, (*etiket, naam)[0])
        for code, naam, provincie, kolom, rij, *etiket in rows
    }


@cache
def hexagons() -> Wereld:
    """Return one tile per gemeente; the unit is the pitch of the tiles."""
    vormen = {}
    for code, tile in tiles().items():
        x, y = tile.kolom + 0.5 + (tile.rij % 2) / 2, tile.rij * ROW + SIDE
        corners = [(x + SIDE * GAP * math.cos(a), y + SIDE * GAP * math.sin(a)) for a in _ANGLES]
        pad = "M" + "L".join(f"{px:.3f} {py:.3f}" for px, py in corners) + "z"
        vormen[code] = Vorm(pad, (x, y), 0.5 * GAP, (x - 0.5, y - SIDE, x + 0.5, y + SIDE))
    return Wereld(vormen, around(v.kader for v in vormen.values()), 1)


@cache
def dots() -> Wereld:
    """Return the true places of the gemeenten and the outline of the country; dots have no size."""
    found = json.loads((DRAWINGS / "stippen.json").read_text("utf-8"))
    width, height = found["formaat"]
    vormen = {code: Vorm("", (x, y), 0, (x, y, x, y)) for code, (x, y) in found["punten"].items()}
    return Wereld(
        vormen,
        (0, 0, width, height),
        METRES / found["eenheid"],
        oorsprong=tuple(found["oorsprong"]),
        eenheid=found["eenheid"],
        kust=found["pad"],
        rond=True,
    )


@lru_cache(maxsize=512)
def rings(pad: str) -> tuple[tuple[Point, ...], ...]:
    """Return the corners of a path made of `M`, `l`, `L` and `z`; rings are not closed."""
    return tuple(_ring(part) for part in re.findall("M([^z]+)z", pad))


def inside(vlak: Sequence[Sequence[Point]], x: float, y: float) -> bool:
    """Whether a point lies in the area of rings, water left out (even-odd)."""
    crossings = 0
    for ring in vlak:
        for (ax, ay), (bx, by) in pairwise((*ring, ring[0])):
            if (ay > y) != (by > y) and x < ax + (y - ay) * (bx - ax) / (by - ay):
                crossings += 1
    return crossings % 2 == 1


def circle(x: float, y: float, r: float) -> str:
    """Return a circle as a path."""
    half = f"a{r:.2f} {r:.2f} 0 1 0"
    return f"M{x - r:.2f} {y:.2f}{half} {2 * r:.2f} 0{half}-{2 * r:.2f} 0z"


def around(boxes: Iterable[Box]) -> Box:
    """Return the smallest box around boxes; there is at least one."""
    lefts, tops, rights, bottoms = zip(*boxes, strict=True)
    return min(lefts), min(tops), max(rights), max(bottoms)


_ANGLES: Final = tuple(math.pi / 3 * i + math.pi / 6 for i in range(6))


@cache
def _outlined(path: Path) -> Wereld:
    """Read one level of detail; its name holds its hash, so it never changes."""
    found: Mapping[str, Any] = json.loads(path.read_bytes())
    vormen = {
        code: Vorm(one["pad"], tuple(one["punt"]), one["straal"], tuple(one["kader"]))
        for code, one in found["gemeenten"].items()
    }
    return Wereld(
        vormen,
        around(v.kader for v in vormen.values()),
        METRES / found["eenheid"],
        oorsprong=tuple(found["oorsprong"]),
        eenheid=found["eenheid"],
        provincies=found["provincies"],
    )


def _ring(text: str) -> tuple[Point, ...]:
    start, *steps = re.split("[lL]", text)
    x, y = (float(v) for v in re.findall(r"-?[\d.]+", start))
    points = [(x, y)]
    if "L" in text:
        return (*points, *(_pair(step) for step in steps))
    numbers = [float(v) for step in steps for v in re.findall(r"-?[\d.]+", step)]
    for dx, dy in zip(numbers[::2], numbers[1::2], strict=True):
        x, y = x + dx, y + dy
        points.append((x, y))
    return tuple(points)


def _pair(text: str) -> Point:
    x, y = (float(v) for v in re.findall(r"-?[\d.]+", text))
    return x, y
