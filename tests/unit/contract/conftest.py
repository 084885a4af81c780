"""A way to change one text in the mini data set and see what the whole check says."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from wsd_dash.contract.check import check_folder
from wsd_dash.contract.issue import Issue
from wsd_dash.contract.schema import Package

Edit = Callable[..., tuple[Issue, ...]]


@pytest.fixture
def issues_after(mini_folder: Path, package: Package, tmp_path: Path) -> Edit:
    """Return a function (table, old, new, ...) -> issues; each old text must stand there."""
    folder = Path(shutil.copytree(mini_folder, tmp_path / "data"))

    def change(table: str, *changes: tuple[str, str]) -> tuple[Issue, ...]:
        path = folder / f"{table}.csv"
        text = path.read_text(encoding="utf-8")
        for old, new in changes:
            assert old in text
            text = text.replace(old, new, 1)
        path.write_text(text, encoding="utf-8")
        return check_folder(folder, package).issues

    return change
