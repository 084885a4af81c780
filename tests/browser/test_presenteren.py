"""A reeks by keyboard alone: from a page into it, in order, named, kept, shared, started."""

import json
import re
from collections.abc import Callable
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Locator, Page, expect

from browser.test_toegankelijkheid import barriers
from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.reeks import Reeks, Stap
from wsd_dash.domain.reekscode import SOORT, from_json, to_code
from wsd_dash.domain.selection import Selection
from wsd_dash.domain.weergave import Weergave
from wsd_dash.texts import meenemen
from wsd_dash.texts import presenteren as words
from wsd_dash.texts.reekscode import FOUTEN

Visit = Callable[[str], Page]
MOST_STOPS = 150
TITLES = ".wsd-reeks h3"


def go_to(page: Page, target: Locator) -> None:
    """Walk with the Tab key until the keyboard is on the target."""
    expect(target).to_be_visible()
    for _ in range(MOST_STOPS):
        if target.evaluate("(e) => e === document.activeElement"):
            return
        page.keyboard.press("Tab")
    pytest.fail(f"the Tab key never comes to {target}")


def press(page: Page, target: Locator, key: str = "Enter") -> None:
    go_to(page, target)
    page.keyboard.press(key)


def write(page: Page, target: Locator, text: str, key: str) -> None:
    go_to(page, target)
    page.keyboard.press("Control+a")
    page.keyboard.type(text)
    page.keyboard.press(key)


def done(page: Page, text: str) -> None:
    """Wait until the page says what was done, on screen and aloud."""
    expect(page.locator("#gedaan")).to_contain_text(text)
    expect(page.locator("[role=status]").filter(has_text=text)).not_to_have_count(0)


def code_of(page: Page) -> str:
    return parse_qs(urlsplit(page.url).query).get("reeks", [""])[0]


def a_code(*pages: str) -> str:
    stappen = tuple(Stap(pagina, Selection(), Weergave(), titel=pagina) for pagina in pages)
    return to_code(Reeks("Avond", stappen))


def test_a_view_goes_into_the_reeks_and_is_made_ready_by_keyboard(
    server: str, page: Page, visit: Visit
) -> None:
    visit(f"{server}/regiokaart?werkplaats=wsdan")
    press(page, page.locator("#lade-meenemen"))
    press(page, page.locator("#neem-reeks"))
    done(page, "Toegevoegd als dia 8: ")
    new = page.locator("#dia-8")
    expect(new).to_have_class("nieuw")
    expect(new).to_contain_text("Regiokaart · werkplaats: Arnhem en Nijmegen")
    added = page.url
    assert "erbij" not in added

    press(page, page.locator("#kies-8"))
    expect(page.locator("#kies-8")).to_have_text(re.compile(words.SLUIT))
    earlier = page.get_by_role("button", name=words.OMHOOG)
    press(page, earlier)
    done(page, words.VERPLAATST.format(nummer=8, naar=7))
    expect(earlier).to_be_focused()
    page.keyboard.press("Enter")
    done(page, words.VERPLAATST.format(nummer=7, naar=6))
    expect(earlier).to_be_focused()

    titel, notitie = page.get_by_label(words.TITEL), page.get_by_label(words.NOTITIE_LABEL)
    write(page, titel, "Waar wij werken", "Enter")
    done(page, words.HERNOEMD.format(nummer=6, titel="Waar wij werken"))
    expect(titel).to_be_focused()
    expect(page.locator("#dia-6 h3")).to_have_text("Waar wij werken")
    write(page, notitie, "Vraag het de zaal.", "Control+Enter")
    done(page, words.GENOTEERD.format(nummer=6))
    expect(notitie).to_be_focused()
    assert not barriers(page)
    press(page, page.locator("#kies-6"))
    expect(page.locator("#dia-6 .notitie")).to_contain_text("Vraag het de zaal.")

    for _ in range(6):
        page.go_back()
    expect(page.locator(TITLES).nth(5)).not_to_have_text("Waar wij werken")
    expect(page).to_have_url(added)
    page.go_back()
    expect(page).to_have_url(re.compile(r"/regiokaart\?werkplaats=wsdan$"))


def test_the_next_view_joins_the_reeks_one_works_on(server: str, visit: Visit) -> None:
    page = visit(f"{server}/presenteren?reeks={a_code('tijdlijn')}")
    expect(page.locator(TITLES)).to_have_count(1)
    page.wait_for_timeout(600)  # until the browser has remembered it
    visit(f"{server}/")
    page.locator("#lade-meenemen").click()
    page.locator("#neem-reeks").click()
    done(page, "Toegevoegd als dia 2: ")
    expect(page.locator("#zin")).to_contain_text("De reeks 'Avond' heeft 2 dia's")
    visit(f"{server}/presenteren")
    page.locator("#verder a").click()
    expect(page.locator("#zin")).to_contain_text("De reeks 'Avond' heeft 2 dia's")
    page.locator("#opnieuw").click()
    expect(page.locator(TITLES)).to_have_count(7)
    expect(page.locator("#verder")).to_be_hidden()


