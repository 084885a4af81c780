"""Woordenlijst: what every term of art means, and where a reader meets it."""

import streamlit as st

from wsd_dash.texts import woordenlijst as words
from wsd_dash.ui import shell
from wsd_dash.ui.html import draw
from wsd_dash.ui.meenemen import draw_taking
from wsd_dash.viewmodels.woordenlijst import build_woordenlijst

page = shell.open_page("woordenlijst")
view = page.view(build_woordenlijst)

shell.say(view.kop)
with st.container(horizontal=True, horizontal_alignment="right", key="woordenbalk"):
    draw_taking(page)
draw("sprongen", naam=words.OP_DEZE_PAGINA, links=view.sprongen)
draw("woordenlijst", groepen=view.groepen, waar=words.WAAR)
shell.close_page(page, view.voet)
