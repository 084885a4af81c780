"""The labels of a set of activiteiten, counted by what they rest on."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, fields

from wsd_dash.domain.activiteit import Activiteit
from wsd_dash.domain.codering import COMMISSIE, RONDEN
from wsd_dash.domain.index import selected


@dataclass(frozen=True)
class Labelstand:
    """Labels (activiteit x item) that at least one round sees, split by what they rest on.

    `genoemd`: both rounds, and both say the source names it. `beide`: both rounds otherwise.
    `een`: one round only, so disputed. `bevestigd`: labels a committee confirmed, counted apart.
    """

    genoemd: int
    beide: int
    een: int
    bevestigd: int

    @property
    def totaal(self) -> int:
        """All labels that at least one round sees."""
        return self.genoemd + self.beide + self.een


KINDS = tuple(field.name for field in fields(Labelstand))


def count_labels(activiteiten: Iterable[Activiteit]) -> Labelstand:
    """Count the labels of these activiteiten by what they rest on."""
    found = selected(activiteiten)
    totals: Counter[str] = Counter()
    for (kind, number), bits in found.source.sets("labelstand", _tally).items():
        totals[kind] += number * (bits & found.bits).bit_count()
    return Labelstand(**{kind: totals[kind] for kind in KINDS})


def _tally(activiteit: Activiteit) -> Iterable[tuple[str, int]]:
    """Return how many labels of each kind one activiteit has; a kind it has none of is absent."""
    tally: Counter[str] = Counter()
    seen: dict[str, list[str]] = {}
    for oordeel in activiteit.oordelen:
        if oordeel.codeur == COMMISSIE:
            tally["bevestigd"] += oordeel.positief and oordeel.status == "vastgesteld"
        elif oordeel.codeur in RONDEN and oordeel.positief:
            seen.setdefault(oordeel.item, []).append(oordeel.basis)
    for bases in seen.values():
        if len(bases) < len(RONDEN):
            tally["een"] += 1
        else:
            tally["genoemd" if set(bases) == {"genoemd"} else "beide"] += 1
    return tally.items()
