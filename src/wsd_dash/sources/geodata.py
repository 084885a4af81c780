"""Import of official boundaries: one file in, checked once, one file ready for the map out."""

import contextlib
import hashlib
import json
import os
import re
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from wsd_dash.errors import GeodataError
from wsd_dash.sources.grenzen import META, StoredBoundaries, geometry_name, stored_boundaries
from wsd_dash.sources.omtrekken import draw_outlines

if TYPE_CHECKING:
    import geopandas
    import pandas as pd

    from wsd_dash.config import Settings

BRON = "CBS / Kadaster"
LICENTIE = "CC BY 4.0"
MAX_BYTES = 400_000_000
JSON_TYPES = {"FeatureCollection", "Topology"}
CODE_COLUMNS = ("statcode", "gemeentecode", "gm_code", "code", "identificatie", "gmcode")
YEAR_COLUMNS = ("jrstatcode", "jaarcode", "jaar", "year")
WATER_COLUMNS = ("water", "h2o")
WGS84, RD = 4326, 28992
MOST_NAMED = 10
"""Codes that a refusal names; of the others it gives the number."""
BOUNDS = {WGS84: (3.0, 50.5, 7.5, 54.0), RD: (-10_000, 290_000, 310_000, 640_000)}
"""Widest box, per CRS (degrees, metres), in which the gemeenten of the Netherlands can lie."""


def import_file(path: Path, settings: "Settings", *, gemeenten: "pd.DataFrame") -> StoredBoundaries:
    """Check a boundary file and store it for the map; what was stored before stays until then.

    Reads GeoJSON, TopoJSON and GeoPackage in EPSG:4326 or EPSG:28992. `gemeenten` holds the
    columns `gemeentecode` and `provincie`; the file must hold exactly these gemeenten, once.
    Raises `GeodataError` with a code of `texts/geodata.py`; then nothing has changed.
    """
    _check_kind(path)
    known = dict(zip(gemeenten["gemeentecode"], gemeenten["provincie"], strict=True))
    frame, jaar = _read_best_layer(path, known)
    _check_codes(frame, known)
    frame = _with_crs(frame)
    body = json.dumps(
        draw_outlines(frame.to_crs(RD), known), ensure_ascii=False, separators=(",", ":")
    ).encode()
    year_in_name = re.search(r"20[0-4]\d", path.stem)
    found = StoredBoundaries(
        path=settings.geodata_dir / geometry_name(hashlib.sha256(body).hexdigest()),
        sha256=hashlib.sha256(body).hexdigest(),
        jaar=jaar or (year_in_name.group() if year_in_name else ""),
        bron=BRON,
        licentie=LICENTIE,
        geimporteerd_op=datetime.now(UTC).isoformat(timespec="seconds"),
        bestandsnaam=_printable(path.name),
        aantal=len(frame),
    )
    _store(found, body)
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


def _check_kind(path: Path) -> None:
    """Refuse what is no GeoPackage, GeoJSON or TopoJSON, judged by its content, not its name.

    GDAL opens far more than that, some of which reads other files or addresses.
    """
    try:
        with path.open("rb") as file:
            head = file.read(64)
            size = file.seek(0, os.SEEK_END)
    except OSError as error:
        raise GeodataError("onleesbaar", _printable(path.name)) from error
    if size > MAX_BYTES:
        raise GeodataError("te_groot", _printable(path.name))
    if head.startswith(b"SQLite format 3\0"):
        return
    if not head.removeprefix(b"\xef\xbb\xbf").lstrip().startswith(b"{"):
        raise GeodataError("soort", _printable(path.name))
    try:
        content = json.loads(path.read_bytes())
    except (ValueError, RecursionError) as error:
        raise GeodataError("onleesbaar", _printable(path.name)) from error
    if not isinstance(content, dict) or content.get("type") not in JSON_TYPES:
        raise GeodataError("soort", _printable(path.name))


def _read_best_layer(path: Path, known: dict[str, str]) -> "tuple[geopandas.GeoDataFrame, str]":
    """Return the layer and code column with most known gemeenten, and the year it names."""
    import geopandas
    import pyogrio

    best: tuple[int, int] = (0, 0)
    chosen: tuple[geopandas.GeoDataFrame, str] | None = None
    try:
        layers = [str(name) for name, _ in pyogrio.list_layers(path)]
        for layer in layers:
            frame = geopandas.read_file(path, layer=layer)
            coded = _with_code(frame, known)
            if coded is None:
                continue
            score = (len(set(coded["gemeentecode"]) & set(known)), -len(coded))
            if score > best:
                best, chosen = score, (coded, _year(frame))
    except (pyogrio.errors.DataSourceError, pyogrio.errors.DataLayerError, ValueError) as error:
        raise GeodataError("onleesbaar", _printable(path.name)) from error
    if chosen is None:
        raise GeodataError("geen_code", _printable(path.name))
    return chosen


