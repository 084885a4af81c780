"""What the committee's word on a disputed label would change in the matrix of labels."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import reduce
from operator import or_

from wsd_dash.domain.activiteit import Activiteit
from wsd_dash.domain.codering import RONDEN, Geschil, Oordeel, dispute
from wsd_dash.domain.dataset import DIMENSIES, Dataset
from wsd_dash.domain.filters import in_themabereik, select
from wsd_dash.domain.index import Selected, union
from wsd_dash.domain.labelstand import confirmed_items
from wsd_dash.domain.overeenstemming import round_sets
from wsd_dash.domain.selection import Selection, Telwijze, Themabereik
from wsd_dash.domain.tellen import HOOFD, code_sets, weights

Combinatie = tuple[str, str]
"""A cell of the matrix: conditie and thema."""
GEHEEL = "geheel"


class Reden(StrEnum):
    """Why a decision changes no cell; `geen` when it does change one."""

    GEEN = "geen"
    BEREIK = "bereik"
    GEHEEL = "geheel"
    ACCENT = "accent"
    HOOFD = "hoofd"
    ANDER = "ander"


@dataclass(frozen=True)
class Punt:
    """One question for the committee: a label of one activiteit on which the rounds differ.

    `items` is one item, or all of a dimension when a round speaks of sociale kwaliteit as a whole.
    `telt` says whether the label counts now. `cellen` are the cells whose count differs by 1
    between the two answers, and `kantelt` those of them that no other activiteit fills: empty with
    the one answer, not with the other. All other labels stay as they count now.
    """

    activiteit: Activiteit
    dimensie: str
    items: tuple[str, ...]
    rondes: tuple[Oordeel, ...]
    geschil: Geschil
    telt: bool
    cellen: tuple[Combinatie, ...]
    kantelt: tuple[Combinatie, ...]
    reden: Reden


@dataclass(frozen=True)
class Werkvoorraad:
    """The disputed judgements of a selection, most influence on the matrix first.

    `oordelen` counts activiteit x item judged by both rounds, `betwist` those of them that differ,
    `beslist` the disputed ones a committee settled: these are not in `punten`. `onbeoordeeld`
    counts judgements for which a round had too little text, `zonder_ronde` those of one round only.
    """

    punten: tuple[Punt, ...]
    activiteiten: int
    oordelen: int
    betwist: int
    beslist: int
    onbeoordeeld: int
    zonder_ronde: int

    @property
    def kantelend(self) -> int:
        """How many judgements decide whether a cell is empty."""
        return sum(len(punt.items) for punt in self.punten if punt.kantelt)


@dataclass(frozen=True)
class _Matrix:
    """The sets of activiteiten per item in reach of the thema's, as the selection counts."""

    inside: Selected
    sets: Mapping[str, Mapping[str, int]]
    selection: Selection

    def others(self, cel: Combinatie, place: int) -> int:
        """Count the activiteiten in a cell, apart from the one at this place of the index."""
        condities, themas = (self.sets[dimensie] for dimensie in DIMENSIES)
        here = condities.get(cel[0], 0) & themas.get(cel[1], 0) & self.inside.bits
        return (here & ~(1 << place)).bit_count()


def disputed(dataset: Dataset, selection: Selection) -> Werkvoorraad:
    """Return the disputed judgements of a selection, most influence on its matrix first.

    First the judgements that decide whether a cell is empty (most such cells first), then those
    that change most cells, then the order of the data. A chosen conditie or thema picks the
    judgements on that item; the matrix itself is that of all condities and thema's. `verdeeld`
    counts as `heel` here: the question is in which cells an activiteit stands.
    """
    base = selection.without(*DIMENSIES)
    if base.telwijze is Telwijze.VERDEELD:
        base = replace(base, telwijze=Telwijze.HEEL)
    found = select(dataset, base)
    index = found.source
    sets = {dimensie: code_sets(index, dimensie, base) for dimensie in DIMENSIES}
    matrix = _Matrix(in_themabereik(found, dataset, base), sets, base)
    masks = _asked(dataset, selection, found, matrix)
    codes = {
        (item, codes): bits & masks.get(item, 0)
        for (item, codes), bits in round_sets(index).items()
    }
    geschillen = {key: bits for key, bits in codes.items() if dispute(key[1]) is not Geschil.GEEN}
    open_, settled = _places(dataset, index.take(reduce(or_, geschillen.values(), 0)), geschillen)
    punten = [_point(index.activiteiten[place], items, matrix, dataset) for place, items in open_]

    def count(test: Sequence[bool]) -> int:
        return sum(b.bit_count() for b, wanted in zip(codes.values(), test, strict=True) if wanted)

    return Werkvoorraad(
        punten=tuple(sorted(punten, key=lambda p: (-len(p.kantelt), -len(p.cellen)))),
        activiteiten=reduce(or_, masks.values(), 0).bit_count(),
        oordelen=count([len(pair) == len(RONDEN) for _, pair in codes]),
        betwist=sum(bits.bit_count() for bits in geschillen.values()),
        beslist=settled,
        onbeoordeeld=count([len(pair) == len(RONDEN) and "nb" in pair for _, pair in codes]),
        zonder_ronde=count([len(pair) < len(RONDEN) for _, pair in codes]),
    )


