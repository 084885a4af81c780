"""Gemeente: what is reported of one gemeente, what is not known, and three sentences to take."""

import streamlit as st

from wsd_dash.texts import gemeente as words
from wsd_dash.ui import shell
from wsd_dash.ui.filters import draw_filters
from wsd_dash.ui.gemeentekeuze import draw_gemeente_search
from wsd_dash.ui.gemeenteprofiel import draw_profile, draw_start
from wsd_dash.ui.meenemen import draw_taking
from wsd_dash.viewmodels.gemeente import build_gemeente

page = shell.open_page("gemeente")
view = page.view(build_gemeente)

shell.say(view.kop)
with st.container(horizontal=True, vertical_alignment="bottom", key="gemeentebalk"):
    with st.container(key="gemeentezoek"):
        draw_gemeente_search(page, label=words.ZOEK, toon_label=view.profiel is None)
    draw_filters(page, hide=("gemeente",))
    draw_taking(page)

if view.profiel is None:
    draw_start(view.start)
else:
    draw_profile(view.profiel)

shell.close_page(page, view.voet)
