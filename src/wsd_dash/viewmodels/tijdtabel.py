"""The tables of the timeline: what the drawing says, names of leerateliers, lists of thema's."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from wsd_dash.domain.activiteit import Activiteit
from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.gebeurtenis import Gebeurtenis
from wsd_dash.domain.naamgeving import Naamgeving
from wsd_dash.domain.perioden import overlaps
from wsd_dash.domain.selection import Selection
from wsd_dash.domain.tijdlijn import Tijdrij
from wsd_dash.domain.verband import Verband
from wsd_dash.domain.weergave import Weergave
from wsd_dash.texts import filters, formats
from wsd_dash.texts import tijdlijn as words
from wsd_dash.viewmodels.adres import activiteit_href, href
from wsd_dash.viewmodels.pagina import Link, theme_scope

PAGINA = "tijdlijn"
Cel = str | Link
LOS = ("werkplaats", "bron")
"""Filters that also hold for an event of no activiteit; beside them the years."""


@dataclass(frozen=True)
class Tabel:
    """A table with its title, a note above it, heads and rows."""

    titel: str
    uitleg: str
    koppen: tuple[str, ...]
    rijen: tuple[tuple[Cel, ...], ...]


def in_order(rijen: Sequence[Tijdrij]) -> tuple[Activiteit, ...]:
    """Return every activiteit of the drawing once, row by row, from top to bottom."""
    found = {
        m.activiteit.activiteit_id: m.activiteit
        for r in rijen
        for m in sorted((m for x in r.jaren.values() for m in x), key=lambda m: m.lane)
    }
    return tuple(found.values())


def activiteit_table(
    data: Dataset,
    activiteiten: Sequence[Activiteit],
    events: Mapping[str, Sequence[Gebeurtenis]],
    selection: Selection,
) -> Tabel:
    """Return a row per activiteit with everything its blocks say."""
    return Tabel(
        words.TITEL,
        "",
        words.KOLOMMEN,
        tuple(
            (
                Link(_marked(a), activiteit_href(a.activiteit_id, selection)),
                data.leerateliers[a.leeratelier_id].naam_kort
                if a.leeratelier_id
                else filters.GEEN_LEERATELIER,
                formats.years(a.jaren) or words.GEEN_JAAR,
                words.JAAR_BASIS.get(a.jaar_basis, "") if a.jaren else "",
                "; ".join(event_line(e) for e in events.get(a.activiteit_id, ())),
            )
            for a in activiteiten
        ),
    )


def _marked(a: Activiteit) -> str:
    return f"{a.naam} ({words.PLAN})" if a.voornemen else a.naam


def event_line(e: Gebeurtenis) -> str:
    """Write one event with how its date is known."""
    moment = words.when(e.datum_start, e.datum_eind, precisie=e.precisie, in_bron=e.datum_in_bron)
    notes = (
        words.AANGEKONDIGD if e.aangekondigd else "",
        words.DATUM_AFGELEID if e.datum_basis == "afgeleid" else "",
    )
    return words.event(moment, e.titel, notes)


def loose_events(
    data: Dataset, events: Iterable[Gebeurtenis], selection: Selection
) -> tuple[str, ...]:
    """Return the events of no activiteit; a filter they cannot answer leaves them all out."""
    if selection.without("periode").narrows(*LOS):
        return ()
    return tuple(
        " ".join(
            formats.sentence(text)
            for text in (
                event_line(e),
                e.opmerking,
                words.BRON.format(naam=data.bronnen[e.bron_id].naam_kort),
            )
            if text
        )
        for e in events
        if (not selection.bron or e.bron_id in selection.bron)
        and _of(data.bronnen[e.bron_id].werkplaats_id, selection)
        and (selection.periode is None or overlaps((e.jaar,), *selection.periode))
    )


def naming_table(data: Dataset, namen: Sequence[Naamgeving], selection: Selection) -> Tabel:
    """Return a row per leeratelier of the werkplaatsen and leerateliers chosen."""
    return Tabel(
        words.NAMEN,
        words.NAMEN_UITLEG,
        words.NAMEN_KOLOMMEN,
        tuple(
            _naming_row(data, x, selection)
            for x in namen
            if _of(data.leerateliers[x.leeratelier_id].werkplaats_id, selection)
            and (not selection.leeratelier or x.leeratelier_id in selection.leeratelier)
        ),
    )


def _naming_row(data: Dataset, x: Naamgeving, selection: Selection) -> tuple[Cel, ...]:
    chosen = selection.with_value("leeratelier", (x.leeratelier_id,))
    dates = [data.bronnen[b].datum for b in x.bronnen if data.bronnen[b].datum]
    return (
        Link(data.leerateliers[x.leeratelier_id].naam, href(PAGINA, chosen)),
        words.reported_in(
            [_when(data, b) for b in x.bronnen], words.reported(dates, voor=x.voor, na=x.na)
        ),
        "; ".join(words.written(y.naam, [_when(data, b) for b in y.bronnen]) for y in x.anders),
        x.opmerking,
    )


def _when(data: Dataset, bron_id: str) -> str:
    bron = data.bronnen[bron_id]
    return formats.date(bron.datum) or bron.naam_kort


def relation_table(
    data: Dataset, verbanden: Sequence[Verband], selection: Selection, weergave: Weergave
) -> Tabel | None:
    """Return the earlier thema's beside the coded ones; `None` where there are none to show."""
    own = [x for x in verbanden if _of(x.werkplaats_id, selection)]
    if not own:
        return None
    lijst = data.label("themas", "lijst", own[0].lijst)
    bereik = theme_scope(data)
    koppen = [
        kop.format(lijst=formats.sentence(lijst)[:-1], bereik=bereik)
        for kop in words.VERBAND_KOLOMMEN
    ]
    return Tabel(
        words.VERBAND,
        words.VERBAND_UITLEG.format(lijst=lijst, bereik=bereik),
        tuple(koppen),
        tuple(_relation_row(data, x, selection, weergave) for x in own),
    )


def _relation_row(
    data: Dataset, x: Verband, selection: Selection, weergave: Weergave
) -> tuple[Cel, ...]:
    thema: Cel = words.GEEN_VERVOLG
    if x.naar:
        chosen = selection.with_value("thema", (x.naar,))
        thema = Link(data.themas[x.naar].naam, href(PAGINA, chosen, weergave))
    return (
        x.van or words.GEEN_VOORLOPER,
        data.label("thema_verband", "verband", x.verband) if x.verband else "",
        thema,
        data.label("thema_verband", "basis", x.basis) if x.basis else "",
        x.toelichting,
    )


def _of(werkplaats_id: str, selection: Selection) -> bool:
    return not selection.werkplaats or werkplaats_id in selection.werkplaats
