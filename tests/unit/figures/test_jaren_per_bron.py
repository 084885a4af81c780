"""The chart of years: what it draws, in which colours, and its text."""

from wsd_dash import theme
from wsd_dash.domain.jaren import Jaartelling
from wsd_dash.figures.jaren_per_bron import build_years_figure

ROWS = (Jaartelling(2021, 3, 8, 1), Jaartelling(2022, 0, 0, 0))


def test_each_way_of_knowing_the_year_is_one_part_of_the_bar() -> None:
    figure = build_years_figure(ROWS, alt="tekst")
    assert [(list(bar.x), list(bar.y)) for bar in figure.data] == [
        ([2021, 2022], [3, 0]),
        ([2021, 2022], [8, 0]),
        ([2021, 2022], [1, 0]),
    ]
    assert [bar.name for bar in figure.data] == [
        "staat in de bron",
        "afgeleid uit de tekst",
        "jaar van de bron",
    ]


def test_the_total_stands_above_a_bar_and_not_above_nothing() -> None:
    figure = build_years_figure(ROWS, alt="tekst")
    assert [a.text for a in figure.layout.annotations] == ["<b>12</b>"]


def test_a_part_too_small_for_its_number_goes_without() -> None:
    rows = (Jaartelling(2021, 2, 60, 0), Jaartelling(2022, 4, 0, 0))
    assert list(build_years_figure(rows, alt="").data[0].text) == ["", "4"]
    assert list(build_years_figure(rows, alt="").data[2].text) == ["", ""]


def test_the_look_is_that_of_the_theme_and_numbers_are_dutch() -> None:
    figure = build_years_figure(ROWS, alt="tekst")
    assert figure.layout.separators == ",."
    assert figure.layout.font.family == theme.FONT
    assert [bar.marker.color for bar in figure.data] == [
        theme.TELLING[3],
        theme.TELLING[1],
        theme.ONBEKEND,
    ]


def test_the_text_for_who_cannot_see_it_travels_with_the_figure() -> None:
    assert build_years_figure(ROWS, alt="tekst").layout.meta["alt"] == "tekst"


def test_without_years_the_figure_is_empty_but_whole() -> None:
    assert [list(bar.y) for bar in build_years_figure((), alt="").data] == [[], [], []]


def test_the_figure_is_small_enough_for_every_page_run() -> None:
    assert len(build_years_figure(ROWS, alt="tekst").to_json()) < 4000
