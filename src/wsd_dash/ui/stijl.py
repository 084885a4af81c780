"""The one stylesheet: fonts, palette, glyphs and the rules of `assets/stijl.css`."""

import hashlib
from functools import cache
from urllib.parse import quote

from wsd_dash import theme
from wsd_dash.ui import assets


@cache
def stylesheet() -> str:
    """Return the whole stylesheet."""
    rules = (assets.FOLDER / "stijl.css").read_text(encoding="utf-8")
    return f"{assets.font_faces()}\n{theme.css_variables()}\n{_glyph_rules()}\n{rules}"


@cache
def stylesheet_url() -> str:
    """Return the hashed address under which the server offers the stylesheet."""
    digest = hashlib.sha256(stylesheet().encode()).hexdigest()[:12]
    return f"{assets.PREFIX}wsd.{digest}.css"


def _glyph_rules() -> str:
    """Draw each glyph as a mask, so that it takes its colour and survives the HTML cleaner."""
    rules = []
    for name, path in theme.GLYPHS.items():
        svg = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16">{path}</svg>'
        url = f'url("data:image/svg+xml,{quote(svg, safe=" =:/")}")'
        rules.append(
            f".g-{name}{{-webkit-mask-image:{url};mask-image:{url};"
            f"background-color:{theme.CONDITIES.get(name, theme.INKT)}}}"
        )
    return "".join(rules)
