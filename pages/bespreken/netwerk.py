"""Netwerk: who is named at work of which leerateliers and gemeenten, and who connects them."""

import streamlit as st

from wsd_dash.texts import netwerk as words
from wsd_dash.ui import netwerk, shell
from wsd_dash.ui.filters import draw_filters
from wsd_dash.ui.html import draw
from wsd_dash.ui.meenemen import draw_taking
from wsd_dash.viewmodels.netwerk import build_netwerk

page = shell.open_page("netwerk")
view = page.view(build_netwerk)

shell.say(view.kop)
with st.container(horizontal=True, vertical_alignment="center", key="kaartbalk"):
    draw_filters(page, hide=view.verberg)
    draw_taking(page)
netwerk.draw_choices(view)
if view.leeg:
    draw("leeg", titel=words.LEEG_TITEL, tekst=view.leeg, links=[view.wis])
else:
    links, rechts = st.columns([5, 2], gap="medium")
    with links:
        netwerk.draw_drawing(view)
        draw("naar", naar=view.paneel.naar)
    with rechts:
        netwerk.draw_panel(view)
    netwerk.draw_table(view)

shell.close_page(page, view.voet)
