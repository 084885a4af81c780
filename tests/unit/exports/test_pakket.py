"""All tables in one zip."""

import io
from zipfile import ZipFile

from wsd_dash.domain.dataset import Dataset
from wsd_dash.exports.csv import excel_csv
from wsd_dash.exports.pakket import file_name, package_zip


def test_the_zip_holds_every_table_twice_with_contract_and_origin(mini: Dataset) -> None:
    with ZipFile(io.BytesIO(package_zip(mini))) as archive:
        assert archive.testzip() is None
        names = archive.namelist()
        wijken = archive.read("data/wijken.csv"), archive.read("excel/wijken.csv")
    expected = {f"{folder}/{t.path}" for t in mini.package.tables for folder in ("data", "excel")}
    assert set(names) == expected | {"data/datapackage.json", "data/README.md"}
    assert wijken == (mini.files["wijken.csv"], excel_csv(mini, mini.package.table("wijken")))


def test_the_same_data_give_the_same_bytes(mini: Dataset) -> None:
    assert package_zip(mini) == package_zip(mini)


def test_the_name_says_which_version(mini: Dataset) -> None:
    assert file_name(mini) == f"sociale-kwaliteit-in-beeld_{mini.version}.zip"
