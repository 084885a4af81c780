"""What stands beside the netwerk: what strikes, or the activiteiten of what is chosen."""

from dataclasses import dataclass, replace

from wsd_dash.domain.activiteit import Activiteit
from wsd_dash.domain.netwerk import Counts, Knoop, Netwerk, parties
from wsd_dash.domain.weergave import Weergave
from wsd_dash.texts import dekking as dekkingwoorden
from wsd_dash.texts import formats
from wsd_dash.texts import lijst as lijstwoorden
from wsd_dash.texts import netwerk as words
from wsd_dash.texts.dekkingpaneel import leads_here
from wsd_dash.viewmodels.adres import activiteit_href, href
from wsd_dash.viewmodels.lijst import Rij
from wsd_dash.viewmodels.netwerktekening import PAGINA, Keuze
from wsd_dash.viewmodels.pagina import Link, code_name

MEEST = 10
"""How many activiteiten the panel lists before the link to the rest."""


@dataclass(frozen=True)
class Paneel:
    """The panel as data; `naar` leads here on a small screen, empty when nothing is chosen.

    `zinnen` are its sentences, `rijen` the chosen activiteiten, `meer` the link to the rest.
    """

    titel: str
    naar: str
    uitleg: str
    zinnen: tuple[str, ...]
    links: tuple[Link, ...]
    rijen: tuple[Rij, ...]
    meer: Link | None
    glyphs: tuple[str, ...] = ()


def build_panel(
    keuze: Keuze, netwerk: Netwerk, chosen: Netwerk, counts: Counts, zonder: Netwerk | None
) -> Paneel:
    """Build the panel; `zonder` is the netwerk without hogescholen, where that is another one."""
    if not keuze.iets:
        return _overview(keuze, netwerk, zonder)
    one = keuze.weergave.organisatie
    found = tuple(a for a in chosen.activiteiten if not one or one in parties(a, counts))
    most = len(found) if keuze.weergave.rijen else MEEST
    titel = _title(keuze)
    rest = len(found) - most
    alle = href(PAGINA, keuze.selection, replace(keuze.weergave, rijen="alle"))
    return Paneel(
        titel,
        leads_here(titel),
        "",
        _reach(keuze, netwerk, chosen, len(found)),
        _links(keuze),
        tuple(_row(keuze, a, counts) for a in found[:most]),
        Link(words.more(rest), alle) if rest > 0 else None,
    )


def _overview(keuze: Keuze, netwerk: Netwerk, zonder: Netwerk | None) -> Paneel:
    data = keuze.data
    shared = [
        data.organisaties[k.organisatie_id].naam
        for k in netwerk.verbindend
        if len(k.werkplaatsen) > 1
    ]
    points = (
        words.both(shared) if len(data.werkplaatsen) > 1 else "",
        words.alone(_names(keuze, netwerk)),
        words.alone(_names(keuze, zonder), zonder=True) if zonder else "",
        words.unplaced(netwerk.zonder_leeratelier, len(netwerk.activiteiten)),
        *words.LEESWIJZER,
    )
    return Paneel(words.ZO, "", words.KIES, tuple(filter(None, points)), (), (), None)


def _names(keuze: Keuze, netwerk: Netwerk) -> list[tuple[str, int, int]]:
    ateliers = keuze.data.leerateliers
    return [(ateliers[x.leeratelier_id].naam_kort, x.activiteiten, x.eigen) for x in netwerk.alleen]


def _title(keuze: Keuze) -> str:
    data, one = keuze.data, keuze.weergave.organisatie
    parts = [data.organisaties[one].naam] if one else []
    for field in ("leeratelier", "gemeente"):
        codes = getattr(keuze.selection, field)
        if codes:
            parts.append(formats.listing([code_name(data, field, code) for code in codes]))
    return f" {dekkingwoorden.KEER} ".join(parts)


def _reach(keuze: Keuze, netwerk: Netwerk, chosen: Netwerk, n: int) -> tuple[str, ...]:
    one = keuze.weergave.organisatie
    if not one:
        here = {knoop.organisatie_id for knoop in chosen.knopen}
        connecting = [k.organisatie_id for k in netwerk.verbindend]
        names = [keuze.data.organisaties[key].naam for key in connecting if key in here]
        counted = len(chosen.knopen)
        return (words.chosen(n, counted), *((words.connecting(names),) if counted else ()))
    knoop = next((k for k in chosen.knopen if k.organisatie_id == one), None)
    if knoop is None:
        return (words.reach(0, 0, 0, 0),)
    return (
        words.reach(n, len(knoop.leerateliers), len(knoop.werkplaatsen), len(knoop.gemeenten)),
        formats.sentence(role_text(keuze, knoop)),
    )


def role_text(keuze: Keuze, knoop: Knoop) -> str:
    """List the roles of an organisatie, most activiteiten first."""
    ordered = sorted(knoop.rollen.items(), key=lambda pair: (-pair[1], pair[0]))
    return words.roles([(_role(keuze, rol), n) for rol, n in ordered])


def _role(keuze: Keuze, rol: str) -> str:
    return keuze.data.label("activiteit_organisaties", "rol", rol)


def _links(keuze: Keuze) -> tuple[Link, ...]:
    bare = replace(keuze.weergave, organisatie="", rijen="")
    clear = Link(words.WIS, href(PAGINA, keuze.selection.without("leeratelier", "gemeente"), bare))
    if keuze.weergave.organisatie:
        return (clear,)
    there = keuze.selection.without("betekenis")
    return (
        Link(words.OP_KAART, href("regiokaart", there)),
        Link(words.IN_LIJST, href("activiteiten", there, Weergave())),
        clear,
    )


def _row(keuze: Keuze, a: Activiteit, counts: Counts) -> Rij:
    data, one = keuze.data, keuze.weergave.organisatie
    years = formats.years(a.jaren) or lijstwoorden.GEEN_JAAR
    facts = [code_name(data, "leeratelier", a.leeratelier_id or "geen"), years]
    if one:
        roles = dict.fromkeys(b.rol for b in a.betrokkenen if b.organisatie_id == one and counts(b))
        facts.insert(0, formats.listing([_role(keuze, rol) for rol in roles]))
    else:
        facts.append(words.named(len(parties(a, counts)), ergens=bool(a.betrokkenen)))
    href_ = activiteit_href(a.activiteit_id, keuze.selection)
    return Rij(a.activiteit_id, a.naam, href_, ", ".join(facts))
