"""How far the data stand for the work: read, known and unread, known per field, what to read next.

It is about all data, whatever the filters. How old the picture is depends on the day, and so is
said apart (`texts.representatief.age`).
"""

from collections.abc import Iterator
from dataclasses import dataclass

from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.representatief import Bekend, reading_states, unread_sources
from wsd_dash.domain.volledigheid import count_known
from wsd_dash.texts import formats
from wsd_dash.texts import representatief as words

MINST = 3
"""How many of the least known things the next reading is asked for."""
BLIND = 20
"""How many activiteiten two people would code."""


@dataclass(frozen=True)
class Onbekend:
    """A source that is known and was not read; `hoe` says when it was, and how we know."""

    omschrijving: str
    hoe: str
    toelichting: str


@dataclass(frozen=True)
class Veld:
    """Of how many activiteiten one thing is known; `breedte` is the bar, in percent."""

    naam: str
    aantal: str
    deel: str
    breedte: int


@dataclass(frozen=True)
class Representatief:
    """The panel as data."""

    zin: str
    onbekend: tuple[Onbekend, ...]
    velden: tuple[Veld, ...]
    volgende: tuple[str, ...]
    mensen: tuple[str, ...]
    peildatum: str


def build_representatief(data: Dataset) -> Representatief:
    """Build the panel."""
    unread = unread_sources(data)
    return Representatief(
        zin=words.read_so_far(len(data.bronnen), len(unread), formats.date(last_addition(data))),
        onbekend=tuple(_unread(data, x) for x in unread),
        velden=tuple(
            Veld(
                words.VELDEN[name],
                words.of_all(share.deel, share.geheel),
                formats.percentage(share.deel, share.geheel),
                round(100 * share.deel / share.geheel) if share.geheel else 0,
            )
            for name, share in count_known(data).items()
        ),
        volgende=tuple(line for line in _next(data) if line),
        mensen=words.people(BLIND * len(data.items)),
        peildatum=data.peildatum,
    )


def last_addition(data: Dataset) -> str:
    """Return the latest month in which a table was added to, as the contract says."""
    return max((table.peildatum for table in data.package.tables), default="")


def _unread(data: Dataset, bekend: Bekend) -> Onbekend:
    return Onbekend(
        bekend.omschrijving,
        words.indication(
            bekend.verwacht_moment,
            data.label("bronnen_bekend", "aanwijzing", bekend.aanwijzing),
            data.bronnen[bekend.genoemd_in].naam_kort,
        ),
        bekend.toelichting,
    )


def _next(data: Dataset) -> Iterator[str]:
    """Yield what the next reading should cover, each line from a count."""
    named = [(data.werkplaatsen[x.werkplaats_id].naam_kort, x) for x in reading_states(data)]
    yield words.known(len(unread_sources(data)))
    yield words.since(named)
    for naam, state in named:
        yield words.years_without(naam, state.jaren_zonder)
        yield words.only_one(naam, state.gelezen)
        yield words.undated(naam, state.zonder_datum)
        yield words.no_list(naam, bekend=state.deelnemers_bekend)
    shares = sorted(count_known(data).items(), key=lambda pair: pair[1].deel)
    yield words.least([(words.VELDEN[name], x.deel, x.geheel) for name, x in shares[:MINST]])
