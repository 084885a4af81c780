"""Every page and the default reeks as presentation and workbook: the same as their slides."""

import io
from datetime import date
from typing import Any

import openpyxl
import pytest

from kantoorlezer import DECORATION, alt, charts, clashes, figures, opened, outside, spaced, texts
from wsd_dash.config import PROJECT
from wsd_dash.contract.schema import Package
from wsd_dash.domain.dataset import Dataset, build_dataset
from wsd_dash.domain.dia import (
    Dia,
    Kaartdeel,
    Lijstdeel,
    Matrixdeel,
    Stavendeel,
    Tabeldeel,
    Tijddeel,
    Waarde,
)
from wsd_dash.domain.reeks import Stap
from wsd_dash.domain.selection import Selection
from wsd_dash.domain.weergave import Weergave
from wsd_dash.exports.schoon import clean
from wsd_dash.exports.xlsx import workbook
from wsd_dash.sources.tables import load_tables
from wsd_dash.texts.dia import footer_lines, slide_footer
from wsd_dash.viewmodels.dia import DIAPAGINAS, build_dia
from wsd_dash.viewmodels.standaardreeks import standard_series

TODAY = date(2026, 11, 22)
CHOSEN = {
    "gemeente": (Selection(gemeente=("GM0202",)), Weergave()),
    "vergelijken": (Selection(gemeente=("GM0202", "GM0268", "GM0301")), Weergave()),
    "activiteit": (Selection(), Weergave(activiteit="week-tegen-armoede-2022")),
}
"""What a page needs to show something; the others show all."""
_Cut = Lijstdeel | Tabeldeel


@pytest.fixture(scope="module")
def whole(package: Package) -> Dataset:
    return build_dataset(load_tables(PROJECT / "data", package), package)


@pytest.fixture(scope="module")
def reeks(whole: Dataset) -> tuple[Dia, ...]:
    return tuple(build_dia(whole, s, today=TODAY) for s in standard_series(whole).stappen)


@pytest.fixture(scope="module")
def paginas(whole: Dataset) -> tuple[Dia, ...]:
    chosen = {p: CHOSEN.get(p, (Selection(), Weergave())) for p in DIAPAGINAS}
    return tuple(build_dia(whole, Stap(p, *c), today=TODAY) for p, c in chosen.items())


@pytest.fixture(scope="module", params=["reeks", "paginas"])
def dias(request: pytest.FixtureRequest) -> tuple[Dia, ...]:
    found: tuple[Dia, ...] = request.getfixturevalue(request.param)
    return found


@pytest.fixture(scope="module")
def decks(dias: tuple[Dia, ...]) -> list[tuple[Dia, Any]]:
    """Each slide with the presentation of it alone."""
    return [(dia, opened(dia)) for dia in dias]


def test_a_presentation_says_what_its_slides_say(decks: list[tuple[Dia, Any]]) -> None:
    for dia, shown in decks:
        said = spaced("\n".join(texts(slide) for slide in shown.slides))
        notes = spaced(shown.slides[0].notes_slide.notes_text_frame.text)
        for text in (dia.titel, dia.zin.rstrip("."), *dia.kanttekeningen, *_notes_of(dia)):
            assert spaced(clean(text)) in said
        # what a full slide has no room for stands in its notes
        for text in (dia.onderzin, *_words(dia)):
            assert spaced(clean(text)) in said or spaced(clean(text)) in notes
        for slide in shown.slides:
            foot = spaced(texts(slide))
            assert all(line in foot for line in slide_footer(dia.voet))
            notes = slide.notes_slide.notes_text_frame.text
            whole = (dia.notitie, dia.zin, dia.onderzin, *footer_lines(dia.voet))
            assert all(x in notes for x in (*whole, *dia.kanttekeningen))


def test_every_page_and_every_step_of_the_default_reeks_is_one_slide(
    decks: list[tuple[Dia, Any]], reeks: tuple[Dia, ...]
) -> None:
    assert [dia.pagina for dia, shown in decks if len(shown.slides) != 1] == []
    assert len(opened(*reeks).slides) == len(reeks)


