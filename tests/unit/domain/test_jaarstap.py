"""Stepping through the years of the mini data set: 2021 to 2025, its sources from four of them."""

from dataclasses import replace

import pytest

from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.jaarstap import (
    Jaardekking,
    Periode,
    derived_years,
    known_years,
    oldest_first,
    year_cover,
    year_step,
)
from wsd_dash.domain.selection import Selection

EIGEN, ELDERS, GEEN = Jaardekking.EIGEN, Jaardekking.ELDERS, Jaardekking.GEEN


def of(first: int, last: int | None = None) -> Selection:
    return Selection(periode=(first, last or first))


def test_the_years_run_on_through_those_without_activiteiten(mini: Dataset) -> None:
    assert known_years(mini) == (2021, 2022, 2023, 2024, 2025)
    assert known_years(replace(mini, activiteiten={})) == ()


@pytest.mark.parametrize(
    ("selection", "vorige", "volgende"),
    [
        (Selection(), (2025, 2025), (2021, 2021)),
        (of(2021), None, (2022, 2022)),
        (of(2023), (2022, 2022), (2024, 2024)),
        (of(2025), (2024, 2024), None),
        (of(2022, 2023), (2021, 2021), (2024, 2024)),
        (of(1999), None, (2021, 2021)),
        (of(2040), (2025, 2025), None),
    ],
)
def test_every_step_leads_to_a_known_year_or_to_all(
    mini: Dataset, selection: Selection, vorige: Periode, volgende: Periode
) -> None:
    step = year_step(mini, selection)
    assert (step.vorige, step.volgende) == (vorige, volgende)


def test_without_activiteiten_there_is_nowhere_to_step(mini: Dataset) -> None:
    step = year_step(replace(mini, activiteiten={}), Selection())
    assert (step.vorige, step.volgende, step.dekking) == (None, None, None)


@pytest.mark.parametrize(
    ("selection", "dekking", "bronnen"),
    [
        (Selection(), None, ()),
        (of(2021), EIGEN, ("wsdan-2021-05",)),
        (of(2024), EIGEN, ("wsdan-2024-05", "wsdhl-2024-07")),
        (of(2021, 2022), EIGEN, ("wsdan-2021-05", "wsdan-2022-11")),
        (of(2025), ELDERS, ()),
        (of(2023), GEEN, ()),
        (of(1999), GEEN, ()),
    ],
)
def test_a_year_has_its_own_source_or_is_told_of_elsewhere_or_not_at_all(
    mini: Dataset, selection: Selection, dekking: Jaardekking | None, bronnen: tuple[str, ...]
) -> None:
    step = year_step(mini, selection)
    assert (step.dekking, step.bronnen) == (dekking, bronnen)


@pytest.mark.parametrize(
    ("field", "value", "dekking"),
    [
        ("werkplaats", ("den-haag-leiden",), GEEN),
        ("werkplaats", ("arnhem-nijmegen",), EIGEN),
        ("bron", ("wsdan-2024-05",), GEEN),
        ("conditie", ("empowerment",), EIGEN),
    ],
)
def test_only_filters_that_choose_sources_change_what_a_year_can_tell(
    mini: Dataset, field: str, value: tuple[str, ...], dekking: Jaardekking
) -> None:
    assert year_cover(mini, of(2021).with_value(field, value)) is dekking


def test_sources_stand_oldest_first_and_the_undated_last(mini: Dataset) -> None:
    assert [b.bron_id for b in oldest_first(tuple(mini.bronnen.values()))] == [
        "wsdan-2021-05", "wsdan-2022-11", "wsdan-2024-05", "wsdhl-2024-07", "wsdan-webpagina",
    ]  # fmt: skip


def test_a_year_is_derived_unless_the_source_writes_it(mini: Dataset) -> None:
    keys = ("week-tegen-armoede-2022", "sociaal-arrangeren", "de-mors-aan-zet")
    assert derived_years([mini.activiteiten[key] for key in keys]) == 2
