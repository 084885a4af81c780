"""Gemeenten side by side: chosen with one click, by keyboard, and undone with Back."""

from collections.abc import Callable
from urllib.parse import parse_qs, urlsplit

from playwright.sync_api import Page, expect

from wsd_dash.texts import gemeente as gemeentewoorden
from wsd_dash.texts import menu
from wsd_dash.texts import vergelijken as words

Visit = Callable[[str], Page]
SET = ["GM0202", "GM0268", "GM0301", "GM0546"]
HEADS = ".wsd-naast:not(.wsd-naastlabels) thead a"


def chosen(page: Page) -> list[str]:
    """Return the gemeenten of the link."""
    return parse_qs(urlsplit(page.url).query).get("gemeente", [""])[0].split(",")


def test_one_click_sets_four_side_by_side_and_back_undoes_it(server: str, visit: Visit) -> None:
    page = visit(f"{server}/vergelijken")
    page.get_by_role("link", name="Vergelijk Arnhem, Nijmegen, Zutphen en Leiden").click()
    expect(page.locator(HEADS)).to_have_text(["Arnhem", "Nijmegen", "Zutphen", "Leiden"])
    assert chosen(page) == SET
    expect(page.get_by_text(words.VOL)).to_be_visible()
    assert page.get_by_role("combobox", name=words.VOEG_TOE).count() == 0
    page.go_back()
    expect(page.locator("#zin")).to_have_text(words.START_ZIN)
    assert chosen(page) == [""]


def test_the_keyboard_adds_and_takes_away(server: str, visit: Visit) -> None:
    page = visit(f"{server}/vergelijken?gemeente=GM0202&soort=project")
    page.get_by_role("combobox", name=words.VOEG_TOE).focus()
    page.keyboard.type("leide")
    page.keyboard.press("Enter")
    expect(page.locator(HEADS)).to_have_text(["Arnhem", "Leiden"])
    assert parse_qs(urlsplit(page.url).query) == {
        "gemeente": ["GM0202,GM0546"],
        "soort": ["project"],
    }
    page.get_by_role("combobox", name=words.VOEG_TOE).focus()
    page.keyboard.type("duive")
    page.keyboard.press("Enter")
    expect(page.locator(HEADS)).to_have_text(["Arnhem", "Leiden", "Duiven"])
    page.get_by_role("link", name="Haal Arnhem weg").focus()
    page.keyboard.press("Enter")
    expect(page.locator(HEADS)).to_have_text(["Leiden", "Duiven"])
    expect(page.locator("#weg-1")).to_be_focused()
    page.go_back()
    expect(page.locator(HEADS)).to_have_text(["Arnhem", "Leiden", "Duiven"])


def test_a_choice_of_labels_keeps_the_columns_and_the_focus(server: str, visit: Visit) -> None:
    page = visit(f"{server}/vergelijken?gemeente={','.join(SET)}")
    page.locator("#labels-1").focus()
    page.keyboard.press("Enter")
    expect(page.locator("#labels-1")).to_have_attribute("aria-current", "true")
    expect(page.locator("#labels-1")).to_be_focused()
    expect(page.locator(HEADS)).to_have_count(4)


def test_the_profile_of_a_gemeente_leads_here_with_it(server: str, visit: Visit) -> None:
    page = visit(f"{server}/gemeente?gemeente=GM0268")
    page.get_by_role("link", name=gemeentewoorden.VERGELIJK).click()
    expect(page).to_have_title(f"{menu.VERGELIJKEN} · {menu.PRODUCT}")
    assert chosen(page) == ["GM0268"]
    expect(page.locator("#zin")).to_have_text(words.start_sentence("Nijmegen"))


def test_the_card_on_the_map_leads_here_and_back_again(server: str, visit: Visit) -> None:
    page = visit(f"{server}/regiokaart?gemeente=GM0202&soort=project")
    page.get_by_role("link", name=gemeentewoorden.VERGELIJK).click()
    expect(page.locator("#zin")).to_have_text(words.start_sentence("Arnhem"))
    page.get_by_role("link", name="Nijmegen", exact=True).first.click()
    expect(page.locator(HEADS)).to_have_text(["Arnhem", "Nijmegen"])
    page.get_by_role("link", name=words.OP_KAART).click()
    expect(page).to_have_title(f"{menu.REGIOKAART} · {menu.PRODUCT}")
    assert parse_qs(urlsplit(page.url).query) == {
        "gemeente": ["GM0202,GM0268"],
        "soort": ["project"],
    }


def test_the_table_is_saved_with_its_caution(server: str, visit: Visit) -> None:
    page = visit(f"{server}/vergelijken?gemeente={','.join(SET)}")
    with page.expect_download() as caught:
        page.get_by_role("button", name=words.DOWNLOAD).click()
    assert caught.value.suggested_filename.startswith("vergelijking_GM0202-GM0268-GM0301-GM0546_")
    text = caught.value.path().read_text(encoding="utf-8-sig")
    assert text.startswith("Onderdeel;Arnhem;Nijmegen;Zutphen;Leiden")
    assert words.VOORBEHOUD in text


def test_on_a_phone_nothing_lies_outside_the_screen(server: str, page: Page, visit: Visit) -> None:
    page.set_viewport_size({"width": 390, "height": 844})
    visit(f"{server}/vergelijken?gemeente={','.join(SET)}")
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    wide = "(e) => e.scrollWidth - e.clientWidth"
    assert all(x.evaluate(wide) <= 1 for x in page.locator(".wsd-rol").all())
