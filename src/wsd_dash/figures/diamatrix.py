"""The part of a slide with a matrix: counts in fixed classes, heads with glyphs, totals apart."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from wsd_dash import theme
from wsd_dash.domain.dia import Hoofd, Matrixdeel
from wsd_dash.figures.diamatrixcel import GAP, QUIET, draw_cell, print_cell
from wsd_dash.figures.diapen import (
    FLOOR,
    Kleuren,
    Tekening,
    even_rows,
    frame,
    glyph,
    lines,
    words,
)
from wsd_dash.figures.diatekst import LEADING, Alinea, clean, paragraph, width
from wsd_dash.texts import beeld
from wsd_dash.texts.dia import short_head

SIZES: Final = (30, 26, FLOOR)
AIR: Final = 12
LEAST_ROW: Final = FLOOR * 1.25
HIGHEST: Final = 150
REST_ROW: Final = 42
"""Height of a row that is a remainder, and of the totals: lower than what the matrix is about."""
REST_SHARE: Final = 0.74
"""Width of a column that is a remainder, per width of another."""
WIDEST: Final = 260
HEAD_SHARE: Final = 0.32
"""The most of the width that the heads of the rows take."""
LETTERS: Final = "abcdefghijklmnopqrstuvwxyz"


@dataclass(frozen=True)
class _Raster:
    """Where everything is: the letter of heads, where cells start, the size of each cell."""

    letter: float
    links: float
    boven: float
    kolommen: tuple[float, ...]
    rijen: tuple[float, ...]
    rijkoppen: tuple[Alinea, ...]
    kolomkoppen: tuple[Alinea, ...]
    totaal: float

    def top(self, i: int) -> float:
        """Return where a row starts; the row after the last holds the totals."""
        return self.boven + sum(self.rijen[:i])

    def left(self, j: int) -> float:
        """Return where a column starts; the column after the last holds the totals."""
        return self.links + sum(self.kolommen[:j])

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
    lowest = _lowest(deel, raster)
    parts = [_heads(deel, raster, kleuren)]
    for i, row in enumerate(deel.cellen[:n]):
        for j, cel in enumerate(row[:m]):
            rest = deel.rijen[i].rest or deel.kolommen[j].rest
            box = (raster.left(j), raster.top(i), raster.kolommen[j], raster.rijen[i])
            found = print_cell(cel, box, signs.get(cel.noot, ""), lowest=QUIET if rest else lowest)
            parts.append(draw_cell(cel, box, found, kleuren, rest=rest))
    parts.append(_totals(deel, raster, kleuren))
    bottom = raster.onder
    parts.append(lines(0, bottom + AIR, key, kleur=kleuren.tekst2))
    used = raster.left(m) + raster.totaal
    end = bottom + (AIR + key.hoogte if key.regels else 0)
    return kader.close("".join(parts), end, breedte=used)


def _lowest(deel: Matrixdeel, raster: _Raster) -> float:
    """Return the room for a number in the lowest row, remainders left out."""
    tall = [tall for h, tall in zip(deel.rijen, raster.rijen, strict=False) if not h.rest]
    return min(tall or raster.rijen, default=0) - GAP


def _best(deel: Matrixdeel, breedte: float, room: float) -> _Raster:
    """Return the largest letter at which all rows fit, with long heads broken or not."""
    tries = [_raster(deel, size, breedte, room, smal=s) for size in SIZES for s in (True, False)]
    fitting = [r for r in tries if r.onder <= room] or [min(tries, key=lambda r: r.onder)]
    heads = [h.naam for h in deel.kolommen]
    return next((r for r in fitting if not any(map(_crumbled, heads, r.kolomkoppen))), fitting[0])


def _raster(deel: Matrixdeel, size: float, breedte: float, room: float, *, smal: bool) -> _Raster:
    icon = size + AIR if any(h.item for h in deel.rijen) else 0
    total = 0.0
    if deel.rijtotalen:
        long = [beeld.TOTAAL, *deel.rijtotalen]
        total = max(width(clean(t), size, vet=True) for t in long) + 2 * AIR
    shares = [REST_SHARE if h.rest else 1 for h in deel.kolommen]
    count = max(sum(shares), 1)
    word = max((_longest(h.naam, FLOOR) for h in deel.kolommen), default=0) + 2 * GAP + 4
    names = [(short_head(h.naam), FLOOR if h.rest else size) for h in deel.rijen]
    heads = max((width(clean(naam), s) for naam, s in names), default=0) + 2
    longest = max((_two_lines(naam, s) for naam, s in names), default=0) + 2
    longest = longest if smal else heads
    wide = min(heads, breedte * HEAD_SHARE, max(longest, breedte - total - word * count - icon))
    left = max(wide, size) + icon + AIR
    unit = min(max(breedte - left - total, 1) / count, WIDEST)
    lanes = tuple(unit * share for share in shares)
    rows = tuple(paragraph(naam, s, left - icon - AIR) for naam, s in names)
    columns = _column_heads(deel.kolommen, lanes, size)
    letter = max((c.maat for c in columns), default=size)
    top = max((letter, *(c.hoogte for c in columns))) + _icon_row(deel, letter) + AIR
    tall = _row_heights(deel, rows, room - top, size)
    return _Raster(size, left, top, lanes, tall, rows, columns, total)


def _column_heads(heads: Sequence[Hoofd], wide: Sequence[float], size: float) -> tuple[Alinea, ...]:
    """Return the heads of columns, smaller where a word would else break into many pieces."""
    for letter in (s for s in SIZES if s <= size):
        found = tuple(
            paragraph(h.naam, letter, max(w - 2 * GAP, 1)) for h, w in zip(heads, wide, strict=True)
        )
        if not any(map(_crumbled, (h.naam for h in heads), found)):
            break
    return found


def _crumbled(naam: str, text: Alinea) -> bool:
    """Whether a word stands on three lines or more."""
    return len(text.regels) > len(clean(naam).split()) + 1


def _row_heights(
    deel: Matrixdeel, koppen: Sequence[Alinea], room: float, size: float
) -> tuple[float, ...]:
    """Return the heights of rows: remainders and totals low, the others share what is left."""
    least = [max(k.hoogte + (4 if len(k.regels) > 1 else 0), LEAST_ROW) for k in koppen]
    quiet = [h.rest and not all(x.rest for x in deel.rijen) for h in deel.rijen]
    if deel.kolomtotalen:
        least.append(max(size * LEADING, LEAST_ROW))
        quiet.append(True)
    low = [max(one, REST_ROW) if q else one for one, q in zip(least, quiet, strict=True)]
    low = low if sum(low) <= room else least
    main = [one for one, q in zip(low, quiet, strict=True) if not q]
    rest = sum(one for one, q in zip(low, quiet, strict=True) if q)
    tall = iter(even_rows(main, room - rest, most=HIGHEST))
    return tuple(one if q else next(tall) for one, q in zip(low, quiet, strict=True))


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
        x = (raster.left(j) + raster.left(j + 1) - GAP) / 2
        top = raster.boven - AIR - text.hoogte
        parts.append(glyph(head.item, x - text.maat / 2, top - text.maat - 4, text.maat))
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


def _signs(deel: Matrixdeel, raster: _Raster) -> dict[str, str]:
    """Return a letter per remark that has no room in one of its cells."""
    found: dict[str, str] = {}
    lowest = _lowest(deel, raster)
    for i, row in enumerate(deel.cellen[: len(deel.rijen)]):
        for j, cel in enumerate(row[: len(deel.kolommen)]):
            rest = deel.rijen[i].rest or deel.kolommen[j].rest
            box = (0.0, 0.0, raster.kolommen[j], raster.rijen[i])
            room = print_cell(cel, box, "", lowest=QUIET if rest else lowest)
            if cel.noot and cel.noot not in found and not room.getal:
                n = len(found)
                found[cel.noot] = LETTERS[n % len(LETTERS)] * (1 + n // len(LETTERS))
    return found


def _totals(deel: Matrixdeel, raster: _Raster, kleuren: Kleuren) -> str:
    parts = []
    size = raster.letter
    ink = kleuren.inkt
    right = raster.left(len(deel.kolommen)) + raster.totaal
    if deel.rijtotalen:
        head = raster.boven - AIR - size * 0.25
        parts.append(
            words(right, head, beeld.TOTAAL, size=size, kleur=kleuren.tekst2, vet=True, anker="end")
        )
    for i, text in enumerate(deel.rijtotalen[: len(deel.rijen)]):
        own = FLOOR if deel.rijen[i].rest else size
        foot = raster.top(i) + raster.rijen[i] / 2 + own * 0.36 - GAP / 2
        parts.append(words(right, foot, text, size=own, kleur=ink, vet=True, anker="end"))
    if deel.kolomtotalen:
        foot = raster.top(len(deel.rijen)) + raster.rijen[-1] / 2 + size * 0.36 - GAP / 2
        left = size + AIR if any(h.item for h in deel.rijen) else 0
        parts.append(words(left, foot, beeld.TOTAAL, size=size, kleur=kleuren.tekst2, vet=True))
        parts += _bottom(deel.kolomtotalen, foot, raster, ink)
    return "".join(parts)


def _bottom(totals: Sequence[str], foot: float, raster: _Raster, ink: str) -> list[str]:
    """Return the totals of the columns, none wider than its column."""
    found = []
    for j, text in enumerate(totals[: len(raster.kolomkoppen)]):
        room = raster.kolommen[j] - 6
        x = (raster.left(j) + raster.left(j + 1) - GAP) / 2
        size = raster.letter * min(1, room / max(width(clean(text), raster.letter, vet=True), 1))
        found.append(words(x, foot, text, size=size, kleur=ink, vet=True, anker="middle"))
    return found
