"""A reeks: saved views in order, each with a title and a note for the speaker."""

from dataclasses import dataclass

from wsd_dash.domain.selection import Selection
from wsd_dash.domain.weergave import Weergave


@dataclass(frozen=True)
class Stap:
    """One saved view: its page (URL path), its choices, and what the speaker adds.

    Without `titel` the view's own short sentence is the title.
    """

    pagina: str
    selection: Selection
    weergave: Weergave
    titel: str = ""
    notitie: str = ""


@dataclass(frozen=True)
class Reeks:
    """Saved views in the order in which they are shown."""

    naam: str
    stappen: tuple[Stap, ...]
