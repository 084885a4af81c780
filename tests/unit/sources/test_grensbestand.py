"""Reading a boundary file: what it holds, of which year, and where it lies."""

from pathlib import Path

import geopandas
import pandas as pd
import pytest

from unit.sources.vlakken import CODES, KINDS, squares, write
from wsd_dash.errors import GeodataError
from wsd_dash.sources.grensbestand import printable, read_boundary_file, to_rd


@pytest.mark.parametrize("crs", [4326, 28992])
@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_gives_the_same_polygons_in_metres(tmp_path: Path, kind: str, crs: int) -> None:
    path = write(squares(), tmp_path / f"g.{kind}", kind=kind, crs=crs)
    frame, jaar = read_boundary_file(path, set(CODES))
    found = to_rd(frame)
    assert jaar == ""
    assert found.crs.to_epsg() == 28992
    assert list(found["gemeentecode"]) == list(CODES)
    for one, other in zip(found.geometry, squares().geometry, strict=True):
        assert one.hausdorff_distance(other) < 1


@pytest.mark.parametrize(
    ("name", "columns", "jaar"),
    [
        ("gemeente_2024.json", {}, "2024"),
        ("g.json", {"jrstatcode": ["2025GM0202"] * 4}, "2025"),
        ("gemeente_2024.json", {"jaar": [2025] * 4}, "2025"),
        ("1999.json", {}, ""),
    ],
)
def test_the_year_is_that_of_a_column_or_else_of_the_name(
    tmp_path: Path, name: str, columns: dict[str, list[object]], jaar: str
) -> None:
    path = write(squares(statcode=list(CODES), **columns), tmp_path / name)
    assert read_boundary_file(path, set(CODES))[1] == jaar


@pytest.mark.parametrize(
    "codes",
    [
        ["0202", "0268", "1705", "0518"],
        [202, 268, 1705, 518],
        [f" {code.lower()}" for code in CODES],
    ],
)
def test_codes_are_known_in_any_spelling(tmp_path: Path, codes: list[object]) -> None:
    path = write(squares(code=codes), tmp_path / "g.json")
    assert list(read_boundary_file(path, set(CODES))[0]["gemeentecode"]) == list(CODES)


def test_no_polygon_at_all_is_no_place() -> None:
    frame = geopandas.GeoDataFrame({"a": [1]}, geometry=[None], crs=4326)
    with pytest.raises(GeodataError, match="buiten_nederland"):
        to_rd(frame)


def test_a_table_without_polygons_has_no_codes(tmp_path: Path) -> None:
    path = tmp_path / "g.gpkg"
    squares(iets=["a", "b", "c", "d"]).to_file(path, driver="GPKG")
    with pytest.raises(GeodataError, match="geen_code"):
        read_boundary_file(path, set(CODES))


def test_a_name_is_made_printable() -> None:
    assert printable("a\u202eb\nc") == "a?b?c"
    assert len(printable("x" * 500)) == 120
    assert pd.notna(printable(""))
