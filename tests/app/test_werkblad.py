"""The worksheet and the evidence of an activiteit, run through the router."""

from pathlib import Path

import pytest

from page_text import OpenPage, html
from wsd_dash.texts import werkblad as words

KEY = "week-tegen-armoede-2022"


def test_every_question_has_its_boxes_its_rounds_and_its_activiteit(
    open_page: OpenPage, mini_folder: Path
) -> None:
    body = html(open_page("werkblad", mini_folder, rijen="alle"))
    asked = body.count("<li><h3>")
    assert asked > 0
    assert body.count(f"<b>{words.VAKJES[-1]}</b>") == asked
    assert body.count(words.RONDES[1]) == asked
    assert body.count('href="activiteit?activiteit=') == asked
    assert words.BESLISSEN in body
    assert "Overeenstemming zegt iets over herhaalbaarheid, niet over juistheid." in body


def test_the_paper_has_a_head_with_version_selection_and_n(
    open_page: OpenPage, mini_folder: Path
) -> None:
    body = html(open_page("werkblad", mini_folder, soort="project"))
    head = body.split('class="wsd-afdruk"')[1].split("</div>")[0]
    assert "Versie van de gegevens: " in head
    assert "Selectie: soort: project; n = " in head
    assert all(f"<span>{veld}</span>" in head for veld in words.INGEVULD)


def test_without_judgements_the_page_offers_a_way_back(
    open_page: OpenPage, mini_folder: Path
) -> None:
    body = html(open_page("werkblad", mini_folder, soort="themagroep", bron="wsdhl-2024-07"))
    assert words.LEEG_TITEL in body
    assert words.WIS in body
    assert "wsd-werk" not in body


@pytest.mark.parametrize(
    ("params", "label"),
    [(("werkblad", {}), words.CSV_KNOP), (("activiteit", {"activiteit": KEY}), words.LABELS_KNOP)],
)
def test_the_file_is_offered(
    open_page: OpenPage, mini_folder: Path, params: tuple[str, dict[str, str]], label: str
) -> None:
    page, chosen = params
    at = open_page(page, mini_folder, **chosen)
    assert [button.proto.label for button in at.get("download_button")] == [label]
    assert words.DOWNLOAD_NOOT in html(at)


def test_an_activiteit_and_the_agreement_lead_to_the_worksheet(
    open_page: OpenPage, mini_folder: Path
) -> None:
    assert 'href="werkblad"' in html(open_page("activiteit", mini_folder, activiteit=KEY))
    body = html(open_page("bronnen", mini_folder, soort="project"))
    assert 'href="werkblad?soort=project"' in body
    assert "Marge van alfa" in body


def test_an_activiteit_on_which_the_rounds_agree_leads_nowhere(open_page: OpenPage) -> None:
    body = html(open_page("activiteit", activiteit="plek-voor-meiden"))
    assert words.DOWNLOAD_NOOT in body
    assert 'id="naar-werkblad"' not in body
