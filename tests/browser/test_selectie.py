"""A selection lives in the link: it goes along, comes back with Back, and can be copied."""

from collections.abc import Callable
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Page, expect

from wsd_dash.texts import menu
from wsd_dash.ui.paginas import page_named

Visit = Callable[[str], Page]


def selection_of(page: Page) -> dict[str, list[str]]:
    return parse_qs(urlsplit(page.url).query)


@pytest.fixture
def filtered(server: str, visit: Visit) -> Page:
    """The list of activiteiten with one filter, set after an unfiltered first visit."""
    page = visit(f"{server}/activiteiten")
    everything = page.locator("h1").inner_text()
    page.get_by_text("Filter toevoegen", exact=True).click()
    page.get_by_role("group", name="Leeratelier").get_by_role("link", name="JIP").click()
    expect(page.locator("h1")).not_to_have_text(everything)
    page.keyboard.press("Escape")
    return page


def test_back_undoes_page_and_then_filter(filtered: Page) -> None:
    page = filtered
    narrowed = page.locator("h1").inner_text()
    assert selection_of(page) == {"leeratelier": ["jip"]}
    page.get_by_role("link", name=page_named("dekking").naam).first.click()
    expect(page).to_have_title(f"{page_named('dekking').naam} · {menu.PRODUCT}")
    assert selection_of(page) == {"leeratelier": ["jip"]}
    page.go_back()
    expect(page.locator("h1")).to_have_text(narrowed)
    assert selection_of(page) == {"leeratelier": ["jip"]}
    page.go_back()
    expect(page.locator("h1")).not_to_have_text(narrowed)
    assert selection_of(page) == {}
    page.go_forward()
    expect(page.locator("h1")).to_have_text(narrowed)


def test_a_chip_removes_its_filter(filtered: Page) -> None:
    narrowed = filtered.locator("h1").inner_text()
    filtered.get_by_role("link", name="Verwijder filter Leeratelier: JIP").click()
    expect(filtered.locator("h1")).not_to_have_text(narrowed)
    assert selection_of(filtered) == {}


def test_the_copied_link_is_this_view(filtered: Page) -> None:
    filtered.context.grant_permissions(["clipboard-read", "clipboard-write"])
    filtered.get_by_role("button", name=menu.KOPIEER_LINK).click()
    expect(filtered.get_by_role("button", name="Gekopieerd")).to_be_visible()
    assert filtered.evaluate("navigator.clipboard.readText()") == filtered.url


def test_a_searched_gemeente_opens_and_back_returns_to_where_one_was(
    server: str, visit: Visit
) -> None:
    page = visit(f"{server}/?soort=project")
    start = page.url
    page.get_by_role("combobox", name="Zoek een gemeente").fill("lingew")
    page.keyboard.press("Enter")
    expect(page).to_have_title(f"Lingewaard · {menu.PRODUCT}")
    assert selection_of(page) == {"gemeente": ["GM1705"], "soort": ["project"]}
    page.get_by_role("link", name="Toon op de regiokaart").click()
    expect(page).to_have_title(f"{page_named('regiokaart').naam} · {menu.PRODUCT}")
    page.go_back()
    expect(page).to_have_title(f"Lingewaard · {menu.PRODUCT}")
    page.go_back()
    expect(page).to_have_title(menu.PRODUCT)
    assert page.url == start


def test_every_link_on_the_page_is_whole_and_follows_the_address(server: str, visit: Visit) -> None:
    page = visit(f"{server}/regiokaart?conditie=inclusie")
    page.get_by_role("link", name="Nijmegen").first.click()
    expect(page.get_by_role("link", name="Sluit Nijmegen")).to_be_visible()
    expect(page.locator('a[href*="~"]')).to_have_count(0)
    menu_link = page.get_by_role("link", name=page_named("dekking").naam).first
    expect(menu_link).to_have_attribute("href", "dekking?conditie=inclusie&gemeente=GM0268")
    page.get_by_role("link", name="Sluit Nijmegen").click()
    expect(menu_link).to_have_attribute("href", "dekking?conditie=inclusie")


def test_the_panel_stays_open_while_one_chooses_and_every_choice_counts(
    server: str, visit: Visit
) -> None:
    page = visit(f"{server}/activiteiten")
    page.get_by_text("Filter toevoegen", exact=True).click()
    panel = page.locator(".wsd-filters")
    for field, value in (("Leeratelier", "JIP"), ("Leeratelier", "Armoede"), ("Soort", "project")):
        link = panel.get_by_role("group", name=field).get_by_role("link", name=value, exact=True)
        link.click()
        expect(link).to_have_attribute("aria-current", "true")
    panel.get_by_role("group", name="Vanaf jaar").get_by_role("link", name="2021").click()
    expect(panel.get_by_role("link", name="2021", exact=True).first).to_have_attribute(
        "aria-current", "true"
    )
    expect(panel).to_have_attribute("open", "")
    assert selection_of(page) == {
        "leeratelier": ["jip,armoede"], "soort": ["project"], "periode": ["2021-2021"],
    }  # fmt: skip
    page.keyboard.press("Escape")
    expect(panel).not_to_have_attribute("open", "")
    expect(page.get_by_text("Filter toevoegen", exact=True)).to_be_focused()
