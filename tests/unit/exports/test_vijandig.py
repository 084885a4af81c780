"""Hostile data in every format: what passes the check, and what would without a check."""

import csv
import io
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from zipfile import ZipFile

import openpyxl
import pypdf
import pytest

from vijandig import HOST, controls, live, past_the_check, poison
from wsd_dash.config import PROJECT
from wsd_dash.contract.check import check_folder
from wsd_dash.contract.schema import Column, Package
from wsd_dash.domain.dataset import Dataset, build_dataset
from wsd_dash.domain.reeks import Reeks
from wsd_dash.domain.vastgelegdlezen import from_code, from_file
from wsd_dash.errors import VastgelegdError
from wsd_dash.exports.csv import FORMULA, excel_csv
from wsd_dash.exports.formaten import make_file
from wsd_dash.exports.lading import Lading, load_series, load_view
from wsd_dash.exports.pakket import package_zip
from wsd_dash.sources.tables import Tables, load_tables
from wsd_dash.viewmodels.dia import DIAPAGINAS

NOW = datetime(2026, 11, 22, 11, 5, tzinfo=UTC)
SUBJECTS = {"gemeente": {"gemeente": "GM0202"}, "activiteit": {"activiteit": "de-mors-aan-zet"}}
FOREIGN_XML = ("script", "foreignObject", "iframe", "image", "animate", "set", "use", "a")
PDF_ACTIONS = ("/JavaScript", "/JS", "/Launch", "/SubmitForm", "/EmbeddedFile", "/GoToR")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory, mini_folder: Path, package: Package) -> Path:
    return poison(mini_folder, tmp_path_factory.mktemp("kwaad") / "data", package)


@pytest.fixture(scope="module")
def odd(folder: Path, package: Package) -> Dataset:
    """Every text is odd, and the check has nothing against it."""
    assert not check_folder(folder, package).errors
    return build_dataset(load_tables(folder, package), package)


@pytest.fixture(scope="module", params=["doorgelaten", "langs de controle"])
def data(request: pytest.FixtureRequest, odd: Dataset, mini_tables: Tables) -> Dataset:
    if request.param == "doorgelaten":
        return odd
    return build_dataset(past_the_check(mini_tables, odd.package), odd.package)


@pytest.fixture(scope="module")
def views(data: Dataset) -> list[Lading]:
    return [load_view(data, pagina, SUBJECTS.get(pagina, {}), moment=NOW) for pagina in DIAPAGINAS]


@pytest.fixture(scope="module")
def series(data: Dataset, views: list[Lading]) -> Lading:
    """Every page as a slide, with a hostile name, title and note as a reader may write them."""
    evil = f"=1+1 <script src=https://{HOST}/x.js> \u202e {{{{7*7}}}}"
    steps = tuple(stap for view in views for stap in view.stappen)[:12]
    return load_series(data, Reeks(evil, steps), moment=NOW)


def test_a_workbook_has_no_formula_no_link_and_no_control(series: Lading) -> None:
    book = openpyxl.load_workbook(io.BytesIO(make_file("xlsx", series)[2]))
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    assert len(cells) > 500
    assert {cell.data_type for cell in cells} <= {"s", "n", "d", "b"}
    assert not [cell for cell in cells if cell.hyperlink]
    assert not controls("".join(str(cell.value) for cell in cells if cell.value is not None))
    assert not book.defined_names


def test_a_csv_for_excel_has_no_cell_that_calculates(views: list[Lading]) -> None:
    seen = 0
    for view in views:
        if not view.dias[0].tabellen:
            continue
        for vorm, delimiter in (("csv", ";"), ("csv-programma", ",")):
            text = make_file(vorm, view)[2].decode("utf-8-sig")
            for row in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter):
                cells = [cell for cell in row if not re.fullmatch(r"-?\d+([.,]\d+)?", cell)]
                assert not controls("".join(cells), apart_from="")
                assert vorm != "csv" or not [cell for cell in cells if cell.startswith(FORMULA)]
                seen += len(cells)
    assert seen > 500


def test_a_room_page_runs_nothing_but_its_own_scripts(series: Lading, mini: Dataset) -> None:
    """The same elements as on harmless data, so nothing of the data became one."""
    page = make_file("html", series)[2].decode()
    harmless = load_series(mini, Reeks("Reeks", series.stappen), moment=NOW)
    expected = make_file("html", harmless)[2].decode()
    assert sorted(set(live(page))) == sorted(set(live(expected)))
    assert page.count("<script") == expected.count("<script")
    assert not controls(page, apart_from="\n\t\u00ad")


