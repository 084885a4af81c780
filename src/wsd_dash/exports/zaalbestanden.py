"""The style sheet and scripts of the room page, for a server and for inside one file."""

import base64
import hashlib
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Final
from urllib.parse import urlsplit

from wsd_dash import theme

MAP: Final = Path(__file__).parent / "zaal"
SCRIPTS: Final = ("passen.js", "kaart.js", "presentator.js", "zaal.js")
"""In the order in which they run: the last one begins."""
STIJL: Final = "zaal.css"


@cache
def scripts() -> Mapping[str, bytes]:
    """Return the scripts by name, in the order in which they run."""
    return MappingProxyType({name: (MAP / name).read_bytes() for name in SCRIPTS})


def stylesheet(address: Callable[[str], str]) -> str:
    """Return the style sheet; `address` gives the URL of a font file by its name."""
    rules = (MAP / STIJL).read_text(encoding="utf-8")
    return f"{theme.font_faces(address)}\n{theme.css_variables()}\n{rules}"


@cache
def inline_style() -> str:
    """Return the style sheet with its fonts inside."""
    return stylesheet(_font_data)


@cache
def inline_script() -> str:
    """Return all scripts as one text, which holds no end of a script element."""
    return "\n".join(body.decode() for body in scripts().values())


def inline_policy(publieke_url: str) -> str:
    """Return the content policy of the file: its own script only, and nothing from a network.

    With a public address it may ask that address, and only when a reader follows a link there,
    whether it can be reached.
    """
    digest = base64.b64encode(hashlib.sha256(inline_script().encode()).digest()).decode()
    parts = urlsplit(publieke_url)
    own = f"{parts.scheme}://{parts.netloc}" if parts.netloc else "'none'"
    return (
        f"default-src 'none'; script-src 'sha256-{digest}'; style-src 'unsafe-inline'; "
        f"font-src data:; img-src data:; connect-src {own}; base-uri 'none'; form-action 'none'"
    )


def _font_data(name: str) -> str:
    body = base64.b64encode((theme.LETTERS / name).read_bytes()).decode()
    return f"data:font/woff2;base64,{body}"
