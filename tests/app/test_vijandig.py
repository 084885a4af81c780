"""Hostile data and hostile links on every page: shown as the text they are, or refused as text."""

import os
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from html import unescape
from pathlib import Path
from typing import Any

import pytest
import streamlit as st
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some
from streamlit.testing.v1 import AppTest

from page_text import OpenPage, html
from vijandig import ACCEPTED, HOST, REFUSED, Parts, controls, live, poison
from wsd_dash.config import PROJECT
from wsd_dash.contract.check import check_folder
from wsd_dash.contract.schema import Package
from wsd_dash.domain.selection import LIST_FIELDS
from wsd_dash.ui.paginas import PAGES, page_named

ADDRESSES = [page.url_path for page in PAGES]
VIEWS: list[tuple[str, dict[str, str]]] = [
    *((url_path, {}) for url_path in ADDRESSES),
    ("gemeente", {"gemeente": "GM0202"}),
    ("gemeente", {"gemeente": "GM0546"}),
    ("activiteit", {"activiteit": "de-mors-aan-zet"}),
    ("vergelijken", {"gemeente": "GM0202,GM0546"}),
    ("dekking", {"conditie": "inclusie"}),
    ("regiokaart", {"gemeente": "GM0546"}),
    ("activiteiten", {"zoek": "kwaad"}),
]
MARKDOWN = (
    "markdown",
    "caption",
    "header",
    "subheader",
    "title",
    "metric",
    "alert",
    "table",
    "toast",
)
LABELLED = ("button", "selectbox", "text_input", "multiselect", "radio", "checkbox")
EXAMPLES = int(os.environ.get("WSD_VOORBEELDEN", "4"))
"""Links tried per page; `script/storingen` asks for more."""


Opened = list[tuple[str, dict[str, str], AppTest]]


def open_link(url_path: str, params: Mapping[str, Any]) -> AppTest:
    """Open a page without clearing what the process keeps: the data are loaded once."""
    at = AppTest.from_file(str(PROJECT / "app.py"), default_timeout=60)
    for name, value in params.items():
        at.query_params[name] = value
    if url_path:
        at.switch_page(page_named(url_path).path)
    return at.run()


@contextmanager
def serving(folder: Path) -> Iterator[None]:
    """Let the app read this folder until the block ends."""
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(PROJECT)
        patch.delitem(sys.modules, "wsd_dash.server", raising=False)
        patch.setenv("WSD_GEODATA", str(PROJECT / "bestaat-niet"))
        patch.setenv("WSD_DATA", str(folder))
        st.cache_resource.clear()
        yield
        st.cache_resource.clear()


@pytest.fixture(scope="module")
def odd(tmp_path_factory: pytest.TempPathFactory, mini_folder: Path, package: Package) -> Opened:
    """Every view on data in which every text is odd, and allowed."""
    folder = poison(mini_folder, tmp_path_factory.mktemp("kwaad") / "data", package)
    assert not check_folder(folder, package).issues
    with serving(folder):
        return [(url_path, params, open_link(url_path, params)) for url_path, params in VIEWS]


@pytest.fixture(scope="module")
def plain(mini_folder: Path) -> set[str]:
    """The elements of every view on harmless data."""
    with serving(mini_folder):
        bodies = [html(open_link(url_path, params)) for url_path, params in VIEWS]
    return {name for body in bodies for name in Parts(body).elements}


def test_odd_text_is_text_on_every_page(odd: Opened, plain: set[str]) -> None:
    """A page is made of what pages are made of on harmless data: no text became a part of it."""
    for url_path, params, at in odd:
        assert not at.exception, url_path
        body = html(at)
        assert body.count('<h1 id="zin"') == 1, (url_path, params)
        assert Parts(body).elements <= plain, (url_path, params)
        assert not live(body), (url_path, params)
        assert not controls(body), (url_path, params)


def test_odd_text_comes_out_as_it_was_written(odd: Opened) -> None:
    said = " ".join(unescape(html(at)) for _, _, at in odd)
    lost = [text for text in ACCEPTED if text not in said]
    assert not lost


def test_no_odd_text_enters_a_part_that_reads_markdown(odd: Opened) -> None:
    for url_path, _, at in odd:
        found = {kind for kind in MARKDOWN if at.get(kind)}
        assert not found, url_path
        labelled = [x for kind in LABELLED for x in at.get(kind)]
        assert not [x for x in labelled if HOST in f"{x.label} {x.help}"], url_path


@pytest.mark.parametrize("url_path", ["", "gegevens", "activiteit"])
def test_the_list_of_what_is_refused_shows_it_as_text(
    open_page: OpenPage, mini_folder: Path, package: Package, tmp_path: Path, url_path: str
) -> None:
    evil = list(REFUSED.values())
    folder = poison(mini_folder, tmp_path / "data", package, evil)
    at = open_page(url_path, folder)
    assert not at.exception
    body = html(at)
    assert '<ol class="wsd-meldingen">' in body
    assert not live(body)
    assert not controls(body)


NAMES = (
    *LIST_FIELDS, "periode", "betekenis", "labels", "telwijze", "themabereik", "zoek", "sorteer",
    "activiteit", "kaart", "tabel", "reeks", "versie", "v", "weergave", "provincie", "jaar",
    "bladzijde", "rijen", "kolommen", "item", "organisatie", "embed", "page",
)  # fmt: skip
NASTY = (
    *ACCEPTED, *REFUSED.values(), "", " ", ",", ",,,,", "-1", "-", "1e999", "NaN", "9" * 400,
    "99999999999999999999", "../../etc/passwd", "%00", "\x00", "GM0202," * 300, "2021-", "-2021",
    "٢٠٢١", "\uff12\uff10\uff12\uff11", "true", "null", "[]", "[" * 500,
    '{"a":' * 200, "eJw" * 900, "A" * 4000,
    "GM0202\nGM0546", "İ", "ß" * 50, "inclusie;drop table", "standaard",
)  # fmt: skip
VALUES = some.one_of(
    some.sampled_from(NASTY),
    some.text(max_size=40),
    some.integers().map(str),
    some.lists(some.sampled_from(NASTY), min_size=2, max_size=3),
    some.lists(some.sampled_from(("GM0202", "inclusie", "project", "GM9999")), max_size=4).map(
        ",".join
    ),
)
LINKS = some.dictionaries(
    some.one_of(some.sampled_from(NAMES), some.text(min_size=1, max_size=12)),
    VALUES,
    max_size=6,
)


@pytest.fixture(scope="module")
def _mini(mini_folder: Path) -> Iterator[None]:
    with serving(mini_folder):
        yield


@pytest.mark.usefixtures("_mini")
@pytest.mark.parametrize("url_path", ADDRESSES)
@settings(
    max_examples=EXAMPLES,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(params=LINKS)
def test_no_link_can_crash_a_page_or_put_markup_in_it(
    url_path: str, params: dict[str, Any]
) -> None:
    at = open_link(url_path, params)
    assert not at.exception
    body = html(at)
    assert body.count('<h1 id="zin"') == 1
    assert not live(body)
    assert not [kind for kind in MARKDOWN if at.get(kind)]
