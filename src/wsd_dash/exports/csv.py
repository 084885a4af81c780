"""One table as CSV: for Excel with codes and labels, or for programs as the file itself."""

import csv
import io
from collections.abc import Iterator, Mapping
from typing import Final

from wsd_dash.contract.schema import Column, Package, Table
from wsd_dash.domain.dataset import Dataset
from wsd_dash.texts.gegevens import CODE_KOP

MIME: Final = "text/csv"
BOM: Final = "\ufeff"
FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")
"""With these a spreadsheet starts to calculate, so that text could run as a formula."""
NAMES: Final = ("naam", "titel", "gemeentenaam")
"""The columns in which a table keeps the reader's name of a row, in order of preference."""


def machine_csv(data: Dataset, table: Table) -> bytes:
    """Return a table as it was read: the very bytes of the file, with codes only."""
    return data.files[table.path]


def excel_csv(data: Dataset, table: Table) -> bytes:
    r"""Return a table for a Dutch Excel: UTF-8 with BOM, `;`, CRLF, decimal comma, Dutch headers.

    A coded or referring column comes twice, first the code and then the label. Text that a
    spreadsheet would take for a formula gets an apostrophe in front.
    """
    columns = [part for column in table.columns for part in _parts(data, table, column)]
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerow([title for title, _ in columns])
    writer.writerows(zip(*(cells for _, cells in columns), strict=True))
    return (BOM + out.getvalue()).encode("utf-8")


def neutral(text: str) -> str:
    """Return text that no spreadsheet takes for a formula.

    Text that has such an apostrophe of its own gets another, so that taking one off in front of a
    formula always gives the text back.
    """
    return f"'{text}" if text.lstrip("'").startswith(FORMULA) else text


def file_name(table: Table, version: str, *, excel: bool) -> str:
    """Return the name under which a table is saved; it says which data version it holds."""
    return f"{table.name}_{version}{'_excel' if excel else ''}.csv"


def reference_names(data: Dataset, table: Table, column: Column) -> Mapping[str, str]:
    """Return the names of what a referring column points to, by code; empty when it has none."""
    if table.name == "coderingen" and column.name == "item":
        return {key: item.naam for key, item in data.items.items()}
    target = _target(data.package, table, column)
    name = next((n for n in NAMES if target and n in target.column_names), "")
    if target is None or not name:
        return {}
    frame = data.frames[target.name]
    return dict(zip(frame[target.primary_key[0]], frame[name], strict=True))


def _target(package: Package, table: Table, column: Column) -> Table | None:
    for key in table.foreign_keys:
        if key.columns == (column.name,) and table.primary_key != (column.name,):
            return package.table(key.table)
    return None


def _parts(data: Dataset, table: Table, column: Column) -> Iterator[tuple[str, list[str]]]:
    """Yield header and cells: one column, or two where a code has a label."""
    series = data.frames[table.name][column.name]
    values = series.astype(object).where(series.notna(), None).tolist()
    cells = [_cell(value, column) for value in values]
    labels = {category.value: category.label for category in column.categories}
    names = labels or reference_names(data, table, column)
    if not names:
        yield column.title, cells
        return
    yield CODE_KOP.format(titel=column.title), cells
    yield column.title, [neutral(names.get(value, "")) for value in values]


def _cell(value: object, column: Column) -> str:
    if column.type == "boolean":
        return "ja" if value else "nee"
    if value is None:
        return ""
    if column.type in {"number", "integer", "year"}:
        return str(value).replace(".", ",")
    return neutral(str(value))
