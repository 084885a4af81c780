"""PDF, read back by another program: all of a dia is in it, on whole pages, and nothing else."""

import io
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache
from typing import Any

import pytest
from pypdf import PdfReader

from diageval import VANDAAG, dia
from handdia import DIA, KAART, LIJST, MATRIX, REEKS, STAVEN, TABEL, TIJD, hostile
from telgeval import cases
from wsd_dash import theme
from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.dia import (
    Cijferdeel,
    Deel,
    Dia,
    Kaartdeel,
    Kolom,
    Lijstdeel,
    Matrixdeel,
    Regel,
    Staaf,
    Stavendeel,
    Tabel,
    Tabeldeel,
    Tijddeel,
)
from wsd_dash.domain.selection import Selection
from wsd_dash.exports.pdf import profile_pdf, report_pdf, slides_pdf
from wsd_dash.texts import druk, menu
from wsd_dash.texts.dia import footer_lines
from wsd_dash.viewmodels.dia import DIAPAGINAS, build_dia
from wsd_dash.viewmodels.standaardreeks import standard_series

A4, WIDE = (595, 842), (960, 540)
BOOS = ('#import "x.typ"', "$x$", "<b>vet</b>", "\\ #let", "*ster* _laag_ `code` @ref", "&amp; ]]>")
ENDLESS = "Donaudampfschifffahrtsgesellschaft" * 8
GEMEENTEN = ("GM0202", "GM1705", "GM0226", "GM0014", "GM0518")
"""Six reported, three with long names, only as part of a region, not looked at, only a meeting."""


def read(pdf: bytes) -> PdfReader:
    return PdfReader(io.BytesIO(pdf))


def squeezed(text: str) -> str:
    """Text without what breaking lines adds: spaces, hyphens and places to break."""
    return re.sub(r"[\s\u200b\u00ad-]", "", text)


@cache
def whole(pdf: bytes) -> str:
    return squeezed(" ".join(page.extract_text() for page in read(pdf).pages))


def alts(reader: PdfReader) -> set[str]:
    """The texts for who cannot see, from the tree that a screen reader walks."""
    found: set[str] = set()

    def walk(node: Any) -> None:
        node = node.get_object()
        if isinstance(node, list):
            for child in node:
                walk(child)
        elif isinstance(node, dict):
            found.update(str(node[key]) for key in ("/Alt",) if key in node)
            if "/K" in node:
                walk(node["/K"])

    walk(reader.root_object["/StructTreeRoot"])
    return found


def shown(deel: Deel) -> Iterator[str]:
    """Yield every text of a part that must be on paper as text."""
    if not isinstance(deel, Kaartdeel):
        yield deel.titel
    match deel:
        case Stavendeel():
            yield from (text for s in deel.staven for text in (s.naam, s.tekst))
        case Matrixdeel():
            yield from (
                text for rij in deel.cellen for cel in rij for text in (cel.tekst, cel.noot)
            )
            yield from (*deel.rijtotalen, *deel.kolomtotalen)
        case Lijstdeel():
            yield from (text for r in deel.regels for text in (r.kop, r.tekst))
        case Cijferdeel():
            yield from (text for r in deel.cijfers for text in (r.kop, r.tekst))
        case Tabeldeel():
            yield from (*deel.koppen, *(cell for rij in deel.rijen for cell in rij))
        case Tijddeel():
            yield from (*map(str, deel.jaren), *(r.naam for r in deel.rijen))
    yield from filter(None, (getattr(deel, "meer", ""), getattr(deel, "noot", "")))


def said(found: Dia) -> Iterator[str]:
    yield from (found.titel, found.zin, found.onderzin, *found.kanttekeningen)
    yield from footer_lines(found.voet)
    for deel in found.delen:
        yield from shown(deel)


def missing(pdf: bytes, texts: Iterator[str] | Sequence[str]) -> list[str]:
    text = whole(pdf)
    return [wanted for wanted in texts if squeezed(wanted) not in text]


def bookmarks(reader: PdfReader) -> list[str]:
    return [str(mark["/Title"]) for mark in reader.outline if isinstance(mark, dict)]


def sizes(reader: PdfReader) -> set[tuple[int, int]]:
    return {(round(p.mediabox.width), round(p.mediabox.height)) for p in reader.pages}


