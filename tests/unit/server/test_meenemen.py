"""The address of files: one is made off the loop, a few at once, and a refusal is a calm page."""

import asyncio
import html
import io
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Event
from urllib.parse import urlencode
from zipfile import ZipFile

import pytest
import streamlit as st
from starlette.applications import Starlette
from starlette.types import ASGIApp

from unit.server.asgi import Answer, ask
from wsd_dash.config import Settings
from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.reeks import Reeks, Stap
from wsd_dash.domain.reekscode import from_code, to_code
from wsd_dash.domain.selection import Selection
from wsd_dash.domain.weergave import Weergave
from wsd_dash.server.incidents import exception_handlers
from wsd_dash.server.meenemen import ADDRESS, FROM_HERE, BusyError, Workshop
from wsd_dash.server.routes import create_routes
from wsd_dash.texts import meenemen as words
from wsd_dash.texts import server as texts


@pytest.fixture(autouse=True)
def _fresh() -> Iterator[None]:
    st.cache_resource.clear()
    yield
    st.cache_resource.clear()


@pytest.fixture
def app(mini_folder: Path, tmp_path: Path) -> ASGIApp:
    settings = Settings(data_dir=mini_folder, geodata_dir=tmp_path)
    return Starlette(routes=create_routes(settings), exception_handlers=exception_handlers())


def get(app: ASGIApp, address: str = ADDRESS, **params: str) -> Answer:
    return ask(app, address, query=urlencode(params))


def test_a_view_comes_as_a_file_to_save(app: ASGIApp, mini: Dataset) -> None:
    answer = get(app, pagina="dekking", soort="project", als="csv")
    assert answer.status == 200
    assert answer.headers["content-disposition"] == (
        f'attachment; filename="dekking_{mini.version}.csv"'
    )
    assert answer.headers["content-type"] == "text/csv; charset=utf-8"
    assert answer.headers["cache-control"] == "no-store"
    assert answer.body.startswith(b"\xef\xbb\xbf")
    assert answer.body != get(app, pagina="dekking", als="csv").body


def test_a_reeks_comes_by_its_code_or_by_name(app: ASGIApp) -> None:
    code = to_code(Reeks("Klein", (Stap("dekking", Selection(), Weergave()),)))
    small = get(app, reeks=code, als="xlsx")
    named = get(app, reeks="standaard", als="xlsx")
    assert (small.status, named.status) == (200, 200)
    assert small.headers["content-disposition"].startswith('attachment; filename="reeks_')
    assert len(small.body) < len(named.body)


def test_a_zaalpakket_holds_its_files(app: ASGIApp) -> None:
    code = to_code(Reeks("Klein", (Stap("dekking", Selection(), Weergave()),)))
    with ZipFile(io.BytesIO(get(app, reeks=code, als="zaalpakket").body)) as archive:
        assert archive.testzip() is None
        assert len(archive.namelist()) == 4


@pytest.mark.parametrize(
    ("params", "says"),
    [
        ({}, words.FOUTEN["leeg"]),
        ({"als": "exe"}, "'exe' bestaat niet"),
        ({"als": "<script>alert(1)</script>"}, "bestaat niet"),
        ({"als": "csv", "pagina": "privacy"}, "'privacy' kan niet worden meegenomen"),
        ({"als": "csv", "pagina": "dekking", "conditie": "weg"}, "conditie=weg"),
        ({"als": "csv", "reeks": "standaard"}, "reeks kan niet als 'csv'"),
        ({"als": "pdf", "reeks": "AAAA"}, "niet te lezen"),
        ({"als": "pdf", "reeks": "x" * 8_000}, "te lang"),
        ({"als": "csv", "pagina": "\x00\u202e"}, "kan niet worden meegenomen"),
    ],
)
def test_a_hostile_address_is_a_calm_page(app: ASGIApp, params: dict[str, str], says: str) -> None:
    answer = get(app, **params)
    body = html.unescape(answer.body.decode())
    assert answer.status == 400
    assert answer.headers["content-type"].startswith("text/html")
    assert says in body
    assert "<script" not in answer.body.decode()


def test_an_endless_address_is_refused_unread(app: ASGIApp) -> None:
    assert get(app, als="csv", zoek="x" * 20_000).status == 414


@pytest.mark.parametrize(("site", "status"), [("cross-site", 403), ("same-origin", 200)])
def test_another_site_cannot_ask_for_files(app: ASGIApp, site: str, status: int) -> None:
    query = urlencode({"pagina": "dekking", "als": "csv"})
    answer = ask(app, ADDRESS, query=query, headers={"Sec-Fetch-Site": site})
    assert answer.status == status


def test_nothing_can_be_sent_here(app: ASGIApp) -> None:
    assert ask(app, ADDRESS, method="POST").status == 405


def test_broken_data_is_a_calm_503(tmp_path: Path) -> None:
    settings = Settings(data_dir=tmp_path / "weg", geodata_dir=tmp_path)
    app = Starlette(routes=create_routes(settings), exception_handlers=exception_handlers())
    answer = get(app, pagina="dekking", als="csv")
    assert answer.status == 503
    assert texts.NIET_NU in answer.body.decode()


def test_a_talk_begins_with_the_view_one_comes_from(app: ASGIApp, mini: Dataset) -> None:
    answer = get(app, FROM_HERE, weergave="dekking?soort=project")
    assert answer.status == 303
    page, _, code = answer.headers["location"].partition("?reeks=")
    first, *rest = from_code(code, mini)[0].stappen
    assert page == "zaal"
    assert (first.pagina, first.selection.soort) == ("dekking", ("project",))
    assert rest
    assert get(app, FROM_HERE, weergave="privacy").status == 400


def in_loop(work: Callable[[], object]) -> None:
    with ThreadPoolExecutor(1) as thread:
        thread.submit(work).result()


def test_two_are_made_at_once_and_a_third_waits() -> None:
    go, running, most = Event(), [0], [0]

    def slow() -> str:
        running[0] += 1
        most[0] = max(most[0], running[0])
        go.wait(10)
        running[0] -= 1
        return "klaar"

    async def ask_three() -> list[str]:
        workshop = Workshop(at_once=2, in_line=5, patience=10)
        tasks = [asyncio.create_task(workshop.make(slow)) for _ in range(3)]
        await asyncio.sleep(0.2)
        assert running[0] == 2
        go.set()
        return await asyncio.gather(*tasks)

    in_loop(lambda: asyncio.run(ask_three()))
    assert most[0] == 2


def test_a_full_line_and_a_long_wait_are_told_to_come_back() -> None:
    go = Event()

    async def crowd() -> None:
        workshop = Workshop(at_once=1, in_line=1, patience=0.2)
        first = asyncio.create_task(workshop.make(lambda: go.wait(10)))
        await asyncio.sleep(0.05)
        second = asyncio.create_task(workshop.make(lambda: True))
        await asyncio.sleep(0.05)
        with pytest.raises(BusyError):  # the line is full
            await workshop.make(lambda: True)
        with pytest.raises(BusyError):  # it waited too long
            await second
        go.set()
        assert await first
        assert await workshop.make(lambda: 1) == 1

    in_loop(lambda: asyncio.run(crowd()))


def test_a_file_that_fails_leaves_its_place() -> None:
    def fail() -> None:
        raise RuntimeError

    async def after() -> int:
        workshop = Workshop(at_once=1)
        with pytest.raises(RuntimeError):
            await workshop.make(fail)
        return await workshop.make(lambda: 1)

    in_loop(lambda: asyncio.run(after()))
