"""The parts of a slide as blocks: which part is a chart, a table, a picture or text."""

from collections.abc import Iterator
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
from wsd_dash.exports.pptx_blocks import Block, Cell, TableBlock, TextBlock
from wsd_dash.exports.pptx_chart import ChartBlock
from wsd_dash.exports.pptx_picture import PictureBlock
from wsd_dash.exports.pptx_text import Paragraph
from wsd_dash.figures.diavorm import Grenzen
from wsd_dash.texts import kantoor as words

FIGURE: Final = 26.0
"""Size of a big figure, in points."""
FLOOR: Final = 14.0


def make_block(deel: Deel, *, size: float, geometrie: Grenzen | None = None) -> Block:
    """Return a part as a block, its words in this size; figures keep the floor of 14 points."""
    match deel:
        case Kaartdeel() | Tijddeel():
            return PictureBlock(deel, geometrie)
        case Stavendeel():
            most = max((staaf.waarde for staaf in deel.staven), default=0)
            return ChartBlock(deel, most, size=FLOOR, note=_quiet(deel.noot))
        case Matrixdeel():
            return _matrix(deel)
        case Lijstdeel():
            lines = tuple(Paragraph(r.kop, r.tekst, size=size) for r in deel.regels)
            closing = _quiet(deel.meer, deel.noot)
            return TextBlock(deel.titel, (*lines, *closing), size, closing=len(closing))
        case Tabeldeel():
            return _table(deel)
        case Cijferdeel():
            figures = tuple(
                Paragraph(r.kop, r.tekst, size=size, head_size=FIGURE) for r in deel.cijfers
            )
            return TextBlock(deel.titel, (*figures, *_quiet(deel.noot)), size, whole=True)


def make_cautions(kanttekeningen: tuple[str, ...]) -> TextBlock | None:
    """Return what not to conclude as a block, or nothing when there is nothing to say."""
    if not kanttekeningen:
        return None
    lines = tuple(Paragraph("", text, size=FLOOR, colour=theme.TEKST_2) for text in kanttekeningen)
    return TextBlock(words.KANTTEKENINGEN, lines, FLOOR)


def _quiet(*texts: str) -> tuple[Paragraph, ...]:
    return tuple(Paragraph("", text, size=FLOOR, colour=theme.TEKST_2) for text in texts if text)


def _table(deel: Tabeldeel) -> TableBlock:
    return TableBlock(
        deel.titel,
        deel.titel,
        tuple(_head(Hoofd(kop)) for kop in deel.koppen),
        tuple(tuple(Cell(text) for text in rij) for rij in deel.rijen),
        note=_quiet(deel.meer, deel.noot),
    )


def _matrix(deel: Matrixdeel) -> TableBlock:
    heads = [Cell(""), *(_head(kolom, centre=True) for kolom in deel.kolommen)]
    if deel.rijtotalen:
        heads.append(_head(Hoofd(words.TOTAAL), centre=True))
    return TableBlock(
        deel.titel,
        deel.alt,
        tuple(heads),
        tuple(tuple(row) for row in _matrix_rows(deel)),
        note=_quiet(deel.noot),
        first_column=True,
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
    return Cell(hoofd.naam, bold=not hoofd.rest, fill=theme.PANEEL, ink=ink, centre=centre)


def _count(cel: Cel, *, rest: bool) -> Cell:
    text = " ".join(x for x in (cel.tekst, cel.noot) if x)
    if rest:
        return Cell(text, fill=theme.WIT, ink=theme.TEKST_2, centre=True)
    fill, ink = theme.count_colour(cel.waarde), theme.ink_on_count(cel.waarde)
    return Cell(text, bold=cel.waarde > 0, fill=fill, ink=ink, centre=True)


def _total(text: str) -> Cell:
    return Cell(text, bold=True, fill=theme.PANEEL, centre=True)
