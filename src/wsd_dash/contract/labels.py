"""Coderingen: what the codebook allows one coder to say about one activiteit."""

from collections import defaultdict
from collections.abc import Iterator

from wsd_dash.contract.issue import Code, Issue
from wsd_dash.contract.reading import Reading, Row
from wsd_dash.contract.structure import Readings, nearest

TABLE = "coderingen"
GROUP = ("activiteit_id", "dimensie", "codeur")
ITEM_TABLES = {"conditie": ("condities", "conditie_id"), "thema": ("themas", "thema_id")}
CODED_LIST = "2023-2026"
"""The list of thema's that is coded; the agenda of 2022 is its forerunner and is not."""
WITH_MOTIVE = frozenset({"1", "2", "geheel"})
MAX_MAIN_ACCENTS = 2
MIXTURES: tuple[tuple[str, Code], ...] = (("nb", "nb_gemengd"), ("geheel", "geheel_gemengd"))


def check_motives(readings: Readings) -> Iterator[Issue]:
    """Yield every code 1, 2 or geheel without a motivatie."""
    reading = readings[TABLE]
    if not reading.columns.issuperset({"code", "motivatie"}):
        return
    for row in reading.rows:
        if row.cells["code"] in WITH_MOTIVE and not row.cells["motivatie"].strip():
            detail = {"code": row.cells["code"]}
            yield Issue("motivatie_ontbreekt", "fout", TABLE, row.line, "motivatie", detail=detail)


def check_items(readings: Readings) -> Iterator[Issue]:
    """Yield every coded item that is no conditie or coded thema, as its dimensie says it is."""
    reading = readings[TABLE]
    if not reading.columns.issuperset({"dimensie", "item"}):
        return
    allowed = {
        dimensie: tuple(
            row.cells[column]
            for row in readings[table].rows
            if row.cells.get("lijst", CODED_LIST) == CODED_LIST
        )
        for dimensie, (table, column) in ITEM_TABLES.items()
        if readings[table].complete
    }
    for row in reading.rows:
        dimensie, item = row.cells["dimensie"], row.cells["item"]
        items = allowed.get(dimensie)
        if item and items is not None and item not in items:
            detail = {"dimensie": dimensie, "suggestie": nearest(item, items)}
            yield Issue("item_onbekend", "fout", TABLE, row.line, "item", item, detail)


def check_groups(readings: Readings) -> Iterator[Issue]:
    """Yield what one coder may not combine within one dimensie of one activiteit."""
    reading = readings[TABLE]
    if not reading.columns.issuperset({*GROUP, "code"}):
        return
    for group, rows in _groups(reading).items():
        detail = dict(zip(GROUP, group, strict=True))
        yield from _check_accents(rows, detail)
        yield from _check_mixture(rows, detail)


def _groups(reading: Reading) -> dict[tuple[str, ...], list[Row]]:
    groups: defaultdict[tuple[str, ...], list[Row]] = defaultdict(list)
    for row in reading.rows:
        groups[tuple(row.cells[name] for name in GROUP)].append(row)
    return groups


def _check_accents(rows: list[Row], detail: dict[str, str]) -> Iterator[Issue]:
    main = [row for row in rows if row.cells["code"] == "2"]
    if len(main) > MAX_MAIN_ACCENTS:
        first_too_many = main[MAX_MAIN_ACCENTS]
        found = {**detail, "aantal": str(len(main))}
        yield Issue("hoofdaccenten", "fout", TABLE, first_too_many.line, "code", "2", found)


def _check_mixture(rows: list[Row], detail: dict[str, str]) -> Iterator[Issue]:
    codes = {row.cells["code"] for row in rows}
    whole = [row for row in rows if row.cells["code"] == "geheel"]
    if whole and detail["dimensie"] == "thema":
        line = whole[0].line
        yield Issue("geheel_bij_thema", "fout", TABLE, line, "code", "geheel", detail)
        return
    if len(codes) == 1:
        return
    for code, name in MIXTURES:
        if code in codes:
            line = next(row.line for row in rows if row.cells["code"] == code)
            found = {**detail, "ook": ", ".join(sorted(codes - {code}))}
            yield Issue(name, "fout", TABLE, line, "code", code, found)
            return
