"""What stands on an editable slide, block by block: text and tables, which may go on after it."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Final, Protocol, Self

from wsd_dash import theme
from wsd_dash.exports.pptx_model import NS, emu
from wsd_dash.exports.pptx_text import (
    Box,
    Paragraph,
    add_text,
    cut,
    dress,
    lines,
    rgb,
    step,
    text_width,
    word_width,
)
from wsd_dash.exports.schoon import clean
from wsd_dash.texts import kantoor as words

GAP: Final = 16.0
"""White between two blocks."""
PAD_X, PAD_Y = 6.0, 3.5
"""White inside a cell."""
LONG, SOME = 8, 3
"""Rows from which a paragraph may go on on a next slide, and the least of it that stays."""
PLAIN_TABLE: Final = "{2D5ABB26-0587-4C30-8999-92F81FD0307C}"
"""The table style without any look: what a table looks like stands in its cells."""


class Block(Protocol):
    """A part of a slide that knows its room."""

    @property
    def title(self) -> str:
        """Return what it is, for the name of its shape."""

    def least_width(self) -> float:
        """Return the width under which it becomes unreadable."""

    def height(self, width: float) -> float:
        """Return the height it needs at this width."""

    def split(self, width: float, room: float) -> tuple[Self | None, Self | None]:
        """Return what fits in the room, and the rest."""

    def draw(self, slide: Any, box: Box) -> None:  # noqa: ANN401 - a slide of python-pptx
        """Put it on a slide, in a box at least as high as it needs."""


@dataclass(frozen=True)
class TextBlock:
    """Lines to read under a head; goes on after any line, or with `whole` stays together.

    The last `closing` lines are about the list: they never stand alone.
    """

    title: str
    paragraphs: tuple[Paragraph, ...]
    size: float = 16
    whole: bool = False
    closing: int = 0

    def _head(self) -> tuple[Paragraph, ...]:
        return (Paragraph(self.title, size=self.size + 1),) if self.title else ()

    def least_width(self) -> float:
        """Return the width of its longest word."""
        whole = [p.whole for p in self.paragraphs]
        return max((word_width(x, self.size, bold=True) for x in whole), default=0)

    def height(self, width: float) -> float:
        """Return the height of all lines."""
        return sum(p.height(width) for p in (*self._head(), *self.paragraphs))

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
        return self._cut(width, room) if not kept else _halves(self, "paragraphs", kept)

    def _cut(self, width: float, room: float) -> tuple["TextBlock | None", "TextBlock | None"]:
        """Cut a first line that is long itself, where there is room for some of it."""
        room -= sum(p.height(width) for p in self._head())
        first, *others = self.paragraphs
        row = step(first.size)
        if first.height(width) < LONG * row or room < SOME * row:
            return None, self
        if first.height(width) <= room:
            return _halves(self, "paragraphs", 1)
        parts = (*cut(first, width, room), *others)
        return _halves(replace(self, paragraphs=parts), "paragraphs", 1)

    def draw(self, slide: Any, box: Box) -> None:  # noqa: ANN401 - a slide of python-pptx
        """Write the lines."""
        add_text(slide, box, (*self._head(), *self.paragraphs), self.title)


@dataclass(frozen=True)
class Cell:
    """A cell of a table; `ink` and `fill` are colours of the theme, no fill is none."""

    text: str
    bold: bool = False
    fill: str = ""
    ink: str = theme.INKT
    centre: bool = False


@dataclass(frozen=True)
class TableBlock:
    """A table under a head, with a note; goes on after any row, with its header again."""

    title: str
    alt: str
    header: tuple[Cell, ...]
    rows: tuple[tuple[Cell, ...], ...]
    note: tuple[Paragraph, ...] = ()
    size: float = 14
    first_column: bool = False
    _head: tuple[Paragraph, ...] = field(init=False, default=())

    def __post_init__(self) -> None:
        """Make the head once."""
        head = (Paragraph(self.title, size=self.size + 1),) if self.title else ()
        object.__setattr__(self, "_head", head)

    def least_width(self) -> float:
        """Return the width at which no word breaks."""
        return sum(self._least())

    def height(self, width: float) -> float:
        """Return the height of head, rows and note."""
        columns = self._columns(width)
        rows = sum(self._row_height(row, columns) for row in (self.header, *self.rows))
        return rows + sum(p.height(width) for p in (*self._head, *self.note)) + PAD_Y

    def split(self, width: float, room: float) -> tuple["TableBlock | None", "TableBlock | None"]:
        """Split between two rows; the note goes with the last part."""
        columns = self._columns(width)
        used = sum(p.height(width) for p in self._head) + self._row_height(self.header, columns)
        kept = 0
        for row in self.rows:
            used += self._row_height(row, columns)
            if used > room:
                break
            kept += 1
        if kept == len(self.rows):
            # the rows fit and the note does not: it takes the last row along
            kept -= 1
        first, rest = _halves(self, "rows", kept)
        return (replace(first, note=()) if first else None), rest

    def draw(self, slide: Any, box: Box) -> None:  # noqa: ANN401 - a slide of python-pptx
        """Make a native table between its head and its note."""
        head = sum(p.height(box.w) for p in self._head)
        if self._head:
            add_text(slide, replace(box, h=head), self._head, self.title)
        columns = self._columns(box.w)
        heights = [self._row_height(row, columns) for row in (self.header, *self.rows)]
        area = replace(box.below(head), w=sum(columns), h=sum(heights))
        frame = slide.shapes.add_table(
            len(heights), len(columns), *(emu(x) for x in (area.x, area.y, area.w, area.h))
        )
        describe(frame, self.title, self.alt)
        table = frame.table
        table.horz_banding, table.first_col = False, self.first_column
        table._tbl.tblPr.find(f"{{{frame.element.nsmap['a']}}}tableStyleId").text = PLAIN_TABLE  # noqa: SLF001
        for column, width in zip(table.columns, columns, strict=True):
            column.width = emu(width)
        for number, (row, height) in enumerate(
            zip((self.header, *self.rows), heights, strict=True)
        ):
            table.rows[number].height = emu(height)
            for place, cell in enumerate(row):
                _write_cell(table.cell(number, place), cell, self.size)
        if self.note:
            add_text(
                slide,
                box.below(head + area.h + PAD_Y * 2),
                self.note,
                words.NOOT.format(titel=self.title),
            )

    def _least(self) -> list[float]:
        grid = (self.header, *self.rows)
        return [
            max(word_width(row[i].text, self.size, bold=row[i].bold) for row in grid) + 2 * PAD_X
            for i in range(len(self.header))
        ]

    def _columns(self, width: float) -> list[float]:
        """Share the width out: what words need, then what whole texts would like."""
        grid = (self.header, *self.rows)
        least = self._least()
        spare = width - sum(least)
        if spare <= 0:
            return [w * width / sum(least) for w in least]
        wish = [
            max(text_width(row[i].text, self.size, bold=row[i].bold) for row in grid) + 2 * PAD_X
            for i in range(len(self.header))
        ]
        more = [max(0.0, want - have) for want, have in zip(wish, least, strict=True)]
        share = min(1.0, spare / sum(more)) if sum(more) else 0.0
        return [have + extra * share for have, extra in zip(least, more, strict=True)]

    def _row_height(self, row: Sequence[Cell], columns: Sequence[float]) -> float:
        most = max(
            lines(cell.text, self.size, width - 2 * PAD_X, bold=cell.bold)
            for cell, width in zip(row, columns, strict=True)
        )
        return most * step(self.size) + 2 * PAD_Y


def describe(shape: Any, naam: str, alt: str) -> None:  # noqa: ANN401 - a shape of python-pptx
    """Name a picture, chart or table, and say what it shows to who does not see it."""
    properties = shape._element.xpath(".//p:cNvPr")[0]  # noqa: SLF001 - python-pptx has no alt text
    properties.set("name", clean(naam))
    properties.set("descr", clean(alt))


def _halves(block: Any, name: str, kept: int) -> tuple[Any, Any]:  # noqa: ANN401 - text or table
    items = getattr(block, name)
    first = replace(block, **{name: items[:kept]}) if kept > 0 else None
    rest = replace(block, **{name: items[kept:]}) if kept < len(items) else None
    return first, rest


def _write_cell(cell: Any, look: Cell, size: float) -> None:  # noqa: ANN401 - a cell of python-pptx
    from pptx.enum.text import MSO_ANCHOR, PP_ALIGN

    cell.margin_left = cell.margin_right = emu(PAD_X)
    cell.margin_top = cell.margin_bottom = emu(PAD_Y)
    cell.vertical_anchor = MSO_ANCHOR.MIDDLE
    paragraph = cell.text_frame.paragraphs[0]
    paragraph.alignment = PP_ALIGN.CENTER if look.centre else PP_ALIGN.LEFT
    # an empty cell has its size too, or its row is higher than the others
    paragraph.font.size = emu(size)
    paragraph._p.get_or_add_endParaRPr().set("sz", str(round(size * 100)))  # noqa: SLF001
    if look.text:
        run = paragraph.add_run()
        run.text = clean(look.text)
        dress(run.font, size, look.ink, bold=look.bold)
    if look.fill:
        cell.fill.solid()
        cell.fill.fore_color.rgb = rgb(look.fill)
    _rule(cell)


def _rule(cell: Any) -> None:  # noqa: ANN401 - a cell of python-pptx
    """Draw a thin line around a cell; the schema wants it before the fill."""
    from pptx.oxml import parse_xml

    properties = cell._tc.get_or_add_tcPr()  # noqa: SLF001 - python-pptx has no borders
    for number, side in enumerate(("lnL", "lnR", "lnT", "lnB")):
        fill = (
            "<a:noFill/>"
            if side in {"lnL", "lnR"} and not cell.fill.type
            else f'<a:solidFill><a:srgbClr val="{theme.LIJN[1:]}"/></a:solidFill>'
        )
        properties.insert(number, parse_xml(f'<a:{side} {NS} w="9525">{fill}</a:{side}>'))
