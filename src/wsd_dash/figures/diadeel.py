"""Draws one part of a slide as SVG, whatever kind it is."""

import hashlib

from wsd_dash import theme
from wsd_dash.domain.dia import Deel, Kaartdeel, Stavendeel
from wsd_dash.figures.diakaartdeel import draw_map
from wsd_dash.figures.diapen import Kleuren, attribute, colours, f
from wsd_dash.figures.diastaven import draw_bars
from wsd_dash.figures.diavorm import Grenzen


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
    body = _draw(deel, breedte, hoogte, kleuren, geometrie, naam, interactief=interactief)
    alt = attribute(getattr(deel, "alt", "") or deel.titel)
    role = 'role="group"' if interactief and isinstance(deel, Kaartdeel) else 'role="img"'
    size = f'width="{f(breedte)}" height="{f(hoogte)}" viewBox="0 0 {f(breedte)} {f(hoogte)}"'
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" {size} {role} aria-label="{alt}" '
        f'font-family="{attribute(theme.FONT)}" lang="nl">{body}</svg>'
    )


def _draw(  # noqa: PLR0913 - what every kind of part may need
    deel: Deel,
    breedte: float,
    hoogte: float,
    kleuren: Kleuren,
    geometrie: Grenzen | None,
    naam: str,
    *,
    interactief: bool,
) -> str:
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
    return ""
