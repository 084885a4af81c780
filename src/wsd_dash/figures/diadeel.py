"""Draws one part of a slide as SVG, whatever kind it is."""

import hashlib
from typing import Final

from wsd_dash import theme
from wsd_dash.domain.dia import (
    Deel,
    Kaartdeel,
    Lijstdeel,
    Matrixdeel,
    Stavendeel,
    Tabeldeel,
    Tijddeel,
)
from wsd_dash.figures.diakaartdeel import draw_map
from wsd_dash.figures.dialijst import draw_figures, draw_list
from wsd_dash.figures.diamatrix import draw_matrix
from wsd_dash.figures.diapen import Kleuren, Tekening, attribute, colours, f
from wsd_dash.figures.diastaven import draw_bars
from wsd_dash.figures.diatabel import draw_table
from wsd_dash.figures.diatijd import draw_timeline
from wsd_dash.figures.diavorm import Grenzen

SMALLER: Final = (1, 0.85, 0.7, 0.55, 0.4, 0.28, 0.2, 0.12)
"""How much smaller than on a slide a part is drawn when its room is too small for it."""


def draw_part(  # noqa: PLR0913 - all but the size by name only
    deel: Deel,
    breedte: float,
    hoogte: float,
    *,
    contrast: bool = False,
    geometrie: Grenzen | None = None,
    interactief: bool = False,
    merk: str = "",
) -> str:
    """Return an `<svg>` of a part, sized in pixels of a slide of 1920 wide.

    `contrast` is for a washed-out projector. `geometrie` is what a map of boundaries needs; without
    it that shows tiles. `interactief` makes each gemeente with something to tell a
    `<g class="wsd-gemeente" data-code="...">` to choose. `merk` keeps the names inside apart when
    one page holds the same part twice.
    """
    kleuren = colours(contrast=contrast)
    key = f"{merk}|{contrast}|{breedte:g}|{hoogte:g}|{deel!r}"
    naam = f"d{hashlib.sha256(key.encode('utf-8', 'replace')).hexdigest()[:8]}"
    for factor in SMALLER:
        room = (breedte / factor, hoogte / factor)
        made = _draw(deel, *room, kleuren, geometrie, naam, interactief=interactief)
        if made.breedte <= room[0] + 1 and made.hoogte <= room[1] + 1:
            break
    scale = min(factor, breedte / max(made.breedte, 1), hoogte / max(made.hoogte, 1))
    body = f'<g transform="scale({scale:.4g})">{made.svg}</g>' if scale < 1 else made.svg
    alt = attribute(getattr(deel, "alt", "") or deel.titel)
    role = 'role="group"' if interactief and isinstance(deel, Kaartdeel) else 'role="img"'
    size = f'width="{f(breedte)}" height="{f(hoogte)}" viewBox="0 0 {f(breedte)} {f(hoogte)}"'
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" {size} {role} aria-label="{alt}" '
        f'font-family="{attribute(theme.FONT)}" lang="nl">{body}</svg>'
    )


def _draw(  # noqa: PLR0911, PLR0913 - a drawing per kind of part; what every kind of part may need
    deel: Deel,
    breedte: float,
    hoogte: float,
    kleuren: Kleuren,
    geometrie: Grenzen | None,
    naam: str,
    *,
    interactief: bool,
) -> Tekening:
    if isinstance(deel, Kaartdeel):
        return draw_map(
            deel,
            breedte,
            hoogte,
            kleuren=kleuren,
            geometrie=geometrie,
            interactief=interactief,
            naam=naam,
        )
    if isinstance(deel, Stavendeel):
        return draw_bars(deel, breedte, hoogte, kleuren=kleuren, naam=naam)
    if isinstance(deel, Tijddeel):
        return draw_timeline(deel, breedte, hoogte, kleuren=kleuren, naam=naam)
    if isinstance(deel, Matrixdeel):
        return draw_matrix(deel, breedte, hoogte, kleuren=kleuren)
    if isinstance(deel, Tabeldeel):
        return draw_table(deel, breedte, hoogte, kleuren=kleuren)
    if isinstance(deel, Lijstdeel):
        return draw_list(deel, breedte, hoogte, kleuren=kleuren)
    return draw_figures(deel, breedte, hoogte, kleuren=kleuren)
