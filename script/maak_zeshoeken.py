"""Lay out the hexagons of `zeshoeken.json` from the centre points in `data/gemeenten.csv`.

    python script/maak_zeshoeken.py GRENZEN [EERDERE]

lays them out anew and writes the asset and the figures in `docs/zeshoeken.md`. GRENZEN is a file
with the boundaries of the gemeenten (any that geopandas reads), for who borders on whom: nothing of
it is kept. EERDERE is a CSV with `code,x,y` of an earlier layout to compare with, in pitches.

Without arguments it only brings names and provinces in line with the table. Soft hyphens in
`etiket` are made by hand and kept.
"""

import csv
import hashlib
import json
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

import numpy as np
from zeshoeken.gloeien import Fase, Gloeier
from zeshoeken.grenzen import Buren, read_neighbours
from zeshoeken.meten import Maat, measure
from zeshoeken.punten import Pair, Punten, estimate_neighbours, read_points, spread
from zeshoeken.rooster import PLACES, columns_and_rows
from zeshoeken.toewijzen import Start, assign, find_start

PROJECT: Final = Path(__file__).resolve().parents[1]
TABLE: Final = PROJECT / "data" / "gemeenten.csv"
ASSET: Final = PROJECT / "src" / "wsd_dash" / "ui" / "componenten" / "zeshoeken.json"
DOC: Final = PROJECT / "docs" / "zeshoeken.md"
MARKS: Final = ("<!-- figures: begin -->\n", "<!-- figures: end -->\n")
FIELDS: Final = ["gemeentecode", "gemeentenaam", "provincie", "kolom", "rij", "etiket"]
SOFT_HYPHEN: Final = "\u00ad"
SHAPE: Final = Fase(2_000_000, 0.9, 0.15, (1, 0.5, 0.25), 0.5)
"""First everything roughly in its place: a neighbour one tile off is worth half."""
SIDES: Final = Fase(3_000_000, 0.6, 0.1, (1, 0.15), 0.3)
"""Then as many real sides as possible."""
ACROSS: Final = 0.6
"""What a pair across narrow water is worth, beside 1 for a shared border."""
EVEN: Final = 0.5
SEED: Final = 1


def main(arguments: Sequence[str]) -> int:
    """Write the asset; return 1 when tiles and gemeenten differ, 2 when called wrongly."""
    if not arguments:
        return refresh_names()
    if len(arguments) > 2:  # noqa: PLR2004
        print(__doc__)
        return 2
    source = Path(arguments[0])
    points = read_points(TABLE)
    neighbours = read_neighbours(source, points)
    layouts = {}
    if len(arguments) > 1:
        layouts["earlier layout"] = _read_earlier(Path(arguments[1]), points)
    layouts |= lay_out(points, neighbours)
    measured = {name: measure(points, cells, neighbours) for name, cells in layouts.items()}
    _write_tiles(points, [*layouts.values()][-1])
    _write_figures(measured, _reach(points, neighbours), source, neighbours)
    return 0


def lay_out(points: Punten, neighbours: Buren) -> dict[str, list[int]]:
    """Return the cells per method; the last is the layout to keep."""
    target = spread(points)
    estimated = estimate_neighbours(points)
    real: dict[Pair, float] = {p: k for p, k in estimated.items() if max(p) >= points.land}
    real |= dict.fromkeys(neighbours.nabij, ACROSS) | dict.fromkeys(neighbours.grens, 1.0)
    real[points.ferry] = estimated[points.ferry]
    start = find_start(points, target, estimated)
    print("start found")
    return {
        "Hungarian, no more cells than gemeenten": assign(points, target, None).cellen,
        "Hungarian, open lattice, best position": start.cellen,
        "… + annealing, two coolings, neighbours from points": _anneal(
            points, start, estimated, (SHAPE, SIDES)
        ),
        "… + annealing, one cooling, real neighbours": _anneal(points, start, real, (SIDES,)),
        "**… + annealing, two coolings, real neighbours**": _anneal(
            points, start, real, (SHAPE, SIDES)
        ),
    }


def _anneal(
    points: Punten, start: Start, weights: Mapping[Pair, float], phases: Sequence[Fase]
) -> list[int]:
    annealer = Gloeier(points, start, SEED)
    for phase in phases:
        annealer.cool(weights, phase)
    print("annealed")
    return annealer.cellen


