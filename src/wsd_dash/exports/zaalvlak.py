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
from wsd_dash.exports.zaaltekst import (
    TEKST,
    VOET,
    ZIN,
    caution_widths,
    cautions_below,
    cautions_beside,
    lines,
    text_height,
    title_size,
)
from wsd_dash.texts.dia import slide_footer

GETEKEND: Final = (Kaartdeel, Stavendeel, Matrixdeel, Tijddeel)
"""Parts that are drawn; the others are text and stand in the page as such."""
VOORAAN: Final[Mapping[type, float]] = {
    Kaartdeel: 2,
    Matrixdeel: 3.1,
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
RIJ: Final = 20
BOVEN_ONDER: Final = 44 + 22
VOORTGANG: Final = 320
"""Room for the progress beside the first line of the footer."""
ONDERLING: Final = 26
"""Between two parts of a column."""
KLEINER: Final = (1, 0.95, 0.9, 0.85, 0.8)
"""How much smaller a text may become to make room for the cautions below it."""


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
    if len(rest) > 1 and all(isinstance(x, TEKST) for x in rest):
        width = 0.33 * SCHERMEN[0].breedte * 0.9
        if sum(text_height(deel, width) for deel in rest) <= SAMEN:
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
    mine = next(i for i, strook in enumerate(stroken) if index in strook.delen)
    below = bool(column_scales(dia))
    found = {
        scherm.naam: (
            round(_width(stroken, mine, scherm)),
            max(LAAGSTE, math.floor(_height(dia, scherm, row=not below))),
        )
        for scherm in SCHERMEN
    }
    return {**found, "smal": (SMAL, _phone_height(dia.delen[index]))}


def column_scales(dia: Dia) -> tuple[float, ...]:
    """Return how large the last column of words is with the cautions below it, per screen.

    Empty where they have no room there on every shape of screen: then they stand in a row.
    """
    stroken = columns(dia.delen)
    if len(stroken) < 2 or not dia.kanttekeningen:  # noqa: PLR2004 - a column beside the first
        return ()
    delen = [dia.delen[i] for i in stroken[-1].delen]
    found = tuple(_scale_above(dia, delen, stroken, scherm) for scherm in SCHERMEN)
    return found if all(found) else ()


def caution_shares(dia: Dia) -> tuple[tuple[int, ...], ...]:
    """Return how wide each caution is in the row of each shape of screen."""
    rows = (caution_widths(dia.kanttekeningen, _room(scherm)) for scherm in SCHERMEN)
    return tuple(zip(*rows, strict=True))


def title_sizes(dia: Dia) -> tuple[int, ...]:
    """Return the size of the title on each shape of screen."""
    return tuple(title_size(dia.titel, _room(scherm)) for scherm in SCHERMEN)


def _scale_above(
    dia: Dia, delen: Sequence[Deel], stroken: Sequence[Strook], scherm: Scherm
) -> float:
    """Return the largest scale at which words leave room for the cautions below; 0 for none."""
    wide = _width(stroken, len(stroken) - 1, scherm)
    room = _height(dia, scherm, row=False) - cautions_below(dia.kanttekeningen, wide)
    room -= ONDERLING * len(delen)
    fitting = (k for k in KLEINER if sum(text_height(x, wide, k) for x in delen) <= room)
    return next(fitting, 0)


def _room(scherm: Scherm) -> float:
    return scherm.breedte - 2 * scherm.rand


def _width(stroken: Sequence[Strook], index: int, scherm: Scherm) -> float:
    share = stroken[index].gewicht / sum(strook.gewicht for strook in stroken)
    return (_room(scherm) - scherm.tussen * (len(stroken) - 1)) * share


def _height(dia: Dia, scherm: Scherm, *, row: bool) -> float:
    """Return what the words above and below leave for the parts; `row` with cautions below."""
    room = _room(scherm)
    titel = title_size(dia.titel, room)
    used: float = BOVEN_ONDER + RIJ * 2
    used += lines(dia.titel, titel, room, vet=True) * titel * 1.1 + titel * 0.06
    if dia.zin.rstrip(".") != dia.titel.rstrip("."):
        used += 12 + lines(dia.zin, ZIN, room) * ZIN * 1.3
    if dia.onderzin:
        used += 6 + lines(dia.onderzin, ZIN * 0.82, room) * ZIN * 0.82 * 1.3
    used += 16 + _footer_lines(dia, room) * VOET * 1.25
    if row and dia.kanttekeningen:
        used += RIJ + cautions_beside(dia.kanttekeningen, room)
    return scherm.hoogte - used


def _footer_lines(dia: Dia, room: float) -> int:
    """Return the lines of the footer, the first of which has the progress behind it."""
    return lines("   ".join((*slide_footer(dia.voet), "x" * (VOORTGANG // 12))), VOET, room)


def _phone_height(deel: Deel) -> int:
    if isinstance(deel, Kaartdeel):
        return 1160
    rows = len(deel.staven if isinstance(deel, Stavendeel) else getattr(deel, "rijen", ()))
    return min(170 + 72 * max(rows, 4), 1400)
