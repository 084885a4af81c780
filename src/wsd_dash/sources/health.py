"""Whether the data on disk can be used right now, and when it last could."""

from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import Literal

from wsd_dash.config import PROJECT, Settings
from wsd_dash.contract.folder import CONTRACT
from wsd_dash.contract.schema import load_package
from wsd_dash.errors import ContractError, DataInvalidError, DataUnreadableError
from wsd_dash.sources.tables import load_tables
from wsd_dash.sources.versies import data_folder

Fingerprint = tuple[tuple[str, int, int], ...]


@dataclass(frozen=True)
class Health:
    """What `/gezondheid` reports.

    `version` and `loaded_at` (ISO moment, UTC) belong to the last good load of this process, ""
    when there was none. `code` is "" when all is well, else `map_onleesbaar`,
    `contract_onleesbaar` or `gegevens_ongeldig`.
    """

    status: Literal["goed", "fout"]
    version: str
    loaded_at: str
    code: str = ""


@dataclass
class _Memory:
    """The last answer for one data folder, kept because a full check costs CPU at every poll."""

    fingerprint: Fingerprint | None = None
    health: Health = Health("fout", "", "", "map_onleesbaar")


def check_health(settings: Settings) -> Health:
    """Load and check the data folder, again only when a file in it or the contract changed."""
    folder = data_folder(settings)
    memory = _memory(folder)
    fingerprint = _fingerprint(folder)
    if fingerprint != memory.fingerprint:
        memory.health = _examine(folder, memory.health)
        memory.fingerprint = fingerprint
    return memory.health


@lru_cache(maxsize=8)
def _memory(_folder: Path) -> _Memory:
    return _Memory()


def _fingerprint(folder: Path) -> Fingerprint:
    """Return name, size and moment of change of everything the check looks at."""
    try:
        paths = [*sorted(folder.iterdir()), PROJECT / "data" / CONTRACT]
        stats = [(str(path), path.stat()) for path in paths if path.exists()]
    except OSError:
        return ()
    return tuple((name, stat.st_size, stat.st_mtime_ns) for name, stat in stats)


def _examine(folder: Path, earlier: Health) -> Health:
    try:
        tables = load_tables(folder, load_package(PROJECT / "data" / CONTRACT))
    except DataUnreadableError:
        return replace(earlier, status="fout", code="map_onleesbaar")
    except ContractError:
        return replace(earlier, status="fout", code="contract_onleesbaar")
    except DataInvalidError:
        return replace(earlier, status="fout", code="gegevens_ongeldig")
    return Health("goed", tables.version, tables.loaded_at.isoformat(timespec="seconds"))
