"""What the list of activiteiten says: how many, and one row each with what is known."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from wsd_dash.domain.activiteit import Activiteit, Locatie
from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.filters import select, strongest
from wsd_dash.domain.locaties import Plaats, split_by_place
from wsd_dash.domain.selection import Selection, Themabereik
from wsd_dash.domain.volgorde import in_order
from wsd_dash.domain.weergave import SORTERINGEN, Weergave
from wsd_dash.domain.zoeken import search
from wsd_dash.texts import activiteiten as words
from wsd_dash.texts import dekking as dekking_words
from wsd_dash.texts import filters as filter_words
from wsd_dash.texts import formats, stand
from wsd_dash.viewmodels.adres import activiteit_href, href
from wsd_dash.viewmodels.lijst import ItemTeken
from wsd_dash.viewmodels.pagina import (
    Kop,
    Link,
    Voet,
    about_labels,
    active_filters,
    theme_scope,
)

PAGINA = "activiteiten"
EERSTE = 40
"""Rows of a first view: what fits the message budget of a page run."""
SETTINGS = ("betekenis", "labels", "telwijze", "themabereik")
"""Choices that say how to count; they filter no activiteit by themselves."""


@dataclass(frozen=True)
class KolomKop:
    """The head of a column: where sorting leads, and how it is sorted now (`aria-sort`)."""

    sleutel: str
    tekst: str
    href: str = ""
    sorteer: str = ""


@dataclass(frozen=True)
class Cel:
    """A value with a quiet remark: how it is known, or that it is not."""

    tekst: str
    noot: str = ""
    onbekend: bool = False


@dataclass(frozen=True)
class Rij:
    """One activiteit; `merk` says in words that it is rand, a plan, or part of a programme."""

    naam: str
    href: str
    merk: str
    soort: str
    leeratelier: Cel
    jaar: Cel
    plaats: Cel
    condities: tuple[ItemTeken, ...]
    rest: str = ""


@dataclass(frozen=True)
class ActiviteitenView:
    """The page as data; `rijen` holds the first ones unless the link asks for all."""

    kop: Kop
    zoek: str
    wis_zoek: Link
    koppen: tuple[KolomKop, ...]
    rijen: tuple[Rij, ...]
    afgekapt: str
    toon_alle: Link
    uitleg: str
    voorbehoud: str
    voet: Voet
    leeg: bool
    wis: Link


def build_activiteiten(data: Dataset, selection: Selection, weergave: Weergave) -> ActiviteitenView:
    """Build the list for one selection and search."""
    found = search(select(data, selection), data, zoek=weergave.zoek)
    n, projecten = len(found), sum(a.soort == "project" for a in found)
    shown = in_order(found, data, selection, sorteer=weergave.sorteer)
    cut = shown if weergave.rijen == "alle" else shown[:EERSTE]
    known = len(split_by_place(found, data, selection)[Plaats.GEMEENTE])
    sources = stand.sources_read(data.bronnen.values())
    return ActiviteitenView(
        kop=Kop(
            words.sentence(
                n, projecten, zoek=weergave.zoek, filters=_filters(data, selection, weergave)
            ),
            words.short(n),
            words.ONDERZIN,
        ),
        zoek=weergave.zoek,
        wis_zoek=Link(words.ZOEK_WIS, href(PAGINA, selection, replace(weergave, zoek=""))),
        koppen=_heads(selection, weergave),
        rijen=tuple(_row(a, data, selection) for a in cut),
        afgekapt=words.shown(len(cut), n) if len(cut) < n else "",
        toon_alle=Link(words.show_all(n), href(PAGINA, selection, replace(weergave, rijen="alle"))),
        uitleg=words.UITLEG.format(labels=filter_words.LABELS[selection.labels]),
        voorbehoud=about_labels(data),
        voet=Voet(
            f"n = {formats.activiteiten(n)}",
            (
                *((words.places_known(known, n),) if n else ()),
                *_theme_reach(data, selection),
                sources,
            ),
        ),
        leeg=n == 0,
        wis=Link(words.WIS_ALLES, href(PAGINA, Selection())),
    )


def _theme_reach(data: Dataset, selection: Selection) -> tuple[str, ...]:
    """Say where thema's hold when a thema decides what the list holds (ontwerp §2.4)."""
    limited = selection.thema and selection.themabereik is Themabereik.GELDEN
    return (dekking_words.theme_chip(theme_scope(data)),) if limited else ()


