"""The regional map, run through the app."""

import json
from pathlib import Path

from page_text import OpenPage, html


def test_the_page_shows_map_list_participants_and_what_is_not_on_it(
    open_page: OpenPage, mini_folder: Path
) -> None:
    at = open_page("regiokaart", mini_folder)
    body = html(at)
    for text in (
        "In 4 gemeenten is een activiteit gemeld.",
        "van 6 is niet bekend in welke gemeente het werk gebeurt",
        "Plaats: waar het werk gebeurt",
        "Gemeenten met een gemelde activiteit (4)",
        "In 6 van de 9 deelnemende gemeenten is geen activiteit gemeld",
        "of die hier plaatsvonden, zegt de bron niet.",
        "Niet op de kaart (6)",
        "Officiële gemeentegrenzen zijn op deze computer nog niet ingelezen.",
    ):
        assert text in body
    assert len(at.get("bidi_component")) == 2


def test_the_maps_receive_a_short_message(open_page: OpenPage) -> None:
    for kaart in open_page("regiokaart").get("bidi_component"):
        assert len(kaart.proto.json) < 3_000
        assert json.loads(kaart.proto.json)["weergave"] == "zeshoeken"


def test_a_chosen_gemeente_opens_a_card(open_page: OpenPage, mini_folder: Path) -> None:
    body = html(open_page("regiokaart", mini_folder, gemeente="GM0202"))
    card = body.split("wsd-kaartje")[1].split("</section>")[0]
    assert "deelnemer · 1 activiteit gemeld" in card
    assert "Traject sociale kwaliteit jonge mantelzorgers" in card
    assert 'href="gemeente?gemeente=GM0202"' in card
    assert "Verwijder filter Gemeente" not in body


def test_the_table_says_in_words_what_the_map_shows(open_page: OpenPage, mini_folder: Path) -> None:
    at = open_page("regiokaart", mini_folder, kaart="tabel")
    body = html(at)
    assert not at.get("bidi_component")
    assert body.count('<th scope="row">') == 15
    assert "alleen als deel van een regio genoemd" in body
    assert "De enige andere gemeente is niet nagegaan" in body


def test_boundaries_that_are_not_there_give_hexagons(
    open_page: OpenPage, mini_folder: Path
) -> None:
    body = html(open_page("regiokaart", mini_folder, kaart="grenzen"))
    assert 'id="weergave-1" aria-current="true">Zeshoeken' in body
    assert "Gemeentegrenzen</a>" not in body


def test_nothing_found_is_said_and_the_map_stays(open_page: OpenPage, mini_folder: Path) -> None:
    at = open_page("regiokaart", mini_folder, periode="1999")
    body = html(at)
    assert "Bij deze filters is in geen enkele gemeente een activiteit gemeld." in body
    assert "Verwijder een filter" in body
    assert len(at.get("bidi_component")) == 2
