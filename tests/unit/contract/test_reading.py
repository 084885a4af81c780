"""Whatever the bytes are, the reader gives them back as they were or says what is wrong."""

import codecs
import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wsd_dash.contract.reading import Reading, read_table
from wsd_dash.contract.schema import Column, Table


def table(*names: str) -> Table:
    columns = tuple(Column(name, name, name, "string") for name in names)
    return Table("proef", "proef.csv", "Proef", "", columns)


ABC = table("a", "b", "c")


def cells(reading: Reading) -> list[list[str]]:
    return [[row.cells[name] for name in reading.table.column_names] for row in reading.rows]


def codes(data: bytes, of: Table = ABC) -> list[str]:
    return [issue.code for issue in read_table(data, of)[1]]


def written(rows: list[list[str]], terminator: str = "\n") -> bytes:
    out = io.StringIO(newline="")
    csv.writer(out, lineterminator=terminator).writerows([["a", "b", "c"], *rows])
    return out.getvalue().encode("utf-8")


TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)


@given(st.lists(st.lists(TEXT, min_size=3, max_size=3), max_size=8))
def test_reads_back_what_was_written_or_says_why_not(rows: list[list[str]]) -> None:
    reading, issues = read_table(written(rows), ABC)
    if not issues:
        assert cells(reading) == rows
        assert reading.complete
    else:
        unreadable = any("\0" in cell or "\r" in cell for row in rows for cell in row)
        assert unreadable or any(not any(row) for row in rows)


@given(st.lists(st.lists(TEXT, min_size=3, max_size=3), max_size=8))
def test_line_numbers_point_at_the_line_the_row_starts_on(rows: list[list[str]]) -> None:
    data = written(rows)
    reading, issues = read_table(data, ABC)
    if not issues:
        lines = data.decode().split("\n")
        for row in reading.rows:
            first = row.cells["a"].split("\n")[0]
            quoted = '"' + first.replace('"', '""')
            assert lines[row.line - 1].startswith((first, quoted))


@given(st.binary(max_size=400))
def test_random_bytes_never_raise(data: bytes) -> None:
    reading, issues = read_table(data, ABC)
    assert reading.complete or issues


@given(st.binary(max_size=200))
def test_random_bytes_after_a_good_header_never_raise(data: bytes) -> None:
    reading, issues = read_table(b"a,b,c\n" + data, ABC)
    assert all(set(row.cells) == {"a", "b", "c"} for row in reading.rows)
    assert reading.complete or issues


@given(st.lists(TEXT, min_size=1, max_size=6))
def test_random_headers_never_raise(header: list[str]) -> None:
    out = io.StringIO(newline="")
    csv.writer(out, lineterminator="\n").writerow(header)
    reading, issues = read_table(out.getvalue().encode(), ABC)
    assert reading.has_all_columns == set(header).issuperset({"a", "b", "c"}) or issues


@pytest.mark.parametrize(
    ("data", "likely"),
    [
        ("a,b,c\né,1,2\n".encode("cp1252"), "Windows-1252"),
        ("a,b,c\né,1,2\n".encode("utf-16"), "UTF-16"),
        ("a,b,c\nx,1,2\n".encode("utf-16-le"), "UTF-16"),
        (codecs.BOM_UTF16_BE + "a,b,c\n".encode("utf-16-be"), "UTF-16"),
        (b"PK\x03\x04\xff\xfe", "Excel-werkmap (xlsx)"),
        (b"a,b,c\n\x81\x8d,1,2\n", "onbekend"),
    ],
)
def test_names_the_likely_encoding(data: bytes, likely: str) -> None:
    (issue,) = read_table(data, ABC)[1]
    assert issue.code == "geen_utf8"
    assert issue.detail == {"vermoedelijk": likely}


@pytest.mark.parametrize("sign", [";", "\t", "|"])
def test_another_separator_is_the_only_thing_reported(sign: str) -> None:
    (issue,) = read_table(f"a{sign}b{sign}c\n1{sign}2{sign}3\n".encode(), ABC)[1]
    assert (issue.code, issue.row, issue.detail) == ("scheidingsteken", 1, {"gevonden": sign})


def test_columns_in_another_order_keep_their_values() -> None:
    reading, issues = read_table(b"b,a,c\n2,1,3\n", ABC)
    assert [issue.code for issue in issues] == ["kop_volgorde"]
    assert cells(reading) == [["1", "2", "3"]]


def test_a_line_of_another_length_makes_the_reading_incomplete() -> None:
    reading, issues = read_table(b"a,b,c\n1,2\n4,5,6\n7,8,9,0\n", ABC)
    assert [(issue.code, issue.row) for issue in issues] == [("rij_te_kort", 2), ("rij_te_lang", 4)]
    assert cells(reading) == [["4", "5", "6"]]
    assert not reading.complete


def test_rows_before_an_open_quote_are_kept() -> None:
    reading, issues = read_table(b'a,b,c\n1,2,3\n4,"5,6\n7,8,9\n', ABC)
    assert [(issue.code, issue.row) for issue in issues] == [("aanhaling_open", 3)]
    assert cells(reading) == [["1", "2", "3"]]
    assert not reading.complete


def test_line_of_only_commas_counts_as_empty() -> None:
    reading, issues = read_table(b"a,b,c\n,,\n1,2,3\n", ABC)
    assert [(issue.code, issue.severity, issue.row) for issue in issues] == [
        ("regel_leeg", "let_op", 2)
    ]
    assert reading.complete


def test_windows_line_endings_are_read_and_remarked() -> None:
    reading, issues = read_table(b"a,b,c\r\n1,2,3\r\n", ABC)
    assert [(issue.code, issue.severity) for issue in issues] == [("regeleinde", "let_op")]
    assert cells(reading) == [["1", "2", "3"]]
    assert reading.complete


def test_cell_beyond_the_reader_is_reported_not_raised() -> None:
    assert codes(b"a,b,c\n" + b"x" * 200_000 + b",2,3\n") == ["cel_te_lang"]


def test_file_of_only_white_space_is_empty() -> None:
    assert codes(b"\xef\xbb\xbf \n\n") == ["bestand_leeg"]
