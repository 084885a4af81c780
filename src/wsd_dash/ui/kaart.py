"""The gemeentekaart on a page: mounts the component and hands on what a reader chose."""

from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING, Any

import streamlit as st

from wsd_dash.figures.kaart import MapSpec

if TYPE_CHECKING:
    from streamlit.components.v2.types import ComponentRenderer

COMPONENT = "wsd-dash.kaart"
HTML = '<div class="kaart laden"></div>'
CLEARED = "-"
"""What the component sends when a reader clears the choice: an empty text would be no event."""


@cache
def _component() -> "ComponentRenderer":
    """Register on first use: only a running Streamlit has found the files of the component."""
    return st.components.v2.component(COMPONENT, html=HTML, js="kaart.js", css="kaart.css")


def draw_map(
    spec: MapSpec,
    *,
    key: str,
    on_select: Callable[[str], None] | None = None,
    height: int | None = None,
) -> str | None:
    """Draw a map and return what was chosen in this very run: a gemeentecode, "" or `None`.

    "" means the reader cleared the choice, `None` that nothing happened. `on_select` gets the same
    value before the page runs. `height` is in CSS pixels and a maximum; without it the width
    decides. The choice itself is not kept here: hand it in again through the spec.
    """

    def hand_on() -> None:
        chosen = _chosen(st.session_state[key])
        if on_select is not None and chosen is not None:
            on_select(chosen)

    result = _component()(
        key=key, data={**spec.to_data(), "hoogte": height}, on_gekozen_change=hand_on
    )
    return _chosen(result)


def _chosen(result: Any) -> str | None:  # noqa: ANN401 - a mapping Streamlit gives no type for
    value = result.get("gekozen")
    return "" if value == CLEARED else value or None
