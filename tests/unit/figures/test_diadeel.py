"""Every kind of part as a drawing: sound, within its room, and nothing left out silently."""

import re
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import tekenmaat
from handdia import CIJFERS, KAART, KLEINE_TABEL, LIJST, MATRIX, REEKS, STAVEN, TIJD, hostile
from wsd_dash import theme
from wsd_dash.domain.dia import (
    Cel,
    Cijferdeel,
    Deel,
    Hoofd,
    Lijstdeel,
    Matrixdeel,
    Moment,
    Regel,
    Staaf,
    Stavendeel,
    Tabeldeel,
    Tijddeel,
    Tijdrij,
)
from wsd_dash.domain.locaties import GemeenteStand, Stand
from wsd_dash.figures.diadeel import draw_part
from wsd_dash.figures.diapen import FLOOR

DELEN = (KAART, STAVEN, MATRIX, TIJD, LIJST, KLEINE_TABEL, CIJFERS)
BAD = "<script>alert(1)</script>\x00\ud800\u202e😀" + "W" * 60
text = st.one_of(st.sampled_from(["", "Arnhem", BAD, "een langere zin met woorden"]), st.text())
item = st.sampled_from(["", *theme.GLYPHS, "onbekend"])
number = st.floats(0, 10_000)
regels = st.lists(st.builds(Regel, text, text), max_size=30).map(tuple)
hoofd = st.builds(Hoofd, text, item, st.booleans())
moment = st.builds(
    Moment, st.floats(2017, 2027), st.floats(2017, 2029), text,
    st.sampled_from(["letterlijk", "afgeleid", "periode", "stil", "onbekend", "iets"]),
)  # fmt: skip


@st.composite
def matrices(draw: st.DrawFn) -> Matrixdeel:
    rijen, kolommen = (tuple(draw(st.lists(hoofd, min_size=1, max_size=12))) for _ in "rk")
    cel = st.builds(Cel, number, text, text)
    cellen = tuple(tuple(draw(cel) for _ in kolommen) for _ in rijen)
    totals = draw(st.booleans())
    return Matrixdeel(
        draw(text), "alt", rijen, kolommen, cellen,
        ("12",) * len(rijen) if totals else (), ("7",) * len(kolommen) if totals else (),
        draw(text),
    )  # fmt: skip


delen = st.one_of(
    st.builds(Lijstdeel, text, regels, text, text),
    st.builds(Cijferdeel, text, st.lists(st.builds(Regel, text, text), max_size=5).map(tuple)),
    st.builds(
        Stavendeel, text, text, text,
        st.lists(st.builds(Staaf, text, number, text, item, st.booleans()), max_size=20).map(tuple),
        text,
    ),
    st.builds(
        Tabeldeel, text, st.tuples(text, text, text),
        st.lists(st.tuples(text, text, text), max_size=12).map(tuple), text, text,
    ),
    st.builds(
        Tijddeel, text, text, st.just(tuple(range(2017, 2028))),
        st.lists(moment, max_size=3).map(tuple),
        st.lists(st.builds(Tijdrij, text, text, st.lists(moment, max_size=4).map(tuple)),
                 max_size=45).map(tuple),
        text,
    ),
    matrices(),
)  # fmt: skip


def assert_within(svg: str, breedte: float, hoogte: float) -> None:
    left, top, right, bottom = tekenmaat.reach(tekenmaat.parse(svg))
    assert left >= -2
    assert top >= -2
    assert right <= breedte + 2
    assert bottom <= hoogte + 2


@given(delen, st.integers(300, 1800), st.integers(200, 900), st.booleans())
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_any_part_is_sound_and_stays_within_its_room(
    deel: Deel,
    breedte: int,
    hoogte: int,
    contrast: bool,  # noqa: FBT001
) -> None:
    assert_within(draw_part(deel, breedte, hoogte, contrast=contrast), breedte, hoogte)


@pytest.mark.parametrize("deel", DELEN, ids=lambda d: type(d).__name__)
@pytest.mark.parametrize("size", [(1776, 640), (600, 420), (480, 900)])
def test_every_kind_of_part_stays_within_its_room(deel: Deel, size: tuple[int, int]) -> None:
    svg = draw_part(deel, *size)
    assert_within(svg, *size)
    assert svg == draw_part(deel, *size)


@pytest.mark.parametrize("deel", DELEN, ids=lambda d: type(d).__name__)
def test_no_letter_on_a_slide_is_below_the_floor(deel: Deel) -> None:
    sizes = tekenmaat.sizes(tekenmaat.parse(draw_part(deel, 1776, 640)))
    assert sizes
    assert min(sizes) >= FLOOR - 0.1


def test_hostile_texts_stay_text() -> None:
    for deel in hostile().delen:
        root = tekenmaat.parse(draw_part(deel, 900, 500))
        assert tekenmaat.words(root)
    root = tekenmaat.parse(draw_part(Lijstdeel(BAD, (Regel(BAD, BAD),)), 900, 500))
    assert "<script>alert(1)</script>" in tekenmaat.said(root)


def test_a_drawing_says_in_words_what_it_is() -> None:
    root = tekenmaat.parse(draw_part(KAART, 900, 600))
    assert root.get("role") == "img"
    assert root.get("aria-label") == KAART.alt
    assert root.get("viewBox") == "0 0 900 600"


