"""Server time, memory and start with 100, 1.000 and 10.000 activiteiten, without a browser."""

import asyncio
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlencode

import synthetisch
import websockets
from servers import LOCALHOST, Server, free_port, running
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

from wsd_dash.texts import server as texts

NUMBERS = (100, 1_000, 10_000)
LARGEST = 100_000
PAGES = (
    "regiokaart",
    "",
    "dekking",
    "activiteiten",
    "tijdlijn",
    "netwerk",
    "weinig-genoemd",
    "werkblad",
)
SECONDS_TO_START = 900
SECONDS_PER_RUN = 900


@dataclass
class Growth:
    """One number of activiteiten: seconds to load, MB after use, and per page what a click costs.

    `koud` and `warm` are CPU-seconds of the server per click, before and after the page has been
    asked for the same selection; `langst` the longest time a reader waited for a cold one, `bytes`
    what it sent per click.
    """

    aantal: int
    start: float = 0
    megabytes: float = 0
    koud: dict[str, float] = field(default_factory=dict)
    warm: dict[str, float] = field(default_factory=dict)
    langst: dict[str, float] = field(default_factory=dict)
    bytes: dict[str, float] = field(default_factory=dict)


def measure_growth(clicks: Sequence[dict[str, str]], numbers: Sequence[int]) -> list[Growth]:
    """Run the real server on synthetic data of each size; `clicks` are URL parameters."""
    return [_measure(clicks, number) for number in numbers]


def _measure(clicks: Sequence[dict[str, str]], number: int) -> Growth:
    print(f"groei: {number} activiteiten", file=sys.stderr, flush=True)
    growth = Growth(number)
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder) / "data"
        synthetisch.make(data, number)
        with _serving(data, Path(folder)) as server:
            started = time.monotonic()
            asyncio.run(_session(server, "over", [{}]))
            growth.start = time.monotonic() - started
            for page in PAGES:
                asyncio.run(_session(server, page, [{}, {}]))
                before = server.cpu_seconds()
                runs = asyncio.run(_session(server, page, clicks))
                growth.koud[page] = (server.cpu_seconds() - before) / len(clicks)
                growth.langst[page] = max(seconds for seconds, _ in runs)
                growth.bytes[page] = statistics.mean(size for _, size in runs)
                before = server.cpu_seconds()
                asyncio.run(_session(server, page, clicks))
                growth.warm[page] = (server.cpu_seconds() - before) / len(clicks)
            growth.megabytes = server.megabytes()
    return growth


@contextmanager
def _serving(data: Path, folder: Path) -> Iterator[Server]:
    port = free_port()
    env = {"PORT": str(port), "WSD_DATA": str(data), "WSD_GEODATA": str(folder / "geodata")}
    env["WSD_GRENZEN_OPHALEN"] = "nee"
    command = [sys.executable, "-m", "wsd_dash"]
    # any address of our own would do but the health one, which loads the data
    with running(command, port, env, path="/robots.txt", seconds=SECONDS_TO_START) as server:
        yield server


async def _session(
    server: Server, page: str, clicks: Sequence[dict[str, str]]
) -> list[tuple[float, int]]:
    """Open one session and send the clicks one by one; return seconds and bytes of each run."""
    url = f"ws://{LOCALHOST}:{server.port}/_stcore/stream"
    runs = []
    async with websockets.connect(url, subprotocols=["streamlit"], max_size=None) as connection:
        for params in clicks:
            message = BackMsg()
            message.rerun_script.page_name = page
            message.rerun_script.query_string = urlencode(params)
            started = time.monotonic()
            await connection.send(message.SerializeToString())
            size = await _receive(connection)
            runs.append((time.monotonic() - started, size))
    return runs


async def _receive(connection: websockets.ClientConnection) -> int:
    """Read the messages of one run; return their bytes."""
    sent, begun = 0, False
    while True:
        data = await asyncio.wait_for(connection.recv(), SECONDS_PER_RUN)
        sent += len(data)
        message = ForwardMsg()
        message.ParseFromString(data if isinstance(data, bytes) else data.encode())
        kind = message.WhichOneof("type")
        if kind == "delta" and texts.STORING in message.delta.new_element.alert.body:
            raise SystemExit("this page fails; its cost means nothing")
        begun = begun or kind == "new_session"
        if kind == "script_finished" and begun:
            return sent
