"""The parts of a slide as blocks: which part is a chart, a table, a picture or text."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from wsd_dash import theme
from wsd_dash.domain.dia import (
    Cel,
    Cijferdeel,
    Deel,
    Hoofd,
    Kaartdeel,
    Lijstdeel,
    Matrixdeel,
    Stavendeel,
    Tabeldeel,
    Tijddeel,
)
from wsd_dash.exports.pptx_blocks import (
    FLOOR,
    Block,
    TextBlock,
    closing_lines,
    flat_paragraph,
    quiet,
)
from wsd_dash.exports.pptx_chart import ChartBlock
from wsd_dash.exports.pptx_picture import PictureBlock
from wsd_dash.exports.pptx_table import Cell, TableBlock
from wsd_dash.exports.pptx_text import Paragraph
from wsd_dash.figures.diavorm import Grenzen
from wsd_dash.texts import kantoor as words
from wsd_dash.texts.dia import short_head

CAUTION: Final = 12.0
LEAST_PAD: Final = 2.0
"""White above and below the words of a table; of a matrix, which holds numbers, it may be less."""
FLAT_WIDTH: Final = 480.0
"""How wide a list in one paragraph is at least."""


@dataclass(frozen=True)
class Sizes:
    """How large and how airy the parts of a slide are, in points.

    `list_size` is the size of lists, `figure` of big figures, `row` the least height of a bar,
    `pad` the white in a cell. A list up to `flat` lines is one paragraph.
    """

    list_size: float = 16
    figure: float = 26
    row: float = 26
    pad: float = 3.5
    flat: int = 0


def make_block(deel: Deel, sizes: Sizes, geometrie: Grenzen | None = None) -> Block:
    """Return a part as a block; whatever `sizes` says, its words keep the floor of 14 points."""
    deel = _told(deel)
    match deel:
        case Kaartdeel() | Tijddeel():
            return PictureBlock(deel, geometrie)
        case Stavendeel():
            most = max((staaf.waarde for staaf in deel.staven), default=0)
            return ChartBlock(deel, most, size=FLOOR, note=quiet(deel.noot), row=sizes.row)
        case Matrixdeel():
            return _matrix(deel, sizes.pad)
        case Lijstdeel():
            flat = len(deel.regels) <= sizes.flat
            return _flat(deel) if flat else _list(deel, sizes.list_size)
        case Tabeldeel():
            return _table(deel, max(sizes.pad, LEAST_PAD))
        case Cijferdeel():
            figures = tuple(
                Paragraph(r.kop, r.tekst, size=sizes.list_size, head_size=sizes.figure)
                for r in deel.cijfers
            )
            return TextBlock(deel.titel, (*figures, *quiet(deel.noot)), sizes.list_size, whole=True)


def _told(deel: Deel) -> Deel:
    """Return a part whose words do not send the reader to a table that no slide has."""
    if isinstance(deel, Kaartdeel):
        return deel
    if isinstance(deel, Lijstdeel):
        regels = tuple(replace(r, tekst=words.without_table(r.tekst)) for r in deel.regels)
        deel = replace(deel, regels=regels)
    return replace(deel, noot=words.without_table(deel.noot))


def make_cautions(kanttekeningen: tuple[str, ...]) -> TextBlock | None:
    """Return what not to conclude as a block, or nothing when there is nothing to say."""
    if not kanttekeningen:
        return None
    lines = tuple(Paragraph("", text, size=FLOOR, colour=theme.TEKST_2) for text in kanttekeningen)
    return TextBlock(words.KANTTEKENINGEN, lines, FLOOR)


def make_strip(kanttekeningen: tuple[str, ...]) -> TextBlock | None:
    """Return what not to conclude as one paragraph in small letters, for above the footer."""
    if not kanttekeningen:
        return None
    head, text = f"{words.KANTTEKENINGEN}:", " ".join(kanttekeningen)
    row = Paragraph(head, text, size=CAUTION, colour=theme.TEKST_2, after=0)
    return TextBlock("", (row,), CAUTION, whole=True, naam=words.KANTTEKENINGEN)


def _list(deel: Lijstdeel, size: float) -> TextBlock:
    lines = tuple(Paragraph(r.kop, r.tekst, size=size) for r in deel.regels)
    closing = closing_lines(deel, len(deel.regels))
    return TextBlock(deel.titel, (*lines, *closing), size, closing=len(closing), deel=deel)


def _flat(deel: Lijstdeel) -> TextBlock:
    """Return a list as one paragraph after its head, for a low and wide room."""
    row = flat_paragraph(deel, len(deel.regels))
    return TextBlock(
        "", (row,), FLOOR, whole=True, deel=deel, naam=deel.titel, narrowest=FLAT_WIDTH, flat=True
    )


def _table(deel: Tabeldeel, pad: float) -> TableBlock:
    return TableBlock(
        deel.titel,
        deel.titel,
        tuple(_head(Hoofd(kop)) for kop in deel.koppen),
        tuple(tuple(Cell(text) for text in rij) for rij in deel.rijen),
        note=quiet(words.left_out(0, deel.meer), deel.noot),
        pad=pad,
        deel=deel,
    )


def _matrix(deel: Matrixdeel, pad: float) -> TableBlock:
    heads = [Cell(""), *(_head(kolom, centre=True) for kolom in deel.kolommen)]
    if deel.rijtotalen:
        heads.append(_head(Hoofd(words.TOTAAL), centre=True))
    return TableBlock(
        deel.titel,
        deel.alt,
        tuple(heads),
        tuple(tuple(row) for row in _matrix_rows(deel)),
        note=quiet(deel.noot),
        first_column=True,
        pad=pad,
    )


def _matrix_rows(deel: Matrixdeel) -> Iterator[list[Cell]]:
    for number, (rij, cellen) in enumerate(zip(deel.rijen, deel.cellen, strict=True)):
        row = [_head(rij)]
        for kolom, cel in zip(deel.kolommen, cellen, strict=True):
            row.append(_count(cel, rest=rij.rest or kolom.rest))
        if deel.rijtotalen:
            row.append(_total(deel.rijtotalen[number]))
        yield row
    if deel.kolomtotalen:
        totals = [_total(text) for text in deel.kolomtotalen]
        last = [Cell("", fill=theme.PANEEL)] if deel.rijtotalen else []
        yield [_head(Hoofd(words.TOTAAL)), *totals, *last]


def _head(hoofd: Hoofd, *, centre: bool = False) -> Cell:
    ink = theme.TEKST_2 if hoofd.rest else theme.INKT
    return Cell(
        short_head(hoofd.naam), bold=not hoofd.rest, fill=theme.PANEEL, ink=ink, centre=centre
    )


def _count(cel: Cel, *, rest: bool) -> Cell:
    text = " ".join(x for x in (cel.tekst, cel.noot) if x)
    if rest:
        return Cell(text, fill=theme.WIT, ink=theme.TEKST_2, centre=True)
    fill, ink = theme.count_colour(cel.waarde), theme.ink_on_count(cel.waarde)
    return Cell(text, bold=cel.waarde > 0, fill=fill, ink=ink, centre=True)


def _total(text: str) -> Cell:
    return Cell(text, bold=True, fill=theme.PANEEL, centre=True)
