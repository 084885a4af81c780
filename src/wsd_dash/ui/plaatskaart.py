"""A small picture of the country with the gemeenten of one activiteit; the list says the same."""

import json
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from types import MappingProxyType
from urllib.parse import quote

from wsd_dash import theme
from wsd_dash.ui.html import draw

TILES = Path(__file__).parent / "componenten" / "zeshoeken.json"
ROW = 0.866
"""Distance between rows of hexagons, in widths of a hexagon."""


@cache
def _centres() -> Mapping[str, tuple[float, float]]:
    """Return the centre of each gemeente's hexagon, in widths, keyed on gemeentecode."""
    rows = json.loads(TILES.read_text(encoding="utf-8"))["gemeenten"]
    west = min(column for _, _, _, column, *_ in rows)
    north = min(line for *_, line in (row[:5] for row in rows))
    return MappingProxyType(
        {
            code: (column - west + 0.5 + line % 2 / 2, (line - north) * ROW + 0.5)
            for code, _, _, column, line, *_ in rows
        }
    )


@cache
def _size() -> tuple[float, float]:
    centres = _centres().values()
    return max(x for x, _ in centres) + 0.5, max(y for _, y in centres) + 0.5


def country_rule() -> str:
    """Return the stylesheet rule that draws the country as a background of dots."""
    width, height = _size()
    dots = "".join(f"M{x * 10:.0f} {y * 10:.0f}h0" for x, y in _centres().values())
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width * 10:.0f} {height * 10:.0f}">'
        f'<path d="{dots}" stroke="{theme.LIJN}" stroke-width="9" stroke-linecap="round"/></svg>'
    )
    url = f'url("data:image/svg+xml,{quote(svg, safe=" =:/")}")'
    return f".wsd-land{{background-image:{url};aspect-ratio:{width:.2f}/{height:.2f}}}"


def draw_places(gemeenten: Sequence[str]) -> None:
    """Draw the country with a dot per gemeente; nothing when there is none."""
    if gemeenten:
        draw("plaatskaart", op_maat=True, stippen=place_dots(gemeenten))


def place_dots(gemeenten: Sequence[str]) -> list[tuple[float, float]]:
    """Return where these gemeenten lie in the picture, in percentages from the upper left."""
    width, height = _size()
    centres = [_centres()[code] for code in gemeenten if code in _centres()]
    return [(round(100 * x / width, 1), round(100 * y / height, 1)) for x, y in centres]
