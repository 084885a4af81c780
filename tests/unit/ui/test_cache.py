"""Caches know data version and link, never time; errors are never kept."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
import streamlit as st

from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.selection import Selection
from wsd_dash.domain.weergave import Weergave
from wsd_dash.errors import DataInvalidError, DataUnreadableError
from wsd_dash.ui import cache

PROJECTEN, TABEL = Selection(soort=("project",)), Weergave(kaart="tabel")


@pytest.fixture(autouse=True)
def _fresh() -> Iterator[None]:
    st.cache_resource.clear()
    yield
    st.cache_resource.clear()


def built(data: Dataset, selection: Selection, weergave: Weergave) -> list[object]:
    return [data.version, selection, weergave]


def built_otherwise(data: Dataset, selection: Selection, weergave: Weergave) -> list[object]:
    return built(data, selection, weergave)


def test_the_same_link_on_the_same_data_is_built_once(mini: Dataset) -> None:
    first = cache.view(built, mini, PROJECTEN, TABEL)
    assert cache.view(built, mini, Selection(soort=("project",)), Weergave(kaart="tabel")) is first


def test_another_page_link_or_version_is_built_anew(mini: Dataset) -> None:
    first = cache.view(built, mini, PROJECTEN, TABEL)
    assert cache.view(built_otherwise, mini, PROJECTEN, TABEL) is not first
    assert cache.view(built, mini, Selection(), TABEL)[1] == Selection()
    assert cache.view(built, mini, PROJECTEN, Weergave())[2] == Weergave()
    assert cache.view(built, replace(mini, version="nieuw"), PROJECTEN, TABEL)[0] == "nieuw"


def test_figures_of_one_page_are_kept_apart_by_name(mini: Dataset) -> None:
    def figure(name: str, value: object) -> object:
        return cache.figure(
            lambda: [value], name=name, data=mini, selection=PROJECTEN, weergave=TABEL
        )

    first = figure("a", 1)
    assert figure("a", 2) is first
    assert figure("b", 2) == [2]


def test_a_data_set_is_loaded_once(monkeypatch: pytest.MonkeyPatch, mini_folder: Path) -> None:
    monkeypatch.setenv("WSD_DATA", str(mini_folder))
    assert cache.settings().data_dir == mini_folder
    assert cache.dataset(str(mini_folder)) is cache.dataset(str(mini_folder))


def test_a_mended_folder_is_picked_up(
    monkeypatch: pytest.MonkeyPatch, mini_folder: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "data"
    monkeypatch.setenv("WSD_DATA", str(folder))
    with pytest.raises(DataUnreadableError):
        cache.dataset(str(folder))
    shutil.copytree(mini_folder, folder)
    (folder / "bronnen.csv").unlink()
    with pytest.raises(DataInvalidError):
        cache.dataset(str(folder))
    shutil.copy(mini_folder / "bronnen.csv", folder)
    assert len(cache.dataset(str(folder)).activiteiten) == 9
