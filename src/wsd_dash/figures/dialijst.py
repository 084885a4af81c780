"""The parts of a slide to read: lines with a head in bold, and big figures."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from markupsafe import escape

from wsd_dash.domain.dia import Cijferdeel, Lijstdeel, Regel
from wsd_dash.figures.diapen import (
    FIGURE,
    FLOOR,
    LIST,
    MEDIUM,
    Kleuren,
    Tekening,
    f,
    frame,
    lines,
    moved,
    words,
)
from wsd_dash.figures.diatekst import LEADING, clean, paragraph, pieces, width
from wsd_dash.texts import beeld

SIZES: Final = (LIST, 30, 28, 26, FLOOR)
FIGURES: Final = (FIGURE, 80, 64, 52, 40)
WIDE: Final = 1100
"""Pixels from which a long list stands in two columns."""
GUTTER: Final = 60
NARROW: Final = 220
"""Pixels below which no figure stands in a column of its own."""
AIR: Final = 0.45
"""Room between two lines of a list, in letters."""

Stuk = tuple[str, bool]
"""Words, and whether they are in bold."""


@dataclass(frozen=True)
class _Blok:
    """One line of a list, broken over lines of the drawing."""

    regels: tuple[tuple[Stuk, ...], ...]
    maat: float

    @property
    def hoogte(self) -> float:
        return len(self.regels) * self.maat * LEADING + self.maat * AIR


def draw_list(deel: Lijstdeel, breedte: float, hoogte: float, *, kleuren: Kleuren) -> Tekening:
    """Draw all lines at the largest size that fits; what has no room is counted in a line."""
    kader = frame(deel.titel, deel.noot, breedte, hoogte, kleuren)
    rest = paragraph(deel.meer, FLOOR, breedte)
    room = max(kader.ruimte - rest.hoogte, 0)
    tries = [
        (size, columns)
        for size in SIZES
        for columns in ((1, 2) if breedte >= WIDE and len(deel.regels) > 1 else (1,))
    ]
    for size, columns in tries:
        blocks = _blocks(deel.regels, size, _column(breedte, columns))
        split = _split(blocks, columns, room)
        if split is not None:
            break
    else:
        return _cut(deel, breedte, hoogte, kleuren)
    tall = max((sum(b.hoogte for b in column) for column in split), default=0)
    step = _column(breedte, columns) + GUTTER
    body = "".join(moved(i * step, 0, _column_of(c, kleuren)) for i, c in enumerate(split))
    body += lines(0, tall, rest, kleur=kleuren.tekst2)
    return kader.close(body, tall + rest.hoogte)


def draw_figures(deel: Cijferdeel, breedte: float, hoogte: float, *, kleuren: Kleuren) -> Tekening:
    """Draw big figures with their words: below each where that reads, else behind it."""
    kader = frame(deel.titel, deel.noot, breedte, hoogte, kleuren)
    n = max(len(deel.cijfers), 1)
    tries = [
        (figure, size, columns)
        for figure in FIGURES
        for size in (30, FLOOR)
        for columns in sorted({n, (n + 1) // 2, 1}, reverse=True)
        if _column(breedte, columns) >= NARROW or columns == 1
    ]
    drawn = [_figures(deel.cijfers, breedte, kleuren, *one) for one in tries]
    drawn += [_inline(deel.cijfers, breedte, kleuren, size) for size in (64, 52, 44, 36, 30)]
    fitting = (d for d in drawn if d.hoogte <= kader.ruimte and d.breedte <= breedte)
    best = next(fitting, min(drawn, key=lambda d: d.hoogte + max(d.breedte - breedte, 0)))
    return kader.close(best.svg, best.hoogte, breedte=best.breedte)


def _inline(cijfers: Sequence[Regel], breedte: float, kleuren: Kleuren, figure: float) -> Tekening:
    """Draw each figure with its words behind it."""
    left = max((width(clean(c.kop), figure, vet=True) for c in cijfers), default=0) + 20
    size = max(FLOOR, min(30, figure * 0.6))
    parts, y, wide = [], 0.0, left
    for cijfer in cijfers:
        text = paragraph(cijfer.tekst, size, max(breedte - left, size))
        tall = max(figure * 1.05, text.hoogte)
        foot = y + tall / 2 + figure * 0.36
        parts.append(words(0, foot, cijfer.kop, size=figure, kleur=kleuren.inkt, vet=True))
        parts.append(lines(left, y + (tall - text.hoogte) / 2, text, kleur=kleuren.inkt))
        wide = max((wide, *(left + width(one, size) for one in text.regels)))
        y += tall + 6
    return Tekening("".join(parts), wide, y)


def _figures(
    cijfers: Sequence[Regel],
    breedte: float,
    kleuren: Kleuren,
    figure: float,
    size: float,
    columns: int,
) -> Tekening:
    room = (breedte - (columns - 1) * GUTTER) / columns
    parts, y, wide = [], 0.0, 0.0
    for start in range(0, len(cijfers), columns):
        tall = 0.0
        for i, cijfer in enumerate(cijfers[start : start + columns]):
            x = i * (room + GUTTER)
            text = paragraph(cijfer.tekst, size, room)
            number = clean(cijfer.kop)
            wide = max(wide, x + width(number, figure, vet=True))
            foot = y + figure * 0.86
            parts.append(words(x, foot, number, size=figure, kleur=kleuren.inkt, vet=True))
            parts.append(lines(x, foot + size * 0.3, text, kleur=kleuren.inkt))
            tall = max(tall, figure * 0.86 + size * 0.3 + text.hoogte)
        y += tall + size * 0.7
    return Tekening("".join(parts), wide if columns == 1 else max(wide, 0), max(y, 0))


def _column(breedte: float, columns: int) -> float:
    return (breedte - (columns - 1) * GUTTER) / columns


def _blocks(regels: Sequence[Regel], size: float, room: float) -> list[_Blok]:
    return [_Blok(_wrap(((r.kop, True), (r.tekst, False)), size, room), size) for r in regels]


def _split(blocks: Sequence[_Blok], columns: int, room: float) -> list[list[_Blok]] | None:
    """Divide lines over columns in order, about as high as each other; `None` without room."""
    if columns == 1:
        return [list(blocks)] if sum(b.hoogte for b in blocks) <= room else None
    best: tuple[float, int] | None = None
    for i in range(1, len(blocks)):
        tall = max(sum(b.hoogte for b in blocks[:i]), sum(b.hoogte for b in blocks[i:]))
        best = min(best, (tall, i)) if best else (tall, i)
    if best is None or best[0] > room:
        return None
    return [list(blocks[: best[1]]), list(blocks[best[1] :])]


def _cut(deel: Lijstdeel, breedte: float, hoogte: float, kleuren: Kleuren) -> Tekening:
    """Draw as many lines as fit at the smallest size, and say how many are left."""
    kader = frame(deel.titel, deel.noot, breedte, hoogte, kleuren)
    columns = 2 if breedte >= WIDE else 1
    blocks = _blocks(deel.regels, FLOOR, _column(breedte, columns))
    shown = len(blocks)
    while True:
        shown -= 1
        below = paragraph(beeld.left_out(len(blocks) - shown, deel.meer), FLOOR, breedte)
        split = _split(blocks[:shown], columns if shown > 1 else 1, kader.ruimte - below.hoogte)
        if split is not None or shown <= 0:
            break
    found = split or []
    tall = max((sum(b.hoogte for b in column) for column in found), default=0)
    step = _column(breedte, columns) + GUTTER
    body = "".join(moved(i * step, 0, _column_of(c, kleuren)) for i, c in enumerate(found))
    return kader.close(body + lines(0, tall, below, kleur=kleuren.tekst2), tall + below.hoogte)


def _column_of(blocks: Sequence[_Blok], kleuren: Kleuren) -> str:
    parts, y = [], 0.0
    for block in blocks:
        for i, line in enumerate(block.regels):
            foot = y + block.maat + i * block.maat * LEADING
            parts.append(_line(line, foot, block.maat, kleuren))
        y += block.hoogte
    return "".join(parts)


def _line(stukken: Sequence[Stuk], foot: float, size: float, kleuren: Kleuren) -> str:
    """Draw words of two weights behind each other."""
    spans = []
    for i, (text, bold) in enumerate(stukken):
        shown = escape(text if i == 0 else f" {text}")
        heavy = f'<tspan font-family="{MEDIUM}" font-weight="500">{shown}</tspan>'
        spans.append(heavy if bold else str(shown))
    start = f'<text x="0" y="{f(foot)}" font-size="{f(size)}" fill="{kleuren.inkt}">'
    return f"{start}{''.join(spans)}</text>"


def _wrap(stukken: Sequence[Stuk], size: float, room: float) -> tuple[tuple[Stuk, ...], ...]:
    """Break words of two weights over lines."""
    rows: list[list[Stuk]] = [[]]
    used = 0.0
    space = width(" ", size)
    parted = [
        (piece, bold)
        for text, bold in stukken
        for word in clean(text).split()
        for piece in pieces(word, size, room, vet=bold)
    ]
    for word, bold in parted:
        wide = width(word, size, vet=bold)
        if rows[-1] and used + space + wide > room:
            rows.append([])
            used = 0.0
        used += wide + (space if rows[-1] else 0)
        if rows[-1] and rows[-1][-1][1] == bold:
            rows[-1][-1] = (f"{rows[-1][-1][0]} {word}", bold)
        else:
            rows[-1].append((word, bold))
    return tuple(tuple(row) for row in rows if row)
