"""The timeline in a real browser, by keyboard: to a block, to its activiteit, and back."""

from collections.abc import Callable

from playwright.sync_api import Page, expect

from wsd_dash.texts import menu, tijdlijn

Visit = Callable[[str], Page]
FOCUSED = "() => document.activeElement.closest('.wsd-tijd td') && document.activeElement.innerText"


def test_the_keyboard_walks_from_a_year_to_a_block_its_activiteit_and_back(
    server: str, page: Page, visit: Visit
) -> None:
    visit(f"{server}/tijdlijn?leeratelier=armoede")
    everything = page.locator("h1").inner_text()
    page.locator("#jaar-2022").focus()
    page.keyboard.press("Enter")
    expect(page.locator("h1")).not_to_have_text(everything)
    expect(page.locator("#jaar-2022")).to_have_attribute("aria-current", "true")
    expect(page.locator("#jaar-2022")).to_be_focused()
    narrowed = page.locator("h1").inner_text()
    for _ in range(40):
        page.keyboard.press("Tab")
        if "Week tegen Armoede" in (page.evaluate(FOCUSED) or ""):
            break
    page.keyboard.press("Enter")
    expect(page).to_have_title(f"Week tegen Armoede 2022 · {menu.PRODUCT}")
    page.go_back()
    expect(page.locator("h1")).to_have_text(narrowed)
    page.go_back()
    expect(page.locator("h1")).to_have_text(everything)


def test_the_head_with_the_years_stays_in_sight(server: str, page: Page, visit: Visit) -> None:
    visit(f"{server}/tijdlijn")
    page.locator(".wsd-tijd tbody tr").last.scroll_into_view_if_needed()
    expect(page.locator("#jaar-2022")).to_be_in_viewport()


def test_a_long_name_is_whole_where_the_keyboard_is(server: str, page: Page, visit: Visit) -> None:
    visit(f"{server}/tijdlijn")
    name = page.locator(".wsd-tijd td a span", has_text="Masterclass sociale duurzaamheid").first
    cut = "(e) => e.scrollWidth > e.clientWidth"
    assert name.evaluate(cut)
    name.locator("..").focus()
    assert not name.evaluate(cut)


def test_on_a_phone_every_block_has_its_year_beside_it(
    server: str, page: Page, visit: Visit
) -> None:
    page.set_viewport_size({"width": 390, "height": 844})
    visit(f"{server}/tijdlijn")
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    cells = page.locator(".wsd-tijd td:has(> div)")
    assert cells.count() > 20
    for cell in (cells.first, cells.last):
        cell.scroll_into_view_if_needed()
        expect(cell.locator("em")).to_be_visible()
    expect(cells.last.locator("em")).to_have_text("2025")


def test_the_table_is_one_link_away(server: str, page: Page, visit: Visit) -> None:
    visit(f"{server}/tijdlijn?leeratelier=jip")
    page.get_by_role("link", name=tijdlijn.VORMEN["tabel"], exact=True).click()
    expect(page.locator(".wsd-tijdtabel").first).to_be_visible()
    expect(page.locator(".wsd-tijd")).to_have_count(0)
