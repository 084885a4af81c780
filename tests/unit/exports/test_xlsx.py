"""A workbook read by another program says what the slides say."""

import io
import zipfile
from dataclasses import replace

import openpyxl
import pytest
from openpyxl import Workbook

from handdia import BOOS, DIA, REEKS, TABEL, hostile
from wsd_dash.domain.dia import Dia, Kolom, Tabel
from wsd_dash.errors import WsdDashError
from wsd_dash.exports.schoon import clean
from wsd_dash.exports.xlsx import workbook


def opened(*dias: Dia) -> Workbook:
    return openpyxl.load_workbook(io.BytesIO(workbook(dias, naam="Reeks")))


def read_me(book: Workbook) -> list[tuple[object, ...]]:
    return list(book["Leesmij"].iter_rows(values_only=True))


def test_the_first_sheet_says_all_that_the_slide_says() -> None:
    book = opened(DIA)
    assert book.sheetnames == ["Leesmij", "gemeenten", "Kolommen"]
    pairs = dict(row for row in read_me(book) if row[0])
    assert read_me(book)[0][0] == DIA.titel
    assert pairs["Zin"] == f"{DIA.zin} {DIA.onderzin}"
    voet = DIA.voet
    assert (pairs["Filters"], pairs["n"]) == (voet.filters, voet.n)
    assert (pairs["Niet bekend"], pairs["Bron"]) == (voet.onbekend, voet.bron)
    assert (pairs["Stand van de bronnen"], pairs["Versie van de gegevens"]) == (
        voet.stand,
        voet.versie,
    )
    texts = [row[1] for row in read_me(book)]
    assert set(DIA.kanttekeningen) <= set(texts)
    assert f"gemeenten: {TABEL.titel} (3 rijen). {TABEL.noot}" in texts


def test_a_sheet_holds_every_row_with_numbers_as_numbers() -> None:
    header, *rows = opened(DIA)["gemeenten"].iter_rows(values_only=True)
    assert header == tuple(kolom.titel for kolom in TABEL.kolommen)
    assert rows == [tuple(x or None for x in rij) for rij in TABEL.rijen]


def test_a_sheet_can_be_filtered_and_keeps_its_header_in_sight() -> None:
    sheet = opened(DIA)["gemeenten"]
    assert (sheet.freeze_panes, sheet.auto_filter.ref) == ("A2", "A1:D4")


def test_a_year_is_written_without_a_separator() -> None:
    sheet = opened(DIA)["gemeenten"]
    assert (sheet["C2"].number_format, sheet["D2"].number_format) == ("0", "#,##0.0##")


def test_the_last_sheet_explains_every_column() -> None:
    header, *rows = opened(DIA)["Kolommen"].iter_rows(values_only=True)
    assert header == ("Blad", "Naam", "Titel", "Uitleg")
    assert [(r[0], r[1], r[2], r[3] or "") for r in rows] == [
        ("gemeenten", k.naam, k.titel, k.uitleg) for k in TABEL.kolommen
    ]


def test_tables_of_one_name_get_sheets_of_their_own_and_a_shared_one_comes_once() -> None:
    assert opened(*REEKS).sheetnames == [
        "Leesmij",
        "gemeenten",
        "gemeenten dia 2",
        "Kolommen",
    ]


@pytest.mark.parametrize("naam", ["", "leesmij", "History", "[]:*?/\\", "a" * 40, "'x'", "🌱 bos"])
def test_every_name_makes_a_sheet(naam: str) -> None:
    tabellen = (replace(TABEL, naam=naam), replace(TABEL, naam=naam, noot="anders"))
    names = opened(replace(DIA, tabellen=tabellen)).sheetnames
    assert len({name.casefold() for name in names}) == 4
    assert all(0 < len(name) <= 31 and not set(name) & set("[]:*?/\\'") for name in names)


def test_a_hostile_text_is_text() -> None:
    book = opened(hostile())
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    assert all(cell.data_type != "f" and cell.hyperlink is None for cell in cells)
    sheet = book.worksheets[1]
    assert [row[0] for row in sheet.iter_rows(min_row=2, values_only=True)] == [
        clean(text) for text in BOOS
    ]


def test_a_text_that_does_not_fit_is_refused_and_named() -> None:
    tabel = Tabel(
        "t", "Lange", (Kolom("a", "Eerste"), Kolom("b", "Tweede")), (("x", "y" * 33_000),)
    )
    with pytest.raises(WsdDashError, match=r'"Lange", rij 1, kolom "Tweede" .* 33\.000 tekens'):
        workbook((replace(DIA, tabellen=(tabel,)),), naam="x")
    emoji = replace(tabel, rijen=(("🌱" * 16_384, "y"),))
    with pytest.raises(WsdDashError, match='kolom "Eerste"'):
        workbook((replace(DIA, tabellen=(emoji,)),), naam="x")


def test_a_text_that_just_fits_is_whole() -> None:
    tabel = Tabel("t", "T", (Kolom("a", "A"),), (("y" * 32_767,),))
    assert opened(replace(DIA, tabellen=(tabel,)))["t"]["A2"].value == "y" * 32_767


def test_no_person_is_in_the_properties_and_the_bytes_are_always_the_same() -> None:
    body = workbook(REEKS, naam="Reeks")
    assert body == workbook(REEKS, naam="Reeks")
    properties = openpyxl.load_workbook(io.BytesIO(body)).properties
    assert (properties.creator, properties.title) == ("Sociale kwaliteit in beeld", "Reeks")
    core = zipfile.ZipFile(io.BytesIO(body)).read("docProps/core.xml").decode()
    assert core.count("1980-01-01T00:00:00Z") == 2
