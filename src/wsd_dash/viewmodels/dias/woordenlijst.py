"""The glossary as a slide: its words per group, and a table with what each means."""

from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.dia import Lijstdeel, Tabel
from wsd_dash.domain.selection import Selection
from wsd_dash.domain.weergave import Weergave
from wsd_dash.texts import dia as diawoorden
from wsd_dash.texts import diabespreken as words
from wsd_dash.viewmodels.dias.inhoud import Inhoud, line
from wsd_dash.viewmodels.dias.tabel import own
from wsd_dash.viewmodels.pagina import Kop
from wsd_dash.viewmodels.woordenlijst import build_woordenlijst


def make_woordenlijst(data: Dataset, selection: Selection, weergave: Weergave) -> Inhoud:
    """Make the slide of the glossary; the words are the same for every selection."""
    view = build_woordenlijst(data, selection, weergave)
    lines = tuple(
        line(group.kop, words.some([woord.woord for woord in group.woorden]))
        for group in view.groepen
    )
    table = Tabel(
        "woorden",
        words.WOORDEN,
        (own("code"), own("groep"), own("woord"), own("uitleg")),
        tuple(
            (woord.sleutel, group.kop, woord.woord, woord.uitleg)
            for group in view.groepen
            for woord in group.woorden
        ),
    )
    return Inhoud(
        kop=Kop(view.kop.zin, view.kop.kort),
        delen=(Lijstdeel(words.WOORDEN, lines),),
        tabellen=(table,),
        kanttekeningen=(),
        filters=diawoorden.GEEN_FILTER,
        n=view.voet.n,
    )
