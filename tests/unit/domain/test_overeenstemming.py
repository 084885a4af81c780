"""Agreement between rounds: the published figures, the definition, and what is counted."""

from collections import Counter
from itertools import pairwise, permutations

import numpy as np
import numpy.typing as npt
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.overeenstemming import (
    PAREN,
    agreement,
    agreement_together,
    bootstrap_interval,
    krippendorff_alpha,
    round_codes,
)

BINARY = ("0100000010", "1110010000")
FOUR_OBSERVERS = ("123321412...", "1233224125.3", ".3332342251.", "12332441251.")


def units(observers: tuple[str, ...]) -> list[list[int]]:
    """Turn a row of values per observer (`.` is missing) into the values per unit."""
    return [[int(x) for x in unit if x != "."] for unit in zip(*observers, strict=True)]


def test_published_example_of_two_observers_with_binary_data() -> None:
    """Krippendorff (2011), Computing Krippendorff's Alpha-Reliability, section A: .095.

    With two values every metric, the ordinal one included, gives the same alpha.
    """
    assert krippendorff_alpha(units(BINARY)) == pytest.approx(0.095, abs=0.0005)


def test_published_example_of_four_observers_with_missing_ordinal_data() -> None:
    """Krippendorff (2011), the same paper, section on any metric with missing data: .815."""
    assert krippendorff_alpha(units(FOUR_OBSERVERS)) == pytest.approx(0.815, abs=0.0005)


Pairs = list[tuple[int, int]]
PAIRS = st.lists(st.tuples(st.integers(0, 2), st.integers(0, 2)), min_size=2, max_size=25)


@given(PAIRS)
def test_alpha_is_one_minus_observed_over_expected_disagreement(
    pairs: Pairs,
) -> None:
    values = [value for pair in pairs for value in pair]
    assume(len(set(values)) > 1)

    def distance(c: int, k: int) -> float:
        low, high = sorted((c, k))
        between = sum(low <= value <= high for value in values)
        return (between - (values.count(low) + values.count(high)) / 2) ** 2 if c != k else 0

    observed = sum(distance(a, b) for a, b in pairs) / len(pairs)
    everyone = list(permutations(values, 2))
    expected = sum(distance(a, b) for a, b in everyone) / len(everyone)
    assert krippendorff_alpha(pairs) == pytest.approx(1 - observed / expected)


@given(PAIRS)
def test_alpha_does_not_depend_on_who_is_first(pairs: Pairs) -> None:
    assert krippendorff_alpha(pairs) == krippendorff_alpha([(b, a) for a, b in pairs])


def test_full_agreement_is_one() -> None:
    assert krippendorff_alpha([(0, 0), (2, 2), (1, 1)]) == pytest.approx(1)


@pytest.mark.parametrize("pairs", [[], [(0, 0), (0, 0)], [(1,), (2,)]])
def test_without_variation_there_is_no_alpha(pairs: Pairs) -> None:
    assert krippendorff_alpha(pairs) is None


def test_nb_and_geheel_are_missing_values(mini: Dataset) -> None:
    judged = agreement(list(mini.activiteiten.values()), item="sez")
    codes = [[o.code for o in a.oordelen if o.item == "sez"] for a in mini.activiteiten.values()]
    both = [pair for pair in codes if len(pair) == 2 and set(pair) <= {"0", "1", "2"}]
    assert 0 < judged.n == len(both) < len(mini.activiteiten)
    assert judged.gelijk == sum(a == b for a, b in both)
    assert judged.afwezig == both.count(["0", "0"]) <= judged.gelijk


def test_disputes_on_presence_and_on_accent_are_told_apart(mini: Dataset) -> None:
    found = agreement([mini.activiteiten["week-tegen-armoede-2022"]], item="inclusie")
    elsewhere = [agreement(list(mini.activiteiten.values()), item=i) for i in mini.items]
    assert found.n <= 1
    assert sum(row.aanwezig for row in elsewhere) > 0
    assert sum(row.accent for row in elsewhere) > 0


def profiles(pairs: Pairs) -> tuple[npt.NDArray[np.float64], list[int]]:
    """Return one kind of activiteit per pair of codes, and how often each occurs."""
    counts = Counter((str(a), str(b)) for a, b in pairs)
    return np.eye(len(PAREN)), [counts[pair] for pair in PAREN]


SOME_DISPUTE: Pairs = [(0, 0)] * 12 + [(1, 1)] * 4 + [(2, 2)] * 3 + [(0, 1)] * 2 + [(1, 2)]


