"""Drives a real Chromium: opens a way, clicks, and waits until its map has come to rest."""

import base64
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from frames import Frames
from playwright.sync_api import Browser, CDPSession, Error, Page, sync_playwright

INSTRUMENT = Path(__file__).with_name("meten.js")
CHROMIUM = "/usr/bin/chromium"
SCREEN = {"width": 1366, "height": 900}
REST_SECONDS = 0.6
"""Without change for so long, with no run under way, the map has come to rest."""
LONGEST_SECONDS = 60
STEP_SECONDS = 20
POLL_SECONDS = 0.05
LOCAL = {"127.0.0.1", "localhost"}
BUSY = """() => {
  const app = document.querySelector('[data-testid="stApp"]')
  return Boolean(app && app.dataset.testScriptState !== 'notRunning')
}"""
EMPTY_TOPOLOGY = (
    '{"type":"Topology","arcs":[],"transform":{"scale":[1,1],"translate":[0,0]},"objects":{'
    + ",".join(
        f'"{name}":{{"type":"GeometryCollection","geometries":[]}}'
        for name in (
            "coastlines", "land", "ocean", "lakes", "rivers", "countries", "subunits",
        )
    )
    + "}}"
)  # fmt: skip
EMPTY_STYLE = '{"version":8,"sources":{},"layers":[]}'


@dataclass(frozen=True)
class Klik:
    """One filter click: the field of the selection, the code, and the words a reader clicks."""

    veld: str
    code: str
    tekst: str


@dataclass
class Traffic:
    """What a weighed visit received: bodies over HTTP, messages over the websocket by kind."""

    frames: Frames = field(default_factory=Frames)
    http: int = 0
    geometry: int = 0
    outside: list[str] = field(default_factory=list)


class MapStillError(Exception):
    """The map did not change, or never came to rest: this measurement means nothing."""


@dataclass
class Visit:
    """One page in a browser of its own."""

    page: Page
    cdp: CDPSession
    traffic: Traffic

    def open(self, url: str) -> float:
        """Go to an address; return the milliseconds from there to the map at rest."""
        self.page.goto(url, wait_until="commit", timeout=LONGEST_SECONDS * 1000)
        changed = self._rest(since=0, changes=0)
        start: float = self.page.evaluate("performance.timeOrigin")
        return changed - start

    def marks(self) -> int:
        """Return how often the map has changed so far."""
        return sum(state["changes"] for state in self._states())

    def repaint(self, changes: int) -> float:
        """Return the milliseconds from the last press to the last change in the map."""
        pressed: float = self.page.evaluate("__meten.pressed")
        return self._rest(since=pressed, changes=changes) - pressed

    def _rest(self, *, since: float, changes: int) -> float:
        deadline = time.monotonic() + LONGEST_SECONDS
        while time.monotonic() < deadline:
            time.sleep(POLL_SECONDS)
            states = self._states()
            last = max((state["changed"] for state in states), default=0)
            now = max((state["now"] for state in states), default=0)
            busy = any(state["busy"] for state in states)
            count = sum(state["changes"] for state in states)
            if count > changes and last > since and not busy and now - last > REST_SECONDS * 1000:
                return float(last)
        raise MapStillError(self.page.url)

    def _states(self) -> list[dict[str, Any]]:
        script = "() => ({...window.__meten, now: Date.now(), busy: (" + BUSY + ")()})"
        found = []
        for frame in self.page.frames:
            try:
                found.append(frame.evaluate(script))
            except Error:  # the frame was just replaced
                continue
        return [state for state in found if "changes" in state]


@contextmanager
def chromium() -> Iterator[Browser]:
    """Start a browser without graphics card, which draws canvases in software."""
    arguments = ["--no-sandbox", "--use-gl=angle", "--use-angle=swiftshader"]
    arguments += ["--enable-unsafe-swiftshader", "--ignore-gpu-blocklist"]
    arguments += ["--disable-background-networking"]
    with sync_playwright() as playwright:
        path = CHROMIUM if Path(CHROMIUM).exists() else None
        browser = playwright.chromium.launch(executable_path=path, args=arguments)
        try:
            yield browser
        finally:
            browser.close()


@contextmanager
def visiting(browser: Browser, *, weigh: bool) -> Iterator[Visit]:
    """Open a browser profile with an empty cache; with `weigh`, count what it receives.

    What a page asks of the internet is answered here at once with an empty map: without network
    some ways would draw nothing at all.
    """
    context = browser.new_context(viewport=SCREEN, locale="nl-NL", reduced_motion="reduce")
    context.add_init_script(path=INSTRUMENT)
    context.set_default_timeout(STEP_SECONDS * 1000)
    page = context.new_page()
    visit = Visit(page, context.new_cdp_session(page), Traffic())
    _answer_outside(visit)
    if weigh:
        _count(visit)
    try:
        yield visit
    finally:
        context.close()


def _answer_outside(visit: Visit) -> None:
    def answer(event: dict[str, Any]) -> None:
        url = event["request"]["url"]
        if urlsplit(url).hostname in LOCAL:
            visit.cdp.send("Fetch.continueRequest", {"requestId": event["requestId"]})
            return
        visit.traffic.outside.append(url)
        body = {"topology": EMPTY_TOPOLOGY, "style": EMPTY_STYLE}.get(_sort(url))
        if body is None:
            reason = {"requestId": event["requestId"], "errorReason": "InternetDisconnected"}
            visit.cdp.send("Fetch.failRequest", reason)
            return
        headers = {"Content-Type": "application/json", "Access-Control-Allow-Origin": "*"}
        reply = {
            "requestId": event["requestId"],
            "responseCode": 200,
            "responseHeaders": [{"name": k, "value": v} for k, v in headers.items()],
            "body": base64.b64encode(body.encode()).decode(),
        }
        visit.cdp.send("Fetch.fulfillRequest", reply)

    visit.cdp.on("Fetch.requestPaused", answer)
    visit.cdp.send("Fetch.enable", {"patterns": [{"urlPattern": "https://*"}]})


def _sort(url: str) -> str:
    if url.endswith("_110m.json"):
        return "topology"
    return "style" if url.endswith("style.json") else ""


def _count(visit: Visit) -> None:
    traffic = visit.traffic

    def message(event: dict[str, Any]) -> None:
        frame = event["response"]
        data = frame["payloadData"]
        traffic.frames.add(base64.b64decode(data) if frame["opcode"] == 2 else data.encode())  # noqa: PLR2004 - 2 is binary

    def response(event: dict[str, Any]) -> None:
        cached = event["response"].get("fromDiskCache") or event["response"].get(
            "fromPrefetchCache"
        )
        if "/geometrie/" in event["response"]["url"] and not cached:
            traffic.geometry += 1

    def finished(event: dict[str, Any]) -> None:
        traffic.http += int(event["encodedDataLength"])

    visit.cdp.on("Network.webSocketFrameReceived", message)
    visit.cdp.on("Network.responseReceived", response)
    visit.cdp.on("Network.loadingFinished", finished)
    visit.cdp.send("Network.enable")
