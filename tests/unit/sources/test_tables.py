"""A valid folder becomes typed frames with a version; an invalid one becomes its report."""

import shutil
from datetime import UTC
from pathlib import Path

import pandas as pd
import pytest

from wsd_dash.contract.schema import Package
from wsd_dash.errors import DataInvalidError, DataUnreadableError
from wsd_dash.sources.tables import Tables, load_tables


@pytest.fixture
def folder(mini_folder: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(mini_folder, tmp_path / "data"))


def test_every_declared_table_has_its_columns_in_order(
    mini_tables: Tables, package: Package
) -> None:
    for table in package.tables:
        assert tuple(mini_tables[table.name].columns) == table.column_names


def test_types_follow_the_contract(mini_tables: Tables, package: Package) -> None:
    dtypes = {
        "string": "str",
        "date": "str",
        "integer": "Int64",
        "year": "Int64",
        "number": "float64",
        "boolean": "bool",
    }
    for table in package.tables:
        for column in table.columns:
            dtype = mini_tables[table.name][column.name].dtype
            assert str(dtype) == dtypes[column.type], (table.name, column.name)


def test_missing_text_is_empty_and_never_nan(mini_tables: Tables, package: Package) -> None:
    for table in package.tables:
        for column in table.columns:
            if column.type == "string":
                values = list(mini_tables[table.name][column.name])
                assert all(isinstance(value, str) for value in values)
    assert "" in set(mini_tables["activiteiten"]["leeratelier_id"])


def test_values_arrive_as_they_were_written(mini_tables: Tables) -> None:
    gemeenten = mini_tables["gemeenten"].set_index("gemeentecode")
    assert gemeenten.loc["GM0518", "gemeentenaam"] == "'s-Gravenhage"
    assert gemeenten.loc["GM0202", "lon"] == 5.8929
    assert gemeenten.loc["GM0014", "inwoners"] == 234950
    plannen = mini_tables["activiteiten"].query("voornemen")["activiteit_id"]
    assert list(plannen) == ["digital-twin-wijkniveau"]


def test_words_that_pandas_reads_as_missing_stay_text(folder: Path, package: Package) -> None:
    path = folder / "wijken.csv"
    path.write_text(path.read_text("utf-8").replace("De Mors", "NA"), encoding="utf-8")
    assert list(load_tables(folder, package)["wijken"]["naam"]) == ["NA"]


def test_optional_numbers_may_be_missing(folder: Path, package: Package) -> None:
    path = folder / "perioden.csv"
    path.write_text(path.read_text("utf-8").replace(",2026,", ",,"), encoding="utf-8")
    assert load_tables(folder, package)["perioden"]["jaar_eind"].isna().all()


def test_a_table_without_rows_keeps_its_types(folder: Path, package: Package) -> None:
    path = folder / "vermeldingen.csv"
    path.write_text(path.read_text("utf-8").splitlines()[0] + "\n", encoding="utf-8")
    frame = load_tables(folder, package)["vermeldingen"]
    assert len(frame) == 0
    assert isinstance(frame["regel"].dtype, pd.Int64Dtype)


def test_version_is_the_same_for_the_same_bytes(
    mini_tables: Tables, folder: Path, package: Package
) -> None:
    again = load_tables(folder, package)
    assert again.version == mini_tables.version
    assert len(again.version) == 12
    assert again.loaded_at.tzinfo == UTC


def test_version_changes_with_one_byte(mini_tables: Tables, folder: Path, package: Package) -> None:
    path = folder / "wijken.csv"
    path.write_text(path.read_text("utf-8").replace("De Mors", "de Mors"), encoding="utf-8")
    assert load_tables(folder, package).version != mini_tables.version


def test_files_that_are_not_declared_do_not_change_the_version(
    mini_tables: Tables, folder: Path, package: Package
) -> None:
    (folder / "README.md").write_text("Over deze map.", encoding="utf-8")
    assert load_tables(folder, package).version == mini_tables.version


def test_invalid_data_is_refused_with_its_report(folder: Path, package: Package) -> None:
    (folder / "wijken.csv").unlink()
    with pytest.raises(DataInvalidError) as caught:
        load_tables(folder, package)
    assert next(issue.code for issue in caught.value.report.errors) == "bestand_ontbreekt"


def test_a_folder_that_is_not_there_cannot_be_read(tmp_path: Path, package: Package) -> None:
    with pytest.raises(DataUnreadableError):
        load_tables(tmp_path / "nergens", package)
