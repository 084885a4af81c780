"""The map of wijken: what pydeck is told, and where the labels stand."""

import json
from dataclasses import replace
from itertools import combinations
from typing import Any

import pytest

from wijkgeval import SPOORBUURT, with_wijken
from wsd_dash import theme
from wsd_dash.config import PROJECT
from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.selection import Selection
from wsd_dash.domain.wijken import wijk_standen
from wsd_dash.figures.omtrek import Land, read_land
from wsd_dash.figures.wijken import Opschrift, Wijkbeeld, build_wijken_figure
from wsd_dash.figures.wijklagen import BREEDTE, HOOGTE, STRAAL

FILE = PROJECT / "src" / "wsd_dash" / "ui" / "componenten" / "stippen.json"


@pytest.fixture(scope="module")
def land() -> tuple[Land, ...]:
    return read_land(json.loads(FILE.read_text(encoding="utf-8")))


def build(
    dataset: Dataset, land: tuple[Land, ...], selection: Selection | None = None
) -> Wijkbeeld:
    standen = wijk_standen(dataset, selection or Selection())
    found = build_wijken_figure(standen, gemeenten=dataset.gemeenten, land=land)
    assert found
    return found


def spec(beeld: Wijkbeeld) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(beeld.deck.to_json())
    return found


def layer(beeld: Wijkbeeld, name: str) -> dict[str, Any]:
    return next(x for x in spec(beeld)["layers"] if x["id"] == name)


def rgb(colour: str) -> list[int]:
    return [int(colour[i : i + 2], 16) for i in (1, 3, 5)]


def test_nothing_points_outside_and_the_drawing_is_flat(
    mini: Dataset, land: tuple[Land, ...]
) -> None:
    found = spec(build(with_wijken(mini), land))
    assert "http" not in json.dumps(found)
    assert "mapProvider" not in found
    assert not str(found.get("mapStyle", "")).startswith(("http", "light", "dark", "mapbox"))
    assert found["views"] == [{"@@type": "OrthographicView", "controller": False}]
    assert found["initialViewState"] == {"target": [BREEDTE / 2, HOOGTE / 2, 0], "zoom": 0}


def test_a_wijk_with_coordinates_has_a_point_in_the_colour_of_its_count(
    mini: Dataset, land: tuple[Land, ...]
) -> None:
    first, second, third = list(mini.activiteiten)[:3]
    places = [(a, "geitenkamp") for a in (first, second, third)]
    points = layer(build(with_wijken(mini, *places, (first, "lankforst")), land), "wijken")
    assert [p["kleur"] for p in points["data"]] == [
        rgb(theme.TELLING[2]),
        rgb(theme.WIT),
        rgb(theme.TELLING[0]),
    ]
    assert points["updateTriggers"] == {"getFillColor": [3, 0, 1]}


def test_points_lie_as_in_the_country_and_never_touch(
    mini: Dataset, land: tuple[Land, ...]
) -> None:
    data = layer(build(with_wijken(mini), land), "wijken")["data"]
    geitenkamp, dukenburg, lankforst = (p["plek"] for p in data)
    assert geitenkamp[1] < lankforst[1] < dukenburg[1]  # Arnhem lies north of Nijmegen
    assert geitenkamp[0] > lankforst[0] > dukenburg[0]
    for (ax, ay), (bx, by) in combinations((geitenkamp, dukenburg, lankforst), 2):
        assert ((ax - bx) ** 2 + (ay - by) ** 2) ** 0.5 >= 2 * STRAAL


def test_two_wijken_on_the_same_spot_are_moved_apart(mini: Dataset, land: tuple[Land, ...]) -> None:
    data = with_wijken(mini)
    twin = replace(data.wijken["dukenburg"], wijk_id="tweeling", naam="Tweeling")
    beeld = build(replace(data, wijken={**data.wijken, "tweeling": twin}), land)
    places = [tuple(p["plek"]) for p in layer(beeld, "wijken")["data"]]
    assert len(set(places)) == 4


def test_the_map_stays_where_it_is_while_filtering(mini: Dataset, land: tuple[Land, ...]) -> None:
    data = with_wijken(mini, (next(iter(mini.activiteiten)), "geitenkamp"))
    all_of_it, nothing = build(data, land), build(data, land, Selection(periode=(1999, 1999)))
    assert [p["plek"] for p in layer(all_of_it, "wijken")["data"]] == [
        p["plek"] for p in layer(nothing, "wijken")["data"]
    ]
    assert layer(all_of_it, "land") == layer(nothing, "land")

    def places(beeld: Wijkbeeld) -> list[Opschrift]:
        return [replace(o, regel="") for o in beeld.opschriften]

    assert places(all_of_it) == places(nothing)


def test_each_label_has_its_name_and_count_and_none_overlaps(
    mini: Dataset, land: tuple[Land, ...]
) -> None:
    first = next(iter(mini.activiteiten))
    labels = build(with_wijken(mini, (first, "geitenkamp")), land).opschriften
    wijken = [o for o in labels if o.soort == "wijk"]
    assert [(o.naam, o.regel) for o in wijken] == [
        ("Geitenkamp", "Arnhem, 1 activiteit"),
        ("Dukenburg", "Nijmegen, 0 activiteiten"),
        ("Lankforst", "Nijmegen, 0 activiteiten"),
    ]
    assert [o.naam for o in labels if o.soort == "gemeente"] == ["Arnhem", "Nijmegen"]
    for a, b in combinations([o for o in labels if o.soort != "gemeente"], 2):
        apart = (
            a.links + a.breedte <= b.links
            or b.links + b.breedte <= a.links
            or abs(a.boven - b.boven) >= 3
        )
        assert apart, (a, b)


def test_names_to_find_the_way_are_of_other_gemeenten(
    mini: Dataset, land: tuple[Land, ...]
) -> None:
    cities = [o for o in build(with_wijken(mini), land).opschriften if o.punt]
    assert cities
    assert not {"Arnhem", "Nijmegen"} & {o.naam for o in cities}


def test_without_coordinates_there_is_no_drawing(mini: Dataset, land: tuple[Land, ...]) -> None:
    data = replace(with_wijken(mini), wijken={SPOORBUURT.wijk_id: SPOORBUURT})
    standen = wijk_standen(data, Selection())
    assert build_wijken_figure(standen, gemeenten=data.gemeenten, land=land) is None


def test_one_wijk_alone_still_lies_in_a_country(mini: Dataset, land: tuple[Land, ...]) -> None:
    beeld = build(mini, land)
    assert len(layer(beeld, "wijken")["data"]) == 1
    assert layer(beeld, "land")["data"]


def test_the_same_data_give_the_same_message_and_a_small_one(
    mini: Dataset, land: tuple[Land, ...]
) -> None:
    data = with_wijken(mini)
    messages = {build(data, land).deck.to_json() for _ in range(2)}
    assert len(messages) == 1
    assert len(messages.pop()) < 4_000
