"""Dutch numbers, dates, counts and lists."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wsd_dash.texts import formats

YEARS = st.sets(st.integers(1990, 2100), max_size=12).map(sorted)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0, "0"), (1, "1"), (1.0, "1"), (999, "999"), (1234, "1.234"), (1234567, "1.234.567"),
        (0.5, "0,5"), (1234.5, "1.234,5"), (1 / 3, "0,3"), (2.9999999999999996, "3"),
        (0.1 + 0.2, "0,3"), (1.0000000000000002, "1"),
    ],
)  # fmt: skip
def test_numbers_have_dutch_points_and_commas(value: float, text: str) -> None:
    assert formats.number(value) == text


def test_decimals_can_be_asked_for() -> None:
    assert formats.number(0.8167, decimals=2) == "0,82"
    assert formats.number(1234, decimals=1) == "1.234,0"


@given(st.integers(0, 10**12))
def test_a_whole_number_reads_back(value: int) -> None:
    assert int(formats.number(value).replace(".", "")) == value


@given(st.floats(0, 1e9))
def test_a_number_is_off_by_at_most_half_a_tenth(value: float) -> None:
    text = formats.number(value)
    assert re.fullmatch(r"\d{1,3}(\.\d{3})*(,\d)?", text)
    assert abs(float(text.replace(".", "").replace(",", ".")) - value) <= 0.05 + 1e-6


@given(st.lists(st.sampled_from([1 / 3, 2 / 3, 1 / 6, 0.1, 0.25]), max_size=30))
def test_weights_that_sum_to_a_whole_print_as_one(weights: list[float]) -> None:
    total = sum(weights)
    if abs(total - round(total)) < 1e-9:
        assert formats.number(total) == str(round(total))


@pytest.mark.parametrize(
    ("part", "whole", "text"),
    [(0, 4, "0%"), (1, 3, "33%"), (4, 4, "100%"), (0, 0, "n.v.t."), (3, 0, "n.v.t.")],
)
def test_a_share_without_a_whole_is_no_percentage(part: int, whole: int, text: str) -> None:
    assert formats.percentage(part, whole) == text


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0, "0 activiteiten"), (1, "1 activiteit"), (2, "2 activiteiten"),
        (0.5, "0,5 activiteit"), (1.5, "1,5 activiteiten"), (1000, "1.000 activiteiten"),
        (1.0000000000000002, "1 activiteit"), (0.9999999999999999, "1 activiteit"),
    ],
)  # fmt: skip
def test_a_count_has_its_noun_in_the_right_number(value: float, text: str) -> None:
    assert formats.activiteiten(value) == text


@given(st.integers(0, 10**6))
def test_only_one_is_singular(value: int) -> None:
    assert formats.gemeenten(value).endswith(" gemeente") is (value == 1)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("2024-06-06", "6 juni 2024"), ("2024-05", "mei 2024"), ("2024", "2024"), ("", ""),
        ("2021-12-31", "31 december 2021"), ("2021-01", "januari 2021"),
    ],
)  # fmt: skip
def test_a_date_is_as_precise_as_the_source(value: str, text: str) -> None:
    assert formats.date(value) == text


@pytest.mark.parametrize(
    ("items", "text"),
    [([], ""), (["a"], "a"), (["a", "b"], "a en b"), (["a", "b", "c"], "a, b en c")],
)
def test_a_list_ends_with_en(items: list[str], text: str) -> None:
    assert formats.listing(items) == text


@given(st.lists(st.text("abc", min_size=1), max_size=6))
def test_a_list_names_every_item_in_order(items: list[str]) -> None:
    assert re.split(r", | en ", formats.listing(items)) == (items or [""])


@pytest.mark.parametrize(
    ("jaren", "text"),
    [
        ((), ""), ((2021,), "2021"), ((2024, 2025), "2024, 2025"),
        ((2023, 2024, 2025), "2023-2025"), ((2018, 2022, 2023, 2024), "2018, 2022-2024"),
        ((2021, 2023), "2021, 2023"),
    ],
)  # fmt: skip
def test_years_in_a_row_are_shortened_from_three_on(jaren: tuple[int, ...], text: str) -> None:
    assert formats.years(jaren) == text


@given(YEARS)
def test_no_year_is_lost_or_made_up(jaren: list[int]) -> None:
    found: list[int] = []
    for part in filter(None, formats.years(jaren).split(", ")):
        first, _, last = part.partition("-")
        found += range(int(first), int(last or first) + 1)
    assert found == jaren


@pytest.mark.parametrize(
    ("text", "sentence"),
    [("een zin", "Een zin."), ("Klaar!", "Klaar!"), ("  a ", "A."), ("", ""), ("  ", "")],
)
def test_a_sentence_starts_with_a_capital_and_ends(text: str, sentence: str) -> None:
    assert formats.sentence(text) == sentence


def test_names_sort_as_readers_look_them_up() -> None:
    names = ["Zwolle", "'s-Gravenhage", "Ede", "Súdwest-Fryslân", "'s-Hertogenbosch", "Sluis"]
    assert sorted(names, key=formats.sort_name) == [
        "Ede", "'s-Gravenhage", "'s-Hertogenbosch", "Sluis", "Súdwest-Fryslân", "Zwolle",
    ]  # fmt: skip
