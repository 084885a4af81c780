"""What the framework offers and this product does not: uploads, metrics, the agent interface."""

from urllib.parse import urlsplit

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Receive, Scope, Send
from starlette.websockets import WebSocketClose

from wsd_dash.server.incidents import error_page
from wsd_dash.texts import server as texts

CLOSED = ("/_stcore/metrics", "/_stcore/agent", "/_stcore/script-health-check", "/app/static")
UPLOADS = "/_stcore/upload_file"
LOCAL = {"localhost", "127.0.0.1", "::1"}
POLICY_VIOLATION = 1008


class Refusals:
    """Refuse closed paths, uploads and websockets that another site opens.

    Any open session may upload files to memory, also when no page asks for one, so uploads are
    refused altogether. A websocket from another site is refused here because the framework, to
    decide the same, asks a service on the internet for our own address.
    """

    def __init__(self, app: ASGIApp, *, public_url: str) -> None:
        """Keep the next layer and the host under which readers may reach us."""
        self.app = app
        self.public_host = urlsplit(public_url).netloc

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request, looking at the decoded path only, never at the Host header's."""
        if scope["type"] == "websocket" and self._is_foreign(Headers(scope=scope)):
            await WebSocketClose(POLICY_VIOLATION)(scope, receive, send)
        elif scope["type"] == "http" and _is_under(scope["path"], *CLOSED):
            await error_page(texts.NIET_GEVONDEN, status=404, path=scope["path"])(
                scope, receive, send
            )
        elif scope["type"] == "http" and _is_under(scope["path"], UPLOADS):
            await error_page(texts.GEWEIGERD, status=403, path=scope["path"])(scope, receive, send)
        else:
            await self.app(scope, receive, send)

    def _is_foreign(self, headers: Headers) -> bool:
        origin = urlsplit(headers.get("origin", ""))
        own = {headers.get("host", ""), self.public_host}
        return bool(origin.netloc) and origin.netloc not in own and origin.hostname not in LOCAL


def _is_under(path: str, *folders: str) -> bool:
    return any(path == folder or path.startswith(f"{folder}/") for folder in folders)
