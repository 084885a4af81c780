"""Stepping through the years: which there are, and what the sources read can say of one."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from wsd_dash.domain.activiteit import Activiteit
from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.filters import select, year_sets
from wsd_dash.domain.register import Bron
from wsd_dash.domain.selection import Selection

Periode = tuple[int, int] | None
"""First and last year, both included; `None` for all years."""


class Jaardekking(StrEnum):
    """Whether a source that was read can tell of a period.

    `eigen`: a source of these years was read. `elders`: none of these years, but a source of
    another year, or without date, reports an activiteit in them. `geen`: neither, so that an empty
    map says nothing of what happened.
    """

    EIGEN = "eigen"
    ELDERS = "elders"
    GEEN = "geen"


@dataclass(frozen=True)
class Jaarstap:
    """The periods before and after the one chosen, and what the sources can say of this one.

    `bronnen` are the bron_ids of these years, oldest first; all years have no `dekking`.
    """

    vorige: Periode
    volgende: Periode
    dekking: Jaardekking | None
    bronnen: tuple[str, ...]


def known_years(dataset: Dataset) -> tuple[int, ...]:
    """Return every year from the first to the last that an activiteit touches, gaps included."""
    years = year_sets(dataset.index).keys()
    return tuple(range(min(years), max(years) + 1)) if years else ()


def year_step(dataset: Dataset, selection: Selection) -> Jaarstap:
    """Return the steps from the chosen period; past the last year, or from all, the round goes on.

    All years stand between the last year and the first, so that every step leads somewhere.
    """
    years = known_years(dataset)
    first, last = selection.periode or (years[-1] + 1, years[0] - 1) if years else (0, 0)
    before = [year for year in years if year < first]
    after = [year for year in years if year > last]
    own = tuple(b.bron_id for b in _of_these_years(dataset, selection))
    return Jaarstap(
        (before[-1], before[-1]) if before else None,
        (after[0], after[0]) if after else None,
        year_cover(dataset, selection),
        own,
    )


def year_cover(dataset: Dataset, selection: Selection) -> Jaardekking | None:
    """Say what the sources can tell of the chosen period; `None` for all years.

    Of all filters only werkplaats and bron choose which sources count: what was read does not
    depend on what one looks for in it.
    """
    if selection.periode is None:
        return None
    if _of_these_years(dataset, selection):
        return Jaardekking.EIGEN
    read = {b.bron_id for b in sources_in(dataset, selection)}
    told = select(dataset, Selection(periode=selection.periode, bron=tuple(read))) if read else ()
    return Jaardekking.ELDERS if told else Jaardekking.GEEN


def sources_in(dataset: Dataset, selection: Selection) -> tuple[Bron, ...]:
    """Return the sources a selection looks in: those chosen, of the werkplaatsen chosen."""
    return tuple(
        b
        for b in dataset.bronnen.values()
        if (not selection.bron or b.bron_id in selection.bron)
        and (not selection.werkplaats or b.werkplaats_id in selection.werkplaats)
    )


def oldest_first(bronnen: Sequence[Bron]) -> tuple[Bron, ...]:
    """Sort sources by date, those without one last."""
    return tuple(sorted(bronnen, key=lambda b: (not b.datum, b.datum)))


def _of_these_years(dataset: Dataset, selection: Selection) -> tuple[Bron, ...]:
    if selection.periode is None:
        return ()
    first, last = selection.periode
    found = [
        b for b in sources_in(dataset, selection) if b.datum and first <= int(b.datum[:4]) <= last
    ]
    return oldest_first(found)


def derived_years(activiteiten: Sequence[Activiteit]) -> int:
    """Count the activiteiten of which the source does not itself write the years."""
    return sum(a.jaar_basis != "letterlijk" for a in activiteiten)
