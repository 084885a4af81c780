"""Presenteren: a reeks of views made ready, kept, shared and started."""

import streamlit as st

from wsd_dash.ui import reekslijst, shell
from wsd_dash.ui.presenteren import dia_maker, read_link
from wsd_dash.viewmodels.presenteren import build_presenteren

page = shell.open_page("presenteren")
lezing = read_link(page)
view = build_presenteren(
    lezing.reeks,
    lezing.code,
    lezing.genegeerd,
    dia_maker(page),
    gekozen=lezing.gekozen,
    nieuw=lezing.nieuw,
)

if lezing.onleesbaar:
    reekslijst.draw_unreadable(page, lezing)
else:
    shell.say(view.kop)
    reekslijst.draw_message(lezing, view)
    links, rechts = st.columns([2, 1], gap="large")
    with links:
        reekslijst.draw_start(view)
        reekslijst.draw_list(page, lezing, view)
    with rechts, st.container(key="paneel-reeks"):
        reekslijst.draw_keeping(page, lezing, view)

shell.close_page(page, view.voet)
