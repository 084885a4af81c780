"""Activiteit: everything known about one activiteit, and what each of its labels rests on."""

import streamlit as st

from wsd_dash.texts import activiteit as words
from wsd_dash.ui import shell
from wsd_dash.ui.html import draw
from wsd_dash.ui.labelblok import draw_labels, draw_sources
from wsd_dash.ui.meenemen import draw_taking
from wsd_dash.ui.plaatskaart import draw_places
from wsd_dash.ui.werkblad import draw_evidence
from wsd_dash.viewmodels.activiteit import build_activiteit

page = shell.open_page("activiteit")
view = page.view(build_activiteit)
blad = view.blad
adres = page.settings.meldadres

if blad is None:
    shell.say(view.kop)
    draw("leeg", titel=words.NIET_GEVONDEN, tekst=words.LEEG, links=[view.lijst])
else:
    with st.container(horizontal=True, vertical_alignment="bottom", key="activiteitkop"):
        shell.say(view.kop)
        draw_taking(page)
    links, rechts = st.columns([5, 12], gap="large")
    with links:
        draw("tekst", kop=words.DE_ACTIVITEIT, alineas=[blad.omschrijving], soort="wsd-tekst")
        draw("kenmerken", kop="", kenmerken=blad.feiten)
        with st.container(horizontal=True, key="activiteitplaats"):
            draw_places(blad.gemeenten)
            draw("kenmerken", kop="", kenmerken=blad.plaatsen)
        draw("kenmerken", kop=words.ORGANISATIES, kenmerken=blad.organisaties)
        if blad.opmerking:
            draw("opmerking", kop=words.OPMERKING, tekst=blad.opmerking)
    with rechts:
        draw_labels(blad, meldadres=adres)
        draw_evidence(page, blad)
        draw_sources(blad, meldadres=adres)
        draw("kenmerken", kop=words.OPBRENGST, kenmerken=blad.opbrengst)

shell.close_page(page, view.voet)
