"""What the page of one activiteit says: everything known, and what each label rests on."""

from dataclasses import dataclass
from urllib.parse import urlsplit

from wsd_dash.domain.activiteit import Activiteit, Vindplaats
from wsd_dash.domain.codering import RONDEN
from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.gebeurtenis import Gebeurtenis, gebeurtenissen_of
from wsd_dash.domain.labelstand import confirmed_items, disputed_items
from wsd_dash.domain.product import Product, producten_of
from wsd_dash.domain.selection import Selection
from wsd_dash.domain.weergave import Weergave
from wsd_dash.texts import activiteit as words
from wsd_dash.texts import formats, menu, stand
from wsd_dash.texts import labelstand as label_words
from wsd_dash.texts import werkblad as werkblad_words
from wsd_dash.viewmodels.adres import href
from wsd_dash.viewmodels.feiten import activiteit_facts, organisatie_facts
from wsd_dash.viewmodels.kenmerken import Kenmerk, Regel
from wsd_dash.viewmodels.labeltabel import LabelTabel, build_labeltabel
from wsd_dash.viewmodels.melden import Melding, report
from wsd_dash.viewmodels.pagina import Kop, Link, Voet, about_labels
from wsd_dash.viewmodels.plaatsen import place_facts


@dataclass(frozen=True)
class Blad:
    """Everything about one activiteit; `gemeenten` are codes of where the work is done.

    `werkblad` leads to all disputed labels; None when the rounds agree here.
    """

    omschrijving: str
    opmerking: str
    feiten: tuple[Kenmerk, ...]
    organisaties: tuple[Kenmerk, ...]
    plaatsen: tuple[Kenmerk, ...]
    gemeenten: tuple[str, ...]
    opbrengst: tuple[Kenmerk, ...]
    labels: LabelTabel
    werkblad: Link | None
    voorbehoud: str
    bronnen_kop: str
    bronnen: tuple[Regel, ...]
    melding: Melding


@dataclass(frozen=True)
class ActiviteitView:
    """The page as data; `blad` is None when the link names no activiteit that is known."""

    kop: Kop
    blad: Blad | None
    voet: Voet
    lijst: Link


def build_activiteit(data: Dataset, selection: Selection, weergave: Weergave) -> ActiviteitView:
    """Build the page of the activiteit the link names."""
    lijst = Link(words.NAAR_LIJST, href("activiteiten", selection))
    activiteit = data.activiteiten.get(weergave.activiteit)
    sources = stand.sources_read(data.bronnen.values())
    if activiteit is None:
        kop = Kop(words.LEEG_TITEL, words.LEEG_TITEL, kruimels=_crumbs(lijst, menu.ACTIVITEIT))
        voet = Voet(words.footer_empty(len(data.activiteiten)), (sources,))
        return ActiviteitView(kop, None, voet, lijst)
    return ActiviteitView(
        kop=_head(activiteit, data, selection, lijst),
        blad=_sheet(activiteit, data, selection),
        voet=Voet(words.footer(len(_judged(activiteit))), (sources,)),
        lijst=lijst,
    )


def _crumbs(lijst: Link, here: str) -> tuple[Link, ...]:
    return Link(menu.ACTIVITEITEN, lijst.href), Link(here, "")


def _head(a: Activiteit, data: Dataset, selection: Selection, lijst: Link) -> Kop:
    outcome = a.uitkomst("conditie", labels=selection.labels)
    accents: dict[int, list[str]] = {1: [], 2: []}
    for item, conditie in data.condities.items():
        if item in outcome.waarden:
            accents[outcome.waarden[item]].append(conditie.naam)
    disputed = disputed_items(a, data)
    return Kop(
        label_words.sentence(
            a.naam,
            hoofd=accents[2],
            neven=accents[1],
            rest=outcome.rest.value if outcome.rest else "",
            labels=selection.labels.value,
        ),
        words.short(a.naam),
        label_words.sub_sentence(
            betwist=[label_words.short_name(data.items[item].naam) for item in disputed],
            totaal=len(_judged(a)),
            bevestigd=len(confirmed_items(a)),
        ),
        _crumbs(lijst, a.naam),
    )


def _judged(a: Activiteit) -> set[str]:
    return {o.item for o in a.oordelen if o.codeur in RONDEN}


def _sheet(a: Activiteit, data: Dataset, selection: Selection) -> Blad:
    products = tuple(_product(p, data) for p in producten_of(data, a.activiteit_id))
    events = tuple(_event(g, data) for g in gebeurtenissen_of(data, a.activiteit_id))
    pairs = ((words.PRODUCTEN, products), (words.GEBEURTENISSEN, events))
    return Blad(
        omschrijving=a.omschrijving,
        opmerking=a.opmerking,
        feiten=activiteit_facts(a, data, selection),
        organisaties=organisatie_facts(a, data),
        plaatsen=place_facts(a, data, selection),
        gemeenten=a.gemeenten("uitvoering"),
        opbrengst=tuple(Kenmerk(name, lines) for name, lines in pairs if lines),
        labels=build_labeltabel(a, data),
        werkblad=Link(werkblad_words.NAAR_WERKBLAD, href("werkblad", selection))
        if disputed_items(a, data)
        else None,
        voorbehoud=about_labels(data),
        bronnen_kop=words.sources(len(a.vindplaatsen)),
        bronnen=tuple(line for v in a.vindplaatsen for line in _source(v, data, selection)),
        melding=report(naam=a.naam, kenmerk=a.activiteit_id, versie=data.version),
    )


def _product(p: Product, data: Dataset) -> Regel:
    own = words.EIGEN_PRODUCT.format(
        waarde=data.label("producten", "eigen_product", p.eigen_product)
    )
    state = words.PRODUCT_STAND.format(waarde=data.label("producten", "stand", p.stand))
    title = "" if p.titel_in_bron else words.TITEL_ONBEKEND
    kind = data.label("producten", "type", p.type)
    return Regel(p.naam, words.remarks(kind, own, state, title, p.opmerking))


def _event(g: Gebeurtenis, data: Dataset) -> Regel:
    return Regel(
        f"{words.period(g.datum_start, g.datum_eind or g.datum_start)}: {g.titel}",
        words.remarks(
            data.label("gebeurtenissen", "soort", g.soort),
            words.AANGEKONDIGD if g.aangekondigd else "",
            words.PRECISIE[g.precisie],
            words.DATUM_AFGELEID if g.datum_basis == "afgeleid" else "",
            words.PLAATS_IN_BRON.format(plaats=g.plaats_in_bron) if g.plaats_in_bron else "",
            g.opmerking,
        ),
    )


def _source(v: Vindplaats, data: Dataset, selection: Selection) -> tuple[Regel, ...]:
    """Name a source with a link: to itself where that is known, else to how it was read."""
    bron = data.bronnen[v.bron_id]
    kop = words.KOP.format(kop=words.breadcrumb(v.kop)) if v.kop else ""
    date = formats.date(bron.datum) or words.ZONDER_DATUM
    title = bron.titel if date in bron.titel else f"{bron.titel}, {date}"
    lines = [Regel(title, kop, bron.url or href("bronnen", selection, anker="bronnen"))]
    if v.url:
        site = urlsplit(v.url).hostname or v.url
        lines.append(Regel(words.MEER_OP.format(site=site.removeprefix("www.")), "", v.url))
    return tuple(lines)
