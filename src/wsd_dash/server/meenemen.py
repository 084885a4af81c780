"""The address that gives a view or a reeks as a file: `/neem-mee?pagina=dekking&als=pptx`."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from datetime import UTC, datetime
from typing import Final, TypeVar

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response

from wsd_dash.config import Settings
from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.reekscode import from_code
from wsd_dash.errors import MeeneemError, ReeksError, VastgelegdError
from wsd_dash.exports.formaten import formaat, make_file, names_for
from wsd_dash.exports.lading import STANDAARD, Lading, load_series, load_view, standard_series
from wsd_dash.server.gegevens import current_data
from wsd_dash.server.incidents import error_page
from wsd_dash.texts import meenemen as words
from wsd_dash.texts import reekscode

T = TypeVar("T")

ADDRESS: Final = "/neem-mee"
LONGEST_QUERY: Final = 16_000
AT_ONCE: Final = 2
IN_LINE: Final = 12
"""How many may wait; one more is told to come back."""
PATIENCE: Final = 25.0
"""Seconds to wait for a place; a proxy gives up after thirty."""
RETRY_AFTER: Final = "30"
BAD, REFUSED, TOO_LONG, BUSY = 400, 403, 414, 503
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


def take_along(settings: Settings, workshop: Workshop) -> Callable[[Request], Awaitable[Response]]:
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
            page = error_page(words.BEZET, status=BUSY)
            page.headers["Retry-After"] = RETRY_AFTER
            return page
        except ReeksError as error:
            return error_page(" ".join(reekscode.unreadable(error)), status=BAD)
        except (MeeneemError, VastgelegdError) as error:
            choices = names_for(reeks="reeks" in params)
            return error_page(words.refused(error, choices), status=BAD)
        headers = {
            "Content-Disposition": f'attachment; filename="{name}"',
            "Cache-Control": "no-store",
        }
        return Response(body, media_type=mime, headers=headers)

    return answer


def _file(settings: Settings, params: Mapping[str, str], now: datetime) -> tuple[str, str, bytes]:
    vorm = params.get("als", "")
    if not vorm:
        raise MeeneemError("leeg")
    formaat(vorm, reeks="reeks" in params)  # a wrong format costs no slides
    data = current_data(settings)
    return make_file(vorm, _lading(data, params, now))


def _lading(data: Dataset, params: Mapping[str, str], now: datetime) -> Lading:
    if "reeks" not in params:
        return load_view(data, params.get("pagina", ""), params, moment=now)
    code = params["reeks"]
    reeks = standard_series(data) if code == STANDAARD else from_code(code, data)[0]
    return load_series(data, reeks, moment=now)
