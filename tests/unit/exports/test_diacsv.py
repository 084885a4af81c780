"""A table of a slide as CSV: read back, it is the same table."""

import csv
import io
from decimal import Decimal

from hypothesis import assume, given
from hypothesis import strategies as st

from wsd_dash.domain.dia import Kolom, Tabel, Waarde
from wsd_dash.exports.csv import FORMULA
from wsd_dash.exports.diacsv import table_csv
from wsd_dash.exports.schoon import clean

KOLOMMEN = (
    Kolom("gemeentecode", "Gemeentecode"),
    Kolom("gemeente", "Gemeente"),
    Kolom("aantal", "Aantal activiteiten"),
)
TABEL = Tabel(
    "gemeenten",
    "Gemeenten",
    KOLOMMEN,
    (
        ("GM0202", "Arnhem", 6),
        ("GM1734", "=1+1", 0.5),
        ("GM0226", 'Duiven; "oost", <b>', None),
        ("GM0274", "-Renkum\x0b🌱", -2),
    ),
)
TEXT = st.text().map(clean)
NUMBER = st.integers() | st.floats(allow_nan=False, allow_infinity=False)
ROWS = st.lists(st.tuples(TEXT, TEXT, NUMBER | st.none()), max_size=8)


def read(body: bytes, *, excel: bool) -> list[list[str]]:
    text = io.StringIO(body.decode("utf-8-sig" if excel else "utf-8"), newline="")
    return list(csv.reader(text, delimiter=";" if excel else ","))


def test_for_excel_it_is_as_a_dutch_excel_wants_it() -> None:
    body = table_csv(TABEL, excel=True)
    assert body.startswith("\ufeffGemeentecode;Gemeente;Aantal activiteiten\r\n".encode())
    assert body.count(b"\r\n") == body.count(b"\n") == 5
    assert read(body, excel=True)[1:] == [
        ["GM0202", "Arnhem", "6"],
        ["GM1734", "'=1+1", "0,5"],
        ["GM0226", 'Duiven; "oost", <b>', ""],
        ["GM0274", "'-Renkum 🌱", "-2"],
    ]


def test_for_programs_names_are_those_of_machines_and_text_is_as_it_is() -> None:
    body = table_csv(TABEL, excel=False)
    assert body.startswith(b"gemeentecode,gemeente,aantal\n")
    assert b"\r" not in body
    assert read(body, excel=False)[2] == ["GM1734", "=1+1", "0.5"]


def test_a_tiny_or_huge_number_is_written_out_and_not_rounded() -> None:
    tabel = Tabel("x", "X", (Kolom("a", "A"),), ((1e-07,), (1e22,), (3.0,)))
    assert read(table_csv(tabel, excel=True), excel=True)[1:] == [
        ["0,0000001"],
        ["10000000000000000000000"],
        ["3"],
    ]


def number(text: str) -> Decimal | None:
    return Decimal(text.replace(",", ".")) if text else None


def exact(rows: list[tuple[Waarde, ...]]) -> list[tuple[object, ...]]:
    return [(a, b, None if c is None else Decimal(repr(c))) for a, b, c in rows]


@given(ROWS)
def test_a_program_reads_back_every_row(rows: list[tuple[Waarde, ...]]) -> None:
    body = table_csv(Tabel("t", "T", KOLOMMEN, tuple(rows)), excel=False)
    header, *found = read(body, excel=False)
    assert header == [kolom.naam for kolom in KOLOMMEN]
    assert [(a, b, number(c)) for a, b, c in found] == exact(rows)


@given(ROWS)
def test_excel_reads_back_every_row_and_sees_no_formula(rows: list[tuple[Waarde, ...]]) -> None:
    # such a text reads the same as one that was made safe
    assume(not any(str(x).startswith(tuple(f"'{f}" for f in FORMULA)) for r in rows for x in r))
    body = table_csv(Tabel("t", "T", KOLOMMEN, tuple(rows)), excel=True)
    _, *found = read(body, excel=True)
    assert not any(cell.startswith(FORMULA) for row in found for cell in row[:2])
    assert [(bare(a), bare(b), number(c)) for a, b, c in found] == exact(rows)


def bare(text: str) -> str:
    return text[1:] if text.startswith(tuple(f"'{f}" for f in FORMULA)) else text


def test_the_same_table_gives_the_same_bytes() -> None:
    assert table_csv(TABEL, excel=True) == table_csv(TABEL, excel=True)
