"""What each source reports, and on which condities and thema's."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from wsd_dash.domain.activiteit import Activiteit
from wsd_dash.domain.dataset import DIMENSIES, Dataset
from wsd_dash.domain.filters import in_themabereik
from wsd_dash.domain.selection import Selection
from wsd_dash.domain.tellen import weights


@dataclass(frozen=True)
class Bronstand:
    """What one source reports within a selection.

    `alleen_hier` counts the activiteiten no other source reports. `bereik` counts, per dimension,
    the activiteiten whose labels count at all; `waarden` gives the weight per item.
    """

    bron_id: str
    gemeld: int
    alleen_hier: int
    bereik: Mapping[str, int]
    waarden: Mapping[str, float]


def count_per_source(
    dataset: Dataset, activiteiten: Sequence[Activiteit], selection: Selection
) -> tuple[Bronstand, ...]:
    """Count these activiteiten per source, in the order of the sources; none is left out.

    An activiteit in two sources counts for both, so the counts do not add up to n.
    """
    return tuple(
        _stand(dataset, bron_id, [a for a in activiteiten if bron_id in a.bronnen], selection)
        for bron_id in dataset.bronnen
    )


def _stand(
    dataset: Dataset, bron_id: str, eigen: Sequence[Activiteit], selection: Selection
) -> Bronstand:
    waarden: dict[str, float] = {}
    bereik: dict[str, int] = {}
    for dimensie in DIMENSIES:
        counted = eigen if dimensie == "conditie" else in_themabereik(eigen, dataset, selection)
        bereik[dimensie] = len(counted)
        for activiteit in counted:
            for item, weight in weights(activiteit, dimensie, selection).items():
                if item in dataset.dimensie(dimensie):
                    waarden[item] = waarden.get(item, 0) + weight
    return Bronstand(
        bron_id,
        gemeld=len(eigen),
        alleen_hier=sum(len(set(a.bronnen)) == 1 for a in eigen),
        bereik=bereik,
        waarden=waarden,
    )
