"""Health, hashed files and boundaries answer with what is there, or a plain Dutch 404."""

import gzip
import hashlib
import json
from dataclasses import replace
from pathlib import Path

import pytest
from starlette.applications import Starlette
from starlette.types import ASGIApp

from unit.server.asgi import ask
from wsd_dash.config import Settings
from wsd_dash.server.incidents import exception_handlers
from wsd_dash.server.routes import create_routes
from wsd_dash.sources.grenzen import META, NIVEAUS, StoredBoundaries
from wsd_dash.texts import server as texts
from wsd_dash.ui.assets import asset_url, assets
from wsd_dash.ui.stijl import stylesheet, stylesheet_url


@pytest.fixture
def settings(mini_folder: Path, tmp_path: Path) -> Settings:
    return Settings(data_dir=mini_folder, geodata_dir=tmp_path)


def app_with(settings: Settings) -> ASGIApp:
    return Starlette(routes=create_routes(settings), exception_handlers=exception_handlers())


def test_health_names_the_version_that_is_served(settings: Settings) -> None:
    answer = ask(app_with(settings), "/gezondheid")
    found = json.loads(answer.body)
    assert answer.status == 200
    assert found["status"] == "goed"
    assert found["versie"]
    assert found["geladen_op"]
    assert "code" not in found
    assert answer.headers["cache-control"] == "no-store"


def test_health_of_broken_data_is_503_with_a_code(settings: Settings, tmp_path: Path) -> None:
    answer = ask(app_with(replace(settings, data_dir=tmp_path / "weg")), "/gezondheid")
    assert answer.status == 503
    assert json.loads(answer.body)["code"] == "map_onleesbaar"
    assert str(tmp_path) not in answer.body.decode()


def test_the_icon_stands_where_browsers_guess_it(settings: Settings) -> None:
    answer = ask(app_with(settings), "/favicon.ico")
    assert answer.status == 200
    assert answer.headers["content-type"] == "image/png"
    assert answer.body == assets()["favicon.png"].body


def test_robots_are_told_they_may_read(settings: Settings) -> None:
    answer = ask(app_with(settings), "/robots.txt")
    assert answer.status == 200
    assert answer.headers["content-type"].startswith("text/plain")
    assert answer.body == b"User-agent: *\nDisallow:\n"


@pytest.mark.parametrize(
    ("name", "media_type"),
    [
        ("taal.js", "text/javascript"),
        ("favicon.svg", "image/svg+xml"),
        ("fira-sans-latin-400.woff2", "font/woff2"),
    ],
)
def test_a_hashed_file_may_be_kept_for_ever(settings: Settings, name: str, media_type: str) -> None:
    answer = ask(app_with(settings), asset_url(name))
    assert answer.status == 200
    assert answer.headers["content-type"].startswith(media_type)
    assert "immutable" in answer.headers["cache-control"]


def test_the_stylesheet_is_a_hashed_file_too(settings: Settings) -> None:
    answer = ask(app_with(settings), stylesheet_url())
    assert answer.body.decode() == stylesheet()


@pytest.mark.parametrize(
    "path",
    ["/bestanden/taal.js", "/bestanden/taal.000.js", "/bestanden/../x", "/geometrie/abc.json"],
)
def test_an_unknown_file_is_a_plain_404(settings: Settings, path: str) -> None:
    answer = ask(app_with(settings), path)
    assert answer.status == 404
    assert texts.NIET_GEVONDEN in answer.body.decode()


@pytest.mark.parametrize("level", NIVEAUS)
def test_each_level_of_the_boundaries_is_served_compressed_and_whole(
    settings: Settings, tmp_path: Path, level: str
) -> None:
    found = store(tmp_path, "2025")
    url, body = found.urls()[level], found.paths()[level].read_bytes()
    packed = ask(app_with(settings), url, headers={"accept-encoding": "gzip"})
    plain = ask(app_with(settings), url)
    assert packed.headers["content-encoding"] == "gzip"
    assert len(packed.body) < len(body)
    assert gzip.decompress(packed.body) == plain.body == body
    assert "immutable" in packed.headers["cache-control"]


def test_a_new_import_replaces_the_old_addresses(settings: Settings, tmp_path: Path) -> None:
    old = store(tmp_path, "2025").urls()
    new = store(tmp_path, "2026").urls()
    for level in NIVEAUS:
        assert ask(app_with(settings), old[level]).status == 404
        assert (
            ask(app_with(settings), new[level], headers={"accept-encoding": "gzip"}).status == 200
        )


def store(folder: Path, jaar: str) -> StoredBoundaries:
    bodies = {level: json.dumps({level: [jaar] * 100}).encode() for level in NIVEAUS}
    lagen = {level: hashlib.sha256(body).hexdigest() for level, body in bodies.items()}
    found = StoredBoundaries(folder, lagen, jaar, "bron", "licentie", "2026-01-01", "x.json", 342)
    for level, path in found.paths().items():
        path.write_bytes(bodies[level])
    (folder / META).write_text(json.dumps(found.to_meta()), encoding="utf-8")
    return found
