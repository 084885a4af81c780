"""A room that opens the link at once, in short: everybody is served and the health address answers.

How fast that goes is measured by `bench/belasting.py`, not here: a shared machine says little.
"""

import asyncio
import json
import urllib.request
from collections.abc import Coroutine
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

import websockets
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

T = TypeVar("T")
READERS = 12
SECONDS = 60


def run(room: Coroutine[None, None, T]) -> T:
    """Run a room in a thread of its own: the browser of other tests has a loop in this one."""
    with ThreadPoolExecutor(1) as executor:
        return executor.submit(asyncio.run, room).result()


async def see(server: str, page: str) -> int:
    """Open a page over a websocket as a browser does; return the bytes of its first run."""
    url = server.replace("http://", "ws://") + "/_stcore/stream"
    async with websockets.connect(url, subprotocols=["streamlit"], max_size=None) as connection:
        ask = BackMsg()
        ask.rerun_script.page_name = page
        await connection.send(ask.SerializeToString())
        sent, begun = 0, False
        while True:
            data = await asyncio.wait_for(connection.recv(), SECONDS)
            assert isinstance(data, bytes)
            sent += len(data)
            kind = ForwardMsg.FromString(data).WhichOneof("type")
            begun = begun or kind == "new_session"
            if kind == "script_finished" and begun:
                return sent


def test_everybody_is_served_and_health_answers_meanwhile(server: str) -> None:
    def health() -> str:
        with urllib.request.urlopen(f"{server}/gezondheid", timeout=SECONDS) as answer:  # noqa: S310 - our own server
            return str(json.load(answer)["status"])

    async def room() -> list[int | str]:
        readers = [see(server, ("", "regiokaart")[i % 2]) for i in range(READERS)]
        return await asyncio.gather(*readers, asyncio.to_thread(health))

    *sizes, status = run(room())
    assert len(sizes) == READERS
    assert all(isinstance(size, int) and size > 1000 for size in sizes)
    assert status == "goed"


def test_one_who_stops_reading_holds_nobody_up(server: str) -> None:
    async def room() -> int:
        url = server.replace("http://", "ws://") + "/_stcore/stream"
        async with websockets.connect(url, subprotocols=["streamlit"], max_queue=1) as deaf:
            for number in range(20):
                ask = BackMsg()
                ask.rerun_script.page_name = "regiokaart"
                ask.rerun_script.query_string = f"zoek={number}"
                await deaf.send(ask.SerializeToString())
            return await see(server, "dekking")

    assert run(room()) > 1000
