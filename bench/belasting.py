"""A room that opens the link at once: first pictures, clicks, health and memory; see README.md."""

import argparse
import asyncio
import random
import statistics
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from threading import Event, Thread
from urllib.parse import urlencode

import websockets
from chromium import chromium
from kaart import as_links, choose_clicks, real_data
from pagina import TRIVIAL, receive_run
from secties import write_sections
from servers import LOCALHOST, Server, free_port, plain_streamlit, running
from streamlit.proto.BackMsg_pb2 import BackMsg
from ways import NAIVE

from wsd_dash.config import PROJECT

PAGES = {"": "Overzicht", "regiokaart": "Regiokaart"}
OTHERS = ("kale pagina van het raamwerk", "naïeve kaart")
SPREAD = 2.0
"""Seconds in which all openers of a burst come."""
THINK = 10.0
STEADY_SECONDS = 60
SOAK = 500
READERS_OF_SOAK = 5
BURST_BAR, CLICK_BAR, HEALTH_BAR, MEMORY_BAR = 5.0, 1.0, 2.0, 700
SECONDS = 120
Links = Sequence[dict[str, str]]


@dataclass
class Load:
    """What one scenario measured: seconds until the end of a run, refusals, and the server.

    `gezondheid` are seconds of the health address, asked twice a second meanwhile.
    """

    naam: str
    eerste: list[float] = field(default_factory=list)
    klik: list[float] = field(default_factory=list)
    geweigerd: int = 0
    gezondheid: list[float] = field(default_factory=list)
    megabytes: list[float] = field(default_factory=list)
    cpu: float = 0


class Health:
    """Ask the health address twice a second while inside, from a thread of its own."""

    def __init__(self, server: Server, load: Load, path: str) -> None:
        """Keep where to ask and where to write."""
        self.url = f"http://{LOCALHOST}:{server.port}{path}"
        self.load, self.server = load, server
        self.stop = Event()
        self.thread = Thread(target=self._ask, daemon=True)

    def __enter__(self) -> None:
        """Begin."""
        self.cpu = self.server.cpu_seconds()
        self.thread.start()

    def __exit__(self, *_: object) -> None:
        """End, and note what the server used."""
        self.stop.set()
        self.thread.join()
        self.load.cpu = self.server.cpu_seconds() - self.cpu
        self.load.megabytes.append(self.server.megabytes())

    def _ask(self) -> None:
        while not self.stop.wait(0.5):
            began = time.monotonic()
            try:
                urllib.request.urlopen(self.url, timeout=SECONDS).close()  # noqa: S310 - our own
            except (urllib.error.URLError, OSError):
                self.load.gezondheid.append(SECONDS)
            else:
                self.load.gezondheid.append(time.monotonic() - began)


async def visit(server: Server, page: str, links: Links, load: Load, *, think: float = 0) -> None:
    """Open a page as a browser does (first page, then websocket), then click link after link."""
    began = time.monotonic()
    try:
        await asyncio.to_thread(_get, f"http://{LOCALHOST}:{server.port}/{page}")
        url = f"ws://{LOCALHOST}:{server.port}/_stcore/stream"
        async with websockets.connect(
            url, subprotocols=["streamlit"], max_size=None, open_timeout=SECONDS
        ) as connection:
            await _run(connection, page, {})
            load.eerste.append(time.monotonic() - began)
            for params in links:
                await asyncio.sleep(think * random.uniform(0.5, 1.5))  # noqa: S311 - spreads clicks
                began = time.monotonic()
                await _run(connection, page, params)
                load.klik.append(time.monotonic() - began)
    except (OSError, TimeoutError, websockets.WebSocketException):
        load.geweigerd += 1


def _get(url: str) -> None:
    with urllib.request.urlopen(url, timeout=SECONDS) as answer:  # noqa: S310 - our own server
        answer.read()


async def _run(connection: websockets.ClientConnection, page: str, params: dict[str, str]) -> None:
    message = BackMsg()
    message.rerun_script.page_name = page
    message.rerun_script.query_string = urlencode(params)
    await connection.send(message.SerializeToString())
    await receive_run(connection)


