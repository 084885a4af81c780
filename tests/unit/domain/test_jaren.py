"""Activiteiten per year, by how the year is known."""

from dataclasses import replace

from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.jaren import count_years


def test_an_activiteit_of_two_years_counts_in_both(mini: Dataset) -> None:
    rows = count_years([mini.activiteiten["sociaal-arrangeren"]])
    assert [(row.jaar, row.afgeleid, row.totaal) for row in rows] == [(2024, 1, 1), (2025, 1, 1)]


def test_a_year_without_activiteiten_stays_on_the_axis(mini: Dataset) -> None:
    one = mini.activiteiten["sociaal-arrangeren"]
    rows = count_years([replace(one, jaren=(2020,)), replace(one, jaren=(2022,))])
    assert [(row.jaar, row.totaal) for row in rows] == [(2020, 1), (2021, 0), (2022, 1)]


def test_every_basis_is_counted_apart(mini: Dataset) -> None:
    rows = count_years(list(mini.activiteiten.values()))
    assert sum(row.letterlijk for row in rows) > 0
    assert sum(row.jaar_van_bron for row in rows) > 0
    assert sum(row.totaal for row in rows) == sum(len(a.jaren) for a in mini.activiteiten.values())


def test_without_years_there_are_no_rows(mini: Dataset) -> None:
    assert count_years([replace(mini.activiteiten["sociaal-arrangeren"], jaren=())]) == ()
