"""The timeline as a slide: counts per leeratelier and year, or a row per activiteit when few."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from wsd_dash.domain.activiteit import Activiteit
from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.dia import Deel, Lijstdeel, Moment, Regel, Tijddeel
from wsd_dash.domain.dia import Tijdrij as Rij
from wsd_dash.domain.filters import select
from wsd_dash.domain.jaren import BASES
from wsd_dash.domain.register import Periode
from wsd_dash.domain.selection import Selection
from wsd_dash.domain.tijdlijn import Jaarmelding, Tijdrij, build_timeline, silent_years
from wsd_dash.domain.weergave import Weergave
from wsd_dash.texts import dia as diawoorden
from wsd_dash.texts import diatijd as words
from wsd_dash.texts import filters, formats
from wsd_dash.texts import gemeente as blokwoorden
from wsd_dash.texts import tijdlijn as paginawoorden
from wsd_dash.viewmodels.dias.inhoud import Inhoud, filter_words, said
from wsd_dash.viewmodels.dias.tabel import activiteit_table
from wsd_dash.viewmodels.dias.tijdtabel import event_table, report_table
from wsd_dash.viewmodels.pagina import label_caution
from wsd_dash.viewmodels.tijdlijn import TijdlijnView, build_tijdlijn

LOS = 12
"""Up to this many activiteiten each has a row of its own."""
RIJEN = 16
"""Rows that a slide has room for."""
ZWAKST = tuple(reversed(BASES))
"""How a year is known, least sure first; of several the weakest decides, as in the sentence."""
STIL, BAND = "stil", "programmaperiode"


def make_tijdlijn(data: Dataset, selection: Selection, weergave: Weergave) -> Inhoud:
    """Make the slide of the timeline."""
    view = build_tijdlijn(data, selection, weergave)
    found = select(data, selection)
    rijen = build_timeline(data, found)
    unknown = sum(not a.jaren for a in found)
    return Inhoud(
        kop=replace(view.kop, onderzin=view.kop.onderzin.replace(paginawoorden.BLOK, "").strip()),
        delen=(_part(data, selection, view, rijen, found),),
        tabellen=(
            report_table(data, rijen),
            event_table(data, found),
            activiteit_table(data, found, selection),
        ),
        kanttekeningen=said(
            paginawoorden.BLOK if len(found) <= LOS else words.TELLING,
            words.periods_of(_whose(data, selection)),
            *label_caution(data, selection),
        ),
        filters=filter_words(data, selection),
        n=view.voet.n,
        onbekend=words.no_year(unknown),
    )


def _part(
    data: Dataset,
    selection: Selection,
    view: TijdlijnView,
    rijen: Sequence[Tijdrij],
    found: Sequence[Activiteit],
) -> Deel:
    if view.leeg:
        return Lijstdeel(diawoorden.LEEG, (Regel("", view.leeg),))
    years = sorted({jaar for r in rijen for jaar in r.jaren if jaar})
    jaren = tuple(range(years[0], years[-1] + 1)) if years else ()
    few = len(found) <= LOS
    rows = list(_each(data, rijen)) if few else list(_counted(data, selection, rijen, jaren))
    shown, bands = rows[:RIJEN], list(_bands(data, selection, jaren))
    return Tijddeel(
        words.TITEL_LOS if few else words.TITEL_RIJEN,
        words.alt(view.kop.zin, [(r.naam, list(_spoken(r))) for r in shown]),
        jaren,
        tuple(Moment(*ends, p.naam, BAND) for p, ends in bands),
        tuple(shown),
        noot=words.rows_left_out(len(rows) - len(shown)),
    )


def _spoken(rij: Rij) -> Iterator[tuple[int, str]]:
    """Yield per mark its first year and what is counted there; silent years are left out."""
    for m in rij.momenten:
        if m.soort != STIL:
            yield int(m.van), m.tekst if m.tekst.isdecimal() else ""


def _counted(
    data: Dataset, selection: Selection, rijen: Sequence[Tijdrij], jaren: Sequence[int]
) -> Iterator[Rij]:
    """Yield a row per leeratelier with a count per year, and the years no source tells of."""
    for r in rijen:
        silent = silent_years(data, selection, r.werkplaats_id, jaren)
        marks = [_year(jaar, r.jaren.get(jaar, ()), stil=jaar in silent) for jaar in jaren]
        yield Rij(
            data.werkplaatsen[r.werkplaats_id].naam_kort,
            row_name(data, r),
            tuple(_joined([mark for mark in marks if mark])),
        )


def _joined(marks: Sequence[Moment]) -> Iterator[Moment]:
    """Join silent years that follow each other."""
    run: Moment | None = None
    for mark in marks:
        if run and mark.soort == STIL and run.tot == mark.van:
            run = Moment(run.van, mark.tot, run.tekst, STIL)
            continue
        if run:
            yield run
        run = mark if mark.soort == STIL else None
        if run is None:
            yield mark
    if run:
        yield run


def row_name(data: Dataset, rij: Tijdrij) -> str:
    """Name a row: its leeratelier, or that the source names none."""
    atelier = data.leerateliers.get(rij.leeratelier_id)
    return atelier.naam_kort if atelier else formats.sentence(filters.GEEN_LEERATELIER)[:-1]


def _year(jaar: int, found: Sequence[Jaarmelding], *, stil: bool) -> Moment | None:
    if not found:
        return Moment(jaar, jaar + 1, words.STIL, STIL) if stil else None
    kinds = {m.activiteit.jaar_basis for m in found}
    weakest = next((kind for kind in ZWAKST if kind in kinds), ZWAKST[0])
    return Moment(jaar, jaar + 1, formats.number(len(found)), weakest)


def _each(data: Dataset, rijen: Sequence[Tijdrij]) -> Iterator[Rij]:
    """Yield a row per activiteit, in the order of the drawing, with runs of years."""
    for r in rijen:
        marks = sorted(
            (m for found in r.jaren.values() for m in found), key=lambda m: (m.lane, m.jaar or 0)
        )
        for _, group in groupby(marks, key=lambda m: m.activiteit.activiteit_id):
            own = list(group)
            yield Rij(row_name(data, r), own[0].activiteit.naam, tuple(_runs(own)))


def _runs(marks: Sequence[Jaarmelding]) -> Iterator[Moment]:
    """Yield years that follow each other and are known in the same way as one."""
    run: Moment | None = None
    for m in marks:
        if m.jaar is None or m.blok is None:
            continue
        if run and run.tot == m.jaar and run.soort == m.blok.value:
            run = Moment(run.van, m.jaar + 1, run.tekst, run.soort)
            continue
        if run:
            yield run
        run = Moment(m.jaar, m.jaar + 1, blokwoorden.JAARBLOKKEN[m.blok.value], m.blok.value)
    if run:
        yield run


Band = tuple[Periode, tuple[int, int]]
"""A programme period with the years of it that the drawing shows, the last one not included."""


def _bands(data: Dataset, selection: Selection, jaren: Sequence[int]) -> Iterator[Band]:
    """Yield the programme periods of the chosen werkplaatsen, as far as the years go."""
    for p in data.perioden.values():
        if selection.werkplaats and p.werkplaats_id not in selection.werkplaats:
            continue
        if jaren and p.jaar_eind >= jaren[0] and p.jaar_start <= jaren[-1]:
            yield p, (max(p.jaar_start, jaren[0]), min(p.jaar_eind, jaren[-1]) + 1)


def _whose(data: Dataset, selection: Selection) -> list[str]:
    """Name the chosen werkplaatsen that have programme periods, each once."""
    own = dict.fromkeys(p.werkplaats_id for p in data.perioden.values())
    chosen = [key for key in own if not selection.werkplaats or key in selection.werkplaats]
    return [data.werkplaatsen[key].naam_kort for key in chosen]
