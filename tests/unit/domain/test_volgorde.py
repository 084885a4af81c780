"""Sorting a list of activiteiten: unknown values last, both ways."""

import pytest

from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.selection import Selection
from wsd_dash.domain.volgorde import in_order
from wsd_dash.domain.weergave import SORTERINGEN, Weergave


def ordered(data: Dataset, sorteer: str) -> list[str]:
    rows = in_order(tuple(data.activiteiten.values()), data, Selection(), sorteer=sorteer)
    return [a.activiteit_id for a in rows]


def test_without_a_column_the_order_of_the_data_stays(mini: Dataset) -> None:
    assert ordered(mini, "") == list(mini.activiteiten)


def test_names_sort_both_ways(mini: Dataset) -> None:
    up = [mini.activiteiten[i].naam for i in ordered(mini, "naam")]
    assert up == sorted(up, key=str.casefold)
    assert ordered(mini, "-naam") == list(reversed(ordered(mini, "naam")))


@pytest.mark.parametrize("direction", ["", "-"])
def test_what_is_not_known_comes_last_both_ways(mini: Dataset, direction: str) -> None:
    last = mini.activiteiten[ordered(mini, f"{direction}leeratelier")[-1]]
    first = mini.activiteiten[ordered(mini, f"{direction}leeratelier")[0]]
    assert not last.leeratelier_id
    assert first.leeratelier_id
    assert ordered(mini, f"{direction}plaats")[-1] in {
        "digital-twin-wijkniveau",
        "landelijk-symposium-2024",
        "versterken-medisch-sociaal-wsdhl",
    }


def test_years_sort_by_first_year_up_and_last_year_down(mini: Dataset) -> None:
    assert mini.activiteiten[ordered(mini, "jaar")[0]].jaren == (2021,)
    assert mini.activiteiten[ordered(mini, "-jaar")[0]].jaren == (2024, 2025)


def test_a_gemeente_comes_before_a_region_and_a_region_before_the_country(mini: Dataset) -> None:
    order = ordered(mini, "plaats")
    assert order.index("traject-jonge-mantelzorgers-arnhem") < order.index("sociaal-arrangeren")
    assert order.index("sociaal-arrangeren") < order.index("hoopvol-en-kwetsbaar")


@pytest.mark.parametrize("column", SORTERINGEN)
def test_every_column_keeps_every_activiteit(mini: Dataset, column: str) -> None:
    assert sorted(ordered(mini, column)) == sorted(mini.activiteiten)


@pytest.mark.parametrize(
    ("given", "kept"),
    [("jaar", "jaar"), ("-jaar", "-jaar"), ("--jaar", ""), ("code", ""), ("-", "")],
)
def test_only_known_columns_are_read_from_a_link(given: str, kept: str) -> None:
    params = {"sorteer": given, "rijen": given}
    weergave, _ = Weergave.from_params(params, activiteiten=(), tabellen=())
    assert weergave.sorteer == kept
    assert weergave.rijen == ""
    assert weergave.to_params() == ({"sorteer": kept} if kept else {})
