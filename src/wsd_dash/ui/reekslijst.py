"""The page of a reeks on screen: its messages, what starts it, its slides and what changes them."""

from dataclasses import replace
from functools import partial

import streamlit as st

from wsd_dash.domain import reeks as reeksen
from wsd_dash.domain.reeks import NOTITIE_MAX, TITEL_MAX, Reeks, Stap
from wsd_dash.domain.reekscode import BYTES_MAX, clean, clean_line, to_json
from wsd_dash.texts import meenemen as meewoorden
from wsd_dash.texts import presenteren as words
from wsd_dash.ui import shell, state
from wsd_dash.ui.bestand import draw_file_button
from wsd_dash.ui.download import draw_download
from wsd_dash.ui.html import draw
from wsd_dash.ui.kopieer import copy_button
from wsd_dash.ui.presenteren import Lezing, change_series, open_file
from wsd_dash.ui.shell import Page
from wsd_dash.viewmodels.pagina import Kop, Link
from wsd_dash.viewmodels.presenteren import PresenterenView, Rij, page_href
from wsd_dash.viewmodels.reeks import file_name

JSON = "application/json"
NAAM = "reeksnaam"
HOOGTE = 136


def draw_message(lezing: Lezing, view: PresenterenView) -> None:
    """Say what was done or could not be, and what the link left out."""
    with st.container(key="reeksmeldingen"):  # what comes and goes in it moves nothing after it
        if not lezing.code:
            draw("reeksverder", w=words)
        draw("reeksmelding", m=lezing.melding, gaten=view.gaten, w=words)
        if lezing.melding.te_lang:
            _draw_save(lezing.melding.te_lang, words.TE_LANG_BEWAAR, words.TE_LANG_NAAM)


def draw_unreadable(page: Page, lezing: Lezing) -> None:
    """Say why the link holds no reeks, and offer the default one or a file."""
    shell.say(Kop(words.FOUT_TITEL, words.FOUT_TITEL, words.FOUT_UITLEG))
    draw("meldingen", meldingen=[*lezing.onleesbaar, *lezing.melding.fouten])
    with st.container(horizontal=True, vertical_alignment="center", key="reeksbewaren"):
        link = Link(words.OPNIEUW, page_href())
        draw("reeksopnieuw", link=link, op_maat=True)
        _draw_open(page)


def draw_start(view: PresenterenView) -> None:
    """Draw what starts the presentation, large, with the files that need no server."""
    if view.rijen:
        draw("reeksstart", v=view, w=words, mee=meewoorden)
    else:
        draw("leeg", titel=words.LEEG_TITEL, tekst=words.LEEG, links=[view.standaard])


def draw_list(page: Page, lezing: Lezing, view: PresenterenView) -> None:
    """Draw the slides in order, with between them the part that changes the chosen one.

    The parts keep their place on the page whatever is chosen, so that a button a reader uses keeps
    the keyboard's focus.
    """
    at = view.gekozen
    draw("reekslijst", rijen=view.rijen[:at] if at else view.rijen, w=words, eerste=True)
    with st.container(key="diapaneel"):
        if at:
            _draw_panel(page, lezing, view.rijen[at - 1])
    draw("reekslijst", rijen=view.rijen[at:] if at else (), w=words, eerste=False)
    draw("reekserbij", v=view, w=words)


def draw_keeping(page: Page, lezing: Lezing, view: PresenterenView) -> None:
    """Draw the name of the reeks and the ways to keep, share, open and begin anew."""
    draw("tekst", kop=words.BEWAREN, alineas=[], soort="")
    if not lezing.melding.te_lang:
        state.seed(NAAM, lezing.reeks.naam)
    st.text_input(
        words.NAAM,
        key=NAAM,
        max_chars=TITEL_MAX,
        placeholder=words.NAAM_PLEK,
        on_change=_rename_series,
        args=(page,),
    )
    with st.container(horizontal=True, vertical_alignment="center", key="reeksbewaren"):
        if view.rijen:
            copy_button(words.KOPIEER, hoofd=False)
            _draw_save(lezing.reeks, words.BEWAAR)
        _draw_open(page)
        if view.opnieuw.tekst:
            draw("reeksopnieuw", link=view.opnieuw, op_maat=True)


