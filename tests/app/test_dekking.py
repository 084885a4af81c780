"""The page on condities and thema's, run through the app."""

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from page_text import OpenPage, weight
from wsd_dash.domain.weergave import MATRICES
from wsd_dash.ui.short_links import shorten

LIMIT = 8_000
"""Bytes a page may send per run, compressed as the server does; leerateliers have most cells."""


def html(at: AppTest) -> str:
    """Return what the page sends, without the stylesheet: the server gives that out once."""
    assert not at.exception
    bodies = [element.proto.body for element in at.get("html")]
    return "\n".join(body for body in bodies if not body.startswith("<style>"))


def test_the_page_shows_sentence_matrix_and_caution(open_page: OpenPage, mini_folder: Path) -> None:
    body = html(open_page("dekking", mini_folder))
    assert "combinaties" in body
    assert body.count('<th scope="row"') >= 4
    assert body.count('<th scope="col"') >= 5
    assert "Niet: hier moet iets gebeuren." in body
    assert "Overeenstemming zegt iets over herhaalbaarheid, niet over juistheid." in body
    assert "waar ze gelden" in body
    assert "Kern en rand" in body


def test_a_chosen_cell_is_marked_and_listed(open_page: OpenPage) -> None:
    body = html(open_page("dekking", conditie="sez", thema="impact"))
    assert 'aria-current="true"' in body.split('class="wsd-matrix')[1].split("</table>")[0]
    assert "Open op de regiokaart" in body
    assert 'class="wsd-stip vol"' in body


@pytest.mark.parametrize("matrix", ["conditie-leeratelier", "thema-leeratelier"])
def test_the_other_matrices_have_leerateliers_in_the_rows(open_page: OpenPage, matrix: str) -> None:
    body = html(open_page("dekking", matrix=matrix, themabereik="alle"))
    assert body.count('<th scope="row"') >= 12


def test_nothing_found_is_said_calmly_and_has_a_way_out(
    open_page: OpenPage, mini_folder: Path
) -> None:
    body = html(open_page("dekking", mini_folder, periode="1999"))
    assert "Bij deze filters zijn er geen activiteiten om te tellen." in body
    assert "Wis alle filters" in body
    assert "wsd-matrix" not in body
    assert "n = 0" not in body
    assert "te beoordelen: 0" not in body


@pytest.mark.parametrize("matrix", MATRICES)
def test_the_page_stays_small(open_page: OpenPage, matrix: str) -> None:
    chosen = {"matrix": matrix, "themabereik": "alle", "conditie": "sez"}
    body = shorten(html(open_page("dekking", **chosen)), pagina="dekking", params=chosen)
    assert weight(body) < LIMIT
