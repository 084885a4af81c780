"""The linked page by keyboard alone: gemeente, cell, activiteit, label, source, and back."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, Page, expect

from wsd_dash.texts import menu

Visit = Callable[[str], Page]
STEPS = 150


def tab_to(page: Page, target: Locator, *, key: str = "Tab") -> None:
    """Press Tab until the target has the keyboard; a reader has no other way to get there."""
    target.wait_for()
    for _ in range(STEPS):
        if target.evaluate("(e) => e === document.activeElement"):
            return
        page.keyboard.press(key)
    pytest.fail(f"Tab never reached {target}")


def choose(page: Page, target: Locator) -> None:
    tab_to(page, target)
    page.keyboard.press("Enter")


def test_the_keyboard_goes_from_a_gemeente_to_the_source_of_a_label_and_back(
    server: str, page: Page, visit: Visit
) -> None:
    visit(f"{server}/dekking")
    whole = page.locator("h1").inner_text()
    gemeente = page.locator("#gGM0202")
    choose(page, gemeente)
    expect(page.locator("h1")).not_to_have_text(whole)
    expect(gemeente).to_have_attribute("aria-current", "true")
    expect(gemeente).to_be_focused()
    cell = page.locator("#m1-1")
    expect(cell.locator("em")).to_have_text(re.compile(r"^van \d+$"))
    there = page.locator("h1").inner_text()

    page.locator("h1").evaluate("(e) => { e.tabIndex = -1; e.focus() }")  # back to the top
    choose(page, cell)
    expect(cell).to_have_attribute("aria-current", "true")
    expect(cell).to_be_focused()
    expect(page.locator("#keuze")).to_have_text(re.compile("Zekerheid"))
    assert "gemeente=GM0202" in page.url
    assert "conditie=sez" in page.url

    record = page.locator(".wsd-lijst a").first
    naam = record.inner_text()
    choose(page, record)
    expect(page).to_have_title(f"{naam} · {menu.PRODUCT}")
    label = page.locator(".wsd-labels tbody tr").first
    tab_to(page, label.locator(".wsd-meld"))
    expect(label.locator("td b").first).to_be_visible()
    source = page.locator(".wsd-bronblok a").first
    tab_to(page, source, key="Shift+Tab")
    page.keyboard.press("Enter")
    expect(page).to_have_title(re.compile(menu.BRONNEN))
    expect(page.locator("#bronnen")).to_be_in_viewport()

    page.go_back()
    expect(page).to_have_title(f"{naam} · {menu.PRODUCT}")
    page.go_back()
    expect(cell).to_have_attribute("aria-current", "true")
    expect(page.locator("h1")).to_have_text(there)
    page.go_back()
    page.go_back()
    expect(page.locator("h1")).to_have_text(whole)


def test_a_year_and_a_gemeente_are_chosen_and_let_go_by_the_same_link(
    server: str, page: Page, visit: Visit
) -> None:
    visit(f"{server}/dekking?matrix=bron-conditie")
    year = page.locator("#j2022")
    year.focus()
    page.keyboard.press("Enter")
    expect(year).to_have_attribute("aria-current", "true")
    expect(page).to_have_url(re.compile("periode=2022"))
    page.keyboard.press("Enter")
    expect(year).not_to_have_attribute("aria-current", "true")
    expect(page).not_to_have_url(re.compile("periode"))


def test_a_gemeente_is_chosen_on_the_small_map_too(server: str, page: Page, visit: Visit) -> None:
    visit(f"{server}/dekking?conditie=sez")
    spot = page.locator('.st-key-kaartje [role=option][tabindex="0"]')
    spot.wait_for(state="attached")
    spot.focus()
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(r"gemeente=GM\d{4}"))
    expect(page).to_have_url(re.compile("conditie=sez"))
    expect(page.locator(".wsd-gkeuze a[aria-current]")).to_have_count(1)


def test_rows_and_columns_are_chosen_by_keyboard(server: str, page: Page, visit: Visit) -> None:
    visit(f"{server}/dekking")
    page.locator("#lade-rijen").focus()
    page.keyboard.press("Enter")
    page.get_by_role("link", name="gemeenten", exact=True).first.focus()
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile("matrix=gemeente-thema"))
    expect(page.get_by_role("rowheader", name="Zevenaar")).to_be_visible()
    page.go_back()
    expect(page.get_by_role("rowheader", name="sociale inclusie")).to_be_visible()


@pytest.mark.parametrize("width", [390, 1366])
@pytest.mark.parametrize("matrix", ["gemeente-leeratelier", "soort-jaar", "partner-conditie"])
def test_only_the_matrix_itself_scrolls_sideways(
    server: str, page: Page, visit: Visit, matrix: str, width: int
) -> None:
    page.set_viewport_size({"width": width, "height": 800})
    visit(f"{server}/dekking?matrix={matrix}")
    page.locator(".wsd-matrix").wait_for()
    main = page.locator('[data-testid="stMain"]')
    assert main.evaluate("(e) => e.scrollWidth <= e.clientWidth")