def _draw_open(page: Page) -> None:
    draw_file_button(
        words.OPEN,
        key="reeksbestand",
        soort=".json",
        hoogstens=BYTES_MAX,
        on_open=partial(open_file, page),
    )


def _draw_save(reeks: Reeks, tekst: str, *more: str) -> None:
    name = file_name(" ".join((reeks.naam, *more)))
    draw_download(tekst, lambda: to_json(reeks).encode(), name=name, mime=JSON)


def _draw_panel(page: Page, lezing: Lezing, rij: Rij) -> None:
    n, nummer = len(lezing.reeks.stappen), rij.nummer
    stap = lezing.reeks.stappen[nummer - 1]
    with st.container(horizontal=True, vertical_alignment="center", key="diaknoppen"):
        for key, tekst, by in (("dia-op", words.OMHOOG, -1), ("dia-neer", words.OMLAAG, 1)):
            st.button(tekst, key=key, on_click=_move, args=(page, nummer, by, n))
        st.button(words.WEG, key="dia-weg", on_click=_remove, args=(page, rij))
    keys = titel, notitie = f"diatitel-{nummer}", f"dianotitie-{nummer}"
    if not lezing.melding.te_lang:  # what was typed and did not fit stays in its field
        for key, value in zip(keys, (stap.titel, stap.notitie), strict=True):
            state.seed(key, value)
    st.text_input(
        words.TITEL,
        key=titel,
        max_chars=TITEL_MAX,
        placeholder=rij.titel,
        on_change=_retitle,
        args=(page, rij, stap, titel),
    )
    st.text_area(
        words.NOTITIE_LABEL,
        key=notitie,
        max_chars=NOTITIE_MAX,
        height=HOOGTE,
        on_change=_note,
        args=(page, rij, stap, notitie),
    )


def _move(page: Page, nummer: int, by: int, n: int) -> None:
    naar = nummer + by
    if 1 <= naar <= n:
        said = words.VERPLAATST.format(nummer=nummer, naar=naar)
    else:
        said = (words.EERSTE if naar < 1 else words.LAATSTE).format(nummer=nummer)
    change_series(page, lambda reeks: reeksen.moved(reeks, nummer, naar), said, dia=naar)


def _remove(page: Page, rij: Rij) -> None:
    said = words.WEGGEHAALD.format(nummer=rij.nummer, titel=rij.titel)
    change_series(page, lambda reeks: reeksen.removed(reeks, rij.nummer), said, dia=0)


def _retitle(page: Page, rij: Rij, stap: Stap, key: str) -> None:
    titel = clean_line(state.typed(key))
    said = words.HERNOEMD if titel else words.TITEL_TERUG

    def change(reeks: Reeks) -> Reeks:
        return reeksen.titled(reeks, reeksen.place_of(reeks, stap, rij.nummer), titel)

    change_series(page, change, said.format(nummer=rij.nummer, titel=titel))


def _note(page: Page, rij: Rij, stap: Stap, key: str) -> None:
    notitie = clean(state.typed(key))
    said = words.GENOTEERD if notitie else words.NOTITIE_WEG

    def change(reeks: Reeks) -> Reeks:
        return reeksen.noted(reeks, reeksen.place_of(reeks, stap, rij.nummer), notitie)

    change_series(page, change, said.format(nummer=rij.nummer))


def _rename_series(page: Page) -> None:
    naam = clean_line(state.typed(NAAM))
    said = words.NAAM_NU.format(naam=naam) if naam else words.NAAM_WEG
    change_series(page, lambda reeks: replace(reeks, naam=naam), said)
