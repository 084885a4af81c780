"""What the worksheet says: the disputed labels, those that change most in the matrix first."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from wsd_dash.domain.activiteit import Activiteit
from wsd_dash.domain.codering import Geschil
from wsd_dash.domain.dataset import DIMENSIES, Dataset
from wsd_dash.domain.invloed import Punt, Reden, Werkvoorraad, disputed
from wsd_dash.domain.labelstand import LabelStand
from wsd_dash.domain.selection import Selection, Telwijze, Themabereik
from wsd_dash.domain.weergave import Weergave
from wsd_dash.texts import dekking as dekking_words
from wsd_dash.texts import formats, labelstand, stand
from wsd_dash.texts import werkblad as words
from wsd_dash.texts.activiteit import breadcrumb
from wsd_dash.viewmodels.adres import activiteit_href, href
from wsd_dash.viewmodels.labeltabel import RondeCel, round_cell
from wsd_dash.viewmodels.pagina import (
    Kop,
    Link,
    Voet,
    about_labels,
    describe_selection,
    theme_scope,
)

PAGINA = "werkblad"
EERSTE = 6
"""Questions of a first view: what fits the message budget of a page run."""


@dataclass(frozen=True)
class Vraag:
    """One question: a label of an activiteit, what each round says, and what an answer changes.

    `glyph` is empty for a question about all condities or thema's together.
    """

    label: str
    glyph: str
    naam: str
    href: str
    stand: str
    rondes: tuple[RondeCel, ...]
    gevolg: str
    bron: str
    vakjes: tuple[str, ...]


@dataclass(frozen=True)
class WerkbladView:
    """The page as data; `vragen` holds the first ones unless the link asks for all.

    `leeg` is the title of an empty page, else empty. `selectie` and `versie` are for the paper,
    which also says n.
    """

    kop: Kop
    titel: str
    noten: tuple[str, ...]
    vragen: tuple[Vraag, ...]
    afgekapt: str
    toon_alle: Link
    links: tuple[Link, ...]
    selectie: str
    versie: str
    voet: Voet
    leeg: str
    leeg_tekst: str
    wis: Link


def build_werkblad(data: Dataset, selection: Selection, weergave: Weergave) -> WerkbladView:
    """Build the worksheet for one selection."""
    work = disputed(data, selection)
    n, still = len(work.punten), work.betwist - work.beslist
    cut = work.punten if weergave.rijen == "alle" else work.punten[:EERSTE]
    onderzin = " ".join(x for x in (words.BESLISSEN, words.settled(work.beslist)) if x)
    zin = words.sentence(work.oordelen, still, work.kantelend)
    return WerkbladView(
        kop=Kop(
            f"{zin} {words.too_little(work.onbeoordeeld)}" if work.onbeoordeeld else zin,
            words.short(still, work.kantelend),
            onderzin,
        ),
        titel=f"{words.VRAGEN}: {words.questions(n, still)}",
        noten=(
            words.VOLGORDE,
            words.BESLUIT,
            words.HEEL if selection.telwijze is Telwijze.VERDEELD else "",
            about_labels(data),
        ),
        vragen=tuple(_question(punt, data, selection) for punt in cut),
        afgekapt=words.shown(len(cut), n) if len(cut) < n else "",
        toon_alle=Link(words.show_all(n), href(PAGINA, selection, replace(weergave, rijen="alle"))),
        links=(
            Link(words.MATRIX, href("dekking", selection)),
            Link(words.OVEREENSTEMMING, href("bronnen", selection, anker="overeenstemming")),
        ),
        selectie=describe_selection(data, selection) or words.ALLE,
        versie=data.version,
        voet=_footer(work, data, selection),
        leeg="" if n else words.GEEN_TITEL if work.oordelen else words.LEEG_TITEL,
        leeg_tekst=zin if work.oordelen else words.LEEG,
        wis=Link(words.WIS, href(PAGINA, Selection())),
    )


def effect_of(punt: Punt, data: Dataset, selection: Selection) -> str:
    """Say in one sentence what a decision would change in the matrix."""
    if punt.reden is not Reden.GEEN:
        other = next(name for name in DIMENSIES if name != punt.dimensie)
        return words.no_effect(punt.reden.value, other)
    names = {cel: words.cell(*(data.items[key].naam_kort for key in cel)) for cel in punt.cellen}
    return words.effect(
        list(names.values()),
        [names[cel] for cel in punt.kantelt],
        telt=punt.telt,
        hoofd=selection.telwijze is Telwijze.HOOFD,
    )


def label_of(punt: Punt, data: Dataset) -> str:
    """Name what the question is about."""
    if len(punt.items) == 1:
        return data.items[punt.items[0]].naam
    if len(punt.items) == len(data.dimensie(punt.dimensie)):
        return labelstand.ALLE[punt.dimensie]
    return formats.listing([data.items[item].naam for item in punt.items])


def _question(punt: Punt, data: Dataset, selection: Selection) -> Vraag:
    single = punt.reden is not Reden.GEHEEL
    state = LabelStand.ACCENT if punt.geschil is Geschil.ACCENT else LabelStand.BETWIST
    return Vraag(
        label=label_of(punt, data),
        glyph=punt.items[0] if single else "",
        naam=punt.activiteit.naam,
        href=activiteit_href(punt.activiteit.activiteit_id, selection),
        stand=labelstand.STAND[state],
        rondes=tuple(round_cell(oordeel, data) for oordeel in punt.rondes),
        gevolg=effect_of(punt, data, selection),
        bron="; ".join(_sources(punt.activiteit, data)),
        vakjes=words.VAKJES if single else words.VAKJES_GEHEEL,
    )


def _sources(activiteit: Activiteit, data: Dataset) -> Iterator[str]:
    for v in activiteit.vindplaatsen:
        naam = data.bronnen[v.bron_id].naam_kort
        yield f"{naam}: {breadcrumb(v.kop)}" if v.kop else naam


def _footer(work: Werkvoorraad, data: Dataset, selection: Selection) -> Voet:
    limited = selection.themabereik is Themabereik.GELDEN
    return Voet(
        words.footer(work.activiteiten, work.oordelen),
        (
            *((words.unjudged(work.onbeoordeeld),) if work.onbeoordeeld else ()),
            *((words.one_round(work.zonder_ronde),) if work.zonder_ronde else ()),
            *((dekking_words.theme_chip(theme_scope(data)),) if limited else ()),
            stand.sources_read(data.bronnen.values()),
        ),
    )
