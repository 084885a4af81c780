"""Versions of the data: a publication is whole or not there, whoever reads reads one version."""

import shutil
import subprocess
import sys
from hashlib import sha256
from pathlib import Path
from threading import Thread

import pytest

from wsd_dash.config import Settings
from wsd_dash.contract.check import check_folder
from wsd_dash.contract.schema import Package
from wsd_dash.errors import DataInvalidError, DataUnreadableError, PublicationError
from wsd_dash.sources.lock import hold_lock
from wsd_dash.sources.tables import SEAL, load_tables
from wsd_dash.sources.versies import KEEP, LOCK, POINTER, data_folder, earlier_folders, publish

KILLED = """\
import os, signal, sys, time
from pathlib import Path
from wsd_dash.config import PROJECT, Settings
from wsd_dash.contract.schema import load_package
from wsd_dash.sources.tables import load_tables
from wsd_dash.sources.versies import data_folder, publish
package = load_package(PROJECT / "data" / "datapackage.json")
target, *folders = map(Path, sys.argv[1:])
for attempt in range(25):
    child = os.fork()
    while not child:
        for folder in folders:
            publish(folder, target, package)
    time.sleep(0.02 + 0.007 * attempt)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    found = data_folder(Settings(data_dir=target))
    print(found.name, load_tables(found, package).version)
"""
"""Publishes in a child process without end and kills it, each time a little later."""


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "versies"


def variant(mini_folder: Path, folder: Path, number: int) -> Path:
    """Copy the mini data with another description, so that it is another version."""
    shutil.copytree(mini_folder, folder, dirs_exist_ok=True)
    path = folder / "activiteiten.csv"
    lines = path.read_text(encoding="utf-8").splitlines()
    lines[1] = lines[1].replace(lines[1].split(",")[1], f"Naam {number}", 1)
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return folder


def test_a_folder_without_versions_is_its_own(mini_folder: Path) -> None:
    settings = Settings(data_dir=mini_folder)
    assert data_folder(settings) == mini_folder
    assert earlier_folders(settings) == []


def test_a_publication_is_in_force_at_once(
    mini_folder: Path, target: Path, package: Package
) -> None:
    done = publish(mini_folder, target, package)
    assert (done.before, done.again) == ("", False)
    found = data_folder(Settings(data_dir=target))
    assert found == target / done.version
    assert load_tables(found, package).version == done.version


def test_the_same_data_again_change_nothing_but_the_pointer(
    mini_folder: Path, target: Path, tmp_path: Path, package: Package
) -> None:
    first = publish(mini_folder, target, package)
    second = publish(variant(mini_folder, tmp_path / "ander", 2), target, package)
    back = publish(mini_folder, target, package)
    assert second.before == first.version
    assert (back.version, back.before, back.again) == (first.version, second.version, True)
    assert data_folder(Settings(data_dir=target)).name == first.version
    assert [path.name for path in earlier_folders(Settings(data_dir=target))] == [second.version]


def test_five_versions_are_kept(
    mini_folder: Path, target: Path, tmp_path: Path, package: Package
) -> None:
    versions = [
        publish(variant(mini_folder, tmp_path / "ander", i), target, package).version
        for i in range(KEEP + 2)
    ]
    left = {path.name for path in target.iterdir() if path.is_dir()}
    assert left == set(versions[-KEEP:])


def test_wrong_data_are_refused_and_what_was_there_stays(
    mini_folder: Path, target: Path, tmp_path: Path, package: Package
) -> None:
    first = publish(mini_folder, target, package)
    broken = variant(mini_folder, tmp_path / "stuk", 1)
    (broken / "condities.csv").write_text("geen,kop\n", encoding="utf-8")
    with pytest.raises(DataInvalidError):
        publish(broken, target, package)
    assert data_folder(Settings(data_dir=target)).name == first.version


def test_a_folder_with_other_things_is_no_place_for_versions(
    mini_folder: Path, tmp_path: Path, package: Package
) -> None:
    (tmp_path / "brief.txt").write_text("van iemand", encoding="utf-8")
    with pytest.raises(PublicationError, match="geen_versiemap"):
        publish(mini_folder, tmp_path, package)
    assert (tmp_path / "brief.txt").exists()


