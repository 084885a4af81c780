"""The large surface of the regional map: maps, maps per source, or the table."""

import streamlit as st

from wsd_dash.sources.grenzen import StoredBoundaries
from wsd_dash.texts import bronkaarten as bronwoorden
from wsd_dash.texts import regiokaart as words
from wsd_dash.ui.grenskeuze import draw_boundary_note
from wsd_dash.ui.html import draw
from wsd_dash.ui.kaartblok import draw_pair, draw_small
from wsd_dash.ui.kaartkeuze import shown_way
from wsd_dash.ui.legenda import draw_legend
from wsd_dash.ui.shell import Page
from wsd_dash.viewmodels.bronkaarten import Bronkaart
from wsd_dash.viewmodels.kaartlijst import Tabel
from wsd_dash.viewmodels.kaartvragen import BRONNEN
from wsd_dash.viewmodels.regiokaart import RegiokaartView

HOOGTE = 260


def draw_surface(page: Page, view: RegiokaartView, grenzen: StoredBoundaries | None) -> None:
    """Draw the map in the way the link asks for, with the note that belongs to it."""
    way = shown_way(page.weergave, grenzen)
    if way == BRONNEN:
        _draw_per_source(page, view)
    elif view.tabel:
        _draw_table(view.tabel)
    else:
        kaart = view.kaart
        draw_pair(
            page,
            kaart.standen,
            alt=kaart.alt,
            gekozen=kaart.gekozen,
            grenzen=grenzen,
            kenmerken=kaart.kenmerken,
            namen=kaart.namen,
            gebieden=kaart.gebieden,
            ook=kaart.ook,
        )
        draw_boundary_note(page, grenzen)


def _draw_table(tabel: Tabel) -> None:
    koppen = [{"tekst": kop} for kop in tabel.koppen]
    draw("tabel", titel=words.TABEL, koppen=koppen, rijen=tabel.rijen, verberg_titel=True)
    draw("afgekapt", tekst=tabel.afgekapt, link=tabel.toon_alle)
    draw("tekst", kop="", alineas=[tabel.rest], soort="wsd-noot")


def _draw_per_source(page: Page, view: RegiokaartView) -> None:
    """Draw the small maps in a grid: first all sources together, to which the legend belongs."""
    with st.container(key="bronkaarten"):
        for bronkaart in view.bronkaarten:
            _draw_one(bronkaart)
    draw("tekst", kop="", alineas=[bronwoorden.NOOT], soort="wsd-noot")
    draw_legend(view.kaart.standen, maat=page.weergave.maat, namen=view.kaart.namen)


def _draw_one(kaart: Bronkaart) -> None:
    with st.container(key=f"bron-{kaart.sleutel}"):
        draw("bronkop", titel=kaart.titel, regel=kaart.regel)
        draw_small(kaart.standen, alt=kaart.alt, key=f"bronkaart-{kaart.sleutel}", height=HOOGTE)
