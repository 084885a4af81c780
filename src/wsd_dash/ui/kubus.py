"""The matrix page around its table: choosing rows and columns, and the panel beside it."""

import streamlit as st

from wsd_dash.ui.html import draw
from wsd_dash.ui.kaartblok import draw_small
from wsd_dash.ui.shell import Page
from wsd_dash.viewmodels.dekking import DekkingView
from wsd_dash.viewmodels.paneel import Paneel


def draw_axes(view: DekkingView) -> None:
    """Draw the matrices one click away, the two lists for any other, and how to count."""
    matrix, *others = view.keuzes
    draw("keuzes", groepen=[matrix])
    with st.container(horizontal=True, vertical_alignment="bottom", key="assenkeuze"):
        draw("lade", op_maat=True, v=view.assen.rijen)
        draw("lade", op_maat=True, v=view.assen.kolommen)
        if view.assen.wissel:
            draw("knoplink", op_maat=True, link=view.assen.wissel, sleutel="wissel", hoofd=False)
        draw("keuzes", op_maat=True, groepen=[x for x in others if x.klein])
    draw("keuzes", groepen=[x for x in others if not x.klein])


def draw_panel(page: Page, paneel: Paneel) -> None:
    """Draw which activiteiten are chosen: how many, where, when, and their names."""
    draw("paneelkop", paneel=paneel)
    kubus = paneel.kubus
    kaart, cijfer = st.columns([1, 1], gap="small", vertical_alignment="center")
    with kaart:
        draw_small(kubus.standen, alt=kubus.alt, gekozen=kubus.gekozen or None, page=page)
    with cijfer:
        draw("paneelcijfer", paneel=paneel)
    draw("gemeentenkeuze", g=kubus.gemeenten)
    draw("jaarstrip", j=kubus.jaren)
    draw("lijst", rijen=paneel.meldingen)
    draw("tekst", kop="", alineas=paneel.meer, soort="wsd-noot")