async def burst(server: Server, page: str, number: int, load: Load) -> None:
    """Let readers come at random moments within two seconds."""

    async def come() -> None:
        await asyncio.sleep(random.uniform(0, SPREAD))  # noqa: S311 - spreads arrivals
        await visit(server, page, (), load)

    await asyncio.gather(*(come() for _ in range(number)))


async def steady(server: Server, page: str, links: Links, number: int, load: Load) -> None:
    """Let readers look and click for a minute, each with ten seconds between clicks."""
    clicks = round(STEADY_SECONDS / THINK)
    await asyncio.gather(
        *(
            visit(
                server,
                page,
                [links[(i + j) % len(links)] for j in range(clicks)],
                load,
                think=THINK,
            )
            for i in range(number)
        )
    )


async def soak(server: Server, links: Links, visits: int, load: Load) -> None:
    """Let readers come and go, five at a time; note the memory every hundred visits."""
    for done in range(0, visits, READERS_OF_SOAK):
        pages = list(PAGES)
        await asyncio.gather(
            *(
                visit(server, pages[(done + i) % 2], [links[(done + i) % len(links)]], load)
                for i in range(READERS_OF_SOAK)
            )
        )
        if done % 100 == 0:
            load.megabytes.append(server.megabytes())


async def beside_one_who_stops_reading(server: Server, links: Links, load: Load) -> None:
    """Let one client ask run after run and read nothing, while ten others click."""
    url = f"ws://{LOCALHOST}:{server.port}/_stcore/stream"
    async with websockets.connect(
        url, subprotocols=["streamlit"], max_queue=1, max_size=None
    ) as deaf:
        for params in links:
            message = BackMsg()
            message.rerun_script.page_name = "regiokaart"
            message.rerun_script.query_string = urlencode(params)
            await deaf.send(message.SerializeToString())
        await asyncio.gather(
            *(visit(server, "regiokaart", links[:4], load, think=1) for _ in range(10))
        )
        deaf.transport.abort()


def with_browsers(server: Server, page: str, number: int, load: Load) -> list[float]:
    """Return how long two real browsers waited for the sentence amid a burst."""
    seconds: list[float] = []
    with chromium() as browser:
        pages = [browser.new_context().new_page() for _ in range(2)]
        crowd = Thread(target=lambda: asyncio.run(burst(server, page, number, load)))
        crowd.start()
        for one in pages:
            began = time.monotonic()
            one.goto(f"http://{LOCALHOST}:{server.port}/{page}", wait_until="commit")
            one.locator("#zin").wait_for(timeout=SECONDS * 1000)
            seconds.append(time.monotonic() - began)
        crowd.join()
    return seconds


def measure(*, soak_visits: int) -> tuple[list[tuple[str, Load]], list[float]]:
    """Run every scenario on our server, and the bursts on a trivial and a naive page."""
    links = as_links(choose_clicks(real_data()))
    found: list[tuple[str, Load]] = []
    with tempfile.TemporaryDirectory() as name, ExitStack() as stack:
        folder = Path(name)
        trivial, naive, own = _start(stack, folder)

        def scenario(label: str, server: Server, run: object, path: str = "/gezondheid") -> None:
            load = Load(label)
            print(label, file=sys.stderr, flush=True)
            with Health(server, load, path):
                asyncio.run(run(load))  # type: ignore[operator]  # a scenario of this file
            found.append((label, load))

        for page, title in PAGES.items():
            for number in (30, 60):
                scenario(
                    f"{number} openers binnen 2 s, {title}", own,
                    lambda load, p=page, n=number: burst(own, p, n, load),
                )  # fmt: skip
        framework = "/_stcore/health"
        for label, server in zip(OTHERS, (trivial, naive), strict=True):
            scenario(
                f"30 openers binnen 2 s, {label}", server,
                lambda load, s=server: burst(s, "", 30, load), framework,
            )  # fmt: skip
        for number in (5, 10, 20, 40):
            scenario(
                f"{number} kijkers, elke 10 s een klik, Regiokaart", own,
                lambda load, n=number: steady(own, "regiokaart", links, n, load),
            )  # fmt: skip
        scenario(
            "10 kijkers naast één die niets meer leest", own,
            lambda load: beside_one_who_stops_reading(own, links, load),
        )  # fmt: skip
        scenario(f"{soak_visits} bezoeken achter elkaar", own,
                 lambda load: soak(own, links, soak_visits, load))  # fmt: skip
        browsers = with_browsers(own, "regiokaart", 30, Load("browsers"))
    return found, browsers


