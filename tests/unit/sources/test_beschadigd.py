"""Data that were damaged on disk: refused with a reason, never shown as if nothing were missing."""

import json
import os
import shutil
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from wsd_dash.config import PROJECT, Settings
from wsd_dash.contract.schema import Package
from wsd_dash.errors import DataInvalidError, DataUnreadableError
from wsd_dash.sources.health import check_health
from wsd_dash.sources.tables import load_tables
from wsd_dash.sources.versies import publish

EXAMPLES = int(os.environ.get("WSD_VOORBEELDEN", "25"))
DAMAGE = {
    "leeg": lambda _: b"",
    "nullen": lambda body: body[: len(body) // 2] + bytes(len(body) - len(body) // 2),
    "binair": lambda _: bytes(range(256)) * 4,
    "utf-16": lambda body: body.decode().encode("utf-16"),
    "pagina": lambda _: b"<!DOCTYPE html><title>404</title>",
    "wissel": lambda body: b"<<<<<<< HEAD\n" + body + b"=======\n",
}


@pytest.mark.parametrize("name", DAMAGE)
def test_a_damaged_table_is_refused_whichever_it_is(
    mini_folder: Path, package: Package, tmp_path: Path, name: str
) -> None:
    folder = Path(shutil.copytree(mini_folder, tmp_path / "data"))
    for table in package.tables:
        path = folder / table.path
        body = path.read_bytes()
        path.write_bytes(DAMAGE[name](body))
        with pytest.raises(DataInvalidError):
            load_tables(folder, package)
        path.write_bytes(body)
    assert load_tables(folder, package)
    health = check_health(Settings(data_dir=folder))
    assert health.status == "goed"


@pytest.fixture(scope="module")
def version(tmp_path_factory: pytest.TempPathFactory, mini_folder: Path, package: Package) -> Path:
    """A published version; its tests put back what they damage."""
    target = tmp_path_factory.mktemp("versies") / "versies"
    return target / publish(mini_folder, target, package).version


@settings(max_examples=EXAMPLES, deadline=None, derandomize=True)
@given(
    number=some.integers(0, 10_000), kept=some.floats(0, 1, exclude_max=True), bit=some.booleans()
)
def test_a_published_table_cut_anywhere_or_with_one_byte_changed_is_never_read(
    version: Path, package: Package, number: int, kept: float, *, bit: bool
) -> None:
    path = version / package.tables[number % len(package.tables)].path
    body = path.read_bytes()
    at = int(len(body) * kept)
    changed = body[:at] + bytes([body[at] ^ 1]) + body[at + 1 :]
    path.write_bytes(changed if bit else body[:at])
    try:
        with pytest.raises((DataInvalidError, DataUnreadableError)):
            load_tables(version, package)
    finally:
        path.write_bytes(body)


def test_data_of_a_newer_contract_are_refused_and_named(
    mini_folder: Path, package: Package, tmp_path: Path
) -> None:
    folder = Path(shutil.copytree(mini_folder, tmp_path / "data"))
    raw = json.loads((PROJECT / "data" / "datapackage.json").read_text(encoding="utf-8"))
    raw["version"] = "99.0.0"
    (folder / "datapackage.json").write_text(json.dumps(raw), encoding="utf-8")
    path = folder / "activiteiten.csv"
    lines = path.read_text(encoding="utf-8").splitlines()
    path.write_text(
        "\n".join([f"{lines[0]},nieuwe_kolom", *(f"{line},x" for line in lines[1:])]) + "\n",
        encoding="utf-8",
    )
    with pytest.raises(DataInvalidError) as caught:
        load_tables(folder, package)
    codes = {issue.code for issue in caught.value.report.issues}
    assert {"contract_wijkt_af", "kop_onbekend"} <= codes
    health = check_health(Settings(data_dir=folder))
    assert (health.status, health.code) == ("fout", "gegevens_ongeldig")
