"""The list of activiteiten and the page of one, through the app as a reader gets them."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from wsd_dash.config import PROJECT

LIJST = "pages/bespreken/activiteiten.py"
BLAD = "pages/bespreken/activiteit.py"
Open = Callable[..., AppTest]


@pytest.fixture
def open_page(mini_folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Open]:
    monkeypatch.setenv("WSD_DATA", str(mini_folder))

    def go(path: str, *, meldadres: str = "", **params: str) -> AppTest:
        monkeypatch.setenv("WSD_MELDADRES", meldadres)
        st.cache_resource.clear()
        app = AppTest.from_file(str(PROJECT / "app.py"), default_timeout=30)
        app.run()
        for name, value in params.items():
            app.query_params[name] = value
        app.switch_page(path)
        app.run()
        assert not app.exception
        return app

    yield go
    st.cache_resource.clear()


def html(app: AppTest) -> str:
    return "\n".join(str(element.proto.body) for element in app.get("html"))


def test_the_list_opens_with_its_sentence_and_rows(open_page: Open) -> None:
    page = html(open_page(LIJST))
    assert "9 activiteiten gemeld, waarvan 4 projecten." in page
    assert page.count("activiteit?activiteit=") == 9
    assert 'href="activiteiten?sorteer=naam"' in page
    assert "geen commissie heeft ze bevestigd" in page


def test_searching_writes_the_word_in_the_link(open_page: Open) -> None:
    app = open_page(LIJST)
    app.text_input(key="zoekveld").set_value("LINGEWAARD").run()
    assert "LINGEWAARD" in app.query_params["zoek"]
    assert "1 activiteit gemeld met “LINGEWAARD”" in html(app)


def test_a_link_with_a_search_fills_the_box(open_page: Open) -> None:
    app = open_page(LIJST, zoek="xyzzy", sorteer="-jaar")
    assert app.text_input(key="zoekveld").value == "xyzzy"
    assert "Geen activiteiten gevonden" in html(app)


def test_sorting_is_said_in_the_head(open_page: Open) -> None:
    assert html(open_page(LIJST, sorteer="-jaar")).count('aria-sort="descending"') == 1


def test_a_search_text_is_escaped(open_page: Open) -> None:
    page = html(open_page(LIJST, zoek="<img src=x>"))
    assert "<img" not in page
    assert "&lt;img" in page


def test_the_page_of_one_activiteit_shows_both_rounds(open_page: Open) -> None:
    page = html(open_page(BLAD, activiteit="week-tegen-armoede-2022"))
    assert "Week tegen Armoede 2022 richt zich volgens de labels op sociaal-economische" in page
    assert "Armoede op alle niveaus aan de orde stellen" in page
    assert "Niet aangetoond in beide rondes:" in page
    assert page.count('class="wsd-betwist"') == 1
    assert "voorgesteld, beide rondes" in page
    assert "voorgesteld, <b>betwist</b>" in page
    assert page.count('<i style="left:') == 2


def test_reporting_is_a_mail_link_or_a_text_to_copy(open_page: Open) -> None:
    copied = html(open_page(BLAD, activiteit="week-tegen-armoede-2022"))
    assert "mailto:" not in copied
    assert copied.count('data-kopieer="meld-') == 5
    mailed = html(
        open_page(BLAD, meldadres="meld@voorbeeld.nl", activiteit="week-tegen-armoede-2022")
    )
    assert mailed.count("mailto:meld@voorbeeld.nl?subject=") == 5
    assert 'data-kopieer="meld-' not in mailed


@pytest.mark.parametrize("activiteit", ["", "bestaat-niet"])
def test_an_unknown_activiteit_leads_to_the_list(open_page: Open, activiteit: str) -> None:
    page = html(open_page(BLAD, activiteit=activiteit))
    assert "Deze activiteit kennen we niet" in page
    assert 'href="activiteiten"' in page
