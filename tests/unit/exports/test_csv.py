"""A table as CSV: the file itself for programs, a safe and readable one for Excel."""

import csv
import io
from collections.abc import Mapping
from pathlib import Path

import pandas as pd
import pytest

from wsd_dash.config import PROJECT
from wsd_dash.contract.schema import Package
from wsd_dash.domain.dataset import Dataset, build_dataset
from wsd_dash.exports.csv import excel_csv, file_name, machine_csv, neutral
from wsd_dash.sources.tables import Tables, load_tables


@pytest.fixture(scope="module")
def whole(package: Package) -> Dataset:
    """The real data set."""
    return build_dataset(load_tables(PROJECT / "data", package), package)


def read(body: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(body.decode("utf-8-sig"), newline=""), delimiter=";"))


def test_for_programs_the_bytes_are_those_of_the_file(mini: Dataset, mini_folder: Path) -> None:
    for table in mini.package.tables:
        assert machine_csv(mini, table) == (mini_folder / table.path).read_bytes()


def test_for_excel_there_is_a_bom_a_semicolon_and_windows_line_ends(mini: Dataset) -> None:
    body = excel_csv(mini, mini.package.table("bronnen"))
    assert body.startswith(b"\xef\xbb\xbfKenmerk;Titel;")
    assert body.count(b"\r\n") == body.count(b"\n") == len(mini.bronnen) + 1


def test_for_excel_no_row_is_lost_and_every_row_is_as_long_as_the_header(whole: Dataset) -> None:
    for table in whole.package.tables:
        header, *rows = read(excel_csv(whole, table))
        assert len(rows) == len(whole.frames[table.name])
        assert {len(row) for row in rows} <= {len(header)}
        assert len(set(header)) == len(header)


def test_a_code_stands_beside_its_label(mini: Dataset) -> None:
    header, first, *_ = read(excel_csv(mini, mini.package.table("coderingen")))
    row = dict(zip(header, first, strict=True))
    assert row["Codeur (code)"] == "ronde-1"
    assert row["Codeur"] == "ronde 1"
    assert row["Conditie of thema (code)"] == "sez"
    assert row["Conditie of thema"] == "sociaal-economische zekerheid"
    assert row["Activiteit"] == "De Mors aan zet"


def test_an_empty_reference_has_an_empty_label(mini: Dataset) -> None:
    header, *rows = read(excel_csv(mini, mini.package.table("activiteiten")))
    row = dict(zip(header, rows[1], strict=True))
    assert row["Leeratelier (code)"] == row["Leeratelier"] == ""


def test_a_number_has_a_decimal_comma(mini: Dataset) -> None:
    header, first, *_ = read(excel_csv(mini, mini.package.table("gemeenten")))
    row = dict(zip(header, first, strict=True))
    assert "234950" in row.values()
    assert "6,6209" in first


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r"])
def test_a_text_that_starts_like_a_formula_is_made_harmless(start: str) -> None:
    assert neutral(f"{start}1+1") == f"'{start}1+1"


def test_an_apostrophe_of_the_text_itself_is_not_taken_for_ours() -> None:
    assert [neutral("'=1"), neutral("''-1")] == ["''=1", "'" * 3 + "-1"]


@pytest.mark.parametrize("text", ["", "Arnhem", "'s-Gravenhage", "1=1", " =1"])
def test_other_text_stays_as_it_is(text: str) -> None:
    assert neutral(text) == text


def test_no_cell_of_the_real_data_can_run_as_a_formula(whole: Dataset) -> None:
    for table in whole.package.tables:
        numbers = {c.title for c in table.columns if c.type in {"number", "integer", "year"}}
        header, *rows = read(excel_csv(whole, table))
        for row in rows:
            for title, cell in zip(header, row, strict=True):
                assert title in numbers or not cell.startswith(("=", "+", "-", "@", "\t", "\r"))


def test_a_formula_in_the_data_reaches_excel_as_text(mini_tables: Tables, package: Package) -> None:
    frames = dict(mini_tables.frames)
    names = frames["wijken"].copy()
    names.loc[0, "naam"] = "=HYPERLINK(1)"
    table = package.table("wijken")
    body = excel_csv(build_dataset(_with(mini_tables, {**frames, "wijken": names}), package), table)
    header, first, *_ = read(body)
    assert dict(zip(header, first, strict=True))["Naam"] == "'=HYPERLINK(1)"


def test_a_cell_with_separator_and_line_end_survives(mini_tables: Tables, package: Package) -> None:
    text = 'een; "twee"\r\ndrie'
    names = mini_tables.frames["wijken"].copy()
    names.loc[0, "plaats_bron"] = text
    frames = {**mini_tables.frames, "wijken": names}
    body = excel_csv(build_dataset(_with(mini_tables, frames), package), package.table("wijken"))
    assert text in read(body)[1]


def test_the_file_name_says_table_and_version(mini: Dataset) -> None:
    table = mini.package.table("wijken")
    assert file_name(table, "abc123", excel=False) == "wijken_abc123.csv"
    assert file_name(table, "abc123", excel=True) == "wijken_abc123_excel.csv"


def _with(tables: Tables, frames: Mapping[str, pd.DataFrame]) -> Tables:
    return type(tables)(frames, tables.version, tables.loaded_at, tables.files)
