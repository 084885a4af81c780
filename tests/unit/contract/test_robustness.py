"""No content of any table makes the check itself fail, and no fault passes as good data."""

import csv
import io
import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from wsd_dash.contract.check import check_folder
from wsd_dash.contract.schema import Column, Package, Table
from wsd_dash.errors import DataInvalidError
from wsd_dash.sources.tables import load_tables
from wsd_dash.texts.issues import issue_sentence

FEW = settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
AWKWARD = [
    "",
    "0",
    "-1",
    "2024",
    "2024-13",
    "GM0202",
    "ja",
    "a-b",
    "<b>",
    "\u202e",
    "9" * 30,
    "[",
    "{x}",
]


def cell(column: Column) -> st.SearchStrategy[str]:
    """Draw an allowed value, something that nearly fits, or any text."""
    choices = [
        st.sampled_from(AWKWARD),
        st.text(st.characters(exclude_categories=["Cs"]), max_size=8),
    ]
    if column.values:
        choices.append(st.sampled_from(column.values))
    if column.pattern:
        choices.append(st.from_regex(column.pattern, fullmatch=True))
    return st.one_of(choices)


def content(table: Table) -> st.SearchStrategy[bytes]:
    rows = st.lists(st.tuples(*(cell(column) for column in table.columns)), max_size=4)
    return rows.map(lambda found: written(table, found))


def written(table: Table, rows: list[tuple[str, ...]]) -> bytes:
    out = io.StringIO(newline="")
    csv.writer(out, lineterminator="\n").writerows([table.column_names, *rows])
    return out.getvalue().encode()


@FEW
@given(data=st.data())
def test_random_cells_in_a_random_table_never_stop_the_check(
    data: st.DataObject, mini_folder: Path, package: Package
) -> None:
    table = data.draw(st.sampled_from(package.tables))
    with tempfile.TemporaryDirectory() as place:
        folder = Path(shutil.copytree(mini_folder, Path(place) / "data"))
        (folder / table.path).write_bytes(data.draw(content(table)))
        report = check_folder(folder, package)
        assert all(issue_sentence(issue).isprintable() for issue in report.issues)
        if report.errors:
            with pytest.raises(DataInvalidError):
                load_tables(folder, package)
        else:
            frame = load_tables(folder, package)[table.name]
            assert tuple(frame.columns) == table.column_names


@FEW
@given(data=st.data())
def test_random_bytes_in_a_random_file_never_stop_the_check(
    data: st.DataObject, mini_folder: Path, package: Package
) -> None:
    names = [*(table.path for table in package.tables), "datapackage.json"]
    with tempfile.TemporaryDirectory() as place:
        folder = Path(shutil.copytree(mini_folder, Path(place) / "data"))
        (folder / data.draw(st.sampled_from(names))).write_bytes(data.draw(st.binary(max_size=300)))
        assert check_folder(folder, package).issues
