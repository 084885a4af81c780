"""New data while people look and take files along: no answer may mix versions; see README.md."""

import argparse
import asyncio
import csv
import io
import re
import statistics
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlencode

import websockets
from servers import LOCALHOST, Server, free_port, running
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

from wsd_dash.config import PROJECT
from wsd_dash.contract.schema import load_package
from wsd_dash.sources.versies import publish
from wsd_dash.texts import server as texts

CONTRACT = PROJECT / "data" / "datapackage.json"
VARIANTS = 7
"""More than the five versions that are kept, so that some are thrown away while in use."""
MARK = re.compile(rb"mrk(\d+)x")
MARKED = {"activiteiten.csv": "naam", "organisaties.csv": "naam", "gebeurtenissen.csv": "titel"}
VIEWS = (
    ("activiteiten", {}),
    ("activiteiten", {"soort": "project"}),
    ("tijdlijn", {}),
    ("netwerk", {}),
    ("gemeente", {"gemeente": "GM0202"}),
)
FILES = (
    {"pagina": "activiteiten", "als": "csv-programma"},
    {"pagina": "tijdlijn", "als": "tekst"},
    {"pagina": "activiteiten", "als": "xlsx"},
)
RUNS_PER_VISIT = 5
SECONDS = 120


@dataclass
class Outcome:
    """What was seen: runs and files whole, mixed or failed, and how long a publication took."""

    runs: int = 0
    files: int = 0
    mixed: list[str] = field(default_factory=list)
    failed: list[str] = field(default_factory=list)
    versions: set[bytes] = field(default_factory=set)
    unmarked: int = 0
    published: list[float] = field(default_factory=list)


def make_variant(target: Path, number: int) -> Path:
    """Copy the data with a mark of this variant in the names of three tables."""
    target.mkdir()
    for path in (PROJECT / "data").glob("*.csv"):
        body = path.read_bytes()
        if path.name in MARKED:
            rows = list(csv.DictReader(io.StringIO(body.decode(), newline="")))
            out = io.StringIO()
            writer = csv.DictWriter(out, list(rows[0]), lineterminator="\n")
            writer.writeheader()
            for row in rows:
                row[MARKED[path.name]] += f" mrk{number}x"
                writer.writerow(row)
            body = out.getvalue().encode()
        (target / path.name).write_bytes(body)
    return target


async def view_on(server: Server, done: asyncio.Event, outcome: Outcome, offset: int) -> None:
    """Look as one viewer: run after run in one session, then a new session, until it is done."""
    url = f"ws://{LOCALHOST}:{server.port}/_stcore/stream"
    turn = offset
    while not done.is_set():
        try:
            async with websockets.connect(
                url, subprotocols=["streamlit"], max_size=None, open_timeout=SECONDS
            ) as connection:
                known: dict[str, frozenset[bytes]] = {}
                for _ in range(RUNS_PER_VISIT):
                    page, params = VIEWS[turn % len(VIEWS)]
                    turn += 1
                    await _look(connection, page, params, known, outcome)
        except (OSError, TimeoutError, websockets.WebSocketException) as error:
            outcome.failed.append(repr(error))


async def _look(
    connection: websockets.ClientConnection,
    page: str,
    params: dict[str, str],
    known: dict[str, frozenset[bytes]],
    outcome: Outcome,
) -> None:
    message = BackMsg()
    message.rerun_script.page_name = page
    message.rerun_script.query_string = urlencode(params)
    await connection.send(message.SerializeToString())
    marks, begun = set[bytes](), False
    while True:
        data = await asyncio.wait_for(connection.recv(decode=False), SECONDS)
        found = ForwardMsg()
        found.ParseFromString(data)
        kind = found.WhichOneof("type")
        begun = begun or kind == "new_session"
        if kind == "ref_hash":  # a part this session was sent before
            marks |= known.get(found.ref_hash, frozenset())
        elif begun:
            own = frozenset(MARK.findall(data))
            if found.hash:
                known[found.hash] = own
            marks |= own
        if kind == "delta" and texts.STORING in found.delta.new_element.alert.body:
            outcome.failed.append(f"{page}: {texts.STORING}")
        if kind == "script_finished" and begun:
            break
    outcome.runs += 1
    _note(marks, page, outcome)


