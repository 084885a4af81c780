"""The drawing of the netwerk stands still: the same data give the same layout."""

from dataclasses import replace
from itertools import combinations
from random import Random

import pytest

from wsd_dash.config import PROJECT
from wsd_dash.contract.schema import Package
from wsd_dash.domain.dataset import Dataset, build_dataset
from wsd_dash.domain.netwerk import HOGESCHOLEN, Counts, Knoop, around, count_netwerk
from wsd_dash.domain.netwerkplan import MEEST, Plan, lay_out
from wsd_dash.domain.selection import Selection
from wsd_dash.sources.tables import load_tables


@pytest.fixture(scope="module")
def echt(package: Package) -> Dataset:
    """The real data set."""
    return build_dataset(load_tables(PROJECT / "data", package), package)


def connecting(data: Dataset) -> tuple[Knoop, ...]:
    return count_netwerk(data, around(data, Selection()), Counts(data)).verbindend


@pytest.mark.parametrize("seed", [1, 2])
def test_the_order_of_the_rows_moves_nothing(echt: Dataset, seed: int) -> None:
    rows = list(echt.activiteiten.items())
    Random(seed).shuffle(rows)  # noqa: S311  # a test needs no secret
    assert lay_out(replace(echt, activiteiten=dict(rows))) == lay_out(echt)


def test_every_connecting_organisatie_has_one_place(echt: Dataset) -> None:
    plan = lay_out(echt)
    drawn = (*plan.organisaties, *plan.hogescholen)
    assert plan.weggelaten == max(0, len(connecting(echt)) - MEEST)
    assert sorted(drawn) == sorted(k.organisatie_id for k in connecting(echt)[:MEEST])
    assert {echt.organisaties[key].type for key in plan.hogescholen} <= set(HOGESCHOLEN)
    assert not {echt.organisaties[key].type for key in plan.organisaties} & set(HOGESCHOLEN)
    reached = {code for k in connecting(echt) for code in k.gemeenten}
    assert set(plan.gemeenten) <= reached
    assert len(plan.gemeenten) == min(MEEST, len(reached))


def test_every_leeratelier_stands_with_its_werkplaats(echt: Dataset) -> None:
    werelden = lay_out(echt).werelden
    assert {key for _, key in werelden} - {""} == set(echt.leerateliers)
    order = [werkplaats for werkplaats, _ in werelden]
    assert order == sorted(order, key=list(echt.werkplaatsen).index)


def test_lines_cross_less_than_in_order_of_name(echt: Dataset) -> None:
    plan = lay_out(echt)
    by_name = replace(
        plan,
        organisaties=tuple(sorted(plan.organisaties)),
        hogescholen=tuple(sorted(plan.hogescholen)),
        gemeenten=tuple(sorted(plan.gemeenten, key=lambda c: echt.gemeenten[c].naam)),
    )
    assert crossings(echt, plan) < crossings(echt, by_name)


def crossings(data: Dataset, plan: Plan) -> int:
    """Count pairs of lines that cross, on both sides of the middle column."""
    middle = {key: i for i, key in enumerate((*plan.organisaties, *plan.hogescholen))}
    left = {key: i for i, key in enumerate(plan.werelden)}
    right = {key: i for i, key in enumerate(plan.gemeenten)}
    knopen = [k for k in connecting(data) if k.organisatie_id in middle]
    sides = (
        [(middle[k.organisatie_id], left[w]) for k in knopen for w in k.werelden],
        [(middle[k.organisatie_id], right[g]) for k in knopen for g in k.gemeenten if g in right],
    )
    return sum(
        (a[0] - b[0]) * (a[1] - b[1]) < 0 for side in sides for a, b in combinations(side, 2)
    )
