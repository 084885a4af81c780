"""The address of the room page, `/zaal?reeks=CODE`, and the files that page loads."""

import gzip
import hashlib
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import cache, lru_cache
from types import MappingProxyType
from typing import Final

from starlette.requests import Request
from starlette.responses import Response

from wsd_dash.config import Settings
from wsd_dash.domain.vastgelegd import dutch_time
from wsd_dash.errors import ReeksError
from wsd_dash.exports.zaal import Adressen, room_page
from wsd_dash.exports.zaalbestanden import STIJL, scripts, stylesheet
from wsd_dash.figures.diavorm import read_boundaries
from wsd_dash.server.gegevens import current_data
from wsd_dash.server.incidents import error_page
from wsd_dash.server.meenemen import RETRY_AFTER, BusyError, Workshop
from wsd_dash.sources.grenzen import stored_boundaries
from wsd_dash.texts import meenemen as busy
from wsd_dash.texts import zaal as texts
from wsd_dash.ui.assets import MEDIA_TYPES, PREFIX, Asset, asset_url
from wsd_dash.viewmodels.dia import build_dia
from wsd_dash.viewmodels.reeks import PAGINA, STANDAARDREEKS, open_series, series_href

ADDRESS: Final = "/zaal"
KEPT: Final = 12
"""Pages kept ready: a room full of people asks for the same one."""
COMPRESSION: Final = 6
BAD, UNCHANGED, BUSY = 400, 304, 503
Key = tuple[str, str, date, str]
"""Code of the reeks, data version, today, and the boundaries there are."""


@dataclass(frozen=True)
class MadePage:
    """A page as it is sent, plain and compressed."""

    plain: bytes
    packed: bytes
    etag: str


def show_room(settings: Settings) -> Callable[[Request], Awaitable[Response]]:
    """Return the endpoint that answers with all slides of a reeks in one page."""
    workshop = Workshop()

    @lru_cache(maxsize=KEPT)
    def kept(key: Key) -> MadePage:
        return _make(settings, key)

    async def answer(request: Request) -> Response:
        code = request.query_params.get("reeks", "")
        try:
            page = await workshop.make(lambda: kept(_key(settings, code)))
        except ReeksError:
            return error_page(texts.VERKEERDE_CODE, status=BAD)
        except BusyError:
            refused = error_page(busy.BEZET, status=BUSY)
            refused.headers["Retry-After"] = RETRY_AFTER
            return refused
        return _send(page, request)

    return answer


@cache
def room_files() -> Mapping[str, Asset]:
    """Return the style sheet and the scripts of the page, keyed on their plain names."""
    # the fonts lie beside the style sheet, so that it also holds behind a proxy that adds a path
    rules = stylesheet(lambda name: asset_url(name).removeprefix(PREFIX))
    bodies = {STIJL: rules.encode(), **scripts()}
    return MappingProxyType({name: _asset(name, body) for name, body in bodies.items()})


def _asset(name: str, body: bytes) -> Asset:
    stem, _, kind = name.rpartition(".")
    digest = hashlib.sha256(body).hexdigest()[:12]
    return Asset(name, f"{PREFIX}zaal-{stem}.{digest}.{kind}", MEDIA_TYPES[f".{kind}"], body)


def _key(settings: Settings, code: str) -> Key:
    """Return what a page depends on; reading the data may take seconds the first time."""
    version = current_data(settings).version
    stored = stored_boundaries(settings)
    grenzen = "-".join(stored.lagen.values()) if stored else ""
    named = "" if code == STANDAARDREEKS else code
    return named, version, dutch_time(datetime.now(UTC)).date(), grenzen


def _make(settings: Settings, key: Key) -> MadePage:
    code, _, today, grenzen = key
    data = current_data(settings)
    reeks, _ = open_series(code, data)
    stored = stored_boundaries(settings) if grenzen else None
    files = {name: asset.url.removeprefix("/") for name, asset in room_files().items()}
    body = room_page(
        [build_dia(data, stap, today=today) for stap in reeks.stappen],
        naam=reeks.naam,
        ingebed=False,
        publieke_url=settings.publieke_url,
        terug=series_href(PAGINA, code),
        adressen=Adressen(files[STIJL], tuple(files[name] for name in scripts())),
        geometrie=read_boundaries(stored) if stored else None,
    ).encode("utf-8", "replace")
    etag = f'"{hashlib.sha256(body).hexdigest()[:16]}"'
    return MadePage(body, gzip.compress(body, COMPRESSION, mtime=0), etag)


def _send(page: MadePage, request: Request) -> Response:
    headers = {"Cache-Control": "no-cache", "ETag": page.etag, "Vary": "Accept-Encoding"}
    if request.headers.get("if-none-match") == page.etag:
        return Response(status_code=UNCHANGED, headers=headers)
    if "gzip" not in request.headers.get("accept-encoding", ""):
        return Response(page.plain, media_type="text/html", headers=headers)
    headers["Content-Encoding"] = "gzip"
    return Response(page.packed, media_type="text/html", headers=headers)
