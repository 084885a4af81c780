"""The worksheet on screen and on paper: the same questions, on paper with boxes to tick."""

from datetime import UTC, datetime

import streamlit as st

from wsd_dash.domain.invloed import disputed
from wsd_dash.domain.vastgelegd import dutch_time
from wsd_dash.exports import oordelen
from wsd_dash.exports.csv import MIME
from wsd_dash.texts import formats
from wsd_dash.texts import werkblad as words
from wsd_dash.ui import shell
from wsd_dash.ui.download import draw_download
from wsd_dash.ui.filters import draw_filters
from wsd_dash.ui.html import draw
from wsd_dash.ui.meenemen import draw_taking
from wsd_dash.viewmodels.activiteit import Blad
from wsd_dash.viewmodels.werkblad import WerkbladView


def draw_bar(page: shell.Page) -> None:
    """Draw the filters, the file of all questions and the link to this view."""
    data, selection = page.data, page.selection
    with st.container(horizontal=True, vertical_alignment="center", key="werkbalk"):
        draw_filters(page)
        draw_download(
            words.CSV_KNOP,
            lambda: oordelen.queue_csv(data, selection, disputed(data, selection).punten),
            name=oordelen.queue_name(data.version),
            mime=MIME,
        )
        draw_taking(page)


def draw_questions(view: WerkbladView) -> None:
    """Draw the questions; the head of the paper says when it was printed, from which data."""
    today = formats.date(dutch_time(datetime.now(UTC)).date().isoformat())
    draw(
        "tekst",
        kop="",
        alineas=[words.AFDRUKKEN, words.DOWNLOAD_NOOT],
        soort="wsd-noot wsd-schermnoot",
    )
    gedrukt = words.printed(today, view.versie, view.selectie, view.voet.n)
    draw("werkblad", v=view, w=words, gedrukt=gedrukt)


def draw_evidence(page: shell.Page, blad: Blad) -> None:
    """Draw, under the labels of one activiteit, their file and the way to the worksheet."""
    data, activiteit = page.data, page.data.activiteiten[page.weergave.activiteit]
    with st.container(horizontal=True, vertical_alignment="center", key="labelbalk"):
        draw_download(
            words.LABELS_KNOP,
            lambda: oordelen.labels_csv(data, activiteit),
            name=oordelen.labels_name(activiteit, data.version),
            mime=MIME,
        )
        if blad.werkblad:
            draw("knoplink", op_maat=True, link=blad.werkblad, hoofd=False, sleutel="naar-werkblad")
    draw("tekst", kop="", alineas=[words.DOWNLOAD_NOOT], soort="wsd-noot")
