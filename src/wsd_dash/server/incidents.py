"""Errors: the cause goes to the log under a number, the reader gets a sentence and the number."""

import logging
import secrets
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from html import escape
from typing import Any

import streamlit as st
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from wsd_dash.server.headers import HEADERS
from wsd_dash.texts import server as texts
from wsd_dash.ui.stijl import stylesheet_url

LOGGER = logging.getLogger(__name__)
SERVER_ERROR = 500
REFUSALS = {404: texts.NIET_GEVONDEN, 503: texts.NIET_NU}
"""What is said for a status; any other refusal is a plain no."""
PAGE = (
    '<!DOCTYPE html><html lang="nl"><head><meta charset="utf-8">'
    '<meta name="viewport" content="width=device-width, initial-scale=1">'
    '<title>{title}</title><link rel="stylesheet" href="{style}"></head>'
    '<body class="stApp"><main class="wsd-fout"><h1>{title}</h1><p>{text}</p>'
    '<p><a href="{root}">{home}</a></p></main></body></html>'
)


def record(error: BaseException) -> str:
    """Write the error with its traceback to the log; return the new incident number."""
    incident = f"{datetime.now(UTC):%Y%m%d}-{secrets.token_hex(3)}".upper()
    LOGGER.error("incident", exc_info=error, extra={"code": incident})
    return incident


def show_script_error(error: Exception) -> bool:
    """Show a failed page run in Dutch; true keeps the framework from showing its own text."""
    st.error(texts.fout(record(error)))
    return True


def error_page(text: str, *, status: int, path: str = "/") -> HTMLResponse:
    """Return a plain Dutch page with one sentence.

    `path` is the address it answers: from there its links are relative, so that they also hold
    behind a proxy that adds a path.
    """
    root = "../" * (path.count("/") - 1) or "./"
    body = PAGE.format(
        root=root,
        title=escape(texts.NAAM),
        text=escape(text),
        home=escape(texts.NAAR_BEGIN),
        style=escape(root + stylesheet_url().removeprefix("/")),
    )
    return HTMLResponse(body, status_code=status, headers={"Cache-Control": "no-store"})


def exception_handlers() -> Mapping[Any, Callable[[Request, Any], Response]]:
    """Return the handlers for refused requests and for what nobody foresaw."""
    return {HTTPException: _answer_refused, Exception: _answer_failed}


def _answer_refused(request: Request, error: HTTPException) -> Response:
    text = REFUSALS.get(error.status_code, texts.GEWEIGERD)
    page = error_page(text, status=error.status_code, path=request.url.path)
    page.headers.update(error.headers or {})
    return page


def _answer_failed(request: Request, error: Exception) -> Response:
    text = f"{texts.MISLUKT} {texts.storing(record(error))}"
    page = error_page(text, status=SERVER_ERROR, path=request.url.path)
    page.headers.update(HEADERS)  # this page is made outside the layer that adds them
    return page
