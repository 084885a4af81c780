"""PDF: slides of a reeks, a gemeente on one page and a report, set by typst from the same dias.

Text reaches the templates as JSON, never as markup, so nothing in the data can be read as an
instruction. Files are tagged (PDF/UA-1), hold our own typeface and no time, so that the same dias
give the same bytes.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import fields, is_dataclass, replace
from itertools import groupby
from operator import attrgetter
from pathlib import Path
from typing import Any, Final

from wsd_dash import theme
from wsd_dash.domain.dia import Cel, Deel, Dia, Kaartdeel, Matrixdeel, Tijddeel, Tijdrij
from wsd_dash.exports.bladtabel import on_paper
from wsd_dash.exports.letters import printable, signs
from wsd_dash.figures.diadeel import draw_part
from wsd_dash.figures.diavorm import Grenzen
from wsd_dash.texts import druk, menu
from wsd_dash.texts.dia import footer_lines
from wsd_dash.texts.gemeente import JAARBLOKKEN
from wsd_dash.texts.tijdlijn import STIL

MIME: Final = "application/pdf"
SJABLONEN: Final = Path(__file__).parent / "sjablonen"
STANDAARD: Final = "ua-1"
"""The standard that makes a tagged file which can be read aloud; typst refuses what breaks it."""
DIAMAAT: Final = (1040, 640)
HELEDIA: Final = (1776, 800)
BLADMAAT: Final = (1400, 900)
"""Width and height for which a part is drawn: beside a list, alone on a slide, on a sheet."""
OP_BLAD: Final = (Kaartdeel,)
OP_DIA: Final = (Kaartdeel, Tijddeel, Matrixdeel)
"""The parts that are drawn; on a sheet the others are set as text, with room for every word."""

Maat = tuple[int, int]


def slides_pdf(dias: Sequence[Dia], *, naam: str, geometrie: Grenzen | None = None) -> bytes:
    """Return the reeks as slides of 16:9, a bookmark per slide; `geometrie` as in `draw_part`."""
    slides = [_slide(dia, _room(dia), geometrie, OP_DIA) for dia in dias]
    return _compile("dias", {"naam": _named(naam), "dias": slides})


def profile_pdf(dia: Dia, *, geometrie: Grenzen | None = None) -> bytes:
    """Return the view of one gemeente on exactly one upright A4; small type where there is much."""
    slides = [_slide(dia, BLADMAAT, geometrie)]
    return _compile("profiel", {"naam": slides[0]["titel"], "dias": slides})


def report_pdf(dias: Sequence[Dia], *, geometrie: Grenzen | None = None) -> bytes:
    """Return a report on A4: contents, a chapter per view with all its tables, how to read it."""
    content = {
        "naam": druk.RAPPORT,
        "uitleg": druk.RAPPORT_UIT,
        "lezen": druk.LEZEN,
        "regels": druk.LEZEN_REGELS,
        "herkomst": _plain(footer_lines(replace(dias[0].voet, filters="", n="", onbekend="")))[1:],
        "dias": [_slide(dia, BLADMAAT, geometrie) for dia in dias],
    }
    return _compile("rapport", content)


def _compile(sjabloon: str, content: Mapping[str, object]) -> bytes:
    import typst

    given = {
        "product": menu.PRODUCT,
        "woorden": druk.WOORDEN,
        "kleuren": _colours(),
        "tekens": {item: _glyph(item) for item in theme.GLYPHS},
        **content,
    }
    pdf: bytes = typst.compile(
        str(SJABLONEN / f"{sjabloon}.typ"),
        root=str(SJABLONEN),
        font_paths=[str(theme.LETTERS)],
        ignore_system_fonts=True,
        sys_inputs={"druk": json.dumps(given)},
        pdf_standards=STANDAARD,
    )
    return pdf


def _room(dia: Dia) -> Maat:
    return DIAMAAT if len(dia.delen) > 1 else HELEDIA


def _slide(
    dia: Dia,
    maat: Maat,
    geometrie: Grenzen | None,
    getekend: tuple[type[Deel], ...] = OP_BLAD,
) -> Mapping[str, Any]:
    """Return a dia as plain data, with its drawings, and its tables as they are printed."""
    said = {name: _plain(getattr(dia, name)) for name in ("naam", "zin", "onderzin")}
    return {
        **said,
        "kanttekeningen": _plain(dia.kanttekeningen),
        "titel": _named(dia.titel, dia.naam),
        "voetregels": _plain(footer_lines(dia.voet)),
        "delen": [_part(deel, maat, geometrie, getekend) for deel in dia.delen],
        "tabellen": [on_paper(tabel) for tabel in dia.tabellen],
    }


def _named(*namen: str) -> str:
    """Return the first name that holds anything; without one that of the product."""
    return next(filter(None, (printable(naam).strip() for naam in namen)), menu.PRODUCT)


def _part(
    deel: Deel, maat: Maat, geometrie: Grenzen | None, getekend: tuple[type[Deel], ...]
) -> Mapping[str, Any]:
    """Return a part as plain data; a drawing has the words of the part as alt text."""
    if isinstance(deel, Kaartdeel | Tijddeel | Matrixdeel) and isinstance(deel, getekend):
        svg = _drawn(draw_part(deel, *maat, geometrie=geometrie))
        return {"soort": "tekening", "svg": svg, "alt": printable(deel.alt)}
    part = {"soort": type(deel).__name__.lower(), **_plain(deel)}
    if isinstance(deel, Tijddeel):
        part |= {"groepen": _groups(deel), "legenda": _legend(deel)}
    if isinstance(deel, Matrixdeel):
        part["cellen"] = [
            [
                _painted(cel, rest=rij.rest or kolom.rest)
                for kolom, cel in zip(deel.kolommen, cellen, strict=True)
            ]
            for rij, cellen in zip(deel.rijen, deel.cellen, strict=True)
        ]
    return part


def _painted(cel: Cel, *, rest: bool) -> Mapping[str, Any]:
    """Return a cell with the colours of its count; a remainder is off the scale."""
    vlak, inkt = theme.count_colour(cel.waarde), theme.ink_on_count(cel.waarde)
    if rest:
        vlak, inkt = theme.PANEEL, theme.TEKST_2
    return {**_plain(cel), "vlak": vlak, "inkt": inkt, "rand": cel.waarde == 0 and not rest}


def _groups(deel: Tijddeel) -> Sequence[tuple[str, Sequence[Any]]]:
    """Return the rows of a timeline by group; where each row has its own there is no head."""
    groups = [(naam, list(rijen)) for naam, rijen in groupby(deel.rijen, attrgetter("groep"))]
    if len(groups) in {1, len(deel.rijen)}:
        return [("", [_row(rij, deel, rij.groep) for rij in deel.rijen])]
    return [(printable(naam), [_row(rij, deel) for rij in rijen]) for naam, rijen in groups]


def _row(rij: Tijdrij, deel: Tijddeel, groep: str = "") -> Mapping[str, Any]:
    """Return a row; below its name stand its group and what its marks say beyond the legend."""
    known = {tekst for _, tekst in _legend(deel)}
    said = (m.tekst for m in rij.momenten if m.tekst not in known and not m.tekst.isdecimal())
    return {**_plain(rij), "onder": printable(", ".join(filter(None, (groep, *said))))}


def _legend(deel: Tijddeel) -> Sequence[tuple[str, str]]:
    """Return what the marks on a timeline mean, those that are used."""
    used = {moment.soort for rij in deel.rijen for moment in rij.momenten}
    words = {**JAARBLOKKEN, "stil": STIL}
    return [(soort, printable(tekst)) for soort, tekst in words.items() if soort in used]


def _drawn(svg: str) -> str:
    """Return a drawing without signs that the typeface lacks; typst refuses those."""
    return "".join(c if ord(c) in signs() or c in "\n\t" else " " for c in svg)


def _plain(value: object) -> Any:  # noqa: ANN401 - JSON has no narrower type
    """Return dataclasses, tuples and mappings as JSON has them, all text made printable."""
    if isinstance(value, str):
        return printable(value)
    if is_dataclass(value):
        return {field.name: _plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, Mapping):
        return {key: _plain(part) for key, part in value.items()}
    return [_plain(part) for part in value] if isinstance(value, Sequence) else value


def _colours() -> Mapping[str, str]:
    return {
        "inkt": theme.INKT,
        "tekst2": theme.TEKST_2,
        "rand": theme.RAND,
        "accent": theme.ACCENT,
        "paneel": theme.PANEEL,
        "lijn": theme.LIJN,
        "wit": theme.WIT,
        "thema": theme.THEMA,
        "onbekend": theme.ONBEKEND,
        "arcering": theme.ARCERING,
        **theme.CONDITIES,
    }


def _glyph(item: str) -> str:
    colour = theme.CONDITIES.get(item, theme.INKT)
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16" width="16" height="16" '
        f'fill="{colour}">{theme.GLYPHS[item]}</svg>'
    )
