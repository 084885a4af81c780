"""What counts as a number, a year, a date and a yes or no."""

import math
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wsd_dash.contract.schema import TYPES
from wsd_dash.contract.structure import has_type, is_date, nearest


@pytest.mark.parametrize(
    ("value", "kind"),
    [
        ("0", "integer"),
        ("-12", "integer"),
        ("5.8929", "number"),
        ("-3", "number"),
        ("2024", "year"),
        ("2024-02-29", "date"),
        ("ja", "boolean"),
        ("nee", "boolean"),
        ("wat dan ook", "string"),
    ],
)
def test_accepts_values_of_the_type(value: str, kind: str) -> None:
    assert has_type(value, kind)


@pytest.mark.parametrize(
    ("value", "kind"),
    [
        ("1,5", "number"),
        ("1e5", "number"),
        ("nan", "number"),
        ("inf", "number"),
        (".5", "number"),
        ("1.0", "integer"),
        ("1_000", "integer"),
        ("٣", "integer"),
        ("9" * 30, "integer"),
        ("24", "year"),
        ("2023-02-29", "date"),
        ("20240229", "date"),
        ("2024-W01-1", "date"),
        ("Ja", "boolean"),
        ("true", "boolean"),
    ],
)
def test_refuses_other_ways_of_writing(value: str, kind: str) -> None:
    assert not has_type(value, kind)


@given(st.text(), st.sampled_from(TYPES))
def test_whatever_is_accepted_can_be_converted(value: str, kind: str) -> None:
    if has_type(value, kind):
        if kind in {"integer", "year"}:
            assert abs(int(value)) < 2**63
        elif kind == "number":
            assert math.isfinite(float(value))
        elif kind == "date":
            date.fromisoformat(value)


@given(st.dates())
def test_every_day_of_the_calendar_is_a_date(day: date) -> None:
    assert is_date(day.isoformat())


@given(st.text(max_size=200))
def test_a_suggestion_is_always_an_allowed_value(value: str) -> None:
    assert nearest(value, ("project", "onderzoek", "netwerk")) in {
        "",
        "project",
        "onderzoek",
        "netwerk",
    }


def test_suggests_what_was_probably_meant() -> None:
    assert nearest("Projecten", ("project", "product")) == "project"
    assert nearest("qqqq", ("project", "product")) == ""
