"""What is seldom named as a slide: combinations with few or none, and silent gemeenten."""

from collections.abc import Iterator
from dataclasses import replace

from wsd_dash.domain.dataset import DIMENSIES, Dataset
from wsd_dash.domain.dia import Deel, Lijstdeel, Regel, Tabel, Tabeldeel, Waarde
from wsd_dash.domain.selection import Selection
from wsd_dash.domain.weergave import RIJEN, Weergave
from wsd_dash.domain.weinig import Gat, StilleGemeente
from wsd_dash.texts import dia as diawoorden
from wsd_dash.texts import diabespreken as words
from wsd_dash.texts import diatabel, stand
from wsd_dash.texts import weinig as paginawoorden
from wsd_dash.viewmodels.dias.inhoud import Inhoud, filter_words, said, short_list
from wsd_dash.viewmodels.dias.tabel import column, own
from wsd_dash.viewmodels.pagina import about_labels
from wsd_dash.viewmodels.weinig import GEMEENTE, Groep, WeinigView, build_weinig

PER_GROEP = 3
"""Combinations of each kind that a slide has room for."""


def make_weinig(data: Dataset, selection: Selection, weergave: Weergave) -> Inhoud:
    """Make the slide of what is seldom named."""
    view = build_weinig(data, selection, replace(weergave, rijen=RIJEN[0]))
    gaps = [g for g in view.groepen if g.sleutel != GEMEENTE]
    quiet = [g for g in view.groepen if g.sleutel == GEMEENTE]
    return Inhoud(
        kop=view.kop,
        delen=tuple(_parts(view, gaps, quiet)),
        tabellen=(_gap_table(data, gaps), _quiet_table(data, quiet)),
        kanttekeningen=said(about_labels(data), stand.MATRIX, view.noten[0]),
        filters=filter_words(data, selection),
        n=view.voet.n,
        onbekend=diawoorden.together(view.voet.delen[:-1]),
    )


def _parts(view: WeinigView, gaps: list[Groep], quiet: list[Groep]) -> Iterator[Deel]:
    if view.leeg:
        yield Lijstdeel(diawoorden.LEEG, (Regel("", diawoorden.LEEG_UITLEG),))
        return
    rows = [(group.titel, row.tekst, row.getal) for group in gaps for row in group.alle[:PER_GROEP]]
    total = sum(len(group.alle) for group in gaps)
    if rows:
        yield Tabeldeel(
            words.WEINIG,
            (words.WAAR, words.COMBINATIE, words.GEVONDEN),
            tuple(rows),
            meer=diawoorden.more(total - len(rows), words.COMBINATIES),
            noot=" ".join(view.noten[1:]),
        )
    for group in quiet:
        lines = [Regel("", row.tekst) for row in group.alle]
        notes = " ".join(group.noten)
        yield short_list(group.titel, lines or [Regel("", notes)], noot=notes if lines else "")


def _gap_table(data: Dataset, groups: list[Groep]) -> Tabel:
    names = (
        "soort_combinatie",
        "rij_code",
        "rij",
        "kolom_code",
        "kolom",
        "gevonden",
        "te_beoordelen",
        "gemeld",
        "rij_aantal",
        "kolom_aantal",
        "ruim",
        "zin",
    )
    rows = tuple(
        (group.titel, *_gap(data, row.gat, group.sleutel.split("-")[0]), row.zin)
        for group in groups
        for row in group.alle
        if isinstance(row.gat, Gat)
    )
    return Tabel("gaten", words.GATEN, tuple(own(naam) for naam in names), rows)


def _gap(data: Dataset, gat: Gat, rij: str) -> tuple[Waarde, ...]:
    naam = data.items[gat.rij].naam if rij in DIMENSIES else data.leerateliers[gat.rij].naam
    return (
        gat.rij,
        naam,
        gat.kolom,
        data.items[gat.kolom].naam,
        gat.gevonden,
        gat.te_beoordelen,
        gat.gemeld,
        gat.rij_aantal,
        gat.kolom_aantal,
        gat.ruim,
    )


def _quiet_table(data: Dataset, groups: list[Groep]) -> Tabel:
    return Tabel(
        "stille_gemeenten",
        words.STILLE,
        (
            column(data, "gemeenten", "gemeentecode"),
            column(data, "gemeenten", "gemeentenaam", titel=diatabel.GEMEENTE),
            own("regionaal"),
            own("zin"),
        ),
        tuple(
            (row.gat.gemeentecode, row.tekst, row.gat.regionaal, row.zin)
            for group in groups
            for row in group.alle
            if isinstance(row.gat, StilleGemeente)
        ),
        paginawoorden.GEMEENTE_ORDE,
    )
