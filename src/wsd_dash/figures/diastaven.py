"""The part of a slide with bars: one scale, the number on each, unknown hatched."""

from dataclasses import dataclass
from typing import Final

from wsd_dash import theme
from wsd_dash.domain.dia import Staaf, Stavendeel
from wsd_dash.figures.diapen import (
    FLOOR,
    LIST,
    Kleuren,
    Tekening,
    even_rows,
    frame,
    glyph,
    hatch,
    lines,
    rect,
    words,
)
from wsd_dash.figures.diatekst import LEADING, Alinea, clean, paragraph, width
from wsd_dash.texts import beeld
from wsd_dash.texts.dia import short_head

SIZES: Final = (LIST, 28, FLOOR)
GAP: Final = 12
AIR: Final = 5
"""Pixels between two rows of names, at least."""
NAMES_SHARE: Final = 0.56
"""The most of the width that names take."""
TABULAR: Final = 0.2
"""Of a letter: what figures of one width take more than was measured, in a browser."""
MORE: Final = FLOOR * 1.5


@dataclass(frozen=True)
class _Raster:
    """How large everything is: the letter, a row, where names and bars start, pixels per one."""

    letter: float
    rijen: tuple[float, ...]
    naam: float
    staaf: float
    schaal: float
    breedte: float
    namen: tuple[Alinea, ...]


def draw_bars(
    deel: Stavendeel, breedte: float, hoogte: float, *, kleuren: Kleuren, naam: str
) -> Tekening:
    """Draw bars in order; those without room are counted in a line below."""
    kader = frame(deel.titel, deel.noot, breedte, hoogte, kleuren)
    unit, beside = _unit(deel, kader.kop, breedte)
    top = 0 if beside or not unit.regels else unit.hoogte + AIR
    room = max(kader.ruimte - top, 0)
    raster = _raster(deel, breedte, room)
    shown = len(deel.staven)
    if sum(raster.rijen) > room + 0.5:
        while shown and sum(raster.rijen[:shown]) > room - MORE:
            shown -= 1
    parts = [
        hatch(f"{naam}o", theme.WIT, pitch=11, dik=3 * kleuren.dik, papier=theme.ONBEKEND),
        lines(
            beside,
            -kader.top + kader.kop.maat - FLOOR if beside else -4,
            unit,
            kleur=kleuren.tekst2,
        ),
    ]
    for i, staaf in enumerate(deel.staven[:shown]):
        y = top + sum(raster.rijen[:i])
        parts.append(_bar(staaf, i, y, raster, kleuren, naam=naam))
    y = top + sum(raster.rijen[:shown])
    if shown < len(deel.staven):
        more = paragraph(beeld.left_out(len(deel.staven) - shown), FLOOR, breedte)
        parts.append(lines(0, y + 4, more, kleur=kleuren.tekst2))
        y += more.hoogte + 6
    return kader.close("".join(parts), y, breedte=raster.breedte)


def rows_height(deel: Stavendeel, breedte: float, size: float) -> float:
    """Return how high the rows of bars are at this size of letter, without any air."""
    return sum(_at(deel, breedte, size, 0).rijen)


def _unit(deel: Stavendeel, kop: Alinea, breedte: float) -> tuple[Alinea, float]:
    """Return what is counted, and where it starts beside the head; 0 when it goes below."""
    unit = paragraph(deel.eenheid, FLOOR, breedte)
    if len(kop.regels) != 1 or len(unit.regels) != 1:
        return unit, 0
    left = width(kop.regels[0], kop.maat, vet=True) + 2 * GAP
    return unit, left if left + width(unit.regels[0], FLOOR) <= breedte else 0


def _raster(deel: Stavendeel, breedte: float, room: float) -> _Raster:
    """Return the largest letter at which every bar has room, rather with names on one line."""
    tries = [_at(deel, breedte, size, room, kort=k) for k in (False, True) for size in SIZES]
    fitting = [one for one in tries if sum(one.rijen) <= room]
    return min(fitting or tries[-1:], key=_most_lines)


def _most_lines(raster: _Raster) -> int:
    return max((len(name.regels) for name in raster.namen), default=0)


def _at(
    deel: Stavendeel, breedte: float, size: float, room: float, *, kort: bool = False
) -> _Raster:
    icon = size + GAP if any(s.item in theme.GLYPHS for s in deel.staven) else 0
    most = breedte * NAMES_SHARE - icon
    heads = [short_head(s.naam) if kort else s.naam for s in deel.staven]
    widest = max((width(clean(naam), size) for naam in heads), default=0)
    wide = max(min(widest + 2, most), size)
    namen = tuple(paragraph(naam, size, wide) for naam in heads)
    rows = even_rows(
        [max(one.hoogte, size * LEADING) + AIR for one in namen], room, most=size * 2.6
    )
    start = icon + wide + GAP
    end = max((width(clean(s.tekst), size, vet=True) for s in deel.staven), default=0) + GAP
    end += size * TABULAR
    top = max((s.waarde for s in deel.staven), default=0)
    scale = max(breedte - start - end, 0) / top if top > 0 else 0
    return _Raster(size, rows, icon, start, scale, start + scale * top + end, namen)


def _bar(staaf: Staaf, i: int, top: float, raster: _Raster, kleuren: Kleuren, *, naam: str) -> str:
    size, text, row = raster.letter, raster.namen[i], raster.rijen[i]
    middle = top + row / 2
    long = max(staaf.waarde, 0) * raster.schaal
    lowest = min(raster.rijen)
    thick = min(lowest - AIR, size * 1.5, lowest * 0.72)
    fill = f"url(#{naam}o)" if staaf.onbekend else theme.item_colour(staaf.item)
    edge = kleuren.rand if staaf.onbekend else ""
    x, y = raster.staaf, middle - thick / 2
    foot = middle + size * 0.36
    return (
        glyph(staaf.item, 0, middle - size / 2, size)
        + lines(raster.naam, middle - text.hoogte / 2, text, kleur=kleuren.inkt)
        + rect(x, y, long, thick, vul=fill, lijn=edge, dik=1.5 * kleuren.dik)
        + words(x + long + GAP, foot, staaf.tekst, size=size, kleur=kleuren.inkt, vet=True)
    )
