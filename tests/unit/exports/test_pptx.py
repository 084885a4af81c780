"""A presentation read by another program says what the slides say, and nothing is cut."""

import io
import re
import zipfile
from dataclasses import replace
from typing import Any

import openpyxl
import pytest
from pptx import Presentation
from pptx.util import Pt

from handdia import DIA, KAART, KLEINE_TABEL, LIJST, MATRIX, REEKS, STAVEN, TIJD, hostile
from kantoorlezer import DECORATION, alt, charts, clashes, figures, opened, outside, spaced, texts
from wsd_dash import theme
from wsd_dash.domain.dia import Cel, Dia, Hoofd, Lijstdeel, Regel, Staaf, Tabeldeel, Tijdrij
from wsd_dash.exports.pptx import deck
from wsd_dash.exports.pptx_picture import PIXELS, PictureBlock
from wsd_dash.exports.schoon import clean
from wsd_dash.figures.diadeel import draw_part
from wsd_dash.texts.dia import slide_footer


def xml_of(body: bytes) -> dict[str, str]:
    archive = zipfile.ZipFile(io.BytesIO(body))
    return {n: archive.read(n).decode() for n in archive.namelist() if n.endswith(("xml", "rels"))}


@pytest.fixture(scope="module")
def whole() -> bytes:
    return deck(REEKS, naam="Reeks")


@pytest.fixture(scope="module")
def shown(whole: bytes) -> Any:
    return Presentation(io.BytesIO(whole))


@pytest.mark.parametrize("dia", REEKS)
def test_a_slide_says_title_sentence_filters_n_unknown_source_state_and_version(dia: Dia) -> None:
    slide = opened(dia).slides[0]
    assert slide.shapes.title.text_frame.text == dia.titel
    by_type = {str(x.placeholder_format.type).split()[0]: x for x in slide.placeholders}
    assert set(by_type) == {"TITLE", "BODY", "FOOTER", "SLIDE_NUMBER"}
    assert by_type["BODY"].text_frame.text == f"{dia.zin}\n{dia.onderzin}"
    foot = by_type["FOOTER"].text_frame.text
    assert [part.strip() for part in foot.split("·")] == list(slide_footer(dia.voet))


def test_the_notes_hold_the_speakers_words_the_sentence_the_cautions_and_the_figures(
    shown: Any,
) -> None:
    notes = shown.slides[0].notes_slide.notes_text_frame.text
    for text in (*DIA.notitie.split("\n"), DIA.zin, DIA.onderzin):
        assert text in notes.split("\n")
    for text in (*DIA.kanttekeningen, "Arnhem: 6 activiteiten", "empowerment: 9 van 31"):
        assert f"- {text}" in notes
    assert "deelnemend, niets gemeld: Overbetuwe" in notes


def test_every_caution_and_line_stands_on_a_slide() -> None:
    for dia in REEKS:
        said = spaced("\n".join(texts(slide) for slide in opened(dia).slides))
        assert all(spaced(text) in said for text in dia.kanttekeningen)
        for deel in dia.delen:
            if isinstance(deel, Lijstdeel):
                assert all(spaced(f"{r.kop} {r.tekst}") in said for r in deel.regels)
                assert deel.meer in said
                assert deel.noot in said


def test_bars_are_a_chart_with_the_same_numbers_names_and_labels() -> None:
    chart = charts(opened(replace(DIA, delen=(STAVEN,))))[0]
    series = chart.plots[0].series[0]
    assert list(chart.plots[0].categories) == [staaf.naam for staaf in STAVEN.staven]
    assert list(series.values) == [staaf.waarde for staaf in STAVEN.staven]
    assert series.name == STAVEN.eenheid
    assert series.points[1].data_label.text_frame.text == "9 van 31"
    assert series.points[2].data_label.text_frame.text == "7,5"
    colours = [p.format.fill.fore_color.rgb for p in (series.points[0], series.points[1])]
    assert [f"#{c}" for c in colours] == [
        theme.CONDITIES["cohesie"],
        theme.CONDITIES["empowerment"],
    ]


