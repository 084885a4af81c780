"""The labels of one activiteit laid beside each other: both rounds, and the committee's word."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from wsd_dash.domain.activiteit import Activiteit
from wsd_dash.domain.codering import COMMISSIE, RONDEN, Geschil, Oordeel, compare_rounds
from wsd_dash.domain.dataset import DIMENSIES, Dataset

NUL = "0"
GEHEEL = "geheel"


class LabelStand(StrEnum):
    """How far one label is: agreed, disputed, or judged by the committee.

    `geen`: neither round sees it, though they say so in different words (0 and nb).
    """

    BEIDE = "beide"
    GEEN = "geen"
    ACCENT = "accent"
    BETWIST = "betwist"
    EEN_RONDE = "een-ronde"
    BEVESTIGD = "bevestigd"
    VERWORPEN = "verworpen"


@dataclass(frozen=True)
class Labelregel:
    """Items of one dimension on which the rounds say the same pair of things.

    A label stands alone. Items that no round sees and that are not plainly zero (`nb`, `geheel`)
    share a row, as the rounds judge them as one. `rondes` follow the order of `RONDEN`; a round
    that did not judge is None.
    """

    dimensie: str
    items: tuple[str, ...]
    rondes: tuple[Oordeel | None, ...]
    commissie: Oordeel | None
    stand: LabelStand

    @property
    def label(self) -> bool:
        """Whether a round or the committee sees this item."""
        return any(o.positief for o in (*self.rondes, self.commissie) if o)

    @property
    def nul(self) -> bool:
        """Whether every round that judged it found nothing, without more to say."""
        return not self.commissie and all(o is not None and o.code == NUL for o in self.rondes)

    @property
    def geheel(self) -> bool:
        """Whether a round sees sociale kwaliteit as a whole."""
        return any(o.code == GEHEEL for o in self.rondes if o)


def label_rows(activiteit: Activiteit, dataset: Dataset) -> tuple[Labelregel, ...]:
    """Return all judgements of an activiteit as rows, condities first, in codebook order."""
    return tuple(
        row for dimensie in DIMENSIES for row in _rows(activiteit.oordelen, dimensie, dataset)
    )


def disputed_items(activiteit: Activiteit, dataset: Dataset) -> tuple[str, ...]:
    """Return the items on which the two rounds differ, in codebook order."""
    return tuple(
        item
        for item in dataset.items
        if compare_rounds(activiteit.oordelen, item=item) is not Geschil.GEEN
    )


def confirmed_items(activiteit: Activiteit) -> tuple[str, ...]:
    """Return the items the committee settled, present or not."""
    return tuple(
        o.item
        for o in activiteit.oordelen
        if o.codeur == COMMISSIE and o.status in {"vastgesteld", "verworpen"}
    )


def _rows(oordelen: Sequence[Oordeel], dimensie: str, dataset: Dataset) -> Iterator[Labelregel]:
    shared: dict[tuple[str, ...], Labelregel] = {}
    single = []
    for item in dataset.dimensie(dimensie):
        per_coder = {o.codeur: o for o in oordelen if o.item == item}
        if not per_coder:
            continue
        row = _row(dimensie, item, per_coder, oordelen)
        if row.label or row.nul or row.commissie:
            single.append(row)
            continue
        key = tuple(o.code if o else "" for o in row.rondes)
        before = shared.get(key)
        shared[key] = (
            Labelregel(dimensie, (*before.items, item), before.rondes, None, before.stand)
            if before
            else row
        )
    yield from single
    yield from shared.values()


def _row(
    dimensie: str, item: str, per_coder: Mapping[str, Oordeel], oordelen: Sequence[Oordeel]
) -> Labelregel:
    rondes = tuple(per_coder.get(ronde) for ronde in RONDEN)
    commissie = per_coder.get(COMMISSIE)
    return Labelregel(
        dimensie, (item,), rondes, commissie, _stand(rondes, commissie, oordelen, item)
    )


def _stand(
    rondes: Sequence[Oordeel | None],
    commissie: Oordeel | None,
    oordelen: Sequence[Oordeel],
    item: str,
) -> LabelStand:
    if commissie and commissie.status == "vastgesteld":
        return LabelStand.BEVESTIGD
    if commissie and commissie.status == "verworpen":
        return LabelStand.VERWORPEN
    if None in rondes:
        return LabelStand.EEN_RONDE
    same = len({o.code for o in rondes if o}) == 1
    return {
        Geschil.GEEN: LabelStand.BEIDE if same else LabelStand.GEEN,
        Geschil.ACCENT: LabelStand.ACCENT,
        Geschil.AANWEZIG: LabelStand.BETWIST,
    }[compare_rounds(oordelen, item=item)]
