"""Bytes to rows, strictly: every file becomes rows of text with their line number, or an issue."""

import codecs
import csv
import io
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from wsd_dash.contract.issue import Code, Issue
from wsd_dash.contract.schema import Table

XLSX_MAGIC = b"PK\x03\x04"


@dataclass(frozen=True)
class Row:
    """One record: the line it starts on (header = 1) and its text per declared column found."""

    line: int
    cells: Mapping[str, str]


@dataclass(frozen=True)
class Reading:
    """What could be read of one table.

    `columns` are the declared columns found in the header. `complete` says that all declared
    columns are there and that no line was lost, so that what is absent here is really absent.
    """

    table: Table
    columns: frozenset[str]
    rows: tuple[Row, ...]
    complete: bool

    @property
    def has_all_columns(self) -> bool:
        """Whether every declared column was found."""
        return self.columns.issuperset(self.table.column_names)


def nothing(table: Table) -> Reading:
    """Return the reading of a file of which nothing could be read."""
    return Reading(table, frozenset(), (), complete=False)


def read_table(data: bytes, table: Table) -> tuple[Reading, tuple[Issue, ...]]:
    """Read the bytes of one CSV file against its declared header; never raises on bad data."""
    text, issue = _decode(data, table.name)
    if issue is not None:
        return nothing(table), (issue,)
    if not text.strip():
        return nothing(table), (Issue("bestand_leeg", "fout", table.name),)
    records, issues = _records(text, table.name)
    issues.extend(_line_endings(data, table.name))
    if not records:
        return nothing(table), tuple(issues)
    header = records[0][1]
    if (separator := _other_separator(header)) is not None:
        detail = {"gevonden": separator}
        return nothing(table), (Issue("scheidingsteken", "fout", table.name, 1, detail=detail),)
    lost = any(issue.severity == "fout" for issue in issues)
    issues.extend(_check_header(header, table))
    rows: list[Row] = []
    for line, cells in records[1:]:
        if not any(cells):
            issues.append(Issue("regel_leeg", "let_op", table.name, line))
        elif len(cells) != len(header):
            issues.append(_wrong_length(table.name, line, cells, header))
            lost = True
        else:
            # With a column twice the first one counts; `kop_dubbel` has been reported.
            pairs = zip(reversed(header), reversed(cells), strict=True)
            values = {name: cell for name, cell in pairs if name in table.column_names}
            rows.append(Row(line, values))
    found = frozenset(header) & frozenset(table.column_names)
    complete = not lost and len(found) == len(table.columns)
    return Reading(table, found, tuple(rows), complete), tuple(issues)


def _decode(data: bytes, table: str) -> tuple[str, Issue | None]:
    """Return the text, or the issue that names what the file probably is."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        detail = {"vermoedelijk": _likely_encoding(data)}
        return "", Issue("geen_utf8", "fout", table, line, detail=detail)
    if "\0" in text:
        if _looks_like_utf16(data):
            return "", Issue("geen_utf8", "fout", table, 1, detail={"vermoedelijk": "UTF-16"})
        line = text.count("\n", 0, text.index("\0")) + 1
        return "", Issue("nul_teken", "fout", table, line)
    return text, None


def _likely_encoding(data: bytes) -> str:
    if data.startswith(XLSX_MAGIC):
        return "Excel-werkmap (xlsx)"
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) or _looks_like_utf16(data):
        return "UTF-16"
    try:
        data.decode("cp1252")
    except UnicodeDecodeError:
        return "onbekend"
    return "Windows-1252"


def _looks_like_utf16(data: bytes) -> bool:
    """Tell whether every other byte is mostly NUL, as it is in Western text in UTF-16."""
    sample = data[:4096]
    half = max(len(sample) // 2, 1)
    return max(sample[0::2].count(0), sample[1::2].count(0)) > 0.4 * half


def _records(text: str, table: str) -> tuple[list[tuple[int, list[str]]], list[Issue]]:
    """Split text into records with their first line; stop at the first that cannot be split."""
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    records: list[tuple[int, list[str]]] = []
    line = 1
    try:
        for cells in reader:
            records.append((line, cells))
            line = reader.line_num + 1
    except csv.Error as error:
        code: Code = "aanhaling_open" if "unexpected end" in str(error) else "aanhaling_fout"
        if "field larger" in str(error):
            code = "cel_te_lang"
        detail = {"lengte": str(csv.field_size_limit())} if code == "cel_te_lang" else {}
        return records, [Issue(code, "fout", table, line, detail=detail)]
    return records, []


def _other_separator(header: Sequence[str]) -> str | None:
    if len(header) != 1:
        return None
    return next((sign for sign in (";", "\t", "|") if sign in header[0]), None)


def _line_endings(data: bytes, table: str) -> Iterator[Issue]:
    if b"\r" in data:
        line = data.count(b"\n", 0, data.index(b"\r")) + 1
        yield Issue("regeleinde", "let_op", table, line)


def _check_header(header: Sequence[str], table: Table) -> Iterator[Issue]:
    declared = table.column_names
    for name in dict.fromkeys(header):
        if name not in declared:
            yield Issue("kop_onbekend", "fout", table.name, 1, name, name)
        elif header.count(name) > 1:
            yield Issue("kop_dubbel", "fout", table.name, 1, name, name)
    for name in declared:
        if name not in header:
            yield Issue("kop_ontbreekt", "fout", table.name, 1, name)
    found = [name for name in dict.fromkeys(header) if name in declared]
    expected = [name for name in declared if name in header]
    if found != expected:
        first = next(a for a, b in zip(found, expected, strict=True) if a != b)
        detail = {"volgorde": ", ".join(declared)}
        yield Issue("kop_volgorde", "fout", table.name, 1, first, first, detail)


def _wrong_length(table: str, line: int, cells: Sequence[str], header: Sequence[str]) -> Issue:
    code: Code = "rij_te_kort" if len(cells) < len(header) else "rij_te_lang"
    detail = {"gevonden": str(len(cells)), "verwacht": str(len(header))}
    return Issue(code, "fout", table, line, detail=detail)
