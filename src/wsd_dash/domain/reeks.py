"""A reeks: saved views in order, each with a title and a note for the speaker."""

from dataclasses import dataclass

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
