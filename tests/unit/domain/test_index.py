"""Sets of activiteiten as bits: the same answers as looking at each activiteit."""

from hypothesis import given
from hypothesis import strategies as st

from gevallen import activiteit
from wsd_dash.domain.activiteit import Activiteit
from wsd_dash.domain.index import Ids, Index, selected, union

ROWS = tuple(activiteit(f"a{number}") for number in range(20))
SETS = st.integers(min_value=0, max_value=(1 << len(ROWS)) - 1)


def number_of(row: Activiteit) -> int:
    return int(row.activiteit_id.removeprefix("a"))


@given(SETS)
def test_a_set_gives_its_activiteiten_in_order(bits: int) -> None:
    index = Index(ROWS)
    chosen = tuple(row for place, row in enumerate(ROWS) if bits >> place & 1)
    assert index.take(bits) == chosen
    assert Ids(index, bits) == tuple(row.activiteit_id for row in chosen)
    assert len(Ids(index, bits)) == len(chosen)


@given(SETS, SETS)
def test_ids_subtract_and_know_what_they_hold(one: int, other: int) -> None:
    index = Index(ROWS)
    left = Ids(index, one) - Ids(index, other)
    assert left == tuple(i for i in Ids(index, one) if i not in Ids(index, other))
    assert [i in left for i in index.ids] == [i in tuple(left) for i in index.ids]


def test_an_answer_is_asked_once_and_may_be_several_or_none() -> None:
    asked = []

    def divisors(row: Activiteit) -> list[int]:
        asked.append(row)
        return [d for d in (2, 3) if not number_of(row) % d]

    index = Index(ROWS)
    expected = {"a0", "a2", "a3", "a4", "a6"}
    for _ in range(2):
        found = index.take(index.any_of("divisors", divisors, (2, 3)) & 0b1111111)
        assert {row.activiteit_id for row in found} == expected
    assert len(asked) == len(ROWS)


def test_an_unknown_code_adds_nothing() -> None:
    assert union({"known": 0b101}, ("known", "unknown")) == 0b101
    assert union({}, ()) == 0


def test_activiteiten_that_know_their_set_keep_it() -> None:
    some = Index(ROWS).take(0b1010)
    assert selected(some) is some
    assert selected(iter(ROWS[:3])) == ROWS[:3]


def test_ids_are_equal_to_a_tuple_of_the_same_ids_only() -> None:
    ids = Ids(Index(ROWS), 0b11)
    assert ids == ("a0", "a1")
    assert ids == Ids(Index(ROWS), 0b11)
    assert ids != ("a1", "a0")
    assert ids != ["a0", "a1"]
    assert (hash(ids), repr(ids)) == (hash(("a0", "a1")), "('a0', 'a1')")
    assert (ids[1], ids[:1]) == ("a1", ("a0",))
    assert 0 not in ids
