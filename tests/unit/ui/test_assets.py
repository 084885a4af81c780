"""A file's address changes with its content, and every file has one."""

import hashlib

import pytest

from wsd_dash import theme
from wsd_dash.ui import assets


def test_the_address_holds_the_hash_of_the_content() -> None:
    asset = assets.assets()["taal.js"]
    digest = hashlib.sha256((assets.FOLDER / "taal.js").read_bytes()).hexdigest()
    assert asset.url == f"/bestanden/taal.{digest[:12]}.js"
    assert assets.asset_url("taal.js") == asset.url


def test_every_file_in_the_folder_is_served() -> None:
    fonts = {path.name for path in theme.LETTERS.glob("*.woff2")}
    assert len(fonts) == 4
    assert set(assets.assets()) == {path.name for path in assets.FOLDER.iterdir()} | fonts


def test_an_unknown_file_has_no_address() -> None:
    with pytest.raises(KeyError):
        assets.asset_url("weg.js")


def test_the_font_is_declared_for_both_weights_and_all_dutch_letters() -> None:
    rules = assets.font_faces()
    assert rules.count("@font-face") == 4
    fonts = [asset.url for name, asset in assets.assets().items() if "woff2" in name]
    assert all(f"url({url.removeprefix(assets.PREFIX)})" in rules for url in fonts)
    assert "http" not in rules


def test_an_address_on_a_page_holds_behind_an_added_path() -> None:
    assert assets.asset_href("taal.js") == assets.asset_url("taal.js").removeprefix("/")


def test_the_font_comes_with_its_licence() -> None:
    text = assets.assets()["fira-sans-OFL.txt"].body.decode()
    assert "SIL OPEN FONT LICENSE" in text
    assert "Mozilla Foundation" in text
