"""Choosing what the map shows: the way to look, the year, what it counts and where."""

from dataclasses import replace

import streamlit as st

from wsd_dash.domain.weergave import Weergave
from wsd_dash.figures.streken import choose_focus
from wsd_dash.sources.grenzen import StoredBoundaries
from wsd_dash.texts import kaartvragen as vraagwoorden
from wsd_dash.texts import regiokaart as words
from wsd_dash.ui.html import draw
from wsd_dash.viewmodels.kaartvragen import BRONNEN, Groep, Lade
from wsd_dash.viewmodels.pagina import Link
from wsd_dash.viewmodels.regiokaart import RegiokaartView

ZESHOEKEN, GRENZEN = "zeshoeken", "grenzen"


def shown_way(weergave: Weergave, grenzen: StoredBoundaries | None) -> str:
    """Return how the map is drawn: as chosen, else boundaries when they are there."""
    if weergave.naast:
        return BRONNEN
    chosen = weergave.kaart or GRENZEN
    return chosen if grenzen or chosen != GRENZEN else ZESHOEKEN


def draw_map_choice(
    view: RegiokaartView,
    weergave: Weergave,
    *,
    grenzen: StoredBoundaries | None,
    there: bool,
) -> None:
    """Draw the links between the ways of looking.

    `grenzen` are the boundaries this session draws; `there` says whether it can ask for them.
    """
    shown = shown_way(weergave, grenzen)
    draw(
        "keuze",
        op_maat=True,
        naam=words.WEERGAVE,
        toon_naam=False,
        sleutel="weergave",
        links=[
            replace(link, actief=link.noot == shown)
            for link in view.vragen.wijzen
            if there or link.noot != GRENZEN
        ],
        noot="",
    )


def draw_questions(view: RegiokaartView) -> None:
    """Draw the quiet row: which year, what the map counts, and which part of the country.

    Each is a fragment of its own, so that a step through the years sends no list again.
    """
    vragen, focus = view.vragen, view.vragen.focus
    if focus and not focus.nu:
        shown = choose_focus(view.kaart.standen, gekozen=view.kaart.gekozen)
        focus = _marked(focus, shown)
    with st.container(horizontal=True, vertical_alignment="center", key="kaartvragen"):
        draw("jaarstap", op_maat=True, j=vragen.jaar, w=vraagwoorden)
        for lade in (vragen.maat, focus):
            if lade:
                draw("lade", op_maat=True, v=lade)
    said = f"{vragen.jaar.zin} {vragen.uitleg}" if vragen.maat else vragen.jaar.zin
    draw("tekst", kop="", alineas=[said], soort="wsd-noot wsd-vraagnoot")


def _marked(lade: Lade, shown: str) -> Lade:
    """Mark what the map chose itself, as if the reader had."""

    def marked(link: Link) -> Link:
        return replace(link, actief=link.noot == shown)

    groepen = tuple(Groep(g.kop, tuple(marked(x) for x in g.links)) for g in lade.groepen)
    nu = next((x.tekst for g in groepen for x in g.links if x.actief), "")
    return replace(lade, nu=nu, groepen=groepen)