def _asked(
    dataset: Dataset, selection: Selection, found: Selected, matrix: _Matrix
) -> Mapping[str, int]:
    """Return per item the activiteiten whose judgement is asked for.

    A chosen remainder (no label, too little text) asks for all judgements of who is in it.
    """
    chosen = {code for dimensie in DIMENSIES for code in getattr(selection, dimensie)}
    if not chosen:
        return dict.fromkeys(dataset.items, found.bits)
    limited = selection.thema and selection.themabereik is Themabereik.GELDEN
    reach = matrix.inside.bits if limited else found.bits
    rest = 0
    for dimensie in DIMENSIES:
        codes = [x for x in getattr(selection, dimensie) if x not in dataset.items]
        rest |= union(matrix.sets[dimensie], codes)
    return {item: reach & (found.bits if item in chosen else rest) for item in dataset.items}


def _places(
    dataset: Dataset, activiteiten: Selected, geschillen: Mapping[tuple[str, tuple[str, ...]], int]
) -> tuple[list[tuple[int, tuple[str, ...]]], int]:
    """Return what is open as (place in the index, items), in data order; and how many settled."""
    positions = activiteiten.source.positions
    per_item: dict[str, int] = {}
    for (item, _), bits in geschillen.items():
        per_item[item] = per_item.get(item, 0) | bits
    found: list[tuple[int, tuple[str, ...]]] = []
    settled = 0
    for activiteit in activiteiten:
        place = positions[activiteit.activiteit_id]
        done = confirmed_items(activiteit)
        items = [item for item in dataset.items if per_item.get(item, 0) >> place & 1]
        settled += sum(item in done for item in items)
        left = [item for item in items if item not in done]
        whole = [item for item in left if not _seen(activiteit, item)]
        found += [(place, (item,)) for item in left if item not in whole]
        if whole:
            found.append((place, tuple(whole)))
    return found, settled


def _seen(activiteit: Activiteit, item: str) -> bool:
    """Whether a round sees the item itself, and not only sociale kwaliteit as a whole."""
    return any(o.positief for o in activiteit.oordelen if o.item == item and o.codeur in RONDEN)


def _point(
    activiteit: Activiteit, items: tuple[str, ...], matrix: _Matrix, dataset: Dataset
) -> Punt:
    item = items[0]
    per_round = {o.codeur: o for o in activiteit.oordelen if o.item == item}
    rondes = tuple(per_round[ronde] for ronde in RONDEN)
    dimensie = rondes[0].dimensie
    geschil = dispute([o.code for o in rondes])
    place = matrix.inside.source.positions[activiteit.activiteit_id]
    cells, reden = _cells(activiteit, rondes, matrix, dataset)
    return Punt(
        activiteit=activiteit,
        dimensie=dimensie,
        items=items,
        rondes=rondes,
        geschil=geschil,
        telt=item in weights(activiteit, dimensie, matrix.selection),
        cellen=cells,
        kantelt=tuple(cel for cel in cells if not matrix.others(cel, place)),
        reden=reden,
    )


def _cells(
    activiteit: Activiteit, rondes: Sequence[Oordeel], matrix: _Matrix, dataset: Dataset
) -> tuple[tuple[Combinatie, ...], Reden]:
    """Return the cells that differ between the answers of the two rounds, or why there are none."""
    item, dimensie = rondes[0].item, rondes[0].dimensie
    if not any(o.positief for o in rondes):
        return (), Reden.GEHEEL
    if matrix.selection.telwijze is Telwijze.HOOFD:
        if str(HOOFD) not in {o.code for o in rondes}:
            return (), Reden.HOOFD
    elif all(o.positief for o in rondes):
        return (), Reden.ACCENT
    place = matrix.inside.source.positions[activiteit.activiteit_id]
    if not matrix.inside.bits >> place & 1:
        return (), Reden.BEREIK
    other = next(name for name in DIMENSIES if name != dimensie)
    counting = weights(activiteit, other, matrix.selection)
    beside = [code for code in dataset.dimensie(other) if code in counting]
    if not beside:
        return (), Reden.ANDER
    pairs = ((item, x) if dimensie == DIMENSIES[0] else (x, item) for x in beside)
    return tuple(pairs), Reden.GEEN
