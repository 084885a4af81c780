"""Where everything stands in the drawing of the netwerk: the same place, whatever is filtered."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.netwerk import HOGESCHOLEN, Counts, Knoop, Wereld, around, count_netwerk
from wsd_dash.domain.selection import Selection

MEEST = 25
"""How many organisaties, and how many gemeenten, the drawing holds at most."""
RONDEN = 12
"""Sweeps of the barycentre method; after these the order of the real data no longer changes."""

SCHEIDING = "/"
"""Between the two ids of a wereld, as one member of its column; no id holds it."""
NERGENS = 2.0
"""Below every height: what is linked to nothing comes last."""

Kolom = Sequence[Sequence[str]]
"""The members of one column, in groups that stay apart, from top to bottom."""
Banden = Mapping[str, Sequence[str]]
"""What each member is linked to in the columns beside it."""


@dataclass(frozen=True)
class Plan:
    """Three columns from top to bottom; hogescholen stand apart at the end of theirs.

    `weggelaten` counts the organisaties that connect but do not fit.
    """

    werelden: tuple[Wereld, ...]
    organisaties: tuple[str, ...]
    hogescholen: tuple[str, ...]
    gemeenten: tuple[str, ...]
    weggelaten: int


@dataclass(frozen=True)
class Lijn:
    """One line between two columns, from height to height in percentages from the top.

    `aantal` counts the activiteiten it stands for; `apart` marks a hogeschool or lectoraat.
    """

    van: float
    naar: float
    aantal: int
    apart: bool


def lay_out(dataset: Dataset) -> Plan:
    """Order the columns of the whole data set so that lines cross little.

    Each column is sorted on the mean height of what its members are linked to (barycentre method,
    Sugiyama and others 1981), a fixed number of times, ties by name: the same data give the same
    drawing, in whatever order its activiteiten come.
    """
    return dataset.once("netwerkplan", _plan)


def _plan(dataset: Dataset) -> Plan:
    connecting = count_netwerk(dataset, around(dataset, Selection()), Counts(dataset)).verbindend
    knopen = {
        k.organisatie_id: k for k in sorted(connecting[:MEEST], key=lambda k: k.organisatie_id)
    }
    left = _worlds(dataset, knopen)
    apart = {key for key in knopen if dataset.organisaties[key].type in HOGESCHOLEN}
    middle: Kolom = [[key for key in knopen if key not in apart], sorted(apart)]
    right: Kolom = [_gemeenten(dataset, knopen)]
    leads: Banden = {
        key: (*(SCHEIDING.join(w) for w in k.werelden), *k.gemeenten) for key, k in knopen.items()
    }
    back = _turned(leads)

    def name(node: str) -> str:
        return dataset.gemeenten[node].naam if node in dataset.gemeenten else str(node)

    for _ in range(RONDEN):
        middle = _sweep(middle, leads, _heights(left) | _heights(right), name)
        heights = _heights(middle)
        left = _sweep(left, back, heights, name)
        right = _sweep(right, back, heights, name)
    return Plan(
        tuple(_wereld(node) for group in left for node in group),
        tuple(middle[0]),
        tuple(middle[1]),
        tuple(right[0]),
        len(connecting) - len(knopen),
    )


def _worlds(dataset: Dataset, knopen: Mapping[str, Knoop]) -> Kolom:
    """Return all leerateliers per werkplaats, then its work outside them, if these are named."""
    named = {w for k in knopen.values() for w in k.werelden}
    inside = sorted((x.werkplaats_id, x.leeratelier_id) for x in dataset.leerateliers.values())
    groups: list[list[Wereld]] = []
    for werkplaats in dataset.werkplaatsen:
        groups.append([w for w in inside if w[0] == werkplaats])
        groups.append([w for w in [(werkplaats, "")] if w in named])
    return [[SCHEIDING.join(w) for w in group] for group in groups]


def _wereld(node: str) -> Wereld:
    werkplaats, leeratelier = node.split(SCHEIDING)
    return werkplaats, leeratelier


def _gemeenten(dataset: Dataset, knopen: Mapping[str, Knoop]) -> list[str]:
    """Return the gemeenten these organisaties work in; of too many, those with most of them."""
    found = Counter(code for knoop in knopen.values() for code in knoop.gemeenten)
    kept = sorted(found, key=lambda code: (-found[code], dataset.gemeenten[code].naam))[:MEEST]
    return sorted(kept, key=lambda code: dataset.gemeenten[code].naam)


def _turned(leads: Banden) -> Banden:
    """Return the same links from the other end."""
    back: dict[str, list[str]] = {}
    for key, others in leads.items():
        for other in others:
            back.setdefault(other, []).append(key)
    return back


def _heights(column: Kolom) -> dict[str, float]:
    """Return the height of each member of a column, from 0 (top) to 1 (end)."""
    flat = [node for group in column for node in group]
    return {node: (place + 0.5) / len(flat) for place, node in enumerate(flat)}


def _sweep(
    column: Kolom, links: Banden, heights: Mapping[str, float], name: Callable[[str], str]
) -> Kolom:
    """Sort each group of a column on the mean height of what its members are linked to."""

    def mean(node: str) -> tuple[float, str]:
        # sorted and rounded, so that neither the order of adding nor its noise can decide
        found = sorted(heights[x] for x in links.get(node, ()) if x in heights)
        return (round(sum(found) / len(found), 9) if found else NERGENS, name(node))

    return [sorted(group, key=mean) for group in column]
