"""Meaning: dates that exist and run forward, a source for everything, no programme in a circle."""

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from wsd_dash.contract.issue import Issue
from wsd_dash.contract.reading import Reading
from wsd_dash.contract.schema import Package
from wsd_dash.contract.structure import Readings, is_date

PARTIAL_DATE = "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?"
"""The declared pattern of a year, a month or a day."""

SPANS = (
    ("activiteiten", "periode_start", "periode_eind"),
    ("gebeurtenissen", "datum_start", "datum_eind"),
    ("perioden", "jaar_start", "jaar_eind"),
)


def check_dates(package: Package, readings: Readings) -> Iterator[Issue]:
    """Yield every partial date that has the right form but is no month or day of the calendar."""
    for table in package.tables:
        names = [c.name for c in table.columns if c.pattern == PARTIAL_DATE]
        for row in readings[table.name].rows:
            for name in names:
                value = row.cells.get(name, "")
                if re.fullmatch(PARTIAL_DATE, value) and not is_date(_first_day(value)):
                    yield Issue("datum_bestaat_niet", "fout", table.name, row.line, name, value)


def check_spans(readings: Readings) -> Iterator[Issue]:
    """Yield every end before its start, compared as precisely as the vaguer of the two."""
    for table, start_name, end_name in SPANS:
        for row in readings[table].rows:
            start, end = row.cells.get(start_name, ""), row.cells.get(end_name, "")
            if not re.fullmatch(PARTIAL_DATE, start) or not re.fullmatch(PARTIAL_DATE, end):
                continue
            shared = min(len(start), len(end))
            if end[:shared] < start[:shared]:
                detail = {"begin": start, "kolom_begin": start_name}
                yield Issue("einde_voor_begin", "fout", table, row.line, end_name, end, detail)


def check_years(readings: Readings) -> Iterator[Issue]:
    """Yield every list of years that is not in rising order, or names one twice."""
    for row in readings["activiteiten"].rows:
        value = row.cells.get("jaren", "")
        years = value.split(";")
        if years != sorted(set(years)):
            detail = {"beter": ";".join(sorted(set(years)))}
            yield Issue(
                "jaren_volgorde", "let_op", "activiteiten", row.line, "jaren", value, detail
            )


def check_period_basis(readings: Readings) -> Iterator[Issue]:
    """Yield every period that does not say whether the source states it."""
    reading = readings["activiteiten"]
    if not reading.columns.issuperset({"periode_start", "periode_eind", "periode_basis"}):
        return
    for row in reading.rows:
        period = row.cells["periode_start"] or row.cells["periode_eind"]
        if period and not row.cells["periode_basis"]:
            where = "periode_basis"
            yield Issue("periode_basis", "let_op", reading.table.name, row.line, where, "")


def check_sources(readings: Readings) -> Iterator[Issue]:
    """Yield every activiteit that no source reports."""
    activiteiten, bronnen = readings["activiteiten"], readings["activiteit_bronnen"]
    if not bronnen.complete or "activiteit_id" not in activiteiten.columns:
        return
    reported = {row.cells["activiteit_id"] for row in bronnen.rows}
    for row in activiteiten.rows:
        name = row.cells["activiteit_id"]
        if name and name not in reported:
            yield Issue("bron_ontbreekt", "fout", "activiteiten", row.line, "activiteit_id", name)


def check_programmes(readings: Readings) -> Iterator[Issue]:
    """Yield every circle of activiteiten that are part of each other, once."""
    reading = readings["activiteiten"]
    if not reading.columns.issuperset({"activiteit_id", "onderdeel_van"}):
        return
    parents = {r.cells["activiteit_id"]: r.cells["onderdeel_van"] for r in reading.rows}
    lines = _lines(reading)
    settled: set[str] = set()
    for start in parents:
        chain: list[str] = []
        here = start
        while here and here not in settled and here not in chain:
            chain.append(here)
            here = parents.get(here, "")
        if here in chain:
            circle = chain[chain.index(here) :]
            detail = {"kring": " → ".join([*circle, here])}
            line, parent = lines[here], parents[here]
            where = "onderdeel_van"
            yield Issue("onderdeel_kring", "fout", "activiteiten", line, where, parent, detail)
        settled.update(chain)


def check_urls(package: Package, readings: Readings) -> Iterator[Issue]:
    """Yield every web address that is not a plain http or https address."""
    for table in package.tables:
        for row in readings[table.name].rows:
            value = row.cells.get("url", "")
            if value and not _is_web_address(value):
                yield Issue("geen_webadres", "fout", table.name, row.line, "url", value)


def _first_day(value: str) -> str:
    return value + "-01-01"[len(value) - len("2024") :]


def _lines(reading: Reading) -> dict[str, int]:
    return {row.cells["activiteit_id"]: row.line for row in reading.rows}


def _is_web_address(value: str) -> bool:
    try:
        parts = urlsplit(value)
    except ValueError:
        return False
    host = parts.hostname or ""
    plain = not re.search(r"[\s<>\"'`\\]", value) and parts.username is None
    return parts.scheme in {"http", "https"} and "." in host and plain
