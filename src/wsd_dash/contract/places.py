"""Places: gemeentecodes that exist today, and one kind of place per location."""

from collections.abc import Iterator, Mapping

from wsd_dash.contract.issue import Code, Issue
from wsd_dash.contract.reading import Reading
from wsd_dash.contract.schema import Package
from wsd_dash.contract.structure import GEMEENTEN, Readings

PLACE_COLUMNS = ("gemeentecode", "gebied_id", "wijk_id")


def check_gemeentecodes(package: Package, readings: Readings) -> Iterator[Issue]:
    """Yield every code that is no gemeente of today; an abolished one names its successor."""
    gemeenten = readings[GEMEENTEN]
    if not gemeenten.complete:
        return
    names = {row.cells["gemeentecode"]: row.cells["gemeentenaam"] for row in gemeenten.rows}
    successors = _successors(readings["herindelingen"], names)
    for table in package.tables:
        for key in table.foreign_keys:
            column = key.columns[0]
            reading = readings[table.name]
            if key.table == GEMEENTEN and column in reading.columns:
                yield from _check_codes(reading, column, names, successors)


def check_locations(readings: Readings) -> Iterator[Issue]:
    """Yield every location that does not fill exactly one of gemeente, gebied and wijk."""
    reading = readings["activiteit_locaties"]
    if not reading.columns.issuperset(PLACE_COLUMNS):
        return
    for row in reading.rows:
        filled = [name for name in PLACE_COLUMNS if row.cells[name]]
        if len(filled) != 1:
            detail = {"gevuld": ", ".join(filled)}
            where = " + ".join(PLACE_COLUMNS)
            value = " | ".join(row.cells[name] for name in filled)
            code: Code = "locatie_meervoudig" if filled else "locatie_leeg"
            yield Issue(code, "fout", reading.table.name, row.line, where, value, detail)


def _check_codes(
    reading: Reading,
    column: str,
    names: Mapping[str, str],
    successors: Mapping[str, tuple[str, str]],
) -> Iterator[Issue]:
    codes = {name.casefold(): code for code, name in names.items()}
    for row in reading.rows:
        code = row.cells[column]
        if not code or code in names:
            continue
        if code in successors:
            old, new = successors[code]
            detail = {"naam": old, "opvolger": new}
            name: Code = "gemeente_opgeheven"
        else:
            meant = codes.get(row.cells.get("naam_in_bron", "").casefold(), "")
            detail = {"suggestie": f"{meant} ({names[meant]})" if meant else ""}
            name = "gemeente_onbekend"
        yield Issue(name, "fout", reading.table.name, row.line, column, code, detail)


def _successors(herindelingen: Reading, names: Mapping[str, str]) -> dict[str, tuple[str, str]]:
    """Map an abolished code to its name and to its successors as one text."""
    found: dict[str, tuple[str, str]] = {}
    if not herindelingen.columns.issuperset({"code_oud", "naam_oud", "code_nieuw"}):
        return found
    for row in herindelingen.rows:
        old, new = row.cells["code_oud"], row.cells["code_nieuw"]
        text = f"{new} ({names[new]})" if new in names else new
        earlier = found.get(old, ("", ""))[1]
        found[old] = (row.cells["naam_oud"], f"{earlier} of {text}" if earlier else text)
    return found
