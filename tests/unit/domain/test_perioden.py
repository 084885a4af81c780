"""Years: a period counts by the years it touches, an open end adds nothing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wsd_dash.domain.perioden import overlaps, years_of

YEARS = st.integers(1990, 2100)


@pytest.mark.parametrize(
    ("jaren", "start", "eind", "years"),
    [
        ("", "", "", ()),
        ("2021", "", "", (2021,)),
        ("2024;2021", "", "", (2021, 2024)),
        ("", "2022", "2025", (2022, 2023, 2024, 2025)),
        ("2022", "2021-11-30", "2022-02", (2021, 2022)),
        ("2024", "2024-06-06", "2024-06-06", (2024,)),
        ("2021", "2021-02", "", (2021,)),
        ("", "2018", "", (2018,)),
        ("2023", "", "2022-12-12", (2022, 2023)),
    ],
)
def test_years_are_those_of_period_and_mention(
    jaren: str, start: str, eind: str, years: tuple[int, ...]
) -> None:
    assert years_of(jaren, start, eind) == years


def test_a_period_open_at_one_end_does_not_fill_the_years_between() -> None:
    assert years_of("2018;2022", "2018", "") == (2018, 2022)


@pytest.mark.parametrize(
    ("first", "last", "found"),
    [
        (2021, 2021, True), (2024, 2030, True), (2019, 2021, True), (2022, 2023, False),
        (2019, 2020, False), (2025, 2026, False),
    ],
)  # fmt: skip
def test_both_ends_of_a_period_are_included(first: int, last: int, *, found: bool) -> None:
    assert overlaps((2021, 2024), first, last) is found


def test_no_years_overlap_with_nothing() -> None:
    assert not overlaps((), 1990, 2100)


@given(st.lists(YEARS, max_size=5), YEARS, YEARS)
def test_years_are_sorted_distinct_and_contain_every_mention(
    jaren: list[int], one: int, other: int
) -> None:
    start, eind = sorted((one, other))
    years = years_of(";".join(str(year) for year in jaren), str(start), str(eind))
    assert list(years) == sorted(set(years))
    assert set(years) == {*jaren, *range(start, eind + 1)}
