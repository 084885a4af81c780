"""How one activiteit counts along one dimension: weights per item, with a visible remainder."""

from collections.abc import Iterable, Mapping

from wsd_dash.domain.activiteit import Activiteit
from wsd_dash.domain.codering import Rest
from wsd_dash.domain.index import Index, selected
from wsd_dash.domain.selection import Selection, Telwijze

HOOFD = 2
GEEN = "geen"


def weights(activiteit: Activiteit, dimensie: str, selection: Selection) -> Mapping[str, float]:
    """Return the weight of an activiteit per code of a dimension (ontwerp §7, Telwijze).

    `heel`: 1 per item present. `hoofd`: 1 per hoofdaccent. `verdeeld`: code / sum of codes. An
    activiteit without a counting item puts weight 1 in one remainder code, so that with `verdeeld`
    the weights of each dimension sum to 1. `leeratelier` has one code, or `geen`.
    """
    if dimensie == "leeratelier":
        return {activiteit.leeratelier_id or GEEN: 1.0}
    uitkomst = activiteit.uitkomst(dimensie, labels=selection.labels)
    if uitkomst.rest is not None:
        return {uitkomst.rest.value: 1.0}
    waarden = uitkomst.waarden
    if selection.telwijze is Telwijze.VERDEELD:
        total = sum(waarden.values())
        return {item: code / total for item, code in waarden.items()}
    if selection.telwijze is Telwijze.HOOFD:
        hoofd = {item: 1.0 for item, code in waarden.items() if code == HOOFD}
        return hoofd or {Rest.GEEN_HOOFD.value: 1.0}
    return dict.fromkeys(waarden, 1.0)


def total_weights(
    activiteiten: Iterable[Activiteit], dimensie: str, selection: Selection
) -> dict[str, float]:
    """Return the summed weight per code of a dimension, remainders included."""
    found = selected(activiteiten)
    totals: dict[str, float] = {}
    for (code, weight), bits in weight_sets(found.source, dimensie, selection).items():
        if count := (bits & found.bits).bit_count():
            totals[code] = totals.get(code, 0) + weight * count
    return totals


def weight_sets(
    index: Index, dimensie: str, selection: Selection
) -> Mapping[tuple[str, float], int]:
    """Return the activiteiten per code of a dimension and weight they have there."""
    question = ("gewicht", dimensie, selection.labels, selection.telwijze)
    return index.sets(question, lambda a: weights(a, dimensie, selection).items())


def code_sets(index: Index, dimensie: str, selection: Selection) -> Mapping[str, int]:
    """Return the activiteiten per code of a dimension, whatever weight they have there."""
    question = ("label", dimensie, selection.labels, selection.telwijze)
    return index.sets(question, lambda a: weights(a, dimensie, selection))
