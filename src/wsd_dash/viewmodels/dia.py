"""Any view as a slide: what its page says, with the frame that every output carries."""

from collections.abc import Callable, Mapping
from datetime import date

from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.dia import Dia, Diavoet
from wsd_dash.domain.reeks import Stap
from wsd_dash.domain.selection import Selection
from wsd_dash.domain.weergave import Weergave
from wsd_dash.texts import filters, menu, stand
from wsd_dash.viewmodels.adres import href
from wsd_dash.viewmodels.dias.activiteit import make_activiteit
from wsd_dash.viewmodels.dias.activiteiten import make_activiteiten
from wsd_dash.viewmodels.dias.bronnen import make_bronnen
from wsd_dash.viewmodels.dias.dekking import make_dekking
from wsd_dash.viewmodels.dias.gemeente import make_gemeente
from wsd_dash.viewmodels.dias.inhoud import Inhoud
from wsd_dash.viewmodels.dias.netwerk import make_netwerk
from wsd_dash.viewmodels.dias.overzicht import make_overzicht
from wsd_dash.viewmodels.dias.regiokaart import make_regiokaart
from wsd_dash.viewmodels.dias.tijdlijn import make_tijdlijn
from wsd_dash.viewmodels.dias.vergelijken import make_vergelijken
from wsd_dash.viewmodels.dias.weinig import make_weinig
from wsd_dash.viewmodels.dias.werkblad import make_werkblad
from wsd_dash.viewmodels.dias.woordenlijst import make_woordenlijst

Maker = Callable[[Dataset, Selection, Weergave], Inhoud]

MAKERS: Mapping[str, tuple[str, Maker]] = {
    "": (menu.OVERZICHT, make_overzicht),
    "regiokaart": (menu.REGIOKAART, make_regiokaart),
    "gemeente": (menu.GEMEENTE, make_gemeente),
    "vergelijken": (menu.VERGELIJKEN, make_vergelijken),
    "dekking": (menu.DEKKING, make_dekking),
    "activiteiten": (menu.ACTIVITEITEN, make_activiteiten),
    "activiteit": (menu.ACTIVITEIT, make_activiteit),
    "werkblad": (menu.WERKBLAD, make_werkblad),
    "weinig-genoemd": (menu.WEINIG, make_weinig),
    "tijdlijn": (menu.TIJDLIJN, make_tijdlijn),
    "netwerk": (menu.NETWERK, make_netwerk),
    "bronnen": (menu.BRONNEN, make_bronnen),
    "woordenlijst": (menu.WOORDENLIJST, make_woordenlijst),
}
"""Per page its name and what makes its slide."""
DIAPAGINAS = tuple(MAKERS)
"""The addresses of the pages that can be shown as a slide."""


def build_dia(data: Dataset, stap: Stap, *, today: date) -> Dia:
    """Build the slide of one saved view; a page without slide is a `KeyError`.

    `today` decides only whether the sources are old enough to say that later work is not in them.
    """
    naam, make = MAKERS[stap.pagina]
    found = make(data, stap.selection, stap.weergave)
    lost = [value for _, value in stap.onbekend]
    # a view that is wider than it was saved must say so, or its title says too much
    cautions = (*((filters.ignored(lost),) if lost else ()), *found.kanttekeningen)
    return Dia(
        pagina=stap.pagina,
        adres=href(stap.pagina, stap.selection, stap.weergave),
        naam=naam,
        titel=stap.titel or found.kop.kort,
        zin=found.kop.zin,
        onderzin=_once(found.kop.onderzin, cautions),
        delen=found.delen,
        tabellen=found.tabellen,
        kanttekeningen=cautions,
        voet=_footer(data, found, today),
        notitie=stap.notitie,
    )


def _footer(data: Dataset, found: Inhoud, today: date) -> Diavoet:
    return Diavoet(
        filters=found.filters,
        n=found.n,
        onbekend=found.onbekend,
        bron=stand.sources_read(data.bronnen.values()),
        stand=stand.state_of_sources(data.peildatum, today=today),
        versie=data.version,
    )


def _once(onderzin: str, kanttekeningen: tuple[str, ...]) -> str:
    """Leave out of the sub-sentence what the cautions say already."""
    for zin in kanttekeningen:
        onderzin = onderzin.replace(zin, "")
    return " ".join(onderzin.split())
