"""Short links lead where the whole ones did, and leave everything else alone."""

import html
import re
from urllib.parse import parse_qsl, urlencode

from hypothesis import given
from hypothesis import strategies as st

from wsd_dash.ui.short_links import MARK, shorten

NAMES = st.sampled_from(["gemeente", "conditie", "zoek", "kaart"])
VALUES = st.text(min_size=1, max_size=12).filter(lambda text: text.isprintable())
PARAMS = st.dictionaries(NAMES, VALUES, max_size=4)
PAGES = st.sampled_from(["./", "regiokaart", "dekking"])


def whole(href: str, page: str, params: dict[str, str]) -> tuple[str, dict[str, str]]:
    """Read a link as the script in the browser does."""
    target, _, query = href.removeprefix(MARK).partition("?")
    given = dict(parse_qsl(query, keep_blank_values=True))
    if not href.startswith(MARK):
        return target, given
    merged = {**params, **given}
    return target or page, {name: value for name, value in merged.items() if value}


@given(here=PAGES, now=PARAMS, target=PAGES, wanted=PARAMS)
def test_a_short_link_leads_where_the_whole_one_did(
    here: str, now: dict[str, str], target: str, wanted: dict[str, str]
) -> None:
    query = urlencode(wanted, safe=",")
    link = html.escape(f"{target}?{query}" if query else target)
    body = shorten(f'<a href="{link}">x</a>', pagina="" if here == "./" else here, params=now)
    found = re.search(r'href="([^"]*)"', body)
    assert found
    assert len(found.group(1)) <= len(link)
    assert whole(html.unescape(found.group(1)), here, now) == (target, wanted)


def test_a_link_that_only_adds_one_choice_says_only_that() -> None:
    body = '<a href="regiokaart?conditie=inclusie&amp;gemeente=GM0202">x</a>'
    now = {"conditie": "inclusie"}
    assert shorten(body, pagina="regiokaart", params=now) == '<a href="~?gemeente=GM0202">x</a>'
    elsewhere = '<a href="~regiokaart?gemeente=GM0202">x</a>'
    assert shorten(body, pagina="dekking", params=now) == elsewhere


def test_other_addresses_stay_as_they_are() -> None:
    body = '<a href="https://a.nl/?x=1">a</a><a href="#zin">b</a><a href="mailto:x@y.nl?b=1">c</a>'
    assert shorten(body, pagina="", params={"x": "1"}) == body


def test_a_switch_reads_the_same_whether_it_is_chosen_or_not() -> None:
    off = '<a href="dekking?conditie=inclusie" data-zet="conditie=inclusie" id="x">3</a>'
    on = '<a href="dekking" data-zet="conditie=inclusie" aria-current="true" id="x">3</a>'
    short = '<a href="~~?conditie=inclusie" id="x">3</a>'
    assert shorten(off, pagina="dekking", params={}) == short
    assert shorten(on, pagina="dekking", params={"conditie": "inclusie"}) == short


def test_a_link_that_takes_the_selection_along_reads_the_same_whatever_is_chosen() -> None:
    without = '<a href="dekking" data-mee>x</a>'
    chosen = '<a href="dekking?gemeente=GM0202" data-mee>x</a>'
    short = '<a href="~dekking?">x</a>'
    assert shorten(without, pagina="regiokaart", params={}) == short
    assert shorten(chosen, pagina="regiokaart", params={"gemeente": "GM0202"}) == short


def test_a_place_on_the_page_stays_at_the_end_of_a_short_link() -> None:
    body = '<a href="woordenlijst?conditie=inclusie&amp;soort=project#betwist">x</a>'
    now = {"conditie": "inclusie", "soort": "project"}
    assert shorten(body, pagina="dekking", params=now) == '<a href="~woordenlijst?#betwist">x</a>'
    bare = '<a href="woordenlijst#betwist" data-mee>x</a>'
    assert shorten(bare, pagina="dekking", params={}) == '<a href="~woordenlijst?#betwist">x</a>'
    same = '<a href="#betwist">x</a>'
    assert shorten(same, pagina="woordenlijst", params=now) == same


def test_a_removal_says_only_what_it_takes_out() -> None:
    chip = '<a href="dekking?soort=project" data-weg="soort%2B=bijeenkomst" id="x">weg</a>'
    short = '<a href="~-?soort%2B=bijeenkomst" id="x">weg</a>'
    assert shorten(chip, pagina="dekking", params={"soort": "project,bijeenkomst"}) == short
