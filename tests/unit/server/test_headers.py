"""Every response carries the headers that keep a browser at this server."""

from starlette.responses import StreamingResponse
from starlette.types import Receive, Scope, Send

from unit.server.asgi import ask
from wsd_dash.server.headers import POLICY, SecurityHeaders


async def stream(scope: Scope, receive: Receive, send: Send) -> None:
    response = StreamingResponse(iter([b"a", b"b"]), headers={"Server": "uvicorn"})
    await response(scope, receive, send)


def test_a_stream_keeps_its_pieces_and_gets_the_headers() -> None:
    answer = ask(SecurityHeaders(stream, public_url=""), "/")
    assert [m["body"] for m in answer.messages[1:]] == [b"a", b"b", b""]
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["x-frame-options"] == "DENY"
    assert answer.headers["referrer-policy"] == "same-origin"
    assert "camera=()" in answer.headers["permissions-policy"]
    assert "server" not in answer.headers


def test_scripts_come_from_this_server_only() -> None:
    assert POLICY["script-src"] == "'self' 'wasm-unsafe-eval'"
    assert POLICY["default-src"] == "'self'"
    assert POLICY["frame-ancestors"] == "'none'"
    assert not [name for name, value in POLICY.items() if "http" in value or "*" in value]
    assert "'unsafe-eval'" not in str(POLICY)
    assert "blob:" not in POLICY["script-src"]


def test_https_is_kept_only_where_the_public_address_has_it() -> None:
    plain = ask(SecurityHeaders(stream, public_url="http://kaart.example"), "/")
    https = ask(SecurityHeaders(stream, public_url="https://kaart.example"), "/")
    assert "strict-transport-security" not in plain.headers
    assert https.headers["strict-transport-security"].startswith("max-age=")
