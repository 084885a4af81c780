"""One answer of a boundary service: fetched within limits and checked to be GeoJSON."""

import errno
import json
import re
import socket
import ssl
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any, Final
from urllib.parse import urljoin, urlsplit

import requests
from requests.adapters import HTTPAdapter

from wsd_dash.errors import GeodataError

CHUNK: Final = 65_536
MAX_REDIRECTS: Final = 5
LOOPBACK: Final = frozenset({"127.0.0.1", "localhost", "::1"})
JSON_TYPES: Final = frozenset(
    {"application/json", "application/geo+json", "application/vnd.geo+json"}
)
XML_ENDINGS: Final = ("/xml", "+xml")
REASONS: Final = (
    (socket.gaierror, "geen_naam"),
    (ssl.SSLError, "tls"),
    (ConnectionRefusedError, "geen_gehoor"),
    (TimeoutError, "te_traag"),
)
"""What lies under an error of the HTTP library, most telling first, with the code it gets."""
NO_ROUTE: Final = frozenset({errno.ENETUNREACH, errno.EHOSTUNREACH, errno.ENETDOWN})


@dataclass(frozen=True)
class Asked:
    """What to fetch within which limits.

    `connect` and `read` are seconds, `bytes` the most that may come after unpacking. `received`
    is told the bytes so far and the size the server promised (`None` when it did not), and may
    raise `GeodataError` to end it.
    """

    url: str
    connect: float
    read: float
    bytes: int
    received: Callable[[int, int | None], None]


class _SystemTrust(HTTPAdapter):
    """Trust what the computer trusts too: an organisation may inspect its traffic."""

    def init_poolmanager(self, *sizes: Any, **options: Any) -> None:  # noqa: ANN401  # its own
        super().init_poolmanager(*sizes, **options, ssl_context=ssl.create_default_context())


def open_session(url: str) -> requests.Session:
    """Return a session for addresses of this host; our own computer is reached without a proxy."""
    session = requests.Session()
    session.mount("https://", _SystemTrust())
    session.trust_env = urlsplit(url).hostname not in LOOPBACK
    session.headers.update({"Accept": ", ".join(sorted(JSON_TYPES)), "Accept-Encoding": "gzip"})
    session.headers["User-Agent"] = "wsd-dash"
    return session


def fetch_features(session: requests.Session, asked: Asked) -> dict[str, Any]:
    """Return one answer: a GeoJSON FeatureCollection, of which the features are objects.

    Raises `GeodataError` with a code of `texts/ophalen.py` for anything else.
    """
    try:
        with closing(_open(session, asked)) as response:
            _check_status(response)
            _check_type(response)
            body = b"".join(_chunks(response, asked))
    except requests.RequestException as error:
        raise GeodataError(*_reason(error)) from error
    return _parse(body)


def origin(url: str) -> tuple[str, str, int | None]:
    """Return what two addresses of the same server share: scheme, host and port."""
    try:
        parts = urlsplit(url)
        return parts.scheme.lower(), (parts.hostname or "").lower(), parts.port
    except ValueError:
        return "", "", None


def check_address(url: str) -> None:
    """Refuse an address that can be listened in on; our own computer may go without https."""
    scheme, host, _ = origin(url)
    if not host or (scheme != "https" and not (scheme == "http" and host in LOOPBACK)):
        raise GeodataError("onveilig", host)


def _open(session: requests.Session, asked: Asked) -> requests.Response:
    """Follow redirects, but never to another server."""
    url = asked.url
    for _ in range(MAX_REDIRECTS + 1):
        check_address(url)
        response = session.get(
            url, stream=True, allow_redirects=False, timeout=(asked.connect, asked.read)
        )
        if not response.is_redirect:
            return response
        response.close()
        target = urljoin(url, response.headers["Location"])
        if origin(target) != origin(url):
            raise GeodataError("doorverwezen", origin(target)[1])
        url = target
    raise GeodataError("rondjes")


def _check_status(response: requests.Response) -> None:
    status = response.status_code
    if status == HTTPStatus.OK:
        return
    if status == HTTPStatus.NOT_FOUND:
        raise GeodataError("niet_gevonden")
    if status == HTTPStatus.TOO_MANY_REQUESTS:
        raise GeodataError("te_druk")
    if status >= HTTPStatus.INTERNAL_SERVER_ERROR:
        raise GeodataError("storing", str(status))
    raise GeodataError("geweigerd", str(status))


def _check_type(response: requests.Response) -> None:
    kind = response.headers.get("Content-Type", "").split(";")[0].strip().lower()
    if kind in JSON_TYPES:
        return
    if kind in {"text/html", "application/xhtml+xml"}:
        raise GeodataError("webpagina")
    if kind.endswith(XML_ENDINGS):
        raise GeodataError("foutmelding")
    raise GeodataError("inhoudstype", "".join(c for c in kind if c.isprintable())[:60])


def _chunks(response: requests.Response, asked: Asked) -> Iterator[bytes]:
    length = response.headers.get("Content-Length", "")
    known = re.fullmatch(r"\d{1,18}", length, re.ASCII) is not None
    packed = "Content-Encoding" in response.headers
    promised = int(length) if known and not packed else None
    if promised is not None and promised > asked.bytes:
        raise GeodataError("te_groot")
    got = 0
    for chunk in response.iter_content(CHUNK):
        got += len(chunk)
        if got > asked.bytes:
            raise GeodataError("te_groot")
        asked.received(got, promised)
        yield chunk


def _parse(body: bytes) -> dict[str, Any]:
    if body.lstrip()[:1] == b"<":
        raise GeodataError("webpagina")
    try:
        content = json.loads(body)
    except (ValueError, RecursionError) as error:
        # An answer without a length can be cut off anywhere without the connection saying so.
        cut_off = body.lstrip()[:1] == b"{" and body.rstrip()[-1:] != b"}"
        raise GeodataError("afgebroken" if cut_off else "geen_json") from error
    features = content.get("features") if isinstance(content, dict) else None
    if not isinstance(features, list) or content.get("type") != "FeatureCollection":
        raise GeodataError("geen_geojson")
    if not all(isinstance(feature, dict) for feature in features):
        raise GeodataError("geen_geojson")
    found: dict[str, Any] = content
    return found


def _reason(error: requests.RequestException) -> tuple[str, str]:
    """Return the code and detail for an error of the HTTP library, by what lies under it."""
    if isinstance(error, requests.exceptions.ProxyError):
        return "proxy", ""
    under = list(_causes(error))
    for kind, code in REASONS:
        if any(isinstance(one, kind) for one in under):
            return code, ""
    if any(isinstance(one, OSError) and one.errno in NO_ROUTE for one in under):
        return "geen_netwerk", ""
    if isinstance(error, requests.Timeout):
        return "te_traag", ""
    if isinstance(
        error, requests.exceptions.ChunkedEncodingError | requests.exceptions.ContentDecodingError
    ):
        return "afgebroken", ""
    return "verbroken", ""


def _causes(error: BaseException) -> Iterator[BaseException]:
    seen: set[int] = set()
    found: BaseException | None = error
    while found is not None and id(found) not in seen:
        seen.add(id(found))
        yield found
        found = found.__cause__ or found.__context__
