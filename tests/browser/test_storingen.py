"""What a viewer sees when the connection or the server is gone, and that the page comes back.

Short forms; `script/storingen` cuts longer, beyond the life of a session.
"""

import os
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from browser.conftest import _free_port, _wait_for
from browser.doorgeefluik import Wire, wire
from wsd_dash.contract.schema import Package
from wsd_dash.sources.versies import publish
from wsd_dash.texts.publiceer import NIEUWER
from wsd_dash.texts.raamwerk import WOORDEN

Visit = Callable[[str], Page]
SECONDS = [float(text) for text in os.environ.get("WSD_STORING_SECONDEN", "5").split(",")]
"""How long the connection stays away."""
LIVES = [(1, False)] if len(SECONDS) == 1 else [(600, True), (1, False)]
"""Seconds a session lives without a connection, and whether it outlives the cut."""
BACK = 40_000
"""Milliseconds in which a page must be back; the framework waits longer after every try."""
GONE = re.compile(r"net::ERR_|WebSocket|not responding|Client Error|Failed to (fetch|load script)")
ENGLISH = re.compile(r"\b(connection|server|error|trying|lost|reload|please|your)\b", re.IGNORECASE)


@pytest.fixture
def expected(page: Page, problems: list[str]) -> Iterator[None]:
    """Leave out what the browser itself says of a connection that we cut; before `page` looks."""
    assert page
    yield
    problems[:] = [text for text in problems if not GONE.search(text)]


SHORT_LIFE = """\
from streamlit import config
config.set_option("server.disconnectedSessionTTL", {life})
from wsd_dash.cli import main
main([])
"""
"""Starts the app with sessions that live this many seconds without a connection."""


class Server:
    """A server of our own that can be killed and started again on the same port."""

    def __init__(self, folder: Path, *, life: int = 3600, **settings: str) -> None:
        """Start it."""
        self.folder, self.port = folder, _free_port()
        self.code, self.settings = SHORT_LIFE.format(life=life), settings
        self.start()

    @property
    def address(self) -> str:
        """Where it answers."""
        return f"http://127.0.0.1:{self.port}"

    def start(self) -> None:
        """Start, and wait until it answers."""
        env = {**os.environ, "WSD_GEODATA": str(self.folder), "PORT": str(self.port)}
        env |= self.settings
        log = self.folder / "server.log"
        with log.open("ab") as file:
            self.process = subprocess.Popen(
                [sys.executable, "-c", self.code], env=env, stdout=file, stderr=subprocess.STDOUT
            )
        _wait_for(self.address, self.process, log)

    def end(self, how: signal.Signals) -> int:
        """End it this way; return its exit code."""
        self.process.send_signal(how)
        return self.process.wait(timeout=30)


@pytest.fixture
def start_server(tmp_path: Path) -> Iterator[Callable[..., Server]]:
    """Return a function that starts a server, which is gone after the test."""
    started: list[Server] = []

    def start(**settings: Any) -> Server:
        started.append(Server(tmp_path, **settings))
        return started[-1]

    yield start
    for server in started:
        if server.process.poll() is None:
            server.end(signal.SIGKILL)


@pytest.fixture
def cuttable(server: str) -> Iterator[Wire]:
    with wire(_port(server)) as found:
        yield found


def _port(address: str) -> int:
    return int(address.rpartition(":")[2])


def _fewer(source: Path, target: Path) -> Path:
    """Copy a data folder without its last gebeurtenis."""
    shutil.copytree(source, target)
    path = target / "gebeurtenissen.csv"
    path.write_bytes(b"".join(path.read_bytes().splitlines(keepends=True)[:-1]))
    return target


def connection(page: Page, state: str) -> Locator:
    return page.locator(f'[data-testid="stApp"][data-test-connection-state="{state}"]')


def notice(page: Page) -> Locator:
    return page.get_by_role("dialog").filter(has_text=WOORDEN["Connection error"])


def opened(visit: Visit, address: str) -> tuple[Page, str]:
    """Open a page and wait for the last part of it; return it with its sentence."""
    page = visit(f"{address}/dekking?soort=project")
    expect(page.locator(".kaart .lijst path").first).to_be_attached(timeout=BACK)
    return page, page.locator("h1").inner_text()


def expect_dutch_notice(page: Page) -> None:
    expect(notice(page).first).to_be_visible(timeout=BACK)
    assert not ENGLISH.search(notice(page).first.inner_text())


