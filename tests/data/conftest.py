"""The real data folder and, where it is present, the material it was made from."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

Rij = dict[str, str]
Tabellen = dict[str, list[Rij]]

ROOT = Path(__file__).resolve().parents[2]


def read_rows(path: Path) -> list[Rij]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, strict=True))


@pytest.fixture(scope="session")
def data_dir() -> Path:
    return ROOT / "data"


@pytest.fixture(scope="session")
def tabellen(data_dir: Path) -> Tabellen:
    """Every table of `data/` by name, each row a dict of the written text."""
    return {path.stem: read_rows(path) for path in sorted(data_dir.glob("*.csv"))}


@pytest.fixture(scope="session")
def beoordeeld_genoemd() -> list[Rij]:
    """The hand-checked labels with basis `genoemd`, with the reviewed reason."""
    return read_rows(Path(__file__).with_name("genoemd.csv"))


@pytest.fixture(scope="session")
def shared() -> Path:
    path = ROOT.parent / "shared"
    if not (path / "bronnen").is_dir() or not (path / "inventaris").is_dir():
        pytest.skip("the sources are not beside this repository")
    return path


@pytest.fixture(scope="session")
def bronteksten(shared: Path) -> dict[str, str]:
    """The text of each read source, by file name without extension."""
    paths = sorted((shared / "bronnen").glob("*.txt"))
    return {path.stem: path.read_text(encoding="utf-8") for path in paths}
