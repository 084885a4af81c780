"""The filters of a page: removable chips, and a panel of links that opens in the browser."""

from collections.abc import Sequence
from dataclasses import fields

import streamlit as st

from wsd_dash.domain.selection import Selection
from wsd_dash.texts import filters as words
from wsd_dash.texts import menu
from wsd_dash.ui.html import draw
from wsd_dash.ui.shell import Page
from wsd_dash.viewmodels.adres import href
from wsd_dash.viewmodels.filterpaneel import build_filter_panel
from wsd_dash.viewmodels.pagina import Link, active_filters

CHIPS_PER_FIELD = 6


def draw_filters(
    page: Page,
    *,
    vast: Sequence[str] = (),
    hide: Sequence[str] = (),
    keep: Sequence[str] | None = None,
) -> None:
    """Draw the active filters as chips and the panel to add one.

    `vast` are defaults worth saying (grey, not removable); `hide` are fields this page shows in
    another way, `keep` those of them that clearing all filters leaves alone (by default all).
    """
    keep = hide if keep is None else keep
    chips = active_filters(
        page.data,
        page.selection,
        page.weergave,
        pagina=page.spec.url_path,
        hoogstens=CHIPS_PER_FIELD,
    )
    hidden = {words.FIELDS[name] for name in hide}
    kept = page.selection.without(*(f.name for f in fields(Selection) if f.name not in keep))
    with st.container(horizontal=True, vertical_alignment="center", key="filterbalk"):
        _draw_panel(page, hide)
        draw(
            "chips",
            op_maat=True,
            chips=[chip for chip in chips if chip.veld not in hidden],
            vast=vast,
            naam=menu.FILTERS,
            wis=Link(words.CLEAR, href(page.spec.url_path, kept, page.weergave)),
        )


def _draw_panel(page: Page, hide: Sequence[str]) -> None:
    groups = page.figure(
        "filters",
        lambda: build_filter_panel(
            page.data,
            page.selection,
            page.weergave,
            pagina=page.spec.url_path,
            hide=hide,
        ),
    )
    draw("filterpaneel", op_maat=True, naam=words.ADD, groepen=groups)
