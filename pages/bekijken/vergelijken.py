"""Vergelijken: two to four gemeenten side by side, with what they share and what is not known."""

import streamlit as st

from wsd_dash.texts import vergelijken as words
from wsd_dash.ui import shell
from wsd_dash.ui.filters import draw_filters
from wsd_dash.ui.html import draw
from wsd_dash.ui.meenemen import draw_taking
from wsd_dash.ui.vergelijken import draw_choice, draw_comparison, draw_start
from wsd_dash.viewmodels.vergelijken import build_vergelijken

page = shell.open_page("vergelijken")
view = page.view(build_vergelijken)

shell.say(view.kop)
with st.container(horizontal=True, vertical_alignment="bottom", key="vergelijkbalk"):
    draw_choice(page, view)
    draw_filters(page, hide=view.verberg)
    draw_taking(page)
draw("tekst", kop="", alineas=[view.vol], soort="wsd-noot")

if view.wis:
    draw("leeg", titel=words.LEEG, tekst=view.wis_tekst, links=[view.wis])
if view.naast_elkaar:
    draw_comparison(view.naast_elkaar)
else:
    draw_start(view)

shell.close_page(page, view.voet)
