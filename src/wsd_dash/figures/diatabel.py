"""The part of a slide with a small table: columns as wide as their words, rows cut out loud."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from wsd_dash.domain.dia import Tabeldeel
from wsd_dash.figures.diapen import FLOOR, LEGEND, Kleuren, Tekening, frame, line, lines
from wsd_dash.figures.diatekst import Alinea, clean, paragraph, width
from wsd_dash.texts import beeld

SIZES: Final = (LEGEND, 28, 26, FLOOR)
GUTTER: Final = 28
AIR: Final = 14
NUMERIC: Final = frozenset("0123456789.,-+% ")
WORD_SHARE: Final = 0.4
"""The most of a table that one long word may claim."""


@dataclass(frozen=True)
class _Rij:
    """One row, its cells broken over lines."""

    cellen: tuple[Alinea, ...]

    @property
    def hoogte(self) -> float:
        return max((c.hoogte for c in self.cellen), default=0) + AIR


def draw_table(deel: Tabeldeel, breedte: float, hoogte: float, *, kleuren: Kleuren) -> Tekening:
    """Draw a table at the largest size that fits; rows without room are counted in a line."""
    kader = frame(deel.titel, deel.noot, breedte, hoogte, kleuren)
    rest = paragraph(deel.meer, FLOOR, breedte)
    for size in SIZES:
        columns = _columns(deel, size, breedte)
        head, rows = _rows(deel, size, columns)
        if head.hoogte + sum(r.hoogte for r in rows) + rest.hoogte <= kader.ruimte:
            break
    shown = len(rows)
    while shown and head.hoogte + sum(r.hoogte for r in rows[:shown]) + rest.hoogte > kader.ruimte:
        shown -= 1
        rest = paragraph(beeld.left_out(len(rows) - shown, deel.meer), FLOOR, breedte)
    right = [_numeric([row[i] for row in deel.rijen if i < len(row)]) for i in range(len(columns))]
    parts = [_draw(head, 0, columns, right, kleuren.tekst2)]
    y = head.hoogte
    parts.append(line([(0, y - 4), (breedte, y - 4)], kleur=kleuren.rand, dik=2 * kleuren.dik))
    for row in rows[:shown]:
        parts.append(_draw(row, y, columns, right, kleuren.inkt))
        y += row.hoogte
        parts.append(line([(0, y - 4), (breedte, y - 4)], kleur=kleuren.lijn, dik=kleuren.dik))
    parts.append(lines(0, y, rest, kleur=kleuren.tekst2))
    used = sum(columns) + GUTTER * (len(columns) - 1)
    return kader.close("".join(parts), y + rest.hoogte, breedte=used)


def _rows(deel: Tabeldeel, size: float, columns: Sequence[float]) -> tuple[_Rij, list[_Rij]]:
    def row(cells: Sequence[str], *, vet: bool) -> _Rij:
        pairs = zip(cells, columns, strict=False)
        return _Rij(tuple(paragraph(cell, size, wide, vet=vet) for cell, wide in pairs))

    return row(deel.koppen, vet=True), [row(cells, vet=False) for cells in deel.rijen]


def _columns(deel: Tabeldeel, size: float, breedte: float) -> list[float]:
    """Return widths: those of the longest cells where they fit, else in proportion."""
    count = max((len(row) for row in (deel.koppen, *deel.rijen)), default=0)
    room = breedte - GUTTER * (count - 1)
    wide, least = [], []
    for i in range(count):
        texts_ = [
            (clean(row[i]), n == 0)
            for n, row in enumerate((deel.koppen, *deel.rijen))
            if i < len(row)
        ]
        wide.append(max(width(t, size, vet=v) for t, v in texts_) + 2)
        parts = [width(word, size, vet=v) for t, v in texts_ for word in t.split()]
        least.append(min(max(parts, default=0) + 2, room * WORD_SHARE))
    if sum(wide) <= room:
        return wide
    if sum(least) >= room:
        return [max(one * room / sum(least), size) for one in least]
    extra = [max(w - m, 0) for w, m in zip(wide, least, strict=True)]
    share = (room - sum(least)) / sum(extra) if sum(extra) else 0
    return [m + e * share for m, e in zip(least, extra, strict=True)]


def _numeric(cells: Sequence[str]) -> bool:
    return any(cells) and all(set(clean(cell)) <= NUMERIC for cell in cells)


def _draw(row: _Rij, y: float, columns: Sequence[float], right: Sequence[bool], kleur: str) -> str:
    parts, x = [], 0.0
    for cell, wide, end in zip(row.cellen, columns, right, strict=False):
        at, anker = (x + wide, "end") if end else (x, "")
        parts.append(lines(at, y + 2, cell, kleur=kleur, anker=anker))
        x += wide + GUTTER
    return "".join(parts)
