"""Every page in its telling states: no barrier axe knows of, on a desk and at 400 % zoom."""

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from browser.conftest import running_server
from browser.toegankelijk import english, own_defects
from wsd_dash.domain.reeks import Reeks
from wsd_dash.domain.reekscode import to_code
from wsd_dash.texts.menu import ONLEESBAAR, PRODUCT

Visit = Callable[[str], Page]
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
DESK, ZOOMED = {"width": 1366, "height": 768}, {"width": 320, "height": 640}
"""320 CSS pixels is also what a screen of 1280 pixels has at 400 %."""
SMALLEST_TEXT = 13
EMPTY_SERIES = to_code(Reeks("", ()))
STATES = {
    "overzicht": "",
    "overzicht-leeg": "?soort=netwerk&gemeente=GM0014",
    "regiokaart": "regiokaart",
    "regiokaart-gekozen": "regiokaart?gemeente=GM0202",
    "regiokaart-tabel": "regiokaart?kaart=tabel&gemeente=GM0202",
    "regiokaart-stippen": "regiokaart?kaart=stippen&focus=nederland",
    "regiokaart-provincie": "regiokaart?focus=Zuid-Holland&gemeente=GM0546",
    "regiokaart-bronnen": "regiokaart?naast=bronnen&maat=partners&periode=2024",
    "regiokaart-wijken": "regiokaart?kaart=wijken",
    "regiokaart-maat": "regiokaart?maat=accent-samenwerken&focus=nederland",
    "gemeente-start": "gemeente",
    "gemeente-gemeld": "gemeente?gemeente=GM0202",
    "gemeente-niets": "gemeente?gemeente=GM1734",
    "vergelijken-start": "vergelijken?gemeente=GM0202",
    "vergelijken-vier": "vergelijken?gemeente=GM0202,GM1734,GM0226,GM0014",
    "dekking-cel": "dekking?conditie=sez&thema=impact",
    "dekking-rij": "dekking?matrix=conditie-leeratelier&leeratelier=armoede",
    "dekking-kolom": "dekking?matrix=thema-leeratelier&thema=samenwerken",
    "dekking-leeg": "dekking?soort=netwerk&gemeente=GM0014",
    "dekking-gemeente": "dekking?gemeente=GM0202&labels=ruim&periode=2024",
    "dekking-gemeenten": "dekking?matrix=gemeente-leeratelier",
    "dekking-bronnen": "dekking?matrix=bron-conditie&labels=ruim&bron=wsdhl-2024-07",
    "dekking-jaren": "dekking?matrix=soort-jaar&periode=2022",
    "activiteiten": "activiteiten?rijen=alle",
    "activiteiten-leeg": "activiteiten?zoek=qqqq",
    "activiteit": "activiteit?activiteit=week-tegen-armoede-2022",
    "activiteit-geheel": "activiteit?activiteit=presentaties-sociale-kwaliteit",
    "activiteit-nb": "activiteit?activiteit=op-afstand-nabij",
    "tijdlijn": "tijdlijn",
    "tijdlijn-gekozen": "tijdlijn?leeratelier=jip&periode=2022-2022",
    "tijdlijn-tabel": "tijdlijn?vorm=tabel",
    "tijdlijn-leeg": "tijdlijn?periode=2019-2019",
    "netwerk": "netwerk",
    "netwerk-gekozen": "netwerk?organisatie=movisie&leeratelier=armoede&rijen=alle",
    "netwerk-leeg": "netwerk?partnertype=wonen&werkplaats=wsdhl",
    "werkblad": "werkblad",
    "werkblad-alle": "werkblad?rijen=alle&labels=ruim",
    "werkblad-leeg": "werkblad?soort=netwerk&gemeente=GM0014",
    "weinig": "weinig-genoemd",
    "weinig-gekozen": "weinig-genoemd?leeratelier=armoede&labels=ruim&rijen=alle",
    "weinig-leeg": "weinig-genoemd?soort=netwerk&gemeente=GM0014",
    "presenteren": "presenteren",
    "presenteren-dia": "presenteren?dia=2",
    "presenteren-erbij": "presenteren?erbij=dekking",
    "presenteren-leeg": f"presenteren?reeks={EMPTY_SERIES}",
    "presenteren-fout": "presenteren?reeks=onzin",
    "bronnen": "bronnen",
    "gegevens": "gegevens",
    "privacy": "privacy",
    "toegankelijkheid": "toegankelijkheid",
    "woordenlijst": "woordenlijst#betwist",
    "vastgelegd": "vastgelegd",
}
HEADINGS = """() => [...document.querySelectorAll('h1,h2,h3,h4,h5,h6')]
  .filter((e) => e.checkVisibility()).map((e) => Number(e.tagName[1]))"""
