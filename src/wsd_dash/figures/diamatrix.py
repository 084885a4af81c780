"""The part of a slide with a matrix: counts in fixed classes, heads with glyphs, totals apart."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from wsd_dash import theme
from wsd_dash.domain.dia import Cel, Hoofd, Matrixdeel
from wsd_dash.figures.diapen import (
    FLOOR,
    NUMBER,
    Kleuren,
    Tekening,
    even_rows,
    frame,
    glyph,
    lines,
    rect,
    words,
)
from wsd_dash.figures.diatekst import LEADING, Alinea, clean, paragraph, width
from wsd_dash.texts import beeld

SIZES: Final = (30, 26, FLOOR)
GAP: Final = 5
"""Pixels between cells."""
AIR: Final = 12
LEAST_ROW: Final = FLOOR * 1.25
HIGHEST: Final = 150
WIDEST: Final = 260
HEAD_SHARE: Final = 0.32
"""The most of the width that the heads of the rows take."""
Box = tuple[float, float, float, float]
"""Left, top, width and height of a cell with the gap beside and below it."""
NUMBERS: Final = (NUMBER, 38, 30, FLOOR)
TIGHT: Final = (20, 16, 12)
SPACE: Final = 6
NIETS: Final = Alinea((), FLOOR)
LETTERS: Final = "abcdefghijklmnopqrstuvwxyz"


@dataclass(frozen=True)
class _Raster:
    """Where everything is: the letter of heads, where cells start, and the size of a cell."""

    letter: float
    links: float
    boven: float
    breed: float
    rijen: tuple[float, ...]
    rijkoppen: tuple[Alinea, ...]
    kolomkoppen: tuple[Alinea, ...]
    totaal: float

    def top(self, i: int) -> float:
        """Return where a row starts; the row after the last holds the totals."""
        return self.boven + sum(self.rijen[:i])

    @property
    def onder(self) -> float:
        """Return where the last row ends."""
        return self.top(len(self.rijen))


def draw_matrix(deel: Matrixdeel, breedte: float, hoogte: float, *, kleuren: Kleuren) -> Tekening:
    """Draw a matrix; a remark that has no room in its cell becomes a letter, explained below."""
    kader = frame(deel.titel, deel.noot, breedte, hoogte, kleuren)
    raster = _best(deel, breedte, kader.ruimte)
    signs = _signs(deel, raster)
    key = paragraph("; ".join(f"{sign} = {note}" for note, sign in signs.items()), FLOOR, breedte)
    if signs:
        raster = _best(deel, breedte, kader.ruimte - key.hoogte - AIR)
    n, m = len(deel.rijen), len(deel.kolommen)
    lowest = min(raster.rijen[:n], default=0) - GAP
    parts = [_heads(deel, raster, kleuren)]
    for i, row in enumerate(deel.cellen[:n]):
        for j, cel in enumerate(row[:m]):
            rest = deel.rijen[i].rest or deel.kolommen[j].rest
            box = (raster.links + j * raster.breed, raster.top(i), raster.breed, raster.rijen[i])
            found = _inside(cel, box, signs.get(cel.noot, ""), lowest=lowest)
            parts.append(_cell(cel, box, found, kleuren, rest=rest))
    parts.append(_totals(deel, raster, kleuren))
    bottom = raster.onder
    parts.append(lines(0, bottom + AIR, key, kleur=kleuren.tekst2))
    used = raster.links + m * raster.breed + raster.totaal
    end = bottom + (AIR + key.hoogte if key.regels else 0)
    return kader.close("".join(parts), end, breedte=used)


def _best(deel: Matrixdeel, breedte: float, room: float) -> _Raster:
    """Return the largest letter at which all rows fit, with long heads broken or not."""
    tries = [_raster(deel, size, breedte, room, smal=s) for size in SIZES for s in (True, False)]
    return next((r for r in tries if r.onder <= room), min(tries, key=lambda r: r.onder))


def _raster(deel: Matrixdeel, size: float, breedte: float, room: float, *, smal: bool) -> _Raster:
    icon = size + AIR if any(h.item for h in deel.rijen) else 0
    total = 0.0
    if deel.rijtotalen:
        long = [beeld.TOTAAL, *deel.rijtotalen]
        total = max(width(clean(t), size, vet=True) for t in long) + 2 * AIR
    count = max(len(deel.kolommen), 1)
    word = max((_longest(h.naam, size) for h in deel.kolommen), default=0) + 2 * GAP + 4
    heads = max((width(clean(h.naam), size) for h in deel.rijen), default=0) + 2
    longest = max((_two_lines(h.naam, size) for h in deel.rijen), default=0) + 2
    longest = longest if smal else heads
    names = min(heads, breedte * HEAD_SHARE, max(longest, breedte - total - word * count - icon))
    left = max(names, size) + icon + AIR
    wide = min(max(breedte - left - total, 1) / count, WIDEST)
    rows = tuple(paragraph(h.naam, size, left - icon - AIR) for h in deel.rijen)
    columns = tuple(paragraph(h.naam, size, max(wide - 2 * GAP, 1)) for h in deel.kolommen)
    top = max((size, *(c.hoogte for c in columns))) + _icon_row(deel, size) + AIR
    lanes = [r.hoogte + (4 if len(r.regels) > 1 else 0) for r in rows] + (
        [size * LEADING] if deel.kolomtotalen else []
    )
    tall = even_rows([max(one, LEAST_ROW) for one in lanes], room - top, most=HIGHEST)
    return _Raster(size, left, top, wide, tall, rows, columns, total)


def _longest(text: str, size: float) -> float:
    return max((width(word, size) for word in clean(text).split()), default=0)


def _two_lines(text: str, size: float) -> float:
    """Return the least width at which words fit on two lines."""
    found = clean(text).split()
    halves = ((" ".join(found[:i]), " ".join(found[i:])) for i in range(len(found) + 1))
    return min(max(width(a, size), width(b, size)) for a, b in halves)


def _icon_row(deel: Matrixdeel, size: float) -> float:
    return size + 8 if any(h.item in theme.GLYPHS for h in deel.kolommen) else 0


def _heads(deel: Matrixdeel, raster: _Raster, kleuren: Kleuren) -> str:
    parts = []
    size = raster.letter
    for j, (head, text) in enumerate(zip(deel.kolommen, raster.kolomkoppen, strict=True)):
        x = raster.links + (j + 0.5) * raster.breed - GAP / 2
        top = raster.boven - AIR - text.hoogte
        parts.append(glyph(head.item, x - size / 2, top - size - 4, size))
        parts.append(lines(x, top, text, kleur=_ink(head, kleuren), anker="middle"))
    for i, (head, text) in enumerate(zip(deel.rijen, raster.rijkoppen, strict=True)):
        middle = raster.top(i) + raster.rijen[i] / 2 - GAP / 2
        parts.append(glyph(head.item, 0, middle - size / 2, size))
        left = size + AIR if head.item in theme.GLYPHS else 0
        left = left or (size + AIR if any(h.item for h in deel.rijen) else 0)
        parts.append(lines(left, middle - text.hoogte / 2, text, kleur=_ink(head, kleuren)))
    return "".join(parts)


def _ink(head: Hoofd, kleuren: Kleuren) -> str:
    return kleuren.tekst2 if head.rest else kleuren.inkt


def _cell(
    cel: Cel,
    box: Box,
    found: "_Vak",
    kleuren: Kleuren,
    *,
    rest: bool,
) -> str:
    x, y = box[:2]
    wide, tall = box[2] - GAP, box[3] - GAP
    if rest:
        fill, edge, ink = kleuren.niets, kleuren.niets_rand, kleuren.inkt
    else:
        fill = theme.count_colour(cel.waarde)
        edge = kleuren.telrand if cel.waarde > 0 else kleuren.rand
        ink = theme.ink_on_count(cel.waarde) if cel.waarde > 0 else kleuren.inkt
    text, beside = clean(cel.tekst), found.naast
    middle, size = x + wide / 2, found.getal
    half = (width(text, size, vet=True) + (width(beside, found.maat) + SPACE if beside else 0)) / 2
    foot = y + (tall - found.onder.hoogte) / 2 + size * 0.36
    below = y + (tall + size * 0.8 - found.onder.hoogte) / 2 + 2
    return (
        rect(x, y, wide, tall, vul=fill, lijn=edge, dik=1.5 * kleuren.dik)
        + words(middle - half, foot, text, size=size, kleur=ink, vet=True)
        + words(middle + half, foot, beside, size=found.maat, kleur=ink, anker="end")
        + lines(middle, below, found.onder, kleur=ink, anker="middle")
    )


@dataclass(frozen=True)
class _Vak:
    """How a cell is printed: the size of its number, and its remark behind it or below it."""

    getal: float
    naast: str = ""
    maat: float = FLOOR
    onder: Alinea = NIETS


def _inside(cel: Cel, box: Box, sign: str, *, lowest: float) -> _Vak:
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
            return _Vak(size)
        if number[size] + SPACE + width(note, FLOOR) <= wide - 8:
            return _Vak(size, note)
        if size * 0.9 + below.hoogte <= tall - 6:
            return _Vak(size, onder=below)
    if note and not sign:
        return _Vak(0)
    small = FLOOR * 0.8 if sign else FLOOR
    more = width(sign, small) + SPACE if sign else 0
    fitting = (s for s in number if number[s] + more <= wide - 4 and s * 0.95 <= lowest)
    least = TIGHT[-1] * min(1, max(wide - 4 - more, 1) / max(number[TIGHT[-1]], 1))
    return _Vak(next(fitting, least), sign, small)


def _signs(deel: Matrixdeel, raster: _Raster) -> dict[str, str]:
    """Return a letter per remark that has no room in one of its cells."""
    found: dict[str, str] = {}
    lowest = min(raster.rijen[: len(deel.rijen)], default=0) - GAP
    for i, row in enumerate(deel.cellen[: len(raster.rijen)]):
        box = (0.0, 0.0, raster.breed, raster.rijen[i])
        for cel in row:
            room = _inside(cel, box, "", lowest=lowest)
            if cel.noot and cel.noot not in found and not room.getal:
                n = len(found)
                found[cel.noot] = LETTERS[n % len(LETTERS)] * (1 + n // len(LETTERS))
    return found


def _totals(deel: Matrixdeel, raster: _Raster, kleuren: Kleuren) -> str:
    parts = []
    size = raster.letter
    ink = kleuren.inkt
    right = raster.links + len(deel.kolommen) * raster.breed + raster.totaal
    if deel.rijtotalen:
        head = raster.boven - AIR - size * 0.25
        parts.append(
            words(right, head, beeld.TOTAAL, size=size, kleur=kleuren.tekst2, vet=True, anker="end")
        )
    for i, text in enumerate(deel.rijtotalen[: len(deel.rijen)]):
        foot = raster.top(i) + raster.rijen[i] / 2 + size * 0.36 - GAP / 2
        parts.append(words(right, foot, text, size=size, kleur=ink, vet=True, anker="end"))
    if deel.kolomtotalen:
        foot = raster.top(len(deel.rijen)) + raster.rijen[-1] / 2 + size * 0.36 - GAP / 2
        left = size + AIR if any(h.item for h in deel.rijen) else 0
        parts.append(words(left, foot, beeld.TOTAAL, size=size, kleur=kleuren.tekst2, vet=True))
        parts += _bottom(deel.kolomtotalen, foot, raster, ink)
    return "".join(parts)


def _bottom(totals: Sequence[str], foot: float, raster: _Raster, ink: str) -> list[str]:
    """Return the totals of the columns, none wider than its column."""
    room = raster.breed - 6
    found = []
    for j, text in enumerate(totals[: len(raster.kolomkoppen)]):
        x = raster.links + (j + 0.5) * raster.breed - GAP / 2
        size = raster.letter * min(1, room / max(width(clean(text), raster.letter, vet=True), 1))
        found.append(words(x, foot, text, size=size, kleur=ink, vet=True, anker="middle"))
    return found
