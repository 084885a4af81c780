"""What the timeline says: how the years are known, the drawing or its table, and the names."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from wsd_dash.domain.activiteit import Activiteit
from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.filters import select
from wsd_dash.domain.gebeurtenis import gebeurtenissen_per_activiteit
from wsd_dash.domain.naamgeving import build_naming
from wsd_dash.domain.selection import Selection
from wsd_dash.domain.tijdlijn import Tijdrij, build_timeline, count_known_years
from wsd_dash.domain.verband import build_relations
from wsd_dash.domain.weergave import Weergave
from wsd_dash.texts import filters, formats, stand
from wsd_dash.texts import tijdlijn as words
from wsd_dash.viewmodels.adres import href
from wsd_dash.viewmodels.kaartvragen import no_source
from wsd_dash.viewmodels.pagina import Kop, Link, Voet, label_caution
from wsd_dash.viewmodels.tijdraster import Raster, build_grid
from wsd_dash.viewmodels.tijdtabel import (
    Tabel,
    activiteit_table,
    in_order,
    loose_events,
    naming_table,
    relation_table,
)

PAGINA = "tijdlijn"
TABEL, ALLE = "tabel", "alle"
EERSTE = 25
"""Rows of the table in a first view."""
YEARS = ("periode", "programmaperiode")
"""Filters that an activiteit without year never passes."""


@dataclass(frozen=True)
class TijdlijnView:
    """The page as data; either `raster` or `tabel` is there, neither when nothing is found."""

    kop: Kop
    vormen: tuple[Link, ...]
    raster: Raster | None
    tabel: Tabel | None
    afgekapt: str
    toon_alle: Link
    leeg: str
    wis: Link
    namen: Tabel
    verband: Tabel | None
    los: tuple[str, ...]
    voet: Voet


def build_tijdlijn(data: Dataset, selection: Selection, weergave: Weergave) -> TijdlijnView:
    """Build the page for one selection."""
    found = select(data, selection)
    rijen = build_timeline(data, found)
    namen = build_naming(data)
    events = gebeurtenissen_per_activiteit(data)
    own = Weergave(vorm=weergave.vorm, rijen=weergave.rijen)
    as_table = own.vorm == TABEL
    ordered = in_order(rijen) if as_table else ()
    cut = ordered if own.rijen == ALLE else ordered[:EERSTE]
    everything = href(PAGINA, selection, replace(own, rijen=ALLE))
    raster = build_grid(data, rijen, selection, own, namen={x.leeratelier_id: x for x in namen})
    return TijdlijnView(
        kop=_head(data, selection, found),
        vormen=tuple(
            Link(naam, href(PAGINA, selection, Weergave(vorm=vorm)), own.vorm == vorm)
            for vorm, naam in words.VORMEN.items()
        ),
        raster=raster if found and not as_table else None,
        tabel=activiteit_table(data, cut, events, selection) if found and as_table else None,
        afgekapt=words.shown(len(cut), len(ordered)) if len(cut) < len(ordered) else "",
        toon_alle=Link(words.ALLE_ACTIVITEITEN.format(n=formats.number(len(ordered))), everything),
        leeg="" if found else no_source(data, selection) or words.LEEG,
        wis=Link(words.WIS, href(PAGINA, Selection())),
        namen=naming_table(data, namen, selection),
        verband=relation_table(data, build_relations(data), selection, own),
        los=loose_events(data, events.get("", ()), selection),
        voet=_footer(data, selection, found, rijen),
    )


def _head(data: Dataset, selection: Selection, found: Sequence[Activiteit]) -> Kop:
    kennis = count_known_years(found)
    jaar = filters.period(selection.periode) if selection.periode else ""
    said = (words.BLOK if found else "", no_source(data, selection) if found else "")
    return Kop(
        words.sentence(kennis, jaar=jaar),
        words.short(kennis),
        " ".join(text for text in said if text),
    )


def _footer(
    data: Dataset, selection: Selection, found: Sequence[Activiteit], rijen: Sequence[Tijdrij]
) -> Voet:
    blocks = sum(len(marks) for rij in rijen for marks in rij.jaren.values())
    dated = sum(len(m.gebeurtenissen) for r in rijen for x in r.jaren.values() for m in x)
    held_back = 0
    if any(getattr(selection, name) for name in YEARS):
        held_back = sum(not a.jaren for a in select(data, selection.without(*YEARS)))
    parts = (
        words.blocks(blocks, len(found)),
        words.events(dated) if found else "",
        words.unknown_year(held_back),
        stand.sources_read(data.bronnen.values()),
        *label_caution(data, selection),
    )
    return Voet(words.footer(len(found)), tuple(part for part in parts if part))
