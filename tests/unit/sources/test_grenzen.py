"""Stored boundaries: found when whole, and never an exception."""

import hashlib
import json
from dataclasses import replace
from pathlib import Path

import pytest

from wsd_dash.config import Settings
from wsd_dash.sources.grenzen import META, StoredBoundaries, geometry_name, stored_boundaries

BODY = b'{"gemeenten":{}}'
SHA = hashlib.sha256(BODY).hexdigest()


@pytest.fixture
def stored(tmp_path: Path) -> StoredBoundaries:
    found = StoredBoundaries(
        path=tmp_path / geometry_name(SHA), sha256=SHA, jaar="2026", bron="CBS / Kadaster",
        licentie="CC BY 4.0", geimporteerd_op="2026-11-22T10:00:00+00:00",
        bestandsnaam="gemeente_2026.geojson", aantal=342,
    )  # fmt: skip
    found.path.write_bytes(BODY)
    (tmp_path / META).write_text(json.dumps(found.to_meta()), encoding="utf-8")
    return found


def test_what_was_stored_is_found(stored: StoredBoundaries, tmp_path: Path) -> None:
    assert stored_boundaries(Settings(geodata_dir=tmp_path)) == stored


def test_nothing_stored_is_none(tmp_path: Path) -> None:
    assert stored_boundaries(Settings(geodata_dir=tmp_path / "geen")) is None


@pytest.mark.parametrize(
    "meta",
    [
        b"", b"{", b"[]", b"null", b"\xff\xfe", b'{"versie": 1}', b"[" * 100_000,
        b'{"versie": 1, "sha256": 3, "aantal": 1}',
        b'{"versie": 1, "sha256": "../../weg", "aantal": 1, "bestand": "grenzen.../../weg.json"}',
    ],
)  # fmt: skip
def test_damaged_metadata_is_none(stored: StoredBoundaries, meta: bytes) -> None:
    (stored.path.parent / META).write_bytes(meta)
    assert stored_boundaries(Settings(geodata_dir=stored.path.parent)) is None


def test_metadata_of_another_version_is_none(stored: StoredBoundaries) -> None:
    meta = {**stored.to_meta(), "versie": 2}
    (stored.path.parent / META).write_text(json.dumps(meta), encoding="utf-8")
    assert stored_boundaries(Settings(geodata_dir=stored.path.parent)) is None


def test_half_written_geometry_is_none(stored: StoredBoundaries) -> None:
    stored.path.write_bytes(BODY[:-3])
    assert stored_boundaries(Settings(geodata_dir=stored.path.parent)) is None


def test_missing_geometry_is_none(stored: StoredBoundaries) -> None:
    stored.path.unlink()
    assert stored_boundaries(Settings(geodata_dir=stored.path.parent)) is None


def test_an_unknown_year_stays_empty(stored: StoredBoundaries) -> None:
    unknown = replace(stored, jaar="")
    (stored.path.parent / META).write_text(json.dumps(unknown.to_meta()), encoding="utf-8")
    assert stored_boundaries(Settings(geodata_dir=stored.path.parent)) == unknown
