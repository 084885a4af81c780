"""The page on condities and thema's, run through the app."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from page_text import weight
from wsd_dash.config import PROJECT
from wsd_dash.domain.weergave import MATRICES
from wsd_dash.ui.short_links import shorten

LIMIT = 8_000
"""Bytes a page may send per run, compressed as the server does; leerateliers have most cells."""


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
    at.switch_page("pages/bespreken/dekking.py")
    for name, value in params.items():
        at.query_params[name] = value
    at.run()
    assert not at.exception
    return at


def html(at: AppTest) -> str:
    """Return what the page sends, without the stylesheet: the server gives that out once."""
    bodies = [element.proto.body for element in at.get("html")]
    return "\n".join(body for body in bodies if not body.startswith("<style>"))


def test_the_page_shows_sentence_matrix_and_caution(
    monkeypatch: pytest.MonkeyPatch, mini_folder: Path
) -> None:
    monkeypatch.setenv("WSD_DATA", str(mini_folder))
    body = html(run())
    assert "combinaties" in body
    assert body.count('<th scope="row"') >= 4
    assert body.count('<th scope="col"') >= 5
    assert "Niet: hier moet iets gebeuren." in body
    assert "Overeenstemming zegt iets over herhaalbaarheid, niet over juistheid." in body
    assert "waar ze gelden" in body
    assert "Kern en rand" in body


def test_a_chosen_cell_is_marked_and_listed() -> None:
    body = html(run(conditie="sez", thema="impact"))
    assert 'aria-current="true"' in body.split('class="wsd-matrix')[1].split("</table>")[0]
    assert "Open op de regiokaart" in body
    assert 'class="wsd-stip vol"' in body


@pytest.mark.parametrize("matrix", ["conditie-leeratelier", "thema-leeratelier"])
def test_the_other_matrices_have_leerateliers_in_the_rows(matrix: str) -> None:
    body = html(run(matrix=matrix, themabereik="alle"))
    assert body.count('<th scope="row"') >= 12


def test_nothing_found_has_a_way_out(monkeypatch: pytest.MonkeyPatch, mini_folder: Path) -> None:
    monkeypatch.setenv("WSD_DATA", str(mini_folder))
    body = html(run(periode="1999"))
    assert "Bij deze filters zijn er geen activiteiten om te tellen." in body
    assert "Wis alle filters" in body
    assert "wsd-matrix" not in body


@pytest.mark.parametrize("matrix", MATRICES)
def test_the_page_stays_small(matrix: str) -> None:
    chosen = {"matrix": matrix, "themabereik": "alle", "conditie": "sez"}
    body = shorten(html(run(**chosen)), pagina="dekking", params=chosen)
    assert weight(body) < LIMIT
