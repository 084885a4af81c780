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

from unit.sources.vlakken import CODES, GEMEENTEN, KINDS, SIDE, squares, write
from wsd_dash.config import PROJECT, Settings
from wsd_dash.contract.schema import Package
from wsd_dash.errors import GeodataError
from wsd_dash.sources import gemeentecodes, geodata, grensbestand
from wsd_dash.sources.grenzen import NIVEAUS, stored_boundaries
from wsd_dash.sources.tables import Tables, load_tables
from wsd_dash.texts.geodata import FOUTEN, error_message

REAL = PROJECT.parent / "shared" / "geo" / "nl-vr-gm.topo.json"


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(geodata_dir=tmp_path / "geodata")


def load(settings: Settings, level: str = "midden") -> Any:
    stored = stored_boundaries(settings)
    assert stored is not None
    return json.loads(stored.paths()[level].read_bytes())


@pytest.mark.parametrize("crs", [4326, 28992])
@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_file_in_degrees_or_metres_is_stored(
    tmp_path: Path, settings: Settings, kind: str, crs: int
) -> None:
    path = write(squares(), tmp_path / f"gemeente_2025.{kind}", kind=kind, crs=crs)
    stored = geodata.import_file(path, settings, gemeenten=GEMEENTEN)
    assert stored == geodata.status(settings)
    assert (stored.aantal, stored.jaar, stored.bron) == (4, "2025", "CBS / Kadaster")
    assert (stored.bestandsnaam, stored.vroeger) == (path.name, 0)
    for level, eenheid in (("grof", 200), ("midden", 50), ("fijn", 20)):
        drawing = load(settings, level)
        one = SIDE // eenheid
        assert drawing["eenheid"] == eenheid
        assert drawing["oorsprong"] == pytest.approx([150_000, 440_000], abs=2)
        assert drawing["formaat"] == pytest.approx([4 * one, one], abs=1)
        assert drawing["gemeenten"]["GM0202"]["punt"] == pytest.approx([one / 2] * 2, abs=2)
        assert drawing["gemeenten"]["GM0202"]["straal"] == pytest.approx(one / 2, abs=2)


def test_what_the_caller_knows_of_the_source_is_kept(tmp_path: Path, settings: Settings) -> None:
    path = write(squares(), tmp_path / "gemeente_2025.json")
    known = {"jaar": "2026", "bron": "Elders", "licentie": "CC0"}
    stored = geodata.import_file(path, settings, gemeenten=GEMEENTEN, **known)
    assert (stored.jaar, stored.bron, stored.licentie) == ("2026", "Elders", "CC0")


def test_the_data_package_gives_all_that_an_import_needs(
    tmp_path: Path, settings: Settings, mini_tables: Tables
) -> None:
    found = geodata.from_tables(mini_tables.frames)
    assert found["gebieden"]["de-liemers"] == ["GM0221", "GM0226", "GM0293", "GM0299"]
    assert "GM0202" in found["werkgebieden"]["arnhem-nijmegen"]
    codes = list(found["gemeenten"]["gemeentecode"])
    boxes = [
        shapely.box(150_000 + i * 5e3, 43e4, 155_000 + i * 5e3, 44e4) for i in range(len(codes))
    ]
    frame = geopandas.GeoDataFrame({"statcode": codes}, geometry=boxes, crs=28992)
    geodata.import_file(write(frame, tmp_path / "g.json"), settings, **found)
    for level in NIVEAUS:
        drawing = load(settings, level)
        assert set(drawing["gebieden"]) == {"de-liemers"}
        assert set(drawing["werkgebieden"]) == set(found["werkgebieden"])


def test_geopackage_with_several_layers_gives_the_gemeenten(
    tmp_path: Path, settings: Settings
) -> None:
    path = tmp_path / "grenzen.gpkg"
    squares(naam=["a", "b", "c", "d"]).to_file(path, layer="anders", driver="GPKG")
    layer = squares(code=["0202", "0268", "1705", "0518"], jrstatcode=["2026GM0202"] * 4)
    layer.to_file(path, layer="gemeenten", driver="GPKG")
    stored = geodata.import_file(path, settings, gemeenten=GEMEENTEN)
    assert (stored.aantal, stored.jaar) == (4, "2026")


def test_an_invalid_outline_is_mended(tmp_path: Path, settings: Settings) -> None:
    frame = squares()
    bow = shapely.Polygon(
        [(150_000, 430_000), (160_000, 440_000), (160_000, 430_000), (150_000, 440_000)]
    )
    frame.loc[0, "geometry"] = bow
    geodata.import_file(write(frame, tmp_path / "g.json"), settings, gemeenten=GEMEENTEN)
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
    good = write(squares(), tmp_path / "goed.json")
    before = geodata.import_file(good, settings, gemeenten=GEMEENTEN)
    wrong = write(change(squares()), tmp_path / "fout.json")
    with pytest.raises(GeodataError) as caught:
        geodata.import_file(wrong, settings, gemeenten=GEMEENTEN)
    assert caught.value.code == code
    assert "opgeslagen" in error_message(caught.value)
    assert geodata.status(settings) == before
    assert len(list(settings.geodata_dir.iterdir())) == 4


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


def test_a_missing_file_or_a_folder_is_named(tmp_path: Path, settings: Settings) -> None:
    for path in (tmp_path / "weg.json", tmp_path):
        with pytest.raises(GeodataError, match="geen_bestand"):
            geodata.import_file(path, settings, gemeenten=GEMEENTEN)


