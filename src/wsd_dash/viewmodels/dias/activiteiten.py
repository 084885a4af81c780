"""The list of activiteiten as a slide: its first rows, and a table of all."""

from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.dia import Deel, Lijstdeel, Regel, Tabeldeel
from wsd_dash.domain.filters import select
from wsd_dash.domain.locaties import Plaats, split_by_place
from wsd_dash.domain.selection import Selection
from wsd_dash.domain.volgorde import in_order
from wsd_dash.domain.weergave import Weergave
from wsd_dash.domain.zoeken import search
from wsd_dash.texts import activiteiten as words
from wsd_dash.texts import dia as diawoorden
from wsd_dash.texts import diadeel
from wsd_dash.viewmodels.activiteiten import ActiviteitenView, build_activiteiten
from wsd_dash.viewmodels.dias.inhoud import Inhoud, filter_words, said
from wsd_dash.viewmodels.dias.tabel import activiteit_table, label_table

MOST = 10
"""Rows that a slide has room for."""
GETOOND = ("naam", "leeratelier", "jaar", "plaats")


def make_activiteiten(data: Dataset, selection: Selection, weergave: Weergave) -> Inhoud:
    """Make the slide of the list, in the order of the link."""
    view = build_activiteiten(data, selection, weergave)
    found = search(select(data, selection), data, zoek=weergave.zoek)
    ordered = tuple(in_order(found, data, selection, sorteer=weergave.sorteer))
    placed = len(split_by_place(found, data, selection)[Plaats.GEMEENTE])
    zoek = diawoorden.ZOEK.format(zoek=weergave.zoek) if weergave.zoek else ""
    return Inhoud(
        kop=view.kop,
        delen=(_part(view, len(ordered)),),
        tabellen=(
            activiteit_table(data, ordered, selection),
            label_table(data, ordered, selection),
        ),
        kanttekeningen=said(words.ONDERZIN, view.voorbehoud),
        filters=filter_words(data, selection, zoek),
        n=view.voet.n,
        onbekend=diawoorden.not_placed(len(ordered) - placed, selection.betekenis),
    )


def _part(view: ActiviteitenView, n: int) -> Deel:
    if not n:
        return Lijstdeel(words.LEEG_TITEL, (Regel("", words.LEEG),))
    rows = tuple(
        (rij.naam, rij.leeratelier.tekst, rij.jaar.tekst, rij.plaats.tekst)
        for rij in view.rijen[:MOST]
    )
    return Tabeldeel(
        diadeel.ACTIVITEITEN,
        tuple(words.KOLOMMEN[naam] for naam in GETOOND),
        rows,
        meer=diawoorden.more(n - len(rows), diadeel.EENHEID),
    )
