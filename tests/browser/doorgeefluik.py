"""A wire between browser and server that can be cut and mended, as wifi in a meeting room."""

import contextlib
import socket
from collections.abc import Iterator
from threading import Lock, Thread

CHUNK = 65_536
HOST = "127.0.0.1"


class Wire:
    """A local port that passes everything on to a server, as long as it is whole."""

    def __init__(self, target: int) -> None:
        """Listen at once; `target` is the port of the server."""
        self.target = target
        self.whole = True
        self.lock = Lock()
        self.open: set[socket.socket] = set()
        self.listener = socket.create_server((HOST, 0), backlog=64)
        self.port = int(self.listener.getsockname()[1])
        Thread(target=self._listen, daemon=True).start()

    def cut(self) -> None:
        """End every connection and let no new one through."""
        with self.lock:
            self.whole = False
            for connection in self.open:
                with contextlib.suppress(OSError):
                    connection.shutdown(socket.SHUT_RDWR)

    def mend(self) -> None:
        """Let connections through again."""
        with self.lock:
            self.whole = True

    def close(self) -> None:
        """Stop for good."""
        self.cut()
        self.listener.close()

    def _listen(self) -> None:
        while True:
            try:
                near, _ = self.listener.accept()
            except OSError:
                return
            Thread(target=self._connect, args=(near,), daemon=True).start()

    def _connect(self, near: socket.socket) -> None:
        with near, contextlib.suppress(OSError), socket.create_connection(self._far()) as far:
            with self.lock:
                if not self.whole:
                    return
                self.open |= {near, far}
            back = Thread(target=self._pass, args=(far, near), daemon=True)
            back.start()
            self._pass(near, far)
            back.join()
            with self.lock:
                self.open -= {near, far}

    def _far(self) -> tuple[str, int]:
        if not self.whole:
            raise OSError
        return HOST, self.target

    def _pass(self, source: socket.socket, sink: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while data := source.recv(CHUNK):
                sink.sendall(data)
        for end in (source, sink):
            with contextlib.suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)


@contextlib.contextmanager
def wire(target: int) -> Iterator[Wire]:
    """Give a wire to a server until the block ends."""
    found = Wire(target)
    try:
        yield found
    finally:
        found.close()
