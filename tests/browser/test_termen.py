"""A term opens its meaning by keyboard, leads to its place in the glossary, and back."""

from collections.abc import Callable

from playwright.sync_api import Page, expect

from browser.test_toegankelijkheid import barriers

Visit = Callable[[str], Page]


def test_a_term_is_explained_where_it_stands_and_in_the_glossary(
    server: str, page: Page, visit: Visit
) -> None:
    visit(f"{server}/regiokaart?soort=project")
    term = page.get_by_role("button", name="niet nagegaan")
    term.focus()
    page.keyboard.press("Enter")
    meaning = page.locator("#t-niet-nagegaan")
    expect(meaning).to_be_visible()
    expect(meaning).to_contain_text("buiten het werkgebied")
    assert not barriers(page)
    page.keyboard.press("Escape")
    expect(meaning).to_be_hidden()
    expect(term).to_be_focused()

    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    entry = page.locator("#niet-nagegaan")
    expect(entry).to_be_focused()
    expect(entry).to_be_in_viewport()
    assert page.url.endswith("/woordenlijst?soort=project#niet-nagegaan")

    page.go_back()
    expect(page.locator(".wsd-legen").first).to_be_visible()
    assert page.url.endswith("/regiokaart?soort=project")


def test_a_link_to_an_entry_opens_the_glossary_there(server: str, page: Page, visit: Visit) -> None:
    visit(f"{server}/woordenlijst#verdeeld")
    expect(page.locator("#verdeeld")).to_be_focused()
    expect(page.locator("#verdeeld")).to_be_in_viewport()
