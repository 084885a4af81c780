"""The page the browser loads first: the framework's own, made Dutch and without inline script."""

import hashlib
import json
import re
from functools import cache
from html import escape
from pathlib import Path

from starlette.datastructures import Headers
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from streamlit import file_util

from wsd_dash.errors import WsdDashError
from wsd_dash.server.incidents import error_page
from wsd_dash.texts import raamwerk
from wsd_dash.texts import server as texts
from wsd_dash.ui.assets import asset_href
from wsd_dash.ui.paginas import PAGES
from wsd_dash.ui.stijl import stylesheet_url

NOT_INDEX = (
    "/_stcore/",
    "/bestanden/",
    "/component/",
    "/geometrie/",
    "/gezondheid",
    "/media/",
    "/neem-mee",
)
"""Paths whose HTML, if any, is not the framework's first page."""
OWN_PAGE = "/zaal"
"""A page of our own; what only begins like it is not."""
ADDRESSES = frozenset(page.url_path for page in PAGES)
REMOVALS = (
    r"(?<=\n)    <!--.*?-->",  # remarks for machines; the copyright notice on top stays
    # sets a flag for a crawler service; the only inline script, so the policy need not allow any
    r"<script>\s*window\.prerenderReady = false\s*</script>",
    r'<link\s+rel="preload"[^>]*?as="font"[^>]*?/>',
    r'<link rel="service-desc"[^>]*?/>',
)
REPLACEMENTS = (
    (r'<html lang="en">', '<html lang="nl">'),
    (r"<title>Streamlit</title>", f"<title>{escape(texts.NAAM)}</title>"),
    (r"<noscript>.*?</noscript>", f"<noscript><p>{escape(texts.ZONDER_JAVASCRIPT)}</p></noscript>"),
)


class DutchIndex:
    """Answer with our own first page wherever the framework would send its own.

    Every page has an address of one part. Any other address is a 404. With one part it brings the
    same first page, in which the app says so and offers its menu. With more parts the framework's
    page would look for its server below that address and stay empty, so that is a plain page.
    """

    def __init__(self, app: ASGIApp) -> None:
        """Keep the next layer and make the page once: a changed framework shows at the start."""
        self.app = app
        self.body = index_html().encode()
        self.etag = f'"{hashlib.sha256(self.body).hexdigest()[:16]}"'

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        path = scope.get("path", "")
        if scope["type"] != "http" or path == OWN_PAGE or path.startswith(NOT_INDEX):
            await self.app(scope, receive, send)
            return
        replaced = False

        async def send_own_page(message: Message) -> None:
            nonlocal replaced
            if message["type"] == "http.response.start" and _is_page(message):
                replaced = True
                await self._page(scope)(scope, receive, send)
            elif not replaced:
                await send(message)

        await self.app(scope, receive, send_own_page)

    def _page(self, scope: Scope) -> Response:
        address = scope["path"].strip("/")
        if "/" in address:
            return error_page(texts.NIET_GEVONDEN, status=404, path=scope["path"])
        if address not in ADDRESSES:
            nowhere = {"Cache-Control": "no-store"}
            return Response(self.body, status_code=404, media_type="text/html", headers=nowhere)
        headers = {"Cache-Control": "no-cache", "ETag": self.etag}
        if Headers(scope=scope).get("if-none-match") == self.etag:
            return Response(status_code=304, headers=headers)
        return Response(self.body, media_type="text/html", headers=headers)


@cache
def index_html() -> str:
    """Rewrite the installed framework's first page.

    Raises `WsdDashError` when a part that must go is not found: the framework has changed and the
    patterns above have to be looked at again.
    """
    html = (Path(file_util.get_static_dir()) / "index.html").read_text(encoding="utf-8")
    for pattern in REMOVALS:
        html = _replace(pattern, "", html)
    for pattern, text in (*REPLACEMENTS, _favicon(), _additions()):
        html = _replace(pattern, text, html)
    return html


def _favicon() -> tuple[str, str]:
    svg, png = asset_href("favicon.svg"), asset_href("favicon.png")
    return (
        r'<link rel="shortcut icon"[^>]*?/>',
        (
            f'<link rel="icon" type="image/svg+xml" href="{svg}">'
            f'<link rel="alternate icon" type="image/png" href="{png}">'
        ),
    )


def _additions() -> tuple[str, str]:
    words = {"woorden": dict(raamwerk.WOORDEN), "patronen": raamwerk.PATRONEN}
    data = json.dumps(words, ensure_ascii=False).replace("<", "\\u003c")
    names = ("taal.js", "navigatie.js", "lade.js", "meenemen.js", "reeks.js", "druk.js")
    scripts = "".join(f'<script type="module" src="{asset_href(n)}"></script>' for n in names)
    return (
        r"</head>",
        (
            f'<link rel="stylesheet" href="{stylesheet_url().removeprefix("/")}">'
            f'<script src="{asset_href("adres.js")}"></script>'
            f'<script type="application/json" id="wsd-taal">{data}</script>'
            f"{scripts}</head>"
        ),
    )


def _replace(pattern: str, text: str, html: str) -> str:
    changed, found = re.subn(pattern, lambda _: text, html, flags=re.DOTALL)
    if not found:
        raise WsdDashError("the framework's index.html has changed; not found: " + pattern)
    return changed


def _is_page(message: Message) -> bool:
    content_type = Headers(raw=message["headers"]).get("content-type", "")
    return content_type.startswith("text/html") and message["status"] in (200, 206)
