"""Tijdlijn: in which years the sources report an activiteit, per leeratelier, and how surely."""

import streamlit as st

from wsd_dash.texts import tijdlijn as words
from wsd_dash.ui import shell
from wsd_dash.ui.filters import draw_filters
from wsd_dash.ui.html import draw
from wsd_dash.ui.meenemen import draw_taking
from wsd_dash.viewmodels.tijdlijn import build_tijdlijn

page = shell.open_page("tijdlijn")
view = page.view(build_tijdlijn)

shell.say(view.kop)
with st.container(horizontal=True, vertical_alignment="center", key="tijdbalk"):
    draw_filters(page)
    draw(
        "keuze",
        op_maat=True,
        naam=words.VORM,
        toon_naam=False,
        links=view.vormen,
        sleutel="vorm",
        noot="",
    )
    draw_taking(page)

if view.leeg:
    draw("leeg", titel=words.LEEG_TITEL, tekst=view.leeg, links=[view.wis])
else:
    if view.raster:
        draw("tijdlegenda", raster=view.raster, w=words)
        draw("tijdlijn", raster=view.raster, w=words)
    draw("tijdtabel", tabel=view.tabel, sleutel="")
    draw("afgekapt", tekst=view.afgekapt, link=view.toon_alle)
    draw("tijdtabel", tabel=view.namen, sleutel="namen")
    draw("tijdtabel", tabel=view.verband, sleutel="verband")
    if view.los:
        draw("opsomming", titel=words.LOS, punten=view.los)

shell.close_page(page, view.voet)
