"""The timeline, run through the app."""

import re
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from page_text import OpenPage, html, weight
from wsd_dash.texts import tijdlijn as words
from wsd_dash.ui.short_links import shorten

LIMIT = 9_000
"""Bytes the page may send per run, compressed as the server does."""


def whole(at: AppTest) -> str:
    """Return the fragments of a page that ran without an error."""
    assert not at.exception
    return html(at)


def test_the_page_draws_years_leerateliers_sources_and_periods(open_page: OpenPage) -> None:
    body = whole(open_page("tijdlijn"))
    assert words.BLOK in body
    assert body.count('class="w"') == 2
    assert 'data-zet="bron=wsdan-2022-11"' in body
    assert "Programmaperiode 2023-2026" in body
    assert words.GEEN_PERIODE in body
    assert "laatst gemeld in november 2022" in body
    assert "lezing van de makers" in body
    assert not re.search(r"\bloopt\b", body)


def test_the_table_stands_behind_a_link(open_page: OpenPage) -> None:
    body = whole(open_page("tijdlijn", vorm="tabel"))
    assert "wsd-tijd " not in body
    assert "Gebeurtenissen met datum" in body
    assert "Toon alle 88" in body


def test_events_of_no_activiteit_are_told_until_a_filter_they_cannot_answer(
    open_page: OpenPage,
) -> None:
    assert words.LOS in whole(open_page("tijdlijn"))
    assert words.LOS not in whole(open_page("tijdlijn", soort="project"))


def test_nothing_found_has_a_way_out(open_page: OpenPage, mini_folder: Path) -> None:
    body = whole(open_page("tijdlijn", mini_folder, periode="1999"))
    assert words.LEEG_TITEL in body
    assert words.WIS in body


@pytest.mark.parametrize("params", [{}, {"vorm": "tabel"}, {"periode": "2024-2024"}])
def test_the_page_stays_small(open_page: OpenPage, params: dict[str, str]) -> None:
    body = shorten(whole(open_page("tijdlijn", **params)), pagina="tijdlijn", params=params)
    assert weight(body) < LIMIT
