"""Gemeenten side by side as a slide: facts, labels and what is not known."""

from collections.abc import Iterator

from wsd_dash.domain.dataset import DIMENSIES, Dataset
from wsd_dash.domain.dia import Deel, Regel, Tabel, Tabeldeel, Waarde
from wsd_dash.domain.filters import in_themabereik, select
from wsd_dash.domain.selection import Selection
from wsd_dash.domain.tellen import total_weights
from wsd_dash.domain.vergelijken import MEEST, Vergelijking, compare
from wsd_dash.domain.weergave import Weergave
from wsd_dash.texts import dia as diawoorden
from wsd_dash.texts import diabespreken as words
from wsd_dash.texts import diatabel, formats
from wsd_dash.texts import vergelijken as paginawoorden
from wsd_dash.viewmodels.dias.inhoud import Inhoud, filter_words, line, said, short_list
from wsd_dash.viewmodels.dias.tabel import activiteit_table, column, own, whole
from wsd_dash.viewmodels.pagina import Kop
from wsd_dash.viewmodels.vergelijken import NaastElkaar, VergelijkenView, build_vergelijken
from wsd_dash.viewmodels.vergelijktabel import Vak

LANG = (paginawoorden.RIJ_ACTIVITEITEN, paginawoorden.RIJ_DEELNAME)
"""Rows whose cells are too long for a slide; the tables have them."""


def make_vergelijken(data: Dataset, selection: Selection, weergave: Weergave) -> Inhoud:
    """Make the slide of the chosen gemeenten; with fewer than two, of what there is to choose."""
    view = build_vergelijken(data, selection, weergave)
    if view.naast_elkaar is None:
        return _start(data, selection, view)
    found, naast = compare(data, selection), view.naast_elkaar
    shown = selection.with_value("gemeente", selection.gemeente[:MEEST])
    return Inhoud(
        kop=view.kop,
        delen=(_facts(naast), _labels(naast)),
        tabellen=(
            _fact_table(data, naast),
            _label_table(data, shown, found, naast),
            activiteit_table(data, found.gemeld, shown),
        ),
        kanttekeningen=said(
            paginawoorden.VOORBEHOUD, naast.labels_noot, *view.voet.delen[2:], *naast.niet[-2:]
        ),
        filters=filter_words(data, shown),
        n=view.voet.n,
        onbekend=diawoorden.not_placed(found.zonder_gemeente, shown.betekenis),
    )


def _start(data: Dataset, selection: Selection, view: VergelijkenView) -> Inhoud:
    n = len(select(data, selection))
    lines = [
        line(group.tekst, formats.listing([link.tekst for link in group.links]))
        for group in view.start
    ]
    parts: tuple[Deel, ...] = (short_list(words.KEUZE, lines or [Regel("", diawoorden.LEEG)]),)
    return Inhoud(
        kop=Kop(formats.sentence(words.GEEN_TWEE), words.GEEN_TWEE),
        delen=parts,
        tabellen=(activiteit_table(data, select(data, selection), selection),),
        kanttekeningen=said(paginawoorden.VOORBEHOUD),
        filters=filter_words(data, selection),
        n=f"n = {formats.activiteiten(n)}",
    )


def _facts(naast: NaastElkaar) -> Deel:
    rows = tuple(
        (rij.kop, *(_short(vak) for vak in rij.vakken))
        for rij in naast.feiten
        if rij.kop not in LANG
    )
    heads = (paginawoorden.ONDERDEEL, *(kolom.naam for kolom in naast.kolommen))
    return Tabeldeel(words.FEITEN, heads, rows)


def _short(vak: Vak) -> str:
    return vak.leeg or formats.listing([regel.tekst for regel in vak.regels])


def _labels(naast: NaastElkaar) -> Deel:
    rows = tuple(
        (rij.naam, *(vak.tekst for vak in rij.vakken))
        for blok in naast.labels
        for rij in blok.rijen
    )
    heads = (paginawoorden.ONDERDEEL, *(kolom.naam for kolom in naast.kolommen))
    counted = "; ".join(f"{blok.kop.lower()}: {blok.noot}" for blok in naast.labels)
    return Tabeldeel(words.LABELTABEL, heads, rows, noot=formats.sentence(counted))


def _fact_table(data: Dataset, naast: NaastElkaar) -> Tabel:
    return Tabel(
        "vergelijking",
        words.FEITEN,
        (
            column(data, "gemeenten", "gemeentecode"),
            column(data, "gemeenten", "gemeentenaam", titel=diatabel.GEMEENTE),
            own("kenmerk"),
            own("waarde"),
            own("noot"),
        ),
        tuple(_fact_rows(naast)),
    )


def _fact_rows(naast: NaastElkaar) -> Iterator[tuple[Waarde, ...]]:
    for rij in naast.feiten:
        for kolom, vak in zip(naast.kolommen, rij.vakken, strict=True):
            if vak.leeg:
                yield kolom.gemeentecode, kolom.naam, rij.kop, vak.leeg, None
            for regel in vak.regels:
                yield kolom.gemeentecode, kolom.naam, rij.kop, regel.tekst, regel.noot or None
    for zin in naast.niet:
        yield None, None, paginawoorden.NIET_WETEN, zin, None


def _label_table(
    data: Dataset, selection: Selection, found: Vergelijking, naast: NaastElkaar
) -> Tabel:
    """Return a row per gemeente and label; no number where nothing can be judged."""
    return Tabel(
        "labels",
        words.LABELTABEL,
        (
            column(data, "gemeenten", "gemeentecode"),
            column(data, "gemeenten", "gemeentenaam", titel=diatabel.GEMEENTE),
            column(data, "coderingen", "dimensie"),
            column(data, "coderingen", "item"),
            own("item_naam"),
            own("aantal"),
            own("noot"),
        ),
        tuple(_label_rows(data, selection, found, naast)),
    )


def _label_rows(
    data: Dataset, selection: Selection, found: Vergelijking, naast: NaastElkaar
) -> Iterator[tuple[Waarde, ...]]:
    for dimensie, blok in zip(DIMENSIES, naast.labels, strict=True):
        for i, (profiel, kolom) in enumerate(zip(found.profielen, naast.kolommen, strict=True)):
            counted = profiel.gemeld
            if dimensie == "thema":
                counted = in_themabereik(counted, data, selection)
            totals = total_weights(counted, dimensie, selection)
            for rij in blok.rijen:
                vak = rij.vakken[i]
                value = None if vak.soort == "niets" else whole(totals.get(rij.item, 0))
                naam = data.items[rij.item].naam
                key = (kolom.gemeentecode, kolom.naam, dimensie, rij.item, naam)
                yield (*key, value, vak.noot or None)
