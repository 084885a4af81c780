"""The drawing of the timeline: years as columns, leerateliers as rows, a link per activiteit."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.filters import year_sets
from wsd_dash.domain.jaarblok import Jaarblok
from wsd_dash.domain.jaarstap import known_years, oldest_first, sources_in
from wsd_dash.domain.naamgeving import Naamgeving
from wsd_dash.domain.selection import Selection
from wsd_dash.domain.tijdlijn import Jaar, Tijdrij, silent_years
from wsd_dash.domain.weergave import Weergave
from wsd_dash.texts import filters
from wsd_dash.texts import gemeente as blokwoorden
from wsd_dash.texts import tijdlijn as words
from wsd_dash.viewmodels.schakel import Schakel
from wsd_dash.viewmodels.tijdmerken import ONBEKEND, Kader, Vak, cell, fit, row_selection

ROWS = 25
"""Rows the drawing may have."""
ROOMY = 16
"""Lanes below each other that leave room for two lines of text in each."""
HEAD = 13
"""Share of the width for the names, in percent; the years divide the rest."""
NARROW, WIDE, UNKNOWN = 6, 24, 11
"""The least and most room for a year, and that for what has none, as parts of that rest."""


@dataclass(frozen=True)
class Rasterrij:
    """One leeratelier: its head, what the sources say of it, n, and a cell per year."""

    hoofd: Schakel
    noot: str
    n: str
    vakken: tuple[Vak, ...]


@dataclass(frozen=True)
class Jaarkop:
    """The head of a column; without `schakel` the lane of what has no year."""

    tekst: str
    n: str
    breedte: float
    schakel: Schakel | None


@dataclass(frozen=True)
class Band:
    """A programme period over some columns, or the room before and between (`schakel` None)."""

    breed: int
    schakel: Schakel | None


@dataclass(frozen=True)
class Bronvak:
    """The sources of one werkplaats that appeared in one year."""

    jaar: str
    bronnen: tuple[Schakel, ...]


@dataclass(frozen=True)
class Groep:
    """One werkplaats: its sources per year, its periods, its rows."""

    naam: str
    bronnen: tuple[Bronvak, ...]
    banden: tuple[tuple[Band, ...], ...]
    rijen: tuple[Rasterrij, ...]


@dataclass(frozen=True)
class Raster:
    """The drawing as data; `legenda` names only the kinds of block that occur.

    `ruim`: so few blocks that a name may take two lines.
    """

    ruim: bool
    koppen: tuple[Jaarkop, ...]
    groepen: tuple[Groep, ...]
    legenda: tuple[tuple[str, str], ...]
    noot: str


def build_grid(
    data: Dataset,
    rijen: Sequence[Tijdrij],
    selection: Selection,
    weergave: Weergave,
    *,
    namen: Mapping[str, Naamgeving],
) -> Raster:
    """Build the drawing; rows and blocks that have no room stand behind a link."""
    shown = rijen[:ROWS]
    kader = Kader(data, selection, replace(weergave, rijen=""), columns(data), fit(shown))
    occurring = {m.blok for r in shown for found in r.jaren.values() for m in found}
    return Raster(
        sum(r.lanes for r in rijen) <= ROOMY,
        _heads(kader, rijen),
        tuple(
            _group(kader, key, [r for r in shown if r.werkplaats_id == key], namen)
            for key in data.werkplaatsen
            if any(r.werkplaats_id == key for r in shown)
        ),
        tuple(
            (kind.value, blokwoorden.JAARBLOKKEN[kind.value])
            for kind in Jaarblok
            if kind in occurring
        )
        + (((ONBEKEND, words.GEEN_JAAR),) if None in occurring else ()),
        words.more_rows(len(rijen) - len(shown)) if len(rijen) > len(shown) else "",
    )


def columns(data: Dataset) -> tuple[Jaar, ...]:
    """Return all years of the data, so that no filter moves a column, then that of no year."""
    loose = any(not a.jaren for a in data.activiteiten.values())
    undated = any(not bron.datum for bron in data.bronnen.values())
    return (*known_years(data), *((None,) if loose or undated else ()))


def _heads(kader: Kader, rijen: Sequence[Tijdrij]) -> tuple[Jaarkop, ...]:
    weights = [_weight(kader.data, jaar) for jaar in kader.jaren]
    widths = [round((100 - HEAD) * weight / sum(weights), 2) for weight in weights]
    return tuple(_head(kader, rijen, *pair) for pair in zip(kader.jaren, widths, strict=True))


def _head(kader: Kader, rijen: Sequence[Tijdrij], jaar: Jaar, width: float) -> Jaarkop:
    n = sum(len(r.jaren.get(jaar, ())) for r in rijen)
    if jaar is None:
        return Jaarkop(words.GEEN_JAAR, str(n), width, None)
    chosen = kader.switch(str(jaar), f"jaar-{jaar}", Selection(periode=(jaar, jaar)))
    return Jaarkop(str(jaar), str(n), width, chosen)


def _weight(data: Dataset, jaar: Jaar) -> int:
    """Return how wide a year is: by all its activiteiten, so that no filter moves a column."""
    if jaar is None:
        return UNKNOWN
    return min(WIDE, NARROW + year_sets(data.index).get(jaar, 0).bit_count())


def _group(
    kader: Kader, key: str, rijen: Sequence[Tijdrij], namen: Mapping[str, Naamgeving]
) -> Groep:
    years = [year for year in kader.jaren if year]
    silent = silent_years(kader.data, kader.selection, key, years)
    return Groep(
        kader.data.werkplaatsen[key].naam_kort,
        tuple(_sources(kader, key, jaar) for jaar in kader.jaren),
        _bands(kader, key),
        tuple(_row(kader, r, silent, namen) for r in rijen),
    )


def _sources(kader: Kader, key: str, jaar: Jaar) -> Bronvak:
    own = kader.selection.without("bron").with_value("werkplaats", (key,))
    found = [
        bron
        for bron in oldest_first(sources_in(kader.data, own))
        if (int(bron.datum[:4]) if bron.datum else None) == jaar
    ]
    return Bronvak(
        str(jaar) if jaar else words.GEEN_JAAR,
        tuple(
            kader.switch(b.naam_kort, f"bron-{b.bron_id}", Selection(bron=(b.bron_id,)))
            for b in found
        ),
    )


def _bands(kader: Kader, key: str) -> tuple[tuple[Band, ...], ...]:
    """Return the periods of a werkplaats as rows of bands; those that overlap take another row."""
    own = [p for p in kader.data.perioden.values() if p.werkplaats_id == key]
    rows: list[list[tuple[int, int, Schakel]]] = []
    for p in sorted(own, key=lambda p: p.jaar_start):
        at = [
            i for i, year in enumerate(kader.jaren) if year and p.jaar_start <= year <= p.jaar_eind
        ]
        if not at:
            continue
        chosen = kader.switch(
            p.naam, f"band-{p.periode_id}", Selection(programmaperiode=(p.periode_id,))
        )
        free = next((row for row in rows if row[-1][1] < at[0]), None)
        if free is None:
            rows.append(free := [])
        free.append((at[0], at[-1], chosen))
    return tuple(_filled(row, len(kader.jaren)) for row in rows)


def _filled(row: Sequence[tuple[int, int, Schakel]], total: int) -> tuple[Band, ...]:
    bands, at = [], 0
    for first, last, chosen in row:
        bands += [Band(first - at, None)] if first > at else []
        bands.append(Band(last - first + 1, chosen))
        at = last + 1
    return (*bands, *((Band(total - at, None),) if at < total else ()))


def _row(
    kader: Kader, rij: Tijdrij, silent: frozenset[int], namen: Mapping[str, Naamgeving]
) -> Rasterrij:
    key = rij.leeratelier_id
    naming = namen.get(key)
    dates = [kader.data.bronnen[b].datum for b in naming.bronnen] if naming else []
    return Rasterrij(
        _row_head(kader, rij),
        words.reported([d for d in dates if d], voor=naming.voor, na=naming.na) if naming else "",
        str(rij.n),
        tuple(cell(kader, rij, jaar, stil=jaar in silent) for jaar in kader.jaren),
    )


def _row_head(kader: Kader, rij: Tijdrij) -> Schakel:
    atelier = kader.data.leerateliers.get(rij.leeratelier_id)
    naam = atelier.naam_kort if atelier else filters.GEEN_LEERATELIER
    sleutel = f"rij-{rij.leeratelier_id or rij.werkplaats_id}"
    return kader.switch(naam, sleutel, row_selection(rij))