@pytest.mark.parametrize("table", ["coderingen", "activiteit_locaties", "gebeurtenissen"])
def test_a_version_that_lost_its_last_rows_is_not_used(
    mini_folder: Path, target: Path, package: Package, table: str
) -> None:
    done = publish(mini_folder, target, package)
    path = target / done.version / f"{table}.csv"
    lines = path.read_bytes().splitlines(keepends=True)
    path.write_bytes(b"".join(lines[:-1]))
    assert not check_folder(path.parent, package).errors  # no rule of the contract is broken
    with pytest.raises(DataUnreadableError):
        load_tables(path.parent, package)
    assert not publish(mini_folder, target, package).again
    assert load_tables(path.parent, package).version == done.version


@pytest.mark.parametrize("content", [b"", b"\xff\xfe", b"x  activiteiten.csv\n"])
def test_a_version_whose_seal_is_damaged_is_not_used(
    mini_folder: Path, target: Path, package: Package, content: bytes
) -> None:
    folder = target / publish(mini_folder, target, package).version
    (folder / SEAL).write_bytes(content)
    with pytest.raises(DataUnreadableError):
        load_tables(folder, package)


def test_the_seal_can_be_checked_with_a_tool_of_the_system(
    mini_folder: Path, target: Path, package: Package
) -> None:
    folder = target / publish(mini_folder, target, package).version
    lines = [line.split("  ") for line in (folder / SEAL).read_text("utf-8").splitlines()]
    assert {name for _, name in lines} == {table.path for table in package.tables}
    assert all(sha256((folder / name).read_bytes()).hexdigest() == x for x, name in lines)


def test_data_without_an_activiteit_are_not_published(
    mini_folder: Path, target: Path, tmp_path: Path, package: Package
) -> None:
    first = publish(mini_folder, target, package)
    empty = tmp_path / "leeg"
    empty.mkdir()
    for path in mini_folder.glob("*.csv"):
        (empty / path.name).write_bytes(path.read_bytes().splitlines(keepends=True)[0])
    with pytest.raises(PublicationError, match="leeg"):
        publish(empty, target, package)
    assert data_folder(Settings(data_dir=target)).name == first.version


def test_two_publications_do_not_run_at_once(
    mini_folder: Path, target: Path, package: Package
) -> None:
    target.mkdir()
    with hold_lock(target / LOCK) as held:
        assert held
        with pytest.raises(PublicationError, match="bezig"):
            publish(mini_folder, target, package)


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b'{"versie": "../mini"}', b'{"versie": "weg"}', b"\xff" * 9000]
)
def test_a_damaged_pointer_points_nowhere(target: Path, content: bytes) -> None:
    target.mkdir()
    (target / POINTER).write_bytes(content)
    assert data_folder(Settings(data_dir=target)) == target


def test_readers_never_see_a_mix(
    mini_folder: Path, target: Path, tmp_path: Path, package: Package
) -> None:
    folders = [variant(mini_folder, tmp_path / f"v{i}", i) for i in range(3)]
    expected = {load_tables(folder, package).version for folder in folders}
    publish(folders[0], target, package)
    seen: list[str] = []
    failed: list[BaseException] = []

    def read() -> None:
        try:
            for _ in range(6):
                folder = data_folder(Settings(data_dir=target))
                found = load_tables(folder, package).version
                assert found == folder.name
                seen.append(found)
        except BaseException as error:
            failed.append(error)
            raise

    readers = [Thread(target=read) for _ in range(3)]
    for reader in readers:
        reader.start()
    while any(reader.is_alive() for reader in readers):
        for folder in folders:
            publish(folder, target, package)
    assert not failed
    assert set(seen) <= expected


@pytest.mark.skipif(sys.platform == "win32", reason="no fork there")
def test_a_publication_that_is_killed_leaves_old_or_new(
    mini_folder: Path, target: Path, tmp_path: Path, package: Package
) -> None:
    folders = [variant(mini_folder, tmp_path / f"v{i}", i) for i in range(2)]
    versions = {publish(folder, target, package).version for folder in folders}
    command = [sys.executable, "-W", "ignore", "-c", KILLED, str(target), *map(str, folders)]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=120)
    lines = [line.split() for line in done.stdout.splitlines()]
    assert len(lines) == 25
    assert {named for named, _ in lines} <= versions
    assert all(named == read for named, read in lines)
    assert publish(folders[0], target, package).again
    assert not list(target.glob(".nieuw-*"))