def test_a_picture_is_plain_drawing(views: list[Lading]) -> None:
    for view in views:
        drawing = ET.fromstring(make_file("svg", view)[2])  # noqa: S314 - made by ourselves
        found = {element.tag.rpartition("}")[2] for element in drawing.iter()}
        assert not found.intersection(FOREIGN_XML), view.basis
        values = [x for element in drawing.iter() for x in element.attrib.items()]
        assert not [key for key, _ in values if key.lower().startswith("on")]
        said = [value for key, value in values if HOST in value and not key.startswith("aria-")]
        assert not said


def test_slides_lead_nowhere(series: Lading) -> None:
    with ZipFile(io.BytesIO(make_file("pptx", series)[2])) as archive:
        for name in archive.namelist():
            body = archive.read(name)
            if name.endswith((".xml", ".rels")):
                ET.fromstring(body)  # noqa: S314 - made by ourselves
            if name.endswith(".rels"):
                assert b'TargetMode="External"' not in body, name
            assert not name.endswith((".bin", ".vml"))
            if name.endswith(".xlsx"):
                book = openpyxl.load_workbook(io.BytesIO(body))
                cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
                assert not [cell for cell in cells if cell.data_type == "f"]


def test_printed_pages_do_nothing_and_lead_nowhere(series: Lading, views: list[Lading]) -> None:
    for lading in (series, *(view for view in views if view.basis in {"gemeente", "dekking"})):
        body = make_file("pdf", lading)[2]
        for page in pypdf.PdfReader(io.BytesIO(body)).pages:
            for note in page.get("/Annots") or ():
                action = note.get_object().get("/A") or {}
                assert "/URI" not in action, action
        assert not [name for name in PDF_ACTIONS if re.search(rf"{name}\b".encode(), body)]


def test_a_note_is_plain_text(series: Lading) -> None:
    assert not controls(make_file("tekst", series)[2].decode())


def test_a_frozen_view_opens_again_with_the_same_slide(odd: Dataset) -> None:
    for pagina in DIAPAGINAS:
        view = load_view(odd, pagina, SUBJECTS.get(pagina, {}), moment=NOW)
        found = from_file(make_file("vastgelegd", view)[2])
        assert found.pagina == view.stappen[0].pagina
        try:
            link = make_file("vaste-link", view)[2].decode()
        except VastgelegdError as error:
            assert error.code == "link-lang"  # noqa: PT017 - a page with much text has no short link
        else:
            assert from_code(link.partition("=")[2]) == found


def test_the_data_package_unpacked_is_clean_and_the_same_version(
    odd: Dataset, mini: Dataset, package: Package, tmp_path: Path
) -> None:
    for name, data in {"vreemd": odd, "gewoon": mini}.items():
        with ZipFile(io.BytesIO(package_zip(data))) as archive:
            assert all(_is_plain(entry) for entry in archive.namelist())
            archive.extractall(tmp_path / name)
        report = check_folder(tmp_path / name / "data", package)
        assert not report.issues
        assert load_tables(tmp_path / name / "data", package).version == data.version


def test_the_real_data_package_unpacked_is_clean_too(package: Package, tmp_path: Path) -> None:
    whole = build_dataset(load_tables(PROJECT / "data", package), package)
    with ZipFile(io.BytesIO(package_zip(whole))) as archive:
        archive.extractall(tmp_path)
    found = load_tables(tmp_path / "data", package)
    assert found.version == whole.version
    assert dict(found.files) == dict(whole.files)


def test_without_the_apostrophes_the_csv_for_excel_holds_the_same_cells(odd: Dataset) -> None:
    neutralised = 0
    for table in odd.package.tables:
        rows = csv.reader(io.StringIO(odd.files[table.path].decode(), newline=""))
        header = next(rows)
        expected = [dict(zip(header, row, strict=True)) for row in rows]
        text = excel_csv(odd, table).decode("utf-8-sig")
        found = csv.DictReader(io.StringIO(text, newline=""), delimiter=";")
        for row, cells in zip(found, expected, strict=True):
            for column in table.columns:
                shown = next(row[key] for key in _headers(column) if key in row)
                neutralised += shown.startswith(tuple(f"'{sign}" for sign in FORMULA))
                assert _same(_back(shown, column), cells[column.name], column)
    assert neutralised > 20


def _headers(column: Column) -> Iterator[str]:
    yield f"{column.title} (code)"
    yield column.title


def _back(shown: str, column: Column) -> str:
    if column.type in {"number", "integer", "year"}:
        return shown.replace(",", ".")
    return shown[1:] if shown.lstrip("'").startswith(FORMULA) and shown[0] == "'" else shown


def _same(shown: str, read: str, column: Column) -> bool:
    if column.type == "number" and read:
        return float(shown) == float(read)
    return shown == (read or ("nee" if column.type == "boolean" else ""))


def _is_plain(entry: str) -> bool:
    folder, _, name = entry.partition("/")
    return folder in {"data", "excel"} and re.fullmatch(r"[\w.-]+", name) is not None
