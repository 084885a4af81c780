"""A route works with the data set of the pages, without a page run, or says calmly it cannot."""

import logging
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
import streamlit as st
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.routing import Route

from unit.server.asgi import ask
from vastgeval import without_activiteit
from wsd_dash.config import Settings
from wsd_dash.contract.schema import Package
from wsd_dash.server.gegevens import current_data
from wsd_dash.server.incidents import exception_handlers
from wsd_dash.sources.versies import publish
from wsd_dash.texts import server as texts
from wsd_dash.ui import cache


@pytest.fixture(autouse=True)
def _fresh() -> Iterator[None]:
    st.cache_resource.clear()
    yield
    st.cache_resource.clear()


def test_a_route_and_a_page_share_one_data_set(
    mini_folder: Path, caplog: pytest.LogCaptureFixture
) -> None:
    settings = Settings(data_dir=mini_folder)
    with caplog.at_level(logging.DEBUG), ThreadPoolExecutor(2) as threads:
        found = list(threads.map(lambda _: current_data(settings), range(4)))
    assert all(data is cache.dataset(str(mini_folder)) for data in found)
    assert not [record for record in caplog.records if record.name.startswith("streamlit")]


def test_the_folder_of_the_settings_is_read_whatever_the_environment_says(
    mini_folder: Path,
) -> None:
    assert len(current_data(Settings(data_dir=mini_folder)).activiteiten) == 9


def test_broken_data_is_a_calm_503(tmp_path: Path) -> None:
    settings = Settings(data_dir=tmp_path / "weg")
    with pytest.raises(HTTPException) as refused:
        current_data(settings)
    assert refused.value.status_code == 503

    def show(_request: Request) -> PlainTextResponse:
        return PlainTextResponse(current_data(settings).version)

    app = Starlette(routes=[Route("/", show)], exception_handlers=exception_handlers())
    answer = ask(app, "/")
    assert answer.status == 503
    assert texts.NIET_NU in answer.body.decode()
    assert str(tmp_path) not in answer.body.decode()


def test_a_page_on_older_data_gets_its_file_from_those(
    mini_folder: Path, package: Package, tmp_path: Path
) -> None:
    settings = Settings(data_dir=tmp_path / "versies")
    first = publish(mini_folder, settings.data_dir, package).version
    without_activiteit(mini_folder, tmp_path / "minder")
    second = publish(tmp_path / "minder", settings.data_dir, package).version
    assert first != second
    assert current_data(settings).version == second
    assert current_data(settings, versie=first).version == first
    assert current_data(settings, versie="weg").version == second
    assert current_data(settings, versie="../..").version == second
