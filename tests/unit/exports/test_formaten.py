"""Every format of the registry makes a file that another reader opens and that says the same."""

import csv
import io
from dataclasses import replace
from datetime import UTC, datetime
from zipfile import ZipFile

import openpyxl
import pypdf
import pytest
from pptx import Presentation

from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.reeks import Reeks, Stap
from wsd_dash.domain.selection import Selection
from wsd_dash.domain.vastgelegdlezen import from_code, from_file
from wsd_dash.domain.weergave import Weergave
from wsd_dash.errors import MeeneemError
from wsd_dash.exports.formaten import FORMATEN, formaat, make_file, names_for
from wsd_dash.exports.lading import Lading, load_series, load_view
from wsd_dash.texts import meenemen as words

NOW = datetime(2026, 11, 22, 11, 5, tzinfo=UTC)


@pytest.fixture
def view(mini: Dataset) -> Lading:
    return load_view(mini, "dekking", {"soort": "project"}, moment=NOW)


@pytest.fixture
def series(mini: Dataset) -> Lading:
    steps = tuple(Stap(pagina, Selection(), Weergave()) for pagina in ("", "dekking"))
    return load_series(mini, Reeks("Commissie", steps), moment=NOW)


def flat(text: str) -> str:
    return " ".join(text.split())


def test_a_file_is_named_after_page_and_data_version(view: Lading, mini: Dataset) -> None:
    names = {key: make_file(key, view)[0] for key in ("csv", "svg", "vastgelegd")}
    assert names == {
        "csv": f"dekking_{mini.version}.csv",
        "svg": f"dekking_{mini.version}.svg",
        "vastgelegd": f"vastgelegd_dekking_{mini.version}.json",
    }


@pytest.mark.parametrize("vorm", names_for(reeks=False))
def test_every_format_of_a_view_is_the_same_bytes_again(vorm: str, view: Lading) -> None:
    name, mime, body = make_file(vorm, view)
    assert " " not in name
    assert mime == FORMATEN[vorm].mime
    assert make_file(vorm, view)[2] == body


def test_every_format_has_its_words() -> None:
    assert set(words.FORMATEN) == set(FORMATEN)


def test_slides_hold_the_sentence_and_the_footer(view: Lading) -> None:
    dia = view.dias[0]
    found = Presentation(io.BytesIO(make_file("pptx", view)[2]))
    said = " ".join(
        shape.text_frame.text
        for slide in found.slides
        for shape in slide.shapes
        if shape.has_text_frame
    )
    for text in (dia.titel, dia.zin, dia.voet.n, dia.voet.versie):
        assert flat(text) in flat(said)


def test_pages_hold_the_sentence(view: Lading) -> None:
    reader = pypdf.PdfReader(io.BytesIO(make_file("pdf", view)[2]))
    said = flat(" ".join(page.extract_text() for page in reader.pages))
    assert flat(view.dias[0].zin).replace(" ", "") in said.replace(" ", "")


def test_a_workbook_and_a_csv_hold_the_same_numbers(view: Lading) -> None:
    table = view.table()
    at = [kolom.naam for kolom in table.kolommen].index("aantal")
    expected = [rij[at] for rij in table.rijen]
    rows = csv.reader(io.StringIO(make_file("csv-programma", view)[2].decode()))
    header = next(rows)
    counted = [row[header.index("aantal")] for row in rows]
    assert [int(x) if x else None for x in counted] == expected
    book = openpyxl.load_workbook(io.BytesIO(make_file("xlsx", view)[2]))
    title = table.kolommen[at].titel
    columns = [
        [row[at].value for row in sheet.iter_rows(min_row=2)]
        for sheet in book
        if len(sheet[1]) > at and sheet[1][at].value == title
    ]
    assert expected in columns


def test_a_workbook_leads_to_the_app_where_that_has_an_address(view: Lading) -> None:
    for url, start in (("https://voorbeeld.nl/wsd", "https://voorbeeld.nl/wsd/"), ("", "")):
        made = make_file("xlsx", replace(view, publieke_url=url))[2]
        sheet = openpyxl.load_workbook(io.BytesIO(made))["Leesmij"]
        facts = {row[0]: row[1] for row in sheet.iter_rows(values_only=True)}
        assert facts["Dit beeld in de app"] == start + view.dias[0].adres.removeprefix("./")


def test_a_picture_is_one(view: Lading) -> None:
    assert make_file("png", view)[2].startswith(b"\x89PNG\r\n\x1a\n")
    assert b"<svg" in make_file("svg", view)[2][:400]


def test_a_note_and_a_page_of_the_web_say_the_sentence(view: Lading) -> None:
    assert flat(view.dias[0].zin) in flat(make_file("tekst", view)[2].decode())
    page = make_file("html", view)[2].decode()
    assert view.dias[0].voet.versie in page
    assert "<script src=" not in page


def test_a_frozen_view_comes_back_from_file_and_link(view: Lading) -> None:
    found = from_file(make_file("vastgelegd", view)[2])
    address = make_file("vaste-link", view)[2].decode()
    assert address.startswith("vastgelegd?v=")
    assert from_code(address.partition("=")[2]) == found
    assert found.zin == view.dias[0].zin
    assert found.keuzes == (("soort", "project"),)
    assert found.moment == "2026-11-22T12:05:00+01:00"


@pytest.mark.parametrize("pagina", ["gemeente", "regiokaart"])
def test_the_pdf_of_one_gemeente_is_one_page(pagina: str, mini: Dataset) -> None:
    lading = load_view(mini, pagina, {"gemeente": "GM0202"}, moment=NOW)
    reader = pypdf.PdfReader(io.BytesIO(make_file("pdf", lading)[2]))
    width, height = reader.pages[0].mediabox[2:]
    assert len(reader.pages) == 1
    assert (height > width) == (pagina == "gemeente")


def test_a_reeks_is_a_pack_with_everything(series: Lading, mini: Dataset) -> None:
    name, _, body = make_file("zaalpakket", series)
    assert name == f"zaalpakket_{mini.version}.zip"
    with ZipFile(io.BytesIO(body)) as archive:
        kinds = [entry.rpartition(".")[2] for entry in archive.namelist()]
        assert kinds == ["txt", "html", "pptx", "pdf"]
        lees = archive.read(words.LEESMIJ).decode("utf-8-sig")
    assert lees.startswith("Commissie\r\n=========\r\n")
    assert mini.version in lees
    assert series.dias[0].voet.stand in lees


def test_what_cannot_be_is_refused_by_name(view: Lading, series: Lading, mini: Dataset) -> None:
    def code(vorm: str, lading: Lading) -> tuple[str, str]:
        with pytest.raises(MeeneemError) as refused:
            make_file(vorm, lading)
        return refused.value.code, refused.value.detail

    assert code("exe", view) == ("vorm", "exe")
    assert code("csv", series) == ("reeks-vorm", "csv")
    assert formaat("zaalpakket", reeks=False).ext == "zip"
    with pytest.raises(MeeneemError, match="reeks-leeg"):
        load_series(mini, Reeks("Leeg", ()), moment=NOW)
