"""Labels on the map of a slide: what they say, the room they take, and the sheet they lie on.

Sizes and places are in pixels of the live map (`etiketten.js`): a drawing makes them larger.
"""

import math
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import product
from typing import Final

from wsd_dash.figures.diatekst import width
from wsd_dash.figures.diavorm import Box, Point

SMALL_NUMBER: Final = 17
"""The size of a count on a map of the whole country."""
NAME: Final = 13
"""The smallest letter, and that of all names."""
LEADING: Final = 1.08
STEP: Final = 5
ROOM: Final = 36
"""Pixels per tile below which a tile has no room for a name."""
SOFT: Final = "\u00ad"
MOST_LINES: Final = 3


@dataclass(frozen=True)
class Plek:
    """A gemeente to label, the most important first; places are pixels of the frame.

    `inside` says whether a pixel lies in the gemeente, `occupied` whether in another that counts.
    """

    code: str
    etiket: str
    aantal: int
    geteld: bool
    vet: bool
    punt: Point
    straal: float
    kader: Box
    inside: Callable[[float, float], bool]
    occupied: Callable[[float, float], bool]

    @property
    def naam(self) -> str:
        """Return the name as it is written."""
        return self.etiket.replace(SOFT, "")


@dataclass(frozen=True)
class Etiket:
    """A placed label: `x` is its middle, `y` its top; `getal` the size of its count, 0 for none.

    `anker` is where its leader starts; `los` means that it does not lie on its gemeente, `kaal`
    that the leader starts without a dot.
    """

    code: str
    x: float
    y: float
    getal: float
    regels: tuple[str, ...]
    breedte: float
    hoogte: float
    anker: Point | None = None
    los: bool = False
    kaal: bool = False

    @property
    def box(self) -> Box:
        """Return the room it takes."""
        return self.x - self.breedte / 2, self.y, self.x + self.breedte / 2, self.y + self.hoogte

    def ends(self) -> tuple[Point, Point]:
        """Return where its leader begins and ends."""
        anker = self.anker or (self.x, self.y)
        return anker, (self.x, self.y if self.y > anker[1] else self.y + self.hoogte)

    def leader(self) -> Iterator[Box]:
        """Yield the room its leader takes; none for a label at home."""
        if self.anker is None:
            return
        (x0, y0), (x1, y1) = self.ends()
        steps = int(math.hypot(x1 - x0, y1 - y0) // STEP)
        yield dot(self.anker)
        for i in range(1, steps):
            x, y = x0 + (x1 - x0) * i / steps, y0 + (y1 - y0) * i / steps
            yield x, y, x, y

    def corners(self, wide: float, tall: float) -> Iterator[Point]:
        """Yield the corners of a share of it around its middle."""
        dx, dy, middle = self.breedte / 2 * wide, self.hoogte / 2 * tall, self.y + self.hoogte / 2
        for sx, sy in product((-1, 1), (-1, 1)):
            yield self.x + sx * dx, middle + sy * dy


@dataclass
class Blad:
    """The frame that labels are placed in, and what already lies there."""

    weergave: str
    breedte: float
    hoogte: float
    pitch: float
    bezet: list[Box] = field(default_factory=list)
    labels: list[Etiket] = field(default_factory=list)

    @property
    def getal(self) -> float:
        """Return the size of a count that does not depend on its gemeente."""
        return 21 if self.pitch >= ROOM else SMALL_NUMBER

    def in_frame(self, box: Box) -> bool:
        """Whether a box lies within the frame."""
        x0, y0, x1, y1 = box
        return x0 > 3 and y0 > 3 and x1 < self.breedte - 3 and y1 < self.hoogte - 3  # noqa: PLR2004

    def is_free(self, box: Box) -> bool:
        """Whether nothing lies there yet."""
        return self.in_frame(box) and not any(overlap(box, other) for other in self.bezet)

    def keep(self, label: Etiket) -> None:
        """Take a label and the room it needs."""
        self.labels.append(label)
        self.bezet += [label.box, *label.leader()]


def break_name(etiket: str, size: float, room: float, *, vet: bool) -> tuple[str, ...] | None:
    """Break a name at a space, hyphen or soft hyphen; `None` when no break makes it fit."""
    parts = re.split(f"(?<=[ {SOFT}-])", etiket)
    best: tuple[int, float, tuple[str, ...]] | None = None
    for breaks in product((False, True), repeat=len(parts) - 1):
        lines = [""]
        for part, stop in zip(parts, (*breaks, False), strict=True):
            lines[-1] += part
            if stop:
                lines.append("")
        shown = tuple(_shown(one) for one in lines)
        wide = max(width(one, size, vet=vet) for one in shown)
        if wide <= room and len(shown) <= MOST_LINES:
            key = (len(shown), wide, shown)
            best = min(best, key) if best else key
    return best[2] if best else None


def _shown(line: str) -> str:
    whole = f"{line[:-1]}-" if line.endswith(SOFT) else line
    return whole.replace(SOFT, "").strip()


def block(plek: Plek, regels: tuple[str, ...], number: float, punt: Point) -> Etiket:
    """Return a label around a point: its count above the lines of its name."""
    tall = number * 0.92 + len(regels) * NAME * LEADING
    wide = max((width(one, NAME, vet=plek.vet) for one in regels), default=0)
    digits = number * 0.6 * len(str(plek.aantal))
    return Etiket(plek.code, punt[0], punt[1] - tall / 2, number, regels, max(wide, digits), tall)


def dot(punt: Point) -> Box:
    """Return the room of the dot that a leader starts at."""
    return punt[0] - 3, punt[1] - 3, punt[0] + 3, punt[1] + 3


def overlap(a: Box, b: Box) -> bool:
    """Whether two labels would touch."""
    return a[0] < b[2] + 2 and b[0] < a[2] + 2 and a[1] < b[3] + 1 and b[1] < a[3] + 1