def expect_back(page: Page, sentence: str) -> None:
    """The page runs again by itself, says the same, and works."""
    expect(connection(page, "CONNECTED")).to_be_attached(timeout=BACK)
    expect(page.get_by_role("dialog")).to_have_count(0)
    expect(page.locator("h1")).to_have_text(sentence)
    assert "soort=project" in page.url
    page.get_by_role("link", name=re.compile("^verdeeld")).click()
    expect(page).to_have_url(re.compile("telwijze=verdeeld"))
    expect(page.locator('a[aria-current]:has-text("verdeeld")')).to_be_visible()
    assert "soort=project" in page.url
    expect(page.locator('[data-testid="stException"], [role="alert"]')).to_have_count(0)


@pytest.mark.parametrize("seconds", SECONDS)
@pytest.mark.usefixtures("expected")
def test_a_connection_that_was_cut_comes_back_with_page_and_filters(
    cuttable: Wire, visit: Visit, seconds: float
) -> None:
    page, sentence = opened(visit, f"http://127.0.0.1:{cuttable.port}")
    cuttable.cut()
    expect(connection(page, "CONNECTED")).to_have_count(0)
    assert page.locator("h1").inner_text() == sentence  # what was there can still be read
    page.wait_for_timeout(seconds * 1000)
    expect_dutch_notice(page)
    cuttable.mend()
    expect_back(page, sentence)


@pytest.mark.parametrize(("life", "kept"), LIVES)
@pytest.mark.usefixtures("expected")
def test_data_and_page_after_a_cut_within_or_beyond_the_life_of_a_session(  # noqa: PLR0913
    start_server: Callable[..., Server],
    tmp_path: Path,
    mini_folder: Path,
    package: Package,
    visit: Visit,
    *,
    life: int,
    kept: bool,
) -> None:
    """New data come out meanwhile. A session that lives keeps its own; a lost one takes the new."""
    versions = tmp_path / "versies"
    publish(mini_folder, versions, package)
    server = start_server(life=life, WSD_DATA=str(versions))
    with wire(server.port) as cuttable:
        page, _ = opened(visit, f"http://127.0.0.1:{cuttable.port}")
        cuttable.cut()
        publish(_fewer(mini_folder, tmp_path / "nieuw"), versions, package)
        page.wait_for_timeout(SECONDS[0] * 1000)
        cuttable.mend()
        expect(connection(page, "CONNECTED")).to_be_attached(timeout=BACK)
        expect(page.get_by_role("dialog")).to_have_count(0)
        page.get_by_role("link", name=re.compile("^verdeeld")).click()
        expect(page.locator('a[aria-current]:has-text("verdeeld")')).to_be_visible()
        expect(page.get_by_text(NIEUWER)).to_have_count(int(kept))
        assert "soort=project" in page.url
        page.goto("about:blank")


@pytest.mark.usefixtures("expected")
def test_a_map_cut_off_while_it_loads_draws_itself_later(cuttable: Wire, page: Page) -> None:
    tries = []

    def refuse_twice(route: object) -> None:
        tries.append(time.monotonic())
        if len(tries) > 2:
            route.continue_()  # type: ignore[attr-defined]  # a Route
        else:
            route.abort()  # type: ignore[attr-defined]

    page.route("**/zeshoeken.json*", refuse_twice)
    page.goto(f"http://127.0.0.1:{cuttable.port}/regiokaart")
    expect(page.locator(".kaart .lijst path").first).to_be_attached(timeout=BACK)
    assert len(tries) > 2
    expect(page.locator('[role="alert"]')).to_have_count(0)


@pytest.mark.usefixtures("expected")
def test_a_map_whose_program_does_not_come_says_so_in_dutch(server: str, page: Page) -> None:
    page.route("**/wsd-dash.kaart/kaart.js*", lambda route: route.abort())
    page.goto(f"{server}/regiokaart")
    alert = page.get_by_role("alert").first
    expect(alert).to_contain_text(WOORDEN["BidiComponent Error"])
    expect(alert).to_contain_text(WOORDEN["Failed to fetch"])
    assert not ENGLISH.search(alert.inner_text())
    assert "http" not in alert.inner_text()


@pytest.mark.usefixtures("expected")
def test_a_page_outlives_its_server(start_server: Callable[..., Server], visit: Visit) -> None:
    """Everything in the server's memory is gone; the address still says what was shown."""
    server = start_server()
    for how in (signal.SIGKILL, signal.SIGTERM):
        page, sentence = opened(visit, server.address)
        began = time.monotonic()
        assert server.end(how) in {0, -how}
        assert time.monotonic() - began < 20
        expect(connection(page, "CONNECTED")).to_have_count(0)
        assert page.locator("h1").inner_text() == sentence
        expect_dutch_notice(page)
        server.start()
        expect_back(page, sentence)
