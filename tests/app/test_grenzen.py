"""Official boundaries in a session: drawn when there at its first map, else offered."""

import json
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pandas as pd
import pytest
from streamlit.testing.v1 import AppTest

from grensdienst import squares
from page_text import OpenPage, html
from wsd_dash.config import Settings
from wsd_dash.sources.geodata import import_file
from wsd_dash.sources.voortgang import BEGIN, OPHALEN, Poging, Progress, now, write_progress
from wsd_dash.texts import grenskeuze as words


@pytest.fixture
def settings(tmp_path: Path, open_page: OpenPage, monkeypatch: pytest.MonkeyPatch) -> Settings:
    """The settings of an app whose boundaries lie in a folder of this test."""
    del open_page  # it sets the folder first
    monkeypatch.setenv("WSD_GEODATA", str(tmp_path))
    return Settings(geodata_dir=tmp_path)


@pytest.fixture
def arrive(settings: Settings, tmp_path: Path, mini_folder: Path) -> Callable[[], None]:
    """Return a function that stores boundaries of the mini data set."""

    def store() -> None:
        gemeenten = pd.read_csv(mini_folder / "gemeenten.csv", dtype={"gemeentecode": str})
        path = tmp_path / "gemeenten_2026.json"
        path.write_text(json.dumps(squares(gemeenten)), encoding="utf-8")
        import_file(path, settings, gemeenten=gemeenten)

    return store


def ways(at: AppTest) -> set[str]:
    """In which way the maps of the page are drawn."""
    assert not at.exception
    told = b"".join(kaart.proto.bytes for kaart in at.get("bidi_component")).decode()
    return set(re.findall(r'"weergave":"(\w+)"', told))


def test_a_session_without_boundaries_keeps_its_hexagons_until_its_reader_asks(
    open_page: OpenPage, mini_folder: Path, arrive: Callable[[], None]
) -> None:
    at = open_page("regiokaart", mini_folder)
    assert words.GEEN in html(at)
    assert ways(at) == {"zeshoeken"}
    arrive()
    at.run()
    assert ways(at) == {"zeshoeken"}
    assert f"{words.TOON}</a>" in html(at)
    at.query_params["kaart"] = "grenzen"
    at.run()
    assert ways(at) == {"grenzen"}
    assert "Grenzen: CBS / Kadaster, 2026." in html(at)
    assert words.TOON not in html(at)
    del at.query_params["kaart"]
    assert ways(at.run()) == {"grenzen"}


def test_a_session_that_begins_with_boundaries_draws_them(
    open_page: OpenPage, mini_folder: Path, arrive: Callable[[], None]
) -> None:
    arrive()
    at = open_page("regiokaart", mini_folder)
    assert ways(at) == {"grenzen"}
    at.query_params["kaart"] = "zeshoeken"
    assert ways(at.run()) == {"zeshoeken"}
    assert words.EVEN_GROOT in html(at)
    assert "Grenzen: CBS" not in html(at)


def test_a_link_from_before_they_came_is_offered_to_load_anew(
    open_page: OpenPage, mini_folder: Path, arrive: Callable[[], None]
) -> None:
    at = open_page("regiokaart", mini_folder, kaart="grenzen")
    assert ways(at) == {"zeshoeken"}
    arrive()
    at.run()
    assert ways(at) == {"zeshoeken"}
    assert 'data-opnieuw=""' in html(at)


@pytest.mark.parametrize(
    ("progress", "text"),
    [
        (Progress(OPHALEN, "cbs", "2026", 400, 0.4), "worden opgehaald … 40 %."),
        (Progress(BEGIN), "worden opgehaald …"),
        (
            Progress(BEGIN, pogingen=(Poging("cbs", "2026", "geen_naam"),)).ended("geen_bron"),
            words.GEEN_VERBINDING,
        ),
        (Progress(BEGIN).ended(), words.GEEN),
    ],
)
def test_the_note_follows_the_fetch(
    open_page: OpenPage, mini_folder: Path, settings: Settings, progress: Progress, text: str
) -> None:
    write_progress(settings, replace(progress, begonnen=now()))
    at = open_page("regiokaart", mini_folder)
    assert not at.exception
    assert text in html(at)
