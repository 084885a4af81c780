"""Which label comes first: the order in which the labels of a matrix are counted most."""

from dataclasses import dataclass

from wsd_dash.domain.dekking import Dekking

Rang = tuple[tuple[str, ...], ...]
"""Codes from most to least counted; codes that are counted equally share a place."""
TWEE = 2


@dataclass(frozen=True)
class Wissel:
    """What another way of counting does to an order.

    `rang` is the new order; `gewisseld` the two codes that changed places when that is all that
    happened; `gelijk` tells that nothing happened.
    """

    dimensie: str
    rang: Rang
    gewisseld: tuple[str, ...]
    gelijk: bool


def order_of(dekking: Dekking, naam: str) -> Rang:
    """Return the order of the codes of one side of a matrix."""
    row = naam == dekking.rij_dimensie
    codes = dekking.rijen if row else dekking.kolommen
    cells = dekking.rij_totaal if row else dekking.kolom_totaal
    groups: dict[float, list[str]] = {}
    for code in codes:
        groups.setdefault(round(cells[code].aantal, 6), []).append(code)
    return tuple(tuple(groups[total]) for total in sorted(groups, reverse=True))


def compare_order(now: Dekking, other: Dekking) -> Wissel | None:
    """Compare the order of condities (else thema's) in two counts; none without such a side."""
    names = [x for x in ("conditie", "thema") if x in (now.rij_dimensie, now.kolom_dimensie)]
    if not names:
        return None
    before, after = order_of(now, names[0]), order_of(other, names[0])
    return Wissel(names[0], after, _swapped(before, after), before == after)


def _swapped(before: Rang, after: Rang) -> tuple[str, ...]:
    moved = [(a, b) for a, b in zip(before, after, strict=False) if a != b]
    if len(before) != len(after) or len(moved) != TWEE:
        return ()
    (a, b), (c, d) = moved
    alone = all(len(group) == 1 for group in (a, b, c, d))
    return (*b, *d) if alone and a == d and b == c else ()
