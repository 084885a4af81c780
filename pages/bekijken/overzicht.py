"""Overzicht: what this is, how much is reported, where, on what, and how sure."""

import streamlit as st

from wsd_dash.texts import menu, stand
from wsd_dash.texts import overzicht as words
from wsd_dash.ui import shell
from wsd_dash.ui.filters import draw_filters
from wsd_dash.ui.gemeentekeuze import draw_gemeente_search
from wsd_dash.ui.html import draw
from wsd_dash.ui.kaartblok import draw_overview
from wsd_dash.ui.meenemen import draw_taking
from wsd_dash.viewmodels.overzicht import build_overzicht

page = shell.open_page("")
view = page.view(build_overzicht)

links, rechts = st.columns([2, 1], gap="large")
with links:
    shell.say(view.kop, groot=True)
    with st.container(horizontal=True, vertical_alignment="center", key="overzicht-wat"):
        draw("tekst", kop="", alineas=[view.wat], soort="wsd-noot")
        draw_filters(page)
        draw_taking(page)
with rechts:
    draw_gemeente_search(page, label=words.ZOEK)
    draw("deuren", deuren=view.deuren, naam=menu.DEUREN)

if view.leeg:
    draw("leeg", titel=words.LEEG_TITEL, tekst=words.LEEG, links=[view.wis])
else:
    with st.container(key="overzicht-lijn"):
        waar, waarover, zeker = st.columns(3, gap="large")
    with waar:
        draw("blok", oog=words.WAAR, kop=view.waar)
        draw_overview(view.standen, alt=view.kaart_alt)
        draw("tekst", kop="", alineas=[stand.KAART], soort="wsd-noot")
    with waarover:
        draw("blok", oog=words.WAAROVER, kop=view.waarover)
        draw("staven", titel=words.CONDITIES, noot=view.condities_noot, rijen=view.condities)
        draw("staven", titel=words.THEMAS, noot=view.themas_noot, rijen=view.themas)
        draw("tekst", kop="", alineas=[view.items_noot], soort="wsd-noot")
    with zeker:
        draw("blok", oog=words.HOE_ZEKER, kop=view.hoe_zeker)
        draw("verdeling", titel=words.LABELS_TITEL, delen=view.labels, noot=view.labels_noot)
        draw("verdeling", titel=words.PLAATS_TITEL, delen=view.plaatsen, noot="")
    draw("opsomming", titel=words.NIET, punten=view.niet)

shell.close_page(page, view.voet)
