"""Reading a boundary file: which kind it is, which layer and codes it has, and where it lies."""

import json
import os
import re
from collections.abc import Set as AbstractSet
from pathlib import Path

import geopandas
import pyogrio

from wsd_dash.errors import GeodataError

MAX_BYTES = 400_000_000
JSON_TYPES = {"FeatureCollection", "Topology"}
CODE_COLUMNS = ("statcode", "gemeentecode", "gm_code", "code", "identificatie", "gmcode")
YEAR_COLUMNS = ("jrstatcode", "jaarcode", "jaar", "year")
WATER_COLUMNS = ("water", "h2o")
WGS84, RD = 4326, 28992
BOUNDS = {WGS84: (3.0, 50.5, 7.5, 54.0), RD: (-10_000, 290_000, 310_000, 640_000)}
"""Widest box, per CRS (degrees, metres), in which the gemeenten of the Netherlands can lie."""


def read_boundary_file(path: Path, known: AbstractSet[str]) -> tuple[geopandas.GeoDataFrame, str]:
    """Return columns `gemeentecode` and `geometry` as they are, and the year the file names.

    Reads GeoJSON, TopoJSON and GeoPackage. Of several layers and code columns the one with most
    codes of `known` counts. Raises `GeodataError`.
    """
    _check_kind(path)
    frame, jaar = _read_best_layer(path, known)
    year_in_name = re.search(r"20[0-4]\d", path.stem)
    return frame, jaar or (year_in_name.group() if year_in_name else "")


def to_rd(frame: geopandas.GeoDataFrame) -> geopandas.GeoDataFrame:
    """Return the frame in EPSG:28992; it may be given in EPSG:4326 too.

    Without a CRS (TopoJSON has none) the coordinates decide. Raises `GeodataError` when they do
    not lie in the Netherlands.
    """
    result: geopandas.GeoDataFrame = _with_crs(frame).to_crs(RD)
    return result


def _check_kind(path: Path) -> None:
    """Refuse what is no GeoPackage, GeoJSON or TopoJSON, judged by its content, not its name.

    GDAL opens far more than that, some of which reads other files or addresses.
    """
    if not path.is_file():
        raise GeodataError("geen_bestand", printable(path.name))
    try:
        with path.open("rb") as file:
            head = file.read(64)
            size = file.seek(0, os.SEEK_END)
    except OSError as error:
        raise GeodataError("onleesbaar", printable(path.name)) from error
    if size > MAX_BYTES:
        raise GeodataError("te_groot", printable(path.name))
    if head.startswith(b"SQLite format 3\0"):
        return
    if not head.removeprefix(b"\xef\xbb\xbf").lstrip().startswith(b"{"):
        raise GeodataError("soort", printable(path.name))
    try:
        content = json.loads(path.read_bytes())
    except (ValueError, RecursionError) as error:
        raise GeodataError("onleesbaar", printable(path.name)) from error
    if not isinstance(content, dict) or content.get("type") not in JSON_TYPES:
        raise GeodataError("soort", printable(path.name))


def _read_best_layer(path: Path, known: AbstractSet[str]) -> tuple[geopandas.GeoDataFrame, str]:
    """Return the layer and code column with most known gemeenten, and the year it names."""
    best: tuple[int, int] = (0, 0)
    chosen: tuple[geopandas.GeoDataFrame, str] | None = None
    try:
        layers = [str(name) for name, _ in pyogrio.list_layers(path)]
        for layer in layers:
            frame = geopandas.read_file(path, layer=layer)
            coded = _with_code(frame, known)
            if coded is None:
                continue
            score = (len(set(coded["gemeentecode"]) & known), -len(coded))
            if score > best:
                best, chosen = score, (coded, _year(frame))
    except (pyogrio.errors.DataSourceError, pyogrio.errors.DataLayerError, ValueError) as error:
        raise GeodataError("onleesbaar", printable(path.name)) from error
    if chosen is None:
        raise GeodataError("geen_code", printable(path.name))
    return chosen


def _with_code(
    frame: geopandas.GeoDataFrame, known: AbstractSet[str]
) -> geopandas.GeoDataFrame | None:
    """Return columns `gemeentecode` and `geometry`, water parts left out; `None` without codes."""
    if not isinstance(frame, geopandas.GeoDataFrame):
        return None
    lower = {str(column).lower(): column for column in frame.columns}
    for name in WATER_COLUMNS:
        if name in lower:
            frame = frame[frame[lower[name]].astype(str).str.upper() != "JA"]
    options = [
        frame[lower[name]].map(_to_code) for name in CODE_COLUMNS if name in lower and len(frame)
    ]
    codes = max(options, key=lambda column: len(set(column) & known), default=None)
    if codes is None or not set(codes) & known:
        return None
    result: geopandas.GeoDataFrame = geopandas.GeoDataFrame(
        {"gemeentecode": codes.to_numpy()}, geometry=frame.geometry.to_numpy(), crs=frame.crs
    )
    return result


def _to_code(value: object) -> str:
    """Write `GM0014`, `0014`, `14` and `14.0` all as `GM0014`; other text as it is."""
    match = re.fullmatch(r"(?:GM)?\s*(\d{1,4})(?:\.0)?", str(value).strip(), re.IGNORECASE)
    return f"GM{int(match.group(1)):04d}" if match else str(value).strip()


def _year(frame: geopandas.GeoDataFrame) -> str:
    lower = {str(column).lower(): column for column in frame.columns}
    for name in YEAR_COLUMNS:
        if name in lower and len(frame):
            match = re.match(r"20[0-4]\d", str(frame[lower[name]].iloc[0]))
            if match:
                return match.group()
    return ""


def _with_crs(frame: geopandas.GeoDataFrame) -> geopandas.GeoDataFrame:
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


def printable(text: str) -> str:
    """Return at most 120 characters without control or direction characters."""
    return "".join(char if char.isprintable() else "?" for char in text)[:120]