def test_the_workbook_behind_a_chart_can_be_edited_and_holds_no_formula() -> None:
    for dia in (DIA, hostile()):
        for chart in charts(opened(dia)):
            blob = chart.part.chart_workbook.xlsx_part.blob
            sheet = openpyxl.load_workbook(io.BytesIO(blob)).worksheets[0]
            rows = list(sheet.iter_rows(min_row=2, values_only=True))
            plot = chart.plots[0]
            assert rows == list(zip(plot.categories, plot.series[0].values, strict=True))
            assert all(cell.data_type != "f" for row in sheet.iter_rows() for cell in row)


def test_a_matrix_is_a_table_with_every_cell_in_the_colour_of_its_count() -> None:
    deck_ = opened(replace(DIA, delen=(MATRIX,)))
    table = next(s.table for s in deck_.slides[0].shapes if s.has_table)
    grid = [[cell.text for cell in row.cells] for row in table.rows]
    assert grid[0] == ["", *(kolom.naam for kolom in MATRIX.kolommen), "Totaal"]
    for row, rij, cellen, total in zip(
        grid[1:3], MATRIX.rijen, MATRIX.cellen, MATRIX.rijtotalen, strict=True
    ):
        said = [" ".join(x for x in (cel.tekst, cel.noot) if x) for cel in cellen]
        assert row == [rij.naam, *said, total]
    assert grid[3] == ["Totaal", *MATRIX.kolomtotalen, ""]
    assert f"#{table.cell(1, 1).fill.fore_color.rgb}" == theme.count_colour(5)


def test_a_small_table_is_a_table() -> None:
    deck_ = opened(replace(DIA, delen=(KLEINE_TABEL,)))
    table = next(s.table for s in deck_.slides[0].shapes if s.has_table)
    grid = [tuple(cell.text for cell in row.cells) for row in table.rows]
    assert grid == [KLEINE_TABEL.koppen, *KLEINE_TABEL.rijen]


def test_every_picture_chart_and_table_says_what_it_shows(shown: Any) -> None:
    said = set()
    for slide in shown.slides:
        for shape in figures(slide):
            decoration = DECORATION in shape._element.xml
            assert bool(alt(shape)) != decoration
            said.add(alt(shape))
    assert {KAART.alt, STAVEN.alt, MATRIX.alt} <= said


def test_a_map_is_a_picture() -> None:
    slide = opened(replace(DIA, delen=(KAART,))).slides[0]
    (picture,) = [shape for shape in figures(slide) if alt(shape) == KAART.alt]
    assert picture.image.content_type == "image/png"
    wide, high = picture.image.size
    assert wide / high == pytest.approx(picture.width / picture.height, rel=0.01)


def test_no_two_titles_are_alike(shown: Any) -> None:
    titles = [slide.shapes.title.text_frame.text for slide in shown.slides]
    assert len(set(titles)) == len(titles) >= len(REEKS)
    double = opened(*REEKS, *REEKS, *REEKS)
    titles = [slide.shapes.title.text_frame.text for slide in double.slides]
    assert len(set(titles)) == len(titles)


def test_no_placeholder_is_empty_and_no_shape_leaves_the_slide(shown: Any) -> None:
    for slide in shown.slides:
        assert all(x.text_frame.text.strip() for x in slide.placeholders)
        assert not outside(slide, shown)


@pytest.mark.parametrize("dias", [REEKS, (hostile(),)], ids=["hand", "hostile"])
def test_nothing_stands_over_anything_else(dias: tuple[Dia, ...]) -> None:
    for slide in opened(*dias).slides:
        assert not clashes(slide)


def test_text_is_14_points_at_least_cautions_12_and_the_footer_10(shown: Any) -> None:
    least = {"Wat dit niet zegt": 12, "Filters, n en bron": 10, "Nummer": 10}
    for slide in shown.slides:
        for shape in slide.shapes:
            if shape.has_text_frame:
                runs = [r for p in shape.text_frame.paragraphs for r in p.runs]
                sizes = {r.font.size for r in runs if r.font.size}
                assert not sizes or min(sizes) >= Pt(least.get(shape.name, 14)), shape.name


