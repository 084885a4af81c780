"""Activiteiten per year, split by how the year is known."""

from collections.abc import Sequence
from dataclasses import dataclass

from wsd_dash.domain.activiteit import Activiteit
from wsd_dash.domain.filters import year_sets
from wsd_dash.domain.index import selected

BASES = ("letterlijk", "afgeleid", "jaar_van_bron")


@dataclass(frozen=True)
class Jaartelling:
    """How many activiteiten touch one year; one of several years counts in each of them.

    `letterlijk`: the source writes the years. `afgeleid`: they follow from its words.
    `jaar_van_bron`: it gives none, so the year of the source stands in.
    """

    jaar: int
    letterlijk: int
    afgeleid: int
    jaar_van_bron: int

    @property
    def totaal(self) -> int:
        """All activiteiten that touch this year."""
        return self.letterlijk + self.afgeleid + self.jaar_van_bron


def count_years(activiteiten: Sequence[Activiteit]) -> tuple[Jaartelling, ...]:
    """Count every year from the first to the last, the years without activiteiten included."""
    found = selected(activiteiten)
    known = {year: bits & found.bits for year, bits in year_sets(found.source).items()}
    known = {year: bits for year, bits in known.items() if bits}
    bases = found.source.sets("jaar_basis", lambda a: (a.jaar_basis,))
    return tuple(
        Jaartelling(
            year, *((known.get(year, 0) & bases.get(basis, 0)).bit_count() for basis in BASES)
        )
        for year in (range(min(known), max(known) + 1) if known else ())
    )