def test_the_interval_is_the_same_every_time_and_holds_the_alpha() -> None:
    interval = bootstrap_interval(*profiles(SOME_DISPUTE))
    alpha = krippendorff_alpha(SOME_DISPUTE)
    assert interval is not None
    assert alpha is not None
    assert interval == bootstrap_interval(*profiles(SOME_DISPUTE))
    assert interval[0] < alpha < interval[1] <= 1


def test_the_interval_shrinks_with_the_root_of_n() -> None:
    widths = []
    for times in (1, 4, 16, 64):
        interval = bootstrap_interval(*profiles(SOME_DISPUTE * times))
        assert interval is not None
        widths.append(interval[1] - interval[0])
    for wide, narrow in pairwise(widths):
        assert 0.35 < narrow / wide < 0.65


@pytest.mark.parametrize(
    "pairs",
    [
        [],
        [(0, 0), (0, 1), (1, 1), (2, 2)],  # fewer than five
        [(0, 0)] * 40,  # no variation at all
        [(0, 0)] * 40 + [(1, 1)],  # a third of the draws has no variation
        [(0, 0)] * 20 + [(1, 1)] * 20,  # every draw agrees in full
    ],
)
def test_where_draws_say_nothing_there_is_no_interval(pairs: Pairs) -> None:
    assert bootstrap_interval(*profiles(pairs)) is None


def test_draws_take_an_activiteit_with_all_its_judgements() -> None:
    """Nine judgements that hang together tell as little as one: the interval stays wide."""
    kinds, sizes = profiles(SOME_DISPUTE)
    alone, together = bootstrap_interval(kinds, sizes), bootstrap_interval(kinds * 9, sizes)
    apart = bootstrap_interval(kinds, [size * 9 for size in sizes])
    assert alone is not None
    assert together is not None
    assert apart is not None
    assert together[1] - together[0] == pytest.approx(alone[1] - alone[0], rel=0.15)
    assert apart[1] - apart[0] < 0.5 * (together[1] - together[0])


def test_few_and_many_kinds_are_drawn_alike() -> None:
    """One kind split in many is the same draw in another way: the interval hardly differs."""
    kinds, sizes = profiles(SOME_DISPUTE * 30)
    at_once = bootstrap_interval(kinds, sizes)
    split = np.repeat(kinds, [max(size // 10, 1) for size in sizes], axis=0)
    apart = [size // max(size // 10, 1) for size in sizes for _ in range(max(size // 10, 1))]
    one_by_one = bootstrap_interval(split, apart)
    assert at_once is not None
    assert sum(apart) == sum(sizes)
    assert one_by_one == pytest.approx(at_once, abs=0.02)


@given(PAIRS)
def test_an_interval_never_leaves_the_range_of_alpha(pairs: Pairs) -> None:
    interval = bootstrap_interval(*profiles(pairs))
    if interval is not None:
        assert -1 <= interval[0] < interval[1] <= 1


def test_together_is_the_sum_of_the_items(mini: Dataset) -> None:
    alle = list(mini.activiteiten.values())
    rows = [agreement(alle, item=item) for item in mini.items]
    together = agreement_together(alle)
    for name in ("n", "gelijk", "afwezig", "accent", "aanwezig"):
        assert getattr(together, name) == sum(getattr(row, name) for row in rows)
    codes = {
        (a.activiteit_id, item): codes for a in alle for item, codes in round_codes(a) if codes
    }
    units = [[int(x) for x in pair] for pair in codes.values() if set(pair) <= {"0", "1", "2"}]
    assert together.alpha == pytest.approx(krippendorff_alpha(units))
    assert together.activiteiten <= len(alle)


def test_an_item_has_the_alpha_of_its_own_pairs(mini: Dataset) -> None:
    alle = list(mini.activiteiten.values())
    for item in mini.items:
        pairs = [codes for a in alle for which, codes in round_codes(a) if which == item]
        units = [[int(x) for x in pair] for pair in pairs if set(pair) <= {"0", "1", "2"}]
        expected = krippendorff_alpha(units)
        assert agreement(alle, item=item).alpha == (
            None if expected is None else pytest.approx(expected)
        )


def test_of_nothing_there_is_no_agreement() -> None:
    found = agreement_together([])
    assert (found.n, found.alpha, found.marge, found.activiteiten) == (0, None, None, 0)
