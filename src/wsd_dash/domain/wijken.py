"""The wijken that sources name as a place, with the activiteiten of a selection there."""

from collections.abc import Iterable
from dataclasses import dataclass

from wsd_dash.domain.activiteit import Activiteit
from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.filters import select
from wsd_dash.domain.register import Wijk
from wsd_dash.domain.selection import Selection


@dataclass(frozen=True)
class WijkStand:
    """One wijk with the distinct activiteiten there, in the order of the data.

    `afgeleid` is true when every one of them rests on a derived location.
    """

    wijk: Wijk
    activiteiten: tuple[Activiteit, ...] = ()
    afgeleid: bool = False


def wijk_standen(dataset: Dataset, selection: Selection) -> tuple[WijkStand, ...]:
    """Return every wijk in the order of `wijken`, also those without anything in the selection.

    Only locations with a meaning of the selection count; a chosen gemeente does not empty the rest.
    """
    here: dict[str, dict[str, Activiteit]] = {}
    literal = set()
    for activiteit in select(dataset, selection.without("gemeente")):
        for locatie in activiteit.locaties:
            if locatie.wijk_id and locatie.betekenis in selection.betekenis:
                found = here.setdefault(locatie.wijk_id, {})
                found[activiteit.activiteit_id] = activiteit
                if locatie.basis != "afgeleid":
                    literal.add(locatie.wijk_id)
    return tuple(
        WijkStand(wijk, tuple(here.get(key, {}).values()), key in here and key not in literal)
        for key, wijk in dataset.wijken.items()
    )


def on_the_map(standen: Iterable[WijkStand]) -> tuple[Activiteit, ...]:
    """Return the distinct activiteiten in wijken of which the place is known."""
    found = {
        activiteit.activiteit_id: activiteit
        for stand in standen
        if stand.wijk.lon is not None
        for activiteit in stand.activiteiten
    }
    return tuple(found.values())
