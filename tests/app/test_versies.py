"""New data while someone looks: the page keeps its own, says so, and takes the new on demand."""

import shutil
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from page_text import OpenPage, html
from wsd_dash.config import Settings
from wsd_dash.contract.schema import Package
from wsd_dash.sources.health import check_health
from wsd_dash.sources.versies import publish
from wsd_dash.texts import menu
from wsd_dash.texts import publiceer as words


@pytest.fixture
def versions(tmp_path: Path, mini_folder: Path, package: Package) -> Path:
    """A folder of versions with the mini data in force."""
    publish(mini_folder, tmp_path / "versies", package)
    return tmp_path / "versies"


def changed(mini_folder: Path, tmp_path: Path) -> Path:
    folder = Path(shutil.copytree(mini_folder, tmp_path / "nieuw"))
    path = folder / "gebeurtenissen.csv"
    lines = path.read_text(encoding="utf-8").splitlines()
    path.write_text("\n".join(lines[:-1]) + "\n", encoding="utf-8")
    return folder


def version_of(at: AppTest, folder: Path) -> str:
    """Return the version whose folder this session is pinned to."""
    shown = Path(at.session_state["gegevens"])
    assert shown.parent == folder
    return shown.name


def test_a_session_keeps_its_data_until_its_reader_asks(
    open_page: OpenPage, versions: Path, mini_folder: Path, tmp_path: Path, package: Package
) -> None:
    at = open_page("dekking", versions)
    old = version_of(at, versions)
    assert words.NIEUWER not in html(at)
    new = publish(changed(mini_folder, tmp_path), versions, package).version
    at.run()
    assert version_of(at, versions) == old
    assert words.NIEUWER in html(at)
    next(button for button in at.button if button.label == words.VERNIEUW).click().run()
    assert version_of(at, versions) == new
    assert words.NIEUWER not in html(at)
    assert not at.exception


def test_the_last_good_version_stands_in_for_one_that_was_damaged(
    open_page: OpenPage, versions: Path, mini_folder: Path, tmp_path: Path, package: Package
) -> None:
    new = publish(changed(mini_folder, tmp_path), versions, package).version
    (versions / new / "activiteiten.csv").write_text("kapot\n", encoding="utf-8")
    at = open_page("", versions)
    assert words.TERUG[:40] in html(at)
    assert "activiteiten" in html(at)
    assert not at.exception


def test_a_version_that_lost_rows_is_never_shown_in_silence(
    open_page: OpenPage, versions: Path, mini_folder: Path, tmp_path: Path, package: Package
) -> None:
    new = publish(changed(mini_folder, tmp_path), versions, package).version
    path = versions / new / "activiteit_locaties.csv"
    path.write_bytes(path.read_bytes().splitlines(keepends=True)[0])
    at = open_page("regiokaart", versions)
    assert words.TERUG[:40] in html(at)
    assert not at.exception
    health = check_health(Settings(data_dir=versions))
    assert (health.status, health.code) == ("fout", "map_onleesbaar")


def test_without_a_good_version_there_is_one_calm_page(open_page: OpenPage, versions: Path) -> None:
    for table in versions.glob("*/activiteiten.csv"):
        table.write_text("kapot\n", encoding="utf-8")
    at = open_page("", versions)
    assert menu.ONLEESBAAR in html(at)
    assert not at.exception
