"""Regiokaart: where activiteiten are reported, where not and why, and what has no place."""

import streamlit as st

from wsd_dash.texts import regiokaart as words
from wsd_dash.ui import cache, shell
from wsd_dash.ui.filters import draw_filters
from wsd_dash.ui.grenskeuze import shown_boundaries
from wsd_dash.ui.html import draw, render
from wsd_dash.ui.kaartkeuze import draw_map_choice, draw_questions, shown_way
from wsd_dash.ui.kaartvlak import draw_surface
from wsd_dash.ui.meenemen import draw_taking
from wsd_dash.ui.wijkkaart import draw_wijken
from wsd_dash.viewmodels.kaartvragen import WIJKEN
from wsd_dash.viewmodels.regiokaart import build_regiokaart
from wsd_dash.viewmodels.wijken import build_wijken

page = shell.open_page("regiokaart")
view = page.view(build_regiokaart)
grenzen = shown_boundaries(page)
wijken = page.view(build_wijken) if shown_way(page.weergave, grenzen) == WIJKEN else None

shell.say((wijken or view).kop)
with st.container(horizontal=True, vertical_alignment="center", key="kaartbalk"):
    draw_filters(page, vast=view.vast, hide=("gemeente", "periode"), keep=("gemeente",))
    draw_map_choice(view, page.weergave, grenzen=grenzen, there=cache.boundaries() is not None)
    draw_taking(page)
draw_questions(view)

if wijken:
    draw_wijken(page)
    shell.close_page(page, wijken.voet)
    st.stop()

links, rechts = st.columns([2, 1], gap="medium")
with links:
    draw_surface(page, view, grenzen)
with rechts, st.container(key="kolom-rechts"):
    if view.kaartje:
        draw("kaartje", kaartje=view.kaartje, lijst=render("lijst", rijen=view.kaartje.rijen))
    if not view.tabel:
        draw("gemeentelijst", lijst=view.lijst, leeg=words.LIJST_LEEG_UITLEG)
    draw("tekst", kop=words.DEELNEMERS, alineas=view.deelnemers, soort="wsd-tekst")
    draw("buiten", kop=view.buiten_kop, delen=view.buiten, lijst=view.in_de_lijst)
    draw("streken", streken=view.streken)

shell.close_page(page, view.voet)
