"""Where the parts of a slide stand: the most important on the left, the others on its right."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from wsd_dash.domain.dia import (
    Cijferdeel,
    Deel,
    Kaartdeel,
    Lijstdeel,
    Matrixdeel,
    Stavendeel,
    Tabeldeel,
    Tijddeel,
)
from wsd_dash.figures.diapen import FIGURE, FLOOR, HEAD, UNDER
from wsd_dash.figures.diastaven import rows_height
from wsd_dash.figures.diatekst import LEADING, Alinea, paragraph

GUTTER: Final = 56
AIR: Final = 20
BETWEEN: Final = AIR * 1.5
MAIN: Final[Mapping[type[Deel], float]] = {
    Kaartdeel: 0.66,
    Tijddeel: 0.66,
    Matrixdeel: 0.7,
    Stavendeel: 0.57,
    Tabeldeel: 0.6,
    Lijstdeel: 0.54,
    Cijferdeel: 0.5,
}
"""The share of the width that the most important part takes when it is not alone."""
YIELDS: Final = (0, 0.04, 0.08)
"""What of that it gives up, step by step, when the others have no room."""
LEAST: Final = 150
"""Pixels of height for the least of parts that share a column."""
BESIDE: Final = 0.46
"""The share of the most important part when each of three has a column of its own."""
READABLE: Final = 26
"""The least size of the words above cautions in their column."""


@dataclass(frozen=True)
class Plaats:
    """Where a part stands on the slide."""

    deel: Deel
    x: float
    y: float
    breedte: float
    hoogte: float


@dataclass(frozen=True)
class Indeling:
    """Where parts stand, and the cautions with their place below the last; without one: none."""

    plaatsen: tuple[Plaats, ...]
    kant: Alinea | None = None
    x: float = 0
    y: float = 0


def place_parts(
    delen: Sequence[Deel], links: float, top: float, bottom: float, wijd: float
) -> tuple[Plaats, ...]:
    """Give the most important part the room on the left, the others that on the right.

    `links` is where they start and `wijd` the width they share.
    """
    tall = max(bottom - top, 1)
    if not delen:
        return ()
    if len(delen) == 1:
        return (Plaats(delen[0], links, top, wijd, tall),)
    main, *others = delen
    room = tall - (len(others) - 1) * BETWEEN
    rights = _rights(main, wijd)
    enough = (r for r in rights if sum(_need(deel, r, FLOOR) for deel in others) <= room)
    right = next(enough, 0)
    if not right and len(others) > 1:
        return _beside(delen, links, top, wijd, tall)
    return _stacked(delen, links, top, wijd, right or rights[-1], room)


def place_with_cautions(
    delen: Sequence[Deel], kant: str, links: float, top: float, bottom: float, wijd: float
) -> Indeling | None:
    """Place parts with the cautions below words on the right; `None` when they have no room."""
    main, *others = delen or (None,)
    if main is None or not kant or not others:
        return None
    if not all(isinstance(deel, Lijstdeel | Cijferdeel) for deel in others):
        return None
    for right in _rights(main, wijd):
        text = paragraph(kant, FLOOR, right)
        room = bottom - top - len(others) * BETWEEN - text.hoogte
        if sum(_need(deel, right, READABLE) for deel in others) > room:
            continue
        first, *rest = _stacked(delen, links, top, wijd, right, room)
        whole = Plaats(first.deel, first.x, first.y, first.breedte, bottom - top)
        return Indeling((whole, *rest), text, rest[0].x, bottom - text.hoogte)
    return None


def _rights(main: Deel, wijd: float) -> list[float]:
    return [(wijd - GUTTER) * (1 - MAIN[type(main)] + less) for less in YIELDS]


def _stacked(
    delen: Sequence[Deel], links: float, top: float, wijd: float, right: float, room: float
) -> tuple[Plaats, ...]:
    """Put all but the first part below each other on the right; `room` is for them alone."""
    main, *others = delen
    left = wijd - GUTTER - right
    tall = room + (len(others) - 1) * BETWEEN
    found = [Plaats(main, links, top, left, tall)]
    y = top
    for deel, share in zip(others, _shares(others, right, room), strict=True):
        found.append(Plaats(deel, links + left + GUTTER, y, right, share))
        y += share + BETWEEN
    return tuple(found)


def _beside(
    delen: Sequence[Deel], links: float, top: float, wijd: float, tall: float
) -> tuple[Plaats, ...]:
    """Give each part a column of its own."""
    room = wijd - GUTTER * (len(delen) - 1)
    share = (1 - BESIDE) / (len(delen) - 1)
    found, x = [], links
    for i, deel in enumerate(delen):
        wide = room * (share if i else BESIDE)
        found.append(Plaats(deel, x, top, wide, tall))
        x += wide + GUTTER
    return tuple(found)


def _shares(delen: Sequence[Deel], breedte: float, room: float) -> list[float]:
    """Divide a height over parts: what each likes, else what each needs and a part of the rest."""
    liked, least = ([_need(deel, breedte, size) for deel in delen] for size in (30, FLOOR))
    if sum(liked) <= room:
        return [need + (room - sum(liked)) / len(liked) for need in liked]
    if sum(least) <= room:
        rest = (room - sum(least)) / (sum(liked) - sum(least))
        return [a + (b - a) * rest for a, b in zip(least, liked, strict=True)]
    return [max(one, LEAST) * room / sum(max(x, LEAST) for x in least) for one in least]


def _need(deel: Deel, breedte: float, size: float) -> float:
    """Return about how high a part is at this size of letter."""
    note = paragraph(getattr(deel, "noot", ""), FLOOR, breedte).hoogte
    head = HEAD * LEADING + UNDER + (note + UNDER if note else 0)
    head += paragraph(deel.titel, HEAD, breedte, vet=True).hoogte - HEAD * LEADING
    if isinstance(deel, Lijstdeel):
        rows = [paragraph(f"{r.kop} {r.tekst}", size, breedte).hoogte for r in deel.regels]
        rest = paragraph(deel.meer, FLOOR, breedte).hoogte
        return head + rest + sum(rows) + len(rows) * size * 0.45 + 8
    if isinstance(deel, Tabeldeel):
        share = breedte / max(len(deel.koppen), 1)
        rows = [max((paragraph(c, size, share).hoogte for c in r), default=0) for r in deel.rijen]
        return head + size * LEADING + sum(rows) + 14 * (len(rows) + 1)
    if isinstance(deel, Stavendeel):
        return head + rows_height(deel, breedte, size)
    if isinstance(deel, Cijferdeel):
        found = [paragraph(c.tekst, size, breedte - FIGURE).hoogte for c in deel.cijfers]
        return head + sum(max(size * 1.6, tall + 6) for tall in found)
    return 500 if isinstance(deel, Kaartdeel) else 400
