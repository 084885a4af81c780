"""Dated events of an activiteit, as a source reports or announces them."""

from dataclasses import dataclass

from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.rijen import rows_of


@dataclass(frozen=True)
class Gebeurtenis:
    """One dated event; dates are partial ISO dates, as precise as `precisie` says."""

    titel: str
    soort: str
    datum_start: str
    datum_eind: str
    precisie: str
    datum_basis: str
    plaats_in_bron: str
    aangekondigd: bool
    opmerking: str


def gebeurtenissen_of(dataset: Dataset, activiteit_id: str) -> tuple[Gebeurtenis, ...]:
    """Return the events of one activiteit, earliest first."""
    found = rows_of(dataset.frames["gebeurtenissen"], activiteit_id, Gebeurtenis)
    return tuple(sorted(found, key=lambda x: x.datum_start))
