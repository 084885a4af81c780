"""What stands on an editable slide, block by block, and text, which may go on after it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, Final, Protocol, Self

from wsd_dash import theme
from wsd_dash.domain.dia import Lijstdeel
from wsd_dash.exports.pptx_text import Box, Paragraph, add_text, cut, step, word_width
from wsd_dash.exports.schoon import clean
from wsd_dash.texts import kantoor as words

GAP: Final = 16.0
"""White between two blocks."""
FLOOR: Final = 14.0
"""The least size of words that belong to a part."""
LONG, SOME = 8, 3
"""Rows from which a paragraph may go on on a next slide, and the least of it that stays."""
FEW, LEAST_KEPT = 10, 2
"""Up to so many lines a list may keep only this few; of a longer one two thirds stay."""


class Block(Protocol):
    """A part of a slide that knows its room."""

    @property
    def title(self) -> str:
        """Return what it is, for the name of its shape."""

    def least_width(self) -> float:
        """Return the width under which it becomes unreadable."""

    def height(self, width: float) -> float:
        """Return the height it needs at this width."""

    def least_height(self, width: float) -> float:
        """Return the height under which it cannot be read; less than `height` for a picture."""

    def spare(self, width: float) -> float:
        """Return how much more height than its least it can use."""

    def trim(self, width: float, room: float) -> tuple[Self | None, int]:
        """Return what fits with a line on what it leaves to the notes, and how much that is."""

    def split(self, width: float, room: float) -> tuple[Self | None, Self | None]:
        """Return what fits in the room, and the rest."""

    def draw(self, slide: Any, box: Box) -> None:  # noqa: ANN401 - a slide of python-pptx
        """Put it on a slide, in a box at least as high as it needs."""


@dataclass(frozen=True)
class TextBlock:
    """Lines to read under a head; goes on after any line, or with `whole` stays together.

    The last `closing` lines are about the list: they never stand alone. `deel` is the list when
    lines of it may go to the notes; `naam` names what has no head. `flat` is a list in one
    paragraph, at least as wide as `narrowest`.
    """

    title: str
    paragraphs: tuple[Paragraph, ...]
    size: float = 16
    whole: bool = False
    closing: int = 0
    deel: Lijstdeel | None = None
    naam: str = ""
    narrowest: float = 0
    flat: bool = False

    def _head(self) -> tuple[Paragraph, ...]:
        return (Paragraph(self.title, size=self.size + 1),) if self.title else ()

    def least_width(self) -> float:
        """Return the width of its longest word, or how narrow it may be."""
        whole = [p.whole for p in self.paragraphs]
        longest = max((word_width(x, self.size, bold=True) for x in whole), default=0)
        return max(longest, self.narrowest)

    def height(self, width: float) -> float:
        """Return the height of all lines."""
        return sum(p.height(width) for p in (*self._head(), *self.paragraphs))

    def least_height(self, width: float) -> float:
        """Return the height of all lines: text never shrinks."""
        return self.height(width)

    def spare(self, width: float) -> float:  # noqa: ARG002 - as every block
        """Return nothing: text has the size it has."""
        return 0

    def trim(self, width: float, room: float) -> tuple[Self | None, int]:
        """Leave the last lines of a list to the notes."""
        if self.deel is None:
            return None, 0
        count = len(self.deel.regels)
        least = 0 if self.flat else fewest(count)
        for kept in range(count - 1, least - 1, -1):
            if self.flat:
                shown = replace(self, paragraphs=(flat_paragraph(self.deel, kept),))
            else:
                closing = closing_lines(self.deel, kept)
                shown = replace(self, paragraphs=(*self.paragraphs[:kept], *closing))
                shown = replace(shown, closing=len(closing))
            if shown.height(width) <= room:
                return shown, count - kept
        return None, 0

    def split(self, width: float, room: float) -> tuple["TextBlock | None", "TextBlock | None"]:
        """Split between two paragraphs; the head stays with at least one line."""
        if self.whole:
            return None, self
        used, kept = sum(p.height(width) for p in self._head()), 0
        for paragraph in self.paragraphs:
            used += paragraph.height(width)
            if used - paragraph.after > room:
                break
            kept += 1
        if len(self.paragraphs) - self.closing <= kept < len(self.paragraphs):
            kept = len(self.paragraphs) - self.closing - 1
        return self._cut(width, room) if not kept else halves(self, "paragraphs", kept)

    def _cut(self, width: float, room: float) -> tuple["TextBlock | None", "TextBlock | None"]:
        """Cut a first line that is long itself, where there is room for some of it."""
        room -= sum(p.height(width) for p in self._head())
        first, *others = self.paragraphs
        row = step(first.size)
        if first.height(width) < LONG * row or room < SOME * row:
            return None, self
        if first.height(width) <= room:
            return halves(self, "paragraphs", 1)
        parts = (*cut(first, width, room), *others)
        return halves(replace(self, paragraphs=parts), "paragraphs", 1)

    def draw(self, slide: Any, box: Box) -> None:  # noqa: ANN401 - a slide of python-pptx
        """Write the lines."""
        add_text(slide, box, (*self._head(), *self.paragraphs), self.title or self.naam)


def quiet(*texts: str) -> tuple[Paragraph, ...]:
    """Return the lines about a part, in grey; an empty one is none."""
    return tuple(Paragraph("", text, size=FLOOR, colour=theme.TEKST_2) for text in texts if text)


def closing_lines(deel: Lijstdeel, kept: int) -> tuple[Paragraph, ...]:
    """Return what stands below a list of which so many lines are kept."""
    left = len(deel.regels) - kept
    return quiet(words.left_out(left, deel.meer, rest=len(deel.rest)), deel.noot)


def flat_paragraph(deel: Lijstdeel, kept: int) -> Paragraph:
    """Return a list of which so many lines are kept as one paragraph."""
    said = [" ".join(x for x in (r.kop, r.tekst.rstrip(".")) if x) for r in deel.regels[:kept]]
    meer = words.left_out(len(deel.regels) - kept, deel.meer, rest=len(deel.rest))
    text = words.in_a_row([x for x in (*said, meer) if x]) if said else words.IN_NOTITIES
    text = f"{text.rstrip('.')}. {deel.noot}" if deel.noot else text
    return Paragraph(f"{deel.titel}:", text, size=FLOOR, after=0)


def evenly(wishes: Sequence[float], spare: float) -> list[float]:
    """Share what is left over: to each the same, but to none more than it wishes."""
    found = [0.0] * len(wishes)
    ordered = sorted(range(len(wishes)), key=lambda number: wishes[number])
    for place, number in enumerate(ordered):
        found[number] = min(wishes[number], spare / (len(ordered) - place))
        spare -= found[number]
    return found


def fewest(count: int) -> int:
    """Return how many lines of so many stay at least; what would leave fewer goes on instead."""
    return min(LEAST_KEPT, count) if count <= FEW else -(-count * 2 // 3)


def describe(shape: Any, naam: str, alt: str) -> None:  # noqa: ANN401 - a shape of python-pptx
    """Name a picture, chart or table, and say what it shows to who does not see it."""
    properties = shape._element.xpath(".//p:cNvPr")[0]  # noqa: SLF001 - python-pptx has no alt text
    properties.set("name", clean(naam))
    properties.set("descr", clean(alt))


def halves(block: Any, name: str, kept: int) -> tuple[Any, Any]:  # noqa: ANN401 - text or table
    """Return a block with the first lines or rows of a field, and one with the others."""
    items = getattr(block, name)
    first = replace(block, **{name: items[:kept]}) if kept > 0 else None
    rest = replace(block, **{name: items[kept:]}) if kept < len(items) else None
    return first, rest