def _start(stack: ExitStack, folder: Path) -> tuple[Server, Server, Server]:
    script = folder / "app.py"
    script.write_text(TRIVIAL, encoding="utf-8")
    servers = []
    for path in (script, NAIVE / "plotly_url.py"):
        port = free_port()
        env = {"WSD_DATA": str(PROJECT / "data"), "PORT": str(port)}
        servers.append(stack.enter_context(running(plain_streamlit(path, port), port, env)))
    port = free_port()
    env = {"PORT": str(port), "WSD_GEODATA": str(folder / "g"), "WSD_GRENZEN_OPHALEN": "nee"}
    own = [sys.executable, "-m", "wsd_dash"]
    servers.append(stack.enter_context(running(own, port, env, path="/gezondheid")))
    trivial, naive, ours = servers
    return trivial, naive, ours


def report(found: Sequence[tuple[str, Load]], browsers: Sequence[float]) -> str:
    """Return the section: a table, then the bars, met or not."""
    heads = ("wat", "eerste beeld: mediaan, laatste, s", "klik: mediaan, p95, s", "geweigerd")
    heads = (*heads, "/gezondheid: langst, s", "geheugen na, MB", "CPU-s")
    lines = ["| " + " | ".join(heads) + " |", "| --- |" + " --: |" * (len(heads) - 1)]
    for label, load in found:
        cells = (
            label,
            f"{_s(statistics.median(load.eerste))}, {_s(max(load.eerste))}" if load.eerste else "",
            f"{_s(statistics.median(load.klik))}, {_s(_p95(load.klik))}" if load.klik else "",
            str(load.geweigerd),
            _s(max(load.gezondheid, default=0)),
            f"{load.megabytes[-1]:.0f}",
            f"{load.cpu:.1f}".replace(".", ","),
        )
        lines.append("| " + " | ".join(cells) + " |")
    real = ", ".join(_s(x) for x in browsers)
    made = (
        "Gemeten met `uv run python bench/belasting.py --schrijf`, alles op dezelfde twee kernen."
    )
    seen = f"Twee echte browsers te midden van 30 openers zagen de zin na {real} s."
    return "\n\n".join([made, "\n".join(lines), seen, "\n".join(_bars(dict(found)))])


def _bars(found: dict[str, Load]) -> list[str]:
    own = {label: load for label, load in found.items() if not label.endswith(OTHERS)}
    last = max(max(load.eerste) for label, load in own.items() if label.startswith("30 openers"))
    click = _p95(next(load.klik for label, load in own.items() if label.startswith("20 kijkers")))
    health = max(max(load.gezondheid, default=0) for load in own.values())
    memory = max(load.megabytes[-1] for load in own.values())
    facts = {
        f"laatste eerste beeld bij 30 openers hoogstens 5 s ({_s(last)} s)": last <= BURST_BAR,
        "niemand geweigerd": not sum(load.geweigerd for load in own.values()),
        f"p95 van een klik bij 20 kijkers hoogstens 1 s ({_s(click)} s)": click <= CLICK_BAR,
        f"`/gezondheid` steeds binnen 2 s ({_s(health)} s)": health <= HEALTH_BAR,
        f"geheugen nooit boven 700 MB ({memory:.0f} MB)": memory <= MEMORY_BAR,
    }
    return [f"- {'Gehaald' if met else '**Niet gehaald**'}: {text}." for text, met in facts.items()]


def _p95(values: Sequence[float]) -> float:
    return sorted(values)[max(0, -(-len(values) * 95 // 100) - 1)]


def _s(seconds: float) -> str:
    return f"{seconds:.2f}".replace(".", ",")


def main() -> None:
    """Measure, and print or write the section."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--bezoeken", type=int, default=SOAK, help="visits of the soak")
    parser.add_argument("--schrijf", action="store_true", help="write docs/prestaties.md")
    chosen = parser.parse_args()
    text = report(*measure(soak_visits=chosen.bezoeken))
    if chosen.schrijf:
        write_sections({"Belasting": text})
    else:
        print(text)


if __name__ == "__main__":
    main()
