"""The response headers that keep a reader's browser at this server and to its own scripts."""

from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

POLICY = {
    "default-src": "'self'",
    # WebAssembly for deck.gl, which draws the map of wijken: compiled code, never text as script
    "script-src": "'self' 'wasm-unsafe-eval'",
    # the framework writes its styles at run time, without a nonce
    "style-src": "'self' 'unsafe-inline'",
    "img-src": "'self' data: blob:",
    "font-src": "'self' data:",
    "connect-src": "'self'",
    "worker-src": "'self' blob:",
    "frame-ancestors": "'none'",
    "object-src": "'none'",
    "base-uri": "'self'",
    "form-action": "'self'",
}
HEADERS = {
    "Content-Security-Policy": "; ".join(f"{name} {value}" for name, value in POLICY.items()),
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": (
        "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()"
    ),
}
ONE_YEAR = 31_536_000


class SecurityHeaders:
    """Add the headers to every response; pass bodies on untouched, as they stream."""

    def __init__(self, app: ASGIApp, *, public_url: str) -> None:
        """Keep the next layer; an https address of our own adds the duty to keep using https."""
        self.app = app
        self.headers = dict(HEADERS)
        if public_url.startswith("https://"):
            self.headers["Strict-Transport-Security"] = f"max-age={ONE_YEAR}"

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                found = MutableHeaders(scope=message)
                del found["server"]
                found.update(self.headers)
            await send(message)

        await self.app(scope, receive, send_with_headers)