def test_a_footer_takes_two_lines_at_most_in_the_largest_letters_that_allow_it(shown: Any) -> None:
    for slide in shown.slides:
        (foot,) = [x for x in slide.shapes if x.name == "Filters, n en bron"]
        (size,) = {r.font.size for r in foot.text_frame.paragraphs[0].runs}
        assert foot.height <= 2 * 1.23 * size


def test_cautions_stand_in_small_letters_above_the_footer_on_the_same_slide() -> None:
    (slide,) = opened(DIA).slides
    (row,) = [x for x in slide.shapes if x.name == "Wat dit niet zegt"]
    (foot,) = [x for x in slide.shapes if x.name == "Filters, n en bron"]
    assert row.text_frame.text == f"Wat dit niet zegt: {' '.join(DIA.kanttekeningen)}"
    assert 0 <= foot.top - row.top - row.height <= Pt(30)


def test_a_list_a_little_too_long_leaves_its_last_lines_to_the_notes() -> None:
    lines = tuple(
        Regel(f"Kop {n}", "en wat erbij hoort, in een zin die lang is") for n in range(18)
    )
    (slide,) = opened(replace(DIA, delen=(replace(LIJST, regels=lines, meer=""),))).slides
    shown = len(re.findall(r"Kop \d+ en", texts(slide)))
    assert 12 <= shown < 18
    assert f"en nog {18 - shown}; in de notities" in texts(slide)
    notes = slide.notes_slide.notes_text_frame.text
    assert re.findall(r"- Kop (\d+) en", notes) == [str(n) for n in range(18)]


def test_a_table_a_little_too_long_leaves_its_last_rows_to_the_notes() -> None:
    rows = tuple((f"Rij {n}", str(n)) for n in range(16))
    deel = Tabeldeel("Lang", ("Naam", "Aantal"), rows, meer="en nog 1.200 dingen; in een tabel")
    (slide,) = opened(replace(DIA, delen=(deel,))).slides
    shown = len(re.findall(r"Rij \d+", texts(slide)))
    assert 11 <= shown < 16
    more = f"en nog {1216 - shown:,} dingen; in de app staan ze allemaal".replace(",", ".")
    assert more in texts(slide)
    notes = slide.notes_slide.notes_text_frame.text
    assert re.findall(r"- Rij (\d+); ", notes) == [str(n) for n in range(16)]


def test_a_long_list_goes_on_on_a_next_slide_and_no_line_is_lost() -> None:
    lines = tuple(Regel(f"Kop {n}", "en wat erbij hoort") for n in range(60))
    slides = opened(replace(DIA, delen=(replace(LIJST, regels=lines),))).slides
    assert len(slides) > 2
    assert [s.shapes.title.text_frame.text for s in slides][1:3] == [
        f"{DIA.titel.rstrip('.')} (vervolg)",
        f"{DIA.titel.rstrip('.')} (vervolg 2)",
    ]
    found = re.findall(r"Kop (\d+) en", "\n".join(texts(slide) for slide in slides))
    assert found == [str(n) for n in range(60)]


def test_a_long_table_repeats_its_header_and_loses_no_row() -> None:
    rows = tuple((f"Rij {n}", str(n)) for n in range(70))
    slides = opened(replace(DIA, delen=(Tabeldeel("Lang", ("Naam", "Aantal"), rows),))).slides
    tables = [s.table for slide in slides for s in slide.shapes if s.has_table]
    assert len(tables) > 2
    grids = [[tuple(c.text for c in row.cells) for row in table.rows] for table in tables]
    assert all(grid[0] == ("Naam", "Aantal") for grid in grids)
    assert tuple(row for grid in grids for row in grid[1:]) == rows


def test_many_bars_go_on_and_keep_one_scale() -> None:
    staven = tuple(Staaf(f"Staaf {n}", n, str(n)) for n in range(1, 41))
    found = charts(opened(replace(DIA, delen=(replace(STAVEN, staven=staven),))))
    assert len(found) > 2
    values = [value for chart in found for value in chart.plots[0].series[0].values]
    assert values == [staaf.waarde for staaf in staven]


