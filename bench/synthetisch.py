"""Makes a valid data folder of any number of activiteiten, copied from the real one under new ids.

The first ones are the real ones. Every further copy keeps its labels, sources and organisaties, and
moves its gemeenten a fixed step down the list, so that more activiteiten also fill more of the map.
The same number gives the same bytes.
"""

import argparse
import csv
import shutil
from collections.abc import Iterator
from pathlib import Path

from wsd_dash.config import PROJECT

Row = dict[str, str]

REAL = PROJECT / "data"
ROOT = "activiteiten"
KEY = "activiteit_id"
OWN_KEYS = {"producten": "product_id", "gebeurtenissen": "gebeurtenis_id"}
"""Tables whose rows hang on an activiteit and have an id of their own."""
LINKED = (
    "activiteit_bronnen",
    "activiteit_locaties",
    "activiteit_organisaties",
    "coderingen",
    *OWN_KEYS,
)
STEP = 37
"""Gemeenten between a copy and the next; shares no factor with the number of gemeenten."""


def make(folder: Path, number: int, *, source: Path = REAL) -> None:
    """Write a data folder of this many activiteiten; the folder must not exist yet."""
    shutil.copytree(source, folder)
    rows = _read(source / f"{ROOT}.csv")
    copies = -(-number // len(rows))
    kept = {
        _new(row[KEY], copy)
        for index, (copy, row) in enumerate((c, r) for c in range(copies) for r in rows)
        if index < number
    }
    codes = sorted(row["gemeentecode"] for row in _read(source / "gemeenten.csv"))
    moved = {code: index for index, code in enumerate(codes)}

    def copied(name: str) -> Iterator[Row]:
        own = OWN_KEYS.get(name)
        table = _read(source / f"{name}.csv")
        for copy in range(copies):
            for row in table:
                new = {**row, KEY: _new(row[KEY], copy)}
                if new[KEY] not in kept:
                    continue
                if own:
                    new[own] = _new(row[own], copy)
                if code := row.get("gemeentecode"):
                    new["gemeentecode"] = codes[(moved[code] + copy * STEP) % len(codes)]
                if parent := row.get("onderdeel_van"):
                    whole = _new(parent, copy)
                    new["onderdeel_van"] = whole if whole in kept else ""
                yield new

    for name in (ROOT, *LINKED):
        _write(folder / f"{name}.csv", list(rows[0]) if name == ROOT else None, copied(name))


def _new(key: str, copy: int) -> str:
    return f"{key}-kopie-{copy}" if copy and key else key


def _read(path: Path) -> list[Row]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _write(path: Path, header: list[str] | None, rows: Iterator[Row]) -> None:
    with path.open(encoding="utf-8", newline="") as file:
        fields = header or next(csv.reader(file))
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, fields, lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


def main() -> None:
    """Write a folder named on the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, help="a folder that does not exist yet")
    parser.add_argument("number", type=int, help="how many activiteiten")
    chosen = parser.parse_args()
    make(chosen.folder, chosen.number)


if __name__ == "__main__":
    main()
