"""The regional map as a slide: the map, the participating gemeenten, and what has no place."""

from collections.abc import Iterator

from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.dia import Deel, Lijstdeel, Regel, Tabeldeel
from wsd_dash.domain.filters import select
from wsd_dash.domain.locaties import Plaats, Stand, regional, split_by_place
from wsd_dash.domain.maten import counts
from wsd_dash.domain.selection import Selection
from wsd_dash.domain.weergave import Weergave
from wsd_dash.texts import dekkingassen, diadeel, formats, stand
from wsd_dash.texts import dia as diawoorden
from wsd_dash.texts import regiokaart as words
from wsd_dash.viewmodels.dias.inhoud import Inhoud, filter_words, line, said, short_list
from wsd_dash.viewmodels.dias.kaartdeel import gemeente_table, map_part
from wsd_dash.viewmodels.dias.plaats import participant_part, place_table, region_table
from wsd_dash.viewmodels.dias.tabel import activiteit_table
from wsd_dash.viewmodels.dias.wijken import make_wijken
from wsd_dash.viewmodels.kaartmaat import measure_words
from wsd_dash.viewmodels.kaartvragen import WIJKEN, no_source, shows_table
from wsd_dash.viewmodels.regiokaart import RegiokaartView, build_regiokaart

RIJEN = 10
"""Rows that the table of gemeenten of a slide has room for."""


def make_regiokaart(data: Dataset, selection: Selection, weergave: Weergave) -> Inhoud:
    """Make the slide of the map, or of the wijken when the link asks for these."""
    if weergave.kaart == WIJKEN and not weergave.naast:
        return make_wijken(data, selection, weergave)
    view = build_regiokaart(data, selection, weergave)
    everywhere = selection.without("gemeente")
    found = select(data, everywhere)
    counted = tuple(a for a in found if counts(a, data, everywhere, maat=weergave.maat))
    places = split_by_place(counted, data, everywhere)
    return Inhoud(
        kop=view.kop,
        delen=(_map(view, weergave), *_beside(data, everywhere, view, weergave)),
        tabellen=(
            gemeente_table(data, everywhere, weergave, view.kaart.standen),
            place_table(places, everywhere),
            *region_table(data, view.streken),
            activiteit_table(data, counted, everywhere),
        ),
        kanttekeningen=said(
            stand.KAART,
            dekkingassen.regional(len(regional(counted, data, everywhere))),
            *view.voet.delen[1:],
        ),
        filters=filter_words(data, everywhere, _measure(data, everywhere, weergave)),
        n=view.voet.n,
        onbekend=diawoorden.not_placed(
            len(counted) - len(places[Plaats.GEMEENTE]), everywhere.betekenis
        ),
    )


def _measure(data: Dataset, selection: Selection, weergave: Weergave) -> str:
    if not weergave.maat:
        return ""
    return diawoorden.MAAT.format(maat=measure_words(data, selection, weergave.maat).keuze)


def _map(view: RegiokaartView, weergave: Weergave) -> Deel:
    """Return the map, or the first rows of the table when the link asks for that."""
    if not shows_table(weergave) or view.tabel is None:
        return map_part(view.kaart, weergave)
    rows = tuple(
        tuple(cel if isinstance(cel, str) else cel.tekst for cel in rij) for rij in view.tabel.rijen
    )
    total = sum(s.stand is not Stand.NIET_NAGEGAAN for s in view.kaart.standen)
    return Tabeldeel(
        words.TABEL,
        view.tabel.koppen,
        rows[:RIJEN],
        meer=diawoorden.more(total - len(rows[:RIJEN]), diadeel.GEMEENTEN),
        noot=view.tabel.rest,
    )


def _beside(
    data: Dataset, selection: Selection, view: RegiokaartView, weergave: Weergave
) -> Iterator[Deel]:
    """Yield what stands beside the map: the card that is open or the sources, then what is not."""
    if weergave.naast:
        rows = tuple((x.titel.tekst, x.regel) for x in view.bronkaarten)
        yield Tabeldeel(diadeel.PER_BRON, diadeel.PER_BRON_KOPPEN, rows)
    elif view.kaartje:
        card = [line(row.naam, row.regel) for row in view.kaartje.rijen]
        noot = view.kaartje.regel
        here = select(data, selection.with_value("gemeente", (view.kaart.gekozen,)))
        yield short_list(
            view.kaartje.naam,
            card or [Regel("", noot)],
            noot=noot if card else "",
            totaal=len(here),
        )
    else:
        zonder_bron = bool(no_source(data, selection))
        yield participant_part(data, selection, view, zonder_bron=zonder_bron)
    if outside := _outside(view):
        yield Lijstdeel(view.buiten_kop, outside)


def _outside(view: RegiokaartView) -> tuple[Regel, ...]:
    return tuple(Regel(formats.number(x.aantal), x.tekst) for x in view.buiten if x.aantal)
