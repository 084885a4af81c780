"""Measures a drawing: which words it holds, and how far it reaches, by the letters it is set in."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree import ElementTree as ET

from wsd_dash.figures.diatekst import width

SVG = "{http://www.w3.org/2000/svg}"
EVENTS = re.compile(r"^on|href$")


@dataclass(frozen=True)
class Stand:
    """Where a group stands: its scale and its corner."""

    k: float = 1
    x: float = 0
    y: float = 0

    def at(self, text: str) -> "Stand":
        """Return where a group inside this one stands."""
        found = self
        for name, args in re.findall(r"(translate|scale)\(([^)]*)\)", text):
            values = [float(v) for v in args.split()]
            if name == "translate":
                dx, dy = (*values, 0)[:2]
                found = Stand(found.k, found.x + dx * found.k, found.y + dy * found.k)
            else:
                found = Stand(found.k * values[0], found.x, found.y)
        return found


def parse(svg: str | bytes) -> ET.Element:
    """Return a drawing as elements; it must be sound XML without anything that runs or fetches."""
    root = ET.fromstring(svg)  # noqa: S314 - our own drawing
    for element in root.iter():
        assert element.tag.removeprefix(SVG) not in {"script", "foreignObject", "image", "use", "a"}
        assert not [name for name in element.attrib if EVENTS.search(name)]
        for value in element.attrib.values():
            assert "url(" not in value or value.startswith("url(#")
    return root


def words(root: ET.Element) -> list[str]:
    """Return every line of text in the order of the drawing."""
    return ["".join(t.itertext()) for t in root.iter(f"{SVG}text")]


def said(root: ET.Element) -> str:
    """Return all words behind each other, without breaks and hyphens."""
    return re.sub(r"[\s-]", "", "".join(words(root)))


def reach(root: ET.Element) -> tuple[float, float, float, float]:
    """Return left, top, right and bottom of all words and rectangles; a map is its frame."""
    boxes = list(_boxes(root, Stand()))
    if not boxes:
        return 0, 0, 0, 0
    lefts, tops, rights, bottoms = zip(*boxes, strict=True)
    return min(lefts), min(tops), max(rights), max(bottoms)


def sizes(root: ET.Element) -> list[float]:
    """Return the size of every line of text as it is seen."""
    return list(_sizes(root, Stand()))


def _sizes(element: ET.Element, stand: Stand) -> Iterator[float]:
    stand = stand.at(element.get("transform", ""))
    if element.tag == f"{SVG}text":
        yield float(element.get("font-size", "0")) * stand.k
    for child in element:
        yield from _sizes(child, stand)


def _boxes(element: ET.Element, stand: Stand) -> Iterator[tuple[float, float, float, float]]:
    stand = stand.at(element.get("transform", ""))
    name = element.tag.removeprefix(SVG)
    if name in {"defs", "pattern"}:
        return
    if name == "text":
        yield _text(element, stand)
        return
    if name == "rect" or (name == "svg" and element.get("overflow") == "hidden"):
        x, y = (float(element.get(key, "0")) for key in "xy")
        wide, tall = (float(element.get(key, "0")) for key in ("width", "height"))
        left, top = stand.x + x * stand.k, stand.y + y * stand.k
        yield left, top, left + wide * stand.k, top + tall * stand.k
    if name == "svg" and element.get("overflow") == "hidden":
        return
    for child in element:
        yield from _boxes(child, stand)


def _text(element: ET.Element, stand: Stand) -> tuple[float, float, float, float]:
    size = float(element.get("font-size", "0"))
    runs = [(element.text or "", element.get("font-weight") == "500")]
    for span in element:
        runs += [(span.text or "", span.get("font-weight") == "500"), (span.tail or "", False)]
    wide = sum(width(text, size, vet=bold) for text, bold in runs)
    x, y = (float(element.get(key, "0")) for key in "xy")
    shift = {"end": wide, "middle": wide / 2}.get(element.get("text-anchor", ""), 0)
    left = stand.x + (x - shift) * stand.k
    return left, stand.y + (y - size * 0.75) * stand.k, left + wide * stand.k, stand.y + y * stand.k
