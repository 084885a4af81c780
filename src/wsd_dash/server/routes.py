"""The product's own addresses: health, hashed and guessed files, and the imported boundaries."""

import gzip
from functools import lru_cache
from pathlib import Path

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route

from wsd_dash.config import Settings
from wsd_dash.server.meenemen import ADDRESS as NEEM_MEE
from wsd_dash.server.meenemen import FROM_HERE, Workshop, lead_to_room, take_along
from wsd_dash.server.zaal import ADDRESS as ZAAL
from wsd_dash.server.zaal import room_files, show_room
from wsd_dash.sources.grenzen import StoredBoundaries, stored_boundaries
from wsd_dash.sources.health import check_health
from wsd_dash.ui.assets import PREFIX, assets
from wsd_dash.ui.stijl import stylesheet, stylesheet_url

FOREVER = {"Cache-Control": "public, max-age=31536000, immutable"}
A_DAY = {"Cache-Control": "public, max-age=86400"}
"""For the two addresses that programs guess, which cannot hold a hash."""
ROBOTS = "User-agent: *\nDisallow:\n"
NOT_NOW = 503
COMPRESSION = 6


def create_routes(settings: Settings) -> list[BaseRoute]:
    """Return the routes that stand before the framework's own."""

    def health(_request: Request) -> Response:
        found = check_health(settings)
        return JSONResponse(
            {"status": found.status, "versie": found.version, "geladen_op": found.loaded_at}
            | ({"code": found.code} if found.code else {}),
            status_code=NOT_NOW if found.code else 200,
            headers={"Cache-Control": "no-store"},
        )

    def boundaries(request: Request) -> Response:
        stored = stored_boundaries(settings)
        path = _level_at(request.url.path, stored) if stored else None
        if path is None:
            raise HTTPException(404)
        headers = {**FOREVER, "Vary": "Accept-Encoding"}
        if "gzip" not in request.headers.get("accept-encoding", ""):
            body = path.read_bytes()
        else:
            body = _compressed(path)
            headers["Content-Encoding"] = "gzip"
        return Response(body, media_type="application/json", headers=headers)

    return [
        Route("/gezondheid", health),
        Route("/favicon.ico", _icon),
        Route("/robots.txt", _robots),
        Route(NEEM_MEE, take_along(settings, Workshop())),
        Route(FROM_HERE, lead_to_room(settings, Workshop())),
        Route(ZAAL, show_room(settings)),
        Route("/geometrie/{name:path}", boundaries),
        Route(PREFIX + "{name:path}", _file),
    ]


def _file(request: Request) -> Response:
    url = PREFIX + request.path_params["name"]
    if url == stylesheet_url():
        return Response(stylesheet(), media_type="text/css", headers=FOREVER)
    files = (*assets().values(), *room_files().values())
    asset = next((asset for asset in files if asset.url == url), None)
    if asset is None:
        raise HTTPException(404)
    return Response(asset.body, media_type=asset.media_type, headers=FOREVER)


def _icon(_request: Request) -> Response:
    icon = assets()["favicon.png"]
    return Response(icon.body, media_type=icon.media_type, headers=A_DAY)


def _robots(_request: Request) -> Response:
    return Response(ROBOTS, media_type="text/plain", headers=A_DAY)


def _level_at(url: str, stored: StoredBoundaries) -> Path | None:
    """Return the file of the level that has this address."""
    paths = stored.paths()
    return next((paths[level] for level, known in stored.urls().items() if known == url), None)


@lru_cache(maxsize=6)
def _compressed(path: Path) -> bytes:
    """Compress a boundary file once; its name holds its hash, so a new import is a new file."""
    return gzip.compress(path.read_bytes(), COMPRESSION)
