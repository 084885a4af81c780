"""Choosing a gemeente by name: typing filters the list, choosing goes there."""

import streamlit as st

from wsd_dash.texts import gemeentekeuze as words
from wsd_dash.texts.formats import sort_name
from wsd_dash.ui import state
from wsd_dash.ui.html import draw
from wsd_dash.ui.shell import Page
from wsd_dash.viewmodels.adres import gemeente_href
from wsd_dash.viewmodels.pagina import Link

KEY = "gemeentekeuze"


def draw_gemeente_search(page: Page, *, label: str, toon_label: bool = False) -> None:
    """Draw the search box; a choice opens the profile of that gemeente."""
    gemeenten = page.data.gemeenten
    target = state.take_jump()
    if target and target in gemeenten:
        # A link that the browser follows at once: the framework's own switch of pages would leave
        # an address in the history that the reader never saw.
        link = Link(
            words.open_profile(gemeenten[target].naam), gemeente_href(target, page.selection)
        )
        draw("sprong", link=link)
    here = page.selection.gemeente[0] if page.selection.gemeente else None
    state.seed(KEY, here if page.spec.url_path == "gemeente" else None)
    st.selectbox(
        label,
        sorted(gemeenten, key=lambda code: sort_name(gemeenten[code].naam)),
        key=KEY,
        format_func=lambda code: gemeenten[code].naam,
        placeholder=label if not toon_label else words.KIES,
        label_visibility="visible" if toon_label else "collapsed",
        on_change=state.remember_jump,
        args=(KEY,),
    )
