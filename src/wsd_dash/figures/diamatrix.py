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
    frame,
    glyph,
    lines,
    rect,
    words,
)
from wsd_dash.figures.diatekst import Alinea, clean, paragraph, width
from wsd_dash.texts import beeld

SIZES: Final = (30, 26, FLOOR)
GAP: Final = 5
"""Pixels between cells."""
AIR: Final = 12
LEAST_ROW: Final = FLOOR * 1.35
HIGHEST: Final = 150
WIDEST: Final = 260
HEAD_SHARE: Final = 0.32
"""The most of the width that the heads of the rows take."""
LETTERS: Final = "abcdefghijklmnopqrstuvwxyz"


@dataclass(frozen=True)
class _Raster:
    """Where everything is: the letter of heads, where cells start, and the size of a cell."""

    letter: float
    links: float
    boven: float
    breed: float
    hoog: float
    rijkoppen: tuple[Alinea, ...]
    kolomkoppen: tuple[Alinea, ...]
    totaal: float


def draw_matrix(deel: Matrixdeel, breedte: float, hoogte: float, *, kleuren: Kleuren) -> Tekening:
    """Draw a matrix; a remark that has no room in its cell becomes a letter, explained below."""
    kader = frame(deel.titel, deel.noot, breedte, hoogte, kleuren)
    tries = [_raster(deel, size, breedte, kader.ruimte) for size in SIZES]
    raster = next((r for r in tries if r.hoog >= LEAST_ROW), tries[-1])
    signs = _signs(deel, raster)
    key = paragraph("; ".join(f"{sign} = {note}" for note, sign in signs.items()), FLOOR, breedte)
    if signs:
        raster = _raster(deel, raster.letter, breedte, kader.ruimte - key.hoogte - AIR)
    n, m = len(deel.rijen), len(deel.kolommen)
    parts = [_heads(deel, raster, kleuren)]
    for i, row in enumerate(deel.cellen[:n]):
        for j, cel in enumerate(row[:m]):
            rest = deel.rijen[i].rest or deel.kolommen[j].rest
            x, y = raster.links + j * raster.breed, raster.boven + i * raster.hoog
            parts.append(_cell(cel, x, y, raster, kleuren, rest=rest, sign=signs.get(cel.noot, "")))
    parts.append(_totals(deel, raster, kleuren))
    bottom = raster.boven + (n + bool(deel.kolomtotalen)) * raster.hoog
    parts.append(lines(0, bottom + AIR, key, kleur=kleuren.tekst2))
    used = raster.links + m * raster.breed + raster.totaal
    end = bottom + (AIR + key.hoogte if key.regels else 0)
    return kader.close("".join(parts), end, breedte=used)


def _raster(deel: Matrixdeel, size: float, breedte: float, room: float) -> _Raster:
    icon = size + AIR
    heads = max((width(clean(h.naam), size) for h in deel.rijen), default=0) + 2
    left = min(heads, breedte * HEAD_SHARE - icon) + icon + AIR
    rows = tuple(paragraph(h.naam, size, left - icon - AIR) for h in deel.rijen)
    total = 0.0
    if deel.rijtotalen:
        long = [beeld.TOTAAL, *deel.rijtotalen]
        total = max(width(clean(t), size, vet=True) for t in long) + 2 * AIR
    wide = min((breedte - left - total) / max(len(deel.kolommen), 1), WIDEST)
    columns = tuple(paragraph(h.naam, size, wide - 8) for h in deel.kolommen)
    top = max((c.hoogte for c in columns), default=0) + _icon_row(deel, size) + AIR
    lanes = len(deel.rijen) + bool(deel.kolomtotalen)
    least = max((r.hoogte for r in rows), default=0) + 6
    even = (room - top) / max(lanes, 1)
    tall = min(max(even, least, LEAST_ROW if even < LEAST_ROW else 0), HIGHEST)
    return _Raster(size, left, top, wide, tall, rows, columns, total)


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
        middle = raster.boven + (i + 0.5) * raster.hoog - GAP / 2
        parts.append(glyph(head.item, 0, middle - size / 2, size))
        left = size + AIR if head.item in theme.GLYPHS else 0
        left = left or (size + AIR if any(h.item for h in deel.rijen) else 0)
        parts.append(lines(left, middle - text.hoogte / 2, text, kleur=_ink(head, kleuren)))
    return "".join(parts)