def test_what_is_taken_out_can_be_put_back(server: str, visit: Visit) -> None:
    page = visit(f"{server}/presenteren?reeks={a_code('', 'dekking', 'tijdlijn')}&dia=2")
    press(page, page.get_by_role("button", name=words.WEG))
    done(page, words.WEGGEHAALD.format(nummer=2, titel="dekking"))
    expect(page.locator("#gedaan")).to_be_focused()
    expect(page.locator(TITLES)).to_have_count(2)
    press(page, page.locator("#ongedaan"))
    expect(page.locator(TITLES)).to_have_count(3)


def test_a_reeks_goes_to_a_file_and_comes_back_whole(
    server: str, page: Page, visit: Visit, tmp_path: Path, mini: Dataset
) -> None:
    visit(f"{server}/presenteren?reeks={a_code('dekking', 'bronnen')}")
    write(page, page.get_by_label(words.NAAM), "Raad & daad", "Enter")
    done(page, words.NAAM_NU.format(naam="Raad & daad"))
    code = code_of(page)
    with page.expect_download() as saved:
        press(page, page.get_by_role("button", name=words.BEWAAR))
    assert saved.value.suggested_filename == "reeks-raad-daad.json"
    path = tmp_path / "reeks.json"
    saved.value.save_as(path)
    assert from_json(path.read_bytes(), mini)[0].naam == "Raad & daad"

    visit(f"{server}/presenteren")
    go_to(page, page.get_by_label(words.OPEN))
    page.set_input_files("input[type=file]", path)
    done(page, words.GEOPEND.format(dias="2 dia's"))
    assert code_of(page) == code
    expect(page.locator(TITLES)).to_have_text(["dekking", "bronnen"])


def test_a_file_that_is_wrong_is_refused_with_all_that_is_wrong_and_changes_nothing(
    server: str, visit: Visit, tmp_path: Path
) -> None:
    page = visit(f"{server}/presenteren?reeks={a_code('dekking')}")
    before, path = page.url, tmp_path / "reeks.json"
    path.write_text(json.dumps({"soort": SOORT, "versie": 1, "naam": 7, "stappen": [3]}))
    page.set_input_files("input[type=file]", path)
    done(page, words.FOUT_BLIJFT)
    expect(page.locator("#gedaan li")).to_have_count(2)
    path.write_bytes(b"\0" * 2_000_000)
    page.set_input_files("input[type=file]", path)
    done(page, FOUTEN["bestand-groot"])
    path.write_bytes(b"\0\xff" * 1_000)
    page.set_input_files("input[type=file]", path)
    done(page, FOUTEN["geen-reeks"])
    assert not barriers(page)
    assert page.url == before
    expect(page.locator(TITLES)).to_have_text(["dekking"])


def test_the_link_that_is_copied_opens_the_same_reeks(server: str, visit: Visit) -> None:
    page = visit(f"{server}/presenteren?reeks={a_code('dekking', 'tijdlijn')}&dia=2")
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    press(page, page.get_by_role("button", name=words.KOPIEER))
    expect(page.get_by_role("button", name="Gekopieerd")).to_be_visible()
    copied = str(page.evaluate("navigator.clipboard.readText()"))
    assert copied == f"{server}/presenteren?reeks={a_code('dekking', 'tijdlijn')}"
    visit(copied)
    expect(page.locator(TITLES)).to_have_text(["dekking", "tijdlijn"])


def test_what_is_typed_and_not_yet_entered_goes_along(server: str, visit: Visit) -> None:
    page = visit(f"{server}/presenteren?reeks={a_code('dekking', 'tijdlijn')}&dia=1")
    page.get_by_label(words.TITEL).fill("Net getypt")
    page.locator("#kies-2").click()
    expect(page.locator("#kies-2")).to_have_text(re.compile(words.SLUIT))
    expect(page.locator(TITLES).first).to_have_text("Net getypt")
    expect(page.get_by_label(words.TITEL)).to_have_value("tijdlijn")
    page.get_by_label(words.TITEL).fill("Ook net getypt")
    page.locator("#start").click()
    page.wait_for_url("**/zaal?**")
    expect(page.get_by_role("heading", name="Net getypt").first).to_be_visible()
    page.keyboard.press("ArrowRight")
    expect(page.get_by_role("heading", name="Ook net getypt").first).to_be_visible()


def test_the_presentation_starts_with_the_window_of_the_speaker(
    server: str, page: Page, visit: Visit
) -> None:
    visit(f"{server}/presenteren?reeks={a_code('dekking', 'tijdlijn')}")
    with page.context.expect_page() as opened:
        press(page, page.locator("#start-spreker"))
    speaker = opened.value
    page.wait_for_url("**/zaal?**")
    expect(speaker.get_by_role("heading", name="Spreker").first).to_be_visible()
    speaker.keyboard.press("ArrowRight")
    expect(page).to_have_url(re.compile(r"#2$"))
    page.bring_to_front()
    page.keyboard.press("Escape")
    expect(page).to_have_url(re.compile("/presenteren"))
    expect(page.locator(TITLES)).to_have_text(["dekking", "tijdlijn"])


def test_a_file_of_the_reeks_is_made_and_said_to_be_saved(server: str, visit: Visit) -> None:
    page = visit(f"{server}/presenteren?reeks={a_code('dekking')}")
    with page.expect_download() as saved:
        press(page, page.get_by_role("link", name=words.PDF))
    assert saved.value.suggested_filename.endswith(".pdf")
    said = meenemen.BEWAARD.format(naam=saved.value.suggested_filename)
    expect(page.locator(".wsd-reeksmee [role=status]")).to_have_text(said)
