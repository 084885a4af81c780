"""Opening a frozen view, from the link or from a file that never reaches the server's disk."""

from dataclasses import dataclass
from datetime import UTC, datetime

import streamlit as st

from wsd_dash.domain.vastgelegd import Vastgelegd, dutch_time
from wsd_dash.domain.vastgelegdlezen import BYTES_MAX, from_code, from_file
from wsd_dash.errors import VastgelegdError
from wsd_dash.exports.vastgelegd import PARAMETER
from wsd_dash.texts import vastgelegd as words
from wsd_dash.ui import state
from wsd_dash.ui.bestand import draw_file_button
from wsd_dash.ui.html import draw
from wsd_dash.ui.shell import Page
from wsd_dash.viewmodels.vastgelegd import VastgelegdView, build_start, build_vastgelegd

OPENED = "vastgelegd-bestand"
SOORT = ".json"


@dataclass(frozen=True)
class Opened:
    """What the link or the file holds, or why it cannot be read; neither before one is opened."""

    found: Vastgelegd | None = None
    error: VastgelegdError | None = None


def build_page(page: Page) -> VastgelegdView:
    """Build the page of what is opened, beside the data of now."""
    opened = _opened()
    if opened.found is None:
        return build_start(opened.error)
    return build_vastgelegd(page.data, opened.found, today=dutch_time(datetime.now(UTC)).date())


def draw_frozen(view: VastgelegdView) -> None:
    """Draw what stood there and what changed since; nothing where nothing is opened."""
    since = view.sindsdien
    if since is None:
        return
    draw("sindsdien", w=words, s=since)
    draw("sectie", id="toen", kop=words.WAT_ER_STOND, alineas=[])
    with st.container(key="vastgelegd-feiten"):
        draw("feiten", rijen=view.feiten)
    if view.kanttekeningen:
        draw("opsomming", titel=words.KANTTEKENINGEN, punten=view.kanttekeningen)
    for blad in view.tabellen:
        draw("vastetabel", blad=blad)


def draw_opening(view: VastgelegdView) -> None:
    """Draw the button that opens a file."""
    name = words.KIES if view.sindsdien is None else words.KIES_ANDER
    draw_file_button(name, key="kies-bestand", soort=SOORT, hoogstens=BYTES_MAX, on_open=_keep)


def _keep(body: bytes) -> None:
    """Keep the file for this session; the address no longer says what is shown."""
    state.leave(OPENED, body)
    state.go_params({})


def _opened() -> Opened:
    code, body = state.address()[1].get(PARAMETER, ""), state.take(OPENED)
    try:
        if code:
            return Opened(from_code(code))
        if isinstance(body, bytes):
            state.leave(OPENED, body)  # for the runs that follow on this page
            return Opened(from_file(body))
    except VastgelegdError as error:
        return Opened(error=error)
    return Opened()
