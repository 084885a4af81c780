"""Rows of a list of activiteiten: name, one line of facts, and the labels that count."""

from dataclasses import dataclass

from wsd_dash.domain.activiteit import Activiteit
from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.filters import strongest
from wsd_dash.domain.selection import Selection
from wsd_dash.domain.tellen import weights
from wsd_dash.texts import formats
from wsd_dash.texts import lijst as words
from wsd_dash.viewmodels.adres import activiteit_href


@dataclass(frozen=True)
class ItemTeken:
    """A conditie or thema beside a row: its code (glyph) and short word."""

    item: str
    tekst: str


@dataclass(frozen=True)
class Rij:
    """One activiteit in a list.

    `stip` is `vol` when both rounds carry it, `open` when one does, empty when that is not the
    question; `stip_tekst` says it in words.
    """

    activiteit_id: str
    naam: str
    href: str
    regel: str
    items: tuple[ItemTeken, ...] = ()
    stip: str = ""
    stip_tekst: str = ""


def activiteit_row(activiteit: Activiteit, data: Dataset, selection: Selection) -> Rij:
    """Return a list row with soort, years and the condities that count in this selection."""
    items = tuple(
        ItemTeken(code, data.condities[code].naam_kort.lower())
        for code in strongest(activiteit, "conditie", selection)
    )
    facts = [
        data.label("activiteiten", "soort", activiteit.soort),
        formats.years(activiteit.jaren) or words.GEEN_JAAR,
    ]
    if not items:
        facts += [words.GEEN_CONDITIE[rest] for rest in weights(activiteit, "conditie", selection)]
    return Rij(
        activiteit.activiteit_id,
        activiteit.naam,
        activiteit_href(activiteit.activiteit_id, selection.without("gemeente")),
        ", ".join(facts),
        items,
    )
