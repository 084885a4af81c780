"""What the activiteiten of one gemeente are about: condities, thema's and leerateliers."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import partial

from wsd_dash.domain.activiteit import Activiteit
from wsd_dash.domain.dataset import DIMENSIES, Dataset
from wsd_dash.domain.filters import PLAIN, gemeente_sets, in_themabereik, select
from wsd_dash.domain.index import Index
from wsd_dash.domain.selection import Selection


@dataclass(frozen=True)
class Kenmerken:
    """Ids of what counts for at least one activiteit in a gemeente, each in the order of the data.

    Empty means that nothing counts, not that nothing was there: an activiteit may have no label.
    """

    condities: tuple[str, ...]
    themas: tuple[str, ...]
    leerateliers: tuple[str, ...]


def gemeente_kenmerken(dataset: Dataset, selection: Selection) -> dict[str, Kenmerken]:
    """Describe every gemeente with something reported; a chosen gemeente does not empty the others.

    Labels count as `selection.labels` says, thema's only where `selection.themabereik` lets them.
    Keys are gemeentecodes in the order of `gemeenten`.
    """
    found = select(dataset, selection.without("gemeente"))
    held = in_themabereik(found, dataset, selection).bits
    sets = gemeente_sets(found.source, selection)
    return {
        code: _describe(here, here & held, found.source, dataset, selection)
        for code in dataset.gemeenten
        if (here := sets.get(code, 0) & found.bits)
    }


def _describe(
    here: int, held: int, index: Index, dataset: Dataset, selection: Selection
) -> Kenmerken:
    """Say what these activiteiten are about together; `held` are those whose thema's count."""
    ateliers = index.sets("leeratelier", PLAIN["leeratelier"])
    condities, themas = (
        index.sets(("item", name, selection.labels), partial(_items, name, selection))
        for name in DIMENSIES
    )
    return Kenmerken(
        _in_order(dataset.condities, condities, here),
        _in_order(dataset.themas, themas, held),
        _in_order(dataset.leerateliers, ateliers, here),
    )


def _items(dimensie: str, selection: Selection, activiteit: Activiteit) -> Iterable[str]:
    return activiteit.uitkomst(dimensie, labels=selection.labels).waarden


def _in_order(known: Mapping[str, object], sets: Mapping[str, int], here: int) -> tuple[str, ...]:
    return tuple(key for key in known if sets.get(key, 0) & here)
