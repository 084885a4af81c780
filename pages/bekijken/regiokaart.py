"""Regiokaart: where activiteiten are reported, where not and why, and what has no place."""

import streamlit as st

from wsd_dash.texts import regiokaart as words
from wsd_dash.ui import cache, shell
from wsd_dash.ui.filters import draw_filters
from wsd_dash.ui.html import draw, render
from wsd_dash.ui.kaartblok import draw_pair
from wsd_dash.ui.kaartkeuze import boundary_note, draw_map_choice
from wsd_dash.viewmodels.regiokaart import build_regiokaart

page = shell.open_page("regiokaart")
view = page.view(build_regiokaart)
grenzen = cache.boundaries()

shell.say(view.kop)
with st.container(horizontal=True, vertical_alignment="center", key="kaartbalk"):
    draw_filters(page, vast=view.vast, hide=("gemeente",))
    draw_map_choice(view.weergaven, page.weergave.kaart, grenzen)
    shell.copy_link()

links, rechts = st.columns([2, 1], gap="medium")
with links:
    if page.weergave.kaart == "tabel":
        koppen = [{"tekst": kop} for kop in words.TABEL_KOPPEN]
        draw("tabel", titel=words.TABEL, koppen=koppen, rijen=view.tabel, verberg_titel=True)
        draw("tekst", kop="", alineas=[view.tabel_rest], soort="wsd-noot")
    else:
        draw_pair(page, view.standen, alt=view.alt, gekozen=view.gekozen, grenzen=grenzen)
        draw("tekst", kop="", alineas=[boundary_note(grenzen)], soort="wsd-noot")
with rechts, st.container(key="kolom-rechts"):
    if view.kaartje:
        draw("kaartje", kaartje=view.kaartje, lijst=render("lijst", rijen=view.kaartje.rijen))
    draw(
        "gemeentelijst",
        kop=view.lijst_kop,
        staven=view.staven,
        enkele=view.enkele,
        een=words.EEN_ACTIVITEIT,
        leeg=words.LIJST_LEEG_UITLEG,
    )
    draw("tekst", kop=words.DEELNEMERS, alineas=view.deelnemers, soort="wsd-tekst")
    draw("buiten", kop=view.buiten_kop, delen=view.buiten, lijst=view.in_de_lijst)

shell.close_page(page, view.voet)
