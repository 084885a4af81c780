"""The tables behind the timeline: per activiteit its years, and the events with a date."""

from collections.abc import Iterator, Sequence

from wsd_dash.domain.activiteit import Activiteit
from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.dia import Tabel, Waarde
from wsd_dash.domain.gebeurtenis import gebeurtenissen_per_activiteit
from wsd_dash.domain.tijdlijn import Jaarmelding, Tijdrij
from wsd_dash.texts import diatabel, diatijd, filters
from wsd_dash.texts import gemeente as words
from wsd_dash.texts import tijdlijn as paginawoorden
from wsd_dash.viewmodels.dias.tabel import column, key_columns, own, yes_no


def report_table(data: Dataset, rijen: Sequence[Tijdrij]) -> Tabel:
    """Return a row per activiteit and year; one without a year has a row without it."""
    return Tabel(
        "meldingen",
        diatijd.MELDINGEN,
        (
            column(data, "werkplaatsen", "werkplaats_id", titel=diatabel.KENMERK_WERKPLAATS),
            column(data, "leerateliers", "leeratelier_id", titel=diatabel.KENMERK_LEERATELIER),
            own("leeratelier_naam"),
            *key_columns(data),
            own("jaar"),
            own("basis"),
            own("basis_naam"),
        ),
        tuple(_report(data, r, m) for r, m in _marks(rijen)),
    )


def _marks(rijen: Sequence[Tijdrij]) -> Iterator[tuple[Tijdrij, Jaarmelding]]:
    for r in rijen:
        marks = [m for found in r.jaren.values() for m in found]
        for m in sorted(marks, key=lambda m: (m.lane, m.jaar or 0)):
            yield r, m


def _report(data: Dataset, r: Tijdrij, m: Jaarmelding) -> tuple[Waarde, ...]:
    atelier = data.leerateliers.get(r.leeratelier_id)
    return (
        r.werkplaats_id,
        r.leeratelier_id or None,
        atelier.naam if atelier else filters.GEEN_LEERATELIER,
        m.activiteit.activiteit_id,
        m.activiteit.naam,
        m.jaar,
        m.blok.value if m.blok else None,
        words.JAARBLOKKEN[m.blok.value] if m.blok else paginawoorden.GEEN_JAAR_UITLEG,
    )


def event_table(data: Dataset, activiteiten: Sequence[Activiteit]) -> Tabel:
    """Return a row per event of these activiteiten, as precise as its source."""
    names = ("titel", "datum_start", "datum_eind", "precisie")
    events = gebeurtenissen_per_activiteit(data)
    return Tabel(
        "gebeurtenissen",
        diatijd.GEBEURTENISSEN,
        (
            *key_columns(data),
            *(column(data, "gebeurtenissen", naam) for naam in names),
            own("precisie_naam"),
            column(data, "gebeurtenissen", "aangekondigd"),
        ),
        tuple(
            (
                a.activiteit_id,
                a.naam,
                e.titel,
                e.datum_start,
                e.datum_eind or None,
                e.precisie,
                data.label("gebeurtenissen", "precisie", e.precisie),
                yes_no(e.aangekondigd),
            )
            for a in activiteiten
            for e in events.get(a.activiteit_id, ())
        ),
    )