SMALL_TEXT = """(floor) => {
  const found = new Set()
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    const e = node.parentElement
    if (node.data.trim() && e.checkVisibility() && !e.closest('script,style,[aria-hidden=true]') &&
        parseFloat(getComputedStyle(e).fontSize) < floor) found.add(node.data.trim().slice(0, 40))
  }
  return [...found]
}"""
NAMELESS_CELLS = """() => [...document.querySelectorAll('.wsd-matrix td > a')].filter((a) =>
  a.getAttribute('aria-labelledby').split(' ').filter((id) => document.getElementById(id)).length
  !== 3).length"""
FOCUSED = """() => {
  let at = document.activeElement
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement
  return at.getAttribute('role') ?? at.tagName.toLowerCase()
}"""


def barriers(page: Page) -> list[str]:
    """Return what axe finds wrong on the page as it is now."""
    options = {"runOnly": {"type": "tag", "values": TAGS}, "resultTypes": ["violations"]}
    return [
        f"{rule['id']} ({rule['impact']}): {[node['html'][:160] for node in rule['nodes'][:3]]}"
        for rule in Axe().run(page, options=options).response["violations"]
    ]


@pytest.mark.parametrize("path", STATES.values(), ids=STATES)
def test_a_state_has_no_barrier_on_a_desk_and_zoomed_in(
    server: str, page: Page, visit: Visit, path: str
) -> None:
    page.set_viewport_size(DESK)
    visit(f"{server}/{path}")
    page.locator(".wsd-voet").wait_for()
    assert page.evaluate("document.documentElement.lang") == "nl"
    assert not english(page)
    levels = page.evaluate(HEADINGS)
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))
    assert not page.evaluate(SMALL_TEXT, SMALLEST_TEXT)
    assert page.evaluate(NAMELESS_CELLS) == 0
    assert not own_defects(page)
    assert not barriers(page)
    page.set_viewport_size(ZOOMED)
    page.wait_for_timeout(300)
    assert page.evaluate("document.documentElement.scrollWidth") <= ZOOMED["width"]
    assert not own_defects(page)
    assert not barriers(page)


def test_a_page_about_one_thing_is_named_in_its_tab(server: str, page: Page, visit: Visit) -> None:
    for path, naam in (
        (STATES["activiteit"], "Week tegen Armoede 2022"),
        (STATES["gemeente-gemeld"], "Arnhem"),
    ):
        visit(f"{server}/{path}")
        expect(page).to_have_title(f"{naam} · {PRODUCT}")


def test_the_first_stop_of_the_keyboard_leads_past_the_menu(
    server: str, page: Page, visit: Visit
) -> None:
    visit(f"{server}/regiokaart")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "zin"


def test_the_keyboard_walks_the_whole_page_and_stops_once_in_each_map(
    server: str, page: Page, visit: Visit
) -> None:
    visit(f"{server}/regiokaart")
    page.wait_for_selector(".st-key-kaart-regio [role=option]", state="attached")
    stops = []
    for _ in range(100):
        page.keyboard.press("Tab")
        stops.append(page.evaluate(FOCUSED))
        if stops[-1] == "body":
            break
    assert stops[-1] == "body"
    assert stops.count("option") == 2
    assert "listbox" not in stops


def test_a_map_for_looking_only_is_no_stop(server: str, page: Page, visit: Visit) -> None:
    visit(f"{server}/")
    page.wait_for_selector(".st-key-overzichtskaart [role=img]", state="attached")
    for _ in range(60):
        page.keyboard.press("Tab")
        assert page.evaluate(FOCUSED) != "img"