@pytest.fixture(scope="module")
def data() -> Dataset:
    return cases()[0].data


@pytest.fixture(scope="module")
def reeks(data: Dataset) -> list[Dia]:
    return [build_dia(data, stap, today=VANDAAG) for stap in standard_series(data).stappen]


def test_the_slides_of_the_default_reeks_say_all_that_its_dias_say(reeks: list[Dia]) -> None:
    pdf = slides_pdf(reeks, naam="Standaardreeks")
    reader = read(pdf)
    assert len(reader.pages) == len(reeks)
    assert sizes(reader) == {WIDE}
    assert bookmarks(reader) == [found.titel for found in reeks]
    for number, (found, page) in enumerate(zip(reeks, reader.pages, strict=True), start=1):
        text = squeezed(page.extract_text())
        wanted = [*said(found), f"{number} van {len(reeks)}"]
        assert [x for x in wanted if squeezed(x) not in text] == []
        assert found.notitie not in page.extract_text()


def test_every_page_with_a_slide_fits_on_one(data: Dataset) -> None:
    dias = [dia(data, pagina) for pagina in DIAPAGINAS]
    pdf = slides_pdf(dias, naam="Alles")
    assert len(read(pdf).pages) == len(dias)
    assert missing(pdf, [text for found in dias for text in said(found)]) == []


@pytest.mark.parametrize("code", GEMEENTEN)
def test_the_profile_of_a_gemeente_is_one_upright_page(data: Dataset, code: str) -> None:
    found = dia(data, "gemeente", Selection(gemeente=(code,)))
    pdf = profile_pdf(found)
    reader = read(pdf)
    assert len(reader.pages) == 1
    assert sizes(reader) == {A4}
    assert bookmarks(reader) == [found.titel]
    assert missing(pdf, said(found)) == []


def test_a_profile_with_far_too_much_shrinks_to_one_page() -> None:
    much = Lijstdeel("Veel", tuple(Regel(f"Regel {n}", "woord " * 30) for n in range(120)))
    pdf = profile_pdf(replace(DIA, delen=(KAART, much, STAVEN)))
    assert len(read(pdf).pages) == 1
    assert missing(pdf, ["Regel 119", STAVEN.noot]) == []


def test_the_report_has_every_row_a_contents_and_how_to_read_it(data: Dataset) -> None:
    dias = [dia(data, p) for p in ("dekking", "weinig-genoemd", "tijdlijn", "bronnen")]
    pdf = report_pdf(dias)
    reader = read(pdf)
    assert bookmarks(reader) == [*(found.titel for found in dias), druk.LEZEN]
    assert sizes(reader) <= {A4, A4[::-1]}
    assert missing(pdf, [text for found in dias for text in said(found)]) == []
    assert missing(pdf, [*druk.LEZEN_REGELS, druk.RAPPORT]) == []
    names = [
        rij[1] for tabel in dias[2].tabellen for rij in tabel.rijen if tabel.naam == "activiteiten"
    ]
    assert len(names) == 88
    assert missing(pdf, [str(name) for name in names]) == []


def test_a_table_prints_words_and_numbers_and_says_what_is_not_known() -> None:
    pdf = report_pdf([DIA])
    text = " ".join(" ".join(page.extract_text() for page in read(pdf).pages).split())
    assert "Gemeente Jaar Aantal activiteiten" in text
    assert "Arnhem 2021 6" in text
    assert "Nijmegen 2022 3,50" in text
    assert "GM0202" not in text


def test_a_wide_table_lies_on_its_side_with_all_columns() -> None:
    kolommen = tuple(Kolom(f"k{n}", f"Kolom nummer {n}") for n in range(14))
    wide = Tabel("breed", "Breed", kolommen, (tuple(f"waarde {n} hier" for n in range(14)),) * 90)
    reader = read(pdf := report_pdf([replace(DIA, tabellen=(wide, TABEL))]))
    assert sizes(reader) == {A4, A4[::-1]}
    assert missing(pdf, [f"waarde {n} hier" for n in range(14)]) == []


def test_every_kind_of_part_is_on_the_slide_as_text() -> None:
    pdf = slides_pdf(REEKS, naam="Hand")
    assert missing(pdf, [text for found in REEKS for text in said(found)]) == []


