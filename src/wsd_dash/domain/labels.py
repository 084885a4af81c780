"""The labels of a set of activiteiten, counted by what they rest on."""

from collections.abc import Iterable
from dataclasses import dataclass

from wsd_dash.domain.activiteit import Activiteit
from wsd_dash.domain.codering import COMMISSIE, RONDEN


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


def count_labels(activiteiten: Iterable[Activiteit]) -> Labelstand:
    """Count the labels of these activiteiten by what they rest on."""
    genoemd = beide = een = bevestigd = 0
    for activiteit in activiteiten:
        seen: dict[str, list[str]] = {}
        for oordeel in activiteit.oordelen:
            if oordeel.codeur == COMMISSIE:
                bevestigd += oordeel.positief and oordeel.status == "vastgesteld"
            elif oordeel.codeur in RONDEN and oordeel.positief:
                seen.setdefault(oordeel.item, []).append(oordeel.basis)
        for bases in seen.values():
            if len(bases) < len(RONDEN):
                een += 1
            elif set(bases) == {"genoemd"}:
                genoemd += 1
            else:
                beide += 1
    return Labelstand(genoemd, beide, een, bevestigd)
