"""The pages about sources, data and privacy, run through the router on the mini data set."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from wsd_dash.config import PROJECT
from wsd_dash.texts import bronnen, gegevens, privacy, toegankelijkheid

PAGES = ("bronnen", "gegevens", "privacy", "toegankelijkheid")


@pytest.fixture
def app(mini_folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[AppTest]:
    monkeypatch.setenv("WSD_DATA", str(mini_folder))
    monkeypatch.setenv("WSD_MELDADRES", "meld@voorbeeld.nl")
    monkeypatch.chdir(PROJECT)
    st.cache_resource.clear()
    yield AppTest.from_file(str(PROJECT / "app.py"), default_timeout=30)
    st.cache_resource.clear()


def show(app: AppTest, page: str, **params: str) -> str:
    """Run a page and return its HTML."""
    app.run()
    for name, value in params.items():
        app.query_params[name] = value
    app.switch_page(f"pages/over/{page}.py").run()
    assert not app.exception
    return "\n".join(element.proto.body for element in app.get("html"))


@pytest.mark.parametrize("page", PAGES)
def test_every_page_starts_with_its_sentence_and_ends_with_the_state_of_the_sources(
    app: AppTest, page: str
) -> None:
    body = show(app, page)
    assert body.count("<h1") == 1
    assert "Stand van de bronnen: juli 2024." in body


def test_the_chart_has_its_text_and_the_cautions_stand_beside_the_labels(app: AppTest) -> None:
    body = show(app, "bronnen")
    chart = app.get("plotly_chart")[0].proto
    assert chart.alt.startswith("Staafdiagram van 9 activiteiten per jaar")
    assert "geen commissie heeft ze bevestigd" in body
    assert "niet over juistheid" in body


def test_without_activiteiten_the_page_on_sources_offers_a_way_back(app: AppTest) -> None:
    body = show(app, "bronnen", soort="themagroep", bron="wsdhl-2024-07")
    assert bronnen.LEEG_TITEL in body
    assert bronnen.WIS in body
    assert not app.get("plotly_chart")


def test_a_table_can_be_chosen_and_saved(app: AppTest) -> None:
    body = show(app, "gegevens", tabel="wijken")
    assert "wijken.csv" in body
    labels = [button.proto.label for button in app.get("download_button")]
    assert labels == [gegevens.ALLES_KNOP, gegevens.EXCEL_KNOP, gegevens.MACHINE_KNOP]


def test_an_unknown_table_in_the_link_is_no_accident(app: AppTest) -> None:
    assert "activiteiten.csv" in show(app, "gegevens", tabel="../../etc")


@pytest.mark.parametrize("page", ["gegevens", "privacy", "toegankelijkheid"])
def test_the_address_to_write_to_is_there_when_the_host_gave_one(app: AppTest, page: str) -> None:
    assert 'href="mailto:meld@voorbeeld.nl"' in show(app, page)


@pytest.mark.parametrize(
    ("page", "words"),
    [("privacy", privacy.GEEN_CONTACT), ("toegankelijkheid", toegankelijkheid.GEEN_CONTACT)],
)
def test_without_an_address_the_page_says_whom_to_ask(
    app: AppTest, monkeypatch: pytest.MonkeyPatch, page: str, words: str
) -> None:
    monkeypatch.delenv("WSD_MELDADRES")
    body = show(app, page)
    assert words in body
    assert "mailto:" not in body
