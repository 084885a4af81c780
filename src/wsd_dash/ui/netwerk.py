"""The netwerk on the page: columns of links with lines drawn between them, and what is chosen."""

import streamlit as st

from wsd_dash.figures.netwerk import draw_lines
from wsd_dash.texts import netwerk as words
from wsd_dash.ui.html import draw
from wsd_dash.viewmodels.netwerk import NetwerkView


def draw_choices(view: NetwerkView) -> None:
    """Draw which organisaties count, and in which role."""
    with st.container(horizontal=True, vertical_alignment="top", key="netwerkkeuzes"):
        draw("keuzes", groepen=view.keuzes, op_maat=True)
        draw("lade", v=view.soorten, op_maat=True)


def draw_drawing(view: NetwerkView) -> None:
    """Draw the names, under them all lines, and over these the lines of what is chosen.

    Three layers: the names read the same whatever is filtered or chosen, so that no click sends
    them again.
    """
    tekening = view.tekening
    layers = (
        ("alle", tekening.lijnen, tekening.alt, tekening.stil),
        ("gekozen", tekening.gekozen, "", ()),
    )
    with st.container(key="netwerkvlak"):
        draw("netwerk", t=tekening, titel=words.TEKENING)
        for laag, lijnen, alt, stil in layers:
            if laag == "alle" or any(lijnen):
                pictures = [draw_lines(side, gekozen=laag == "gekozen") for side in lijnen]
                draw(
                    "netwerklijnen",
                    laag=laag,
                    lijnen=pictures,
                    alt=alt,
                    stil=stil,
                    hoogte=tekening.hoogte,
                )
    notes = [*tekening.legenda, tekening.weggelaten]
    draw("tekst", kop="", alineas=["; ".join(filter(None, notes))], soort="wsd-noot")


def draw_panel(view: NetwerkView) -> None:
    """Draw what strikes, or the activiteiten of what is chosen."""
    with st.container(key="paneel-netwerk"):
        draw("paneelkop", paneel=view.paneel)
        draw("netwerkpaneel", p=view.paneel)
        draw("lijst", rijen=view.paneel.rijen)
        if view.paneel.meer:
            draw("afgekapt", tekst=" ", link=view.paneel.meer)


def draw_table(view: NetwerkView) -> None:
    """Draw the table that says what the drawing shows."""
    draw(
        "netwerktabel",
        titel=words.TABEL,
        koppen=words.KOPPEN,
        rijen=view.rijen,
        noot=view.tabelnoot,
        alle=view.toon_alle,
    )
