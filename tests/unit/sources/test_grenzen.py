"""Stored boundaries: found when whole, and never an exception."""

import hashlib
import json
from dataclasses import replace
from pathlib import Path

import pytest

from wsd_dash.config import Settings
from wsd_dash.sources.grenzen import (
    META,
    NIVEAUS,
    StoredBoundaries,
    stored_boundaries,
)

BODIES = {level: json.dumps({"niveau": level}).encode() for level in NIVEAUS}
LAGEN = {level: hashlib.sha256(body).hexdigest() for level, body in BODIES.items()}


@pytest.fixture
def stored(tmp_path: Path) -> StoredBoundaries:
    found = StoredBoundaries(
        folder=tmp_path, lagen=LAGEN, jaar="2026", bron="CBS / Kadaster",
        licentie="CC BY 4.0", geimporteerd_op="2026-11-22T10:00:00+00:00",
        bestandsnaam="gemeente_2026.geojson", aantal=342, vroeger=3,
    )  # fmt: skip
    for level, path in found.paths().items():
        path.write_bytes(BODIES[level])
    (tmp_path / META).write_text(json.dumps(found.to_meta()), encoding="utf-8")
    return found


def test_what_was_stored_is_found(stored: StoredBoundaries, tmp_path: Path) -> None:
    assert stored_boundaries(Settings(geodata_dir=tmp_path)) == stored


def test_nothing_stored_is_none(tmp_path: Path) -> None:
    assert stored_boundaries(Settings(geodata_dir=tmp_path / "geen")) is None


def test_a_level_has_its_own_address_of_sixteen_signs(stored: StoredBoundaries) -> None:
    assert list(stored.urls()) == list(NIVEAUS)
    assert stored.urls()["fijn"] == f"/geometrie/{LAGEN['fijn'][:16]}.json"
    assert len(set(stored.urls().values())) == 3


@pytest.mark.parametrize(
    "meta",
    [
        b"", b"{", b"[]", b"null", b"\xff\xfe", b'{"versie": 2}', b"[" * 100_000,
        b'{"versie": 2, "lagen": [], "aantal": 1}',
        b'{"versie": 2, "lagen": {"grof": 3, "midden": 3, "fijn": 3}, "aantal": 1}',
        b'{"versie": 2, "lagen": {"grof": "../x", "midden": "../x", "fijn": "../x"}, "aantal": 1}',
    ],
)  # fmt: skip
def test_damaged_metadata_is_none(stored: StoredBoundaries, meta: bytes) -> None:
    (stored.folder / META).write_bytes(meta)
    assert stored_boundaries(Settings(geodata_dir=stored.folder)) is None


@pytest.mark.parametrize(
    "change", [{"versie": 1}, {"versie": 3}, {"aantal": "342"}, {"vroeger": "3"}]
)
def test_metadata_of_another_version_or_kind_is_none(
    stored: StoredBoundaries, change: dict[str, object]
) -> None:
    meta = {**stored.to_meta(), **change}
    (stored.folder / META).write_text(json.dumps(meta), encoding="utf-8")
    assert stored_boundaries(Settings(geodata_dir=stored.folder)) is None


@pytest.mark.parametrize("level", NIVEAUS)
def test_a_level_that_is_missing_or_half_written_is_none(
    stored: StoredBoundaries, level: str
) -> None:
    path = stored.paths()[level]
    path.write_bytes(BODIES[level][:-3])
    assert stored_boundaries(Settings(geodata_dir=stored.folder)) is None
    path.unlink()
    assert stored_boundaries(Settings(geodata_dir=stored.folder)) is None


def test_a_file_that_changes_after_a_look_is_seen_and_so_is_its_repair(
    stored: StoredBoundaries,
) -> None:
    settings = Settings(geodata_dir=stored.folder)
    path = stored.paths()["midden"]
    assert stored_boundaries(settings) == stored
    path.write_bytes(BODIES["midden"].replace(b"midden", b"miDDen"))
    assert stored_boundaries(settings) is None
    path.write_bytes(BODIES["midden"])
    assert stored_boundaries(settings) == stored


def test_an_unknown_year_stays_empty(stored: StoredBoundaries) -> None:
    unknown = replace(stored, jaar="")
    (stored.folder / META).write_text(json.dumps(unknown.to_meta()), encoding="utf-8")
    assert stored_boundaries(Settings(geodata_dir=stored.folder)) == unknown