def test_a_line_longer_than_a_slide_goes_on_on_the_next() -> None:
    deel = Lijstdeel("Lang", (Regel("Kop", "woord " * 900),))
    slides = opened(replace(DIA, delen=(deel,), kanttekeningen=())).slides
    said = [texts(slide).count("woord") for slide in slides]
    assert sum(said) == 900
    assert max(said) < 600


def test_a_view_without_parts_is_a_slide() -> None:
    assert len(opened(replace(DIA, delen=(), kanttekeningen=())).slides) == 1
    assert len(opened(replace(DIA, delen=())).slides) == 1


def test_hostile_text_is_text() -> None:
    dia = hostile()
    slides = opened(dia).slides
    assert slides[0].shapes.title.text_frame.text == clean(dia.titel)
    said = "\n".join(texts(slide) for slide in slides)
    assert "regel sprong" in said
    assert "<b>vet</b> & zo" in said
    assert not any("hlinkClick" in slide.element.xml for slide in slides)


def test_all_is_dutch_and_no_person_is_named(whole: bytes) -> None:
    files = xml_of(whole)
    for name, xml in files.items():
        assert "Steve" not in xml, name
        assert "Click" not in xml, name
        assert "level" not in re.sub("<[^>]*>", "", xml), name
        languages = set(re.findall(r' lang="([^"]*)"', xml))
        assert languages <= {"nl-NL"}, name
        if name.startswith(("ppt/slides/slide", "ppt/notesSlides/notes")):
            assert not re.search(r"<a:r><a:(t|rPr/)", xml), name
    core = Presentation(io.BytesIO(whole)).core_properties
    assert (core.author, core.last_modified_by) == ("Sociale kwaliteit in beeld",) * 2
    assert (core.title, core.language) == ("Reeks", "nl-NL")


def test_it_is_wide_and_has_one_layout_of_its_own(shown: Any) -> None:
    assert shown.slide_width * 9 == shown.slide_height * 16
    assert [layout.name for layout in shown.slide_layouts] == ["Weergave"]
    assert (
        'typeface="Fira Sans"'
        in shown.slide_master.part.part_related_by(
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/theme"
        ).blob.decode()
    )


