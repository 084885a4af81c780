"""What the page says on which a reeks is made ready and started: its slides, and what to do."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from urllib.parse import urlencode

from wsd_dash.domain.dia import Dia
from wsd_dash.domain.reeks import STAPPEN_MAX, Reeks, Stap
from wsd_dash.domain.reekscode import Genegeerd
from wsd_dash.domain.selection import Selection
from wsd_dash.texts import presenteren as words
from wsd_dash.viewmodels.adres import href
from wsd_dash.viewmodels.pagina import Kop, Link, Voet
from wsd_dash.viewmodels.reeks import PAGINA, STANDAARDREEKS, series_href

ZAAL, BESTAND = "zaal", "neem-mee"
ACTIVITEIT = "activiteit"


@dataclass(frozen=True)
class Rij:
    """One slide of the list; `weg` says what of its view is no more, `kies` opens or closes it."""

    nummer: int
    titel: str
    pagina: str
    filters: str
    notitie: str
    weg: str
    bekijk: Link
    kies: Link
    nieuw: bool


@dataclass(frozen=True)
class PresenterenView:
    """The page as data.

    `gekozen` is the number of the slide that is being changed, 0 for none. `gaten` name what was
    left out. `erbij` lead to pages with a view to add; `vol` says that none fits any more.
    """

    kop: Kop
    rijen: tuple[Rij, ...]
    gekozen: int
    gaten: tuple[str, ...]
    start: Link
    spreker: Link
    bestanden: tuple[Link, ...]
    standaard: Link
    opnieuw: Link
    erbij: tuple[Link, ...]
    vol: str
    voet: Voet


def build_presenteren(
    reeks: Reeks,
    code: str,
    ignored: Sequence[Genegeerd],
    dia_of: Callable[[Stap], Dia],
    *,
    gekozen: int = 0,
    nieuw: int = 0,
) -> PresenterenView:
    """Build the page of one reeks; `code` is as in its link, empty for the default one.

    `dia_of` gives the slide of a stap, `nieuw` is the number of a slide that was just added.
    """
    standaard, n = code in {"", STANDAARDREEKS}, len(reeks.stappen)
    gekozen = gekozen if 0 < gekozen <= n else 0
    gaten = (words.left_out(nummer, value) for nummer, name, value in ignored if name == "pagina")
    return PresenterenView(
        kop=Kop(
            words.sentence(reeks.naam, n, standaard=standaard),
            words.short(n),
            words.ONDERZIN if n else words.ONDERZIN_LEEG,
        ),
        rijen=tuple(
            _row(nummer, stap, dia_of(stap), code, gekozen=gekozen, nieuw=nieuw)
            for nummer, stap in enumerate(reeks.stappen, 1)
        ),
        gekozen=gekozen,
        gaten=tuple(gaten),
        start=Link(words.START, series_href(ZAAL, code)),
        spreker=Link(words.SPREKER, series_href(ZAAL, code)),
        bestanden=tuple(
            Link(name, series_href(BESTAND, code, als=form))
            for form, name in (
                ("zaalpakket", words.ZAALPAKKET),
                ("pptx", words.PPTX),
                ("pdf", words.PDF),
            )
        ),
        standaard=Link(words.TOON_STANDAARD, page_href()),
        opnieuw=Link("" if standaard else words.OPNIEUW, page_href()),
        erbij=tuple(Link(name, href(pagina, Selection())) for pagina, name in words.ERBIJ_PAGINAS),
        vol=words.ERBIJ_VOL if n >= STAPPEN_MAX else "",
        voet=Voet(words.footer(n), (words.VOET,)),
    )


def page_href(code: str = "", *, dia: int = 0) -> str:
    """Return the link to this page with a reeks, and the slide in it that is being changed."""
    query = {**({"reeks": code} if code else {}), **({"dia": str(dia)} if dia else {})}
    return f"{PAGINA}{'?' if query else ''}{urlencode(query)}"


def _row(nummer: int, stap: Stap, dia: Dia, code: str, *, gekozen: int, nieuw: int) -> Rij:
    opened = nummer == gekozen
    unknown = [value for _, value in stap.onbekend]
    subject = ACTIVITEIT if stap.pagina == ACTIVITEIT and not stap.weergave.activiteit else ""
    return Rij(
        nummer=nummer,
        titel=stap.titel or dia.titel,
        pagina=dia.naam,
        filters=dia.voet.filters,
        notitie=stap.notitie,
        weg=words.unknown(subject, unknown) if unknown else "",
        bekijk=Link(words.BEKIJK, dia.adres),
        kies=Link(
            words.SLUIT if opened else words.BEWERK,
            page_href(code, dia=0 if opened else nummer),
            actief=opened,
        ),
        nieuw=nummer == nieuw,
    )
