"""A map or timeline on an editable slide: a picture, with words for who does not see it."""

import io
from dataclasses import dataclass
from typing import Any, Final

from wsd_dash.domain.dia import Kaartdeel, Tijddeel
from wsd_dash.exports.beeld import part_png
from wsd_dash.exports.pptx_blocks import describe
from wsd_dash.exports.pptx_model import emu
from wsd_dash.exports.pptx_text import Box
from wsd_dash.figures.diavorm import Grenzen

PIXELS: Final = 2
"""Pixels of the drawing in a point: a slide is 1920 pixels and 960 points wide."""
NARROWEST, SHAPE, LOWEST, HIGHEST = 330.0, 0.72, 210.0, 330.0
TIMELINE: Final = 640.0


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
        return TIMELINE if isinstance(self.deel, Tijddeel) else NARROWEST

    def height(self, width: float) -> float:
        """Return the least height for this width."""
        return min(HIGHEST, max(LOWEST, SHAPE * width))

    def split(
        self,
        width: float,  # noqa: ARG002 - as every block
        room: float,
    ) -> tuple["PictureBlock | None", "PictureBlock | None"]:
        """Leave it whole, smaller where that can still be read: a picture does not go on."""
        return (self, None) if room >= LOWEST else (None, self)

    def draw(self, slide: Any, box: Box) -> None:  # noqa: ANN401 - a slide of python-pptx
        """Draw it at the size of the box."""
        size = (round(box.w * PIXELS), round(box.h * PIXELS))
        drawn = part_png(self.deel, *size, geometrie=self.geometrie)
        place = (emu(x) for x in (box.x, box.y, box.w, box.h))
        picture = slide.shapes.add_picture(io.BytesIO(drawn), *place)
        describe(picture, self.title, self.deel.alt)
