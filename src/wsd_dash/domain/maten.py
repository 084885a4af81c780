"""What a number on the map counts: activiteiten, main accents or partners."""

from collections.abc import Sequence
from dataclasses import replace

from wsd_dash.domain.activiteit import Activiteit
from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.filters import HOOFD_CODE, in_themabereik, select
from wsd_dash.domain.locaties import GemeenteStand, gemeente_standen
from wsd_dash.domain.partners import partners
from wsd_dash.domain.selection import Selection
from wsd_dash.domain.weergave import ACCENT


def measured_standen(
    dataset: Dataset, selection: Selection, *, maat: str
) -> tuple[GemeenteStand, ...]:
    """Return what the map says of every gemeente, with `aantal` what the measure counts there.

    `maat` is that of `Weergave`. The kinds of empty stay what they are; a gemeente with
    activiteiten of which none counts keeps its stand and shows 0. `afgeleid` stays a remark on the
    places of all its activiteiten.
    """
    standen = gemeente_standen(dataset, selection)
    if not maat:
        return standen
    here: dict[str, list[Activiteit]] = {}
    for activiteit in select(dataset, selection.without("gemeente")):
        for code in activiteit.gemeenten(*selection.betekenis):
            here.setdefault(code, []).append(activiteit)
    return tuple(
        replace(s, aantal=measure(here[s.gemeentecode], dataset, selection, maat=maat))
        if s.gemeentecode in here
        else s
        for s in standen
    )


def measure(
    activiteiten: Sequence[Activiteit], dataset: Dataset, selection: Selection, *, maat: str
) -> int:
    """Count these activiteiten by a measure: themselves, their main accents or their partners."""
    if not maat:
        return len(activiteiten)
    if maat.startswith(ACCENT):
        return sum(counts(a, dataset, selection, maat=maat) for a in activiteiten)
    return len({partner for a in activiteiten for partner in partners(a)})


def counts(activiteit: Activiteit, dataset: Dataset, selection: Selection, *, maat: str) -> bool:
    """Whether an activiteit adds to a measure: it counts itself, its accent or a partner.

    A main accent is code 2 as the labels now count; a thema counts only where `themabereik` lets
    it.
    """
    if not maat:
        return True
    if not maat.startswith(ACCENT):
        return bool(partners(activiteit))
    item = maat.removeprefix(ACCENT)
    dimensie = dataset.items[item].dimensie
    if dimensie == "thema" and not in_themabereik([activiteit], dataset, selection):
        return False
    waarden = activiteit.uitkomst(dimensie, labels=selection.labels).waarden
    return waarden.get(item) == HOOFD_CODE


def beyond_measure(dataset: Dataset, selection: Selection, *, maat: str) -> frozenset[str]:
    """Return the gemeenten of which a measure can judge no activiteit: the thema holds for none.

    Their 0 says nothing, where another 0 says that nothing counts.
    """
    item = dataset.items.get(maat.removeprefix(ACCENT))
    if item is None or item.dimensie != "thema":
        return frozenset()
    found = select(dataset, selection.without("gemeente"))
    judged = in_themabereik(found, dataset, selection)
    every, known = (
        {code for a in group for code in a.gemeenten(*selection.betekenis)}
        for group in (found, judged)
    )
    return frozenset(every - known)
