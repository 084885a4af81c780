"""Text that could run, cover a page or hide is refused in every column where text may stand."""

from pathlib import Path

import pytest

from vijandig import REFUSED, free_columns, poison_once, set_urls
from wsd_dash.contract.check import check_folder
from wsd_dash.contract.schema import Package


@pytest.mark.parametrize("name", REFUSED)
def test_dangerous_text_is_refused_in_every_column(
    mini_folder: Path, package: Package, tmp_path: Path, name: str
) -> None:
    folder = poison_once(mini_folder, tmp_path / "data", package, REFUSED[name])
    refused = {(issue.table, issue.column) for issue in check_folder(folder, package).errors}
    tables = {table for table, column in refused if not column}
    for table in package.tables:
        for column in free_columns(table):
            assert (table.name, column.name) in refused or table.name in tables


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)//https://a.example",
        "data:text/html,<script>alert(1)</script>",
        "//kwaad.example/x",
        "https://gebruiker@kwaad.example",
        'https://kwaad.example/"onmouseover="alert(1)',
        "https://kwaad.example/ x",
        "https:/\\kwaad.example",
        "file:///etc/passwd",
    ],
)
def test_a_web_address_that_is_none_is_refused(
    mini_folder: Path, package: Package, tmp_path: Path, url: str
) -> None:
    number = set_urls(mini_folder, tmp_path / "data", package, url)
    refused = {
        issue.table
        for issue in check_folder(tmp_path / "data", package).errors
        if issue.column == "url" and issue.code == "geen_webadres"
    }
    assert len(refused) == number > 2
