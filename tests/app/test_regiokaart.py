"""The regional map, run through the app."""

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
        "Regionaal gemeld (2)",
        'data-gebied="de-liemers"',
        "Alle jaren: 3 activiteiten op de kaart, bij 2 daarvan is het jaar afgeleid",
        "Elk getal telt de activiteiten die een bron in die gemeente meldt.",
    ):
        assert text in body
    assert len(at.get("bidi_component")) == 2


def test_the_maps_receive_a_short_message(open_page: OpenPage) -> None:
    maps = open_page("regiokaart").get("bidi_component")
    assert sum(len(kaart.proto.SerializeToString()) for kaart in maps) < 3_000


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


def test_a_year_stands_in_sentence_and_stepper_and_not_among_the_chips(
    open_page: OpenPage, mini_folder: Path
) -> None:
    body = html(open_page("regiokaart", mini_folder, periode="2022"))
    assert "Over 2022 is in 2 gemeenten een activiteit gemeld." in body
    assert 'aria-label="2022. Naar alle jaren"' in body
    assert "Gelezen uit 2022: nieuwsbrief november 2022." in body
    assert "Verwijder filter Jaar" not in body


def test_a_year_no_source_tells_of_says_that_it_is_unknown(
    open_page: OpenPage, mini_folder: Path
) -> None:
    body = html(open_page("regiokaart", mini_folder, periode="2023"))
    assert "Geen bron gelezen over 2023" in body
    assert "zegt dus niets over de deelnemende gemeenten" in body


def test_a_measure_changes_every_word_about_the_number(
    open_page: OpenPage, mini_folder: Path
) -> None:
    body = html(open_page("regiokaart", mini_folder, maat="partners"))
    for text in (
        "In 1 gemeente is een activiteit met een genoemde partner gemeld.",
        "Elk getal telt de organisaties die",
        "Partners per gemeente",
        "Gemeenten met een genoemde partner (1)",
        "Wel gemeld, geen partner genoemd:",
    ):
        assert text in body


def test_per_source_draws_a_small_map_each_with_n_and_no_question_where(
    open_page: OpenPage, mini_folder: Path
) -> None:
    at = open_page("regiokaart", mini_folder, naast="bronnen")
    body = html(at)
    assert len(at.get("bidi_component")) == 6
    assert "1 van 1 activiteit op de kaart" in body
    assert "Een dunne nieuwsbrief is geen dun programma" in body
    assert "lade-focus" not in body


def test_wijken_take_the_place_of_the_map(open_page: OpenPage, mini_folder: Path) -> None:
    at = open_page("regiokaart", mini_folder, kaart="wijken")
    assert not at.get("bidi_component")
    assert "lade-maat" not in html(at)


def test_nothing_found_is_said_and_the_map_stays(open_page: OpenPage, mini_folder: Path) -> None:
    at = open_page("regiokaart", mini_folder, soort="interventie", periode="2022")
    body = html(at)
    assert "Bij deze filters is in geen enkele gemeente een activiteit gemeld." in body
    assert "Verwijder een filter" in body
    assert len(at.get("bidi_component")) == 2
