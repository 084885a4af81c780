"""Opening a small text file: the browser reads it, so the server takes no uploads at all."""

from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING

import streamlit as st

from wsd_dash.ui import state

if TYPE_CHECKING:
    from streamlit.components.v2.types import ComponentRenderer

COMPONENT = "wsd-dash.bestand"
HTML = '<label class="wsd-knop wsd-bestand"><span></span><input type="file"></label>'


@cache
def _component() -> "ComponentRenderer":
    """Register on first use: only a running Streamlit has found the files of the component."""
    return st.components.v2.component(COMPONENT, html=HTML, js="bestand.js", isolate_styles=False)


def draw_file_button(
    tekst: str, *, key: str, soort: str, hoogstens: int, on_open: Callable[[bytes], None]
) -> None:
    """Draw a button that opens a file; its bytes go to `on_open` before the page runs.

    `soort` is what the browser offers (`.json`), `hoogstens` the most bytes, at most 300,000: of a
    longer file only so many come, as spaces, so that whoever reads them finds them too long.
    """

    def opened() -> None:
        found = state.opened_file(key)
        if found is not None:
            text, size = found
            on_open(text.encode(errors="replace") or b" " * min(size, hoogstens + 1))

    data = {"tekst": tekst, "soort": soort, "hoogstens": hoogstens}
    _component()(key=key, data=data, on_inhoud_change=opened, width="content")