def test_a_choice_is_said_aloud_and_keeps_the_focus(server: str, page: Page, visit: Visit) -> None:
    visit(f"{server}/dekking")
    before = page.locator("#zin").inner_text()
    page.locator("#labels-3").focus()
    page.keyboard.press("Enter")
    expect(page.locator("#zin")).not_to_have_text(before)
    zin = page.locator("#zin").inner_text()
    expect(page.locator("[role=status]").filter(has_text=zin)).not_to_have_count(0)
    expect(page.locator("#labels-3")).to_be_focused()


def test_on_a_phone_the_matrix_leads_to_what_was_chosen(
    server: str, page: Page, visit: Visit
) -> None:
    page.set_viewport_size({"width": 390, "height": 844})
    visit(f"{server}/{STATES['dekking-cel']}")
    page.locator(".wsd-naar a").click()
    assert page.evaluate("document.activeElement.id") == "keuze"
    assert page.evaluate("document.activeElement.getBoundingClientRect().top") < 400


def test_the_menu_opens_and_closes_on_a_phone(server: str, page: Page, visit: Visit) -> None:
    page.set_viewport_size(ZOOMED)
    visit(f"{server}/privacy")
    button = page.locator("[data-menu]")
    assert not page.locator("#menu").is_visible()
    button.click()
    assert button.get_attribute("aria-expanded") == "true"
    page.locator("#menu summary").click()
    assert page.locator('#menu [aria-current="page"]').is_visible()
    assert not barriers(page)
    button.click()
    assert not page.locator("#menu").is_visible()


def test_the_open_filter_panel_has_no_barrier(server: str, page: Page, visit: Visit) -> None:
    visit(f"{server}/activiteiten")
    page.locator("#lade-filters").click()
    page.wait_for_selector("#f-leeratelier-1")
    assert not barriers(page)


def test_paper_shows_the_content_without_what_can_be_clicked(
    server: str, page: Page, visit: Visit
) -> None:
    visit(f"{server}/{STATES['dekking-cel']}")
    page.emulate_media(media="print")
    for gone in (".wsd-top nav", ".wsd-kopieer", ".wsd-filters"):
        assert not page.locator(gone).first.is_visible()
    for kept in ("#zin", ".wsd-matrix", "#keuze", ".wsd-voet"):
        assert page.locator(kept).is_visible()
    main = page.locator('[data-testid="stMain"]')
    assert main.evaluate("(e) => e.scrollHeight - e.clientHeight") <= 1


def test_forced_colours_still_tell_which_choice_holds(
    server: str, page: Page, visit: Visit
) -> None:
    page.emulate_media(forced_colors="active")
    visit(f"{server}/dekking")
    look = "(e) => getComputedStyle(e).backgroundColor"
    links = page.locator(".wsd-knoppen a")
    chosen = page.locator(".wsd-knoppen a[aria-current]").first.evaluate(look)
    assert chosen != links.nth(1).evaluate(look)


def test_the_error_page_looks_and_reads_like_the_app(
    server: str, page: Page, problems: list[str]
) -> None:
    page.goto(f"{server}/_stcore/metrics")
    assert page.locator("h1").inner_text() == PRODUCT
    assert "Fira Sans" in page.locator("p").first.evaluate("(e) => getComputedStyle(e).fontFamily")
    assert not barriers(page)
    problems[:] = [text for text in problems if "404" not in text]


def test_broken_data_has_no_barrier(tmp_path: Path, page: Page, visit: Visit) -> None:
    folder = Path(__file__).parents[1] / "fixtures" / "ongeldig" / "bestand_leeg"
    with running_server(tmp_path, WSD_DATA=str(folder)) as address:
        page.set_viewport_size(ZOOMED)
        visit(address)
        assert page.locator("h1").inner_text() == ONLEESBAAR
        assert page.evaluate("document.documentElement.scrollWidth") <= ZOOMED["width"]
        assert not barriers(page)
        page.goto("about:blank")
