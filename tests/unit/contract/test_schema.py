"""The contract is read whole, or refused with a reason."""

import json
from pathlib import Path
from typing import Any

import pytest

from wsd_dash.contract.meaning import PARTIAL_DATE
from wsd_dash.contract.schema import Package, leaves_folder, load_package
from wsd_dash.errors import ContractError
from wsd_dash.texts.issues import FORMS


def contract(**changes: Any) -> dict[str, Any]:
    """Write the smallest contract, with changes to its only table."""
    resource = {
        "name": "wijken",
        "path": "wijken.csv",
        "title": "Wijken",
        "schema": {"fields": [{"name": "naam", "title": "Naam", "type": "string"}]},
    }
    return {"name": "proef", "title": "Proef", "resources": [{**resource, **changes}]}


def written(raw: Any, folder: Path) -> Path:
    path = folder / "datapackage.json"
    path.write_text(json.dumps(raw), encoding="utf-8")
    return path


def test_reads_tables_columns_and_labels_of_the_real_contract(package: Package) -> None:
    assert len(package.tables) == 27
    activiteiten = package.table("activiteiten")
    assert activiteiten.primary_key == ("activiteit_id",)
    assert activiteiten.foreign_keys[-1].table == "activiteiten"
    code = package.table("coderingen").column("code")
    assert code.values == ("0", "1", "2", "nb", "geheel")
    assert code.label("nb") == "te weinig tekst"
    assert code.label("onbekend") == "onbekend"
    assert package.table("gemeenten").column("lon").maximum == 7.3
    assert len(package.digest) == 64


def test_every_declared_pattern_is_explained_in_words(package: Package) -> None:
    patterns = {column.pattern for table in package.tables for column in table.columns}
    assert patterns - {""} == set(FORMS)


def test_dates_that_may_be_partial_are_declared_with_the_known_pattern(package: Package) -> None:
    found = {c.name for t in package.tables for c in t.columns if c.pattern == PARTIAL_DATE}
    assert found >= {"periode_start", "periode_eind", "datum_start", "datum_eind", "datum"}


def test_smallest_contract_is_accepted(tmp_path: Path) -> None:
    package = load_package(written(contract(), tmp_path))
    assert package.table("wijken").column_names == ("naam",)


@pytest.mark.parametrize(
    "changes",
    [
        {"path": "../wijken.csv"},
        {"schema": {}},
        {"schema": {"fields": [{"name": "x", "title": "X", "type": "geojson"}]}},
        {"schema": {"fields": [], "primaryKey": ["weg"]}},
        {"schema": {"fields": "naam"}},
        {
            "schema": {
                "fields": [{"name": "x", "title": "X", "type": "string"}],
                "foreignKeys": [
                    {"fields": ["x"], "reference": {"resource": "weg", "fields": ["y"]}}
                ],
            }
        },
        {
            "schema": {
                "fields": [
                    {"name": "x", "title": "X", "type": "string", "constraints": {"pattern": "("}}
                ]
            }
        },
    ],
)
def test_refuses_what_is_no_table_schema(changes: dict[str, Any], tmp_path: Path) -> None:
    with pytest.raises(ContractError):
        load_package(written(contract(**changes), tmp_path))


@pytest.mark.parametrize("raw", [[], 1, None, {"name": "proef"}])
def test_refuses_what_is_no_package(raw: Any, tmp_path: Path) -> None:
    with pytest.raises(ContractError):
        load_package(written(raw, tmp_path))


def test_refuses_a_missing_file(tmp_path: Path) -> None:
    with pytest.raises(ContractError):
        load_package(tmp_path / "datapackage.json")


@pytest.mark.parametrize(
    "path", ["../x.csv", "/etc/x.csv", "a/x.csv", "..", "a\\x.csv", "C:x.csv", "http://x/y.csv", ""]
)
def test_a_path_with_a_folder_leaves(path: str) -> None:
    assert leaves_folder(path)


def test_a_plain_name_stays() -> None:
    assert not leaves_folder("wijken.csv")
