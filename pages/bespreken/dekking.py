"""Condities en thema's: how often two labels go together, where not, and who says so."""

import streamlit as st

from wsd_dash.texts import dekking as words
from wsd_dash.ui import shell
from wsd_dash.ui.filters import draw_filters
from wsd_dash.ui.html import draw
from wsd_dash.ui.kaartblok import draw_small
from wsd_dash.viewmodels.dekking import build_dekking

page = shell.open_page("dekking")
view = page.view(build_dekking)

shell.say(view.kop)
with st.container(horizontal=True, vertical_alignment="center", key="kaartbalk"):
    draw_filters(page, vast=view.vast, hide=view.verberg)
    shell.copy_link()

links, rechts = st.columns([2, 1], gap="medium")
with links:
    draw("keuzes", groepen=view.keuzes)
    if view.leeg:
        draw("leeg", titel=words.LEEG_TITEL, tekst=view.leeg, links=[view.wis])
    else:
        draw("tekst", kop="", alineas=view.leeswijzer, soort="wsd-noot")
        draw("matrix", matrix=view.matrix, breed=view.breed)
        draw("naar", naar=view.paneel.naar)
        draw(
            "matrixvoet",
            matrix=view.matrix,
            legenda=words.LEGENDA,
            nul=view.nul,
            extra=words.EXTRA,
            leeg_titel=view.leeg_titel,
            leegten=view.leegten,
            leeg_reden=view.leeg_reden,
        )
if not view.leeg:
    with rechts, st.container(key="paneel-dekking"):
        draw("paneelkop", paneel=view.paneel)
        cijfer = st.container()
        if view.paneel.standen:
            kaart, cijfer = cijfer.columns([1, 1], gap="small", vertical_alignment="center")
            with kaart:
                draw_small(view.paneel.standen, alt=view.paneel.kaart_alt)
        with cijfer:
            draw("paneelcijfer", paneel=view.paneel)
        draw("lijst", rijen=view.paneel.meldingen)
        draw("tekst", kop="", alineas=view.paneel.meer, soort="wsd-noot")

shell.close_page(page, view.voet)
