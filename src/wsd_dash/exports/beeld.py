"""Slides and their parts as SVG and PNG: the same bytes on every machine, without a browser."""

import base64
from functools import cache
from typing import Final

from wsd_dash import theme
from wsd_dash.domain.dia import Deel, Dia
from wsd_dash.figures.diabeeld import BREEDTE, HOOGTE, draw_slide
from wsd_dash.figures.diadeel import draw_part
from wsd_dash.figures.diapen import attribute, f
from wsd_dash.figures.diavorm import Grenzen

WEIGHTS: Final = ("400", "500")
WIDER: Final = ((0x100, 0x2FF), (0x1E00, 0x1EFF))
"""Signs for which a picture takes the wider set of letters along too."""


def slide_svg(
    dia: Dia,
    *,
    nummer: int = 0,
    totaal: int = 0,
    contrast: bool = False,
    geometrie: Grenzen | None = None,
) -> bytes:
    """Return a slide as SVG with its letters inside; `totaal` also shows how far the reeks is."""
    body = draw_slide(dia, nummer=nummer, totaal=totaal, contrast=contrast, geometrie=geometrie)
    return _document(body, _title(dia), _description(dia), letters=True)


def slide_png(
    dia: Dia,
    *,
    nummer: int = 0,
    totaal: int = 0,
    contrast: bool = False,
    geometrie: Grenzen | None = None,
    breedte: int = BREEDTE,
) -> bytes:
    """Return a slide as PNG, `breedte` pixels wide."""
    body = draw_slide(dia, nummer=nummer, totaal=totaal, contrast=contrast, geometrie=geometrie)
    return _picture(_document(body, _title(dia), _description(dia), letters=False), breedte)


def part_svg(
    deel: Deel,
    breedte: float,
    hoogte: float,
    *,
    contrast: bool = False,
    geometrie: Grenzen | None = None,
) -> bytes:
    """Return one part as SVG with its letters inside, sized as on a slide of 1920 wide."""
    return _part(deel, breedte, hoogte, contrast=contrast, geometrie=geometrie, letters=True)


def part_png(
    deel: Deel,
    breedte: float,
    hoogte: float,
    *,
    contrast: bool = False,
    geometrie: Grenzen | None = None,
) -> bytes:
    """Return one part as PNG, one pixel per pixel of a slide of 1920 wide."""
    drawn = _part(deel, breedte, hoogte, contrast=contrast, geometrie=geometrie, letters=False)
    return _picture(drawn, round(breedte))


def _part(
    deel: Deel,
    breedte: float,
    hoogte: float,
    *,
    contrast: bool,
    geometrie: Grenzen | None,
    letters: bool,
) -> bytes:
    drawn = draw_part(deel, breedte, hoogte, contrast=contrast, geometrie=geometrie)
    alt = getattr(deel, "alt", "")
    return _document(drawn, deel.titel, alt, letters=letters, size=(breedte, hoogte))


def _title(dia: Dia) -> str:
    return dia.titel or dia.naam


def _description(dia: Dia) -> str:
    """Say what a slide shows to who does not see it: its sentence, then each part."""
    seen = [getattr(deel, "alt", "") for deel in dia.delen]
    return " ".join(text for text in (dia.zin, dia.onderzin, *seen) if text)


def _document(
    body: str,
    titel: str,
    beschrijving: str,
    *,
    letters: bool,
    size: tuple[float, float] = (BREEDTE, HOOGTE),
) -> bytes:
    wide, tall = (f(v) for v in size)
    style = f"<style>{_faces(body)}</style>" if letters else ""
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{wide}" height="{tall}" '
        f'viewBox="0 0 {wide} {tall}" role="img" lang="nl" '
        f'font-family="{attribute(theme.FONT)}">'
        f"<title>{attribute(titel)}</title><desc>{attribute(beschrijving)}</desc>"
        f"{style}{body}</svg>"
    ).encode()


def _faces(body: str) -> str:
    """Return the letters a drawing needs as `data:` addresses."""
    wider = any(low <= ord(sign) <= high for sign in set(body) for low, high in WIDER)
    sets = theme.LETTERDELEN if wider else ("latin",)
    return "".join(_face(weight, name) for weight in WEIGHTS for name in sets)


@cache
def _face(weight: str, name: str) -> str:
    data = (theme.LETTERS / f"fira-sans-{name}-{weight}.woff2").read_bytes()
    return (
        f'@font-face{{font-family:"Fira Sans";font-weight:{weight};'
        f"unicode-range:{theme.LETTERDELEN[name]};"
        f'src:url(data:font/woff2;base64,{base64.b64encode(data).decode()}) format("woff2")}}'
    )


def _picture(svg: bytes, breedte: int) -> bytes:
    """Draw an SVG with our own letters alone, so that every machine gives the same bytes."""
    import resvg_py

    return bytes(
        resvg_py.svg_to_bytes(
            svg_string=svg.decode(),
            width=breedte,
            skip_system_fonts=True,
            font_files=[str(theme.LETTERS / f"fira-sans-{weight}.ttf") for weight in WEIGHTS],
            background=theme.WIT,
        )
    )
