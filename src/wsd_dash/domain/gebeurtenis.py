"""Dated events of an activiteit, as a source reports or announces them."""

from collections.abc import Mapping
from dataclasses import dataclass, fields

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
    datum_in_bron: str
    bron_id: str

    @property
    def jaar(self) -> int:
        """The year it begins in."""
        return int(self.datum_start[:4])


def gebeurtenissen_of(dataset: Dataset, activiteit_id: str) -> tuple[Gebeurtenis, ...]:
    """Return the events of one activiteit, earliest first."""
    found = rows_of(dataset.frames["gebeurtenissen"], activiteit_id, Gebeurtenis)
    return tuple(sorted(found, key=lambda x: x.datum_start))


def gebeurtenissen_per_activiteit(dataset: Dataset) -> Mapping[str, tuple[Gebeurtenis, ...]]:
    """Return all events per activiteit_id, earliest first; those of no activiteit under `""`."""
    return dataset.once("gebeurtenissen", _read)


def _read(dataset: Dataset) -> Mapping[str, tuple[Gebeurtenis, ...]]:
    frame = dataset.frames["gebeurtenissen"]
    columns = [frame[field.name].tolist() for field in fields(Gebeurtenis)]
    found: dict[str, list[Gebeurtenis]] = {}
    for key, *values in zip(frame["activiteit_id"].tolist(), *columns, strict=True):
        found.setdefault(key, []).append(Gebeurtenis(*values))
    return {
        key: tuple(sorted(events, key=lambda x: x.datum_start)) for key, events in found.items()
    }
