"""What is seldom named, and how complete the picture is, run through the router."""

from pathlib import Path

from page_text import OpenPage, html
from wsd_dash.texts import representatief as beeld
from wsd_dash.texts import weinig as words

LIMIT = 12_000


def test_every_gap_has_its_sentence_and_what_it_may_mean(
    open_page: OpenPage, mini_folder: Path
) -> None:
    at = open_page("weinig-genoemd", mini_folder, rijen="alle")
    body = html(at)
    asked = body.count("<li><h3>")
    assert asked > 0
    assert body.count(words.MOGELIJK) == asked
    assert [b.proto.label for b in at.get("download_button")] == [words.CSV_KNOP]
    assert 'data-kopieer="weinig-lijst"' in body
    assert 'id="weinig-lijst"' in body
    assert "Overeenstemming zegt iets over herhaalbaarheid, niet over juistheid." in body


def test_the_list_of_the_real_data_fits_in_a_message(open_page: OpenPage) -> None:
    at = open_page("weinig-genoemd")
    (listed,) = [
        x.proto.body
        for x in at.get("html")
        if "weinig-lijst" in x.proto.body and "<ol>" in x.proto.body
    ]
    assert listed.count("<li>") <= 25
    assert len(listed.encode()) < LIMIT


def test_without_activiteiten_the_page_offers_a_way_back(
    open_page: OpenPage, mini_folder: Path
) -> None:
    body = html(open_page("weinig-genoemd", mini_folder, soort="themagroep", bron="wsdhl-2024-07"))
    assert words.LEEG_TITEL in body
    assert words.WIS in body
    assert "weinig-lijst" not in body


def test_the_page_on_sources_says_what_was_not_read_whatever_the_filters(
    open_page: OpenPage, mini_folder: Path
) -> None:
    bodies = [
        next(x.proto.body for x in at.get("html") if 'id="representatief"' in x.proto.body)
        for at in (
            open_page("bronnen", mini_folder),
            open_page("bronnen", mini_folder, bron="wsdhl-2024-07"),
        )
    ]
    assert bodies[0] == bodies[1]
    assert beeld.NIET_GELEZEN in bodies[0]
    assert "De nieuwste bron is van juli 2024, " in bodies[0]
