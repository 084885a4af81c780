"""Shape: every cell, key and reference against what the contract declares for it."""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from difflib import get_close_matches
from functools import lru_cache

from wsd_dash.contract.issue import Code, Issue
from wsd_dash.contract.reading import Reading, Row
from wsd_dash.contract.schema import Column, ForeignKey, Package, Table

Readings = Mapping[str, Reading]

GEMEENTEN = "gemeenten"
MAX_CELL = 5000
SUGGESTION_LENGTH = 80

# Fifteen digits fit an Int64 and a double without loss; more is a typing error here.
INTEGER = re.compile(r"-?[0-9]{1,15}")
NUMBER = re.compile(r"-?[0-9]{1,15}(\.[0-9]{1,15})?")
YEAR = re.compile(r"[0-9]{4}")
DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
TRUE, FALSE = "ja", "nee"

TYPE_CODES: Mapping[str, Code] = {
    "integer": "geen_geheel_getal",
    "number": "geen_getal",
    "year": "geen_jaar",
    "date": "geen_datum",
    "boolean": "geen_ja_nee",
}


def check_cells(reading: Reading) -> Iterator[Issue]:
    """Yield at most one issue per cell: missing, too long, not allowed, wrong type or range."""
    for row in reading.rows:
        for column in reading.table.columns:
            if column.name in row.cells:
                yield from _check_cell(reading.table, row, column)


def has_type(value: str, kind: str) -> bool:
    """Tell whether a non-empty text is written as the contract writes values of this type."""
    if kind == "integer":
        return bool(INTEGER.fullmatch(value))
    if kind == "number":
        return bool(NUMBER.fullmatch(value))
    if kind == "year":
        return bool(YEAR.fullmatch(value))
    if kind == "date":
        return is_date(value)
    if kind == "boolean":
        return value in {TRUE, FALSE}
    return True


def is_date(value: str) -> bool:
    """Tell whether a text is an existing day written as year-month-day."""
    if not DATE.fullmatch(value):
        return False
    try:
        date.fromisoformat(value)
    except ValueError:
        return False
    return True


def check_primary_key(reading: Reading) -> Iterator[Issue]:
    """Yield every row whose key stood in an earlier row."""
    names = reading.table.primary_key
    if not names or not reading.columns.issuperset(names):
        return
    first: dict[tuple[str, ...], int] = {}
    for row in reading.rows:
        key = tuple(row.cells[name] for name in names)
        if key in first:
            where, what = " + ".join(names), " | ".join(key)
            detail = {"eerste": str(first[key])}
            yield Issue("sleutel_dubbel", "fout", reading.table.name, row.line, where, what, detail)
        first.setdefault(key, row.line)


def check_references(package: Package, readings: Readings) -> Iterator[Issue]:
    """Yield every reference that names nothing; those to `gemeenten` belong to `places`."""
    for table in package.tables:
        for key in table.foreign_keys:
            if key.table != GEMEENTEN:
                yield from _check_reference(readings[table.name], key, readings[key.table])


def keys_of(reading: Reading, columns: Sequence[str]) -> frozenset[tuple[str, ...]] | None:
    """Return the values a reference may point at, or None when the target was not fully read."""
    if not reading.complete:
        return None
    return frozenset(tuple(row.cells[name] for name in columns) for row in reading.rows)


@lru_cache(maxsize=2048)
def nearest(value: str, allowed: tuple[str, ...]) -> str:
    """Return the allowed value that looks most like this one, or ""."""
    lowered = {item.lower(): item for item in reversed(allowed)}
    found = get_close_matches(value[:SUGGESTION_LENGTH].strip().lower(), lowered, n=1)
    return lowered[found[0]] if found else ""


def _check_cell(table: Table, row: Row, column: Column) -> Iterator[Issue]:
    value = row.cells[column.name]
    finding = _judge(value, column)
    if finding is not None:
        code, detail = finding
        yield Issue(code, "fout", table.name, row.line, column.name, value, detail)
    if value != value.strip():
        yield Issue("spatie_rondom", "let_op", table.name, row.line, column.name, value)


def _judge(value: str, column: Column) -> tuple[Code, dict[str, str]] | None:
    missing = column.required and not value.strip()
    if missing or not value:
        return ("waarde_ontbreekt", {}) if missing else None
    if len(value) > MAX_CELL:
        return "cel_te_lang", {"lengte": str(MAX_CELL)}
    if column.values and value not in column.values:
        detail = {
            "toegestaan": ", ".join(column.values),
            "suggestie": nearest(value, column.values),
        }
        return "waarde_onbekend", detail
    if not has_type(value, column.type):
        return TYPE_CODES[column.type], {}
    if column.pattern and not re.fullmatch(column.pattern, value):
        return "vorm_onjuist", {"patroon": column.pattern, "betekenis": column.description}
    return _judge_range(value, column)


def _judge_range(value: str, column: Column) -> tuple[Code, dict[str, str]] | None:
    if column.type not in {"integer", "number", "year"}:
        return None
    number = float(value)
    if column.minimum is not None and number < column.minimum:
        return "te_laag", {"grens": f"{column.minimum:g}"}
    if column.maximum is not None and number > column.maximum:
        return "te_hoog", {"grens": f"{column.maximum:g}"}
    return None


def _check_reference(reading: Reading, key: ForeignKey, target: Reading) -> Iterator[Issue]:
    known = keys_of(target, key.targets)
    if known is None or not reading.columns.issuperset(key.columns):
        return
    candidates = tuple(sorted(values[0] for values in known))
    for row in reading.rows:
        values = tuple(row.cells[name] for name in key.columns)
        if any(values) and values not in known:
            detail = {"doel": key.table, "suggestie": nearest(values[0], candidates)}
            where, what = " + ".join(key.columns), " | ".join(values)
            yield Issue("verwijzing", "fout", reading.table.name, row.line, where, what, detail)
