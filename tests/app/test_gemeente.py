"""The page of one gemeente, through the app as a reader gets it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from page_text import weight
from wsd_dash.config import PROJECT

PAGINA = "pages/bekijken/gemeente.py"
LIMIT = 6_000
"""Bytes of HTML a page may send per run, compressed as the server does."""
Open = Callable[..., AppTest]


@pytest.fixture
def open_page(monkeypatch: pytest.MonkeyPatch) -> Iterator[Open]:
    monkeypatch.chdir(PROJECT)

    def go(folder: Path, **params: str) -> AppTest:
        monkeypatch.setenv("WSD_DATA", str(folder))
        st.cache_resource.clear()
        app = AppTest.from_file(str(PROJECT / "app.py"), default_timeout=30)
        app.run()
        app.switch_page(PAGINA)
        for name, value in params.items():
            app.query_params[name] = value
        app.run()
        assert not app.exception
        return app

    yield go
    st.cache_resource.clear()


def html(app: AppTest) -> str:
    bodies = [str(element.proto.body) for element in app.get("html")]
    return "\n".join(body for body in bodies if not body.startswith("<style>"))


def test_a_gemeente_shows_its_parts(open_page: Open, mini_folder: Path) -> None:
    page = html(open_page(mini_folder, gemeente="GM0202"))
    assert "In Arnhem is 1 activiteit gemeld, uit 1 leeratelier." in page
    assert 'class="b-afgeleid"' in page
    assert "Wat we niet weten" in page
    assert 'id="drie-zinnen"' in page
    assert 'data-kopieer="drie-zinnen"' in page
    assert 'href="regiokaart?gemeente=GM0202"' in page
    assert 'href="dekking?gemeente=GM0202"' in page
    assert "activiteit=traject-jonge-mantelzorgers-arnhem" in page


def test_without_a_gemeente_the_page_offers_some(open_page: Open, mini_folder: Path) -> None:
    page = html(open_page(mini_folder))
    assert "van de 16 gemeenten is een activiteit gemeld." in page
    assert 'href="gemeente?gemeente=GM0546"' in page


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        ("GM1734", "Overbetuwe neemt deel, maar er is geen activiteit gemeld."),
        ("GM0226", "wel in een regio waar Duiven bij hoort: De Liemers."),
        ("GM0301", "In Zutphen is geen activiteit gemeld."),
        ("GM0014", "Groningen is niet nagegaan"),
    ],
)
def test_each_kind_of_empty_has_its_sentence(
    open_page: Open, mini_folder: Path, code: str, sentence: str
) -> None:
    page = html(open_page(mini_folder, gemeente=code))
    assert sentence in page
    assert "Wat is gemeld, en over welk jaar" not in page
    assert "Wat we niet weten" in page


def test_filters_stay_in_the_link_and_clearing_them_keeps_the_gemeente(
    open_page: Open, mini_folder: Path
) -> None:
    page = html(open_page(mini_folder, gemeente="GM0202", soort="publicatie", kern_of_rand="rand"))
    assert "Bij deze filters is in Arnhem geen activiteit gemeld." in page
    assert "Wis alle filters en toon Arnhem" in page
    assert 'class="wsd-wis" href="gemeente?gemeente=GM0202"' in page


def test_choosing_another_gemeente_goes_there(open_page: Open, mini_folder: Path) -> None:
    app = open_page(mini_folder, gemeente="GM0202")
    assert app.selectbox(key="gemeentekeuze").value == "GM0202"
    app.selectbox(key="gemeentekeuze").set_value("GM0546").run()
    assert not app.exception
    assert '<a href="gemeente?gemeente=GM0546" data-sprong="ja">Open Leiden</a>' in html(app)


def test_the_real_page_stays_light(open_page: Open) -> None:
    for code in ("GM0202", "GM0268"):
        page = html(open_page(PROJECT / "data", gemeente=code))
        assert weight(page) < LIMIT