def test_the_file_can_be_read_aloud_and_names_no_person() -> None:
    reader = read(
        slides_pdf(
            [replace(DIA, delen=(KAART, MATRIX)), replace(DIA, delen=(TIJD, LIJST))], naam="Zaal"
        )
    )
    root = reader.root_object
    assert root["/Lang"] == "nl"
    assert root["/MarkInfo"]["/Marked"]
    assert {KAART.alt, TIJD.alt} <= alts(reader)
    assert reader.metadata is not None
    assert (reader.metadata.title, reader.metadata.author) == ("Zaal", menu.PRODUCT)
    assert reader.metadata.creation_date is None
    assert b"pdfuaid" in root["/Metadata"].get_data()


def test_only_our_typeface_is_in_the_file() -> None:
    fonts = set()
    for page in read(slides_pdf(REEKS, naam="x")).pages:
        fonts |= {str(f.get_object()["/BaseFont"]) for f in page["/Resources"]["/Font"].values()}
    assert {name.split("+")[1] for name in fonts} <= {"FiraSans-Regular", "FiraSans-Medium"}


def test_the_same_dias_give_the_same_bytes() -> None:
    assert slides_pdf(REEKS, naam="x") == slides_pdf(REEKS, naam="x")
    assert report_pdf(REEKS) == report_pdf(REEKS)
    assert profile_pdf(DIA) == profile_pdf(DIA)


def test_text_that_is_code_elsewhere_stands_there_literally() -> None:
    lines = tuple(Regel(text, ENDLESS) for text in BOOS)
    evil = replace(
        DIA,
        titel=BOOS[0],
        zin=BOOS[1],
        delen=(
            Lijstdeel(BOOS[2], lines),
            Tabeldeel(BOOS[3], (ENDLESS, "a"), ((BOOS[4], ENDLESS), (BOOS[5], ENDLESS))),
            replace(STAVEN, staven=(Staaf(ENDLESS, 3, "3"), Staaf(BOOS[5], 0, "0"))),
        ),
        tabellen=(replace(TABEL, rijen=((BOOS[0], ENDLESS, 1, 2), (BOOS[1], BOOS[2], None, 3))),),
        kanttekeningen=BOOS,
    )
    for pdf in (slides_pdf([evil], naam=BOOS[0]), profile_pdf(evil), report_pdf([evil])):
        assert missing(pdf, [*BOOS, ENDLESS]) == []


def test_signs_without_a_glyph_and_controls_do_not_stop_a_file() -> None:
    evil = hostile()
    evil = replace(evil, delen=(*evil.delen[:2], replace(KAART, titel="🌱 <b>", alt="\x00🌱")))
    for pdf in (slides_pdf([evil], naam="\x0b🌱"), profile_pdf(evil), report_pdf([evil])):
        assert (
            missing(pdf, ["=1+1", "<b>vet</b> & zo", f"groei {druk.TEKEN}", "http://example.org"])
            == []
        )


def test_an_empty_title_gets_the_name_of_the_page_and_an_empty_reeks_that_of_the_product() -> None:
    reader = read(slides_pdf([replace(DIA, titel=" ")], naam="\x0b "))
    assert bookmarks(reader) == [DIA.naam]
    assert reader.metadata is not None
    assert reader.metadata.title == menu.PRODUCT


def fills(pdf: bytes) -> str:
    """The drawing commands of all pages."""
    return "".join(page.get_contents().get_data().decode("latin-1") for page in read(pdf).pages)


def test_a_remainder_in_a_matrix_is_off_the_scale_of_counts() -> None:
    rows = (replace(MATRIX.rijen[0], rest=True), MATRIX.rijen[1])
    dark = replace(MATRIX.cellen[0][0], waarde=9, tekst="9")
    matrix = replace(MATRIX, rijen=rows, cellen=((dark, *MATRIX.cellen[0][1:]), MATRIX.cellen[1]))
    counted = replace(matrix, rijen=MATRIX.rijen)
    shares = (int(theme.count_colour(9)[i : i + 2], 16) * 1000 // 255 for i in (1, 3, 5))
    colour = re.compile(" ".join(rf"0\.{share:03}\d*" for share in shares))
    bare = replace(DIA, tabellen=())
    assert colour.search(fills(report_pdf([replace(bare, delen=(counted,))])))
    assert not colour.search(fills(report_pdf([replace(bare, delen=(matrix,))])))
