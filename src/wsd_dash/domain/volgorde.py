"""The order of a list of activiteiten: as in the data, or by one column."""

from collections.abc import Callable, Mapping, Sequence

from wsd_dash.domain.activiteit import Activiteit
from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.locaties import Plaats, place_of
from wsd_dash.domain.selection import Selection
from wsd_dash.domain.zoeken import sort_key

Key = tuple[int, str]


def in_order(
    activiteiten: Sequence[Activiteit], dataset: Dataset, selection: Selection, *, sorteer: str
) -> tuple[Activiteit, ...]:
    """Sort by one of `weergave.SORTERINGEN`; empty keeps the order given.

    What is not known comes last in both directions, so that turning the order never hides what is
    known. Within equal values the order given stays.
    """
    if not sorteer:
        return tuple(activiteiten)
    column, down = sorteer.removeprefix("-"), sorteer.startswith("-")
    key = _keys(dataset, selection, down=down)[column]
    found = {a.activiteit_id: key(a) for a in activiteiten}
    known = [a for a in activiteiten if found[a.activiteit_id] is not None]
    unknown = [a for a in activiteiten if found[a.activiteit_id] is None]
    known.sort(key=lambda a: found[a.activiteit_id] or (0, ""), reverse=down)
    return (*known, *unknown)


def _keys(
    dataset: Dataset, selection: Selection, *, down: bool
) -> Mapping[str, Callable[[Activiteit], Key | None]]:
    def leeratelier(a: Activiteit) -> Key | None:
        atelier = dataset.leerateliers.get(a.leeratelier_id)
        return (0, sort_key(atelier.naam_kort)) if atelier else None

    def jaar(a: Activiteit) -> Key | None:
        return (a.jaren[-1] if down else a.jaren[0], "") if a.jaren else None

    def plaats(a: Activiteit) -> Key | None:
        kind = place_of(a, dataset, betekenis=selection.betekenis)
        if kind is Plaats.ONBEKEND:
            return None
        names = {
            Plaats.GEMEENTE: [dataset.gemeenten[g].naam for g in a.gemeenten(*selection.betekenis)],
            Plaats.REGIO: [dataset.gebieden[g].naam for g in a.gebieden(*selection.betekenis)],
        }.get(kind, [])
        return list(Plaats).index(kind), " ".join(sort_key(name) for name in names)

    return {
        "naam": lambda a: (0, sort_key(a.naam)),
        "soort": lambda a: (0, sort_key(dataset.label("activiteiten", "soort", a.soort))),
        "leeratelier": leeratelier,
        "jaar": jaar,
        "plaats": plaats,
    }
