"""A map or timeline on an editable slide: a picture, with words for who does not see it."""

import io
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from math import ceil
from typing import Any, Final

from wsd_dash.domain.dia import Kaartdeel, Tijddeel, Tijdrij
from wsd_dash.exports import pptx_model as model
from wsd_dash.exports.beeld import part_png
from wsd_dash.exports.pptx_blocks import describe
from wsd_dash.exports.pptx_model import emu
from wsd_dash.exports.pptx_text import Box, lines
from wsd_dash.figures.diatekst import LEADING
from wsd_dash.figures.diavorm import Grenzen
from wsd_dash.texts import kantoor as words

PIXELS: Final = 2
"""Pixels of the drawing in a point: a slide is 1920 pixels and 960 points wide."""
NARROWEST, SHAPE, LOWEST, HIGHEST = 330.0, 0.72, 210.0, 330.0
FEW_YEARS, NARROW, TIMELINE = 5, 540.0, 640.0
"""Years of a timeline up to which it may be this narrow, and how wide a longer one is at least."""
LANE, LANE_LEAST = 20.0, 15.6
"""Height of a row of a timeline, in points."""
HEAD, FOOTNOTE, LINE, YEARS, BAND, KIND, ROW = 15.0, 12.0, 15.0, 32.0, 17.0, 215.0, 17.0
"""What stands around those rows, in points: the sizes of head and note, the height of a line of
the note, of the years with white, and of a band; in the legend the width of a mark and the height
of a row.
"""
FEW: Final = 3


@dataclass(frozen=True)
class PictureBlock:
    """A drawn part with its own head and legend; it takes the room it gets.

    `geometrie` is what a map of boundaries needs; without it that shows tiles.
    """

    deel: Kaartdeel | Tijddeel
    geometrie: Grenzen | None = None

    @property
    def title(self) -> str:
        """Return the head."""
        return self.deel.titel

    def least_width(self) -> float:
        """Return the width at which names can still be read."""
        if isinstance(self.deel, Kaartdeel):
            return NARROWEST
        return NARROW if len(self.deel.jaren) <= FEW_YEARS else TIMELINE

    def height(self, width: float) -> float:
        """Return the least height for this width."""
        if isinstance(self.deel, Tijddeel):
            return _around(self.deel, width) + _lanes(self.deel.rijen) * LANE
        return min(HIGHEST, max(LOWEST, SHAPE * width))

    def least_height(self, width: float) -> float:
        """Return the height at which names can still be read."""
        if isinstance(self.deel, Tijddeel):
            return _around(self.deel, width) + _lanes(self.deel.rijen) * LANE_LEAST
        return LOWEST

    def spare(self, width: float) -> float:  # noqa: ARG002 - as every block
        """Return all there is: a picture is drawn at the size it gets."""
        return model.HEIGHT

    def trim(
        self,
        width: float,  # noqa: ARG002 - as every block
        room: float,  # noqa: ARG002
    ) -> tuple["PictureBlock | None", int]:
        """Leave nothing out: a picture is whole."""
        return None, 0

    def split(
        self,
        width: float,
        room: float,
    ) -> tuple["PictureBlock | None", "PictureBlock | None"]:
        """Leave a map whole, smaller where it can still be read; a timeline goes on after a row."""
        if isinstance(self.deel, Kaartdeel):
            return (self, None) if room >= LOWEST else (None, self)
        rijen = self.deel.rijen
        kept = len(rijen)
        around = _around(self.deel, width)
        while kept and around + _lanes(rijen[:kept]) * LANE_LEAST > room:
            kept -= 1
        if kept == len(rijen):
            return self, None
        if kept < FEW:
            return None, self
        return self._part(self.deel, rijen[:kept]), self._part(self.deel, rijen[kept:])

    def _part(self, deel: Tijddeel, rijen: tuple[Tijdrij, ...]) -> "PictureBlock":
        """Return some rows; of one group alone the drawing has no head, so the title names it."""
        before, after = ({rij.groep for rij in x} for x in (deel.rijen, rijen))
        titel = deel.titel
        if len(before) > len(after) == 1:
            titel = words.GROEP.format(titel=titel, groep=rijen[0].groep)
        return replace(self, deel=replace(deel, rijen=rijen, titel=titel))

    def draw(self, slide: Any, box: Box) -> None:  # noqa: ANN401 - a slide of python-pptx
        """Draw it at the size of the box."""
        size = (round(box.w * PIXELS), round(box.h * PIXELS))
        drawn = part_png(self.deel, *size, geometrie=self.geometrie)
        place = (emu(x) for x in (box.x, box.y, box.w, box.h))
        picture = slide.shapes.add_picture(io.BytesIO(drawn), *place)
        describe(picture, self.title, self.deel.alt)


def _around(deel: Tijddeel, width: float) -> float:
    """Return the height of all of a timeline but its rows, at least."""
    kinds = {moment.soort for rij in deel.rijen for moment in rij.momenten}
    legend = ceil(len(kinds) / max(width // KIND, 1)) * ROW
    bands = max((sum(a.van <= b.van < a.tot for a in deel.banden) for b in deel.banden), default=0)
    head = lines(deel.titel, HEAD, width, bold=True) * HEAD * LEADING
    note = lines(deel.noot, FOOTNOTE, width) * LINE + LINE / 2 if deel.noot else 0
    return head + YEARS + bands * BAND + legend + note


def _lanes(rijen: Sequence[Tijdrij]) -> int:
    """Return how many rows a timeline draws, the heads of its groups included."""
    groups = len(list(groupby(rij.groep for rij in rijen)))
    return len(rijen) + (groups if groups > 1 else 0)
