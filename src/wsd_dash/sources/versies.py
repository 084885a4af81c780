"""Versions of the data side by side, and one small pointer that says which is in force.

A data folder is either the tables themselves, or a folder of versions: `<version>/` with the tables
of each, and a pointer file. A version never changes once it is there, so whoever reads one reads
one: only the pointer is replaced, in one step. `publish` alone writes here.
"""

import contextlib
import json
import os
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from wsd_dash.config import Settings
from wsd_dash.contract.folder import CONTRACT
from wsd_dash.contract.schema import Package
from wsd_dash.errors import PublicationError
from wsd_dash.sources.lock import hold_lock
from wsd_dash.sources.tables import SEAL, load_tables, seal

POINTER: Final = "huidig.json"
LOCK: Final = "publiceer.slot"
UNFINISHED: Final = ".nieuw-"
KEEP: Final = 5
"""How many versions stay, the one in force included."""
LONGEST_POINTER: Final = 4096


@dataclass(frozen=True)
class Publication:
    """What a publication did: the version in force now, and the one before, "" for none.

    `again` when the version was there already.
    """

    version: str
    before: str
    again: bool


def data_folder(settings: Settings) -> Path:
    """Return the folder with the tables in force; read anew every time, which costs one small file.

    A folder without a pointer is its own only version.
    """
    version = _pointed(settings.data_dir)
    return settings.data_dir / version if version else settings.data_dir


def earlier_folders(settings: Settings) -> list[Path]:
    """Return the folders of the other versions, the newest first; for when that in force fails."""
    current = _pointed(settings.data_dir)
    if not current:
        return []
    return [path for path in _versions(settings.data_dir) if path.name != current]


def publish(folder: Path, target: Path, package: Package) -> Publication:
    """Check a data folder, copy what was checked into `target` and put it in force.

    Raises `DataUnreadableError` or `DataInvalidError` when the data cannot be used, and
    `PublicationError` when they cannot be put there (`bezig`, `geen_versiemap`,
    `niet_te_schrijven`) or hold no activiteit at all (`leeg`). Whatever happens, and wherever it is
    cut off, the pointer names a whole version.
    """
    tables = load_tables(folder, package)
    if tables["activiteiten"].empty:
        raise PublicationError("leeg", str(folder))
    files = {**tables.files, SEAL: seal(tables.files)}
    try:
        if (folder / CONTRACT).exists():
            files[CONTRACT] = (folder / CONTRACT).read_bytes()
        with _alone(target):
            before = _pointed(target)
            again = _holds(target / tables.version, tables.files)
            if again:
                os.utime(target / tables.version)
            else:
                shutil.rmtree(target / tables.version, ignore_errors=True)  # damaged since
                _place(target, tables.version, files)
            _write_whole(target / POINTER, json.dumps({"versie": tables.version}).encode())
            _prune(target, tables.version)
    except OSError as error:
        raise PublicationError("niet_te_schrijven", str(target)) from error
    return Publication(tables.version, before, again)


@contextlib.contextmanager
def _alone(target: Path) -> Iterator[None]:
    """Hold the folder for one publication; only one with versions, or an empty one, will do."""
    target.mkdir(parents=True, exist_ok=True)
    known = {POINTER, LOCK}
    if not _pointed(target) and any(
        path.name not in known and not path.name.startswith(UNFINISHED) for path in target.iterdir()
    ):
        raise PublicationError("geen_versiemap", str(target))
    with hold_lock(target / LOCK) as held:
        if not held:
            raise PublicationError("bezig", str(target))
        yield


def _holds(folder: Path, files: Mapping[str, bytes]) -> bool:
    """Whether a version is there as it was published."""
    try:
        return all((folder / name).read_bytes() == body for name, body in files.items())
    except OSError:
        return False


def _place(target: Path, version: str, files: dict[str, bytes]) -> None:
    """Write a version beside the others under a name nobody reads, then give it its own name."""
    unfinished = Path(tempfile.mkdtemp(prefix=UNFINISHED, dir=target))
    try:
        for name, content in files.items():
            _write(unfinished / name, content)
        unfinished.chmod(0o755)
        unfinished.rename(target / version)
    except OSError:
        shutil.rmtree(unfinished, ignore_errors=True)
        raise
    _settle(target)


def _write_whole(path: Path, content: bytes) -> None:
    """Replace a file in one step."""
    fresh = path.with_name(f"{UNFINISHED}{path.name}")
    _write(fresh, content)
    fresh.replace(path)
    _settle(path.parent)


def _write(path: Path, content: bytes) -> None:
    with path.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _settle(folder: Path) -> None:
    """Make names in a folder outlive a power cut, where the system can."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _prune(target: Path, current: str) -> None:
    """Remove what was cut off, and all but the newest versions; who reads one has it in memory."""
    for path in target.glob(f"{UNFINISHED}*"):
        if path.is_dir():
            shutil.rmtree(path, ignore_errors=True)
    others = [path for path in _versions(target) if path.name != current]
    for path in others[KEEP - 1 :]:
        shutil.rmtree(path, ignore_errors=True)


def _versions(target: Path) -> list[Path]:
    """Return the folders of versions, the last published first."""
    folders = [p for p in target.iterdir() if p.is_dir() and not p.name.startswith(UNFINISHED)]
    return sorted(folders, key=lambda path: (path.stat().st_mtime_ns, path.name), reverse=True)


def _pointed(target: Path) -> str:
    """Return the version the pointer names; "" when there is no pointer, or it names no folder."""
    try:
        with (target / POINTER).open("rb") as file:
            found = json.loads(file.read(LONGEST_POINTER))
        version = found["versie"]
        if version != Path(version).name or not (target / version).is_dir():
            return ""
    except (OSError, ValueError, KeyError, TypeError):
        return ""
    return str(version)