def test_another_coordinate_system_is_refused(tmp_path: Path, settings: Settings) -> None:
    path = write(squares(), tmp_path / "g.json", crs=3857)
    with pytest.raises(GeodataError, match="crs"):
        geodata.import_file(path, settings, gemeenten=GEMEENTEN)


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "bestand").write_text("", encoding="utf-8")
    settings = Settings(geodata_dir=tmp_path / "bestand" / "geodata")
    path = write(squares(), tmp_path / "g.json")
    with pytest.raises(GeodataError, match="niet_te_schrijven"):
        geodata.import_file(path, settings, gemeenten=GEMEENTEN)


def test_a_new_import_replaces_the_old_one_and_remove_leaves_nothing(
    tmp_path: Path, settings: Settings
) -> None:
    geodata.import_file(write(squares(), tmp_path / "a.json"), settings, gemeenten=GEMEENTEN)
    moved = squares().set_geometry(squares().scale(xfact=0.9, origin=(150_000, 430_000)))
    geodata.import_file(write(moved, tmp_path / "b.json"), settings, gemeenten=GEMEENTEN)
    assert len(list(settings.geodata_dir.glob("grenzen.*.json"))) == 3
    assert geodata.remove(settings)
    assert list(settings.geodata_dir.iterdir()) == []
    assert not geodata.remove(settings)


def test_the_name_of_the_file_is_made_printable(tmp_path: Path, settings: Settings) -> None:
    path = write(squares(), tmp_path / "g\u202eexe.json")
    stored = geodata.import_file(path, settings, gemeenten=GEMEENTEN)
    assert stored.bestandsnaam == "g?exe.json"


def test_water_parts_of_a_statistical_map_are_left_out(tmp_path: Path, settings: Settings) -> None:
    frame = pd.concat([squares().assign(water="NEE"), squares().iloc[:1].assign(water="JA")])
    path = write(frame, tmp_path / "g.json")
    assert geodata.import_file(path, settings, gemeenten=GEMEENTEN).aantal == 4


@pytest.mark.parametrize(
    ("missing", "end"), [(10, "GM1009. "), (11, "GM1009 en nog 1. "), (338, "GM1009 en nog 328. ")]
)
def test_a_refusal_names_ten_codes_and_counts_the_rest(
    tmp_path: Path, settings: Settings, missing: int, end: str
) -> None:
    extra = pd.DataFrame({"gemeentecode": [f"GM{1000 + n}" for n in range(missing)]})
    gemeenten = pd.concat([GEMEENTEN, extra.assign(provincie="x")], ignore_index=True)
    path = write(squares(), tmp_path / "g.json")
    with pytest.raises(GeodataError) as caught:
        geodata.import_file(path, settings, gemeenten=gemeenten)
    assert caught.value.code == "ontbreekt"
    named = error_message(caught.value).split(": ")[1]
    assert named.count("GM") == 10
    assert named.startswith("GM1000, ")
    assert f"{end}Is het" in named


def test_every_refusal_has_a_sentence() -> None:
    modules = (geodata, grensbestand, gemeentecodes)
    source = "".join(Path(module.__file__).read_text(encoding="utf-8") for module in modules)
    raised = set(re.findall(r'GeodataError\("(\w+)"', source)) | {
        "dubbel",
        "onbekend",
        "ontbreekt",
        "leeg",
    }
    assert raised <= set(FOUTEN)
    for code in raised:
        assert "{" not in error_message(GeodataError(code, "x"))


def test_a_disk_that_fills_up_halfway_leaves_what_was_there(
    tmp_path: Path, settings: Settings
) -> None:
    path = write(squares(), tmp_path / "g.json")
    before = geodata.import_file(path, settings, gemeenten=GEMEENTEN)
    names = {file.name for file in settings.geodata_dir.iterdir()}
    moved = squares().set_geometry(squares().scale(xfact=0.9, origin=(150_000, 430_000)))
    after = geodata.import_file(
        write(moved, tmp_path / "b.json"), Settings(geodata_dir=tmp_path / "b"), gemeenten=GEMEENTEN
    )
    # A folder where a file should come: the third of four writes fails.
    (settings.geodata_dir / after.paths()["fijn"].name / "x").mkdir(parents=True)
    with pytest.raises(GeodataError, match="niet_te_schrijven"):
        geodata.import_file(tmp_path / "b.json", settings, gemeenten=GEMEENTEN)
    assert geodata.status(settings) == before
    left = {file.name for file in settings.geodata_dir.iterdir() if file.is_file()}
    assert left == names


@pytest.mark.skipif(not REAL.exists(), reason="the real boundaries are not on this machine")
def test_the_real_boundaries_are_stored_small_and_whole(
    settings: Settings, package: Package
) -> None:
    tables = load_tables(PROJECT / "data", package).frames
    stored = geodata.import_file(REAL, settings, **geodata.from_tables(tables))
    assert stored.aantal == 342
    sizes = []
    for level in NIVEAUS:
        drawing = load(settings, level)
        assert len(drawing["gemeenten"]) == 342
        assert all(len(g["pad"]) > 10 and g["straal"] > 3 for g in drawing["gemeenten"].values())
        assert set(drawing["gebieden"]) == {"de-liemers"}
        assert set(drawing["werkgebieden"]) == {"wsdan", "wsdhl"}
        sizes.append(stored.paths()[level].stat().st_size)
    assert sizes == sorted(sizes)
    assert sizes[0] < 90_000
    assert sizes[-1] < 200_000
