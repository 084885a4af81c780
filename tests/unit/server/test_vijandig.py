"""Every address of our own with hostile parameters and paths: calm, and nothing repeated."""

import html
import os
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote, urlencode

import pytest
import streamlit as st
from hypothesis import given, settings
from hypothesis import strategies as some
from starlette.applications import Starlette
from starlette.types import ASGIApp

from unit.server.asgi import Answer, ask
from vijandig import ACCEPTED, REFUSED, live
from wsd_dash.config import PROJECT, Settings
from wsd_dash.domain.reeks import Reeks, Stap
from wsd_dash.domain.reekscode import to_code
from wsd_dash.domain.selection import Selection
from wsd_dash.domain.weergave import Weergave
from wsd_dash.exports.formaten import names_for
from wsd_dash.server.incidents import exception_handlers
from wsd_dash.server.routes import create_routes

EXAMPLES = int(os.environ.get("WSD_VOORBEELDEN", "30"))
CODE = to_code(Reeks("Klein", (Stap("dekking", Selection(), Weergave()),)))
NASTY = (
    *ACCEPTED,
    *REFUSED.values(),
    "",
    "\x00",
    "../../etc/passwd",
    "..%2f..%2fetc%2fpasswd",
    "-1",
    "9" * 400,
    "GM0202," * 400,
    "A" * 7000,
    CODE[:-9],
    CODE + "AAAA",
    CODE * 3,
    "eJwDAAAAAAE",
    "[" * 3000,
    "standaard",
)
TEXTS = some.one_of(some.sampled_from(NASTY), some.text(max_size=60))
NAMES = some.sampled_from(
    ("reeks", "pagina", "als", "weergave", "tabel", "versie", "gemeente", "zoek", "periode", "k")
)
QUERIES = some.lists(some.tuples(NAMES, TEXTS), max_size=5)
SOUND = some.sampled_from((("als", "csv"), ("als", "tekst"), ("als", "vastgelegd"), ("x", "y")))
TRAVERSALS = (
    "../../../../etc/passwd",
    "..%2f..%2f..%2fetc%2fpasswd",
    "%2e%2e/%2e%2e/etc/passwd",
    "....//....//etc/passwd",
    "..\\..\\..\\etc\\passwd",
    "/etc/passwd",
    "//etc/passwd",
    "file:///etc/passwd",
    "taal.js/../../../pyproject.toml",
    "../stijl.css",
    "\x00/etc/passwd",
    "CON",
    "a" * 5000,
    "é\u202e/x",
)
PREFIXES = ("/bestanden/", "/geometrie/", "/zaal/", "/neem-mee/", "/vanaf-hier/", "/gezondheid/")


@pytest.fixture(scope="module")
def app(mini_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[ASGIApp]:
    st.cache_resource.clear()
    folder = tmp_path_factory.mktemp("geodata")
    (folder / "geheim.json").write_text("geheim", encoding="utf-8")
    found = Settings(data_dir=mini_folder, geodata_dir=folder)
    yield Starlette(routes=create_routes(found), exception_handlers=exception_handlers())
    st.cache_resource.clear()


def calm(answer: Answer, query: list[tuple[str, str]]) -> None:
    """No failure; and a page says nothing that could run, whatever it repeats."""
    assert answer.status in {200, 303, 304, 400, 404, 414}
    kind = answer.headers.get("content-type", "")
    if answer.status == 200 or not kind.startswith("text/html"):
        return
    body = answer.body.decode()
    assert set(live(body)) <= {"meta", "link"}
    assert "Traceback" not in body
    assert str(PROJECT) not in body
    for _, value in query:
        assert "<" not in value.strip("<!") or value not in body


@settings(max_examples=EXAMPLES, deadline=None, derandomize=True)
@given(query=QUERIES)
@pytest.mark.parametrize("path", ["/zaal", "/vanaf-hier", "/neem-mee"])
def test_no_parameters_can_break_an_address(
    app: ASGIApp, path: str, query: list[tuple[str, str]]
) -> None:
    calm(ask(app, path, query=urlencode(query, errors="replace")), query)


@settings(max_examples=EXAMPLES, deadline=None, derandomize=True)
@given(query=QUERIES, als=SOUND)
def test_no_view_to_take_along_can_break_its_maker(
    app: ASGIApp, query: list[tuple[str, str]], als: tuple[str, str]
) -> None:
    whole = [("pagina", "dekking"), *query, als]
    calm(ask(app, "/neem-mee", query=urlencode(whole, errors="replace")), whole)


@settings(max_examples=EXAMPLES, deadline=None, derandomize=True)
@given(raw=some.text(alphabet=some.characters(min_codepoint=32, max_codepoint=126), max_size=80))
@pytest.mark.parametrize("path", ["/zaal", "/neem-mee"])
def test_no_malformed_query_can_break_an_address(app: ASGIApp, path: str, raw: str) -> None:
    calm(ask(app, path, query=raw), [])


@pytest.mark.parametrize("prefix", PREFIXES)
@pytest.mark.parametrize("tail", TRAVERSALS)
def test_no_path_leads_out_of_what_is_listed(app: ASGIApp, prefix: str, tail: str) -> None:
    for path in (prefix + tail, prefix + quote(tail), prefix + "geheim.json"):
        answer = ask(app, path)
        assert answer.status in {307, 404}, path
        body = answer.body.decode()
        assert "root:" not in body
        assert "geheim" not in body
        assert "[project]" not in body


@pytest.mark.parametrize("vorm", names_for(reeks=False))
def test_the_name_of_a_file_to_take_along_cannot_be_steered(app: ASGIApp, vorm: str) -> None:
    evil = '"; filename="x.exe\r\nSet-Cookie: a=b'
    query = urlencode({"pagina": "dekking", "als": vorm, "zoek": evil, "tabel": "", "naam": evil})
    answer = ask(app, "/neem-mee", query=query)
    assert "set-cookie" not in answer.headers
    given_name = answer.headers.get("content-disposition", "")
    assert "exe" not in given_name
    assert html.escape(evil) not in given_name
