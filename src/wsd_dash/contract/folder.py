"""The data folder itself: opening what was declared, and nothing outside the folder."""

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from wsd_dash.contract.issue import Issue
from wsd_dash.contract.schema import Package, Table, leaves_folder
from wsd_dash.errors import DataUnreadableError

CONTRACT = "datapackage.json"


def open_folder(folder: Path) -> Path:
    """Return the folder with its links followed; raise `DataUnreadableError` if it is none."""
    try:
        real = folder.resolve(strict=True)
        if not real.is_dir():
            raise DataUnreadableError(str(folder))
        next(real.iterdir(), None)
    except (OSError, RuntimeError) as error:
        raise DataUnreadableError(str(folder)) from error
    return real


def read_file(folder: Path, table: Table) -> tuple[bytes | None, tuple[Issue, ...]]:
    """Return the bytes of a declared file, or the issue that says why there are none."""
    path = folder / table.path
    try:
        real = path.resolve()
        if not real.is_relative_to(folder):
            return None, (Issue("pad_buiten_map", "fout", table.name, value=table.path),)
        # Anything but a plain file (a pipe, a device) could make reading wait for ever.
        if real.exists() and not real.is_file():
            return None, (Issue("bestand_dicht", "fout", table.name, value=table.path),)
        return real.read_bytes(), ()
    except FileNotFoundError:
        return None, (Issue("bestand_ontbreekt", "fout", table.name, value=table.path),)
    except (OSError, RuntimeError):
        return None, (Issue("bestand_dicht", "fout", table.name, value=table.path),)


def check_folder_content(folder: Path, package: Package) -> Iterator[Issue]:
    """Yield what lies in the folder beside the declared files and should be known."""
    declared = {table.path for table in package.tables}
    for path in sorted(folder.glob("*.csv")):
        if path.name not in declared:
            yield Issue("bestand_onbekend", "let_op", "", value=path.name)
    yield from _check_own_contract(folder, package)


def _check_own_contract(folder: Path, package: Package) -> Iterator[Issue]:
    path = folder / CONTRACT
    if not path.resolve().is_relative_to(folder):
        yield Issue("pad_buiten_map", "fout", "", value=CONTRACT)
        return
    try:
        data = path.read_bytes()
    except OSError:
        return
    if hashlib.sha256(data).hexdigest() == package.digest:
        return
    yield Issue("contract_wijkt_af", "let_op", "", value=CONTRACT)
    for name in _declared_paths(data):
        if leaves_folder(name):
            yield Issue("pad_buiten_map", "fout", "", value=name)


def _declared_paths(data: bytes) -> Iterator[str]:
    """Yield every path that text claims to be a data package declares, however malformed."""
    try:
        raw: Any = json.loads(data)
    except (ValueError, RecursionError):
        return
    resources = raw.get("resources") if isinstance(raw, dict) else None
    for resource in resources if isinstance(resources, list) else []:
        paths = resource.get("path") if isinstance(resource, dict) else None
        for path in paths if isinstance(paths, list) else [paths]:
            if isinstance(path, str):
                yield path
