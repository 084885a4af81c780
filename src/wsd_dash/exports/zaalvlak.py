"""How much room each part of a slide has on a screen, measured with the product's own letters."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from wsd_dash.domain.dia import (
    Cijferdeel,
    Deel,
    Dia,
    Kaartdeel,
    Lijstdeel,
    Matrixdeel,
    Stavendeel,
    Tabeldeel,
    Tijddeel,
)
from wsd_dash.figures.diatekst import wrap
from wsd_dash.texts.dia import slide_footer

GETEKEND: Final = (Kaartdeel, Stavendeel, Matrixdeel, Tijddeel)
"""Parts that are drawn; the others are text and stand in the page as such."""
VOORAAN: Final[Mapping[type, float]] = {
    Kaartdeel: 2,
    Matrixdeel: 2.6,
    Tijddeel: 2,
    Stavendeel: 1.4,
    Lijstdeel: 1.4,
    Cijferdeel: 1.2,
}
ERNAAST: Final[Mapping[type, float]] = {
    Kaartdeel: 1.2,
    Matrixdeel: 1.4,
    Tijddeel: 1.5,
    Stavendeel: 1.1,
    Lijstdeel: 1.15,
    Cijferdeel: 0.85,
}
"""How wide a part is beside the others: the first one, and those after it."""
TABEL: Final = (1.2, 2.4)
TEKENS: Final = 32
"""The same for a table: at least and at most, and one for each so many signs of a row."""
SMAL: Final = 640
"""Width of a drawing on a phone; its height is what the part needs."""
KANT: Final = (14, 150)
"""The least and the most that the length of a caution counts for the width of its column."""
LAAGSTE: Final = 260
"""A drawing is never made lower: then the screen shows it smaller."""
SAMEN: Final = 820
"""Two texts up to this height together stand above each other, in one column."""


@dataclass(frozen=True)
class Scherm:
    """A shape of screen as the style sheet lays it out, in pixels of a slide (`zaal.css`)."""

    naam: str
    breedte: float
    hoogte: float
    rand: float
    tussen: float


SCHERMEN: Final = (Scherm("breed", 1920, 1080, 72, 56), Scherm("hoog", 1680, 1260, 56, 44))
TITEL, ZIN, LIJST, VOET = 64.0, 32.0, 32.0, 24.0
RIJ: Final = 20
BOVEN_ONDER: Final = 44 + 22
VOORTGANG: Final = 320
"""Room for the progress beside the footer."""


@dataclass(frozen=True)
class Strook:
    """A column of a slide: how wide it is beside the others, and the numbers of its parts."""

    gewicht: float
    delen: tuple[int, ...]


def columns(delen: Sequence[Deel]) -> tuple[Strook, ...]:
    """Divide parts over columns: one each, but short texts after the first share one."""
    if not delen:
        return ()
    first, *rest = delen
    stroken = [Strook(_weight(first, VOORAAN), (0,))]
    if len(rest) > 1 and not any(isinstance(x, (*GETEKEND, Tabeldeel)) for x in rest):
        width = 0.33 * SCHERMEN[0].breedte * 0.9
        if sum(_text_height(deel, width) for deel in rest) <= SAMEN:
            return (*stroken, Strook(1, tuple(range(1, len(delen)))))
    more = [Strook(_weight(deel, ERNAAST), (i,)) for i, deel in enumerate(rest, 1)]
    return (*stroken, *more)


def _weight(deel: Deel, gewichten: Mapping[type, float]) -> float:
    if not isinstance(deel, Tabeldeel):
        return gewichten[type(deel)]
    rows = (deel.koppen, *deel.rijen)
    signs = sum(max(len(cel) for cel in kolom) for kolom in zip(*rows, strict=False))
    return round(max(TABEL[0], min(signs / TEKENS, TABEL[1])), 2)


def sizes(dia: Dia, index: int) -> dict[str, tuple[int, int]]:
    """Return width and height of the drawing of a part, per shape of screen."""
    stroken = columns(dia.delen)
    mine = next(strook for strook in stroken if index in strook.delen)
    share = mine.gewicht / sum(strook.gewicht for strook in stroken)
    found = {}
    for scherm in SCHERMEN:
        room = scherm.breedte - 2 * scherm.rand - scherm.tussen * (len(stroken) - 1)
        found[scherm.naam] = (round(room * share), _height(dia, scherm))
    return {**found, "smal": (SMAL, _phone_height(dia.delen[index]))}


def caution_width(tekst: str) -> int:
    """Return how wide the column of a caution is beside the others."""
    return max(KANT[0], min(len(tekst), KANT[1]))


def _height(dia: Dia, scherm: Scherm) -> int:
    """Return what the words above and below leave for the parts."""
    room = scherm.breedte - 2 * scherm.rand
    used: float = BOVEN_ONDER + RIJ * (3 if dia.kanttekeningen else 2)
    used += _lines(dia.titel, TITEL, room, vet=True) * TITEL * 1.1
    if dia.zin.rstrip(".") != dia.titel.rstrip("."):
        used += 12 + _lines(dia.zin, ZIN, room) * ZIN * 1.3
    if dia.onderzin:
        used += 6 + _lines(dia.onderzin, ZIN * 0.82, room) * ZIN * 0.82 * 1.3
    used += 16 + _lines("   ".join(slide_footer(dia.voet)), VOET, room - VOORTGANG) * VOET * 1.25
    if dia.kanttekeningen:
        used += _caution_lines(dia.kanttekeningen, room) * VOET * 1.25
    return max(LAAGSTE, math.floor(scherm.hoogte - used))


def _caution_lines(teksten: Sequence[str], room: float) -> int:
    room -= 40 * (len(teksten) - 1)
    total = sum(caution_width(tekst) for tekst in teksten)
    return max(_lines(x, VOET, room * caution_width(x) / total - 20) for x in teksten)


def _lines(tekst: str, maat: float, breedte: float, *, vet: bool = False) -> int:
    return len(wrap(tekst, maat, breedte, vet=vet))


def _text_height(deel: Deel, breedte: float) -> float:
    """Return about how high a text is at its usual size."""
    if isinstance(deel, Cijferdeel):
        return 50 + 90.0 * len(deel.cijfers)
    if not isinstance(deel, Lijstdeel):
        return SAMEN
    lines = sum(_lines(f"{x.kop} {x.tekst}", LIJST, breedte) for x in deel.regels)
    return 50 + lines * LIJST * 1.28 + len(deel.regels) * 10


def _phone_height(deel: Deel) -> int:
    if isinstance(deel, Kaartdeel):
        return 960
    rows = len(deel.staven if isinstance(deel, Stavendeel) else getattr(deel, "rijen", ()))
    return min(170 + 72 * max(rows, 4), 1400)
