"""What a screen reader is told about a map or a matrix, from the accessibility tree, as text.

Run by `script/voorlezen`; the tests keep its form.
"""

import argparse
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from playwright.sync_api import Page, sync_playwright

from browser.conftest import chromium_path, running_server

ROLES: Final[Mapping[str, str]] = {
    "listbox": "keuzelijst",
    "option": "keuze",
    "img": "beeld",
    "image": "beeld",
    "region": "gebied",
    "table": "tabel",
    "row": "rij",
    "columnheader": "kolomkop",
    "rowheader": "rijkop",
    "cell": "cel",
    "gridcell": "cel",
    "link": "koppeling",
    "button": "knop",
    "caption": "bijschrift",
}
"""The roles that are read out, by the word for them here; others only hand on what is in them."""
HOLDERS: Final = frozenset({"cell", "gridcell", "columnheader", "rowheader"})
"""What holds one link, or text alone: then it is read in one go."""
VIEWS: Final = {
    "kaart": ("regiokaart?gemeente=GM0202", "listbox"),
    "matrix": ("dekking?conditie=sez&thema=impact", "table"),
}
READ: Final = {"kaart": ".kaart [role=option]", "matrix": ".wsd-matrix td > a"}
FIRST: Final = 8
"""How many gemeenten of a map are read before the rest is only counted."""

Node = Mapping[str, Any]


def read_aloud(page: Page, role: str) -> list[str]:
    """Return what stands in the largest element with a role, a line per thing that is announced.

    A line is indented by depth: role, name between « », and what holds of it.
    """
    session = page.context.new_cdp_session(page)
    nodes = session.send("Accessibility.getFullAXTree")["nodes"]
    session.detach()
    known = {node["nodeId"]: node for node in nodes}
    tops = [node for node in nodes if _role(node) == role and _told(node)]
    return max((list(_lines(top, known, 0)) for top in tops), key=len)


def shorten(lines: Sequence[str], *, first: int = FIRST) -> list[str]:
    """Return the lines with only the first options, the chosen one, and how many more there are."""
    options = [line for line in lines if line.strip().startswith("keuze ")]
    kept = {*options[:first], *(line for line in options if "gekozen" in line)}
    short = [line for line in lines if line not in options or line in kept]
    rest = len(options) - len(kept)
    return [*short, f"  ... en {rest} keuzen meer"] if rest > 0 else short


def _lines(node: Node, known: Mapping[str, Node], depth: int) -> Iterator[str]:
    word = ROLES.get(_role(node)) if _told(node) else None
    inner = [
        line
        for child in node.get("childIds", ())
        if child in known
        for line in _lines(known[child], known, depth + bool(word))
    ]
    name = str(node.get("name", {}).get("value", ""))
    if word and _role(node) in HOLDERS and len(inner) == 1:
        yield f"{'  ' * depth}{word}, {inner[0].strip()}"
        return
    if word and (name or inner):
        yield "  " * depth + " ".join(filter(None, (word, f"«{name}»" * bool(name), _state(node))))
    yield from inner


def _state(node: Node) -> str:
    values = {p["name"]: p["value"].get("value") for p in node.get("properties", ())}
    return "gekozen" if values.get("selected") in {True, "true"} else ""


def _role(node: Node) -> str:
    return str(node.get("role", {}).get("value", ""))


def _told(node: Node) -> bool:
    return not node.get("ignored", False)


def main() -> None:
    """Print what is announced for the map and for the matrix."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--alles", action="store_true", help="every gemeente of the map")
    everything = parser.parse_args().alles
    with (
        tempfile.TemporaryDirectory() as folder,
        running_server(Path(folder)) as address,
        sync_playwright() as playwright,
    ):
        browser = playwright.chromium.launch(executable_path=chromium_path(), args=["--no-sandbox"])
        page = browser.new_page(locale="nl-NL", viewport={"width": 1366, "height": 768})
        for naam, (path, role) in VIEWS.items():
            page.goto(f"{address}/{path}")
            page.locator(".wsd-voet").wait_for()
            page.locator(READ[naam]).first.wait_for(state="attached")
            lines = read_aloud(page, role)
            shown = lines if everything else shorten(lines)
            sys.stdout.write("\n".join((f"== {naam}: {path}", *shown, "")))
        browser.close()


if __name__ == "__main__":
    main()
