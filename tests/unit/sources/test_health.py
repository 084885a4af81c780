"""The health state follows the data on disk and remembers the last good load."""

import os
import shutil
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from wsd_dash.config import Settings
from wsd_dash.sources.health import check_health
from wsd_dash.sources.tables import Tables


@pytest.fixture
def settings(mini_folder: Path, tmp_path: Path) -> Settings:
    return Settings(data_dir=Path(shutil.copytree(mini_folder, tmp_path / "data")))


def test_good_data_is_reported_with_version_and_moment(
    settings: Settings, mini_tables: Tables
) -> None:
    health = check_health(settings)
    assert (health.status, health.code) == ("goed", "")
    assert health.version == mini_tables.version
    assert datetime.fromisoformat(health.loaded_at).utcoffset() == timedelta(0)


def test_broken_data_keeps_the_last_good_version(settings: Settings) -> None:
    good = check_health(settings)
    (settings.data_dir / "wijken.csv").write_bytes(b"")
    broken = check_health(settings)
    assert (broken.status, broken.code) == ("fout", "gegevens_ongeldig")
    assert (broken.version, broken.loaded_at) == (good.version, good.loaded_at)


def test_repaired_data_is_good_again(settings: Settings) -> None:
    path = settings.data_dir / "wijken.csv"
    whole = path.read_bytes()
    path.write_bytes(b"")
    assert check_health(settings).status == "fout"
    path.write_bytes(whole)
    assert check_health(settings).status == "goed"


def test_data_that_never_loaded_has_no_version(tmp_path: Path) -> None:
    health = check_health(Settings(data_dir=tmp_path / "nergens"))
    assert (health.status, health.version, health.loaded_at) == ("fout", "", "")
    assert health.code == "map_onleesbaar"


def test_unchanged_data_is_not_loaded_again(settings: Settings) -> None:
    assert check_health(settings) is check_health(settings)


def test_a_change_of_the_same_length_is_seen(settings: Settings) -> None:
    before = check_health(settings)
    path = settings.data_dir / "wijken.csv"
    path.write_bytes(path.read_bytes().replace(b"De Mors", b"de Mors"))
    os.utime(path, ns=(1, 1))
    assert check_health(settings).version != before.version
