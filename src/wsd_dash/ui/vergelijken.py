"""The parts of the compare page on screen: choosing gemeenten, and the tables side by side."""

from functools import partial

import streamlit as st

from wsd_dash.domain.vergelijken import MEEST
from wsd_dash.exports.csv import MIME
from wsd_dash.exports.vergelijken import comparison_csv
from wsd_dash.texts import vergelijken as words
from wsd_dash.texts.formats import sort_name
from wsd_dash.ui import state
from wsd_dash.ui.download import draw_download
from wsd_dash.ui.html import draw, render
from wsd_dash.ui.plaatskaart import place_dots
from wsd_dash.ui.shell import Page
from wsd_dash.viewmodels.vergelijken import NaastElkaar, VergelijkenView
from wsd_dash.viewmodels.vergelijktabel import HOOGSTENS

KEY = "voeg-toe"


def draw_choice(page: Page, view: VergelijkenView) -> None:
    """Draw the chosen gemeenten, the box to add one while there is room, and the set of four."""
    begin = not view.naast_elkaar
    if begin and view.voorbeeld:
        draw("knoplink", link=view.voorbeeld, hoofd=True, sleutel="voorbeeld", op_maat=True)
    draw("gekozen", links=view.gekozen, naam=words.GEKOZEN, op_maat=True)
    if len(view.gekozen) < MEEST:
        with st.container(key="gemeentezoek"):
            _draw_search(page)
    if not begin and view.voorbeeld:
        draw("knoplink", link=view.voorbeeld, hoofd=False, sleutel="voorbeeld", op_maat=True)


def draw_comparison(view: NaastElkaar) -> None:
    """Draw both tables, with the choices that rule the second just above it, and what is around.

    That is what several columns share, what is only regional, what is not known, and the file.
    """
    dots = [place_dots((k.gemeentecode,)) for k in view.kolommen]
    draw(
        "naastfeiten",
        w=words,
        kolommen=view.kolommen,
        rijen=view.feiten,
        hoogstens=HOOGSTENS,
        landjes=[render("plaatskaart", stippen=dot) for dot in dots],
    )
    draw("sectie", id="labels", kop=words.LABELTABEL, alineas=[])
    draw("keuzes", groepen=view.keuzes)
    draw("naastlabels", w=words, kolommen=view.kolommen, blokken=view.labels)
    draw("tekst", kop="", alineas=[view.labels_noot], soort="wsd-noot")
    _draw_around(view)
    with st.container(horizontal=True, vertical_alignment="center", key="vergelijkmee"):
        draw("knoplink", link=view.op_kaart, hoofd=False, sleutel="op-kaart", op_maat=True)
        draw_download(words.DOWNLOAD, partial(comparison_csv, view), name=view.bestand, mime=MIME)


def _draw_around(view: NaastElkaar) -> None:
    links, rechts = st.columns(2, gap="large")
    with links:
        draw(
            "verwijzingen",
            kop=view.gedeeld_kop,
            alineas=[view.gedeeld_zin] if view.gedeeld_zin else [],
            groepen=view.gedeeld,
            sleutel="gedeeld",
            breed=False,
        )
        with st.container(key="niet-weten"):
            draw("opsomming", titel=words.NIET_WETEN, punten=view.niet)
    with rechts:
        draw(
            "verwijzingen",
            kop=view.regionaal_kop,
            alineas=[view.regionaal_zin],
            groepen=view.regionaal,
            sleutel="regio",
            breed=False,
        )


def draw_start(view: VergelijkenView) -> None:
    """Draw the gemeenten to begin with."""
    draw("tekst", kop="", alineas=[words.START_NOOT], soort="wsd-noot")
    with st.container(key="vergelijkstart"):
        for number, groep in enumerate(view.start):
            draw(
                "verwijzingen",
                kop=groep.tekst,
                alineas=[],
                groepen=[{"tekst": "", "links": groep.links}],
                sleutel=f"start-{number}",
                breed=False,
            )


def _draw_search(page: Page) -> None:
    gemeenten = page.data.gemeenten
    state.seed(KEY, None)
    st.selectbox(
        words.VOEG_TOE,
        sorted(
            (code for code in gemeenten if code not in page.selection.gemeente),
            key=lambda code: sort_name(gemeenten[code].naam),
        ),
        key=KEY,
        format_func=lambda code: gemeenten[code].naam,
        placeholder=words.VOEG_TOE,
        label_visibility="collapsed",
        on_change=state.go_added,
        args=(KEY, page.selection, page.weergave),
    )