def test_no_slide_sends_a_reader_to_a_table_that_is_not_there(
    decks: list[tuple[Dia, Any]],
) -> None:
    for dia, shown in decks:
        said = "\n".join(texts(slide) for slide in shown.slides)
        assert "de tabel heeft" not in said
        left = sum(deel.meer != "" for deel in dia.delen if isinstance(deel, _Cut))
        assert said.count("en nog ") >= left


def test_what_is_left_to_the_notes_stands_there(decks: list[tuple[Dia, Any]]) -> None:
    for dia, shown in decks:
        said = "\n".join(texts(slide) for slide in shown.slides)
        notes = shown.slides[0].notes_slide.notes_text_frame.text
        for deel in dia.delen:
            if isinstance(deel, Lijstdeel) and "in de notities" in said:
                assert all(clean(r.tekst) in notes for r in (*deel.regels, *deel.rest))


def test_nothing_on_a_slide_is_cut_or_covered(decks: list[tuple[Dia, Any]]) -> None:
    for _, shown in decks:
        for slide in shown.slides:
            assert not clashes(slide)
            assert not outside(slide, shown)
            assert all(alt(x) or DECORATION in x._element.xml for x in figures(slide))


def test_no_two_titles_of_the_default_reeks_are_alike(reeks: tuple[Dia, ...]) -> None:
    titles = [slide.shapes.title.text_frame.text for slide in opened(*reeks).slides]
    assert len(set(titles)) == len(titles)


def _notes_of(dia: Dia) -> list[str]:
    """What stands below lists and tables."""
    return [deel.noot for deel in dia.delen if isinstance(deel, _Cut)]


def _words(dia: Dia) -> list[str]:
    """All that a slide says in lists and tables."""
    said: list[str] = []
    for deel in dia.delen:
        match deel:
            case Lijstdeel():
                said += [f"{r.kop} {r.tekst}".strip() for r in deel.regels]
            case Tabeldeel():
                said += [cell for rij in deel.rijen for cell in rij]
            case Matrixdeel():
                said += [hoofd.naam for hoofd in (*deel.rijen, *deel.kolommen)]
                said += [cel.tekst for rij in deel.cellen for cel in rij]
    return said


def test_a_chart_holds_the_numbers_of_its_bars(decks: list[tuple[Dia, Any]]) -> None:
    for dia, shown in decks:
        wanted = [
            (clean(staaf.naam), staaf.waarde)
            for deel in dia.delen
            if isinstance(deel, Stavendeel)
            for staaf in deel.staven
        ]
        plots = [chart.plots[0] for chart in charts(shown)]
        found = [x for p in plots for x in zip(p.categories, p.series[0].values, strict=True)]
        assert found == wanted


def test_a_map_or_timeline_is_a_picture_with_words(
    decks: list[tuple[Dia, Any]],
) -> None:
    for dia, shown in decks:
        drawn = [deel.alt for deel in dia.delen if isinstance(deel, Kaartdeel | Tijddeel)]
        said = [alt(x) for slide in shown.slides for x in figures(slide)]
        assert all(clean(text) in said for text in drawn)


def test_a_workbook_holds_every_table_of_its_slides(dias: tuple[Dia, ...]) -> None:
    book = openpyxl.load_workbook(io.BytesIO(workbook(dias, naam="Reeks")))
    tables = list(dict.fromkeys(tabel for dia in dias for tabel in dia.tabellen))
    sheets = book.worksheets[1:-1]
    for tabel, sheet in zip(tables, sheets, strict=True):
        header, *rows = sheet.iter_rows(values_only=True)
        assert header == tuple(clean(kolom.titel) for kolom in tabel.kolommen)
        wanted = [
            tuple(clean(x) or None if isinstance(x, str) else x for x in r) for r in tabel.rijen
        ]
        assert rows == wanted
    read_me = [cell for row in book["Leesmij"].iter_rows(values_only=True) for cell in row]
    for dia in dias:
        assert {dia.titel, dia.voet.filters, dia.voet.n, dia.voet.versie} <= set(read_me)
        assert f"{dia.zin} {dia.onderzin}".strip() in read_me
    assert not any(c.data_type == "f" for s in book for row in s.iter_rows() for c in row)


def _cell(value: Waarde) -> Waarde:
    return clean(value) or None if isinstance(value, str) else value
