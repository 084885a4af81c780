"""Agreement between rounds: the published figures, the definition, and what is counted."""

from itertools import permutations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.overeenstemming import agreement, krippendorff_alpha

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
