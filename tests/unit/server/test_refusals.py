"""What the framework offers and the product does not is refused, whatever the method."""

import pytest
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Receive, Scope, Send

from unit.server.asgi import ask
from wsd_dash.server.refusals import Refusals


async def answer_all(scope: Scope, receive: Receive, send: Send) -> None:
    if scope["type"] == "websocket":
        await send({"type": "websocket.accept"})
    else:
        await PlainTextResponse("door")(scope, receive, send)


@pytest.fixture
def app() -> ASGIApp:
    return Refusals(answer_all, public_url="https://kaart.example")


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "/_stcore/metrics", 404),
        ("GET", "/_stcore/agent/openapi.json", 404),
        ("POST", "/_stcore/agent/interact", 404),
        ("POST", "/_stcore/agent/mcp", 404),
        ("GET", "/_stcore/script-health-check", 404),
        ("PUT", "/_stcore/upload_file/een/twee", 403),
        ("DELETE", "/_stcore/upload_file/een/twee", 403),
        ("GET", "/_stcore/health", 200),
        ("GET", "/_stcore/metricsystem", 200),
        ("GET", "/", 200),
    ],
)
def test_a_closed_path_is_closed_and_its_neighbour_is_not(
    app: ASGIApp, method: str, path: str, status: int
) -> None:
    assert ask(app, path, method=method).status == status


@pytest.mark.parametrize(
    ("origin", "answered"),
    [
        ("http://dash.local:8501", "websocket.accept"),
        ("https://kaart.example", "websocket.accept"),
        ("http://localhost:8501", "websocket.accept"),
        ("", "websocket.accept"),
        ("https://elders.example", "websocket.close"),
        ("http://kaart.example.elders.example", "websocket.close"),
        ("null", "websocket.accept"),
    ],
)
def test_a_websocket_opens_for_our_own_pages_only(app: ASGIApp, origin: str, answered: str) -> None:
    headers = {"host": "dash.local:8501"} | ({"origin": origin} if origin else {})
    answer = ask(app, "/_stcore/stream", kind="websocket", headers=headers)
    assert answer.messages[0]["type"] == answered


@pytest.mark.parametrize("path", ["/_stcore/metrics", "/_stcore/upload_file/een/twee"])
def test_a_refusal_deep_down_finds_its_style_and_the_way_back(app: ASGIApp, path: str) -> None:
    up = "../" * (path.count("/") - 1)
    assert f'href="{up}"' in ask(app, path).body.decode()
    assert f'href="{up}bestanden/' in ask(app, path).body.decode()
