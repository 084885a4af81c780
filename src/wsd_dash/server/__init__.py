"""The web server: the Streamlit app with this product's own routes, headers and error pages."""

import streamlit as st
import uvicorn
from starlette.middleware import Middleware
from streamlit import config as streamlit_config
from streamlit.runtime.pages_manager import PagesManager

from wsd_dash.config import PROJECT, Settings
from wsd_dash.server.background import fetch_when_absent
from wsd_dash.server.headers import SecurityHeaders
from wsd_dash.server.incidents import exception_handlers, show_script_error
from wsd_dash.server.index import DutchIndex
from wsd_dash.server.logboek import start_log
from wsd_dash.server.refusals import Refusals
from wsd_dash.server.routes import create_routes

PING_SECONDS = 20
LONGEST_MESSAGE = 1_000_000
"""Bytes a browser may send in one message: widget states, never files."""


def create_app(settings: Settings) -> st.App:
    """Wrap `app.py` in this product's routes, headers and error pages.

    The pages live in sub-folders of a folder called `pages/`. Because that folder exists,
    Streamlit would answer the very first deep link of a fresh server in its old multipage mode
    and show a "Page not found" notice over the right page. The flag says we use `st.navigation`;
    Streamlit sets it itself, but only during the first run, which is one run too late.
    """
    PagesManager.uses_pages_directory = False
    return st.App(
        PROJECT / "app.py",
        routes=create_routes(settings),
        middleware=[
            Middleware(SecurityHeaders, public_url=settings.publieke_url),
            Middleware(Refusals, public_url=settings.publieke_url),
            Middleware(DutchIndex),
        ],
        exception_handlers=exception_handlers(),
        on_script_error=show_script_error,
    )


def serve(settings: Settings) -> None:
    """Start the server on the address and port of the settings, until it is stopped."""
    app = create_app(settings)
    streamlit_config.set_option("server.port", settings.port)
    start_log()
    fetch_when_absent(settings)
    uvicorn.run(
        app,
        host=settings.address,
        port=settings.port,
        lifespan="on",  # a start that fails must stop, not serve errors
        access_log=False,
        server_header=False,
        log_config=None,
        log_level="warning",
        ws="websockets-sansio",
        ws_max_size=LONGEST_MESSAGE,
        ws_ping_interval=PING_SECONDS,
        ws_ping_timeout=PING_SECONDS,
    )


app = create_app(Settings.from_env())
