"""The data folder as typed frames, loaded only when it passes every check."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final

import pandas as pd

from wsd_dash.contract.check import examine
from wsd_dash.contract.reading import Reading
from wsd_dash.contract.schema import Column, Package
from wsd_dash.errors import DataInvalidError, DataUnreadableError

VERSION_LENGTH = 12
SEAL: Final = "inhoud.sha256"
"""A published folder says here what its files are, as `sha256sum -c` reads it."""


@dataclass(frozen=True)
class Tables:
    """All declared tables of one data folder.

    `frames` maps the table name to a frame with the declared columns in order, one row per line,
    in file order. Text and dates are `str` ("" when missing, never NaN), integers and years
    `Int64`, numbers `float`, booleans `bool`. Do not change a frame. `version` is the first twelve
    hex digits of the sha256 over the contract and the name and bytes of every declared file;
    `files` holds those bytes by file name, for a download that is the file itself.
    """

    frames: Mapping[str, pd.DataFrame]
    version: str
    loaded_at: datetime
    files: Mapping[str, bytes] = field(default_factory=dict, repr=False)

    def __getitem__(self, name: str) -> pd.DataFrame:
        """Return the frame of one table."""
        return self.frames[name]


def load_tables(folder: Path, package: Package) -> Tables:
    """Read, check and type a data folder.

    Raises `DataInvalidError` (with the report) when a check finds an error; warnings do not stop
    it. Raises `DataUnreadableError` when the folder cannot be opened, or is not what was published:
    a file that lost its last rows may pass every check.
    """
    examination = examine(folder, package)
    if examination.report.errors:
        raise DataInvalidError(examination.report)
    _refuse_damaged(folder, examination.files)
    frames = {table.name: _frame(examination.readings[table.name]) for table in package.tables}
    return Tables(
        frames=MappingProxyType(frames),
        version=_version(examination.files, package),
        loaded_at=datetime.now(UTC),
        files=MappingProxyType(dict(examination.files)),
    )


def seal(files: Mapping[str, bytes]) -> bytes:
    """Return what a published folder says its files are."""
    return "".join(f"{_digest(files[name])}  {name}\n" for name in sorted(files)).encode()


def _refuse_damaged(folder: Path, files: Mapping[str, bytes]) -> None:
    try:
        lines = (folder / SEAL).read_text(encoding="utf-8").splitlines()
    except FileNotFoundError:
        return  # a folder that is edited by hand has none
    except (OSError, ValueError) as error:
        raise DataUnreadableError(str(folder)) from error
    known = {name: digest for digest, _, name in (line.partition("  ") for line in lines)}
    if any(known.get(name) != _digest(body) for name, body in files.items()):
        raise DataUnreadableError(str(folder))


def _digest(body: bytes) -> str:
    return hashlib.sha256(body).hexdigest()


def _version(files: Mapping[str, bytes], package: Package) -> str:
    digest = hashlib.sha256(package.digest.encode())
    for name in sorted(files):
        # The length keeps two neighbouring files from trading bytes unnoticed.
        digest.update(f"\n{name} {len(files[name])}\n".encode())
        digest.update(files[name])
    return digest.hexdigest()[:VERSION_LENGTH]


def _frame(reading: Reading) -> pd.DataFrame:
    return pd.DataFrame(
        {
            column.name: _series([row.cells[column.name] for row in reading.rows], column)
            for column in reading.table.columns
        }
    )


def _series(cells: list[str], column: Column) -> "pd.Series[Any]":
    if column.type in {"integer", "year"}:
        return pd.Series([int(cell) if cell else None for cell in cells], dtype="Int64")
    if column.type == "number":
        return pd.Series([float(cell) if cell else None for cell in cells], dtype="float64")
    if column.type == "boolean":
        return pd.Series([cell == "ja" for cell in cells], dtype="bool")
    return pd.Series(cells, dtype="str")