def _read_earlier(path: Path, points: Punten) -> list[int]:
    """Return the nearest cell of every tile of an earlier layout, and any cell for the water."""
    with path.open(encoding="utf-8", newline="") as file:
        rows = {row["code"]: row for row in csv.DictReader(file)}
    tiles = np.array([(float(rows[c]["x"]), float(rows[c]["y"])) for c in points.codes])
    away = ((PLACES[:, None] - tiles[None]) ** 2).sum(axis=-1)
    cells = [int(cell) for cell in away.argmin(axis=0)]
    return cells + [0] * (len(points.km) - points.land)


def _reach(points: Punten, neighbours: Buren) -> tuple[int, int]:
    """Return how many pairs the points make likely, and how many of those share a border."""
    chances = estimate_neighbours(points).items()
    land = [(p, k) for p, k in chances if max(p) < points.land and p != points.ferry]
    likely = [p for p, k in land if k > EVEN]
    return len(likely), len(neighbours.grens.intersection(likely))


def refresh_names() -> int:
    """Rewrite names and provinces; name the gemeenten that need or no longer have a tile."""
    with TABLE.open(encoding="utf-8", newline="") as file:
        codes = {row["gemeentecode"]: row for row in csv.DictReader(file)}
    tiles = {row[0]: row for row in json.loads(ASSET.read_text(encoding="utf-8"))["gemeenten"]}
    if tiles.keys() != codes.keys():
        print("Zonder zeshoek:", *sorted(codes.keys() - tiles.keys()))
        print("Geen gemeente meer:", *sorted(tiles.keys() - codes.keys()))
        return 1
    _write({code: (int(tiles[code][3]), int(tiles[code][4])) for code in codes})
    return 0


def _write_tiles(points: Punten, cells: Sequence[int]) -> None:
    places = columns_and_rows(cells[: points.land])
    _write(dict(zip(points.codes, places, strict=True)))


def _write(places: Mapping[str, tuple[int, int]]) -> None:
    """Write the asset with these kolommen and rijen, names from the table and kept soft hyphens."""
    old = {row[0]: str(row[-1]) for row in json.loads(ASSET.read_text("utf-8"))["gemeenten"]}
    with TABLE.open(encoding="utf-8", newline="") as file:
        table = sorted(csv.DictReader(file), key=lambda row: row["gemeentecode"])
    rows = []
    for row in table:
        code, naam = row["gemeentecode"], row["gemeentenaam"]
        label = old.get(code, "")
        hyphens = [label] if label != naam and label.replace(SOFT_HYPHEN, "") == naam else []
        rows.append([code, naam, row["provincie"], *places[code], *hyphens])
    lines = ",\n".join(json.dumps(row, ensure_ascii=False, separators=(",", ":")) for row in rows)
    fields = json.dumps(FIELDS, separators=(",", ":"))
    ASSET.write_text(f'{{"velden":{fields},\n"gemeenten":[\n{lines}\n]}}\n', encoding="utf-8")


def _write_figures(
    measured: Mapping[str, Maat], reach: tuple[int, int], source: Path, neighbours: Buren
) -> None:
    """Put the table between the marks of the doc."""
    border, near = len(neighbours.grens), len(neighbours.nabij)
    lines = [
        f"| method | border, of {border} | near, of {near} | direction | mean off | most | split |",
        "|---|--:|--:|--:|--:|--:|--:|",
    ]
    for name, m in measured.items():
        lines.append(
            f"| {name} | {m.grens} ({m.grens / border:.1%}) | {m.nabij} ({m.nabij / near:.1%}) "
            f"| {m.richting:.1%} | {m.gemiddeld:.1f} km ({m.gemiddeld / m.schaal:.2f}) "
            f"| {m.grootst:.0f} km ({m.grootst / m.schaal:.1f}) | {m.gesplitst} |"
        )
    digest = hashlib.sha256(source.read_bytes()).hexdigest()
    lines += [
        "",
        f"The points alone make {reach[0]} pairs likely; {reach[1]} of these share a border.",
        f"Boundaries read: `{source.name}`, SHA-256 `{digest[:16]}…`. Seed {SEED}.",
    ]
    text = DOC.read_text(encoding="utf-8")
    before, rest = text.split(MARKS[0])
    after = rest.split(MARKS[1])[1]
    DOC.write_text(before + MARKS[0] + "\n".join(lines) + "\n" + MARKS[1] + after, encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
