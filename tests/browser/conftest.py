"""A real server and a real Chromium per worker, and a page that tells on itself."""

import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Page, sync_playwright

SECONDS_TO_START = 60
MILLISECONDS_TO_RENDER = 30_000
LOCAL = {"localhost", "127.0.0.1"}
CHROMIUMS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
READY = '[data-testid="stApp"][data-test-script-state="notRunning"]'


def pytest_itemcollected(item: pytest.Item) -> None:
    """Mark this folder's tests, so that they can be left out with `-m "not browser"`.

    A loaded machine can make a browser miss a deadline once. Such a test gets one more try, which
    the report counts ("rerun"); one that fails twice is broken.
    """
    item.add_marker(pytest.mark.browser)
    item.add_marker(pytest.mark.flaky(reruns=1))


@contextmanager
def running_server(folder: Path, *, port: int = 0, **settings: str) -> Iterator[str]:
    """Run `wsd-dash` on this port, or a free one, until the block ends; give its address."""
    port = port or _free_port()
    env = {**os.environ, "WSD_GEODATA": str(folder), **settings, "PORT": str(port)}
    with (folder / "server.log").open("wb") as log:
        process = subprocess.Popen(
            [sys.executable, "-m", "wsd_dash"], env=env, stdout=log, stderr=subprocess.STDOUT
        )
        try:
            address = f"http://127.0.0.1:{port}"
            _wait_for(address, process, folder / "server.log")
            yield address
        finally:
            process.terminate()
            process.wait(timeout=20)


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the server all tests share; its geodata folder starts empty."""
    with running_server(tmp_path_factory.mktemp("server")) as address:
        yield address


def chromium_path() -> str | None:
    """Return the system's Chromium; nothing means Playwright's own."""
    named = os.environ.get("WSD_CHROMIUM")
    return named or next(filter(None, map(shutil.which, CHROMIUMS)), None)


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """The system's Chromium, or Playwright's own where there is none."""
    with sync_playwright() as playwright:
        args = ["--no-sandbox", "--use-gl=swiftshader", "--enable-webgl", "--ignore-gpu-blocklist"]
        browser = playwright.chromium.launch(executable_path=chromium_path(), args=args)
        yield browser
        browser.close()


@pytest.fixture
def problems() -> list[str]:
    """What went wrong in the page of this test; one that is expected may be taken out."""
    return []


@pytest.fixture
def page(chromium: Browser, problems: list[str]) -> Iterator[Page]:
    """An empty page; the test fails on an outside request, a console error or a script error."""
    context = chromium.new_context(
        locale="nl-NL", viewport={"width": 1280, "height": 900}, reduced_motion="reduce"
    )
    context.set_default_timeout(MILLISECONDS_TO_RENDER)
    page = context.new_page()

    def note_request(url: str) -> None:
        scheme, host = urlsplit(url).scheme, urlsplit(url).hostname
        if scheme in {"http", "https", "ws", "wss"} and host not in LOCAL:
            problems.append(f"outside request: {url}")

    def note_console(message: ConsoleMessage) -> None:
        if message.type == "error":
            problems.append(f"console: {message.text}")

    page.on("request", lambda request: note_request(request.url))
    page.on("websocket", lambda socket: note_request(socket.url))
    page.on("console", note_console)
    page.on("pageerror", lambda error: problems.append(f"script: {error}"))
    yield page
    context.close()
    assert not problems


@pytest.fixture
def visit(page: Page) -> Callable[[str], Page]:
    """Open an address and wait until the page has been drawn."""

    def open_address(address: str) -> Page:
        page.goto(address)
        page.wait_for_selector("h1")
        page.wait_for_selector(READY, state="attached")
        return page

    return open_address


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


def _wait_for(address: str, process: subprocess.Popen[bytes], log: Path) -> None:
    deadline = time.monotonic() + SECONDS_TO_START
    while time.monotonic() < deadline and process.poll() is None:
        try:
            urllib.request.urlopen(f"{address}/gezondheid", timeout=10).close()  # noqa: S310 - ours
        except urllib.error.HTTPError:
            return  # it answers; a test of broken data wants just this
        except OSError:
            time.sleep(0.2)
        else:
            return
    pytest.fail(f"the server did not start:\n{log.read_text(encoding='utf-8')[-3000:]}")
