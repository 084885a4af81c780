"""The part of a slide with bars: one scale, the number on each, unknown hatched."""

from dataclasses import dataclass, replace
from typing import Final

from wsd_dash import theme
from wsd_dash.domain.dia import Staaf, Stavendeel
from wsd_dash.figures.diapen import (
    FLOOR,
    LIST,
    Kleuren,
    Tekening,
    frame,
    glyph,
    hatch,
    lines,
    rect,
    words,
)
from wsd_dash.figures.diatekst import Alinea, clean, paragraph, width
from wsd_dash.texts import dia as texts

SIZES: Final = (LIST, 28, FLOOR)
GAP: Final = 12
AIR: Final = 14
"""Pixels between two rows of names, at least."""
MORE: Final = FLOOR * 1.5


@dataclass(frozen=True)
class _Raster:
    """How large everything is: the letter, a row, where names and bars start, pixels per one."""

    letter: float
    rij: float
    naam: float
    staaf: float
    schaal: float
    namen: tuple[Alinea, ...]


def draw_bars(
    deel: Stavendeel, breedte: float, hoogte: float, *, kleuren: Kleuren, naam: str
) -> Tekening:
    """Draw bars in order; those without room are counted in a line below."""
    kader = frame(deel.titel, deel.noot, breedte, hoogte, kleuren)
    unit = paragraph(deel.eenheid, FLOOR, breedte)
    if unit.regels and kader.kop.regels:
        unit = replace(unit, regels=unit.regels)
    top = unit.hoogte + (AIR if unit.regels else 0)
    room = max(kader.ruimte - top, 0)
    raster = _raster(deel, breedte, room)
    shown = len(deel.staven)
    if raster.rij * shown > room + 0.5:
        shown = max(int((room - MORE) // raster.rij), 0)
    parts = [
        hatch(f"{naam}o", theme.WIT, pitch=11, dik=3 * kleuren.dik, papier=theme.ONBEKEND),
        lines(0, -4, unit, kleur=kleuren.tekst2),
    ]
    for i, staaf in enumerate(deel.staven[:shown]):
        middle = top + (i + 0.5) * raster.rij
        parts.append(_bar(staaf, raster.namen[i], middle, raster, kleuren, naam=naam))
    y = top + shown * raster.rij
    if shown < len(deel.staven):
        more = texts.more(len(deel.staven) - shown)
        parts.append(words(0, y + FLOOR, more, size=FLOOR, kleur=kleuren.tekst2))
        y += MORE
    return kader.close("".join(parts), y)


def _raster(deel: Stavendeel, breedte: float, room: float) -> _Raster:
    """Return the largest letter at which every bar has room, else the smallest."""
    tries = [_at(deel, breedte, size, room) for size in SIZES]
    return next((one for one in tries if one.rij * len(deel.staven) <= room), tries[-1])


def _at(deel: Stavendeel, breedte: float, size: float, room: float) -> _Raster:
    icon = size + GAP if any(s.item in theme.GLYPHS for s in deel.staven) else 0
    widest = max((width(clean(s.naam), size) for s in deel.staven), default=0)
    wide = max(min(widest + 2, breedte * 0.46 - icon), size)
    namen = tuple(paragraph(s.naam, size, wide) for s in deel.staven)
    tall = max((r.hoogte for r in namen), default=size) + AIR
    even = room / len(namen) if namen else tall
    start = icon + wide + GAP
    end = max((width(clean(s.tekst), size, vet=True) for s in deel.staven), default=0) + GAP
    most = max((s.waarde for s in deel.staven), default=0)
    scale = max(breedte - start - end, 0) / most if most > 0 else 0
    return _Raster(size, max(tall, min(even, size * 2.6)), icon, start, scale, namen)


def _bar(
    staaf: Staaf, text: Alinea, middle: float, raster: _Raster, kleuren: Kleuren, *, naam: str
) -> str:
    size = raster.letter
    long = max(staaf.waarde, 0) * raster.schaal
    thick = min(raster.rij - AIR, size * 1.5)
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
