"""The imported boundaries as they lie in the geodata folder; reading never needs geopandas."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from wsd_dash.config import Settings

META = "grenzen.json"
FORMAT_VERSION = 1


@dataclass(frozen=True)
class StoredBoundaries:
    """Boundaries ready for the map.

    `path` is a JSON file whose name holds its hash, so an address made from it may be kept for
    ever. `jaar` is the year of the gemeentelijke indeling, empty when the file did not say.
    `geimporteerd_op` is an ISO moment, `bestandsnaam` the printable name of the imported file.
    """

    path: Path
    sha256: str
    jaar: str
    bron: str
    licentie: str
    geimporteerd_op: str
    bestandsnaam: str
    aantal: int

    def to_meta(self) -> dict[str, str | int]:
        """Return what the metadata file holds; the path as a bare file name."""
        return {
            "versie": FORMAT_VERSION,
            "bestand": self.path.name,
            "sha256": self.sha256,
            "jaar": self.jaar,
            "bron": self.bron,
            "licentie": self.licentie,
            "geimporteerd_op": self.geimporteerd_op,
            "bestandsnaam": self.bestandsnaam,
            "aantal": self.aantal,
        }


def geometry_name(sha256: str) -> str:
    """Return the file name of a geometry with this hash."""
    return f"grenzen.{sha256[:16]}.json"


def stored_boundaries(settings: Settings) -> StoredBoundaries | None:
    """Return the boundaries in `geodata_dir`; `None` when absent, damaged or of another version."""
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
    sha256, aantal = meta.get("sha256"), meta.get("aantal")
    if not isinstance(sha256, str) or not isinstance(aantal, int):
        return None
    name = geometry_name(sha256)
    if meta.get("bestand") != name or Path(name).name != name:
        return None

    def text(field: str) -> str:
        value = meta.get(field, "")
        return value if isinstance(value, str) else ""

    return StoredBoundaries(
        path=folder / name,
        sha256=sha256,
        jaar=text("jaar"),
        bron=text("bron"),
        licentie=text("licentie"),
        geimporteerd_op=text("geimporteerd_op"),
        bestandsnaam=text("bestandsnaam"),
        aantal=aantal,
    )


def _is_whole(found: StoredBoundaries) -> bool:
    try:
        return hashlib.sha256(found.path.read_bytes()).hexdigest() == found.sha256
    except (OSError, ValueError):
        return False
