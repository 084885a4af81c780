"""The part of a slide with a timeline: years across, a row per thing, how sure each year is."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Final

from wsd_dash.domain.dia import Moment, Tijddeel, Tijdrij
from wsd_dash.figures.diapen import (
    FLOOR,
    Kleuren,
    Tekening,
    f,
    frame,
    hatch,
    line,
    lines,
    moved,
    rect,
    words,
)
from wsd_dash.figures.diatekst import Alinea, clean, clip, paragraph, width
from wsd_dash.texts import beeld
from wsd_dash.texts import gemeente as blokwoorden
from wsd_dash.texts import tijdlijn as tijdwoorden

SIZES: Final = (30, 26, FLOOR)
NAMES_SHARE: Final = 0.34
BAND: Final = 34
ROW: Final = 1.28
FEW: Final = 8
"""Up to this many rows their names get more room."""
NAMES_FEW: Final = (0.46, 0.52, 0.58)
HIGHEST: Final = 64
HIGHEST_FEW: Final = 92
AIR: Final = 10
STIL: Final = "stil"
PERIODE: Final = "periode"
UNDERLINE: Final = 5
"""Pixels of the line below a year within a period of which begin and end are known."""
DERIVED: Final = frozenset({"afgeleid", "periode-afgeleid"})
Box = tuple[float, float, float, float]
"""Left, top, width and height."""
OPEN: Final = frozenset({"jaar_van_bron", "onbekend"})


@dataclass(frozen=True)
class _Raster:
    """Where everything is: the letter, that of names, where years start, sizes of year and row."""

    letter: float
    namen: float
    links: float
    jaar: float
    rij: float
    boven: float
    eerste: int

    def x(self, moment: float) -> float:
        """Return the pixel of a moment in years."""
        return self.links + (moment - self.eerste) * self.jaar


def draw_timeline(
    deel: Tijddeel, breedte: float, hoogte: float, *, kleuren: Kleuren, naam: str
) -> Tekening:
    """Draw a timeline; rows without room are counted in a line, groups keep their order."""
    kader = frame(deel.titel, deel.noot, breedte, hoogte, kleuren)
    legend = _legend(deel, breedte, kleuren, naam)
    lanes = _lanes(deel.rijen)
    room = kader.ruimte - legend.hoogte - AIR
    tries = [_raster(deel, size, breedte, room, len(lanes)) for size in SIZES]
    fitting = [r for r in tries if r.boven + len(lanes) * r.rij <= room] or tries[-1:]
    named = (r for r in fitting if len(_year_names(deel, r)) == len(deel.jaren))
    raster = next(named, fitting[0])
    shown = len(lanes)
    if raster.boven + shown * raster.rij > room + 0.5:
        shown = max(int((room - raster.boven - FLOOR * 1.5) // raster.rij), 0)
    while shown and shown < len(lanes) and isinstance(lanes[shown - 1], str):
        shown -= 1  # a head without rows below it says nothing
    bottom = raster.boven + shown * raster.rij
    parts = [_patterns(naam, kleuren), _grid(deel, raster, bottom, breedte, kleuren)]
    for i, lane in enumerate(lanes[:shown]):
        top = raster.boven + i * raster.rij
        parts.append(_lane(lane, top, raster, breedte, kleuren, naam))
    left = sum(isinstance(lane, Tijdrij) for lane in lanes[shown:])
    if left:
        more = paragraph(beeld.left_out(left), FLOOR, breedte)
        parts.append(lines(0, bottom + 4, more, kleur=kleuren.tekst2))
        bottom += more.hoogte + 6
    parts.append(moved(0, bottom + AIR, legend.svg))
    used = max((x for _, x in _year_names(deel, raster)), default=0)
    used += width("0000", raster.letter, vet=True) + 8
    return kader.close("".join(parts), bottom + AIR + legend.hoogte, breedte=used)


def _lanes(rijen: Sequence[Tijdrij]) -> list[str | Tijdrij]:
    """Return rows with the head of their group above the first; one group alone has none."""
    groups = [(naam, list(found)) for naam, found in groupby(rijen, key=lambda r: r.groep)]
    lanes: list[str | Tijdrij] = []
    for naam, found in groups:
        if len(groups) > 1 and naam:
            lanes.append(naam)
        lanes += found
    return lanes


def _raster(deel: Tijddeel, size: float, breedte: float, room: float, lanes: int) -> _Raster:
    few = len(deel.rijen) <= FEW
    first, last = (deel.jaren[0], deel.jaren[-1]) if deel.jaren else (0, 0)
    top = size * 1.5 + _band_rows(deel.banden) * BAND
    even = (room - top) / max(lanes, 1)
    tall = min(max(even, size * ROW), HIGHEST_FEW if few else HIGHEST)
    widest = max((width(clean(r.naam), size) for r in deel.rijen), default=0) + 2
    for share in NAMES_FEW if few else (NAMES_SHARE,):
        wide = min(widest, breedte * share)
        names = _name_size(deel, wide, tall, size)
        if _whole(deel, wide, tall, names):
            break
    left = wide + 2 * AIR
    year = (breedte - left) / (last - first + 1)
    return _Raster(size, names, left, year, tall, top, first)


def _band_rows(banden: Sequence[Moment]) -> int:
    return max((lane for _, lane in _stack(banden)), default=-1) + 1


def _stack(banden: Sequence[Moment]) -> list[tuple[Moment, int]]:
    """Return each band with the first lane where it lies over no other."""
    ends: list[float] = []
    found = []
    for band in banden:
        lane = next((i for i, end in enumerate(ends) if end <= band.van), len(ends))
        ends[lane : lane + 1] = [band.tot]
        found.append((band, lane))
    return found


def _patterns(naam: str, kleuren: Kleuren) -> str:
    return (
        "<defs>"
        + hatch(f"{naam}a", kleuren.accent, pitch=9, dik=4, papier=kleuren.papier)
        + hatch(f"{naam}s", kleuren.lijn, pitch=12, dik=1.6 * kleuren.dik, papier=kleuren.papier)
        + "</defs>"
    )


def _grid(deel: Tijddeel, raster: _Raster, bottom: float, breedte: float, kleuren: Kleuren) -> str:
    parts = []
    size = raster.letter
    for jaar in deel.jaren:
        x = raster.x(jaar)
        parts.append(line([(x, size * 1.3), (x, bottom)], kleur=kleuren.lijn, dik=kleuren.dik))
    for jaar, x in _year_names(deel, raster):
        parts.append(words(x + 8, size, str(jaar), size=size, kleur=kleuren.inkt, vet=True))
    for band, lane in _stack(deel.banden):
        top = size * 1.5 + lane * BAND
        x0, x1 = max(raster.x(band.van), raster.links), min(raster.x(band.tot), breedte)
        edge = [(x0 + 2, top + BAND - 12), (x0 + 2, top + BAND - 5), (x1 - 3, top + BAND - 5),
                (x1 - 3, top + BAND - 12)]  # fmt: skip
        parts.append(line(edge, kleur=kleuren.accent, dik=3))
        text = clip(band.tekst, FLOOR, x1 - x0 - 16)
        parts.append(rect(x0 + 4, top, x1 - x0 - 8, BAND - 8, vul=kleuren.papier))
        parts.append(words(x0 + 10, top + FLOOR * 0.85, text, size=FLOOR, kleur=kleuren.tekst2))
    return "".join(parts)


def _year_names(deel: Tijddeel, raster: _Raster) -> list[tuple[int, float]]:
    """Return the years that have room for their name, and where each starts."""
    step = 1
    wide = width("0000", raster.letter, vet=True) + 12
    while step * raster.jaar < wide and step < len(deel.jaren):
        step += 1
    return [(jaar, raster.x(jaar)) for jaar in deel.jaren[::step]]


def _lane(
    lane: str | Tijdrij, top: float, raster: _Raster, breedte: float, kleuren: Kleuren, naam: str
) -> str:
    size, middle = raster.letter, top + raster.rij / 2
    foot = middle + size * 0.36
    edge = line([(0, top), (breedte, top)], kleur=kleuren.lijn, dik=kleuren.dik)
    if isinstance(lane, str):
        text = clip(lane, size, breedte, vet=True)
        return edge + words(0, foot, text, size=size, kleur=kleuren.inkt, vet=True)
    marks = "".join(_mark(m, top, raster, breedte, kleuren, naam) for m in lane.momenten)
    return edge + _name(lane.naam, top, raster, kleuren) + marks


def _name(text: str, top: float, raster: _Raster, kleuren: Kleuren) -> str:
    """Draw the name of a row: on two lines where the row is high enough, else shortened."""
    room, size = raster.links - 2 * AIR, raster.namen
    found: Alinea = paragraph(text, size, room)
    if found.hoogte > raster.rij:
        found = Alinea((clip(text, size, room),), size)
    middle = top + raster.rij / 2
    return lines(0, middle - found.hoogte / 2, found, kleur=kleuren.inkt)


def _name_size(deel: Tijddeel, room: float, tall: float, size: float) -> float:
    """Return the size at which every name fits in its row, else the smallest."""
    return size if _whole(deel, room, tall, size) else FLOOR


def _whole(deel: Tijddeel, room: float, tall: float, size: float) -> bool:
    """Whether every name fits in its row."""
    return all(paragraph(r.naam, size, room).hoogte <= tall for r in deel.rijen)


def _mark(
    moment: Moment, top: float, raster: _Raster, breedte: float, kleuren: Kleuren, naam: str
) -> str:
    x0, x1 = max(raster.x(moment.van), raster.links), min(raster.x(moment.tot), breedte)
    wide, tall = x1 - x0 - 4, raster.rij - 8
    if wide <= 0:
        return ""
    y = top + 4
    text = clean(moment.tekst)
    if moment.soort == STIL:
        return rect(x0 + 2, y, wide, tall, vul=f"url(#{naam}s)")
    count = text.isdecimal()
    block = _block(moment.soort, (x0 + 2, y, min(18, wide) if count else wide, tall), naam, kleuren)
    if not count:
        return block
    size = raster.letter
    ground = "" if moment.soort in OPEN else rect(x0 + 2, y, wide, tall, vul=kleuren.niets)
    return (
        ground
        + block
        + words(x0 + 28, y + tall / 2 + size * 0.36, text, size=size, kleur=kleuren.inkt, vet=True)
    )


def _block(soort: str, box: Box, naam: str, kleuren: Kleuren) -> str:
    """Draw how a year is known: full, slanting lines, or open."""
    x, y, wide, tall = box
    fill = kleuren.accent
    if soort in DERIVED:
        fill = f"url(#{naam}a)"
    elif soort in OPEN:
        fill = kleuren.papier
    dots = ' stroke-dasharray="3 4"' if soort == "onbekend" else ""
    if soort.startswith(PERIODE):
        tall -= UNDERLINE + 3
    under = rect(x, y + tall + 3, wide, UNDERLINE, vul=kleuren.accent)
    return (under if soort.startswith(PERIODE) else "") + (
        f'<rect x="{f(x + 1)}" y="{f(y + 1)}" width="{f(max(wide - 2, 1))}" '
        f'height="{f(max(tall - 2, 1))}" fill="{fill}" stroke="{kleuren.accent}" '
        f'stroke-width="{f(2.5 * kleuren.dik**0.5)}"{dots}/>'
    )


def _legend(deel: Tijddeel, breedte: float, kleuren: Kleuren, naam: str) -> Tekening:
    """Explain the marks that are used, beside each other as far as the width goes."""
    used = {m.soort for r in deel.rijen for m in r.momenten}
    known = [(s, t) for s, t in blokwoorden.JAARBLOKKEN.items() if s in used]
    if STIL in used:
        known.append((STIL, tijdwoorden.STIL))
    parts, x, y = [], 0.0, 0.0
    for soort, text in known:
        wide = 34 + width(clean(text), FLOOR) + 36
        if x and x + wide - 36 > breedte:
            x, y = 0.0, y + FLOOR * 1.4
        mark = (
            rect(x, y + 4, 24, 24, vul=f"url(#{naam}s)", lijn=kleuren.lijn)
            if soort == STIL
            else _block(soort, (x, y + 4, 24, 24), naam, kleuren)
        )
        found = paragraph(text, FLOOR, breedte - 34)
        parts.append(mark + lines(x + 34, y, found, kleur=kleuren.tekst2))
        y += found.hoogte - found.stap
        x += wide
    return Tekening("".join(parts), breedte, y + FLOOR * 1.4 if known else 0)
