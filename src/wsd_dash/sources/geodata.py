"""Import of official boundaries: one file in, checked once, one file per level of detail out."""

import contextlib
import hashlib
import json
import os
import tempfile
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypedDict

from wsd_dash.errors import GeodataError
from wsd_dash.sources.grenzen import META, StoredBoundaries, stored_boundaries

if TYPE_CHECKING:
    import pandas as pd

    from wsd_dash.config import Settings

BRON: Final = "CBS / Kadaster"
LICENTIE: Final = "CC BY 4.0"
NONE: Final[Mapping[str, Sequence[str]]] = {}


class FromTables(TypedDict):
    """What an import needs of the data package, to be handed on as it is."""

    gemeenten: "pd.DataFrame"
    herindelingen: "pd.DataFrame"
    gebieden: Mapping[str, Sequence[str]]
    werkgebieden: Mapping[str, Sequence[str]]


def from_tables(tables: Mapping[str, "pd.DataFrame"]) -> FromTables:
    """Gather what `import_file` needs; call it as `import_file(path, settings, **found)`."""

    def codes(table: str, key: str) -> dict[str, list[str]]:
        groups: dict[str, list[str]] = {}
        for name, code in zip(tables[table][key], tables[table]["gemeentecode"], strict=True):
            groups.setdefault(str(name), []).append(str(code))
        return groups

    return {
        "gemeenten": tables["gemeenten"],
        "herindelingen": tables["herindelingen"],
        "gebieden": codes("gebied_gemeenten", "gebied_id"),
        "werkgebieden": codes("werkgebieden", "werkplaats_id"),
    }


def import_file(  # noqa: PLR0913 - what to import, where to, and six facts that it must know
    path: Path,
    settings: "Settings",
    *,
    gemeenten: "pd.DataFrame",
    herindelingen: "pd.DataFrame | None" = None,
    gebieden: Mapping[str, Sequence[str]] = NONE,
    werkgebieden: Mapping[str, Sequence[str]] = NONE,
    jaar: str = "",
    bron: str = BRON,
    licentie: str = LICENTIE,
) -> StoredBoundaries:
    """Check a boundary file and store it for the map; what was stored before stays until then.

    Reads GeoJSON, TopoJSON and GeoPackage in EPSG:4326 or EPSG:28992. `gemeenten` holds the
    columns `gemeentecode` and `provincie`; the file must hold exactly these gemeenten, once.
    With `herindelingen` (columns `code_oud`, `code_nieuw`) a file of an earlier year will do too,
    when each former gemeente went into one of today's. `gebieden` and `werkgebieden` give the
    gemeentecodes whose outline to draw, per id. `jaar` is the year of the boundaries; empty leaves
    it to the file. Raises `GeodataError` with a code of `texts/geodata.py`; then nothing has
    changed.
    """
    # geopandas takes a second to load, which the other functions here need not wait
    from wsd_dash.sources import gemeentecodes, grensbestand, omtrekken

    provincies = dict(zip(gemeenten["gemeentecode"], gemeenten["provincie"], strict=True))
    today = gemeentecodes.destinations(herindelingen, provincies)
    frame, found_year = grensbestand.read_boundary_file(path, provincies.keys() | today.keys())
    gemeentecodes.check_codes(frame, provincies, today)
    vlakken, vroeger = gemeentecodes.merge_former(grensbestand.to_rd(frame), today)
    levels = omtrekken.draw_levels(
        vlakken, omtrekken.Groepen(_by_province(provincies), gebieden, werkgebieden)
    )
    bodies = {level: _to_json(drawing) for level, drawing in levels.items()}
    found = StoredBoundaries(
        folder=settings.geodata_dir,
        lagen={level: hashlib.sha256(body).hexdigest() for level, body in bodies.items()},
        jaar=jaar or found_year,
        bron=bron,
        licentie=licentie,
        geimporteerd_op=datetime.now(UTC).isoformat(timespec="seconds"),
        bestandsnaam=grensbestand.printable(path.name),
        aantal=len(vlakken),
        vroeger=vroeger,
    )
    _store(found, bodies)
    return found


def status(settings: "Settings") -> StoredBoundaries | None:
    """Return what is stored and whole, or `None`."""
    return stored_boundaries(settings)


def remove(settings: "Settings") -> bool:
    """Remove the stored boundaries; say whether there was anything to remove."""
    files = [settings.geodata_dir / META, *settings.geodata_dir.glob("grenzen.*.json")]
    present = [file for file in files if file.exists()]
    try:
        for file in present:
            file.unlink(missing_ok=True)
    except OSError as error:
        raise GeodataError("niet_te_schrijven", str(settings.geodata_dir)) from error
    return bool(present)


def _by_province(provincies: Mapping[str, str]) -> dict[str, list[str]]:
    groups: dict[str, list[str]] = {}
    for code, provincie in provincies.items():
        groups.setdefault(provincie, []).append(code)
    return groups


def _to_json(drawing: Mapping[str, object]) -> bytes:
    return json.dumps(drawing, ensure_ascii=False, separators=(",", ":")).encode()


def _store(found: StoredBoundaries, bodies: Mapping[str, bytes]) -> None:
    """Write geometry, then the metadata that names it, then drop older geometry."""
    folder, paths = found.folder, found.paths()
    meta = json.dumps(found.to_meta(), ensure_ascii=False, indent=1).encode()
    before = set(folder.glob("grenzen.*.json"))
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for level, body in bodies.items():
            _write_atomically(paths[level], body)
        _write_atomically(folder / META, meta)
    except OSError as error:
        _drop(set(paths.values()) - before)
        raise GeodataError("niet_te_schrijven", str(folder)) from error
    _drop(before - set(paths.values()))


def _drop(files: set[Path]) -> None:
    """Remove files that nothing names; one that stays does no harm."""
    for file in files:
        with contextlib.suppress(OSError):
            file.unlink()


def _write_atomically(path: Path, body: bytes) -> None:
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".grenzen-")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(body)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except OSError:
        with contextlib.suppress(OSError):
            Path(name).unlink()
        raise
