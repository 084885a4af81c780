"""What the page of a frozen view says: what stood there, and what has changed since."""

from dataclasses import dataclass
from datetime import date

from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.dia import Tabel
from wsd_dash.domain.reeks import Stap
from wsd_dash.domain.reekscode import read_step
from wsd_dash.domain.vastgelegd import Vastgelegd, as_content, fingerprint
from wsd_dash.domain.verschil import Verschil, differences
from wsd_dash.errors import VastgelegdError
from wsd_dash.texts import formats
from wsd_dash.texts import vastgelegd as words
from wsd_dash.viewmodels.adres import href
from wsd_dash.viewmodels.dia import DIAPAGINAS, build_dia
from wsd_dash.viewmodels.pagina import Kop, Link, Voet

MOST_ROWS, MOST_DIFFERENCES = 400, 100


@dataclass(frozen=True)
class Blad:
    """A frozen table as it is shown; `meer` says what is not shown of it."""

    titel: str
    koppen: tuple[str, ...]
    rijen: tuple[tuple[str, ...], ...]
    noot: str
    meer: str = ""


@dataclass(frozen=True)
class Sindsdien:
    """What has changed: a sentence, rows of what, then and now, and the view as it is today."""

    oordeel: str
    rijen: tuple[tuple[str, str, str], ...] = ()
    meer: str = ""
    levend: Link | None = None


@dataclass(frozen=True)
class VastgelegdView:
    """The page as data; without anything opened there are no facts and no tables."""

    kop: Kop
    voet: Voet
    feiten: tuple[tuple[str, str], ...] = ()
    tabellen: tuple[Blad, ...] = ()
    kanttekeningen: tuple[str, ...] = ()
    sindsdien: Sindsdien | None = None


def build_start(error: VastgelegdError | None) -> VastgelegdView:
    """Build the page before anything is opened, or after something that could not be."""
    if error is None:
        kop = Kop(words.START_ZIN, words.START_KORT, words.START_ONDER)
    else:
        kop = Kop(words.VERANDERD_TITEL, words.VERANDERD_TITEL, words.refused(error))
    return VastgelegdView(kop, Voet(words.NIETS_GETELD))


def build_vastgelegd(data: Dataset, found: Vastgelegd, *, today: date) -> VastgelegdView:
    """Build the page of a frozen view beside the same view of today."""
    return VastgelegdView(
        kop=Kop(found.zin, found.titel, words.subtitle(found.moment, found.naam)),
        voet=Voet(words.as_frozen(found.voet.n), (words.LET_OP,)),
        feiten=_facts(found),
        tabellen=tuple(_sheet(tabel) for tabel in found.tabellen),
        kanttekeningen=found.kanttekeningen,
        sindsdien=_since(data, found, today),
    )


def _facts(found: Vastgelegd) -> tuple[tuple[str, str], ...]:
    voet = found.voet
    facts = (
        (words.UITLEG, found.onderzin),
        (words.FILTERS, voet.filters or words.GEEN_FILTERS),
        (words.N, voet.n),
        (words.ONBEKEND_KOP, voet.onbekend),
        (words.BRON, voet.bron),
        (words.STAND, voet.stand),
        (words.DATAVERSIE, voet.versie),
        (words.VASTGELEGD_OP, words.moment(found.moment)),
        (words.CONTROLEGETAL, fingerprint(as_content(found))),
    )
    return tuple(fact for fact in facts if fact[1])


def _sheet(tabel: Tabel) -> Blad:
    rows = tuple(tuple(words.value(cell) for cell in rij) for rij in tabel.rijen[:MOST_ROWS])
    total = len(tabel.rijen)
    more = words.more_rows(len(rows), total) if total > len(rows) else ""
    koppen = tuple(kolom.titel for kolom in tabel.kolommen)
    return Blad(tabel.titel, koppen, rows, tabel.noot, more)


def _since(data: Dataset, found: Vastgelegd, today: date) -> Sindsdien:
    if found.pagina not in DIAPAGINAS:
        return Sindsdien(words.WEG_PAGINA)
    stap = read_step(found.pagina, dict(found.keuzes), data)
    if stap.onbekend:
        gone = formats.listing([value for _, value in stap.onbekend])
        return Sindsdien(words.WEG_WAARDE.format(waarden=gone))
    return _compared(data, found, stap, today)


def _compared(data: Dataset, found: Vastgelegd, stap: Stap, today: date) -> Sindsdien:
    dia = build_dia(data, stap, today=today)
    names = {tabel.naam for tabel in found.tabellen}
    later = [tabel for tabel in dia.tabellen if tabel.naam in names]
    rows = [_row(x) for x in differences(found.tabellen, later)]
    for what, then, now in (
        (words.DE_ZIN, found.zin, dia.zin),
        (words.N, found.voet.n, dia.voet.n),
        (words.ONBEKEND_KOP, found.voet.onbekend, dia.voet.onbekend),
    ):
        if then != now:
            rows.insert(0, (what, then, now))
    shown = tuple(rows[:MOST_DIFFERENCES])
    more = len(rows) - len(shown)
    return Sindsdien(
        words.verdict(found.dataversie, data.version, len(rows)),
        shown,
        words.MEER_VERSCHILLEN.format(n=formats.number(more)) if more else "",
        Link(words.LEVEND, href(stap.pagina, stap.selection, stap.weergave)),
    )


def _row(found: Verschil) -> tuple[str, str, str]:
    what = words.place(found.tabel, found.rij, found.kolom)
    if not found.kolom:
        return (what, "", words.RIJ_NIEUW) if found.kwam else (what, words.RIJ_STOND, words.RIJ_WEG)
    return what, words.value(found.oud), words.value(found.nieuw)
