"""The map of wijken on a page: the drawing, its labels, and the table that says the same."""

import json
from functools import cache
from pathlib import Path

import streamlit as st

from wsd_dash.figures.kaart import CLASSES
from wsd_dash.figures.omtrek import Land, read_land
from wsd_dash.figures.wijken import Wijkbeeld, build_wijken_figure
from wsd_dash.figures.wijklagen import BREEDTE, HOOGTE
from wsd_dash.texts import kaart as kaartwoorden
from wsd_dash.texts import wijken as words
from wsd_dash.ui.html import draw
from wsd_dash.ui.shell import Page
from wsd_dash.viewmodels.wijken import WijkenView, build_wijken

OUTLINE = Path(__file__).parent / "componenten" / "stippen.json"


@cache
def _land() -> tuple[Land, ...]:
    return read_land(json.loads(OUTLINE.read_text(encoding="utf-8")))


def draw_wijken(page: Page) -> None:
    """Draw the map of wijken with the table beside it, over the whole width of the page.

    The sentence of this way of looking is `build_wijken(...).kop`: the page says it.
    """
    view = page.view(build_wijken)
    beeld = page.figure(
        "wijken",
        lambda: build_wijken_figure(view.standen, gemeenten=page.data.gemeenten, land=_land()),
    )
    if view.leeg:
        draw("leeg", titel=words.LEEG_KOP, tekst=view.leeg, links=view.uitweg)
    with st.container(key="wijkvak"):
        kaart, tabel = st.columns([3, 2], gap="medium")
    with kaart:
        if beeld:
            _draw_map(view, beeld)
    with tabel:
        draw(
            "wijktabel",
            titel=words.TABEL,
            koppen=words.KOPPEN,
            rijen=view.rijen,
            zonder_kop=view.zonder_punt_kop,
            zonder=view.zonder_punt,
        )


def _draw_map(view: WijkenView, beeld: Wijkbeeld) -> None:
    with st.container(key="wijkkaart"):
        st.pydeck_chart(beeld.deck, width=BREEDTE, height=HOOGTE, key="wijken", alt=view.alt)
        draw("wijkopschriften", opschriften=beeld.opschriften)
    draw(
        "wijklegenda",
        titel=words.LEGENDA,
        klassen=[kaartwoorden.class_name(low, high) for low, high in CLASSES],
        geen=words.GEEN,
        noten=[words.SCHATTING, words.NIET_GETEKEND],
    )
