"""Boundaries of an earlier year: former gemeenten count as those of today, or are refused."""

import json
from pathlib import Path

import geopandas
import pandas as pd
import pytest
import shapely

from unit.sources.vlakken import CODES, GEMEENTEN, shape_of, squares, write
from wsd_dash.config import Settings
from wsd_dash.errors import GeodataError
from wsd_dash.sources.gemeentecodes import destinations
from wsd_dash.sources.geodata import import_file
from wsd_dash.sources.grenzen import StoredBoundaries

KNOWN = dict(zip(CODES, "abcd", strict=True))


def changes(*rows: tuple[str, str]) -> pd.DataFrame:
    return pd.DataFrame(rows, columns=["code_oud", "code_nieuw"])


MERGED = changes(("GM0001", "GM0202"), ("GM0002", "GM0202"), ("GM0003", "GM0268"))


@pytest.mark.parametrize(
    ("rows", "found"),
    [
        ([("GM0001", "GM0202"), ("GM0002", "GM0202")], {"GM0001": "GM0202", "GM0002": "GM0202"}),
        ([("GM0001", "GM0002"), ("GM0002", "GM0202")], {"GM0001": "GM0202", "GM0002": "GM0202"}),
        ([("GM0001", "GM0202"), ("GM0001", "GM0268")], {}),
        ([("GM0001", "GM0002"), ("GM0001", "GM0202"), ("GM0002", "GM0202")],
         {"GM0001": "GM0202", "GM0002": "GM0202"}),
        ([("GM0001", "GM0002"), ("GM0002", "GM0001")], {}),
        ([("GM0001", "GM0999")], {}),
        ([("GM0202", "GM0268")], {}),
    ],
)  # fmt: skip
def test_a_former_code_counts_only_when_it_went_whole_into_one_of_today(
    rows: list[tuple[str, str]], found: dict[str, str]
) -> None:
    assert destinations(changes(*rows), KNOWN) == found


def test_without_herindelingen_no_former_code_is_known() -> None:
    assert destinations(None, KNOWN) == {}


def split_first(*codes: str) -> geopandas.GeoDataFrame:
    """The squares with the first cut in a northern and a southern former gemeente."""
    frame = squares()
    halves = [
        shapely.box(150_000, 430_000, 160_000, 434_000),
        shapely.box(150_000, 434_000, 160_000, 440_000),
    ]
    return geopandas.GeoDataFrame(
        {"statcode": [*codes, *CODES[1:]]}, geometry=[*halves, *frame.geometry[1:]], crs=28992
    )


def store(
    frame: geopandas.GeoDataFrame, folder: Path, herindelingen: pd.DataFrame | None
) -> StoredBoundaries:
    path = write(frame, folder / "gemeenten_2021.json")
    settings = Settings(geodata_dir=folder / "geodata")
    return import_file(path, settings, gemeenten=GEMEENTEN, herindelingen=herindelingen)


@pytest.mark.parametrize("codes", [("GM0001", "GM0002"), ("GM0001", "GM0202")])
def test_former_gemeenten_become_the_one_of_today(tmp_path: Path, codes: tuple[str, str]) -> None:
    stored = store(split_first(*codes), tmp_path, MERGED)
    assert (stored.jaar, stored.aantal) == ("2021", 4)
    assert stored.vroeger == sum(code not in CODES for code in codes)
    drawing = json.loads(stored.paths()["midden"].read_bytes())
    assert drawing["gemeenten"]["GM0202"]["pad"].count("M") == 1
    assert shape_of(drawing["gemeenten"]["GM0202"]["pad"]).area == pytest.approx(40_000, rel=0.01)


def test_a_renumbered_gemeente_keeps_its_outline(tmp_path: Path) -> None:
    frame = squares(statcode=["GM0202", "GM0003", "GM1705", "GM0518"])
    assert store(frame, tmp_path, MERGED).vroeger == 1


@pytest.mark.parametrize(
    ("frame", "herindelingen", "code", "detail"),
    [
        (split_first("GM0001", "GM0002"), None, "onbekend", "GM0001, GM0002"),
        (split_first("GM0001", "GM0002"), changes(("GM0001", "GM0202")), "onbekend", "GM0002"),
        (split_first("GM0001", "GM0002"),
         changes(("GM0001", "GM0202"), ("GM0002", "GM0202"), ("GM0002", "GM0268")),
         "onbekend", "GM0002"),
        (split_first("GM0001", "GM0001"), MERGED, "dubbel", "GM0001"),
        (split_first("GM0001", "GM0003"), MERGED.iloc[2:], "onbekend", "GM0001"),
    ],
)  # fmt: skip
def test_what_does_not_fit_todays_gemeenten_is_refused_by_name(
    tmp_path: Path,
    frame: geopandas.GeoDataFrame,
    herindelingen: pd.DataFrame | None,
    code: str,
    detail: str,
) -> None:
    with pytest.raises(GeodataError) as caught:
        store(frame, tmp_path, herindelingen)
    assert (caught.value.code, caught.value.detail) == (code, detail)
    assert not (tmp_path / "geodata").exists()


def test_a_part_beside_the_whole_it_became_is_refused(tmp_path: Path) -> None:
    frame = split_first("GM0001", "GM0202")
    frame.loc[1, "geometry"] = shapely.box(150_000, 430_000, 160_000, 440_000)
    with pytest.raises(GeodataError) as caught:
        store(frame, tmp_path, MERGED)
    assert (caught.value.code, caught.value.detail) == ("onbekend", "GM0001")
