"""How far the data stand for the work: which sources were read, and which are known but were not.

Only what is missing is counted. Nothing here estimates what the unread sources hold.
"""

from collections.abc import Sequence
from dataclasses import dataclass, fields

from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.register import Bron


@dataclass(frozen=True)
class Bekend:
    """A source that a read one (`genoemd_in`) names and that was not read.

    `verwacht_moment` is in words, or empty. `aanwijzing` says how we know: referred to, announced.
    """

    bekend_id: str
    omschrijving: str
    soort: str
    werkplaats_id: str
    verwacht_moment: str
    aanwijzing: str
    genoemd_in: str
    toelichting: str


@dataclass(frozen=True)
class Leesstand:
    """What was read of one werkplaats.

    `nieuwste` is the date of its newest dated source, empty without one. `jaren_zonder` are the
    years between its first and its newest in which no dated source appeared. `bekend` counts its
    sources that are known and were not read.
    """

    werkplaats_id: str
    gelezen: int
    zonder_datum: int
    nieuwste: str
    jaren_zonder: tuple[int, ...]
    bekend: int
    deelnemers_bekend: bool


def unread_sources(dataset: Dataset) -> tuple[Bekend, ...]:
    """Return the sources that are known and were not read, in the order of the data."""
    names = [field.name for field in fields(Bekend)]
    frame = dataset.frames["bronnen_bekend"]
    return tuple(
        Bekend(*values) for values in zip(*(frame[name].tolist() for name in names), strict=True)
    )


def reading_states(dataset: Dataset) -> tuple[Leesstand, ...]:
    """Return per werkplaats what was read of it, in the order of the data."""
    unread = unread_sources(dataset)
    return tuple(
        _state(
            key,
            [bron for bron in dataset.bronnen.values() if bron.werkplaats_id == key],
            bekend=sum(x.werkplaats_id == key for x in unread),
            deelnemers_bekend=werkplaats.deelnemers_bekend,
        )
        for key, werkplaats in dataset.werkplaatsen.items()
    )


def _state(key: str, bronnen: Sequence[Bron], *, bekend: int, deelnemers_bekend: bool) -> Leesstand:
    dates = sorted(bron.datum for bron in bronnen if bron.datum)
    years = {int(date[:4]) for date in dates}
    between = range(min(years), max(years)) if years else ()
    return Leesstand(
        key,
        gelezen=len(bronnen),
        zonder_datum=len(bronnen) - len(dates),
        nieuwste=dates[-1] if dates else "",
        jaren_zonder=tuple(year for year in between if year not in years),
        bekend=bekend,
        deelnemers_bekend=deelnemers_bekend,
    )
