"""The whole check of one data folder: read every declared table, run every check, report all."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from wsd_dash.contract.issue import Issue, Report
from wsd_dash.contract.reading import Reading, nothing, read_table
from wsd_dash.contract.schema import Package, Table
from wsd_dash.errors import DataUnreadableError


@dataclass(frozen=True)
class Examination:
    """A report together with what was read, so that a loader need not read twice.

    `files` holds the bytes of every declared file that could be opened, by file name.
    """

    report: Report
    readings: Mapping[str, Reading]
    files: Mapping[str, bytes]


def check_folder(folder: Path, package: Package) -> Report:
    """Report every problem of a data folder; changes nothing.

    Raises `DataUnreadableError` when the folder itself cannot be opened.
    """
    return examine(folder, package).report


def examine(folder: Path, package: Package) -> Examination:
    """Read and check a data folder, keeping what was read."""
    if not folder.is_dir():
        raise DataUnreadableError(str(folder))
    issues: list[Issue] = []
    readings: dict[str, Reading] = {}
    files: dict[str, bytes] = {}
    for table in package.tables:
        data, found = _read_file(folder, table)
        issues.extend(found)
        if data is None:
            readings[table.name] = nothing(table)
            continue
        files[table.path] = data
        readings[table.name], found = read_table(data, table)
        issues.extend(found)
    rows = {name: len(reading.rows) for name, reading in readings.items()}
    return Examination(Report(folder, tuple(_ordered(issues, package)), rows), readings, files)


def _read_file(folder: Path, table: Table) -> tuple[bytes | None, tuple[Issue, ...]]:
    path = folder / table.path
    try:
        if not path.resolve().is_relative_to(folder.resolve()):
            return None, (Issue("pad_buiten_map", "fout", table.name, value=table.path),)
        return path.read_bytes(), ()
    except FileNotFoundError:
        return None, (Issue("bestand_ontbreekt", "fout", table.name, value=table.path),)
    except (OSError, RuntimeError) as error:
        detail = {"reden": type(error).__name__}
        return None, (Issue("bestand_dicht", "fout", table.name, value=table.path, detail=detail),)


def _ordered(issues: Iterable[Issue], package: Package) -> Iterator[Issue]:
    order = {table.name: number for number, table in enumerate(package.tables)}
    return iter(sorted(issues, key=lambda x: (order.get(x.table, -1), x.row or 0)))
