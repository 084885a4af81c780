"""The regional map in a real Chromium: year, measure, place and source, by mouse and keyboard."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, Page, expect

SIZES = ({"width": 1366, "height": 768}, {"width": 390, "height": 844})
Visit = Callable[[str], Page]


@pytest.fixture
def regiokaart(server: str, visit: Visit) -> Page:
    """The map page, drawn."""
    return open_page(visit(f"{server}/regiokaart"))


def open_page(page: Page) -> Page:
    expect(page.locator(".st-key-kaart-regio [role=option]").first).to_be_attached(timeout=30_000)
    return page


def now(page: Page) -> Locator:
    return page.locator("#jaar-alle")


def sentence(page: Page) -> Locator:
    return page.locator("#zin")


def focused(page: Page) -> str:
    return str(page.evaluate("document.activeElement.id"))


def test_the_year_steps_by_mouse_in_one_place_and_back_goes_back(regiokaart: Page) -> None:
    page = regiokaart
    expect(now(page)).to_have_text("alle jaren")
    before = page.locator("#jaar-verder").bounding_box()
    page.locator("#jaar-verder").click()
    expect(now(page)).to_contain_text("2018")
    expect(sentence(page)).to_have_text(re.compile(r"^Over 2018 is in "))
    page.locator("#jaar-verder").click()
    expect(now(page)).to_contain_text("2019")
    expect(page.locator(".wsd-onderzin")).to_contain_text("Geen bron gelezen over 2019")
    assert page.locator("#jaar-verder").bounding_box() == before
    now(page).click()
    expect(now(page)).to_have_text("alle jaren")
    for year in ("2019", "2018", "alle jaren"):
        page.go_back()
        expect(now(page)).to_contain_text(year)
    expect(sentence(page)).not_to_contain_text("Over")


def test_the_year_steps_by_keyboard_and_keeps_its_place(regiokaart: Page) -> None:
    page = regiokaart
    page.locator("#jaar-terug").focus()
    for year in ("2026", "2025", "2024"):
        page.keyboard.press("Enter")
        expect(now(page)).to_contain_text(year)
        expect(page.locator("#jaar-terug")).to_be_focused()
    page.keyboard.press("Tab")
    assert focused(page) == "jaar-alle"
    page.keyboard.press("Enter")
    expect(now(page)).to_have_text("alle jaren")
    expect(now(page)).to_be_focused()


@pytest.mark.parametrize("size", SIZES)
def test_nothing_above_the_stepper_moves_it(
    server: str, visit: Visit, page: Page, size: dict[str, int]
) -> None:
    page.set_viewport_size(size)  # type: ignore[arg-type]  # width and height
    tops = set()
    for year in ("", "?periode=2018", "?periode=2019", "?periode=2022", "?periode=2024"):
        visit(f"{server}/regiokaart{year}")
        tops.add(page.locator("#jaar-terug").evaluate("e => e.getBoundingClientRect().top"))
    assert len(tops) == 1


def test_another_measure_changes_map_legend_list_and_sentence(regiokaart: Page) -> None:
    page = regiokaart
    page.locator("#lade-maat").click()
    page.get_by_role("link", name="partners", exact=True).click()
    expect(sentence(page)).to_contain_text("een activiteit met een genoemde partner gemeld")
    expect(page.locator("#lade-maat")).to_have_text("partners")
    expect(page.locator(".wsd-lade[open]")).to_have_count(0)
    expect(page.locator("#lade-maat")).to_be_focused()
    expect(page.locator(".wsd-legendakop")).to_have_text("Partners per gemeente")
    zutphen = page.locator('.st-key-kaart-regio [aria-label^="Zutphen, "]')
    expect(zutphen).to_have_attribute("aria-label", re.compile("wel gemeld, geen partner genoemd"))
    page.go_back()
    expect(page.locator("#lade-maat")).to_have_text("activiteiten")


def test_a_list_of_choices_works_by_keyboard_and_escape_leaves_it(regiokaart: Page) -> None:
    page = regiokaart
    page.locator("#lade-maat").focus()
    page.keyboard.press("Enter")
    expect(page.locator(".wsd-lade-maat[open]")).to_have_count(1)
    page.keyboard.press("Tab")
    page.keyboard.press("Escape")
    expect(page.locator(".wsd-lade[open]")).to_have_count(0)
    assert focused(page) == "lade-maat"
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.locator("#lade-maat")).to_have_text("partners")
    expect(page.locator("#lade-maat")).to_be_focused()


def test_a_list_closes_for_another_and_for_a_click_beside_it(regiokaart: Page) -> None:
    page = regiokaart
    page.locator("#lade-maat").click()
    page.locator("#lade-focus").click()
    expect(page.locator(".wsd-lade-maat[open]")).to_have_count(0)
    expect(page.locator(".wsd-lade-focus[open]")).to_have_count(1)
    page.locator("#zin").click()
    expect(page.locator(".wsd-lade[open]")).to_have_count(0)


@pytest.mark.parametrize(
    ("choice", "title"),
    [
        ("Brede regio Den Haag-Leiden", "Brede regio Den Haag-Leiden"),
        ("Limburg", "Provincie Limburg"),
        ("Heel Nederland", "Nederland, 342 gemeenten"),
        ("Zoom naar wat gemeld is", "Gemeenten met een gemelde activiteit"),
    ],
)
def test_the_large_map_shows_the_part_one_asks_for(
    regiokaart: Page, choice: str, title: str
) -> None:
    page = regiokaart
    page.locator("#lade-focus").click()
    page.locator(".wsd-lade-focus").get_by_role("link", name=choice, exact=True).click()
    expect(page.locator(".st-key-kaart-regio .titel")).to_have_text(title)
    expect(page.locator("#lade-focus")).to_contain_text(choice)
    page.go_back()
    expect(page.locator(".st-key-kaart-regio .titel")).to_have_text("Brede regio Arnhem-Nijmegen")


def test_per_source_shows_six_small_maps_and_the_year_still_steps(regiokaart: Page) -> None:
    page = regiokaart
    page.get_by_role("link", name="Per bron", exact=True).click()
    expect(page.locator(".st-key-bronkaarten [role=img]")).to_have_count(6)
    expect(page.locator(".wsd-bronkop b").first).to_have_text(
        re.compile(r"^\d+ van \d+ activiteiten op de kaart$")
    )
    page.locator("#jaar-verder").click()
    expect(now(page)).to_contain_text("2018")
    expect(page.locator(".st-key-bronkaarten [role=img]")).to_have_count(6)
    page.get_by_role("link", name="Nieuwsbrief mei 2024").click()
    expect(page.locator(".st-key-kaart-regio [role=option]").first).to_be_attached()
    expect(page.locator(".wsd-chip")).to_contain_text("nieuwsbrief mei 2024")


def test_a_name_in_the_list_chooses_and_lets_go(regiokaart: Page) -> None:
    page = regiokaart
    page.locator(".wsd-gemeentelijst").get_by_role("link", name="Venlo").click()
    expect(page.locator(".wsd-kaartje h2")).to_contain_text("Venlo")
    link = page.locator(".wsd-gemeentelijst").get_by_role("link", name="Venlo")
    expect(link).to_have_attribute("aria-current", "true")
    link.click()
    expect(page.locator(".wsd-kaartje")).to_have_count(0)


def test_pointing_at_a_region_outlines_it_and_regions_without_bounds_do_not(
    regiokaart: Page,
) -> None:
    page = regiokaart
    outline = page.locator(".st-key-kaart-regio .gebied")
    regions = page.locator(".wsd-buiten details", has=page.locator("summary b"))
    regions.filter(has_text="Zuid-Holland Noord").hover()
    expect(outline).to_have_attribute("d", "")
    page.locator('[data-gebied="de-liemers"]').hover()
    expect(outline).not_to_have_attribute("d", "")
    page.locator('[data-gebied="de-liemers"] summary').focus()
    page.keyboard.press("Enter")
    expect(page.get_by_text("zonder vaste grens")).to_be_visible()


def test_the_page_fits_a_phone_with_a_list_open(server: str, visit: Visit, page: Page) -> None:
    page.set_viewport_size({"width": 320, "height": 640})
    visit(f"{server}/regiokaart?maat=accent-ervaringsdeskundigheid&periode=2024")
    for which in ("maat", "focus"):
        page.locator(f"#lade-{which}").click()
        assert page.evaluate("document.documentElement.scrollWidth") <= 320
        box = page.locator(f".wsd-lade-{which} > div").bounding_box()
        assert box is not None
        assert box["x"] >= 0
        assert box["x"] + box["width"] <= 320
