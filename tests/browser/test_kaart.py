"""The map component in a real Chromium: choosing, walking, drawing again, and failing softly."""

import subprocess
import sys
from collections.abc import Iterator

import pytest
from playwright.sync_api import Locator, Page, expect

from browser.conftest import _free_port, _wait_for

PAGE = """
import streamlit as st
from wsd_dash.domain.locaties import GemeenteStand, Stand
from wsd_dash.figures.kaart import build_map_spec
from wsd_dash.ui.kaart import draw_map

ROWS = (("GM0202", "Arnhem", Stand.GEMELD, 6), ("GM1705", "Lingewaard", Stand.GEMELD, 3),
        ("GM1734", "Overbetuwe", Stand.DEELNEMEND, 0), ("GM0226", "Duiven", Stand.REGIO, 0),
        ("GM0228", "Ede", Stand.NIETS, 0), ("GM0405", "Hoorn", Stand.GEMELD, 1))
STANDEN = [GemeenteStand(c, n, "Gelderland", s, a, afgeleid=c == "GM0405") for c, n, s, a in ROWS]
def choose(key):
    st.query_params["gemeente"] = st.session_state[key].get("gekozen") or ""
def draw(key, focus, kader=None, kiesbaar=True):
    spec = build_map_spec(STANDEN, weergave=st.query_params.get("kaart", "zeshoeken"), kader=kader,
        gekozen=st.query_params.get("gemeente"), focus=focus,
        geometrie={"grof": "/weg.json"}, alt=key)
    draw_map(spec, key=key, height=400, on_select=(lambda: choose(key)) if kiesbaar else None)
draw("klein", "nederland", "arnhem-nijmegen")
draw("groot", "arnhem-nijmegen")
draw("kijk", "nederland", kiesbaar=False)
st.text("gekozen: " + (st.query_params.get("gemeente") or "geen"))
"""
FOCUSED = """() => {
  let at = document.activeElement;
  while (at?.shadowRoot) at = at.shadowRoot.activeElement;
  return at?.getAttribute('aria-label');
}"""


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of one page with three maps; it needs no data set and no boundaries."""
    folder = tmp_path_factory.mktemp("kaart")
    (folder / "pagina.py").write_text(PAGE, encoding="utf-8")
    port = _free_port()
    command = [sys.executable, "-m", "streamlit", "run", "pagina.py", f"--server.port={port}"]
    command += ["--server.headless=true", "--server.address=127.0.0.1"]
    command += ["--browser.gatherUsageStats=false", "--client.toolbarMode=minimal"]
    with (folder / "server.log").open("wb") as log:
        process = subprocess.Popen(command, cwd=folder, stdout=log, stderr=subprocess.STDOUT)
        try:
            _wait_for(f"http://127.0.0.1:{port}", process, folder / "server.log")
            yield f"http://127.0.0.1:{port}"
        finally:
            process.terminate()
            process.wait(timeout=20)


def open_map(page: Page, url: str) -> Locator:
    page.goto(url)
    large = page.locator(".st-key-groot .kaart")
    expect(option(large, "Arnhem")).to_be_visible(timeout=30_000)
    return large


def option(kaart: Locator, naam: str) -> Locator:
    return kaart.locator(f'[role=option][aria-label^="{naam}, "]')


def test_every_kind_has_its_words_and_its_look(page: Page, address: str) -> None:
    large = open_map(page, address)
    for naam, words, klas in (
        ("Arnhem", "6 activiteiten gemeld", "tel4"),
        ("Lingewaard", "3 activiteiten gemeld", "tel3"),
        ("Overbetuwe", "deelnemend, niets gemeld", "deelnemend"),
        ("Duiven", "alleen als deel van een regio genoemd", "regio"),
        ("Ede", "niets gemeld", "niets"),
        ("Culemborg", "niet nagegaan", "niet_nagegaan"),
    ):
        scope = page.locator(".st-key-klein .kaart") if naam == "Culemborg" else large
        expect(option(scope, naam)).to_have_attribute("aria-label", f"{naam}, {words}")
        expect(option(scope, naam)).to_have_class(klas)
    assert {"6", "3", "Arnhem", "Ede"} <= set(large.locator(".etiketten text").all_text_contents())


def test_choosing_by_click_marks_both_maps_and_choosing_again_clears(
    page: Page, address: str
) -> None:
    large = open_map(page, address)
    small = page.locator(".st-key-klein .kaart")
    option(large, "Lingewaard").click()
    expect(page.get_by_text("gekozen: GM1705")).to_be_visible()
    expect(option(small, "Lingewaard")).to_have_attribute("aria-selected", "true")
    option(large, "Lingewaard").click()
    expect(page.get_by_text("gekozen: geen")).to_be_visible()
    expect(small.locator('[aria-selected="true"]')).to_have_count(0)


def test_keyboard_walks_chooses_and_clears_and_keeps_its_place(page: Page, address: str) -> None:
    large = open_map(page, address)
    expect(large.locator('[tabindex="0"]')).to_have_count(1)
    option(large, "Arnhem").focus()
    page.keyboard.press("ArrowRight")
    assert page.evaluate(FOCUSED).startswith("Rheden")
    page.keyboard.type("over")
    assert page.evaluate(FOCUSED).startswith("Overbetuwe")
    page.keyboard.press("Enter")
    expect(page.get_by_text("gekozen: GM1734")).to_be_visible()
    assert page.evaluate(FOCUSED).startswith("Overbetuwe")
    page.keyboard.press("Escape")
    expect(page.get_by_text("gekozen: geen")).to_be_visible()
    assert page.evaluate(FOCUSED).startswith("Overbetuwe")


def test_enlargement_goes_to_a_gemeente_outside_it_and_says_so(page: Page, address: str) -> None:
    large = open_map(page, address)
    expect(large.locator(".titel")).to_have_text("Brede regio Arnhem-Nijmegen")
    option(page.locator(".st-key-klein .kaart"), "Hoorn").click()
    expect(large.locator(".titel")).to_have_text("Hoorn en omgeving")
    expect(option(large, "Hoorn")).to_have_attribute(
        "aria-label", "Hoorn, 1 activiteit gemeld, plaats afgeleid, bijvoorbeeld uit een wijk"
    )
    expect(large.locator("[role=listbox]")).to_have_attribute(
        "aria-label", "Hoorn en omgeving: groot"
    )


def test_map_for_looking_only_is_one_picture(page: Page, address: str) -> None:
    open_map(page, address)
    picture = page.locator(".st-key-kijk .kaart")
    expect(picture.locator("[role=img]")).to_have_attribute("aria-label", "kijk")
    expect(picture.locator("[role=option], [tabindex='0']")).to_have_count(0)


def test_boundaries_that_do_not_load_leave_tiles_and_a_sentence(page: Page, address: str) -> None:
    large = open_map(page, f"{address}/?kaart=grenzen")
    expect(large).to_have_attribute("data-weergave", "zeshoeken")
    expect(large.locator(".uitleg")).to_contain_text("De gemeentegrenzen zijn niet geladen")


def test_a_click_costs_little_and_fetches_nothing(page: Page, address: str) -> None:
    received: list[int] = []
    note = received.append
    page.on("websocket", lambda ws: ws.on("framereceived", lambda body: note(len(body))))
    large = open_map(page, address)
    page.wait_for_timeout(500)
    received.clear()
    fetched: list[str] = []
    page.on("request", lambda request: fetched.append(request.url))
    option(large, "Arnhem").click()
    expect(page.get_by_text("gekozen: GM0202")).to_be_visible()
    page.wait_for_timeout(300)
    assert [url for url in fetched if "favicon" not in url] == []
    assert 0 < sum(received) < 3 * 3_000
