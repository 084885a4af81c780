"""The search box of a list: typed words go into the link."""

import streamlit as st

from wsd_dash.domain.weergave import ZOEK_MAX
from wsd_dash.texts import activiteiten as words
from wsd_dash.ui import state
from wsd_dash.ui.html import draw
from wsd_dash.ui.shell import Page
from wsd_dash.viewmodels.pagina import Link

KEY = "zoekveld"
BREEDTE = 560
"""Width in CSS pixels; a narrower screen narrows the box."""


def draw_search(page: Page, wis: Link) -> None:
    """Draw the box and, while a search is on, the link that ends it and what is searched."""
    state.seed(KEY, page.weergave.zoek)
    st.text_input(
        words.ZOEK,
        key=KEY,
        max_chars=ZOEK_MAX,
        width=BREEDTE,
        placeholder=words.ZOEK_UITLEG,
        on_change=state.go_search,
        args=(KEY, page.selection, page.weergave),
    )
    if page.weergave.zoek:
        draw("zoeknoot", noot=words.ZOEK_NOOT, wis=wis)
