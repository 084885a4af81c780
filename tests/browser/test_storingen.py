"""What a viewer sees when the connection or the server is gone, and that the page comes back.

Short forms; `script/storingen` cuts longer, beyond the life of a session.
"""

import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from browser.conftest import _free_port, _wait_for
from browser.doorgeefluik import Wire, wire
from wsd_dash.texts.raamwerk import WOORDEN

Visit = Callable[[str], Page]
SECONDS = 5.0
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


class Server:
    """A server of our own that can be killed and started again on the same port."""

    def __init__(self, folder: Path) -> None:
        """Start it."""
        self.folder, self.port = folder, _free_port()
        self.start()

    @property
    def address(self) -> str:
        """Where it answers."""
        return f"http://127.0.0.1:{self.port}"

    def start(self) -> None:
        """Start, and wait until it answers."""
        env = {**os.environ, "WSD_GEODATA": str(self.folder), "PORT": str(self.port)}
        log = self.folder / "server.log"
        with log.open("ab") as file:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "wsd_dash"], env=env, stdout=file, stderr=subprocess.STDOUT
            )
        _wait_for(self.address, self.process, log)

    def end(self, how: signal.Signals) -> int:
        """End it this way; return its exit code."""
        self.process.send_signal(how)
        return self.process.wait(timeout=30)


@pytest.fixture
def own_server(tmp_path: Path) -> Iterator[Server]:
    server = Server(tmp_path)
    yield server
    if server.process.poll() is None:
        server.end(signal.SIGKILL)


@pytest.fixture
def cuttable(server: str) -> Iterator[Wire]:
    with wire(int(server.rpartition(":")[2])) as found:
        yield found


def connection(page: Page, state: str) -> Locator:
    return page.locator(f'[data-testid="stApp"][data-test-connection-state="{state}"]')


def notice(page: Page) -> Locator:
    return page.get_by_role("dialog").filter(has_text=WOORDEN["Connection error"])


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


@pytest.mark.usefixtures("expected")
def test_a_connection_that_was_cut_comes_back_with_page_and_filters(
    cuttable: Wire, visit: Visit
) -> None:
    page = visit(f"http://127.0.0.1:{cuttable.port}/dekking?soort=project")
    sentence = page.locator("h1").inner_text()
    cuttable.cut()
    expect(connection(page, "CONNECTED")).to_have_count(0)
    assert page.locator("h1").inner_text() == sentence  # what was there can still be read
    page.wait_for_timeout(SECONDS * 1000)
    expect_dutch_notice(page)
    cuttable.mend()
    expect_back(page, sentence)


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


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGKILL], ids=lambda how: how.name)
@pytest.mark.usefixtures("expected")
def test_a_page_outlives_its_server(own_server: Server, visit: Visit, how: signal.Signals) -> None:
    """Everything in the server's memory is gone; the address still says what was shown."""
    page = visit(f"{own_server.address}/dekking?soort=project")
    sentence = page.locator("h1").inner_text()
    began = time.monotonic()
    code = own_server.end(how)
    assert time.monotonic() - began < 20
    assert code in {0, -how}
    expect(connection(page, "CONNECTED")).to_have_count(0)
    assert page.locator("h1").inner_text() == sentence
    expect_dutch_notice(page)
    own_server.start()
    expect_back(page, sentence)
