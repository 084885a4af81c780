"""Bronnen en codering: what was read, how it was coded, and how far the two rounds agree."""

import streamlit as st

from wsd_dash.figures.jaren_per_bron import build_years_figure
from wsd_dash.texts import bronnen as words
from wsd_dash.texts import representatief as beeld
from wsd_dash.ui import shell
from wsd_dash.ui.bronnen import draw_coding, draw_representatief, draw_tables
from wsd_dash.ui.filters import draw_filters
from wsd_dash.ui.grafiek import draw_chart
from wsd_dash.ui.html import draw
from wsd_dash.ui.meenemen import draw_taking
from wsd_dash.viewmodels.bronnen import build_bronnen

page = shell.open_page("bronnen")
view = page.view(build_bronnen)

shell.say(view.kop)
with st.container(horizontal=True, vertical_alignment="center", key="bronnenbalk"):
    draw_filters(page)
    draw_taking(page)
if view.leeg:
    draw("leeg", titel=words.LEEG_TITEL, tekst=words.LEEG, links=[view.wis])
else:
    draw("sprongen", naam=words.OP_DEZE_PAGINA, links=view.sprongen)
    draw_representatief(view.representatief)
    draw_tables(view)
    draw("sectie", id="jaren", kop=words.JAREN, alineas=[])
    grafiek, tabel = st.columns([2, 1], gap="large")
    with grafiek:
        figure = page.figure("jaren", lambda: build_years_figure(view.jaren, alt=view.jaren_alt))
        draw_chart(figure, key="jaren-per-bron")
    with tabel:
        draw("jarentabel", w=words, view=view)
    draw_coding(view)
    draw("sectie", id="mensen", kop=beeld.MENSEN, alineas=view.representatief.mensen)
    draw("codeboek", w=words, view=view)
shell.close_page(page, view.voet)
