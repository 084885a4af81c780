"""The page on who is named where, through the app as a reader gets it."""

import re
from pathlib import Path

from page_text import OpenPage, html, weight
from wsd_dash.texts import netwerk as words

LIMIT = 12_000
"""Bytes of HTML a page may send per run, compressed as the server does."""


def test_drawing_panel_and_table_stand_together(open_page: OpenPage, mini_folder: Path) -> None:
    page = html(open_page("netwerk", mini_folder))
    assert "1 van de 7 genoemde organisaties verbindt leerateliers of werkplaatsen" in page
    assert words.DEFINITIE in page
    assert page.count('<img class="wsd-netlijn" src="data:image/svg+xml,') == 2
    assert words.TABEL in page
    assert words.LEES_GEMEENTE in page


def test_a_choice_marks_its_name_and_draws_its_lines_over_the_others(open_page: OpenPage) -> None:
    before = open_page("netwerk")
    after = open_page("netwerk", organisatie="movisie")
    assert re.search(r'aria-current="true" id="no\d+">Movisie<', html(after))
    assert re.search(r'aria-current="true" id="nt\d+">Movisie<', html(after))
    assert "wsd-netgekozen" in html(after)
    assert "wsd-netgekozen" not in html(before)


def test_an_unknown_organisatie_is_said_and_skipped(open_page: OpenPage) -> None:
    page = html(open_page("netwerk", organisatie="niemand"))
    assert "overgeslagen: niemand." in page
    assert "wsd-netgekozen" not in page


def test_nothing_found_leads_back(open_page: OpenPage, mini_folder: Path) -> None:
    page = html(open_page("netwerk", mini_folder, soort="bijeenkomst", conditie="geheel"))
    assert words.LEEG_TITEL in page
    assert "wsd-netkolom" not in page


def test_the_page_stays_light(open_page: OpenPage) -> None:
    for chosen in (
        {},
        {"organisatie": "hogeschool-van-arnhem-en-nijmegen"},
        {"gemeente": "GM0202"},
    ):
        at = open_page("netwerk", **chosen)
        assert not at.exception
        assert weight(html(at)) < LIMIT
