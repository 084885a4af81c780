"""The map of wijken in a real browser: it draws, alone, and the table carries what it cannot."""

from collections.abc import Callable
from io import BytesIO

import pytest
from axe_playwright_python.sync_playwright import Axe
from PIL import Image
from playwright.sync_api import Page

from wsd_dash import theme
from wsd_dash.texts import wijken as words

Visit = Callable[[str], Page]
WIJKEN = "regiokaart?kaart=wijken"
CHUNK = "DeckGlJsonChart"
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
VIOLATIONS = """window.geweigerd = [];
addEventListener('securitypolicyviolation', (e) =>
  window.geweigerd.push(`${e.violatedDirective} ${e.blockedURI}`))"""
NO_WEBGL = """const plain = HTMLCanvasElement.prototype.getContext
HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
  return String(kind).startsWith('webgl') ? null : plain.call(this, kind, ...rest)
}"""


@pytest.fixture
def wijken(server: str, page: Page, visit: Visit) -> Page:
    """The page with its drawing done."""
    page.add_init_script(VIOLATIONS)
    visit(f"{server}/{WIJKEN}")
    page.wait_for_selector(".st-key-wijkkaart canvas", state="attached")
    page.wait_for_timeout(1500)
    return page


def colours(page: Page) -> dict[str, int]:
    """Count the pixels of each colour in the picture of the map, labels and all."""
    picture = page.locator(".st-key-wijkkaart").screenshot()
    with Image.open(BytesIO(picture)) as image:
        found = image.convert("RGB").getcolors(1 << 24) or []
    return {"#{:02X}{:02X}{:02X}".format(*colour): n for n, colour in found}


def test_land_and_points_are_drawn(wijken: Page) -> None:
    found = colours(wijken)
    assert found.get(theme.TELLING[0], 0) > 300
    assert found.get(theme.WIT, 0) > 50_000


def test_the_browser_refuses_nothing(wijken: Page) -> None:
    assert wijken.evaluate("window.geweigerd") == []


def test_the_drawing_code_comes_only_with_this_map(server: str, page: Page, visit: Visit) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    visit(f"{server}/regiokaart")
    page.wait_for_selector(".st-key-kaart-regio [role=option]", state="attached")
    assert not [url for url in asked if CHUNK in url]
    visit(f"{server}/{WIJKEN}")
    page.wait_for_selector(".st-key-wijkkaart canvas", state="attached")
    assert [url for url in asked if CHUNK in url]


def test_labels_lie_inside_the_map_and_never_on_each_other(wijken: Page) -> None:
    overlaps = """() => {
      const shown = [...document.querySelectorAll('.wsd-opschriften span')].map((e) => {
        const range = document.createRange()
        range.selectNodeContents(e)
        return range.getBoundingClientRect()
      }).filter((r) => r.width)
      const map = document.querySelector('.st-key-wijkkaart').getBoundingClientRect()
      const out = shown.filter((r) => r.left < map.left || r.right > map.right
        || r.top < map.top || r.bottom > map.bottom)
      const pairs = shown.flatMap((a, i) => shown.slice(i + 1).filter((b) =>
        a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom))
      return [shown.length > 0, out.length, pairs.length]
    }"""
    for width, height in (
        (1366, 768),
        (1920, 1080),
        (1024, 768),
        (700, 900),
        (390, 844),
        (320, 640),
    ):
        wijken.set_viewport_size({"width": width, "height": height})
        wijken.wait_for_timeout(300)
        assert wijken.evaluate(overlaps) == [True, 0, 0], width
        assert wijken.evaluate("document.documentElement.scrollWidth") <= width


def test_nothing_printed_on_the_map_is_too_small_to_read(wijken: Page) -> None:
    smallest = """() => Math.min(...[...document.querySelectorAll('.wsd-opschriften span *')]
      .filter((e) => e.getBoundingClientRect().width)
      .map((e) => parseFloat(getComputedStyle(e).fontSize)))"""
    for width in (1920, 1366, 1200, 1024, 700, 390, 320):
        wijken.set_viewport_size({"width": width, "height": 800})
        wijken.wait_for_timeout(300)
        assert wijken.evaluate(smallest) >= 12.9, width


def test_the_map_is_a_named_picture_and_no_stop_for_the_keyboard(wijken: Page) -> None:
    picture = wijken.locator(".st-key-wijkkaart [role=figure]")
    assert "Geitenkamp (Arnhem, 1 activiteit)" in (picture.get_attribute("aria-label") or "")
    inside = "!!document.activeElement.closest('.st-key-wijkkaart')"
    for _ in range(60):
        wijken.keyboard.press("Tab")
        assert not wijken.evaluate(inside)
        if wijken.evaluate("document.activeElement === document.body"):
            break


@pytest.mark.parametrize("width", [1366, 320])
def test_there_is_no_barrier(wijken: Page, width: int) -> None:
    wijken.set_viewport_size({"width": width, "height": 700})
    wijken.wait_for_timeout(300)
    found = Axe().run(wijken, options={"runOnly": {"type": "tag", "values": TAGS}}).response
    assert not [(v["id"], [n["html"] for n in v["nodes"]]) for v in found["violations"]]


def test_without_webgl_the_page_stays_calm_and_the_table_says_it(
    server: str, page: Page, visit: Visit, problems: list[str]
) -> None:
    page.add_init_script(NO_WEBGL)
    visit(f"{server}/{WIJKEN}")
    page.wait_for_selector(".st-key-wijkkaart [role=figure]", state="attached")
    page.wait_for_timeout(1500)
    assert page.get_by_text(words.NIET_GETEKEND).is_visible()
    assert page.locator(".wsd-wijktabel").get_by_text("Geitenkamp").is_visible()
    for box in ("stException", "stAlert", "stDialog"):
        assert page.locator(f'[data-testid="{box}"]').count() == 0
    problems[:] = [text for text in problems if "WebGL" not in text]
