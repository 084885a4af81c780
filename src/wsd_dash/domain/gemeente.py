"""One gemeente: what is reported there, what only touches it, and what it takes part in."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from wsd_dash.domain.activiteit import Activiteit
from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.filters import select
from wsd_dash.domain.locaties import GemeenteStand, Stand, gemeente_standen
from wsd_dash.domain.register import Gebied, Wijk
from wsd_dash.domain.selection import BETEKENISSEN, Selection


class Deelname(StrEnum):
    """What the list of participants of a werkplaats says of a gemeente."""

    LIJST = "lijst"
    NIET = "niet"
    ONBEKEND = "onbekend"


@dataclass(frozen=True)
class Deelnemer:
    """A gemeente beside one werkplaats.

    `namen` are the names on the list when they are not that of today; `peildatum` is empty when
    the list has no date.
    """

    werkplaats_id: str
    deelname: Deelname
    namen: tuple[str, ...] = ()
    peildatum: str = ""


@dataclass(frozen=True)
class Profiel:
    """What the sources report of one gemeente in a selection.

    `gemeld` has a place here with a chosen meaning and counts; `apart` holds, per other meaning,
    the activiteiten that only touch the gemeente and do not. `regionaal` names not this gemeente
    but a region around it, or one of unknown gemeenten; `regios` are the regions known to contain
    it. `wijken` maps the wijken that `gemeld` names to their activiteiten. `totaal` counts the
    selection in the whole country, `met_gemeente` the part of it with a known gemeente.
    """

    stand: GemeenteStand
    gemeld: tuple[Activiteit, ...]
    apart: Mapping[str, tuple[Activiteit, ...]]
    regionaal: tuple[Activiteit, ...]
    regios: tuple[Gebied, ...]
    wijken: tuple[tuple[Wijk, tuple[Activiteit, ...]], ...]
    deelnemers: tuple[Deelnemer, ...]
    totaal: int
    met_gemeente: int


def profile(dataset: Dataset, selection: Selection, gemeentecode: str) -> Profiel:
    """Gather everything about one gemeente; other gemeenten in `selection` are no filter here."""
    elsewhere = selection.without("gemeente")
    activiteiten = select(dataset, elsewhere)
    gemeld = tuple(a for a in activiteiten if gemeentecode in a.gemeenten(*selection.betekenis))
    rest = [a for a in activiteiten if a not in gemeld]
    stand = next(s for s in gemeente_standen(dataset, elsewhere) if s.gemeentecode == gemeentecode)
    if stand.stand is Stand.NIET_NAGEGAAN and own_werkplaatsen(dataset, gemeentecode):
        # A filter on werkplaats narrows the map; this gemeente itself was looked at.
        stand = replace(stand, stand=Stand.NIETS)
    regios = tuple(
        g for g in dataset.gebieden.values() if g.soort == "regio" and gemeentecode in g.gemeenten
    )
    return Profiel(
        stand,
        gemeld,
        {
            betekenis: tuple(a for a in rest if gemeentecode in a.gemeenten(betekenis))
            for betekenis in BETEKENISSEN
            if betekenis not in selection.betekenis
        },
        _regional(dataset, elsewhere, rest, gemeentecode),
        regios,
        _wijken(dataset, gemeld, gemeentecode),
        _participation(dataset, gemeentecode),
        len(activiteiten),
        sum(bool(a.gemeenten(*selection.betekenis)) for a in activiteiten),
    )


def own_werkplaatsen(dataset: Dataset, gemeentecode: str) -> tuple[str, ...]:
    """Return the werkplaatsen that list this gemeente or look at it (`werkgebieden`)."""
    return tuple(
        key
        for key in dataset.werkplaatsen
        if gemeentecode in dataset.deelnemers.get(key, ())
        or gemeentecode in dataset.werkgebieden.get(key, ())
    )


def looked_at(dataset: Dataset) -> tuple[str, ...]:
    """Return the provincies of which the makers looked at every gemeente."""
    seen = {code for codes in dataset.werkgebieden.values() for code in codes}
    provincies = dict.fromkeys(dataset.gemeenten[code].provincie for code in sorted(seen))
    return tuple(
        p
        for p in provincies
        if all(code in seen for code, g in dataset.gemeenten.items() if g.provincie == p)
    )


def regions_of(
    activiteit: Activiteit, dataset: Dataset, selection: Selection, gemeentecode: str
) -> tuple[tuple[Gebied, ...], tuple[Gebied, ...]]:
    """Return the regions it names that hold this gemeente, and those of unknown gemeenten.

    A region of which the gemeenten are known and this one is none says nothing here.
    """
    named = [dataset.gebieden[key] for key in activiteit.gebieden(*selection.betekenis)]
    regios = [g for g in named if g.soort != "landelijk"]
    return (
        tuple(g for g in regios if gemeentecode in g.gemeenten),
        tuple(g for g in regios if not g.gemeenten),
    )


def _regional(
    dataset: Dataset, selection: Selection, rest: list[Activiteit], gemeentecode: str
) -> tuple[Activiteit, ...]:
    """What names a region around it, and work of its own werkplaatsen in one without bounds."""
    own = own_werkplaatsen(dataset, gemeentecode)

    def touches(a: Activiteit) -> bool:
        around, unbounded = regions_of(a, dataset, selection, gemeentecode)
        return bool(around or (unbounded and a.werkplaats_id in own))

    return tuple(a for a in rest if touches(a))


def _wijken(
    dataset: Dataset, gemeld: tuple[Activiteit, ...], gemeentecode: str
) -> tuple[tuple[Wijk, tuple[Activiteit, ...]], ...]:
    found: dict[str, list[Activiteit]] = {}
    for activiteit in gemeld:
        for locatie in activiteit.locaties:
            wijk = dataset.wijken.get(locatie.wijk_id)
            if wijk and wijk.gemeentecode == gemeentecode:
                found.setdefault(wijk.wijk_id, []).append(activiteit)
    return tuple((dataset.wijken[key], tuple(here)) for key, here in found.items())


def _participation(dataset: Dataset, gemeentecode: str) -> tuple[Deelnemer, ...]:
    """Say it for the werkplaatsen it belongs to; for all of them when it belongs to none."""
    frame = dataset.frames["deelnemers"]
    columns = ("werkplaats_id", "gemeentecode", "naam_in_bron", "basis", "peildatum")
    rows = list(zip(*(frame[name].tolist() for name in columns), strict=True))
    result = []
    for key in own_werkplaatsen(dataset, gemeentecode) or tuple(dataset.werkplaatsen):
        listed = [row for row in rows if row[0] == key]
        here = [row for row in listed if row[1] == gemeentecode]
        if here:
            kind = Deelname.LIJST
        elif dataset.werkplaatsen[key].deelnemers_bekend:
            kind = Deelname.NIET
        else:
            kind = Deelname.ONBEKEND
        old = tuple(row[2] for row in here if row[3] == "herindeling")
        result.append(Deelnemer(key, kind, old, listed[0][4] if listed else ""))
    return tuple(result)
