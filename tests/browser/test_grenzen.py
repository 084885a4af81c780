"""Official boundaries that come while the app runs: offered, never forced; or why they do not."""

import json
import re
import socket
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event

import pandas as pd
import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from browser.conftest import running_server
from grensdienst import GEOJSON, Answer, reply, send, serve, squares, status
from wsd_dash.config import PROJECT, Settings
from wsd_dash.sources.grenzen import stored_boundaries
from wsd_dash.texts import grenskeuze as words

GEMEENTEN = PROJECT / "data" / "gemeenten.csv"
REAL = PROJECT.parent / "shared" / "geo" / "nl-vr-gm.topo.json"
HTML = b"<!doctype html><html><title>Inloggen</title></html>"
SECONDS_TO_COME = 60_000


def boundaries() -> bytes:
    """What a service would answer: the real boundaries, or squares where they are not."""
    if not REAL.exists():
        return json.dumps(squares(pd.read_csv(GEMEENTEN))).encode()
    import geopandas  # noqa: PLC0415 - a second that only this needs

    frame = geopandas.read_file(REAL, layer="gm_features")[["code", "geometry"]]
    body: str = frame.rename(columns={"code": "statcode"}).to_json()
    return body.encode()


def halfway(body: bytes, go_on: Event) -> Answer:
    """Answer half of a body, then hardly anything, and the rest when told to."""
    half = len(body) // 2

    def answer(connection: socket.socket, _: str) -> None:
        kind, length = f"Content-Type: {GEOJSON}", f"Content-Length: {len(body)}"
        send(connection, "200 OK", kind, length, body=body[:half])
        sent = half
        while not go_on.wait(0.2):
            connection.sendall(body[sent : sent + 1])
            sent += 1
        connection.sendall(body[sent:])

    return answer


def note(page: Page) -> Locator:
    return page.locator(".st-key-grensnoot")


def kaart(page: Page) -> Locator:
    return page.locator(".st-key-kaart-regio .kaart")


def places(page: Page) -> list[object]:
    """Where the maps, the note and the footer stand on the page."""
    parts = ".st-key-kaart-regio", ".st-key-kaart-nederland", ".st-key-grensnoot", "footer"
    return [page.locator(part).first.bounding_box() for part in parts]


@pytest.fixture
def slow(tmp_path: Path) -> Iterator[tuple[str, Event]]:
    """A server of ours whose boundaries stop halfway until the event is set."""
    go_on = Event()
    with (
        serve({"cbs": halfway(boundaries(), go_on)}) as service,
        running_server(tmp_path, WSD_GRENZEN_OPHALEN="ja", WSD_GRENZEN_URL=service.url) as address,
    ):
        yield address, go_on
        go_on.set()


def test_boundaries_that_come_are_offered_and_the_map_in_use_stays(
    slow: tuple[str, Event], visit: Callable[[str], Page], chromium: Browser
) -> None:
    address, go_on = slow
    page = visit(f"{address}/regiokaart")
    expect(note(page)).to_contain_text(words.OPHALEN)
    expect(note(page)).to_contain_text(re.compile(r"[34]\d %"), timeout=SECONDS_TO_COME)
    expect(kaart(page)).to_have_attribute("data-weergave", "zeshoeken")
    before = places(page)

    go_on.set()
    offer = note(page).get_by_role("link", name=words.TOON)
    expect(offer).to_be_visible(timeout=SECONDS_TO_COME)
    assert places(page) == before
    kaart(page).locator('[role=option][aria-label^="Arnhem, "]').click()
    expect(page).to_have_url(re.compile("gemeente=GM0202"))
    expect(kaart(page)).to_have_attribute("data-weergave", "zeshoeken")

    offer.click()
    expect(kaart(page)).to_have_attribute("data-weergave", "grenzen")
    expect(note(page)).to_contain_text("Grenzen: CBS / Kadaster")
    assert "kaart=grenzen" in page.url
    page.goto("about:blank")

    fresh = chromium.new_page()
    fresh.goto(f"{address}/regiokaart")
    expect(kaart(fresh)).to_have_attribute("data-weergave", "grenzen", timeout=SECONDS_TO_COME)
    fresh.close()


def test_a_link_that_asks_too_early_gets_hexagons_a_sentence_and_then_the_offer(
    slow: tuple[str, Event], visit: Callable[[str], Page]
) -> None:
    address, go_on = slow
    page = visit(f"{address}/regiokaart?kaart=grenzen")
    expect(note(page)).to_contain_text(words.OPHALEN)
    expect(kaart(page)).to_have_attribute("data-weergave", "zeshoeken")
    go_on.set()
    offer = note(page).get_by_role("link", name=words.TOON)
    expect(offer).to_be_visible(timeout=SECONDS_TO_COME)
    expect(kaart(page)).to_have_attribute("data-weergave", "zeshoeken")
    offer.click()
    expect(kaart(page)).to_have_attribute("data-weergave", "grenzen", timeout=SECONDS_TO_COME)
    page.goto("about:blank")


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        (reply(HTML, "text/html"), words.NIET_BRUIKBAAR),
        (status(503), words.NIET_BRUIKBAAR),
        (reply(boundaries()[:5000]), words.NIET_BRUIKBAAR),
    ],
    ids=["web page", "disturbance", "half"],
)
def test_a_service_that_misbehaves_is_a_calm_sentence(
    tmp_path: Path, visit: Callable[[str], Page], answer: Answer, reason: str
) -> None:
    answers = dict.fromkeys(("cbs", "kadaster", "cartomap"), answer)
    with (
        serve(answers) as service,
        running_server(tmp_path, WSD_GRENZEN_OPHALEN="ja", WSD_GRENZEN_URL=service.url) as address,
    ):
        page = visit(f"{address}/regiokaart")
        expect(note(page)).to_contain_text(reason, timeout=SECONDS_TO_COME)
        expect(kaart(page)).to_have_attribute("data-weergave", "zeshoeken")
        page.goto("about:blank")
    log = (tmp_path / "server.log").read_text(encoding="utf-8")
    assert log.count("official boundaries") == 1
    assert "Traceback" not in log


def test_without_a_network_the_app_says_so_and_works(
    tmp_path: Path, visit: Callable[[str], Page]
) -> None:
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))  # nobody listens there
        url = f"http://127.0.0.1:{closed.getsockname()[1]}"
        with running_server(tmp_path, WSD_GRENZEN_OPHALEN="ja", WSD_GRENZEN_URL=url) as address:
            page = visit(f"{address}/regiokaart")
            expect(note(page)).to_contain_text(words.GEEN_VERBINDING, timeout=SECONDS_TO_COME)
            expect(note(page).get_by_role("link")).to_have_count(0)
            expect(kaart(page)).to_have_attribute("data-weergave", "zeshoeken")
            page.goto("about:blank")  # who is still there when the server stops gets errors


def test_a_server_that_may_not_fetch_asks_nobody(
    tmp_path: Path, visit: Callable[[str], Page]
) -> None:
    with (
        serve({"cbs": reply(boundaries())}) as service,
        running_server(tmp_path, WSD_GRENZEN_OPHALEN="nee", WSD_GRENZEN_URL=service.url) as address,
    ):
        page = visit(f"{address}/regiokaart")
        expect(note(page)).to_contain_text(words.GEEN)
        expect(kaart(page)).to_have_attribute("data-weergave", "zeshoeken")
        page.goto("about:blank")
        assert service.asked == []
    assert stored_boundaries(Settings(geodata_dir=tmp_path)) is None
