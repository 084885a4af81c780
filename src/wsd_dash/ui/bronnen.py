"""Parts of the page about sources; what no filter changes is drawn apart, so it is sent once."""

from datetime import UTC, datetime

import streamlit as st

from wsd_dash.domain.vastgelegd import dutch_time
from wsd_dash.texts import bronnen
from wsd_dash.texts import overeenstemming as agreed
from wsd_dash.texts import representatief as words
from wsd_dash.ui.html import draw
from wsd_dash.viewmodels.bronnen import BronnenView
from wsd_dash.viewmodels.representatief import Representatief


def draw_representatief(panel: Representatief) -> None:
    """Draw how complete the picture is, and how old today."""
    oud = words.age(panel.peildatum, today=dutch_time(datetime.now(UTC)).date())
    draw("representatief", p=panel, w=words, oud=oud)


def draw_tables(view: BronnenView) -> None:
    """Draw what each source reports and what it is about."""
    draw("brontabellen", w=bronnen, view=view)
    draw("tekst", kop="", alineas=view.dekking_noten, soort="wsd-noot")


def draw_coding(view: BronnenView) -> None:
    """Draw how the labels came about, what they rest on, and how far the two rounds agree."""
    draw("codering", w=bronnen, voorbehoud=view.voorbehoud)
    uitleg, labels = st.columns(2, gap="large")
    with uitleg:
        draw("tekst", kop="", alineas=bronnen.CODERING_UITLEG, soort="wsd-tekst")
    with labels:
        draw("verdeling", titel=bronnen.LABELS_TITEL, delen=view.labels, noot=view.labels_noot)
    draw("overeenstemming", w=bronnen, a=agreed, o=view.overeenstemming)
    if view.overeenstemming.rijen:
        notes = (agreed.UITLEG, agreed.NOOT, agreed.MARGE_NOOT)
        draw("tekst", kop="", alineas=notes, soort="wsd-noot")
