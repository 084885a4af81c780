"""Text on an editable slide: measured with the product's own letters, then written as runs."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any, Final, Self

from wsd_dash import theme
from wsd_dash.exports.pptx_model import emu
from wsd_dash.exports.schoon import clean
from wsd_dash.figures import diatekst

KEPT: Final = 4096
"""Measured texts that are remembered: a slide is laid out in several ways before it is made."""
LINE: Final = 1.22
"""Height of a line, in sizes of the letter."""
SPARE: Final = 0.94
"""Part of the width a line may take: another typeface may stand in, and bold is wider."""


@dataclass(frozen=True)
class Box:
    """A place on a slide, in points from its top left corner."""

    x: float
    y: float
    w: float
    h: float

    def below(self, height: float) -> Self:
        """Return what is left under the first `height` points."""
        return replace(self, y=self.y + height, h=self.h - height)


@dataclass(frozen=True)
class Paragraph:
    """Words: a bold head and what follows it; `after` is the white below.

    `head_size` is the size of the head when it is a big figure.
    """

    head: str
    text: str = ""
    size: float = 16
    colour: str = theme.INKT
    after: float = 5
    head_size: float = 0

    @property
    def whole(self) -> str:
        """Return all words, cleaned."""
        return clean(f"{self.head} {self.text}").strip()

    def height(self, width: float) -> float:
        """Return the room it takes at this width, the white below included."""
        bold = bool(self.head)
        if not self.head_size:
            return lines(self.whole, self.size, width, bold=bold) * step(self.size) + self.after
        head = text_width(f"{self.head} ", self.head_size, bold=True)
        rest = lines(self.text, self.size, max(width - head, width / 3))
        return step(self.head_size) + (rest - 1) * step(self.size) + self.after


def cut(paragraph: Paragraph, width: float, room: float) -> tuple[Paragraph, Paragraph]:
    """Cut a paragraph between two words, where the first part still fits in the room."""
    spoken = paragraph.text.split()
    low, high = 1, len(spoken)
    while low < high:
        middle = (low + high + 1) // 2
        part = replace(paragraph, text=" ".join(spoken[:middle]))
        low, high = (middle, high) if part.height(width) <= room else (low, middle - 1)
    first, rest = " ".join(spoken[:low]), " ".join(spoken[low:])
    return replace(paragraph, text=first), replace(paragraph, head="", text=rest)


def step(size: float) -> float:
    """Return the height of one line."""
    return size * LINE


@lru_cache(maxsize=KEPT)
def lines(text: str, size: float, width: float, *, bold: bool = False) -> int:
    """Return how many lines a text takes at this width, in points."""
    return max(1, len(diatekst.wrap(text, size, width * SPARE, vet=bold)))


@lru_cache(maxsize=KEPT)
def word_width(text: str, size: float, *, bold: bool = False) -> float:
    """Return the width that the longest word needs to stay whole."""
    parts = clean(text).replace("-", "- ").replace("/", "/ ").split()
    return max((diatekst.width(w, size, vet=bold) for w in parts), default=0) / SPARE


@lru_cache(maxsize=KEPT)
def text_width(text: str, size: float, *, bold: bool = False) -> float:
    """Return the width that a text needs to stay on one line."""
    return diatekst.width(clean(text), size, vet=bold) / SPARE


def fitting_size(
    text: str, sizes: Sequence[float], width: float, most: int, *, bold: bool = False
) -> float:
    """Return the first size at which a text takes at most so many lines, else the last."""
    found = (s for s in sizes if lines(text, s, width, bold=bold) <= most)
    return next(found, sizes[-1])


def place(shape: Any, box: Box) -> None:  # noqa: ANN401 - a shape of python-pptx
    """Put a shape in a box."""
    shape.left, shape.top = emu(box.x), emu(box.y)
    shape.width, shape.height = emu(box.w), emu(box.h)


def add_text(slide: Any, box: Box, paragraphs: Sequence[Paragraph], naam: str) -> None:  # noqa: ANN401
    """Write paragraphs in a box of their own, named for who picks it from a list."""
    shape = slide.shapes.add_textbox(*(emu(x) for x in (box.x, box.y, box.w, box.h)))
    shape.name = clean(naam)
    frame = shape.text_frame
    frame.word_wrap = True
    frame.margin_left = frame.margin_right = frame.margin_top = frame.margin_bottom = 0
    write(frame, paragraphs)


def write(frame: Any, paragraphs: Sequence[Paragraph]) -> None:  # noqa: ANN401
    """Write paragraphs in the place of the text of a frame."""
    for number, paragraph in enumerate(paragraphs):
        target = frame.paragraphs[0] if number == 0 else frame.add_paragraph()
        last = number == len(paragraphs) - 1
        target.space_after = emu(0 if last else paragraph.after)
        runs = ((paragraph.head, True), (paragraph.text, False))
        shown = [(clean(text), bold) for text, bold in runs if text]
        for position, (text, bold) in enumerate(shown):
            run = target.add_run()
            run.text = text if position == len(shown) - 1 else f"{text} "
            size = (paragraph.head_size if bold else 0) or paragraph.size
            dress(run.font, size, paragraph.colour, bold=bold)


def dress(font: Any, size: float, colour: str, *, bold: bool = False) -> None:  # noqa: ANN401
    """Give a font its size in points, its colour and its weight."""
    font.size, font.bold = emu(size), bold
    font.color.rgb = rgb(colour)


def rgb(colour: str) -> Any:  # noqa: ANN401 - python-pptx does not say what it makes
    """Return a colour of the theme as python-pptx wants it."""
    from pptx.dml import color

    maker: Any = color.RGBColor
    return maker.from_string(colour[1:])
