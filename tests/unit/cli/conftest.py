"""Folders for the commands: one with a fault, and one for boundaries."""

import shutil
from pathlib import Path

import pytest

from wsd_dash.config import PROJECT

ONGELDIG = PROJECT / "tests" / "fixtures" / "ongeldig"


@pytest.fixture
def broken_folder(mini_folder: Path, tmp_path: Path) -> Path:
    folder = Path(shutil.copytree(mini_folder, tmp_path / "data"))
    shutil.copy(ONGELDIG / "html" / "activiteiten.csv", folder)
    return folder


@pytest.fixture
def geodata_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("WSD_GEODATA", str(tmp_path / "geodata"))
    return tmp_path / "geodata"
