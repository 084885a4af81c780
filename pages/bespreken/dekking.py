"""Condities en thema's: how often two things go together, where not, and who says so."""

import streamlit as st

from wsd_dash.texts import dekking as words
from wsd_dash.ui import shell
from wsd_dash.ui.filters import draw_filters
from wsd_dash.ui.html import draw
from wsd_dash.ui.kubus import draw_axes, draw_panel
from wsd_dash.ui.meenemen import draw_taking
from wsd_dash.viewmodels.dekking import build_dekking

page = shell.open_page("dekking")
view = page.view(build_dekking)

shell.say(view.kop)
with st.container(horizontal=True, vertical_alignment="center", key="kaartbalk"):
    draw_filters(page, vast=view.vast, hide=view.verberg)
    draw_taking(page)

links, rechts = st.columns([2, 1], gap="medium")
with links:
    draw_axes(view)
    if view.leeg:
        draw("leeg", titel=words.LEEG_TITEL, tekst=view.leeg, links=[view.wis])
    else:
        draw("tekst", kop="", alineas=view.leeswijzer, soort="wsd-noot")
        draw("matrix", matrix=view.matrix, breed=view.breed)
        draw("naar", naar=view.paneel.naar)
        draw("matrixmeer", alineas=view.matrix.ingekort, links=view.meer)
        draw(
            "matrixvoet",
            matrix=view.matrix,
            legenda=words.LEGENDA,
            tekens=view.tekens,
            leegten=view.leegten,
        )
        draw("verder", links=view.verder)
if not view.leeg:
    with rechts, st.container(key="paneel-dekking"):
        draw_panel(page, view.paneel)

shell.close_page(page, view.voet)
