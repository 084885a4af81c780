"""Above the list of what is seldom named: filters, and ways to take the list along."""

import streamlit as st

from wsd_dash.exports.csv import MIME
from wsd_dash.exports.weinig import gaps_csv, gaps_name
from wsd_dash.texts import weinig as words
from wsd_dash.ui import shell
from wsd_dash.ui.download import draw_download
from wsd_dash.ui.filters import draw_filters
from wsd_dash.ui.kopieer import copy_button
from wsd_dash.ui.meenemen import draw_taking

LIJST = "weinig-lijst"
"""The id of the list in `weinig.html`, whose text is copied."""


def draw_bar(page: shell.Page, *, leeg: bool) -> None:
    """Draw the filters; with something to take along, also the copy, the file and the link."""
    data, selection = page.data, page.selection
    with st.container(horizontal=True, vertical_alignment="center", key="weinigbalk"):
        draw_filters(page)
        if not leeg:
            copy_button(words.KOPIEER, wat=LIJST, uitleg=words.KOPIEER_UITLEG, hoofd=False)
            draw_download(
                words.CSV_KNOP,
                lambda: gaps_csv(data, selection),
                name=gaps_name(data.version),
                mime=MIME,
            )
        draw_taking(page)
