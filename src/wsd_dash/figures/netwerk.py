"""The lines of the netwerk, drawn as a picture that the page stretches between two columns."""

from collections.abc import Iterable
from urllib.parse import quote

from wsd_dash import theme
from wsd_dash.domain.netwerkplan import Lijn

DUN, DIK = 1.1, 2.4
"""Widths of a line for one activiteit and for more, in CSS pixels at any size of the picture."""
STREEP = "5 4"
VEILIG = " =:/',"
"""Signs that may stand as they are in a `data:` address within double quotes."""


def draw_lines(lijnen: Iterable[Lijn], *, gekozen: bool = False) -> str:
    """Return an SVG picture as a `data:` address, of nothing without lines.

    The picture is 2 by 1000 units and meant to be stretched: a line runs from its height in the
    column on the left to that on the right. Chosen lines take the accent colour.
    """
    paths: dict[tuple[bool, bool], list[str]] = {}
    for lijn in lijnen:
        van, naar = f"{lijn.van * 10:.0f}", f"{lijn.naar * 10:.0f}"
        curve = f"M0 {van}C1 {van} 1 {naar} 2 {naar}"
        paths.setdefault((lijn.aantal > 1, lijn.apart), []).append(curve)
    kleur = theme.ACCENT if gekozen else theme.RAND
    body = "".join(_path(key, "".join(paths[key]), kleur, extra=gekozen) for key in sorted(paths))
    svg = (
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 2 1000' "
        f"preserveAspectRatio='none' fill='none'>{body}</svg>"
    )
    return f"data:image/svg+xml,{quote(svg, safe=VEILIG)}"


def _path(key: tuple[bool, bool], d: str, kleur: str, *, extra: bool) -> str:
    dik, apart = key
    width = (DIK if dik else DUN) + (0.8 if extra else 0)
    dash = f" stroke-dasharray='{STREEP}'" if apart else ""
    return (
        f"<path vector-effect='non-scaling-stroke' stroke='{kleur}' "
        f"stroke-width='{width:g}'{dash} d='{d}'/>"
    )
