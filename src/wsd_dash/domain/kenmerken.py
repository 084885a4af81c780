"""What the activiteiten of one gemeente are about: condities, thema's and leerateliers."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from wsd_dash.domain.activiteit import Activiteit
from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.filters import in_themabereik, select
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
    here: dict[str, list[Activiteit]] = {}
    for activiteit in select(dataset, selection.without("gemeente")):
        for code in activiteit.gemeenten(*selection.betekenis):
            here.setdefault(code, []).append(activiteit)
    return {
        code: describe(here[code], dataset, selection) for code in dataset.gemeenten if code in here
    }


def describe(
    activiteiten: Iterable[Activiteit], dataset: Dataset, selection: Selection
) -> Kenmerken:
    """Say what these activiteiten together are about."""
    found = tuple(activiteiten)
    condities = _items(found, "conditie", selection)
    themas = _items(in_themabereik(found, dataset, selection), "thema", selection)
    leerateliers = {a.leeratelier_id for a in found}
    return Kenmerken(
        _in_order(dataset.condities, condities),
        _in_order(dataset.themas, themas),
        _in_order(dataset.leerateliers, leerateliers),
    )


def _items(activiteiten: Iterable[Activiteit], dimensie: str, selection: Selection) -> set[str]:
    return {
        item
        for activiteit in activiteiten
        for item in activiteit.uitkomst(dimensie, labels=selection.labels).waarden
    }


def _in_order(known: Mapping[str, object], found: set[str]) -> tuple[str, ...]:
    return tuple(key for key in known if key in found)
