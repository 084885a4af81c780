"""CPU-seconds per page run, beside a trivial page in the same minutes; see README.md."""

import argparse
import asyncio
import statistics
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

import websockets
from servers import Server, free_port, plain_streamlit, running
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

from wsd_dash.texts import server as texts
from wsd_dash.ui.paginas import PAGES

TRIVIAL = 'import streamlit as st\nst.title("Titel")\nst.write("Een zin.")\n'
WARM_UP = 3
ROUNDS = 3
GOAL = 2.0


@dataclass(frozen=True)
class Cost:
    """What one run of a page costs: the median over rounds, and the bytes of the last run."""

    cpu_seconds: float
    sent: int


async def run_page(server: Server, page_name: str, *, times: int) -> int:
    """Open one session and run a page a number of times; return the bytes of the last run."""
    url = f"ws://127.0.0.1:{server.port}/_stcore/stream"
    sent = 0
    async with websockets.connect(url, subprotocols=["streamlit"], max_size=None) as connection:
        for _ in range(times):
            message = BackMsg()
            message.rerun_script.page_name = page_name
            await connection.send(message.SerializeToString())
            sent = await receive_run(connection)
    return sent


async def receive_run(connection: websockets.ClientConnection) -> int:
    """Read the messages of one run; return their bytes."""
    sent, started = 0, False
    while True:
        data = await asyncio.wait_for(connection.recv(), 60)
        sent += len(data)
        message = ForwardMsg()
        message.ParseFromString(data if isinstance(data, bytes) else data.encode())
        kind = message.WhichOneof("type")
        if kind == "delta" and texts.STORING in message.delta.new_element.alert.body:
            raise SystemExit("this page fails; its cost means nothing")
        started = started or kind == "new_session"
        if kind == "script_finished" and started:
            return sent


def measure(server: Server, page_name: str, *, runs: int) -> Cost:
    """Measure one page in rounds, so that a busy moment does not decide."""
    asyncio.run(run_page(server, page_name, times=WARM_UP))
    costs, sent = [], 0
    for _ in range(ROUNDS):
        before = server.cpu_seconds()
        sent = asyncio.run(run_page(server, page_name, times=runs))
        costs.append((server.cpu_seconds() - before) / runs)
    return Cost(statistics.median(costs), sent)


def main() -> None:
    """Measure every page and print a table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=15, help="runs per round")
    runs: int = parser.parse_args().runs
    with tempfile.TemporaryDirectory() as folder:
        script = Path(folder) / "app.py"
        script.write_text(TRIVIAL, encoding="utf-8")
        ours, theirs = free_port(), free_port()
        bare = plain_streamlit(script, theirs)
        own = [sys.executable, "-m", "wsd_dash"]
        env = {"PORT": str(ours), "WSD_GEODATA": folder, "WSD_GRENZEN_OPHALEN": "nee"}
        with running(bare, theirs, {}) as trivial, running(own, ours, env) as app:
            base = measure(trivial, "", runs=runs)
            print(f"{'page':<16}{'CPU-s/run':>10}{'ratio':>8}{'bytes':>10}")
            print(f"{'(trivial)':<16}{base.cpu_seconds:>10.4f}{1:>8.1f}{base.sent:>10}")
            for page in PAGES:
                cost = measure(app, page.url_path, runs=runs)
                ratio = cost.cpu_seconds / base.cpu_seconds
                mark = "  over the goal" if not page.url_path and ratio > GOAL else ""
                name = page.url_path or "overzicht"
                print(f"{name:<16}{cost.cpu_seconds:>10.4f}{ratio:>8.1f}{cost.sent:>10}{mark}")


if __name__ == "__main__":
    main()