def test_a_long_list_is_cut_out_loud() -> None:
    zin = "De gemeente werkt samen met inwoners, professionals en onderzoekers aan een wijk."
    long = Lijstdeel("Lang", tuple(Regel(f"nr{i}.", zin) for i in range(60)), "en nog 4 dingen")
    root = tekenmaat.parse(draw_part(long, 900, 500))
    shown = sum(bool(re.match(r"nr\d+\.", line)) for line in tekenmaat.words(root))
    assert 0 < shown < 60
    assert f"en nog {60 - shown + 4} dingen" in " ".join(tekenmaat.words(root))


def test_bars_and_rows_without_room_are_counted() -> None:
    staven = replace(STAVEN, staven=tuple(Staaf(f"s{i}", i, str(i)) for i in range(40)), noot="")
    tabel = replace(KLEINE_TABEL, rijen=tuple((f"s{i}", "1") for i in range(40)))
    tijd = replace(TIJD, rijen=tuple(replace(TIJD.rijen[0], naam=f"s{i}") for i in range(40)))
    for deel in (staven, tabel, tijd):
        lines = tekenmaat.words(tekenmaat.parse(draw_part(deel, 900, 500)))
        shown = sum(bool(re.fullmatch(r"s\d+", line)) for line in lines)
        (more,) = [line for line in lines if line.startswith("en nog")]
        assert 0 < shown < 40
        assert more.startswith(f"en nog {40 - shown};")


def test_bars_keep_their_scale_their_glyph_and_their_hatch() -> None:
    svg = draw_part(STAVEN, 900, 500)
    root = tekenmaat.parse(svg)
    bars = [
        float(r.get("width", ""))
        for r in root.iter(f"{tekenmaat.SVG}rect")
        if r.get("fill") in {*theme.CONDITIES.values(), theme.THEMA}
        or r.get("fill", "").startswith("url")
    ]
    assert [round(b / bars[-1], 2) for b in bars] == [round(v / 31, 2) for v in (14, 9, 7.5, 31)]
    for name in ("cohesie", "empowerment", "sez"):
        assert theme.GLYPHS[name] in svg
    assert 'fill="url(#' in svg


def test_a_matrix_prints_every_number_and_every_remark() -> None:
    for size in ((1776, 640), (560, 380)):
        root = tekenmaat.parse(draw_part(MATRIX, *size))
        lines = tekenmaat.words(root)
        for cel in (c for row in MATRIX.cellen for c in row if c.tekst):
            assert cel.tekst in lines
        assert "nietgevonden" in tekenmaat.said(root)
        assert {"7", "1,5", "6", "0,5"} <= set(lines)


def test_a_remark_without_room_becomes_a_letter_that_is_explained() -> None:
    heads = tuple(Hoofd(f"k{i}") for i in range(12))
    row = tuple(Cel(1, "1", "te weinig tekst om te oordelen") for _ in heads)
    deel = Matrixdeel("M", "alt", heads, heads, tuple(row for _ in heads))
    lines = tekenmaat.words(tekenmaat.parse(draw_part(deel, 1000, 620)))
    assert "a = te weinig tekst om te oordelen" in lines
    assert lines.count("a") == 144


def test_a_timeline_explains_the_marks_it_uses() -> None:
    marks = tuple(Moment(2021, 2022, "", soort) for soort in ("letterlijk", "afgeleid", "stil"))
    deel = replace(TIJD, rijen=(Tijdrij("g", "n", marks),))
    said = " ".join(tekenmaat.words(tekenmaat.parse(draw_part(deel, 1200, 500))))
    assert "jaar staat in de bron" in said
    assert "jaar is afgeleid uit de tekst" in said
    assert "geen gelezen bron vertelt over dit jaar" in said
    assert "jaar van de bron zelf" not in said
    assert "coronatijd" in said


def test_names_inside_drawings_differ_between_parts_and_marks() -> None:
    def ids(svg: str) -> set[str]:
        return set(re.findall(r' id="([^"]+)"', svg))

    one, two = draw_part(KAART, 900, 600), draw_part(KAART, 900, 600, merk="2")
    assert ids(one)
    assert not ids(one) & ids(two)
    assert not ids(one) & ids(draw_part(STAVEN, 900, 600))


def test_contrast_makes_text_darker_and_lines_thicker() -> None:
    plain, strong = (draw_part(KAART, 900, 600, contrast=c) for c in (False, True))
    assert theme.TEKST_2 in plain
    assert theme.TEKST_2 not in strong
    assert theme.BUITENLAND not in strong


def test_a_map_to_choose_from_names_what_has_something_to_tell() -> None:
    more = (*KAART.standen, GemeenteStand("GM0014", "Groningen", "Groningen", Stand.NIET_NAGEGAAN))
    root = tekenmaat.parse(draw_part(replace(KAART, standen=more), 900, 600, interactief=True))
    groups = [g for g in root.iter(f"{tekenmaat.SVG}g") if g.get("class") == "wsd-gemeente"]
    assert {g.get("data-code") for g in groups} == {s.gemeentecode for s in KAART.standen}
    assert all(g.get("role") == "button" and g.get("tabindex") == "-1" for g in groups)
    labels = {g.get("data-code"): g.get("aria-label") for g in groups}
    assert labels["GM0202"] == "Arnhem, 6 activiteiten gemeld, deelnemer"
    assert labels["GM1734"] == "Overbetuwe, deelnemend, niets gemeld"
    assert not re.search("wsd-gemeente", draw_part(KAART, 900, 600))


def test_every_part_of_the_slides_made_by_hand_is_drawn() -> None:
    for dia in REEKS:
        for deel in dia.delen:
            assert tekenmaat.words(tekenmaat.parse(draw_part(deel, 800, 500)))
