"""The one stylesheet: fonts, palette, glyphs and the rules of `assets/`, paper last."""

import hashlib
from functools import cache
from urllib.parse import quote

from wsd_dash import theme
from wsd_dash.ui import assets
from wsd_dash.ui.plaatskaart import country_rule


@cache
def stylesheet() -> str:
    """Return the whole stylesheet."""
    rules = "\n".join(
        (assets.FOLDER / name).read_text(encoding="utf-8") for name in ("stijl.css", "druk.css")
    )
    marks = f"{_glyph_rules()}\n{_tile_rules()}\n{country_rule()}"
    return f"{assets.font_faces()}\n{theme.css_variables()}\n{marks}\n{rules}"


@cache
def stylesheet_url() -> str:
    """Return the hashed address under which the server offers the stylesheet."""
    digest = hashlib.sha256(stylesheet().encode()).hexdigest()[:12]
    return f"{assets.PREFIX}wsd.{digest}.css"


def _tile_rules() -> str:
    """Draw what shows no count as legend tiles: hexagons with their border and pattern."""
    hexagon = "M9 1 16.8 5.500V14.500L9 19 1.200 14.500V5.500z"
    accent = f'stroke="{theme.ACCENT}" stroke-width="1.8"'
    plain = f'stroke="{theme.NIETS_RAND}"'
    dots = "".join(
        f'<circle cx="{x}" cy="{y}" r="1" fill="{theme.ACCENT}"/>'
        for x, y in ((6, 7), (12, 7), (9, 10), (6, 13), (12, 13))
    )
    lines = (
        f'<path d="M3 14 11 3M6 17 15 5M11 17 16 10" stroke="{theme.ARCERING}" stroke-width="1.1"/>'
    )
    corner = f'<path d="M5.500 14 9 16.500 12.500 14" fill="none" stroke="{theme.INKT}"/>'
    shapes = {
        "tel0": f'<path d="{hexagon}" fill="{theme.WIT}" stroke="{theme.RAND}"/>',
        "deelnemend": f'<path d="{hexagon}" fill="{theme.WIT}" {accent}/>',
        "regio": f'<path d="{hexagon}" fill="{theme.WIT}" {accent}/>{dots}',
        "niets": f'<path d="{hexagon}" fill="{theme.NIETS}" {plain}/>',
        "hoekje": f'<path d="{hexagon}" fill="{theme.TELLING[0]}"/>{corner}',
        "niet_nagegaan": f'<path d="{hexagon}" fill="{theme.WIT}" {plain}/>{lines}',
    }
    rules = []
    for name, shape in shapes.items():
        svg = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 18 20">{shape}</svg>'
        url = f'url("data:image/svg+xml,{quote(svg, safe=" =:/")}")'
        rules.append(f".t-{name}{{background-image:{url}}}")
    return "".join(rules)


def _glyph_rules() -> str:
    """Draw each glyph as a mask, so that it takes its colour and survives the HTML cleaner."""
    rules = []
    for name, path in theme.GLYPHS.items():
        svg = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16">{path}</svg>'
        url = f'url("data:image/svg+xml,{quote(svg, safe=" =:/")}")'
        rules.append(
            f".g-{name},.c-{name}::before{{-webkit-mask-image:{url};mask-image:{url};"
            f"background-color:{theme.CONDITIES.get(name, theme.INKT)}}}"
        )
    return "".join(rules)
