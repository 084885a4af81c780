"""The worksheet as a slide: the questions that change the matrix most, and a table of all."""

from collections.abc import Iterator

from wsd_dash.domain.codering import RONDEN
from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.dia import Deel, Lijstdeel, Regel, Tabel, Tabeldeel, Waarde
from wsd_dash.domain.invloed import Punt, disputed
from wsd_dash.domain.selection import Selection
from wsd_dash.domain.weergave import Weergave
from wsd_dash.texts import dia as diawoorden
from wsd_dash.texts import diabespreken as words
from wsd_dash.texts import diatabel
from wsd_dash.viewmodels.dias.inhoud import Inhoud, filter_words, said, short_list
from wsd_dash.viewmodels.dias.tabel import column, key_columns, own
from wsd_dash.viewmodels.werkblad import WerkbladView, build_werkblad, effect_of

MOST = 6
"""Questions that a slide has room for."""


def make_werkblad(data: Dataset, selection: Selection, weergave: Weergave) -> Inhoud:
    """Make the slide of the worksheet."""
    view = build_werkblad(data, selection, weergave)
    work = disputed(data, selection)
    return Inhoud(
        kop=view.kop,
        delen=tuple(_parts(view, len(work.punten))),
        tabellen=(_table(data, selection, work.punten),),
        kanttekeningen=said(view.noten[-1], *view.noten[:-1]),
        filters=filter_words(data, selection),
        n=view.voet.n,
        onbekend=diawoorden.together(view.voet.delen[:-1]),
    )


def _parts(view: WerkbladView, n: int) -> Iterator[Deel]:
    if view.leeg:
        yield Lijstdeel(view.leeg, (Regel("", view.leeg_tekst),))
        return
    shown = view.vragen[:MOST]
    yield Tabeldeel(
        view.titel,
        words.VRAAG_KOPPEN,
        tuple((v.naam, v.label, *(ronde.woord for ronde in v.rondes)) for v in shown),
        meer=diawoorden.more(n - len(shown), words.VRAGEN),
    )
    lines = [Regel(f"{v.naam}, {v.label}:", v.gevolg) for v in shown]
    yield short_list(words.WAT_VERANDERT, lines)


def _table(data: Dataset, selection: Selection, punten: tuple[Punt, ...]) -> Tabel:
    """Return a row per question and label: what each round says, and what an answer changes."""
    rounds = [f"ronde_{i}" for i, _ in enumerate(RONDEN, 1)]
    return Tabel(
        "vragen",
        diatabel.VRAGEN,
        (
            *key_columns(data),
            column(data, "coderingen", "dimensie"),
            column(data, "coderingen", "item"),
            own("item_naam"),
            *(own(f"{name}{end}") for name in rounds for end in ("", "_naam", "_motivatie")),
            own("cellen"),
            own("kantelt"),
            own("gevolg"),
        ),
        tuple(_row(data, selection, punt, item) for punt in punten for item in punt.items),
    )


def _row(data: Dataset, selection: Selection, punt: Punt, item: str) -> tuple[Waarde, ...]:
    said_by = {o.codeur: o for o in punt.activiteit.oordelen if o.item == item}
    rounds: list[Waarde] = []
    for ronde in RONDEN:
        o = said_by.get(ronde)
        rounds += (
            [o.code, data.label("coderingen", "code", o.code), o.motivatie or None]
            if o
            else [None, None, None]
        )
    return (
        punt.activiteit.activiteit_id,
        punt.activiteit.naam,
        punt.dimensie,
        item,
        data.items[item].naam,
        *rounds,
        len(punt.cellen),
        len(punt.kantelt),
        effect_of(punt, data, selection),
    )
