"""The address that gives a view or a reeks as a file: `/neem-mee?pagina=dekking&als=pptx`."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from typing import Final, TypeVar

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from wsd_dash.config import Settings
from wsd_dash.domain.reeks import STAPPEN_MAX
from wsd_dash.domain.reekscode import to_code
from wsd_dash.errors import MeeneemError, ReeksError, WsdDashError
from wsd_dash.exports.formaten import formaat, make_file
from wsd_dash.exports.lading import load_series, load_view
from wsd_dash.figures.diavorm import read_boundaries
from wsd_dash.server.gegevens import current_data
from wsd_dash.server.incidents import error_page
from wsd_dash.sources.grenzen import stored_boundaries
from wsd_dash.texts import meenemen as words
from wsd_dash.texts import reekscode
from wsd_dash.viewmodels.reeks import open_series, read_view, series_href

T = TypeVar("T")
Endpoint = Callable[[Request], Awaitable[Response]]

ADDRESS: Final = "/neem-mee"
FROM_HERE: Final = "/vanaf-hier"
ZAAL: Final = "zaal"
LONGEST_QUERY: Final = 16_000
AT_ONCE: Final = 2
IN_LINE: Final = 12
"""How many may wait; one more is told to come back."""
PATIENCE: Final = 25.0
"""Seconds to wait for a place; a proxy gives up after thirty."""
RETRY_AFTER: Final = "30"
SEE_OTHER, BAD, REFUSED, TOO_LONG, BUSY = 303, 400, 403, 414, 503
NOT_KEPT: Final = {"Cache-Control": "no-store"}
ELSEWHERE: Final = frozenset({"cross-site", "same-site"})


class BusyError(Exception):
    """All places are taken and the line is full, or the wait was too long."""


class Workshop:
    """Makes at most so many files at once, off the event loop; the others wait for a place."""

    def __init__(
        self, *, at_once: int = AT_ONCE, in_line: int = IN_LINE, patience: float = PATIENCE
    ) -> None:
        """Set how many are made at once, how many may wait, and how many seconds."""
        self.places = asyncio.Semaphore(at_once)
        self.in_line = in_line
        self.patience = patience
        self.waiting = 0

    async def make(self, build: Callable[[], T]) -> T:
        """Return what `build` returns; raises `BusyError` when there is no place in time."""
        if self.places.locked() and self.waiting >= self.in_line:
            raise BusyError
        self.waiting += 1
        try:
            async with asyncio.timeout(self.patience):
                await self.places.acquire()
        except TimeoutError as error:
            raise BusyError from error
        finally:
            self.waiting -= 1
        try:
            return await run_in_threadpool(build)
        finally:
            self.places.release()


def take_along(settings: Settings, workshop: Workshop) -> Endpoint:
    """Return the endpoint that answers with a file, or with a calm Dutch page."""

    async def answer(request: Request) -> Response:
        if request.headers.get("sec-fetch-site") in ELSEWHERE:
            return error_page(words.ANDERE_SITE, status=REFUSED)
        if len(request.url.query) > LONGEST_QUERY:
            return error_page(words.FOUTEN["lang"], status=TOO_LONG)
        params = dict(request.query_params)
        now = datetime.now(UTC)
        try:
            name, mime, body = await workshop.make(lambda: _file(settings, params, now))
        except BusyError:
            return _busy()
        except ReeksError as error:
            return error_page(" ".join(reekscode.unreadable(error)), status=BAD)
        except WsdDashError as error:
            return error_page(words.refused(error), status=BAD)
        headers = {**NOT_KEPT, "Content-Disposition": f'attachment; filename="{name}"'}
        return Response(body, media_type=mime, headers=headers)

    return answer


def _file(settings: Settings, params: Mapping[str, str], now: datetime) -> tuple[str, str, bytes]:
    vorm = params.get("als", "")
    if not vorm:
        raise MeeneemError("leeg")
    formaat(vorm, reeks="reeks" in params)  # a wrong format costs no slides
    data = current_data(settings, versie=params.get("versie", ""))
    stored = stored_boundaries(settings)
    kaart = read_boundaries(stored) if stored else None
    if "reeks" not in params:
        lading = load_view(data, params.get("pagina", ""), params, moment=now, geometrie=kaart)
    else:
        reeks, _ = open_series(params["reeks"], data)
        lading = load_series(data, reeks, moment=now, geometrie=kaart)
    return make_file(vorm, replace(lading, publieke_url=settings.publieke_url))


def lead_to_room(
    settings: Settings, workshop: Workshop
) -> Callable[[Request], Awaitable[Response]]:
    """Return the endpoint that starts the default reeks with one view before it."""

    async def answer(request: Request) -> Response:
        weergave = request.query_params.get("weergave", "")
        code = request.query_params.get("reeks", "")
        try:
            target = await workshop.make(lambda: _with_first(settings, weergave, code))
        except BusyError:
            return _busy()
        except ReeksError as error:
            return error_page(" ".join(reekscode.unreadable(error)), status=BAD)
        return RedirectResponse(
            target, status_code=SEE_OTHER, headers={"Cache-Control": "no-store"}
        )

    return answer


def _with_first(settings: Settings, weergave: str, code: str) -> str:
    """Return the link to the room with this view as its first slide."""
    data = current_data(settings)
    reeks, _ = open_series(code, data)
    first = read_view(weergave, data)
    rest = reeks.stappen[: STAPPEN_MAX - 1]
    return series_href(ZAAL, to_code(replace(reeks, stappen=(first, *rest))))


def _busy() -> Response:
    page = error_page(words.BEZET, status=BUSY)
    page.headers["Retry-After"] = RETRY_AFTER
    return page
