"""Where reported work takes place: what a gemeente shows on the map, and why."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from wsd_dash.domain.activiteit import Activiteit
from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.filters import gemeente_sets, select
from wsd_dash.domain.index import Index, Selected, selected, union
from wsd_dash.domain.selection import Selection


class Stand(StrEnum):
    """What the map says of one gemeente: a count, or one of the four kinds of empty."""

    GEMELD = "gemeld"
    DEELNEMEND = "deelnemend"
    REGIO = "regio"
    NIETS = "niets"
    NIET_NAGEGAAN = "niet_nagegaan"


@dataclass(frozen=True)
class GemeenteStand:
    """One gemeente on the map.

    `aantal` counts distinct activiteiten with betekenis `uitvoering` here; `afgeleid` is true when
    every one of them rests on a derived location. Rows come in the order of `gemeenten`.
    """

    gemeentecode: str
    gemeentenaam: str
    provincie: str
    stand: Stand
    aantal: int = 0
    afgeleid: bool = False
    deelnemer: bool = False


class Plaats(StrEnum):
    """What the sources say of the place of an activiteit, best known first."""

    GEMEENTE = "gemeente"
    REGIO = "regio"
    LANDELIJK = "landelijk"
    ONBEKEND = "onbekend"


def place_of(activiteit: Activiteit, dataset: Dataset, *, betekenis: Sequence[str]) -> Plaats:
    """Say how precisely the place of an activiteit is known, for these meanings of place."""
    if activiteit.gemeenten(*betekenis):
        return Plaats.GEMEENTE
    soorten = {dataset.gebieden[g].soort for g in activiteit.gebieden(*betekenis)}
    if soorten - {"landelijk"}:
        return Plaats.REGIO
    return Plaats.LANDELIJK if soorten else Plaats.ONBEKEND


def split_by_place(
    activiteiten: Iterable[Activiteit], dataset: Dataset, selection: Selection
) -> dict[Plaats, tuple[Activiteit, ...]]:
    """Split activiteiten over what is known of their place; every kind is present."""
    found = selected(activiteiten)
    betekenis = selection.betekenis
    sets = found.source.sets(
        ("plaats", betekenis), lambda a: (place_of(a, dataset, betekenis=betekenis),)
    )
    return {kind: found.source.take(found.bits & sets.get(kind, 0)) for kind in Plaats}


def gemeente_standen(
    dataset: Dataset, selection: Selection, *, among: Selected | None = None
) -> tuple[GemeenteStand, ...]:
    """Return what the map says of every gemeente; a chosen gemeente does not empty the others.

    `among` are the activiteiten to place, when they are not all of the selection.
    """
    activiteiten = select(dataset, selection.without("gemeente")) if among is None else among
    index, bits = activiteiten.source, activiteiten.bits
    sets = gemeente_sets(index, selection)
    here = {code: there & bits for code, there in sets.items() if there & bits}
    literal = index.sets(("letterlijk", selection.betekenis), lambda a: _literal(a, selection))
    werkplaatsen = selection.werkplaats or tuple(dataset.werkplaatsen)
    deelnemers = _union(dataset.deelnemers, werkplaatsen)
    werkgebied = _union(dataset.werkgebieden, werkplaatsen)
    regio = regional_gemeenten(activiteiten, dataset, selection)

    def stand(code: str) -> Stand:
        if code in here:
            return Stand.GEMELD
        if code in regio:
            return Stand.REGIO
        if code in deelnemers:
            return Stand.DEELNEMEND
        return Stand.NIETS if code in werkgebied else Stand.NIET_NAGEGAAN

    return tuple(
        GemeenteStand(
            g.gemeentecode,
            g.naam,
            g.provincie,
            stand(g.gemeentecode),
            aantal=here.get(g.gemeentecode, 0).bit_count(),
            afgeleid=g.gemeentecode in here
            and not here[g.gemeentecode] & literal.get(g.gemeentecode, 0),
            deelnemer=g.gemeentecode in deelnemers,
        )
        for g in dataset.gemeenten.values()
    )


def regional_gemeenten(
    activiteiten: Iterable[Activiteit], dataset: Dataset, selection: Selection
) -> frozenset[str]:
    """Return the gemeenten inside a region these activiteiten name; a caveat, never a count."""
    found = selected(activiteiten)
    return frozenset(
        code
        for gebied, bits in _gebied_sets(found.source, selection).items()
        if bits & found.bits and dataset.gebieden[gebied].soort == "regio"
        for code in dataset.gebieden[gebied].gemeenten
    )


def _gebied_sets(index: Index, selection: Selection) -> Mapping[str, int]:
    betekenis = selection.betekenis
    return index.sets(("gebied", betekenis), lambda a: a.gebieden(*betekenis))


def _literal(activiteit: Activiteit, selection: Selection) -> tuple[str, ...]:
    codes = activiteit.gemeenten(*selection.betekenis)
    return tuple(code for code in codes if not is_derived(activiteit, code, selection))


def _union(groups: Mapping[str, Sequence[str]], keys: Iterable[str]) -> frozenset[str]:
    return frozenset(code for key in keys for code in groups.get(key, ()))


def is_derived(activiteit: Activiteit, code: str, selection: Selection) -> bool:
    """Whether an activiteit's place in a gemeente, with these meanings, was only derived."""
    return all(
        x.basis == "afgeleid"
        for x in activiteit.locaties
        if x.gemeentecode == code and x.betekenis in selection.betekenis
    )


def regional(
    activiteiten: Iterable[Activiteit], dataset: Dataset, selection: Selection
) -> tuple[Activiteit, ...]:
    """Return the activiteiten that name a region, whether or not they name a gemeente too."""
    found = selected(activiteiten)
    sets = _gebied_sets(found.source, selection)
    regions = union(sets, (g for g in sets if dataset.gebieden[g].soort != "landelijk"))
    return found.source.take(found.bits & regions)
