"""The filters of a page: removable chips, and a panel that is built only when opened."""

from collections.abc import Sequence
from dataclasses import fields

import streamlit as st

from wsd_dash.domain.selection import Selection
from wsd_dash.texts import filters as words
from wsd_dash.texts import menu
from wsd_dash.ui import state
from wsd_dash.ui.html import draw
from wsd_dash.ui.shell import Page
from wsd_dash.viewmodels.adres import href
from wsd_dash.viewmodels.pagina import Link, active_filters, code_name

OFFERED = (
    "werkplaats",
    "leeratelier",
    "soort",
    "conditie",
    "thema",
    "kern_of_rand",
    "programmaperiode",
    "financier",
    "partner",
    "bron",
)
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
    panel = st.popover(words.ADD, on_change="rerun", key="filterpaneel")
    if not panel.open:
        return
    with panel:
        for field in OFFERED:
            if field not in hide:
                _draw_list_filter(page, field)
        _draw_period(page)
        if "betekenis" not in hide:
            _draw_meaning(page)


def _draw_list_filter(page: Page, field: str) -> None:
    key = state.seed(f"f-{field}", list(getattr(page.selection, field)))
    st.multiselect(
        words.FIELDS[field],
        page.data.known_codes()[field],
        key=key,
        format_func=lambda code: code_name(page.data, field, code),
        placeholder=words.CHOOSE,
        on_change=state.go_field,
        args=(field, key, page.selection, page.weergave),
    )


def _draw_period(page: Page) -> None:
    known = {year for a in page.data.activiteiten.values() for year in a.jaren}
    years = sorted(known.union(page.selection.periode or ()))
    chosen = page.selection.periode or ("", "")
    keys = ("f-van", "f-tot")
    columns = st.columns(2)
    labels = (words.FIRST_YEAR, words.LAST_YEAR)
    for column, key, label, value in zip(columns, keys, labels, chosen, strict=True):
        state.seed(key, str(value))
        column.selectbox(
            label,
            ["", *(str(year) for year in years)],
            key=key,
            format_func=lambda year: year or words.ANY_YEAR,
            on_change=state.go_period,
            args=(*keys, page.selection, page.weergave),
        )


def _draw_meaning(page: Page) -> None:
    key = state.seed("f-betekenis", list(page.selection.betekenis))
    st.multiselect(
        words.FIELDS["betekenis"],
        page.data.known_codes()["betekenis"],
        key=key,
        format_func=lambda code: page.data.label("activiteit_locaties", "betekenis", code),
        placeholder=words.CHOOSE,
        on_change=state.go_meaning,
        args=(key, page.selection, page.weergave),
    )
