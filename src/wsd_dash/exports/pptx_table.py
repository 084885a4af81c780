"""A table on an editable slide: a native one, which may go on on a next slide."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Final, Self

from wsd_dash import theme
from wsd_dash.domain.dia import Tabeldeel
from wsd_dash.exports.pptx_blocks import FLOOR, describe, evenly, fewest, halves, quiet
from wsd_dash.exports.pptx_model import NS, emu
from wsd_dash.exports.pptx_text import (
    Box,
    Paragraph,
    add_text,
    dress,
    lines,
    rgb,
    step,
    text_width,
    word_width,
)
from wsd_dash.exports.schoon import clean
from wsd_dash.texts import kantoor as words

PAD_X, PAD_Y = 6.0, 3.5
"""White inside a cell."""
STRANGER: Final = 1.05
"""How much wider the words of a cell may be in letters that stand in for ours."""
PLAIN_TABLE: Final = "{2D5ABB26-0587-4C30-8999-92F81FD0307C}"
"""The table style without any look: what a table looks like stands in its cells."""


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
    """A table under a head, with a note; goes on after any row, with its header again.

    `pad` is the white above and below the words of a cell. `deel` is the table when rows of it may
    go to the notes.
    """

    title: str
    alt: str
    header: tuple[Cell, ...]
    rows: tuple[tuple[Cell, ...], ...]
    note: tuple[Paragraph, ...] = ()
    size: float = FLOOR
    first_column: bool = False
    pad: float = PAD_Y
    deel: Tabeldeel | None = None
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

    def least_height(self, width: float) -> float:
        """Return the height of head, rows and note: text never shrinks."""
        return self.height(width)

    def spare(self, width: float) -> float:  # noqa: ARG002 - as every block
        """Return nothing: a table has the size it has."""
        return 0

    def trim(self, width: float, room: float) -> tuple[Self | None, int]:
        """Leave the last rows to the notes."""
        if self.deel is None:
            return None, 0
        count = len(self.rows)
        for kept in range(count - 1, fewest(count) - 1, -1):
            meer = words.left_out(count - kept, self.deel.meer)
            shown = replace(self, rows=self.rows[:kept], note=quiet(meer, self.deel.noot))
            if shown.height(width) <= room:
                return shown, count - kept
        return None, 0

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
        first, rest = halves(self, "rows", kept)
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
                _write_cell(table.cell(number, place), cell, self.size, self.pad)
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
            max(self._wide(word_width, row[i]) for row in grid) + 2 * PAD_X
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
            max(self._wide(text_width, row[i]) for row in grid) + 2 * PAD_X
            for i in range(len(self.header))
        ]
        if self.first_column:
            # the heads of rows first: a second line in one of them makes a whole row higher
            least[0] = min(wish[0], least[0] + spare)
            spare = width - sum(least)
        two = [max(have, self._two_lines(i)) for i, have in enumerate(least)]
        if sum(two) <= width:
            least, spare = two, width - sum(two)
        more = [max(0.0, want - have) for want, have in zip(wish, least, strict=True)]
        return [have + extra for have, extra in zip(least, evenly(more, spare), strict=True)]

    def _wide(self, measure: Callable[..., float], cell: Cell) -> float:
        return measure(cell.text, self.size, bold=cell.bold) * STRANGER

    def _two_lines(self, column: int) -> float:
        """Return the width at which the head of a column takes two lines at most."""
        cell = self.header[column]
        spoken = clean(cell.text).split()
        pairs = [(spoken[:i], spoken[i:]) for i in range(1, len(spoken) + 1)]
        widths = [
            max(self._wide(text_width, replace(cell, text=" ".join(half))) for half in pair)
            for pair in pairs
        ]
        return min(widths, default=0) + 2 * PAD_X

    def _row_height(self, row: Sequence[Cell], columns: Sequence[float]) -> float:
        most = max(
            lines(cell.text, self.size, width - 2 * PAD_X, bold=cell.bold)
            for cell, width in zip(row, columns, strict=True)
        )
        return most * step(self.size) + 2 * self.pad


def _write_cell(cell: Any, look: Cell, size: float, pad: float) -> None:  # noqa: ANN401
    from pptx.enum.text import MSO_ANCHOR, PP_ALIGN

    cell.margin_left = cell.margin_right = emu(PAD_X)
    cell.margin_top = cell.margin_bottom = emu(pad)
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
