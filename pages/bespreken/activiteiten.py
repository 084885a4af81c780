"""Activiteiten: search, filter and sort everything the sources report."""

import streamlit as st

from wsd_dash.texts import activiteiten as words
from wsd_dash.ui import shell
from wsd_dash.ui.filters import draw_filters
from wsd_dash.ui.html import draw
from wsd_dash.ui.meenemen import draw_taking
from wsd_dash.ui.zoekveld import draw_search
from wsd_dash.viewmodels.activiteiten import build_activiteiten

page = shell.open_page("activiteiten")
view = page.view(build_activiteiten)

shell.say(view.kop)
with st.container(key="zoekbalk"):
    draw_search(page, view.wis_zoek)
with st.container(horizontal=True, vertical_alignment="center", key="activiteitenbalk"):
    draw_filters(page)
    draw_taking(page)

if view.leeg:
    draw("leeg", titel=words.LEEG_TITEL, tekst=words.LEEG, links=[view.wis])
else:
    draw(
        "activiteiten",
        titel=words.TABEL,
        koppen=view.koppen,
        rijen=view.rijen,
        afgekapt=view.afgekapt,
        toon_alle=view.toon_alle,
        uitleg=view.uitleg,
        voorbehoud=view.voorbehoud,
    )

shell.close_page(page, view.voet)
