"""One cell of the matrix on a slide: its number as large as the rows allow, and its remark."""

from dataclasses import dataclass
from typing import Final

from wsd_dash import theme
from wsd_dash.domain.dia import Cel
from wsd_dash.figures.diapen import FLOOR, NUMBER, Kleuren, lines, rect, words
from wsd_dash.figures.diatekst import Alinea, clean, paragraph, width

GAP: Final = 5
"""Pixels between cells."""
Box = tuple[float, float, float, float]
"""Left, top, width and height of a cell with the gap beside and below it."""
NUMBERS: Final = (NUMBER, 38, 30, FLOOR)
TIGHT: Final = (20, 16, 12)
SPACE: Final = 6
QUIET: Final = FLOOR * 0.95
"""Height of a number in a remainder: the smallest letter there is."""
NIETS: Final = Alinea((), FLOOR)


@dataclass(frozen=True)
class Vak:
    """How a cell is printed: the size of its number, and its remark behind it or below it."""

    getal: float
    naast: str = ""
    maat: float = FLOOR
    onder: Alinea = NIETS


def draw_cell(
    cel: Cel,
    box: Box,
    found: Vak,
    kleuren: Kleuren,
    *,
    rest: bool,
) -> str:
    """Draw a cell; one of a remainder is quieter than a combination."""
    x, y = box[:2]
    wide, tall = box[2] - GAP, box[3] - GAP
    if rest:
        fill, edge, ink = kleuren.papier, kleuren.lijn, kleuren.tekst2
    else:
        fill = theme.count_colour(cel.waarde)
        edge = kleuren.telrand if cel.waarde > 0 else kleuren.rand
        ink = theme.ink_on_count(cel.waarde) if cel.waarde > 0 else kleuren.inkt
    text, beside = clean(cel.tekst), found.naast
    middle, size = x + wide / 2, found.getal
    half = (
        width(text, size, vet=not rest) + (width(beside, found.maat) + SPACE if beside else 0)
    ) / 2
    foot = y + (tall - found.onder.hoogte) / 2 + size * 0.36
    below = y + (tall + size * 0.8 - found.onder.hoogte) / 2 + 2
    return (
        rect(x, y, wide, tall, vul=fill, lijn=edge, dik=1.5 * kleuren.dik)
        + words(middle - half, foot, text, size=size, kleur=ink, vet=not rest)
        + words(middle + half, foot, beside, size=found.maat, kleur=ink, anker="end")
        + lines(middle, below, found.onder, kleur=ink, anker="middle")
    )


def print_cell(cel: Cel, box: Box, sign: str, *, lowest: float) -> Vak:
    """Return the largest number with its remark; a remark without any room needs a sign.

    No number is larger than fits in the lowest row, so that none seems to weigh more.
    """
    wide, tall = box[2] - GAP, box[3] - GAP
    text, note = clean(cel.tekst), clean(cel.noot)
    number = {size: width(text, size, vet=True) for size in (*NUMBERS, *TIGHT)}
    below = paragraph(note, FLOOR, max(wide - 8, 1))
    for size in NUMBERS if not sign else ():
        if number[size] > wide - 6 or size * 0.95 > lowest:
            continue
        if not note:
            return Vak(size)
        if number[size] + SPACE + width(note, FLOOR) <= wide - 8:
            return Vak(size, note)
        if size * 0.9 + below.hoogte <= tall - 6:
            return Vak(size, onder=below)
    if note and not sign:
        return Vak(0)
    small = FLOOR * 0.8 if sign else FLOOR
    more = width(sign, small) + SPACE if sign else 0
    fitting = (s for s in number if number[s] + more <= wide - 4 and s * 0.95 <= lowest)
    least = TIGHT[-1] * min(1, max(wide - 4 - more, 1) / max(number[TIGHT[-1]], 1))
    return Vak(next(fitting, least), sign, small)
