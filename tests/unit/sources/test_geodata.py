"""Import of boundaries: what is refused changes nothing, what is stored is ready for the map."""

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import geopandas
import pandas as pd
import pytest
import shapely

from wsd_dash.config import PROJECT, Settings
from wsd_dash.errors import GeodataError
from wsd_dash.sources import geodata
from wsd_dash.sources.grenzen import stored_boundaries
from wsd_dash.texts.geodata import FOUTEN, error_message

REAL = PROJECT.parent / "shared" / "geo" / "nl-vr-gm.topo.json"
CODES = ("GM0202", "GM0268", "GM1705", "GM0518")
PROVINCES = ("Gelderland", "Gelderland", "Gelderland", "Zuid-Holland")
SIDE = 10_000
GEMEENTEN = pd.DataFrame({"gemeentecode": CODES, "provincie": PROVINCES})


def squares(**columns: list[object]) -> geopandas.GeoDataFrame:
    """Four squares of 10 km in a row, in RD."""
    boxes = [
        shapely.box(150_000 + i * SIDE, 430_000, 160_000 + i * SIDE, 440_000) for i in range(4)
    ]
    return geopandas.GeoDataFrame(columns or {"statcode": CODES}, geometry=boxes, crs=28992)


def as_geojson(frame: geopandas.GeoDataFrame, path: Path, *, crs: int = 4326) -> Path:
    content = json.loads(frame.to_crs(crs).to_json())
    if crs != 4326:
        content["crs"] = {"type": "name", "properties": {"name": f"urn:ogc:def:crs:EPSG::{crs}"}}
    path.write_text(json.dumps(content), encoding="utf-8")
    return path


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(geodata_dir=tmp_path / "geodata")


def load(settings: Settings) -> Any:
    stored = stored_boundaries(settings)
    assert stored is not None
    return json.loads(stored.path.read_bytes())


@pytest.mark.parametrize("crs", [4326, 28992])
def test_geojson_in_degrees_or_metres_is_stored(
    tmp_path: Path, settings: Settings, crs: int
) -> None:
    path = as_geojson(squares(), tmp_path / "gemeente_2025.geojson", crs=crs)
    stored = geodata.import_file(path, settings, gemeenten=GEMEENTEN)
    assert stored == geodata.status(settings)
    assert (stored.aantal, stored.jaar, stored.bron) == (4, "2025", "CBS / Kadaster")
    assert stored.sha256[:16] in stored.path.name
    drawing = load(settings)
    assert drawing["formaat"] == pytest.approx([800, 200], abs=1)
    assert drawing["gemeenten"]["GM0202"]["punt"] == pytest.approx([100, 100], abs=2)
    assert drawing["gemeenten"]["GM0202"]["straal"] == pytest.approx(100, abs=2)


def test_geopackage_with_several_layers_gives_the_gemeenten(
    tmp_path: Path, settings: Settings
) -> None:
    path = tmp_path / "grenzen.gpkg"
    squares(naam=["a", "b", "c", "d"]).to_file(path, layer="anders", driver="GPKG")
    layer = squares(code=["0202", "0268", "1705", "0518"], jrstatcode=["2026GM0202"] * 4)
    layer.to_file(path, layer="gemeenten", driver="GPKG")
    stored = geodata.import_file(path, settings, gemeenten=GEMEENTEN)
    assert (stored.aantal, stored.jaar) == (4, "2026")


def test_neighbours_share_their_border(tmp_path: Path, settings: Settings) -> None:
    wavy = [(160_000 + 300 * (i % 2), 430_000 + i * 500) for i in range(21)]
    west = shapely.Polygon([(150_000, 430_000), *wavy, (150_000, 440_000)])
    east = shapely.Polygon([(170_000, 430_000), (170_000, 440_000), *reversed(wavy)])
    frame = squares()
    frame.loc[[0, 1], "geometry"] = [west, east]
    geodata.import_file(as_geojson(frame, tmp_path / "g.json"), settings, gemeenten=GEMEENTEN)
    left, right = (corners(load(settings)["gemeenten"][code]["pad"]) for code in CODES[:2])
    assert len(left & right) > 2
    assert {point for point in left if 190 < point[0] < 215} <= right


def corners(pad: str) -> set[tuple[int, int]]:
    """Read the corners of a path of one ring."""
    numbers = [int(text) for text in re.findall(r"-?\d+", pad)]
    pairs = list(zip(numbers[::2], numbers[1::2], strict=True))
    points = [pairs[0]]
    for dx, dy in pairs[1:]:
        points.append((points[-1][0] + dx, points[-1][1] + dy))
    return set(points)


