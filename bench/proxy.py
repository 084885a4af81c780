"""A pass-through between browser and server that counts the bytes on the wire."""

import asyncio
import contextlib
import threading
from collections.abc import Iterator
from contextlib import contextmanager

CHUNK = 65_536
HOST = "127.0.0.1"


class Counter:
    """A local port that passes everything on to a server and counts what comes back."""

    def __init__(self, target: int) -> None:
        """Keep the port of the server; `open_counter` starts it."""
        self.target = target
        self.port = 0
        self.received = 0
        self._tasks: set[asyncio.Task[None]] = set()

    async def serve(self, ready: threading.Event, stop: asyncio.Event) -> None:
        """Listen until told to stop."""
        server = await asyncio.start_server(self._connect, HOST, 0)
        self.port = server.sockets[0].getsockname()[1]
        ready.set()
        await stop.wait()
        server.close()
        for task in tuple(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _connect(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        if task:
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)
        with contextlib.suppress(OSError, asyncio.CancelledError):
            far_reader, far_writer = await asyncio.open_connection(HOST, self.target)
            await asyncio.gather(
                self._pass(reader, far_writer, counted=False),
                self._pass(far_reader, writer, counted=True),
            )

    async def _pass(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, *, counted: bool
    ) -> None:
        try:
            while data := await reader.read(CHUNK):
                if counted:
                    self.received += len(data)
                writer.write(data)
                await writer.drain()
        finally:
            writer.close()


@contextmanager
def open_counter(target: int) -> Iterator[Counter]:
    """Run a counter in a thread of its own until the block ends."""
    counter = Counter(target)
    ready = threading.Event()
    loop = asyncio.new_event_loop()
    stop = asyncio.Event()
    thread = threading.Thread(
        target=lambda: loop.run_until_complete(counter.serve(ready, stop)), daemon=True
    )
    thread.start()
    ready.wait(10)
    try:
        yield counter
    finally:
        loop.call_soon_threadsafe(stop.set)
        thread.join(10)
        loop.close()
