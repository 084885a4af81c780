"""The imported boundaries as they lie in the geodata folder; reading never needs geopandas."""

import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Final

from wsd_dash.config import Settings

META: Final = "grenzen.json"
FORMAT_VERSION: Final = 2
NIVEAUS: Final = ("grof", "midden", "fijn")
"""Levels of detail: a small map of the whole country, a large one, an enlarged region."""
NAME_LENGTH: Final = 16
"""Characters of a hash in a file name and in an address."""
ADDRESS: Final = "/geometrie/{name}.json"


@dataclass(frozen=True)
class StoredBoundaries:
    """Boundaries ready for the map: one file in `folder` per level of detail.

    `lagen` gives per level (`NIVEAUS`) the SHA-256 of its file. The names of the files and their
    addresses hold the hash, so both may be kept for ever. `jaar` is the year of the
    gemeentelijke indeling, empty when the file did not say; `vroeger` is how many gemeenten of
    that year have since merged into those of today. `geimporteerd_op` is an ISO moment,
    `bestandsnaam` the printable name of what was imported, `aantal` the number of gemeenten.
    """

    folder: Path
    lagen: Mapping[str, str]
    jaar: str
    bron: str
    licentie: str
    geimporteerd_op: str
    bestandsnaam: str
    aantal: int
    vroeger: int = 0

    def urls(self) -> dict[str, str]:
        """Return the address of each level, from the root of the server."""
        return {level: ADDRESS.format(name=sha[:NAME_LENGTH]) for level, sha in self.lagen.items()}

    def paths(self) -> dict[str, Path]:
        """Return the file of each level."""
        return {level: self.folder / geometry_name(sha) for level, sha in self.lagen.items()}

    def to_meta(self) -> dict[str, object]:
        """Return what the metadata file holds."""
        return {
            "versie": FORMAT_VERSION,
            "lagen": dict(self.lagen),
            "jaar": self.jaar,
            "bron": self.bron,
            "licentie": self.licentie,
            "geimporteerd_op": self.geimporteerd_op,
            "bestandsnaam": self.bestandsnaam,
            "aantal": self.aantal,
            "vroeger": self.vroeger,
        }


def geometry_name(sha256: str) -> str:
    """Return the file name of a geometry with this hash."""
    return f"grenzen.{sha256[:NAME_LENGTH]}.json"


def stored_boundaries(settings: Settings) -> StoredBoundaries | None:
    """Return the boundaries in `geodata_dir`; `None` when absent, damaged or of another version.

    Cheap enough for every page run: a file is read and hashed again only when it has changed.
    """
    meta = _read_meta(settings.geodata_dir / META)
    if meta is None:
        return None
    found = _from_meta(settings.geodata_dir, meta)
    return found if found is not None and _is_whole(found) else None


def _read_meta(path: Path) -> Mapping[str, object] | None:
    try:
        meta = json.loads(path.read_bytes())
    except (OSError, ValueError, RecursionError):
        return None
    return meta if isinstance(meta, dict) and meta.get("versie") == FORMAT_VERSION else None


def _from_meta(folder: Path, meta: Mapping[str, object]) -> StoredBoundaries | None:
    lagen, aantal, vroeger = meta.get("lagen"), meta.get("aantal"), meta.get("vroeger", 0)
    if not isinstance(lagen, dict) or set(lagen) != set(NIVEAUS):
        return None
    if not all(
        isinstance(sha, str) and re.fullmatch("[0-9a-f]{64}", sha) for sha in lagen.values()
    ):
        return None
    if not isinstance(aantal, int) or not isinstance(vroeger, int):
        return None

    def text(field: str) -> str:
        value = meta.get(field, "")
        return value if isinstance(value, str) else ""

    return StoredBoundaries(
        folder=folder,
        lagen={level: str(lagen[level]) for level in NIVEAUS},
        jaar=text("jaar"),
        bron=text("bron"),
        licentie=text("licentie"),
        geimporteerd_op=text("geimporteerd_op"),
        bestandsnaam=text("bestandsnaam"),
        aantal=aantal,
        vroeger=vroeger,
    )


def _is_whole(found: StoredBoundaries) -> bool:
    paths = found.paths()
    try:
        return all(_hash(paths[level]) == sha for level, sha in found.lagen.items())
    except (OSError, ValueError):
        return False


def _hash(path: Path) -> str:
    """Return the SHA-256 of a file, known already when nothing about the file has changed."""
    seen = path.stat()
    return _hash_once(path, (seen.st_ino, seen.st_size, seen.st_mtime_ns, seen.st_ctime_ns))


@lru_cache(maxsize=16)
def _hash_once(path: Path, stamp: tuple[int, ...]) -> str:
    del stamp
    return hashlib.sha256(path.read_bytes()).hexdigest()
