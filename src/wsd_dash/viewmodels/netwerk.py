"""What the page on organisaties, leerateliers and gemeenten says: who is named where."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache, partial

from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.netwerk import (
    Counts,
    Knoop,
    Netwerk,
    around,
    count_netwerk,
    inside,
)
from wsd_dash.domain.netwerkplan import lay_out
from wsd_dash.domain.selection import Selection
from wsd_dash.domain.weergave import ROLLEN, ZONDER_HOGESCHOLEN, Weergave
from wsd_dash.texts import formats, stand
from wsd_dash.texts import netwerk as words
from wsd_dash.viewmodels.adres import href
from wsd_dash.viewmodels.dekking import Keuzegroep
from wsd_dash.viewmodels.netwerkpaneel import Paneel, build_panel, role_text
from wsd_dash.viewmodels.netwerktekening import PAGINA, Keuze, Plek, Tekening, build_drawing
from wsd_dash.viewmodels.pagina import Kop, Link, Voet, label_caution

MEEST = 25
"""Rows of the table before the link to all of them."""
VERBERG = ("leeratelier", "gemeente", "betekenis")
"""Filters that the page itself shows, or that change nothing here."""


@dataclass(frozen=True)
class Soorten:
    """The choice of one kind of organisatie, folded away: what it asks, what holds, the links."""

    vraag: str
    sleutel: str
    nu: str
    groepen: tuple["Groep", ...]


@dataclass(frozen=True)
class Groep:
    """Links under one head."""

    kop: str
    links: tuple[Link, ...]


@dataclass(frozen=True)
class Rij:
    """One organisatie in the table; `plek` is the link that chooses it."""

    plek: Plek
    cellen: tuple[str, ...]


@dataclass(frozen=True)
class NetwerkView:
    """The page as data; `leeg` is filled when there is nothing to draw."""

    kop: Kop
    verberg: tuple[str, ...]
    keuzes: tuple[Keuzegroep, ...]
    soorten: Soorten
    tekening: Tekening
    paneel: Paneel
    rijen: tuple[Rij, ...]
    tabelnoot: str
    toon_alle: Link | None
    voet: Voet
    leeg: str
    wis: Link


def build_netwerk(data: Dataset, selection: Selection, weergave: Weergave) -> NetwerkView:
    """Build the page; what is chosen in the drawing decides the panel alone."""
    kind, rol = weergave.partnertype, weergave.rol
    whole = around(data, selection)

    @cache
    def count(partnertype: str, rol: str) -> Netwerk:
        return count_netwerk(data, whole, Counts(data, partnertype=partnertype, rol=rol))

    counts = Counts(data, partnertype=kind, rol=rol)
    netwerk, zonder = count(kind, rol), count(ZONDER_HOGESCHOLEN, rol)
    bare = Weergave(
        organisatie=weergave.organisatie, partnertype=kind, rol=rol, rijen=weergave.rijen
    )
    keuze = Keuze(data, selection, bare)
    within = inside(data, selection)
    chosen = netwerk if within.bits == whole.bits else count_netwerk(data, within, counts)
    shown = _shown(netwerk, weergave)
    others = {ZONDER_HOGESCHOLEN: zonder, "": count("", rol)}
    role_other = count(kind, "" if rol else ROLLEN[0])
    return NetwerkView(
        kop=_head(data, netwerk, weergave),
        verberg=VERBERG,
        keuzes=(_kinds(keuze, others), _roles(keuze, role_other)),
        soorten=_one_kind(keuze),
        tekening=build_drawing(keuze, lay_out(data), netwerk, chosen),
        paneel=build_panel(keuze, netwerk, chosen, counts, None if kind else zonder),
        rijen=tuple(_row(keuze, knoop) for knoop in shown),
        tabelnoot=words.table_note(len(shown), len(netwerk.verbindend), len(netwerk.knopen)),
        toon_alle=_all_rows(keuze, netwerk, len(shown)),
        voet=_footer(data, selection, netwerk),
        leeg="" if netwerk.knopen else words.empty(len(whole)),
        wis=Link(words.WIS_FILTERS, href(PAGINA, Selection())),
    )


def _head(data: Dataset, netwerk: Netwerk, weergave: Weergave) -> Kop:
    k, n = len(netwerk.verbindend), len(netwerk.knopen)
    which = [_kind_name(data, weergave.partnertype)] if weergave.partnertype else []
    if weergave.rol:
        which.append(words.WERK_LANG)
    zin = words.sentence(k, n, netwerk.zonder_organisatie, len(netwerk.activiteiten), which)
    return Kop(zin, words.short(k, n), words.DEFINITIE)


def _kind_name(data: Dataset, partnertype: str) -> str:
    if partnertype == ZONDER_HOGESCHOLEN:
        return words.ZONDER
    return data.label("organisaties", "type", partnertype)


def _shown(netwerk: Netwerk, weergave: Weergave) -> tuple[Knoop, ...]:
    """Return what the table shows: those that connect, or all; without these, the first ones."""
    if weergave.rijen:
        return netwerk.knopen
    return (netwerk.verbindend or netwerk.knopen)[:MEEST]


def _all_rows(keuze: Keuze, netwerk: Netwerk, shown: int) -> Link | None:
    n = len(netwerk.knopen)
    if shown == n:
        return None
    target = replace(keuze.weergave, rijen="alle")
    return Link(words.show_all(n), href(PAGINA, keuze.selection, target))


def _kinds(keuze: Keuze, others: Mapping[str, Netwerk]) -> Keuzegroep:
    now = keuze.weergave.partnertype
    names = {"": words.ALLE_SOORTEN, ZONDER_HOGESCHOLEN: words.ZONDER}
    other = "" if now else ZONDER_HOGESCHOLEN
    found = others[other]
    return Keuzegroep(
        words.SOORT,
        "soort",
        tuple(
            Link(
                naam,
                href(PAGINA, keuze.selection, replace(keuze.weergave, partnertype=code)),
                actief=code == now,
            )
            for code, naam in names.items()
        ),
        words.effect(names[other], len(found.verbindend), len(found.knopen)),
    )


def _roles(keuze: Keuze, other: Netwerk) -> Keuzegroep:
    now = keuze.weergave.rol
    names = {"": words.ALLE_ROLLEN, ROLLEN[0]: words.WERK}
    said = words.effect(
        words.ALLE_ROLLEN if now else words.WERK_LANG, len(other.verbindend), len(other.knopen)
    )
    return Keuzegroep(
        words.ROL,
        "rol",
        tuple(
            Link(
                naam,
                href(PAGINA, keuze.selection, replace(keuze.weergave, rol=code)),
                actief=code == now,
            )
            for code, naam in names.items()
        ),
        said,
    )


def _one_kind(keuze: Keuze) -> Soorten:
    data, now = keuze.data, keuze.weergave.partnertype
    kinds = sorted({x.type for x in data.organisaties.values()}, key=partial(_kind_name, data))
    links = tuple(
        Link(
            _kind_name(data, kind),
            href(PAGINA, keuze.selection, replace(keuze.weergave, partnertype=kind)),
            actief=kind == now,
        )
        for kind in kinds
    )
    chosen = _kind_name(data, now) if now in kinds else words.KIES_SOORT
    return Soorten(words.EEN_SOORT, "partnertype", chosen, (Groep("", links),))


def _row(keuze: Keuze, knoop: Knoop) -> Rij:
    data = keuze.data
    organisatie = data.organisaties[knoop.organisatie_id]
    ateliers = [data.leerateliers[x].naam_kort for x in knoop.leerateliers]
    gemeenten = sorted(data.gemeenten[code].naam for code in knoop.gemeenten)
    return Rij(
        keuze.plek(
            organisatie.naam,
            "organisatie",
            knoop.organisatie_id,
            f"nt{keuze.nummer(knoop.organisatie_id)}",
            stil=False,
        ),
        (
            _kind_name(data, organisatie.type),
            words.counted(ateliers, words.GEEN),
            "; ".join(data.werkplaatsen[x].naam_kort for x in knoop.werkplaatsen),
            words.counted(gemeenten, words.GEEN_GEMEENTE),
            formats.number(knoop.activiteiten),
            role_text(keuze, knoop),
        ),
    )


def _footer(data: Dataset, selection: Selection, netwerk: Netwerk) -> Voet:
    n, *rest = words.footer(netwerk.met, len(netwerk.activiteiten))
    return Voet(
        n,
        (
            *rest,
            words.PLAATS,
            *label_caution(data, selection),
            stand.sources_read(data.bronnen.values()),
        ),
    )
