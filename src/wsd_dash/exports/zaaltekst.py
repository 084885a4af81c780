"""How high the words of a slide are on a screen, measured with the product's own letters."""

from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from wsd_dash.domain.dia import Cijferdeel, Deel, Lijstdeel
from wsd_dash.figures.diatekst import width, wrap

TITEL: Final = (64, 60, 56)
"""The sizes at which a title may stand on one line; on more lines it has the first."""
ZIN, LIJST, KOP, CIJFER, VOET = 32.0, 32.0, 30.0, 72.0, 24.0
REGEL: Final = 1.28
STREEP: Final = 20
"""The line beside a caution and the air behind it."""
NAAST, ONDER = 32, 14
"""Air between cautions beside and below each other."""
STAP: Final = 4
"""Pixels by which a column of a caution grows until its text fits."""
TEKST: Final = (Lijstdeel, Cijferdeel)
"""Parts of words alone, below which cautions can stand."""


def lines(tekst: str, maat: float, breedte: float, *, vet: bool = False) -> int:
    """Return how many lines a text takes."""
    return len(wrap(tekst, maat, breedte, vet=vet))


def title_size(titel: str, breedte: float) -> int:
    """Return the largest size at which a title is one line; a longer one has the usual size."""
    whole = (size for size in TITEL if width(titel, size, vet=True) <= breedte)
    return next(whole, TITEL[0])


def text_height(deel: Deel, breedte: float, keer: float = 1) -> float:
    """Return how high a part of words is with its letters `keer` as large; others are endless."""
    if not isinstance(deel, TEKST):
        return float("inf")
    letter = max(LIJST * keer, VOET)
    kop = max(KOP * keer, VOET)
    tall = lines(deel.titel, kop, breedte, vet=True) * kop * 1.2 + 10
    for small in (getattr(deel, "meer", ""), deel.noot):
        tall += lines(small, VOET, breedte) * VOET * REGEL + (10 if small else 0)
    if isinstance(deel, Cijferdeel):
        found = sum(lines(x.tekst, letter, breedte) for x in deel.cijfers)
        return tall + found * letter * REGEL + len(deel.cijfers) * (CIJFER * keer * 1.05 + 18)
    found = sum(lines(f"{x.kop} {x.tekst}", letter, breedte) for x in deel.regels)
    return tall + found * letter * REGEL + len(deel.regels) * letter * 0.25


def cautions_below(teksten: Sequence[str], breedte: float) -> float:
    """Return how high cautions are below each other, in a column."""
    found = sum(lines(tekst, VOET, breedte - STREEP) for tekst in teksten)
    return found * VOET * 1.25 + ONDER * (len(teksten) - 1)


def caution_widths(teksten: Sequence[str], breedte: float) -> tuple[int, ...]:
    """Divide a row over cautions so that it is as low as it can be."""
    if not teksten:
        return ()
    room = breedte - NAAST * (len(teksten) - 1)
    for most in range(1, 40):
        need = [_least_width(tekst, most) for tekst in teksten]
        if sum(need) <= room:
            more = (room - sum(need)) / len(need)
            return tuple(round(one + more) for one in need)
    return tuple(round(room / len(teksten)) for _ in teksten)


def cautions_beside(teksten: Sequence[str], breedte: float) -> float:
    """Return how high cautions are beside each other, in a row."""
    wide = caution_widths(teksten, breedte)
    found = (lines(t, VOET, w - STREEP) for t, w in zip(teksten, wide, strict=True))
    return max(found, default=0) * VOET * 1.25


@lru_cache(maxsize=512)
def _least_width(tekst: str, most: int) -> float:
    """Return about the least width of the column at which a caution has this many lines."""
    word = max((width(x, VOET) for x in tekst.split()), default=0)
    wide = max(width(tekst, VOET) / most, word)
    while lines(tekst, VOET, wide) > most:
        wide += STAP
    return wide + STREEP + 2
