"""The gemeentekaart on a page: mounts the component and hands on what a reader chose."""

from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING

import streamlit as st

from wsd_dash.figures.kaart import MapSpec
from wsd_dash.figures.kaartbericht import whole_message

if TYPE_CHECKING:
    from streamlit.components.v2.types import ComponentRenderer

COMPONENT = "wsd-dash.kaart"
HTML = '<div class="kaart laden"></div>'


@cache
def _component() -> "ComponentRenderer":
    """Register on first use: only a running Streamlit has found the files of the component."""
    return st.components.v2.component(COMPONENT, html=HTML, js="kaart.js", css="kaart.css")


def draw_map(
    spec: MapSpec,
    *,
    key: str,
    on_select: Callable[[], None] | None = None,
    height: int | None = None,
) -> str | None:
    """Draw a map and return what was chosen in this very run: a gemeentecode, "" or `None`.

    "" means the reader cleared the choice, `None` that nothing happened. `on_select` runs before
    the page does and finds the same value as `gekozen` under `key`. The choice itself is not kept
    here: hand it in again through the spec. Without `on_select` the map is one picture, for
    looking only. `height` is a maximum in CSS pixels; without it the width decides.
    """
    message = whole_message(spec, hoogte=height, kiesbaar=on_select is not None)
    return mount(message, key=key, on_select=on_select)


def mount(message: bytes, *, key: str, on_select: Callable[[], None] | None) -> str | None:
    """Draw the map of a message; returns as `draw_map` does."""
    result = _component()(key=key, data=message, on_gekozen_change=on_select or _ignore)
    value: str | None = result.get("gekozen")
    return value


def _ignore() -> None:
    """Do nothing: the name must be declared, or the result has no `gekozen`."""
