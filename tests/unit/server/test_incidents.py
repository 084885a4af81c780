"""An error reaches the log with its cause, and the reader with a number."""

import logging
import re

import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.routing import Route
from starlette.types import Message, Receive, Scope, Send

from unit.server.asgi import Answer, ask
from wsd_dash.server.incidents import exception_handlers, record

NUMBER = re.compile(r"\d{8}-[0-9A-F]{6}")


def fail(_request: Request) -> None:
    raise RuntimeError("geheim")


def answer_of_failure() -> Answer:
    app = Starlette(routes=[Route("/", fail)], exception_handlers=exception_handlers())
    answer = Answer()

    async def keep(scope: Scope, receive: Receive, send: Send) -> None:
        async def note(message: Message) -> None:
            answer.messages.append(message)
            await send(message)

        await app(scope, receive, note)

    with pytest.raises(RuntimeError, match="geheim"):
        ask(keep, "/")
    return answer


def test_the_log_has_the_cause_under_the_number(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.ERROR):
        incident = record(ValueError("oorzaak"))
    assert NUMBER.fullmatch(incident)
    assert incident == vars(caplog.records[-1])["code"]
    assert "oorzaak" in caplog.text


def test_two_errors_have_two_numbers() -> None:
    assert record(ValueError()) != record(ValueError())


def test_the_reader_gets_the_number_and_not_the_cause(caplog: pytest.LogCaptureFixture) -> None:
    answer = answer_of_failure()
    text = answer.body.decode()
    assert answer.status == 500
    assert "geheim" not in text
    shown = NUMBER.search(text)
    assert shown
    assert shown.group() == vars(caplog.records[-1])["code"]
    assert "content-security-policy" in answer.headers


def test_a_refused_method_keeps_its_headers() -> None:
    app = Starlette(routes=[Route("/", fail)], exception_handlers=exception_handlers())
    answer = ask(app, "/", method="POST")
    assert answer.status == 405
    assert "GET" in answer.headers["allow"]