def test_province_borders_are_drawn_once_each(tmp_path: Path, settings: Settings) -> None:
    geodata.import_file(as_geojson(squares(), tmp_path / "g.json"), settings, gemeenten=GEMEENTEN)
    lines = [corners(part) for part in load(settings)["provincies"].split("M")[1:]]
    between = [line for line in lines if {(600, 0), (600, 200)} <= line and (0, 0) not in line]
    assert between
    assert not any((200, 0) in line and (200, 200) in line and len(line) == 2 for line in lines)


def test_an_invalid_outline_is_mended(tmp_path: Path, settings: Settings) -> None:
    frame = squares()
    bow = shapely.Polygon(
        [(150_000, 430_000), (160_000, 440_000), (160_000, 430_000), (150_000, 440_000)]
    )
    frame.loc[0, "geometry"] = bow
    geodata.import_file(as_geojson(frame, tmp_path / "g.json"), settings, gemeenten=GEMEENTEN)
    assert load(settings)["gemeenten"]["GM0202"]["pad"].count("M") == 2


def swapped(frame: geopandas.GeoDataFrame) -> geopandas.GeoDataFrame:
    degrees = frame.to_crs(4326)
    degrees["geometry"] = shapely.transform(degrees.geometry.to_numpy(), lambda c: c[:, ::-1])
    return degrees


def rd_called_degrees(frame: geopandas.GeoDataFrame) -> geopandas.GeoDataFrame:
    return frame.set_crs(4326, allow_override=True)


def belgium(frame: geopandas.GeoDataFrame) -> geopandas.GeoDataFrame:
    return frame.set_geometry(frame.translate(yoff=-250_000))


def without_first(frame: geopandas.GeoDataFrame) -> geopandas.GeoDataFrame:
    return frame.iloc[1:]


def twice(frame: geopandas.GeoDataFrame) -> geopandas.GeoDataFrame:
    return pd.concat([frame, frame.iloc[:1]], ignore_index=True)


def abolished(frame: geopandas.GeoDataFrame) -> geopandas.GeoDataFrame:
    return frame.assign(statcode=["GM1684", *CODES[1:]])


def empty(frame: geopandas.GeoDataFrame) -> geopandas.GeoDataFrame:
    frame.loc[0, "geometry"] = shapely.Polygon()
    return frame


def points(frame: geopandas.GeoDataFrame) -> geopandas.GeoDataFrame:
    return frame.set_geometry(frame.centroid)


def no_codes(frame: geopandas.GeoDataFrame) -> geopandas.GeoDataFrame:
    return frame.rename(columns={"statcode": "iets"})


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (swapped, "assen"), (rd_called_degrees, "rd_als_graden"), (belgium, "buiten_nederland"),
        (without_first, "ontbreekt"), (twice, "dubbel"), (abolished, "onbekend"),
        (empty, "leeg"), (points, "leeg"), (no_codes, "geen_code"),
    ],
)  # fmt: skip
def test_a_wrong_file_is_named_and_harms_nothing(
    tmp_path: Path,
    settings: Settings,
    change: Callable[[geopandas.GeoDataFrame], geopandas.GeoDataFrame],
    code: str,
) -> None:
    good = as_geojson(squares(), tmp_path / "goed.json")
    before = geodata.import_file(good, settings, gemeenten=GEMEENTEN)
    wrong = as_geojson(change(squares()), tmp_path / "fout.json")
    with pytest.raises(GeodataError) as caught:
        geodata.import_file(wrong, settings, gemeenten=GEMEENTEN)
    assert caught.value.code == code
    assert "opgeslagen" in error_message(caught.value)
    assert geodata.status(settings) == before
    assert len(list(settings.geodata_dir.iterdir())) == 2


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "soort"), (b"gemeente;naam\n", "soort"), (b"<OGRVRTDataSource/>", "soort"),
        (b"[1, 2]", "soort"), (b'{"type": "gdal_streamed_alg"}', "soort"),
        (b'{"type": "FeatureCollection", ', "onleesbaar"),
        (b'{"type": "FeatureCollection", "features": []}', "geen_code"),
        (b'{"type": "Topology"}', "onleesbaar"),
        (b"SQLite format 3\0 and then nothing", "onleesbaar"),
        (b"{" + b'"a":[' * 100_000, "onleesbaar"),
    ],
)  # fmt: skip
def test_what_is_no_boundary_file_is_refused(
    tmp_path: Path, settings: Settings, content: bytes, code: str
) -> None:
    path = tmp_path / "vreemd.json"
    path.write_bytes(content)
    with pytest.raises(GeodataError) as caught:
        geodata.import_file(path, settings, gemeenten=GEMEENTEN)
    assert caught.value.code == code
    assert geodata.status(settings) is None


