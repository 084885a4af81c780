"""The whole check of one data folder: read every declared table, run every check, report all."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from wsd_dash.contract import labels, meaning, places, structure, text_safety
from wsd_dash.contract.folder import check_folder_content, open_folder, read_file
from wsd_dash.contract.issue import Issue, Report
from wsd_dash.contract.reading import Reading, nothing, read_table
from wsd_dash.contract.schema import Package


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
    """Read and check a data folder, keeping what was read; raises as `check_folder` does."""
    real = open_folder(folder)
    issues = list(check_folder_content(real, package))
    readings: dict[str, Reading] = {}
    files: dict[str, bytes] = {}
    for table in package.tables:
        data, found = read_file(real, table)
        readings[table.name] = nothing(table)
        if data is not None:
            files[table.path] = data
            readings[table.name], found = read_table(data, table)
        issues.extend(found)
    issues.extend(_check_tables(package, readings))
    order = {table.name: number for number, table in enumerate(package.tables)}
    issues.sort(key=lambda issue: (order.get(issue.table, -1), issue.row or 0))
    rows = {name: len(reading.rows) for name, reading in readings.items()}
    return Examination(Report(folder, tuple(issues), rows), readings, files)


def _check_tables(package: Package, readings: Mapping[str, Reading]) -> Iterator[Issue]:
    for reading in readings.values():
        yield from structure.check_cells(reading)
        yield from structure.check_primary_key(reading)
        yield from text_safety.check_text(reading)
    yield from structure.check_references(package, readings)
    yield from places.check_gemeentecodes(package, readings)
    yield from places.check_locations(readings)
    yield from meaning.check_dates(package, readings)
    yield from meaning.check_spans(readings)
    yield from meaning.check_years(readings)
    yield from meaning.check_period_basis(readings)
    yield from meaning.check_sources(readings)
    yield from meaning.check_programmes(readings)
    yield from meaning.check_urls(package, readings)
    yield from labels.check_motives(readings)
    yield from labels.check_items(readings)
    yield from labels.check_groups(readings)
