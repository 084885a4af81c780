"""The netwerk as a slide: which organisaties connect leerateliers, and what strikes."""

from collections.abc import Iterator
from dataclasses import replace

from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.dia import Deel, Lijstdeel, Regel, Tabeldeel
from wsd_dash.domain.netwerk import Counts, Netwerk, around, count_netwerk
from wsd_dash.domain.selection import Selection
from wsd_dash.domain.weergave import RIJEN, ZONDER_HOGESCHOLEN, Weergave
from wsd_dash.texts import dia as diawoorden
from wsd_dash.texts import diabespreken as words
from wsd_dash.texts import formats
from wsd_dash.texts import netwerk as paginawoorden
from wsd_dash.viewmodels.dias.inhoud import Inhoud, filter_words, line, said, short_list
from wsd_dash.viewmodels.dias.netwerktabel import netwerk_tables
from wsd_dash.viewmodels.netwerk import NetwerkView, build_netwerk
from wsd_dash.viewmodels.pagina import label_caution

MOST = 8
"""Organisaties that a slide has room for."""
KEUZES = ("leeratelier", "gemeente", "betekenis")
"""Fields that choose within the netwerk, or change nothing in it."""


def make_netwerk(data: Dataset, selection: Selection, weergave: Weergave) -> Inhoud:
    """Make the slide of who is named where; what is chosen in the drawing is a list."""
    view = build_netwerk(data, selection, replace(weergave, rijen=RIJEN[0]))
    counts = Counts(data, partnertype=weergave.partnertype, rol=weergave.rol)
    netwerk = count_netwerk(data, around(data, selection), counts)
    which = _which(data, weergave)
    return Inhoud(
        kop=view.kop,
        delen=tuple(_parts(data, view, netwerk)),
        tabellen=netwerk_tables(data, netwerk, view.paneel.zinnen),
        kanttekeningen=said(
            paginawoorden.DEFINITIE,
            paginawoorden.LEES_GEMEENTE,
            paginawoorden.LEES_APART,
            *label_caution(data, selection),
        ),
        filters=filter_words(data, selection, which, skip=KEUZES),
        n=view.voet.n,
        onbekend=words.unnamed(netwerk.zonder_organisatie, len(netwerk.activiteiten)),
    )


def _which(data: Dataset, weergave: Weergave) -> str:
    kind = weergave.partnertype
    parts = [paginawoorden.WERK_LANG] if weergave.rol else []
    if kind == ZONDER_HOGESCHOLEN:
        parts.insert(0, paginawoorden.ZONDER)
    elif kind:
        parts.insert(0, data.label("organisaties", "type", kind))
    return diawoorden.PARTNERS.format(soort=", ".join(parts)) if parts else ""


def _parts(data: Dataset, view: NetwerkView, netwerk: Netwerk) -> Iterator[Deel]:
    if view.leeg:
        yield Lijstdeel(paginawoorden.LEEG_TITEL, (Regel("", view.leeg),))
        return
    shown = (netwerk.verbindend or netwerk.knopen)[:MOST]
    yield Tabeldeel(
        words.VERBINDEND if netwerk.verbindend else words.GENOEMD,
        words.ORGANISATIE_KOPPEN,
        tuple(
            (
                data.organisaties[k.organisatie_id].naam,
                formats.number(len(k.leerateliers)),
                formats.number(len(k.gemeenten)),
                formats.number(k.activiteiten),
            )
            for k in shown
        ),
        meer=diawoorden.more(len(netwerk.knopen) - len(shown), words.ORGANISATIES),
    )
    panel = view.paneel
    lines = [Regel("", zin) for zin in panel.zinnen if zin not in paginawoorden.LEESWIJZER]
    lines += [line(row.naam, row.regel) for row in panel.rijen]
    yield short_list(panel.titel, lines)
