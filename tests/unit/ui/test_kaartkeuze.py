"""The choice of map: boundaries only when a user imported them, else calmly why not."""

import re
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.selection import Selection
from wsd_dash.domain.weergave import Weergave
from wsd_dash.sources.grenzen import StoredBoundaries
from wsd_dash.ui.kaartkeuze import boundary_note
from wsd_dash.viewmodels.regiokaart import build_regiokaart

GRENZEN = StoredBoundaries(Path("x"), "ab", "2024", "CBS / Kadaster", "CC BY 4.0", "", "x", 342)


def page(links: tuple[object, ...], chosen: str, grenzen: object) -> None:
    from wsd_dash.ui.kaartkeuze import draw_map_choice  # noqa: PLC0415 - the body of a page script

    draw_map_choice(links, chosen, grenzen)


@pytest.mark.parametrize(
    ("chosen", "grenzen", "offered", "active"),
    [
        ("", None, ["Zeshoeken", "Tabel"], "Zeshoeken"),
        ("grenzen", None, ["Zeshoeken", "Tabel"], "Zeshoeken"),
        ("tabel", None, ["Zeshoeken", "Tabel"], "Tabel"),
        ("", GRENZEN, ["Zeshoeken", "Gemeentegrenzen", "Tabel"], "Gemeentegrenzen"),
        ("zeshoeken", GRENZEN, ["Zeshoeken", "Gemeentegrenzen", "Tabel"], "Zeshoeken"),
    ],
)
def test_boundaries_are_offered_when_they_are_there_and_what_shows_is_marked(
    mini: Dataset,
    chosen: str,
    grenzen: StoredBoundaries | None,
    offered: list[str],
    active: str,
) -> None:
    links = build_regiokaart(mini, Selection(), Weergave(kaart=chosen)).weergaven
    at = AppTest.from_function(page, args=(links, chosen, grenzen)).run()
    assert not at.exception
    body = at.get("html")[0].proto.body
    assert re.findall(r">([A-Z][a-z]+)</a>", body) == offered
    assert re.findall(r'aria-current="true">(\w+)</a>', body) == [active]


def test_the_note_names_the_source_or_says_calmly_what_is_missing() -> None:
    assert boundary_note(GRENZEN) == "Grenzen: CBS / Kadaster, 2024."
    assert boundary_note(None) == (
        "Elke gemeente is even groot getekend. Officiële gemeentegrenzen zijn op deze computer "
        "nog niet ingelezen."
    )
