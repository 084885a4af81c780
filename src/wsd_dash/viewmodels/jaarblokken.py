"""The table of activiteiten by year: a block per year a source names, and how it is known."""

from collections.abc import Sequence
from dataclasses import dataclass

from wsd_dash.domain.activiteit import Activiteit
from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.filters import strongest
from wsd_dash.domain.jaarblok import Jaarblok, year_blocks
from wsd_dash.domain.locaties import is_derived
from wsd_dash.domain.selection import Selection
from wsd_dash.domain.tellen import weights
from wsd_dash.texts import filters, formats
from wsd_dash.texts import gemeente as words
from wsd_dash.viewmodels.adres import activiteit_href
from wsd_dash.viewmodels.lijst import ItemTeken


@dataclass(frozen=True)
class Blok:
    """One year of one activiteit: `soort` is a class of the stylesheet, empty for no block."""

    soort: str = ""
    tekst: str = ""


@dataclass(frozen=True)
class Jaarrij:
    """One activiteit: name, link, facts below the name, a block per year, condities.

    `rest` says why there is no conditie; empty when there is one.
    """

    activiteit_id: str
    naam: str
    href: str
    regel: str
    blokken: tuple[Blok, ...]
    items: tuple[ItemTeken, ...]
    rest: str = ""


@dataclass(frozen=True)
class Jaarblokken:
    """The whole table; `legenda` names only the kinds of block that occur."""

    jaren: tuple[int, ...]
    rijen: tuple[Jaarrij, ...]
    legenda: tuple[Blok, ...]
    noot: str


def build_year_blocks(
    activiteiten: Sequence[Activiteit], data: Dataset, selection: Selection, *, gemeente: str
) -> Jaarblokken:
    """Build the table, earliest activiteit first; every year between the first and last shows."""
    known = {year for a in activiteiten for year in a.jaren}
    years = tuple(range(min(known), max(known) + 1)) if known else ()
    in_order = sorted(activiteiten, key=lambda a: (a.jaren[:1] or (9999,), a.jaren))
    blocks = {a.activiteit_id: year_blocks(a) for a in activiteiten}
    occurring = {kind for each in blocks.values() for kind in each.values()}
    return Jaarblokken(
        years,
        tuple(
            Jaarrij(
                a.activiteit_id,
                a.naam,
                activiteit_href(a.activiteit_id, selection),
                _facts(a, data, selection, gemeente),
                tuple(_block(blocks[a.activiteit_id].get(year)) for year in years),
                tuple(
                    ItemTeken(code, data.condities[code].naam_kort.lower())
                    for code in strongest(a, "conditie", selection)
                ),
                _remainder(a, selection),
            )
            for a in in_order
        ),
        tuple(_block(kind) for kind in Jaarblok if kind in occurring),
        words.BLOK_NOOT.format(labels=filters.LABELS[selection.labels]),
    )


def _remainder(a: Activiteit, selection: Selection) -> str:
    """Say why no conditie counts: "none" is not the same as too little text (ontwerp §2.9)."""
    return formats.listing(
        [filters.REST[code] for code in weights(a, "conditie", selection) if code in filters.REST]
    )


def _block(kind: Jaarblok | None) -> Blok:
    return Blok(kind.value, words.JAARBLOKKEN[kind.value]) if kind else Blok()


def _facts(a: Activiteit, data: Dataset, selection: Selection, gemeente: str) -> str:
    atelier = data.leerateliers.get(a.leeratelier_id)
    facts = [atelier.naam_kort if atelier else words.GEEN_LEERATELIER]
    facts.append(words.period(a.periode_start, a.periode_eind))
    if a.voornemen:
        facts.append(words.PLAN)
    if is_derived(a, gemeente, selection):
        names = dict.fromkeys(
            x.naam_in_bron
            for x in a.locaties
            if x.gemeentecode == gemeente and x.betekenis in selection.betekenis
        )
        facts.append(words.PLAATS_AFGELEID.format(naam=formats.listing(list(names))))
    if gemeente in a.gemeenten("betrokken") and "betrokken" not in selection.betekenis:
        facts.append(words.BETROKKEN)
    return " · ".join(fact for fact in facts if fact)