def test_a_missing_file_is_named(tmp_path: Path, settings: Settings) -> None:
    with pytest.raises(GeodataError, match="onleesbaar"):
        geodata.import_file(tmp_path / "weg.json", settings, gemeenten=GEMEENTEN)


def test_another_coordinate_system_is_refused(tmp_path: Path, settings: Settings) -> None:
    path = as_geojson(squares(), tmp_path / "g.json", crs=3857)
    with pytest.raises(GeodataError, match="crs"):
        geodata.import_file(path, settings, gemeenten=GEMEENTEN)


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "bestand").write_text("", encoding="utf-8")
    settings = Settings(geodata_dir=tmp_path / "bestand" / "geodata")
    path = as_geojson(squares(), tmp_path / "g.json")
    with pytest.raises(GeodataError, match="niet_te_schrijven"):
        geodata.import_file(path, settings, gemeenten=GEMEENTEN)


def test_a_new_import_replaces_the_old_one_and_remove_leaves_nothing(
    tmp_path: Path, settings: Settings
) -> None:
    geodata.import_file(as_geojson(squares(), tmp_path / "a.json"), settings, gemeenten=GEMEENTEN)
    moved = squares().set_geometry(squares().scale(xfact=0.9, origin=(150_000, 430_000)))
    geodata.import_file(as_geojson(moved, tmp_path / "b.json"), settings, gemeenten=GEMEENTEN)
    assert len(list(settings.geodata_dir.glob("grenzen.*.json"))) == 1
    assert geodata.remove(settings)
    assert list(settings.geodata_dir.iterdir()) == []
    assert not geodata.remove(settings)


def test_the_name_of_the_file_is_made_printable(tmp_path: Path, settings: Settings) -> None:
    path = as_geojson(squares(), tmp_path / "g\u202eexe.json")
    stored = geodata.import_file(path, settings, gemeenten=GEMEENTEN)
    assert stored.bestandsnaam == "g?exe.json"


def test_water_parts_of_a_statistical_map_are_left_out(tmp_path: Path, settings: Settings) -> None:
    frame = pd.concat([squares().assign(water="NEE"), squares().iloc[:1].assign(water="JA")])
    path = as_geojson(frame, tmp_path / "g.json")
    assert geodata.import_file(path, settings, gemeenten=GEMEENTEN).aantal == 4


@pytest.mark.parametrize(
    ("missing", "end"), [(10, "GM1009. "), (11, "GM1009 en nog 1. "), (338, "GM1009 en nog 328. ")]
)
def test_a_refusal_names_ten_codes_and_counts_the_rest(
    tmp_path: Path, settings: Settings, missing: int, end: str
) -> None:
    extra = pd.DataFrame({"gemeentecode": [f"GM{1000 + n}" for n in range(missing)]})
    gemeenten = pd.concat([GEMEENTEN, extra.assign(provincie="x")], ignore_index=True)
    path = as_geojson(squares(), tmp_path / "g.json")
    with pytest.raises(GeodataError) as caught:
        geodata.import_file(path, settings, gemeenten=gemeenten)
    assert caught.value.code == "ontbreekt"
    named = error_message(caught.value).split(": ")[1]
    assert named.count("GM") == 10
    assert named.startswith("GM1000, ")
    assert f"{end}Is het" in named


def test_every_refusal_has_a_sentence() -> None:
    source = Path(geodata.__file__).read_text(encoding="utf-8")
    raised = set(re.findall(r'GeodataError\("(\w+)"', source)) | {
        "dubbel",
        "onbekend",
        "ontbreekt",
        "leeg",
    }
    assert raised == set(FOUTEN)
    for code in FOUTEN:
        assert "{" not in error_message(GeodataError(code, "x"))


@pytest.mark.skipif(not REAL.exists(), reason="the real boundaries are not on this machine")
def test_the_real_boundaries_are_stored_small_and_whole(settings: Settings) -> None:
    gemeenten = pd.read_csv(PROJECT / "data" / "gemeenten.csv", dtype=str)
    stored = geodata.import_file(REAL, settings, gemeenten=gemeenten)
    drawing = load(settings)
    assert stored.aantal == len(drawing["gemeenten"]) == 342
    assert all(len(g["pad"]) > 30 and g["straal"] > 5 for g in drawing["gemeenten"].values())
    assert stored.path.stat().st_size < 200_000