def _ink(head: Hoofd, kleuren: Kleuren) -> str:
    return kleuren.tekst2 if head.rest else kleuren.inkt


def _cell(  # noqa: PLR0913 - separate facts of one cell
    cel: Cel, x: float, y: float, raster: _Raster, kleuren: Kleuren, *, rest: bool, sign: str
) -> str:
    wide, tall = raster.breed - GAP, raster.hoog - GAP
    if rest:
        fill, edge, ink = kleuren.niets, kleuren.niets_rand, kleuren.inkt
    else:
        fill = theme.count_colour(cel.waarde)
        edge = kleuren.telrand if cel.waarde > 0 else kleuren.rand
        ink = theme.ink_on_count(cel.waarde) if cel.waarde > 0 else kleuren.inkt
    parts = [rect(x, y, wide, tall, vul=fill, lijn=edge, dik=1.5 * kleuren.dik)]
    size, note = _inside(cel, wide, tall)
    text = clean(cel.tekst)
    below = note.hoogte if note.regels and not sign else 0
    foot = y + (tall - below) / 2 + size * 0.36
    middle = x + wide / 2
    extra = width(sign, FLOOR) / 2 if sign else 0
    parts.append(words(middle - extra, foot, text, size=size, kleur=ink, vet=True, anker="middle"))
    if sign:
        at = middle - extra + width(text, size, vet=True) / 2 + 2
        parts.append(words(at, foot - size * 0.25, sign, size=FLOOR * 0.8, kleur=ink))
    elif below:
        parts.append(lines(middle, y + (tall + size * 0.72) / 2, note, kleur=ink, anker="middle"))
    return "".join(parts)


def _inside(cel: Cel, wide: float, tall: float) -> tuple[float, Alinea]:
    """Return the size of the number, and the lines of the remark when they fit below it."""
    text = clean(cel.tekst)
    note = paragraph(cel.noot, FLOOR, wide - 8)
    for size in (NUMBER, 38, 30, FLOOR):
        fits = width(text, size, vet=True) <= wide - 6 and size * 0.95 <= tall
        if fits and (not cel.noot or size * 0.9 + note.hoogte <= tall - 6):
            return size, note
    for size in (NUMBER, 38, 30, FLOOR, 20, 16):
        if width(text, size, vet=True) <= wide - 6 and size * 0.95 <= tall:
            return size, Alinea((), FLOOR)
    return 16, Alinea((), FLOOR)


def _signs(deel: Matrixdeel, raster: _Raster) -> dict[str, str]:
    """Return a letter per remark that has no room in one of its cells."""
    wide, tall = raster.breed - GAP, raster.hoog - GAP
    found: dict[str, str] = {}
    for row in deel.cellen:
        for cel in row:
            note = cel.noot
            if note and note not in found and not _inside(cel, wide, tall)[1].regels:
                found[note] = LETTERS[len(found) % len(LETTERS)] * (1 + len(found) // len(LETTERS))
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
    for i, text in enumerate(deel.rijtotalen):
        foot = raster.boven + (i + 0.5) * raster.hoog + size * 0.36 - GAP / 2
        parts.append(words(right, foot, text, size=size, kleur=ink, vet=True, anker="end"))
    if deel.kolomtotalen:
        foot = raster.boven + (len(deel.rijen) + 0.5) * raster.hoog + size * 0.36 - GAP / 2
        left = size + AIR if any(h.item for h in deel.rijen) else 0
        parts.append(words(left, foot, beeld.TOTAAL, size=size, kleur=kleuren.tekst2, vet=True))
        parts += _bottom(deel.kolomtotalen, foot, raster, ink)
    return "".join(parts)


def _bottom(totals: Sequence[str], foot: float, raster: _Raster, ink: str) -> list[str]:
    """Return the totals of the columns, none wider than its column."""
    room = raster.breed - 6
    found = []
    for j, text in enumerate(totals):
        x = raster.links + (j + 0.5) * raster.breed - GAP / 2
        size = raster.letter * min(1, room / max(width(clean(text), raster.letter, vet=True), 1))
        found.append(words(x, foot, text, size=size, kleur=ink, vet=True, anker="middle"))
    return found
