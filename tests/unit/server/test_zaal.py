"""The address of the room page: small, kept, and calm about what it cannot read."""

import gzip
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
import streamlit as st
from starlette.applications import Starlette
from starlette.types import ASGIApp

from unit.server.asgi import ask
from wsd_dash.config import Settings
from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.reeks import Reeks, Stap
from wsd_dash.domain.reekscode import to_code
from wsd_dash.domain.selection import Selection
from wsd_dash.domain.weergave import Weergave
from wsd_dash.server.incidents import exception_handlers
from wsd_dash.server.index import DutchIndex
from wsd_dash.server.routes import create_routes
from wsd_dash.server.zaal import room_files
from wsd_dash.texts import zaal as texts
from wsd_dash.viewmodels.standaardreeks import standard_series


@pytest.fixture(autouse=True)
def _fresh() -> Iterator[None]:
    st.cache_resource.clear()
    yield
    st.cache_resource.clear()


@pytest.fixture
def settings(mini_folder: Path, tmp_path: Path) -> Settings:
    return Settings(data_dir=mini_folder, geodata_dir=tmp_path)


def app_with(settings: Settings) -> ASGIApp:
    return Starlette(routes=create_routes(settings), exception_handlers=exception_handlers())


def test_without_a_code_it_shows_the_default_reeks(settings: Settings, mini: Dataset) -> None:
    app = app_with(settings)
    answer = ask(app, "/zaal")
    assert answer.status == 200
    assert answer.headers["content-type"].startswith("text/html")
    assert answer.headers["cache-control"] == "no-cache"
    slides = answer.body.decode().count('<section class="dia')
    assert slides == len(standard_series(mini).stappen) > 2
    assert ask(app, "/zaal", query="reeks=standaard").body == answer.body


def test_a_code_shows_that_reeks_with_its_titles_and_notes(settings: Settings) -> None:
    stap = Stap("dekking", Selection(soort=("project",)), Weergave(), "Mijn <titel>", "Zeg dit.")
    body = ask(app_with(settings), "/zaal", query=f"reeks={to_code(Reeks('Avond', (stap,)))}").body
    page = body.decode()
    assert page.count('<section class="dia') == 1
    assert "Mijn &lt;titel&gt;" in page
    assert '<template class="notitie">Zeg dit.</template>' in page
    assert 'href="dekking?soort=project"' in page
    assert 'href="presenteren?reeks=' in page


def test_it_travels_compressed_and_is_not_sent_twice(settings: Settings) -> None:
    app = app_with(settings)
    plain = ask(app, "/zaal")
    packed = ask(app, "/zaal", headers={"accept-encoding": "gzip, br"})
    assert packed.headers["content-encoding"] == "gzip"
    assert gzip.decompress(packed.body) == plain.body
    assert len(packed.body) * 3 < len(plain.body)
    again = ask(app, "/zaal", headers={"if-none-match": plain.headers["etag"]})
    assert again.status == 304
    assert not again.body


@pytest.mark.parametrize(
    "code", ["%3Cscript%3E", "A" * 7000, "A" * 60000, "eJwDAAAAAAE", "%00", "../../etc/passwd"]
)
def test_a_code_that_is_none_gets_a_calm_page_that_does_not_repeat_it(
    settings: Settings, code: str
) -> None:
    answer = ask(app_with(settings), "/zaal", query=f"reeks={code}")
    assert answer.status == 400
    assert texts.VERKEERDE_CODE in answer.body.decode()
    assert code[:40] not in answer.body.decode()
    assert "script&gt;" not in answer.body.decode()


def test_broken_data_give_a_calm_refusal(settings: Settings, tmp_path: Path) -> None:
    answer = ask(app_with(replace(settings, data_dir=tmp_path / "weg")), "/zaal")
    assert answer.status == 503
    assert str(tmp_path) not in answer.body.decode()


def test_its_files_may_be_kept_for_ever(settings: Settings) -> None:
    app = app_with(settings)
    page = ask(app, "/zaal").body.decode()
    names = re.findall(r'(?:src|href)="(bestanden/[^"]+)"', page)
    assert len(names) == len(room_files()) == 5
    for name in names:
        answer = ask(app, f"/{name}")
        assert answer.status == 200
        assert "immutable" in answer.headers["cache-control"]
    style = next(asset for asset in room_files().values() if asset.name.endswith(".css"))
    fonts = re.findall(r"url\((fira[^)]+)\)", style.body.decode())
    assert len(fonts) == 4
    assert all(ask(app, f"/bestanden/{font}").status == 200 for font in fonts)


def test_with_a_public_address_each_slide_has_a_code(settings: Settings) -> None:
    open_ = replace(settings, publieke_url="https://voorbeeld.nl")
    page = ask(app_with(open_), "/zaal").body.decode()
    assert page.count('class="qr"') == page.count('<section class="dia')
    assert texts.GEEN_QR not in page


def test_only_its_own_address_is_left_alone_by_the_first_page(settings: Settings) -> None:
    app = DutchIndex(app_with(settings))
    assert ask(app, "/zaal").body.count(b'<section class="dia') > 2
    assert ask(app, "/zaaltje").status == 404
