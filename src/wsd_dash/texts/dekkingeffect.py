"""What another choice of labels or of counting would change in the matrix, in one line each."""

from collections.abc import Mapping, Sequence

from wsd_dash.domain.dekking import Cel, Dekking
from wsd_dash.domain.rangorde import Wissel
from wsd_dash.domain.selection import Telwijze
from wsd_dash.texts import formats
from wsd_dash.texts.dekking import TELWIJZE_NAAM
from wsd_dash.texts.dekkingassen import AS, KEER

NAMED = 2
"""So many cells that empty are named one by one."""

COMMISSIE = "Wat een commissie besluit, telt alleen bij 'bevestigd'."

Namen = Mapping[str, str]
"""The reader's word for each code of a matrix."""


def of_labels(
    now: Dekking, others: Sequence[tuple[str, Dekking]], namen: Namen, *, compare: bool
) -> str:
    """Say what other labels would change here, cells and labels, and where a committee counts.

    `compare` is false when cells hold weights: then only empty cells are counted.
    """
    changes = [
        f"{name}: {_cells(now, other, namen, compare=compare)}; {_labels(now, other)}."
        for name, other in others
    ]
    return " ".join([*changes, COMMISSIE])


def of_counting(
    now: Dekking,
    others: Sequence[tuple[str, Dekking, Wissel | None]],
    namen: Namen,
    *,
    compare: bool,
) -> str:
    """Say what another way of counting would change here: cells, and which label comes first."""
    said = []
    for name, other, wissel in others:
        cells = (
            _divided(other)
            if name == TELWIJZE_NAAM[Telwijze.VERDEELD]
            else _cells(now, other, namen, compare=compare)
        )
        said.append(f"{name}: {'; '.join(x for x in (cells, order(wissel, namen)) if x)}.")
    return " ".join(said)


def order(wissel: Wissel | None, namen: Namen) -> str:
    """Say what happens to the order of labels, as the second half of a sentence."""
    if wissel is None:
        return ""
    meer = AS[wissel.dimensie].meer
    if wissel.gelijk:
        return f"de volgorde van de {meer} blijft gelijk"
    if wissel.gewisseld:
        return f"{formats.listing([namen[x] for x in wissel.gewisseld])} wisselen van plaats"
    if len(wissel.rang) == 1:
        return f"alle {meer} komen even vaak voor"
    groups = [formats.listing([namen[x] for x in group]) for group in wissel.rang]
    return f"volgorde: {', dan '.join(groups)}"


def _cells(now: Dekking, other: Dekking, namen: Namen, *, compare: bool) -> str:
    pairs = list(zip(now.vakken, other.vakken, strict=True))
    alle, leeg = len(pairs), len(other.leeg)
    if not alle:
        return "geen verschil"
    if leeg == alle and len(now.leeg) < alle:
        return f"alle {formats.number(alle)} cellen leeg"
    new = [b for a, b in pairs if a.activiteiten and not b.activiteiten]
    if leeg > len(now.leeg) or not compare:
        return _left(leeg, alle, blijft=False) + _newly(new, namen)
    grow = sum(b.aantal > a.aantal for a, b in pairs)
    shrink = sum(b.aantal < a.aantal for a, b in pairs)
    if not grow and not shrink:
        return "geen cel verandert"
    parts = []
    if grow:
        parts.append(formats.count(grow, "cel groeit", "cellen groeien"))
    if shrink:
        parts.append(formats.count(shrink, "cel krimpt", "cellen krimpen"))
    return ", ".join([*parts, _left(leeg, alle, blijft=True)]) + _newly(new, namen)


def _newly(cells: Sequence[Cel], namen: Namen) -> str:
    if not 0 < len(cells) <= NAMED:
        return ""
    said = formats.listing([f"{namen[c.rij]} {KEER} {namen[c.kolom]}" for c in cells])
    return f" (nieuw: {said})"


def _left(leeg: int, alle: int, *, blijft: bool) -> str:
    if leeg == 0:
        return "geen cel leeg"
    if blijft:
        return f"{formats.number(leeg)} {'blijft' if leeg == 1 else 'blijven'} leeg"
    return f"{formats.number(leeg)} van de {formats.number(alle)} cellen leeg"


def _labels(now: Dekking, other: Dekking) -> str:
    more = other.labels - now.labels
    if not more:
        return "evenveel labels"
    if more > 0:
        return f"{formats.count(more, 'label', 'labels')} erbij"
    if not other.labels:
        return "alle labels vervallen" if now.labels > 1 else "het ene label vervalt"
    return f"{formats.count(-more, 'label vervalt', 'labels vervallen')}"


def _divided(dekking: Dekking) -> str:
    inside = formats.number(sum(cel.aantal for cel in dekking.vakken))
    return f"cellen samen {inside}, met de rest {formats.number(dekking.n)}"
