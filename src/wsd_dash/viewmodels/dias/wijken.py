"""The map of wijken as a slide: a table, for no drawing of a slide holds the points."""

from wsd_dash.domain.activiteit import Activiteit
from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.dia import Lijstdeel, Regel, Tabel, Tabeldeel
from wsd_dash.domain.filters import select
from wsd_dash.domain.selection import Selection
from wsd_dash.domain.weergave import Weergave
from wsd_dash.domain.wijken import WijkStand
from wsd_dash.texts import dia as diawoorden
from wsd_dash.texts import diadeel, diatabel, stand
from wsd_dash.texts import wijken as words
from wsd_dash.viewmodels.dias.inhoud import Inhoud, filter_words, said
from wsd_dash.viewmodels.dias.tabel import activiteit_table, column, own, yes_no
from wsd_dash.viewmodels.wijken import build_wijken

RIJEN = 10
"""Rows that the table of a slide has room for."""


def make_wijken(data: Dataset, selection: Selection, weergave: Weergave) -> Inhoud:
    """Make the slide of the wijken that sources name."""
    view = build_wijken(data, selection, weergave)
    everywhere = selection.without("gemeente")
    shown = _distinct(view.standen)
    filled = [row for row in (*view.rijen, *view.zonder_punt) if row.activiteiten]
    rows = tuple((r.naam, r.gemeente.tekst, r.aantal) for r in filled[:RIJEN])
    part = Tabeldeel(
        words.TABEL,
        words.KOPPEN[:3],
        rows,
        meer=diawoorden.more(len(filled) - len(rows), diadeel.WIJKEN),
        noot=view.leeg,
    )
    missing = len(select(data, everywhere)) - len(shown)
    return Inhoud(
        kop=view.kop,
        delen=(part,) if rows else (Lijstdeel(words.LEEG_KOP, (Regel("", view.leeg),)),),
        tabellen=(_table(data, view.standen), activiteit_table(data, shown, everywhere)),
        kanttekeningen=said(stand.KAART, *view.voet.delen[1:]),
        filters=filter_words(data, everywhere),
        n=view.voet.n,
        onbekend=diawoorden.together([diadeel.no_wijk(missing)]),
    )


def _distinct(standen: tuple[WijkStand, ...]) -> tuple[Activiteit, ...]:
    """Return the activiteiten in any wijk, each once."""
    return tuple({a.activiteit_id: a for s in standen for a in s.activiteiten}.values())


def _table(data: Dataset, standen: tuple[WijkStand, ...]) -> Tabel:
    """Return a row per wijk that a source names, whether it counts now or not."""
    return Tabel(
        "wijken",
        words.TABEL,
        (
            column(data, "wijken", "wijk_id"),
            column(data, "wijken", "naam", titel=diatabel.WIJK),
            column(data, "gemeenten", "gemeentecode"),
            column(data, "gemeenten", "gemeentenaam", titel=diatabel.GEMEENTE),
            own("aantal"),
            own("plaats_afgeleid"),
            column(data, "wijken", "lon"),
            column(data, "wijken", "lat"),
            column(data, "wijken", "plaats_bron"),
        ),
        tuple(
            (
                s.wijk.wijk_id,
                s.wijk.naam,
                s.wijk.gemeentecode,
                data.gemeenten[s.wijk.gemeentecode].naam,
                len(s.activiteiten),
                yes_no(s.afgeleid),
                s.wijk.lon,
                s.wijk.lat,
                s.wijk.plaats_bron,
            )
            for s in standen
        ),
        diatabel.WIJKEN_NOOT,
    )
