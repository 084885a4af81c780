"""One table of a slide as CSV: for a Dutch Excel, or for programs."""

import csv
import io
from decimal import Decimal

from wsd_dash.domain.dia import Tabel, Waarde
from wsd_dash.exports.csv import BOM, neutral
from wsd_dash.exports.schoon import clean


def table_csv(tabel: Tabel, *, excel: bool) -> bytes:
    r"""Return every row of a table, UTF-8; an empty cell is unknown.

    For Excel: BOM, `;`, CRLF, decimal comma, the reader's titles, and an apostrophe before what a
    spreadsheet would take for a formula. Else: `,`, LF, decimal point, machine names, text as is.
    """
    out = io.StringIO()
    delimiter, end = (";", "\r\n") if excel else (",", "\n")
    writer = csv.writer(out, delimiter=delimiter, lineterminator=end)
    write = _excel_cell if excel else _machine_cell
    writer.writerow([write(kolom.titel if excel else kolom.naam) for kolom in tabel.kolommen])
    writer.writerows([write(value) for value in rij] for rij in tabel.rijen)
    return ((BOM if excel else "") + out.getvalue()).encode("utf-8")


def _excel_cell(value: Waarde) -> str:
    if isinstance(value, str):
        return neutral(clean(value))
    return _machine_cell(value).replace(".", ",")


def _machine_cell(value: Waarde) -> str:
    if value is None:
        return ""
    if isinstance(value, str):
        return clean(value)
    if isinstance(value, float):
        return f"{Decimal(repr(value)).normalize():f}"
    return str(value)
