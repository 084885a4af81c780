"""Which organisaties the sources name at work of which leerateliers and gemeenten."""

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from wsd_dash.domain.activiteit import Activiteit, Betrokkene
from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.filters import select
from wsd_dash.domain.index import Selected
from wsd_dash.domain.partners import PARTNERROLLEN
from wsd_dash.domain.selection import Selection
from wsd_dash.domain.weergave import ZONDER_HOGESCHOLEN

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


Counts = Callable[[Betrokkene], bool]
"""Whether an organisatie counts in the role that a source gives it."""


def around(dataset: Dataset, selection: Selection) -> Selected:
    """Return the activiteiten of a netwerk: what is chosen within it (`KEUZES`) is no filter."""
    return select(dataset, selection.without(*KEUZES, "betekenis"))


def inside(dataset: Dataset, selection: Selection) -> Selected:
    """Return the activiteiten that are chosen; a gemeente is always one where work is done."""
    return select(dataset, selection.without("betekenis"))


def build_netwerk(dataset: Dataset, activiteiten: Selected, counts: Counts) -> Netwerk:
    """Count who is named where at these activiteiten."""
    tallies: dict[str, _Tally] = {}
    met = 0
    for activiteit in activiteiten:
        found = parties(activiteit, counts)
        met += bool(found)
        for key in found:
            tallies.setdefault(key, _Tally()).add(activiteit, key, counts)
    knopen = [tally.knoop(key) for key, tally in tallies.items()]
    return Netwerk(
        activiteiten,
        tuple(sorted(knopen, key=lambda k: _most_first(dataset, k))),
        met,
        sum(not a.betrokkenen for a in activiteiten),
        sum(not a.leeratelier_id for a in activiteiten),
        _alone(dataset, activiteiten, knopen),
    )


def counting(dataset: Dataset, *, partnertype: str = "", rol: str = "") -> Counts:
    """Return which mentions count for these choices of `Weergave`."""

    def counts(b: Betrokkene) -> bool:
        if rol and b.rol not in PARTNERROLLEN:
            return False
        kind = dataset.organisaties[b.organisatie_id].type
        if partnertype == ZONDER_HOGESCHOLEN:
            return kind not in HOGESCHOLEN
        return partnertype in {"", kind}

    return counts


def parties(activiteit: Activiteit, counts: Counts) -> tuple[str, ...]:
    """Return the organisaties that count at an activiteit, each once."""
    return tuple(dict.fromkeys(b.organisatie_id for b in activiteit.betrokkenen if counts(b)))


def wereld_of(activiteit: Activiteit) -> Wereld:
    """Return the world an activiteit belongs to."""
    return activiteit.werkplaats_id, activiteit.leeratelier_id


class _Tally:
    """The counts of one organisatie while activiteiten come by."""

    def __init__(self) -> None:
        self.n = 0
        self.werelden: Counter[Wereld] = Counter()
        self.gemeenten: Counter[str] = Counter()
        self.rollen: Counter[str] = Counter()

    def add(self, activiteit: Activiteit, organisatie_id: str, counts: Counts) -> None:
        self.n += 1
        self.werelden[wereld_of(activiteit)] += 1
        self.gemeenten.update(activiteit.gemeenten(PLAATS))
        self.rollen.update(
            {
                b.rol
                for b in activiteit.betrokkenen
                if b.organisatie_id == organisatie_id and counts(b)
            }
        )

    def knoop(self, organisatie_id: str) -> Knoop:
        return Knoop(organisatie_id, self.n, self.werelden, self.gemeenten, self.rollen)


def _most_first(dataset: Dataset, knoop: Knoop) -> tuple[bool, int, int, int, str, str]:
    return (
        not knoop.verbindt,
        -len(knoop.leerateliers),
        -len(knoop.werkplaatsen),
        -knoop.activiteiten,
        dataset.organisaties[knoop.organisatie_id].naam.casefold(),
        knoop.organisatie_id,
    )


def _alone(dataset: Dataset, activiteiten: Selected, knopen: list[Knoop]) -> tuple[Alleen, ...]:
    """Return the leerateliers of which no organisatie is named in another, in data order."""
    named: Counter[str] = Counter()
    sharing: set[str] = set()
    for knoop in knopen:
        here = knoop.leerateliers
        named.update(here)
        if len(here) >= TWEE:
            sharing.update(here)
    size = Counter(a.leeratelier_id for a in activiteiten)
    return tuple(
        Alleen(key, size[key], named[key])
        for key in dataset.leerateliers
        if size[key] and key not in sharing
    )
