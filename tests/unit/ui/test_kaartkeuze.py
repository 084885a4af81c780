"""The choices above the map: ways of looking that are there, and what shows now is marked."""

import re
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.selection import Selection
from wsd_dash.domain.weergave import Weergave
from wsd_dash.sources.grenzen import StoredBoundaries
from wsd_dash.ui.kaartkeuze import shown_way
from wsd_dash.viewmodels.regiokaart import build_regiokaart

GRENZEN = StoredBoundaries(Path("x"), {"fijn": "ab"}, "2024", "CBS / Kadaster", "CC BY", "", "x", 1)
OTHERS = ["Stippen", "Wijken", "Per bron", "Tabel"]


def choice(view: object, weergave: object, grenzen: object, *, there: bool) -> None:
    from wsd_dash.ui.kaartkeuze import draw_map_choice  # noqa: PLC0415 - the body of a page script

    draw_map_choice(view, weergave, grenzen=grenzen, there=there)


def questions(view: object) -> None:
    from wsd_dash.ui.kaartkeuze import draw_questions  # noqa: PLC0415 - the body of a page script

    draw_questions(view)


@pytest.mark.parametrize(
    ("weergave", "grenzen", "there", "active"),
    [
        (Weergave(), None, False, "Zeshoeken"),
        (Weergave(kaart="grenzen"), None, False, "Zeshoeken"),
        (Weergave(kaart="tabel"), None, False, "Tabel"),
        (Weergave(), None, True, "Zeshoeken"),
        (Weergave(), GRENZEN, True, "Gemeentegrenzen"),
        (Weergave(kaart="zeshoeken"), GRENZEN, True, "Zeshoeken"),
        (Weergave(kaart="stippen"), GRENZEN, True, "Stippen"),
        (Weergave(kaart="stippen", naast="bronnen"), None, False, "Per bron"),
    ],
)
def test_boundaries_are_offered_when_they_are_there_and_what_shows_is_marked(
    mini: Dataset, weergave: Weergave, grenzen: StoredBoundaries | None, active: str, *, there: bool
) -> None:
    view = build_regiokaart(mini, Selection(), weergave)
    at = AppTest.from_function(choice, args=(view, weergave, grenzen), kwargs={"there": there})
    body = at.run().get("html")[0].proto.body
    assert not at.exception
    offered = ["Zeshoeken", *(["Gemeentegrenzen"] if there else []), *OTHERS]
    assert re.findall(r">([A-Z][a-z ]+)</a>", body) == offered
    assert re.findall(r'aria-current="true">([\w ]+)</a>', body) == [active]


def test_per_source_goes_before_any_other_way() -> None:
    assert shown_way(Weergave(kaart="tabel", naast="bronnen"), GRENZEN) == "bronnen"


@pytest.mark.parametrize(
    ("selection", "focus", "shown"),
    [
        (Selection(), "", "Brede regio Arnhem-Nijmegen"),
        (Selection(gemeente=("GM0546",)), "", "Brede regio Den Haag-Leiden"),
        (Selection(), "selectie", "Zoom naar wat gemeld is"),
        (Selection(), "Groningen", "Provincie Groningen"),
    ],
)
def test_the_part_of_the_country_shows_also_when_the_map_chose_it(
    mini: Dataset, selection: Selection, focus: str, shown: str
) -> None:
    view = build_regiokaart(mini, selection, Weergave(focus=focus))
    at = AppTest.from_function(questions, args=(view,)).run()
    assert not at.exception
    bodies = [part.proto.body for part in at.get("html")]
    (drawer,) = [x.split('id="lade-focus"')[1] for x in bodies if 'id="lade-focus"' in x]
    assert drawer.split(">")[1].split("<")[0] == shown
    assert drawer.count('aria-current="true"') == 1