def test_the_same_slides_give_the_same_bytes(whole: bytes) -> None:
    assert deck(REEKS, naam="Reeks") == whole
    archive = zipfile.ZipFile(io.BytesIO(whole))
    assert {info.date_time for info in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    for name in archive.namelist():
        if name.endswith(".xlsx"):
            core = zipfile.ZipFile(io.BytesIO(archive.read(name))).read("docProps/core.xml")
            assert core.count(b"1980-01-01T00:00:00Z") == 2
    assert archive.read("docProps/core.xml").count(b"1980-01-01T00:00:00Z") == 2


def test_a_cell_has_its_borders_before_its_fill_as_the_format_wants(whole: bytes) -> None:
    order = ("lnL", "lnR", "lnT", "lnB", "noFill", "solidFill")
    for slide in Presentation(io.BytesIO(whole)).slides:
        for properties in slide.element.xpath(".//a:tcPr"):
            found = [order.index(child.tag.split("}")[1]) for child in properties]
            assert found == sorted(found)


def test_a_long_timeline_goes_on_and_loses_no_row() -> None:
    rows = tuple(Tijdrij("", f"Rij {n}", TIJD.rijen[0].momenten) for n in range(40))
    slides = opened(replace(DIA, delen=(replace(TIJD, rijen=rows),))).slides
    pictures = [x for s in slides for x in figures(s) if alt(x) == TIJD.alt]
    assert 1 < len(pictures) < 5
    notes = slides[0].notes_slide.notes_text_frame.text
    assert all(f"- Rij {n}:" in notes for n in range(40))


def test_a_timeline_has_room_for_every_row_it_gets() -> None:
    for count in range(1, 30):
        for banden in ((), TIJD.banden):
            rows = tuple(
                Tijdrij(f"Groep {n % 2}", f"Rij {n}", TIJD.rijen[0].momenten) for n in range(count)
            )
            deel = replace(TIJD, rijen=rows, banden=banden, noot="Een noot van een regel.")
            for width in (560, 640, 888):
                block = PictureBlock(deel)
                size = (width * PIXELS, round(block.least_height(width) * PIXELS))
                assert "en nog" not in draw_part(deel, *size)


def test_shapes_are_read_aloud_from_the_title_to_the_footer(shown: Any) -> None:
    for slide in shown.slides:
        first, *_, foot, number = [shape.name for shape in slide.shapes]
        assert (first, foot, number) == (
            "Titel: de zin in het kort",
            "Filters, n en bron",
            "Nummer",
        )
        kinds = {str(x.placeholder_format.type) for x in slide.notes_slide.placeholders}
        assert kinds == {"BODY (2)", "SLIDE_IMAGE (101)"}


def test_what_is_said_about_a_list_never_stands_alone() -> None:
    for n in range(24, 44):
        deel = replace(LIJST, regels=tuple(Regel(f"Kop {x}") for x in range(n)))
        *_, last = opened(replace(DIA, delen=(deel,), kanttekeningen=())).slides
        assert f"Kop {n - 1}" in texts(last) or "in de app" in texts(last)
        assert deel.noot in texts(last)


def test_a_timeline_that_goes_on_names_the_group_of_its_rows() -> None:
    groups = [("Arnhem", n) for n in range(12)] + [("Leiden", n) for n in range(8)]
    rows = tuple(Tijdrij(g, f"Rij {n}", TIJD.rijen[0].momenten) for g, n in groups)
    slides = opened(replace(DIA, delen=(replace(TIJD, rijen=rows),))).slides
    names = [x.name for s in slides for x in figures(s) if alt(x) == TIJD.alt]
    assert names[-1] == f"{TIJD.titel}: Leiden"


def test_a_sentence_and_filters_longer_than_a_slide_stand_whole_on_the_next() -> None:
    filters = "gemeente " + ", ".join(f"Gemeentenaam{n}" for n in range(340))
    zin = "Een lange zin met woorden. " * 100
    dia = replace(DIA, voet=replace(DIA.voet, filters=filters), zin=zin, titel="Een titel " * 30)
    shown = opened(dia)
    said = spaced("\n".join(texts(slide) for slide in shown.slides))
    # one of the names may stand at the end of one slide and the next at the start of another
    assert all(f"Gemeentenaam{n}" in said for n in range(340))
    assert said.count("Een lange zin met woorden.") >= 99
    for slide in shown.slides:
        assert not outside(slide, shown)
        assert not clashes(slide)
        assert "Filters: zie" in texts(slide)
        assert all(shape.height > 0 for shape in slide.shapes)


def test_a_list_below_a_full_matrix_is_one_line_that_says_where_the_rest_is() -> None:
    kolommen = tuple(Hoofd(f"samenwerking {n}") for n in range(6))
    rijen = tuple(Hoofd(f"rij {n}") for n in range(11))
    cellen = tuple(tuple(Cel(1, "1") for _ in kolommen) for _ in rijen)
    matrix = replace(MATRIX, rijen=rijen, kolommen=kolommen, cellen=cellen)
    matrix = replace(matrix, rijtotalen=("7",) * 11, kolomtotalen=("11",) * 6)
    lines = tuple(
        Regel(f"Leeg {n}", "een combinatie waar " + "heel " * 30 + "niets bij is") for n in range(4)
    )
    leeg = Lijstdeel("Leeg (4)", lines)
    (slide,) = opened(replace(DIA, delen=(matrix, leeg), onderzin="")).slides
    (row,) = [x for x in slide.shapes if x.name == "Leeg (4)"]
    assert re.fullmatch(r"Leeg \(4\): .*(; in|zie) de notities", row.text_frame.text)
    notes = slide.notes_slide.notes_text_frame.text
    assert all(f"- {r.kop} {r.tekst}" in notes for r in lines)


def test_a_title_said_again_in_the_sentence_is_said_once() -> None:
    (slide,) = opened(replace(DIA, zin=DIA.titel)).slides
    assert texts(slide).count(DIA.titel.rstrip(".")) == 1
    (bare,) = opened(replace(DIA, zin=DIA.titel, onderzin="")).slides
    assert all(x.text_frame.text.strip() for x in bare.placeholders)
