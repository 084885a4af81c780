"""A local server in the place of the boundary services, well behaved or not at all."""

import gzip
import json
import socket
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import Any

import pandas as pd

Answer = Callable[[socket.socket, str], None]
"""Writes an answer to a connection; the text is the asked path with its query."""
SERVICES = {"cbs": "/cbs/", "kadaster": "/kadaster/", "cartomap": "/nl/"}
GEOJSON = "application/geo+json"
TLS_HELLO = 0x16
HALF = 0.005
"""Degrees: half the side of the square that stands for a gemeente."""


@dataclass
class Service:
    """Where the server listens, what it was asked and what it answers per source."""

    url: str
    answers: Mapping[str, Answer]
    asked: list[str] = field(default_factory=list)


@contextmanager
def serve(answers: Mapping[str, Answer]) -> Iterator[Service]:
    """Serve on a free port until the end of the block; a source without an answer gives 404."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        service = Service(f"http://127.0.0.1:{listener.getsockname()[1]}", answers)
        threading.Thread(target=_accept, args=(listener, service), daemon=True).start()
        yield service
        listener.shutdown(socket.SHUT_RDWR)


def _accept(listener: socket.socket, service: Service) -> None:
    with suppress(OSError):
        while True:
            connection, _ = listener.accept()
            threading.Thread(target=_answer, args=(connection, service), daemon=True).start()


def _answer(connection: socket.socket, service: Service) -> None:
    # A reader that leaves in the middle is what some of these answers are for.
    with connection, suppress(OSError):
        request = b""
        while b"\r\n\r\n" not in request:
            part = connection.recv(4096)
            if not part:
                return
            request += part
            if request[0] == TLS_HELLO:
                connection.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")
                return
        path = request.split(b" ")[1].decode() if request.count(b" ") > 1 else ""
        service.asked.append(path)
        name = next((name for name, start in SERVICES.items() if path.startswith(start)), "")
        service.answers.get(name, status(404))(connection, path)
        connection.shutdown(socket.SHUT_WR)


def send(connection: socket.socket, head: str, *headers: str, body: bytes = b"") -> None:
    """Send a status line, headers and a body as they are."""
    lines = "\r\n".join([f"HTTP/1.1 {head}", "Connection: close", *headers])
    connection.sendall(f"{lines}\r\n\r\n".encode() + body)


def reply(body: Any, kind: str = GEOJSON, *headers: str, head: str = "200 OK") -> Answer:
    """Answer with bytes, or anything else as JSON, and its length."""
    raw = body if isinstance(body, bytes) else json.dumps(body).encode()
    about = [f"Content-Type: {kind}"] if kind else []
    length = f"Content-Length: {len(raw)}"
    return lambda connection, _: send(connection, head, *about, length, *headers, body=raw)


def status(code: int) -> Answer:
    """Answer with a status and nothing else."""
    return reply(b"", "text/plain", head=f"{code} Status")


def packed(body: bytes) -> Answer:
    """Answer with gzip."""
    return reply(gzip.compress(body), GEOJSON, "Content-Encoding: gzip")


def unmeasured(body: bytes, *, chunked: bool = False) -> Answer:
    """Answer without a length, or as one chunk that is promised to be twice as long."""
    headers = [f"Content-Type: {GEOJSON}"]
    if chunked:
        headers.append("Transfer-Encoding: chunked")
        body = f"{2 * len(body):x}\r\n".encode() + body
    return lambda connection, _: send(connection, "200 OK", *headers, body=body)


def raw(body: bytes) -> Answer:
    """Answer with bytes that need not be HTTP."""
    return lambda connection, _: connection.sendall(body)


def drip(head: bytes, *, rest: bytes = b" ", pause: float = 0.05) -> Answer:
    """Answer with a start, and then byte after byte for ever."""

    def answer(connection: socket.socket, _: str) -> None:
        connection.sendall(head)
        while True:
            connection.sendall(rest)
            time.sleep(pause)

    return answer


def hang(seconds: float = 30) -> Answer:
    """Answer nothing for a long time."""

    def answer(connection: socket.socket, _: str) -> None:
        connection.settimeout(seconds)
        connection.recv(1)

    return answer


def redirect(to: Callable[[str], str]) -> Answer:
    """Send on to the address made from the asked path."""
    return lambda connection, path: send(
        connection, "302 Found", f"Location: {to(path)}", "Content-Length: 0"
    )


def squares(gemeenten: pd.DataFrame, **properties: str) -> dict[str, Any]:
    """Return a FeatureCollection with a small square on the centre of each gemeente."""
    return collection(
        [
            feature(str(row.gemeentecode), float(row.lon), float(row.lat), **properties)
            for row in gemeenten.itertuples()
        ]
    )


def collection(features: list[Any], **members: Any) -> dict[str, Any]:
    """Return a FeatureCollection."""
    return {"type": "FeatureCollection", **members, "features": features}


def feature(code: str, lon: float, lat: float, **properties: str) -> dict[str, Any]:
    """Return a square as a feature."""
    west, east, south, north = lon - HALF, lon + HALF, lat - HALF, lat + HALF
    ring = [[west, south], [east, south], [east, north], [west, north], [west, south]]
    return {
        "type": "Feature",
        "properties": {"statcode": code, **properties},
        "geometry": {"type": "Polygon", "coordinates": [ring]},
    }


def moved(content: dict[str, Any], move: Callable[[float, float], list[float]]) -> dict[str, Any]:
    """Return the same features with every point moved."""
    features = [
        {
            **one,
            "geometry": {
                "type": "Polygon",
                "coordinates": [[move(*point) for point in one["geometry"]["coordinates"][0]]],
            },
        }
        for one in content["features"]
    ]
    return {**content, "features": features}


def renamed(content: dict[str, Any], column: str) -> dict[str, Any]:
    """Return the same features with the code in another column."""
    features = [
        {**one, "properties": {column: one["properties"]["statcode"]}}
        for one in content["features"]
    ]
    return {**content, "features": features}
