"""A reeks is changed by making a new one, and a number that is not there changes nothing."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wsd_dash.domain.reeks import Reeks, Stap, added, moved, noted, place_of, removed, titled
from wsd_dash.domain.selection import Selection
from wsd_dash.domain.weergave import Weergave


def stap(titel: str) -> Stap:
    return Stap("", Selection(), Weergave(), titel)


def reeks(titels: str) -> Reeks:
    return Reeks("Avond", tuple(map(stap, titels)))


def titels(found: Reeks) -> str:
    return "".join(x.titel for x in found.stappen)


@pytest.mark.parametrize(
    ("nummer", "naar", "after"),
    [(1, 2, "bac"), (3, 1, "cab"), (2, 2, "abc"), (1, 0, "abc"), (3, 4, "abc"), (9, 1, "abc")],
)
def test_a_stap_moves_to_a_place_that_is_there(nummer: int, naar: int, after: str) -> None:
    assert titels(moved(reeks("abc"), nummer, naar)) == after


def test_a_stap_is_added_at_the_end_removed_titled_and_noted() -> None:
    assert titels(added(reeks("ab"), stap("c"))) == "abc"
    assert titels(removed(reeks("abc"), 2)) == "ac"
    assert titels(titled(reeks("abc"), 2, "x")) == "axc"
    assert noted(reeks("abc"), 3, "zeg dit").stappen[2].notitie == "zeg dit"


@pytest.mark.parametrize(
    "change", [removed, lambda r, n: titled(r, n, "x"), lambda r, n: noted(r, n, "x")]
)
@pytest.mark.parametrize("nummer", [0, -1, 4])
def test_a_number_that_is_not_there_changes_nothing(
    change: Callable[[Reeks, int], Reeks], nummer: int
) -> None:
    assert change(reeks("abc"), nummer) == reeks("abc")


@given(st.integers(1, 5), st.integers(1, 5))
def test_a_move_there_and_back_changes_nothing(nummer: int, naar: int) -> None:
    assert moved(moved(reeks("abcde"), nummer, naar), naar, nummer) == reeks("abcde")


def test_a_stap_is_found_back_after_others_or_it_changed() -> None:
    before = reeks("abc")
    b = before.stappen[1]
    assert place_of(before, b, 2) == 2
    assert place_of(moved(before, 2, 1), b, 2) == 1
    assert place_of(noted(before, 2, "x"), b, 2) == 2
    assert place_of(reeks("bb"), b, 2) == 2
    assert place_of(Reeks("", ()), b, 2) == 0
