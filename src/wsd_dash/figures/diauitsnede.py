"""Which part of the country a map on a slide shows: the same box as the live map, in its frame."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from wsd_dash.domain.locaties import GemeenteStand, Stand
from wsd_dash.figures.diavorm import Box, Point, Wereld, around, tiles
from wsd_dash.figures.streken import NEDERLAND, Focus

MARGIN: Final = 0.05
"""Of the side, around a box that was computed."""
LEAST: Final = 5.5
"""Tiles: a narrower box would show a gemeente without its neighbours."""
FLATTEST: Final = 0.7
"""Height of a box per width, at least."""
FAR: Final = frozenset({"GM0200", "GM0213"})
"""Of `Focus.rond`, what a slide leaves out of its box, so that names in the tiles can be read."""


@dataclass(frozen=True)
class Uitsnede:
    """A place p of the world stands at pixel `p * k + (x, y)`; `box` is what must be in view."""

    k: float
    x: float
    y: float
    breedte: float
    hoogte: float
    box: Box

    def pixel(self, punt: Point) -> Point:
        """Return the pixel of a place of the world."""
        return punt[0] * self.k + self.x, punt[1] * self.k + self.y

    def place(self, pixel: Point) -> Point:
        """Return the place of the world at a pixel."""
        return (pixel[0] - self.x) / self.k, (pixel[1] - self.y) / self.k

    def frame(self, kader: Box) -> Box:
        """Return the pixels of a box."""
        return (*self.pixel(kader[:2]), *self.pixel(kader[2:]))

    def shows(self, kader: Box) -> bool:
        """Whether a part of a box is in view."""
        x0, y0, x1, y1 = self.frame(kader)
        return x1 > 0 and y1 > 0 and x0 < self.breedte and y0 < self.hoogte


def make_view(box: Box, breedte: float, hoogte: float, *, edge: float = 0) -> Uitsnede:
    """Fit a box in a frame, in its middle."""
    wide, tall = box[2] - box[0], box[3] - box[1]
    k = min((breedte - 2 * edge) / wide, (hoogte - 2 * edge) / tall)
    x = breedte / 2 - k * (box[0] + box[2]) / 2
    y = hoogte / 2 - k * (box[1] + box[3]) / 2
    return Uitsnede(k, x, y, breedte, hoogte, box)


def box_for(
    wereld: Wereld, focus: Focus, standen: Sequence[GemeenteStand], *, gekozen: str, volgt: bool
) -> tuple[Box, bool]:
    """Return the box to show, and whether it had to move to the chosen gemeente outside it."""
    if focus.naam == NEDERLAND.naam:
        return wereld.kader, False
    box = _least(_find_box(wereld, focus, standen, gekozen), wereld)
    shape = wereld.vormen.get(gekozen)
    if not volgt or focus.rd is None or shape is None or _contains(box, shape.punt):
        return box, False
    x, y = shape.punt
    w, h = (box[2] - box[0]) / 2, (box[3] - box[1]) / 2
    return (x - w, y - h, x + w, y + h), True


def _find_box(wereld: Wereld, focus: Focus, standen: Sequence[GemeenteStand], gekozen: str) -> Box:
    if focus.rd and (box := wereld.to_box(focus.rd)):
        return box
    codes = [code for code in _codes(focus, standen, gekozen) if code in wereld.vormen]
    if not codes:
        return wereld.kader
    box = around(wereld.vormen[code].kader for code in codes)
    margin = 0 if focus.rond else max(box[2] - box[0], box[3] - box[1]) * MARGIN
    return box[0] - margin, box[1] - margin, box[2] + margin, box[3] + margin


def _codes(focus: Focus, standen: Sequence[GemeenteStand], gekozen: str) -> Sequence[str]:
    if focus.provincie:
        return [code for code, tile in tiles().items() if tile.provincie == focus.provincie]
    if focus.selectie:
        counted = (s.gemeentecode for s in standen if s.aantal or s.stand is Stand.GEMELD)
        return sorted({*counted, *((gekozen,) if gekozen else ())})
    return [code for code in focus.rond if code not in FAR]


def _least(box: Box, wereld: Wereld) -> Box:
    """Widen a small box around its middle, and heighten it where it is very flat."""
    wide = max(box[2] - box[0], LEAST * wereld.tegel)
    tall = max(box[3] - box[1], wide * FLATTEST)
    x, y = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
    return x - wide / 2, y - tall / 2, x + wide / 2, y + tall / 2


def _contains(box: Box, punt: Point) -> bool:
    return box[0] < punt[0] < box[2] and box[1] < punt[1] < box[3]
