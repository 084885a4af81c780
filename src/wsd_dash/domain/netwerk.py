"""Which organisaties the sources name at work of which leerateliers and gemeenten."""

from collections import Counter
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from wsd_dash.domain.activiteit import Activiteit, Betrokkene
from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.filters import GEEN, PLAIN, select
from wsd_dash.domain.index import Selected, union
from wsd_dash.domain.partners import PARTNERROLLEN
from wsd_dash.domain.selection import Selection
from wsd_dash.domain.weergave import ZONDER_HOGESCHOLEN

C = TypeVar("C", bound=Hashable)

HOGESCHOLEN = ("hogeschool", "lectoraat")
"""Types of organisatie that the werkplaatsen themselves belong to: set apart."""
KEUZES = ("leeratelier", "gemeente")
"""Fields of the selection that choose within the netwerk instead of narrowing it."""
TWEE = 2
PLAATS = "uitvoering"
"""The one meaning of a place that makes a gemeente part of the netwerk: work is done there."""

Wereld = tuple[str, str]
"""werkplaats_id and leeratelier_id; the second is empty where no source names a leeratelier."""


@dataclass(frozen=True)
class Knoop:
    """One organisatie as the sources name it; every number counts activiteiten.

    `gemeenten` are those where that work is done, never where the organisatie has its seat.
    """

    organisatie_id: str
    activiteiten: int
    werelden: Mapping[Wereld, int]
    gemeenten: Mapping[str, int]
    rollen: Mapping[str, int]

    @property
    def leerateliers(self) -> tuple[str, ...]:
        """The leeratelier_ids, most activiteiten first."""
        found = sorted(self.werelden.items(), key=lambda pair: (-pair[1], pair[0]))
        return tuple(leeratelier for (_, leeratelier), _ in found if leeratelier)

    @property
    def werkplaatsen(self) -> tuple[str, ...]:
        """The werkplaats_ids in order of their id."""
        return tuple(sorted({werkplaats for werkplaats, _ in self.werelden}))

    @property
    def verbindt(self) -> bool:
        """Whether it is named in two or more leerateliers, or in two or more werkplaatsen."""
        return len(self.leerateliers) >= TWEE or len(self.werkplaatsen) >= TWEE


@dataclass(frozen=True)
class Alleen:
    """A leeratelier that shares no organisatie with another; `eigen` counts those it names."""

    leeratelier_id: str
    activiteiten: int
    eigen: int


@dataclass(frozen=True)
class Netwerk:
    """The organisaties that count, those in most leerateliers first.

    `zonder_organisatie` counts activiteiten that name none at all, `zonder_leeratelier` those of
    no named leeratelier; `met` those with an organisatie that counts here.
    """

    activiteiten: Selected
    knopen: tuple[Knoop, ...]
    met: int
    zonder_organisatie: int
    zonder_leeratelier: int
    alleen: tuple[Alleen, ...]

    @property
    def verbindend(self) -> tuple[Knoop, ...]:
        """The organisaties that connect."""
        return tuple(knoop for knoop in self.knopen if knoop.verbindt)


@dataclass(frozen=True)
class Counts:
    """Which mentions of an organisatie count; the choices are those of `Weergave`."""

    dataset: Dataset = field(repr=False, compare=False)
    partnertype: str = ""
    rol: str = ""

    def __call__(self, b: Betrokkene) -> bool:
        """Whether an organisatie counts in the role that a source gives it."""
        if self.rol and b.rol not in PARTNERROLLEN:
            return False
        kind = self.dataset.organisaties[b.organisatie_id].type
        if self.partnertype == ZONDER_HOGESCHOLEN:
            return kind not in HOGESCHOLEN
        return self.partnertype in {"", kind}

    @property
    def vraag(self) -> tuple[str, str]:
        """What tells these choices apart among the questions of an index."""
        return self.partnertype, self.rol


def around(dataset: Dataset, selection: Selection) -> Selected:
    """Return the activiteiten of a netwerk: what is chosen within it (`KEUZES`) is no filter."""
    return select(dataset, selection.without(*KEUZES, "betekenis"))


def inside(dataset: Dataset, selection: Selection) -> Selected:
    """Return the activiteiten that are chosen; a gemeente is always one where work is done."""
    return select(dataset, selection.without("betekenis"))


def count_netwerk(dataset: Dataset, activiteiten: Selected, counts: Counts) -> Netwerk:
    """Count who is named where at these activiteiten."""
    index, bits = activiteiten.source, activiteiten.bits
    named = index.sets(("partij", *counts.vraag), lambda a: parties(a, counts))
    here = {key: found for key, own in named.items() if (found := own & bits)}
    werelden = index.sets("wereld", lambda a: (wereld_of(a),))
    gemeenten = index.sets(("gemeente", (PLAATS,)), lambda a: a.gemeenten(PLAATS))
    roles = index.sets(("partijrol", *counts.vraag), lambda a: _roles(a, counts))
    rollen: dict[str, dict[str, int]] = {}
    for (key, rol), own in roles.items():
        if n := (own & bits).bit_count():
            rollen.setdefault(key, {})[rol] = n
    knopen = [
        Knoop(key, own.bit_count(), _shares(own, werelden), _shares(own, gemeenten), rollen[key])
        for key, own in here.items()
    ]
    ateliers = {
        key: (own & bits).bit_count()
        for key, own in index.sets("leeratelier", PLAIN["leeratelier"]).items()
    }
    unnamed = index.sets("zonder-organisatie", lambda a: () if a.betrokkenen else (True,))
    return Netwerk(
        activiteiten,
        tuple(sorted(knopen, key=lambda k: _most_first(dataset, k))),
        union(here, here).bit_count(),
        (union(unnamed, (True,)) & bits).bit_count(),
        ateliers.get(GEEN, 0),
        _alone(dataset, ateliers, knopen),
    )


def parties(activiteit: Activiteit, counts: Counts) -> tuple[str, ...]:
    """Return the organisaties that count at an activiteit, each once."""
    return tuple(dict.fromkeys(b.organisatie_id for b in activiteit.betrokkenen if counts(b)))


def wereld_of(activiteit: Activiteit) -> Wereld:
    """Return the world an activiteit belongs to."""
    return activiteit.werkplaats_id, activiteit.leeratelier_id


def _roles(activiteit: Activiteit, counts: Counts) -> set[tuple[str, str]]:
    return {(b.organisatie_id, b.rol) for b in activiteit.betrokkenen if counts(b)}


def _shares(own: int, side: Mapping[C, int]) -> dict[C, int]:
    """Count, per place on one side, how many activiteiten of a set are there."""
    return {code: n for code, there in side.items() if (n := (own & there).bit_count())}


def _most_first(dataset: Dataset, knoop: Knoop) -> tuple[bool, int, int, int, str, str]:
    return (
        not knoop.verbindt,
        -len(knoop.leerateliers),
        -len(knoop.werkplaatsen),
        -knoop.activiteiten,
        dataset.organisaties[knoop.organisatie_id].naam.casefold(),
        knoop.organisatie_id,
    )


def _alone(
    dataset: Dataset, sizes: Mapping[str, int], knopen: Sequence[Knoop]
) -> tuple[Alleen, ...]:
    """Return the leerateliers of which no organisatie is named in another, in data order."""
    named: Counter[str] = Counter()
    sharing: set[str] = set()
    for knoop in knopen:
        here = knoop.leerateliers
        named.update(here)
        if len(here) >= TWEE:
            sharing.update(here)
    return tuple(
        Alleen(key, sizes[key], named[key])
        for key in dataset.leerateliers
        if sizes.get(key) and key not in sharing
    )
