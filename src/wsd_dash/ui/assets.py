"""The files a browser fetches once: fonts, favicon and scripts, with their hashed addresses."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import MappingProxyType

FOLDER = Path(__file__).parent / "assets"
PREFIX = "/bestanden/"
MEDIA_TYPES = {
    ".css": "text/css",
    ".js": "text/javascript",
    ".json": "application/json",
    ".png": "image/png",
    ".svg": "image/svg+xml",
    ".txt": "text/plain",
    ".woff2": "font/woff2",
}
SUBSETS = {
    "latin": (
        "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,"
        "U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD"
    ),
    "latin-ext": (
        "U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,"
        "U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,"
        "U+A720-A7FF"
    ),
}
"""Which characters each font file holds; the ranges of the package the files came from."""
WEIGHTS = (400, 500)


@dataclass(frozen=True)
class Asset:
    """One file as it is served: `url` holds the hash of `body`, so it may be kept for ever."""

    name: str
    url: str
    media_type: str
    body: bytes


@cache
def assets() -> Mapping[str, Asset]:
    """Read every file of the folder once per process, keyed on its plain name."""
    return MappingProxyType({path.name: _read(path) for path in sorted(FOLDER.iterdir())})


def asset_url(name: str) -> str:
    """Return the address of a file in `ui/assets/`; an unknown name is a `KeyError`."""
    return assets()[name].url


def font_faces() -> str:
    """Return the `@font-face` rules of Fira Sans, with hashed addresses."""
    return "\n".join(_face(subset, weight) for weight in WEIGHTS for subset in SUBSETS)


def _read(path: Path) -> Asset:
    body = path.read_bytes()
    digest = hashlib.sha256(body).hexdigest()[:12]
    return Asset(
        name=path.name,
        url=f"{PREFIX}{path.stem}.{digest}{path.suffix}",
        media_type=MEDIA_TYPES[path.suffix],
        body=body,
    )


def _face(subset: str, weight: int) -> str:
    url = asset_url(f"fira-sans-{subset}-{weight}.woff2")
    return (
        "@font-face{font-family:'Fira Sans';font-style:normal;font-display:swap;"
        f"font-weight:{weight};src:url({url}) format('woff2');unicode-range:{SUBSETS[subset]}}}"
    )