def _filters(data: Dataset, selection: Selection, weergave: Weergave) -> list[tuple[str, str]]:
    chips = active_filters(data, selection.without(*SETTINGS), weergave, pagina=PAGINA)
    return [(chip.veld, chip.waarde) for chip in chips]


def _heads(selection: Selection, weergave: Weergave) -> tuple[KolomKop, ...]:
    heads = []
    for column in SORTERINGEN:
        up = weergave.sorteer == column
        down = weergave.sorteer == f"-{column}"
        target = replace(weergave, sorteer=f"-{column}" if up else column)
        state = "ascending" if up else "descending" if down else ""
        heads.append(
            KolomKop(column, words.KOLOMMEN[column], href(PAGINA, selection, target), state)
        )
    return (*heads, KolomKop("condities", words.CONDITIES))


def _row(a: Activiteit, data: Dataset, selection: Selection) -> Rij:
    atelier = data.leerateliers.get(a.leeratelier_id)
    items = strongest(a, "conditie", selection)
    rest = a.uitkomst("conditie", labels=selection.labels).rest
    return Rij(
        naam=a.naam,
        href=activiteit_href(a.activiteit_id, selection),
        merk=_mark(a, data),
        soort=data.label("activiteiten", "soort", a.soort),
        leeratelier=Cel(atelier.naam_kort) if atelier else Cel(words.NIET_GENOEMD, onbekend=True),
        jaar=Cel(formats.years(a.jaren), words.JAAR_BASIS.get(a.jaar_basis, ""))
        if a.jaren
        else Cel(words.NIET_BEKEND, onbekend=True),
        plaats=place_cell(a, data, betekenis=selection.betekenis),
        condities=tuple(ItemTeken(i, data.condities[i].naam_kort) for i in items),
        rest="" if items else words.REST[rest.value if rest else "geen-hoofdaccent"],
    )


def _mark(a: Activiteit, data: Dataset) -> str:
    marks = [words.RAND] if a.kern_of_rand == "rand" else []
    if a.voornemen:
        marks.append(words.VOORNEMEN)
    if a.onderdeel_van:
        marks.append(words.ONDERDEEL.format(naam=data.activiteiten[a.onderdeel_van].naam))
    return ", ".join(marks)


def place_cell(a: Activiteit, data: Dataset, *, betekenis: Sequence[str]) -> Cel:
    """Say where an activiteit is, for these meanings of place: gemeenten, else region or country.

    A place where people only met is named as such when nothing else is known.
    """
    gemeenten = [
        _marked(data.gemeenten[g].naam, (x for x in a.locaties if x.gemeentecode == g), betekenis)
        for g in a.gemeenten(*betekenis)
    ]
    if gemeenten:
        return Cel(formats.listing(gemeenten))
    gebieden = [data.gebieden[g] for g in a.gebieden(*betekenis)]
    if gebieden:
        names = [words.LANDELIJK if g.soort == "landelijk" else _region(g.naam) for g in gebieden]
        marked = [
            _marked(name, (x for x in a.locaties if x.gebied_id == g.gebied_id), betekenis)
            for name, g in zip(names, gebieden, strict=True)
        ]
        return Cel(formats.listing(marked))
    met = a.gemeenten("bijeenkomst")
    if met:
        names = [data.gemeenten[g].naam for g in met]
        return Cel(words.BIJEENKOMST.format(namen=formats.listing(names)), onbekend=True)
    return Cel(words.NIET_GENOEMD, onbekend=True)


def _region(naam: str) -> str:
    """Name a region as one, unless its name already says so."""
    return naam if "regio" in naam.lower() else words.REGIO.format(naam=naam)


def _marked(naam: str, locaties: Iterable[Locatie], betekenis: Sequence[str]) -> str:
    """Add that a place is derived when no source names it in so many words."""
    bases = {x.basis for x in locaties if x.betekenis in betekenis}
    return words.PLAATS_AFGELEID.format(naam=naam) if bases == {"afgeleid"} else naam
