"""Slides and parts as SVG and PNG, opened again by another reader."""

import io

import pytest
from PIL import Image

import tekenmaat
from handdia import DIA, KAART, MATRIX, REEKS, STAVEN, TIJD, hostile
from wsd_dash import theme
from wsd_dash.domain.dia import Deel, Dia
from wsd_dash.exports.beeld import part_png, part_svg, slide_png, slide_svg
from wsd_dash.texts import dia as texts

OUTSIDE = ("http:", "https:", "//")


def joined(text: str) -> str:
    return text.replace(" ", "").replace("-", "")


def pixels(png: bytes) -> Image.Image:
    return Image.open(io.BytesIO(png)).convert("RGB")


@pytest.fixture(scope="module")
def picture() -> bytes:
    """The slide made by hand as PNG."""
    return slide_png(DIA, nummer=1, totaal=4)


@pytest.mark.parametrize("dia", [*REEKS, hostile()])
def test_an_svg_is_complete_and_fetches_nothing(dia: Dia) -> None:
    body = slide_svg(dia, nummer=1, totaal=4)
    root = tekenmaat.parse(body)
    assert root.get("viewBox") == "0 0 1920 1080"
    bare = body.decode().replace('xmlns="http://www.w3.org/2000/svg"', "")
    assert "<script" not in bare
    assert "@import" not in bare
    for style in root.iter(f"{tekenmaat.SVG}style"):
        addresses = (style.text or "").split("url(")[1:]
        assert addresses
        assert all(address.startswith("data:font/woff2") for address in addresses)
        assert not any(sign in (style.text or "").split("base64")[0] for sign in OUTSIDE)


def test_an_svg_says_its_sentence_and_the_alt_of_its_parts() -> None:
    root = tekenmaat.parse(slide_svg(DIA))
    assert root.findtext(f"{tekenmaat.SVG}title") == DIA.titel
    told = root.findtext(f"{tekenmaat.SVG}desc") or ""
    assert DIA.zin in told
    assert KAART.alt in told
    assert STAVEN.alt in told


def test_the_picture_carries_filters_n_unknown_source_state_and_version() -> None:
    said = tekenmaat.said(tekenmaat.parse(slide_svg(DIA)))
    for line in texts.slide_footer(DIA.voet):
        assert joined(line) in said


def test_a_png_has_the_size_of_a_slide_and_no_words_about_its_maker(picture: bytes) -> None:
    assert picture == slide_png(DIA, nummer=1, totaal=4)
    with Image.open(io.BytesIO(picture)) as image:
        assert image.size == (1920, 1080)
        assert image.info == {}
    assert pixels(slide_png(DIA, breedte=960)).size == (960, 540)


def test_the_letters_are_drawn_with_our_own_typeface(picture: bytes) -> None:
    png = pixels(picture)
    title = png.crop((72, 40, 1848, 120))
    dark = sum(count for count, rgb in title.getcolors(1 << 20) or () if sum(rgb) < 200)
    assert dark > 4000


@pytest.mark.parametrize("deel", [KAART, STAVEN, MATRIX, TIJD], ids=lambda d: type(d).__name__)
def test_a_part_is_as_large_as_was_asked(deel: Deel) -> None:
    assert pixels(part_png(deel, 660, 500)).size == (660, 500)
    root = tekenmaat.parse(part_svg(deel, 660, 500))
    assert root.get("viewBox") == "0 0 660 500"
    assert root.findtext(f"{tekenmaat.SVG}title") == deel.titel
    assert root.findtext(f"{tekenmaat.SVG}desc") == deel.alt


def test_contrast_is_another_picture_of_the_same() -> None:
    plain, strong = (slide_svg(DIA, contrast=c) for c in (False, True))
    assert plain != strong
    assert tekenmaat.said(tekenmaat.parse(plain)) == tekenmaat.said(tekenmaat.parse(strong))


def test_the_colours_of_the_map_reach_the_pixels(picture: bytes) -> None:
    found = {rgb for _, rgb in pixels(picture).getcolors(1 << 20) or ()}
    for colour in (theme.TELLING[3], theme.TELLING[2]):
        assert tuple(int(colour[i : i + 2], 16) for i in (1, 3, 5)) in found


def test_the_wider_letters_come_along_only_when_they_are_needed() -> None:
    usual, wider = (part_svg(STAVEN, 600, 400), slide_svg(hostile()))
    assert usual.count(b"@font-face") == 2
    assert wider.count(b"@font-face") == 2
    named = part_svg(type(STAVEN)("Őrség", "", "", STAVEN.staven), 600, 400)
    assert named.count(b"@font-face") == 4
