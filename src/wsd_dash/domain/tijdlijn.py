"""The timeline: which activiteiten the sources report in which year, per leeratelier."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from wsd_dash.domain.activiteit import Activiteit
from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.gebeurtenis import Gebeurtenis, gebeurtenissen_per_activiteit
from wsd_dash.domain.jaarblok import Jaarblok, year_blocks
from wsd_dash.domain.jaarstap import Jaardekking, year_cover
from wsd_dash.domain.jaren import BASES
from wsd_dash.domain.selection import Selection

PERIODS = frozenset({Jaarblok.PERIODE, Jaarblok.PERIODE_AFGELEID})
Jaar = int | None
"""A year, or `None` where no year is known."""
Sleutel = tuple[str, str]
"""A row: werkplaats_id and leeratelier_id, the last empty where the source names none."""


@dataclass(frozen=True)
class Jaarmelding:
    """One activiteit in one year of its row.

    `blok` says how the year is known, `None` where none is. `lane` (from 0) is the same in every
    year of an activiteit. `vervolg`: the year before belongs to the same known period.
    `gebeurtenissen` are its dated events of this year.
    """

    activiteit: Activiteit
    jaar: Jaar
    blok: Jaarblok | None
    lane: int
    vervolg: bool
    gebeurtenissen: tuple[Gebeurtenis, ...]


@dataclass(frozen=True)
class Tijdrij:
    """One leeratelier of a werkplaats, or the activiteiten of which the source names none.

    `n` counts activiteiten; one of several years stands in several of the `jaren`.
    """

    werkplaats_id: str
    leeratelier_id: str
    n: int
    jaren: Mapping[Jaar, tuple[Jaarmelding, ...]]

    @property
    def lanes(self) -> int:
        """How many activiteiten stand below each other at most."""
        return 1 + max(m.lane for found in self.jaren.values() for m in found)


@dataclass(frozen=True)
class Jaarkennis:
    """How the years of activiteiten are known; every activiteit counts in one, so they sum to n."""

    letterlijk: int
    afgeleid: int
    jaar_van_bron: int
    onbekend: int

    @property
    def n(self) -> int:
        """All activiteiten."""
        return self.letterlijk + self.afgeleid + self.jaar_van_bron + self.onbekend


def count_known_years(activiteiten: Sequence[Activiteit]) -> Jaarkennis:
    """Count the activiteiten by how their years are known; of several years the weakest decides."""
    dated = [a for a in activiteiten if a.jaren]
    counts = {basis: sum(a.jaar_basis == basis for a in dated) for basis in BASES}
    return Jaarkennis(**counts, onbekend=len(activiteiten) - len(dated))


def build_timeline(dataset: Dataset, activiteiten: Sequence[Activiteit]) -> tuple[Tijdrij, ...]:
    """Return a row per leeratelier that has activiteiten, per werkplaats in the order of the data.

    Within a werkplaats those of which the source names no leeratelier come last.
    """
    events = gebeurtenissen_per_activiteit(dataset)
    rows: dict[Sleutel, list[Activiteit]] = {key: [] for key in _keys(dataset)}
    for activiteit in activiteiten:
        rows[row_key(dataset, activiteit)].append(activiteit)
    return tuple(
        Tijdrij(*key, n=len(found), jaren=_years(found, events))
        for key, found in rows.items()
        if found
    )


def row_key(dataset: Dataset, activiteit: Activiteit) -> Sleutel:
    """Return the row an activiteit belongs to."""
    atelier = dataset.leerateliers.get(activiteit.leeratelier_id)
    if atelier is None:
        return activiteit.werkplaats_id, ""
    return atelier.werkplaats_id, atelier.leeratelier_id


def silent_years(
    dataset: Dataset, selection: Selection, werkplaats_id: str, jaren: Sequence[int]
) -> frozenset[int]:
    """Return the years of which no source that was read tells anything for this werkplaats."""
    own = selection.with_value("werkplaats", (werkplaats_id,))
    return frozenset(
        jaar
        for jaar in jaren
        if year_cover(dataset, own.with_value("periode", (jaar, jaar))) is Jaardekking.GEEN
    )


def _keys(dataset: Dataset) -> tuple[Sleutel, ...]:
    return tuple(
        (werkplaats, atelier)
        for werkplaats in dataset.werkplaatsen
        for atelier in (
            *(
                x.leeratelier_id
                for x in dataset.leerateliers.values()
                if x.werkplaats_id == werkplaats
            ),
            "",
        )
    )


def _years(
    activiteiten: Sequence[Activiteit], events: Mapping[str, tuple[Gebeurtenis, ...]]
) -> Mapping[Jaar, tuple[Jaarmelding, ...]]:
    """Place activiteiten in lanes: those of more years first, so that their years line up."""
    taken: dict[Jaar, int] = {}
    found: dict[Jaar, list[Jaarmelding]] = {}
    for a in sorted(activiteiten, key=lambda a: (-len(a.jaren), a.jaren)):
        years: tuple[Jaar, ...] = a.jaren or (None,)
        used = 0
        for year in years:
            used |= taken.get(year, 0)
        lane = (~used & (used + 1)).bit_length() - 1  # the lowest bit no year has taken
        blocks = year_blocks(a)
        for year in years:
            taken[year] = taken.get(year, 0) | 1 << lane
            blok = blocks[year] if year else None
            follows = bool(year) and blok in PERIODS and blocks.get((year or 0) - 1) is blok
            own = tuple(e for e in events.get(a.activiteit_id, ()) if e.jaar == year)
            found.setdefault(year, []).append(Jaarmelding(a, year, blok, lane, follows, own))
    return {year: tuple(sorted(marks, key=lambda m: m.lane)) for year, marks in found.items()}