def _with_code(
    frame: "geopandas.GeoDataFrame", known: dict[str, str]
) -> "geopandas.GeoDataFrame | None":
    """Return columns `gemeentecode` and `geometry`, water parts left out; `None` without codes."""
    import geopandas

    if not isinstance(frame, geopandas.GeoDataFrame):
        return None
    lower = {str(column).lower(): column for column in frame.columns}
    for name in WATER_COLUMNS:
        if name in lower:
            frame = frame[frame[lower[name]].astype(str).str.upper() != "JA"]
    options = [
        frame[lower[name]].map(_to_code) for name in CODE_COLUMNS if name in lower and len(frame)
    ]
    codes = max(options, key=lambda column: len(set(column) & set(known)), default=None)
    if codes is None or not set(codes) & set(known):
        return None
    result: geopandas.GeoDataFrame = geopandas.GeoDataFrame(
        {"gemeentecode": codes.to_numpy()}, geometry=frame.geometry.to_numpy(), crs=frame.crs
    )
    return result


def _to_code(value: object) -> str:
    """Write `GM0014`, `0014`, `14` and `14.0` all as `GM0014`; other text as it is."""
    match = re.fullmatch(r"(?:GM)?\s*(\d{1,4})(?:\.0)?", str(value).strip(), re.IGNORECASE)
    return f"GM{int(match.group(1)):04d}" if match else str(value).strip()


def _year(frame: "geopandas.GeoDataFrame") -> str:
    lower = {str(column).lower(): column for column in frame.columns}
    for name in YEAR_COLUMNS:
        if name in lower and len(frame):
            match = re.match(r"20[0-4]\d", str(frame[lower[name]].iloc[0]))
            if match:
                return match.group()
    return ""


def _check_codes(frame: "geopandas.GeoDataFrame", known: dict[str, str]) -> None:
    import shapely

    codes = list(frame["gemeentecode"])
    # No geometry, an empty one, a point and a line have no area (or none that is a number).
    areas = shapely.area(shapely.make_valid(frame.geometry.to_numpy()))
    problems = {
        "dubbel": {code for code in codes if codes.count(code) > 1},
        "onbekend": set(codes) - set(known),
        "ontbreekt": set(known) - set(codes),
        "leeg": set(frame.loc[~(areas > 0), "gemeentecode"]),
    }
    for problem, found in problems.items():
        if found:
            named = ", ".join(_printable(code) for code in sorted(found)[:MOST_NAMED])
            raise GeodataError(problem, named, more=max(0, len(found) - MOST_NAMED))


def _with_crs(frame: "geopandas.GeoDataFrame") -> "geopandas.GeoDataFrame":
    """Return the frame with its CRS; without one (TopoJSON has none) the coordinates decide."""
    box = tuple(float(value) for value in frame.total_bounds)
    swapped = (box[1], box[0], box[3], box[2])
    epsg = frame.crs.to_epsg() if frame.crs is not None else WGS84
    if frame.crs is None and _inside(box, BOUNDS[RD]):
        epsg = RD
    if epsg not in BOUNDS:
        raise GeodataError("crs", str(frame.crs)[:60])
    if _inside(box, BOUNDS[epsg]):
        result: geopandas.GeoDataFrame = frame.set_crs(epsg, allow_override=True)
        return result
    if any(_inside(swapped, bounds) for bounds in BOUNDS.values()):
        raise GeodataError("assen")
    if epsg == WGS84 and _inside(box, BOUNDS[RD]):
        raise GeodataError("rd_als_graden")
    raise GeodataError("buiten_nederland")


def _inside(box: tuple[float, ...], bounds: tuple[float, float, float, float]) -> bool:
    west, south, east, north = bounds
    return box[0] >= west and box[1] >= south and box[2] <= east and box[3] <= north


def _printable(text: str) -> str:
    """Return at most 120 characters without control or direction characters."""
    return "".join(char if char.isprintable() else "?" for char in text)[:120]


def _store(found: StoredBoundaries, body: bytes) -> None:
    """Write geometry, then the metadata that names it, then drop older geometry."""
    folder = found.path.parent
    meta = json.dumps(found.to_meta(), ensure_ascii=False, indent=1).encode()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        _write_atomically(found.path, body)
        _write_atomically(folder / META, meta)
        for old in folder.glob("grenzen.*.json"):
            if old != found.path:
                old.unlink(missing_ok=True)
    except OSError as error:
        raise GeodataError("niet_te_schrijven", str(folder)) from error


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
