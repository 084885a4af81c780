"""The timeline, run through the app."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from page_text import weight
from wsd_dash.config import PROJECT
from wsd_dash.texts import tijdlijn as words
from wsd_dash.ui.short_links import shorten

LIMIT = 9_000
"""Bytes the page may send per run, compressed as the server does."""


@pytest.fixture(autouse=True)
def fresh(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Run without what another test left in the caches of the process."""
    monkeypatch.chdir(PROJECT)
    st.cache_resource.clear()
    yield
    st.cache_resource.clear()


def run(**params: str) -> AppTest:
    at = AppTest.from_file(str(PROJECT / "app.py"), default_timeout=30)
    at.run()
    at.switch_page("pages/bespreken/tijdlijn.py")
    for name, value in params.items():
        at.query_params[name] = value
    at.run()
    assert not at.exception
    return at


def html(at: AppTest) -> str:
    """Return what the page sends, without the stylesheet: the server gives that out once."""
    bodies = [element.proto.body for element in at.get("html")]
    return "\n".join(body for body in bodies if not body.startswith("<style>"))


def test_the_page_draws_years_leerateliers_sources_and_periods() -> None:
    body = html(run())
    assert words.BLOK in body
    assert body.count('class="w"') == 2
    assert 'data-zet="bron=wsdan-2022-11"' in body
    assert "Programmaperiode 2023-2026" in body
    assert words.GEEN_PERIODE in body
    assert "laatst gemeld in november 2022" in body
    assert "lezing van de makers" in body
    assert not re.search(r"\bloopt\b", body)


def test_the_table_stands_behind_a_link() -> None:
    body = html(run(vorm="tabel"))
    assert "wsd-tijd " not in body
    assert "Gebeurtenissen met datum" in body
    assert "Toon alle 88" in body


def test_events_of_no_activiteit_are_told_until_a_filter_they_cannot_answer() -> None:
    assert words.LOS in html(run())
    assert words.LOS not in html(run(soort="project"))


def test_nothing_found_has_a_way_out(monkeypatch: pytest.MonkeyPatch, mini_folder: Path) -> None:
    monkeypatch.setenv("WSD_DATA", str(mini_folder))
    body = html(run(periode="1999"))
    assert words.LEEG_TITEL in body
    assert words.WIS in body


@pytest.mark.parametrize("params", [{}, {"vorm": "tabel"}, {"periode": "2024-2024"}])
def test_the_page_stays_small(params: dict[str, str]) -> None:
    body = shorten(html(run(**params)), pagina="tijdlijn", params=params)
    assert weight(body) < LIMIT
