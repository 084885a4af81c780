"""The page of gemeenten side by side, through the app as a reader gets it."""

from pathlib import Path

from page_text import OpenPage, html, weight
from wsd_dash.texts import vergelijken as words

SET = "GM0202,GM0268,GM0301,GM0546"
LIMIT = 7_000
"""Bytes of HTML a page may send per run, compressed as the server does."""


def test_the_start_leads_to_the_set_of_four(open_page: OpenPage, mini_folder: Path) -> None:
    page = html(open_page("vergelijken", mini_folder))
    assert words.START_ZIN in page
    assert f'href="vergelijken?gemeente={SET}" id="voorbeeld"' in page


def test_four_gemeenten_stand_side_by_side(open_page: OpenPage, mini_folder: Path) -> None:
    at = open_page("vergelijken", mini_folder, gemeente=SET)
    page = html(at)
    assert page.count('<th scope="col" role="columnheader">') == 2 * 5
    assert words.VOORBEHOUD in page
    assert words.VOL in page
    assert not at.selectbox
    assert 'href="vergelijken?gemeente=GM0202,GM0268,GM0301" id="weg-4"' in page


def test_the_box_adds_a_gemeente_and_keeps_the_filters(
    open_page: OpenPage, mini_folder: Path
) -> None:
    at = open_page("vergelijken", mini_folder, gemeente="GM0202", soort="project")
    box = at.selectbox(key="voeg-toe")
    assert "GM0202" not in box.options
    box.set_value("GM0546").run()
    assert not at.exception
    assert at.query_params["gemeente"] == "GM0202,GM0546"
    assert at.query_params["soort"] == "project"
    assert at.selectbox(key="voeg-toe").value is None
    assert "Leiden" in html(at)


def test_unknown_codes_are_said_and_skipped(open_page: OpenPage, mini_folder: Path) -> None:
    page = html(open_page("vergelijken", mini_folder, gemeente="GM0202,GM9999,GM0546"))
    assert "overgeslagen: GM9999." in page
    assert "In Arnhem en Leiden zijn samen 2 activiteiten gemeld" in page


def test_a_fifth_is_refused_in_words(open_page: OpenPage, mini_folder: Path) -> None:
    page = html(open_page("vergelijken", mini_folder, gemeente=f"{SET},GM0014"))
    assert "Niet getoond: Groningen." in page


def test_the_real_page_stays_light(open_page: OpenPage) -> None:
    for codes in (SET, "GM0202,GM0268,GM1705,GM0252"):
        page = html(open_page("vergelijken", gemeente=codes))
        assert weight(page) < LIMIT
