"""Bring names and provinces in `zeshoeken.json` in line with `data/gemeenten.csv`.

The places of the tiles (`kolom`, `rij`) and the soft hyphens in `etiket` are made by hand and kept.
After a herindeling this names the gemeenten that need or no longer have a tile, and writes nothing.
"""

import csv
import json
import sys
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[1]
ASSET = PROJECT / "src" / "wsd_dash" / "ui" / "componenten" / "zeshoeken.json"
FIELDS = ["gemeentecode", "gemeentenaam", "provincie", "kolom", "rij", "etiket"]
SOFT_HYPHEN = "\u00ad"


def main() -> int:
    """Rewrite the asset; return 1 when tiles and gemeenten differ."""
    with (PROJECT / "data" / "gemeenten.csv").open(encoding="utf-8", newline="") as file:
        gemeenten = {row["gemeentecode"]: row for row in csv.DictReader(file)}
    tiles = {row[0]: row for row in json.loads(ASSET.read_text(encoding="utf-8"))["gemeenten"]}
    if tiles.keys() != gemeenten.keys():
        print("Zonder zeshoek:", *sorted(gemeenten.keys() - tiles.keys()))
        print("Geen gemeente meer:", *sorted(tiles.keys() - gemeenten.keys()))
        return 1
    rows = [_row(gemeenten[code], tiles[code]) for code in sorted(tiles)]
    lines = ",\n".join(json.dumps(row, ensure_ascii=False, separators=(",", ":")) for row in rows)
    fields = json.dumps(FIELDS, separators=(",", ":"))
    ASSET.write_text(f'{{"velden":{fields},\n"gemeenten":[\n{lines}\n]}}\n', encoding="utf-8")
    return 0


def _row(gemeente: dict[str, str], tile: list[str | int]) -> list[str | int]:
    naam = gemeente["gemeentenaam"]
    label = str(tile[-1])
    kept = [label] if label.replace(SOFT_HYPHEN, "") == naam and label != naam else []
    return [gemeente["gemeentecode"], naam, gemeente["provincie"], *tile[3:5], *kept]


if __name__ == "__main__":
    sys.exit(main())
