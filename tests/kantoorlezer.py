"""Reads a presentation as another program does, for the tests that compare it with its slides."""

import io
from itertools import combinations
from typing import Any

from pptx import Presentation

from wsd_dash.domain.dia import Dia
from wsd_dash.exports.pptx import deck

DECORATION = "decorative"


def opened(*dias: Dia) -> Any:
    """Make a presentation and read it back."""
    return Presentation(io.BytesIO(deck(dias, naam="Reeks")))


def texts(slide: Any) -> str:
    """All that stands on a slide, tables included."""
    found = [shape.text_frame.text for shape in slide.shapes if shape.has_text_frame]
    for shape in slide.shapes:
        if shape.has_table:
            found += [cell.text for row in shape.table.rows for cell in row.cells]
    return "\n".join(found)


def spaced(text: str) -> str:
    return " ".join(text.split())


def figures(slide: Any) -> list[Any]:
    return [s for s in slide.shapes if s.has_chart or s.has_table or s.shape_type == 13]


def charts(deck: Any) -> list[Any]:
    return [s.chart for slide in deck.slides for s in slide.shapes if s.has_chart]


def alt(shape: Any) -> str:
    return str(shape._element.xpath(".//p:cNvPr")[0].get("descr") or "")


def overlap(a: Any, b: Any) -> bool:
    return bool(
        min(a.left + a.width, b.left + b.width) > max(a.left, b.left)
        and min(a.top + a.height, b.top + b.height) > max(a.top, b.top)
    )


def clashes(slide: Any) -> list[tuple[str, str]]:
    """Return the shapes that stand over each other, decoration left out."""
    shapes = [s for s in slide.shapes if DECORATION not in s._element.xml]
    return [(a.name, b.name) for a, b in combinations(shapes, 2) if overlap(a, b)]


def outside(slide: Any, deck_: Any) -> list[str]:
    """Return the shapes that leave the slide."""
    return [
        s.name
        for s in slide.shapes
        if min(s.left, s.top) < 0
        or s.left + s.width > deck_.slide_width
        or s.top + s.height > deck_.slide_height
    ]
