"""The laid tiles: what a reader may count on, and how many real neighbours they keep."""

import importlib.util
import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from wsd_dash.config import PROJECT

ASSET = PROJECT / "src" / "wsd_dash" / "ui" / "componenten" / "zeshoeken.json"
BOUNDARIES = PROJECT.parent / "shared" / "geo" / "nl-vr-gm.topo.json"
WADDEN = ("Texel", "Vlieland", "Terschelling", "Ameland", "Schiermonnikoog")
ARNHEM_NIJMEGEN = (
    "Arnhem", "Nijmegen", "Zutphen", "Apeldoorn", "Doetinchem", "Ede", "Zevenaar", "Duiven",
    "Westervoort", "Overbetuwe", "Lingewaard", "Beuningen", "Heumen", "Wijchen", "Druten",
)  # fmt: skip
DEN_HAAG_LEIDEN = (
    "'s-Gravenhage", "Leiden", "Leidschendam-Voorburg", "Wassenaar", "Voorschoten", "Katwijk",
    "Delft", "Zoetermeer", "Rijswijk (ZH.)",
)  # fmt: skip
Cube = tuple[int, int]


def rows() -> list[list[str | int]]:
    found: list[list[str | int]] = json.loads(ASSET.read_text("utf-8"))["gemeenten"]
    return found


@pytest.fixture(scope="module")
def tiles() -> dict[str, Cube]:
    """Kolom and rij by name."""
    return {str(row[1]): (int(row[3]), int(row[4])) for row in rows()}


def apart(a: Cube, b: Cube) -> int:
    """Return the number of steps between two tiles; odd rows lie half a tile to the right."""
    (q1, r1), (q2, r2) = ((kolom - rij // 2, rij) for kolom, rij in (a, b))
    dq, dr = q2 - q1, r2 - r1
    return max(abs(dq), abs(dr), abs(dq + dr))


def east(tile: Cube) -> float:
    return tile[0] + tile[1] % 2 / 2


def test_every_gemeente_has_a_place_of_its_own(tiles: dict[str, Cube]) -> None:
    assert len(tiles) == 342
    assert len(set(tiles.values())) == 342


def test_the_layout_starts_at_the_edge(tiles: dict[str, Cube]) -> None:
    assert min(kolom for kolom, _ in tiles.values()) == 0
    assert min(rij for _, rij in tiles.values()) == 0


def test_no_tile_hangs_by_one_side_or_less(tiles: dict[str, Cube]) -> None:
    near = {
        naam: sum(apart(tile, other) == 1 for other in tiles.values())
        for naam, tile in tiles.items()
    }
    assert {naam for naam, count in near.items() if count < 2} == set()


def test_the_wadden_islands_lie_in_one_row_at_the_top(tiles: dict[str, Cube]) -> None:
    islands = [tiles[naam] for naam in WADDEN]
    assert islands == [(islands[0][0] + k, 0) for k in range(5)]
    assert sum(rij == 0 for _, rij in tiles.values()) == 5


def test_arnhem_lies_just_north_of_nijmegen(tiles: dict[str, Cube]) -> None:
    arnhem, nijmegen = tiles["Arnhem"], tiles["Nijmegen"]
    assert arnhem[1] < nijmegen[1]
    assert apart(arnhem, nijmegen) <= 3


def test_leiden_lies_near_den_haag_and_north_of_it(tiles: dict[str, Cube]) -> None:
    leiden, den_haag = tiles["Leiden"], tiles["'s-Gravenhage"]
    assert leiden[1] < den_haag[1]
    assert apart(leiden, den_haag) <= 3


def test_maastricht_lies_in_the_south_and_zeeland_in_the_west(tiles: dict[str, Cube]) -> None:
    lowest = max(rij for _, rij in tiles.values())
    assert tiles["Maastricht"][1] >= lowest - 3
    zeeland = [tiles[str(row[1])] for row in rows() if row[2] == "Zeeland"]
    assert min(east(tile) for tile in tiles.values()) == min(east(tile) for tile in zeeland)
    assert min(rij for _, rij in zeeland) > lowest / 2


@pytest.mark.parametrize("region", [ARNHEM_NIJMEGEN, DEN_HAAG_LEIDEN], ids=["oost", "west"])
def test_an_enlarged_region_is_compact(tiles: dict[str, Cube], region: tuple[str, ...]) -> None:
    found = [tiles[naam] for naam in region]
    assert max(rij for _, rij in found) - min(rij for _, rij in found) <= 8
    assert max(map(east, found)) - min(map(east, found)) <= 8


@pytest.fixture
def script() -> Iterator[object]:
    """Load the script with its package beside it."""
    folder = PROJECT / "script"
    sys.path.insert(0, str(folder))
    spec = importlib.util.spec_from_file_location("maak_zeshoeken", folder / "maak_zeshoeken.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    try:
        spec.loader.exec_module(module)
        yield module
    finally:
        sys.path.remove(str(folder))


@pytest.mark.skipif(not BOUNDARIES.exists(), reason="the boundaries are not here")
def test_more_real_neighbours_are_kept_than_before_as_the_doc_says(
    script: object,
) -> None:
    points = script.read_points(PROJECT / "data" / "gemeenten.csv")  # type: ignore[attr-defined]
    neighbours = script.read_neighbours(BOUNDARIES, points)  # type: ignore[attr-defined]
    places = {str(row[0]): (int(row[3]), int(row[4])) for row in rows()}
    cells = [places[code] for code in points.codes]
    border, near = (
        sum(apart(cells[a], cells[b]) == 1 for a, b in pairs)
        for pairs in (neighbours.grens, neighbours.nabij)
    )
    assert len(neighbours.nabij) == 918  # 917 in the count of the earlier layout
    assert near > 690
    doc = (PROJECT / "docs" / "zeshoeken.md").read_text(encoding="utf-8")
    kept = re.search(r"\| \*\*.*\*\* \| (\d+) .*?\| (\d+) ", doc)
    assert kept is not None
    assert (int(kept[1]), int(kept[2])) == (border, near)


def test_the_script_writes_the_same_file_from_its_names(
    script: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = tmp_path / "zeshoeken.json"
    copy.write_bytes(ASSET.read_bytes())
    monkeypatch.setattr(script, "ASSET", copy)
    assert script.main([]) == 0  # type: ignore[attr-defined]
    assert copy.read_bytes() == ASSET.read_bytes()
