"""What is seldom named, by keyboard: to a cell of the matrix and back, and on paper."""

from collections.abc import Callable

from playwright.sync_api import Page, expect

from wsd_dash.texts import menu

Visit = Callable[[str], Page]


def test_the_keyboard_goes_to_a_cell_and_back(server: str, visit: Visit) -> None:
    page = visit(f"{server}/weinig-genoemd")
    sentence = page.locator("#zin").inner_text()
    page.locator("#w1-1").focus()
    page.keyboard.press("Enter")
    expect(page).to_have_title(f"{menu.DEKKING} · {menu.PRODUCT}")
    expect(page.locator('.wsd-matrix td a[aria-current="true"]')).to_have_count(1)
    page.go_back()
    expect(page.locator("#zin")).to_have_text(sentence)
    expect(page.locator("#w1-1")).to_be_visible()


def test_all_rows_show_at_once_when_asked_and_paper_has_no_buttons(
    server: str, visit: Visit
) -> None:
    page = visit(f"{server}/weinig-genoemd")
    rows = page.locator(".wsd-weinig li")
    few = rows.count()
    page.locator("#toon-alle").click()
    expect(page.locator("#toon-alle")).to_have_count(0)
    assert rows.count() > few
    page.emulate_media(media="print")
    for gone in (".st-key-weinigbalk", ".wsd-naarelders"):
        expect(page.locator(gone).first).to_be_hidden()
    expect(page.locator(".wsd-opschrift")).to_be_visible()
