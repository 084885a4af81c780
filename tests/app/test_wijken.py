"""The map of wijken, run through the app."""

import json
from pathlib import Path

from page_text import OpenPage, html


def test_the_map_the_table_and_what_has_no_point(open_page: OpenPage) -> None:
    at = open_page("regiokaart", kaart="wijken")
    body = html(at)
    assert not at.exception
    for text in (
        '<h1 id="zin" tabindex="-1">In 7 wijken in 4 gemeenten is een activiteit gemeld.</h1>',
        "Van de 88 activiteiten noemen 5 een wijk; de andere 83 noemen er geen.",
        "De kaart zegt niet hoeveel er gebeurt.",
        "Geitenkamp",
        'href="activiteit?activiteit=samen-aan-het-werk-in-de-wijk"',
        "Elk punt is een schatting van de makers",
        "Zonder punt op de kaart (1)",
        "de makers kennen de ligging niet precies genoeg",
        "n = 5 van 88",
        "Alle jaren: 5 activiteiten op de kaart",
    ):
        assert text in body
    assert not at.get("bidi_component")


def test_the_drawing_is_small_names_itself_and_asks_nothing_outside(open_page: OpenPage) -> None:
    (kaart,) = open_page("regiokaart", kaart="wijken").get("deck_gl_json_chart")
    assert len(kaart.proto.json) < 3_000
    assert "http" not in kaart.proto.json
    assert [layer["id"] for layer in json.loads(kaart.proto.json)["layers"]] == ["land", "wijken"]
    assert kaart.proto.alt.startswith("Kaart van wijken. In 7 wijken")


def test_filters_whiten_points_and_move_nothing(open_page: OpenPage) -> None:
    def points(**params: str) -> list[tuple[float, ...]]:
        (kaart,) = open_page("regiokaart", kaart="wijken", **params).get("deck_gl_json_chart")
        layers = json.loads(kaart.proto.json)["layers"]
        return [tuple(p["plek"]) for p in layers[1]["data"]]

    assert points() == points(periode="2024") == points(soort="netwerk")


def test_nothing_found_leads_out_and_keeps_the_table(open_page: OpenPage) -> None:
    body = html(open_page("regiokaart", kaart="wijken", soort="netwerk"))
    assert "Bij deze filters is in geen enkele wijk een activiteit gemeld." in body
    assert 'href="regiokaart?kaart=wijken"' in body or 'href="?kaart=wijken"' in body
    assert body.count("0 activiteiten") >= 7


def test_a_data_set_with_one_wijk(open_page: OpenPage, mini_folder: Path) -> None:
    at = open_page("regiokaart", mini_folder, kaart="wijken")
    assert not at.exception
    assert "In 1 wijk in 1 gemeente is een activiteit gemeld." in html(at)
    assert "Zonder punt op de kaart" not in html(at)
