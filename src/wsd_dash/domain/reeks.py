"""A reeks: saved views in order, each with a title and a note for the speaker.

What changes a reeks returns a new one. A number of a stap counts from 1; a reeks without that
number stays as it is.
"""

from dataclasses import dataclass, replace

from wsd_dash.domain.selection import Selection
from wsd_dash.domain.weergave import Weergave

PAGINAS = (
    "",
    "regiokaart",
    "gemeente",
    "vergelijken",
    "dekking",
    "weinig-genoemd",
    "werkblad",
    "activiteiten",
    "activiteit",
    "tijdlijn",
    "netwerk",
    "bronnen",
    "woordenlijst",
)
"""The pages of which a view can be in a reeks."""
STAPPEN_MAX, TITEL_MAX, NOTITIE_MAX = 40, 120, 600


@dataclass(frozen=True)
class Stap:
    """One saved view: its page (URL path), its choices, and what the speaker adds.

    Without `titel` the view's own short sentence is the title. `onbekend` is what its link asks of
    these data in vain, as (field, value): kept, so that a view that is no more can be named.
    """

    pagina: str
    selection: Selection
    weergave: Weergave
    titel: str = ""
    notitie: str = ""
    onbekend: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Reeks:
    """Saved views in the order in which they are shown, at most `STAPPEN_MAX`.

    `naam` is at most `TITEL_MAX` signs, as is a title; a note at most `NOTITIE_MAX`.
    """

    naam: str
    stappen: tuple[Stap, ...]


def moved(reeks: Reeks, nummer: int, naar: int) -> Reeks:
    """Return the reeks with one stap in another place."""
    if not (1 <= nummer <= len(reeks.stappen) and 1 <= naar <= len(reeks.stappen)):
        return reeks
    rest = [*reeks.stappen[: nummer - 1], *reeks.stappen[nummer:]]
    rest.insert(naar - 1, reeks.stappen[nummer - 1])
    return replace(reeks, stappen=tuple(rest))


def removed(reeks: Reeks, nummer: int) -> Reeks:
    """Return the reeks without one stap."""
    rest = (stap for number, stap in enumerate(reeks.stappen, 1) if number != nummer)
    return replace(reeks, stappen=tuple(rest))


def titled(reeks: Reeks, nummer: int, titel: str) -> Reeks:
    """Return the reeks with another title for one stap."""
    return _with_stap(reeks, nummer, titel=titel)


def noted(reeks: Reeks, nummer: int, notitie: str) -> Reeks:
    """Return the reeks with another note for one stap."""
    return _with_stap(reeks, nummer, notitie=notitie)


def added(reeks: Reeks, stap: Stap) -> Reeks:
    """Return the reeks with one more stap at its end."""
    return replace(reeks, stappen=(*reeks.stappen, stap))


def place_of(reeks: Reeks, stap: Stap, nummer: int) -> int:
    """Return the number a stap has now, 0 when it is gone; `nummer` is the one it had.

    A stap is the same when all of it is, else when its view is; the old number goes first.
    """
    numbers = sorted(range(1, len(reeks.stappen) + 1), key=lambda number: number != nummer)
    found = [number for number in numbers if reeks.stappen[number - 1] == stap]
    view = replace(stap, titel="", notitie="")
    found += [
        number
        for number in numbers
        if replace(reeks.stappen[number - 1], titel="", notitie="") == view
    ]
    return found[0] if found else 0


def _with_stap(reeks: Reeks, nummer: int, **changes: str) -> Reeks:
    if not 1 <= nummer <= len(reeks.stappen):
        return reeks
    stappen = list(reeks.stappen)
    stappen[nummer - 1] = replace(stappen[nummer - 1], **changes)  # type: ignore[arg-type]  # texts
    return replace(reeks, stappen=tuple(stappen))
