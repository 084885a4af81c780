"""The first page, run through the app."""

from pathlib import Path

from page_text import OpenPage, html
from wsd_dash.texts import stand


def test_the_page_shows_sentence_blocks_and_what_it_cannot_say(
    open_page: OpenPage, mini_folder: Path
) -> None:
    at = open_page("", mini_folder)
    body = html(at)
    for text in (
        "De bronnen melden 9 activiteiten, waarvan 4 projecten. Van 3 is bekend in welke gemeente",
        "melden in 4 nieuwsbrieven (mei 2021 - juli 2024) en 1 webpagina zonder datum.",
        "De kaart toont een minderheid: 3 van de 9 activiteiten, in 4 gemeenten",
        "Zekerheid is het vaakst gelabeld, cohesie het minst",
        "5 van de 18 labels staan met zoveel woorden in de bron",
        stand.LABELS,
        stand.KAART,
        "Wat de app niet kan zeggen",
        "n = 9 activiteiten",
    ):
        assert text in body
    assert '<summary id="lade-filters">Filter toevoegen</summary>' in body


def test_the_map_is_for_looking_only(open_page: OpenPage, mini_folder: Path) -> None:
    (kaart,) = open_page("", mini_folder).get("bidi_component")
    assert kaart.proto.component_name == "wsd-dash.kaart"


def test_a_filter_is_a_chip_that_removes_itself(open_page: OpenPage, mini_folder: Path) -> None:
    body = html(open_page("", mini_folder, soort="project"))
    assert 'aria-label="Verwijder filter Soort: project"' in body
    assert "Bij deze filters melden de bronnen 4 activiteiten, waarvan 4 projecten." in body


def test_nothing_found_has_a_way_out(open_page: OpenPage, mini_folder: Path) -> None:
    at = open_page("", mini_folder, periode="1999")
    body = html(at)
    assert "Geen activiteiten bij deze filters" in body
    assert '<a href="./">Wis alle filters</a>' in body
    assert not at.get("bidi_component")


def test_choosing_a_gemeente_opens_its_profile(open_page: OpenPage, mini_folder: Path) -> None:
    at = open_page("", mini_folder, soort="project")
    at.selectbox(key="gemeentekeuze").select("GM0202").run()
    assert not at.exception
    target = "gemeente?gemeente=GM0202&amp;soort=project"
    assert f'<a href="{target}" data-sprong="ja">Open Arnhem</a>' in html(at)


def test_gemeenten_are_offered_by_the_name_one_looks_up(
    open_page: OpenPage, mini_folder: Path
) -> None:
    options = open_page("", mini_folder).selectbox(key="gemeentekeuze").options
    assert options[:5] == ["Arnhem", "Doesburg", "Duiven", "Ede", "'s-Gravenhage"]
