"""The files a browser fetches once: fonts, favicon and scripts, with their hashed addresses."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import MappingProxyType

from wsd_dash import theme

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


@dataclass(frozen=True)
class Asset:
    """One file as it is served: `url` holds the hash of `body`, so it may be kept for ever."""

    name: str
    url: str
    media_type: str
    body: bytes


@cache
def assets() -> Mapping[str, Asset]:
    """Read every file of the folder, and the fonts, once per process; keyed on plain names."""
    files = (*sorted(FOLDER.iterdir()), *sorted(theme.LETTERS.glob("*.woff2")))
    return MappingProxyType({path.name: _read(path) for path in files})


def asset_url(name: str) -> str:
    """Return the address of a file or font by its name; an unknown name is a `KeyError`."""
    return assets()[name].url


def asset_href(name: str) -> str:
    """Return that address relative to a page, so that it also holds behind an added path."""
    return asset_url(name).removeprefix("/")


def font_faces() -> str:
    """Return the `@font-face` rules of Fira Sans, for a stylesheet that is one of these files."""
    return theme.font_faces(lambda name: asset_url(name).removeprefix(PREFIX))


def _read(path: Path) -> Asset:
    body = path.read_bytes()
    digest = hashlib.sha256(body).hexdigest()[:12]
    return Asset(
        name=path.name,
        url=f"{PREFIX}{path.stem}.{digest}{path.suffix}",
        media_type=MEDIA_TYPES[path.suffix],
        body=body,
    )