async def take_along(server: Server, done: asyncio.Event, outcome: Outcome, offset: int) -> None:
    """Ask for file after file until it is done."""
    turn = offset
    while not done.is_set():
        params = FILES[turn % len(FILES)]
        turn += 1
        url = f"http://{LOCALHOST}:{server.port}/neem-mee?{urlencode(params)}"
        try:
            body = await asyncio.to_thread(_get, url)
        except (urllib.error.URLError, OSError) as error:
            outcome.failed.append(f"{params['als']}: {error!r}")
            continue
        outcome.files += 1
        if params["als"] != "xlsx":
            _note(set(MARK.findall(body)), params["als"], outcome)


def _get(url: str) -> bytes:
    with urllib.request.urlopen(url, timeout=SECONDS) as answer:  # noqa: S310 - our own server
        return bytes(answer.read())


def _note(marks: set[bytes], what: str, outcome: Outcome) -> None:
    if len(marks) > 1:
        outcome.mixed.append(f"{what}: {sorted(marks)}")
    outcome.unmarked += not marks
    outcome.versions |= marks


@dataclass(frozen=True)
class Plan:
    """How often to publish, with how many seconds between, while how many look and take along."""

    publications: int
    viewers: int
    takers: int
    pause: float


async def crowd(server: Server, plan: Plan, sources: Sequence[Path], target: Path) -> Outcome:
    """Publish time and again while others look and take along."""
    outcome, done, package = Outcome(), asyncio.Event(), load_package(CONTRACT)
    readers = [
        *(asyncio.create_task(view_on(server, done, outcome, i)) for i in range(plan.viewers)),
        *(asyncio.create_task(take_along(server, done, outcome, i)) for i in range(plan.takers)),
    ]
    for number in range(plan.publications):
        began = time.monotonic()
        await asyncio.to_thread(publish, sources[number % len(sources)], target, package)
        outcome.published.append(time.monotonic() - began)
        await asyncio.sleep(plan.pause)
    done.set()
    await asyncio.gather(*readers)
    return outcome


def measure(plan: Plan) -> Outcome:
    """Run the real server on a folder of versions and publish while it is asked."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        sources = [make_variant(folder / f"bron{i}", i) for i in range(VARIANTS)]
        publish(sources[0], folder / "versies", load_package(CONTRACT))
        port = free_port()
        env = {"PORT": str(port), "WSD_DATA": str(folder / "versies"), "WSD_GEODATA": name}
        env["WSD_GRENZEN_OPHALEN"] = "nee"
        command = [sys.executable, "-m", "wsd_dash"]
        with running(command, port, env, path="/gezondheid", seconds=SECONDS) as server:
            return asyncio.run(crowd(server, plan, sources, folder / "versies"))


def report(outcome: Outcome) -> str:
    """Return the table, and what went wrong."""
    rows = {
        "publicaties": str(len(outcome.published)),
        "seconden per publicatie, mediaan en langst": (
            f"{statistics.median(outcome.published):.2f}, {max(outcome.published):.2f}"
        ).replace(".", ","),
        "paginaruns": str(outcome.runs),
        "bestanden": str(outcome.files),
        "verschillende versies gezien": str(len(outcome.versions)),
        "runs of bestanden zonder merk": str(outcome.unmarked),
        "met twee versies door elkaar": str(len(outcome.mixed)),
        "mislukt": str(len(outcome.failed)),
    }
    lines = ["| wat | aantal |", "| --- | --: |", *(f"| {k} | {v} |" for k, v in rows.items())]
    return "\n".join([*lines, "", *outcome.mixed[:5], *outcome.failed[:5]]).rstrip()


def main() -> None:
    """Measure and print; a mixed or failed answer is an error."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--publicaties", type=int, default=100, help="how often to publish")
    parser.add_argument("--kijkers", type=int, default=20, help="viewers that rerun")
    parser.add_argument("--meenemers", type=int, default=3, help="readers that take files along")
    parser.add_argument("--pauze", type=float, default=0.5, help="seconds between publications")
    chosen = parser.parse_args()
    outcome = measure(Plan(chosen.publicaties, chosen.kijkers, chosen.meenemers, chosen.pauze))
    print(report(outcome))
    sys.exit(bool(outcome.mixed or outcome.failed))


if __name__ == "__main__":
    main()
