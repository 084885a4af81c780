"""What two coding rounds amount to for one activiteit: consensus, dispute and remainder."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

RONDEN = ("ronde-1", "ronde-2")
COMMISSIE = "commissie"


class Labels(StrEnum):
    """Which labels count: named by the source, both rounds, at least one, or confirmed."""

    GENOEMD = "genoemd"
    BEIDE = "beide"
    RUIM = "ruim"
    VASTGESTELD = "vastgesteld"


class Rest(StrEnum):
    """Where an activiteit goes when a dimension gives it no label to count."""

    GEHEEL = "geheel"
    GEEN = "geen"
    GEEN_HOOFD = "geen-hoofdaccent"
    NB = "nb"


class Geschil(StrEnum):
    """How the two rounds differ on one item."""

    GEEN = "geen"
    ACCENT = "accent"
    AANWEZIG = "aanwezig"


@dataclass(frozen=True)
class Oordeel:
    """One judgement: a coder, an item and a code, with what it rests on."""

    dimensie: str
    item: str
    codeur: str
    code: str
    basis: str
    stelligheid: str
    motivatie: str
    status: str

    @property
    def positief(self) -> bool:
        """Whether the coder saw the item: code 1 or 2."""
        return self.code in {"1", "2"}


@dataclass(frozen=True)
class Uitkomst:
    """The labels of one dimension that count, or the remainder the activiteit falls in.

    `waarden` maps an item to 1 (nevenaccent) or 2 (hoofdaccent); items that do not count are
    absent. `rest` is None exactly when `waarden` is not empty.
    """

    waarden: Mapping[str, int]
    rest: Rest | None

    @property
    def te_beoordelen(self) -> bool:
        """Whether the source says enough to judge this dimension."""
        return self.rest is not Rest.NB


def compare_rounds(oordelen: Iterable[Oordeel], *, item: str) -> Geschil:
    """Say whether the two rounds agree on presence and accent of one item (ontwerp §7).

    Not present in either round is agreement, whatever the codes: 0 against nb is not a dispute
    about a label, except `geheel` against 0 or nb.
    """
    return dispute(codes_of_rounds(oordelen, item=item))


def dispute(codes: Sequence[str]) -> Geschil:
    """Say how the codes of round 1 and round 2 for one item differ; no dispute with one round."""
    if len(codes) < len(RONDEN) or codes[0] == codes[1]:
        return Geschil.GEEN
    aanwezig = [code in {"1", "2"} for code in codes]
    if all(aanwezig):
        return Geschil.ACCENT
    return Geschil.AANWEZIG if any(aanwezig) or "geheel" in codes else Geschil.GEEN


def codes_of_rounds(oordelen: Iterable[Oordeel], *, item: str) -> tuple[str, ...]:
    """Return the codes of round 1 and round 2 for one item; shorter when a round is missing."""
    codes = {x.codeur: x.code for x in oordelen if x.item == item}
    return tuple(codes[ronde] for ronde in RONDEN if ronde in codes)


def resolve(oordelen: Sequence[Oordeel], *, dimensie: str, labels: Labels) -> Uitkomst:
    """Resolve all judgements of one activiteit into the labels that count (ontwerp §7)."""
    eigen = [x for x in oordelen if x.dimensie == dimensie]
    if labels is Labels.VASTGESTELD:
        stem = [x for x in eigen if x.codeur == COMMISSIE and x.status == "vastgesteld"]
        waarden = {x.item: int(x.code) for x in stem if x.positief}
        return Uitkomst(waarden, None if waarden else _remainder(stem, stem, nodig=1))
    rondes = [x for x in eigen if x.codeur in RONDEN]
    eigen = [x for x in rondes if labels is not Labels.GENOEMD or x.basis == "genoemd"]
    nodig = 1 if labels is Labels.RUIM else len(RONDEN)
    waarden = {}
    for item in dict.fromkeys(x.item for x in eigen):
        codes = [int(x.code) for x in eigen if x.item == item and x.positief]
        if len(codes) >= nodig:
            waarden[item] = max(codes) if labels is Labels.RUIM else min(codes)
    return Uitkomst(waarden, None if waarden else _remainder(eigen, rondes, nodig=nodig))


def _remainder(tellend: Sequence[Oordeel], alle: Sequence[Oordeel], *, nodig: int) -> Rest:
    """Say why no item counts.

    `geheel` is read from the judgements that count; too little text from all of them, because a
    label the source does not name is no lack of text. It takes every coder, however wide labels
    are read.
    """
    geheel = {x.codeur for x in tellend if x.code == "geheel"}
    if len(geheel) >= nodig:
        return Rest.GEHEEL
    return Rest.NB if alle and all(x.code == "nb" for x in alle) else Rest.GEEN
