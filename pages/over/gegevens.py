"""Gegevens: every table explained and to download, how complete they are, and the colofon."""

import streamlit as st

from wsd_dash.exports import csv, pakket
from wsd_dash.texts import gegevens as words
from wsd_dash.ui import shell
from wsd_dash.ui.download import draw_download
from wsd_dash.ui.html import draw
from wsd_dash.viewmodels.gegevens import build_gegevens

page = shell.open_page("gegevens")
view = page.view(build_gegevens)
data, table = page.data, page.data.package.table(view.tabel.naam)

shell.say(view.kop)
draw("tekst", kop="", alineas=[view.filters] if view.filters else [], soort="wsd-noot")
links, rechts = st.columns([2, 1], gap="large")
with links:
    draw("tekst", kop=words.ALLES, alineas=[words.ALLES_UITLEG], soort="wsd-tekst")
    draw_download(
        words.ALLES_KNOP,
        lambda: pakket.package_zip(data),
        name=pakket.file_name(data),
        mime=pakket.MIME,
        main=True,
    )
with rechts:
    draw("feiten", rijen=view.feiten)

draw("sectie", id="tabellen", kop=words.TABELLEN, alineas=[])
lijst, kaart = st.columns([1, 3], gap="large")
with lijst:
    draw("tabellen", w=words, links=view.tabellen)
with kaart:
    draw("tabelkaart", tabel=view.tabel)
    with st.container(horizontal=True):
        draw_download(
            words.EXCEL_KNOP,
            lambda: csv.excel_csv(data, table),
            name=csv.file_name(table, data.version, excel=True),
            mime=csv.MIME,
        )
        draw_download(
            words.MACHINE_KNOP,
            lambda: csv.machine_csv(data, table),
            name=csv.file_name(table, data.version, excel=False),
            mime=csv.MIME,
        )
    draw("tekst", kop="", alineas=[words.DOWNLOAD_NOOT], soort="wsd-noot")
    draw("kolommen", w=words, tabel=view.tabel)

draw("sectie", id="kwaliteit", kop=words.KWALITEIT, alineas=[words.KWALITEIT_NOOT])
gaten, gevuld = st.columns(2, gap="large")
with gaten:
    draw("gaten", w=words, rijen=view.gaten)
with gevuld:
    draw("staven", titel=words.GEVULD, noot="", rijen=view.gevuld)
draw("colofon", w=words, rijen=view.colofon, adres=page.settings.meldadres)
shell.close_page(page, view.voet)
