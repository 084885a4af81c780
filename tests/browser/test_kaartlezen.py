"""Reading the map: the card, outlines of gebieden, labels, touch, zoom, other colours and paper."""

from collections.abc import Iterator
from itertools import combinations

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from browser.kaartpagina import WAYS, open_map, option, running_map, spot

BOX = "(e) => { const r = e.getBoundingClientRect(); return [r.left, r.top, r.right, r.bottom] }"
SIZE = "(e) => [e.offsetWidth, e.offsetHeight, e.ownerDocument.documentElement.scrollHeight]"
LABELS = """(host) => [...host.querySelectorAll('.etiket')].map((group) => {
  const texts = [...group.querySelectorAll('text')].map((t) => t.getBBox());
  const ink = texts.map((b) => [b.x, b.y + b.height * 0.2, b.x + b.width, b.y + b.height * 0.8]);
  const edge = (most, i) => most(...ink.map((b) => b[i]));
  const corner = (most, from) => [edge(most, from), edge(most, from + 1)];
  return [group.textContent, ...corner(Math.min, 0), ...corner(Math.max, 2)];
})"""


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of one page with three maps and boundaries."""
    with running_map(tmp_path_factory.mktemp("kaart")) as found:
        yield found


def card(kaart: Locator) -> Locator:
    return kaart.locator(".kaartje")


@pytest.mark.parametrize("way", WAYS)
def test_pointing_opens_a_card_that_can_be_read_left_and_closed(
    page: Page, address: str, way: str
) -> None:
    large = open_map(page, f"{address}/?kaart={way}")
    before = large.evaluate(SIZE)
    page.mouse.move(*spot(option(large, "Arnhem")))
    expect(card(large)).to_be_visible()
    expect(card(large)).to_have_text(
        "Arnhem6 activiteiten gemeldCondities zekerheid, inclusieThema's impactLeerateliers Armoede"
    )
    assert large.evaluate(SIZE) == before
    left, top, right, bottom = card(large).evaluate(BOX)
    page.mouse.move((left + right) / 2, (top + bottom) / 2)
    page.wait_for_timeout(500)
    expect(card(large)).to_be_visible()
    expect(card(large).locator("strong")).to_have_text("Arnhem")
    page.mouse.move(2, 2)
    expect(card(large)).to_be_hidden()
    page.mouse.move(*spot(option(large, "Ede")))
    expect(card(large)).to_have_text("Edeniets gemeld")
    page.keyboard.press("Escape")
    expect(card(large)).to_be_hidden()


@pytest.mark.parametrize("way", WAYS)
def test_focus_opens_the_card_and_escape_closes_it_before_it_clears_a_choice(
    page: Page, address: str, way: str
) -> None:
    large = open_map(page, f"{address}/?kaart={way}&gemeente=GM0202")
    option(large, "Lingewaard").focus()
    page.keyboard.press("ArrowUp")
    page.keyboard.type("arn")
    expect(card(large).locator("strong")).to_have_text("Arnhem")
    expect(large.locator(".focus")).not_to_have_attribute("d", "")
    page.keyboard.press("Escape")
    expect(card(large)).to_be_hidden()
    expect(page.get_by_text("gekozen: GM0202")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.get_by_text("gekozen: geen")).to_be_visible()


def test_pointing_at_one_map_closes_the_card_the_keyboard_opened_on_another(
    page: Page, address: str
) -> None:
    large = open_map(page, address)
    small = page.locator(".st-key-klein .kaart")
    option(small, "Lingewaard").focus()
    page.keyboard.type("arn")
    expect(card(small)).to_be_visible()
    page.mouse.move(*spot(option(large, "Arnhem")))
    expect(card(large)).to_be_visible()
    expect(card(small)).to_be_hidden()


def test_a_screen_reader_hears_the_rest_of_the_card_as_a_description(
    page: Page, address: str
) -> None:
    large = open_map(page, address)
    told = "Condities: zekerheid, inclusie. Thema's: impact. Leerateliers: Armoede"
    expect(option(large, "Arnhem")).to_have_attribute("aria-description", told)
    assert option(large, "Ede").get_attribute("aria-description") is None
    expect(card(large)).to_have_attribute("aria-hidden", "true")


@pytest.mark.parametrize("width", [320, 390])
@pytest.mark.parametrize("way", WAYS)
def test_on_a_small_screen_the_card_fits_in_the_window_and_nothing_scrolls_sideways(
    page: Page, address: str, way: str, width: int
) -> None:
    page.set_viewport_size({"width": width, "height": 640})
    large = open_map(page, f"{address}/?kaart={way}")
    option(large, "Lingewaard").focus()
    page.keyboard.type("arn")
    expect(card(large)).to_be_visible()
    left, top, right, bottom = card(large).evaluate(BOX)
    assert left >= 0 <= top
    assert right <= width
    assert bottom <= 640
    assert page.evaluate("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("way", WAYS)
def test_a_gebied_is_outlined_while_its_name_is_pointed_at_or_has_focus(
    page: Page, address: str, way: str
) -> None:
    large = open_map(page, f"{address}/?kaart={way}")
    fill = option(large, "Duiven").evaluate("(e) => getComputedStyle(e).fill")
    link = page.get_by_role("link", name="De Liemers")
    outline = large.locator(".gebied")
    expect(outline).to_have_count(1)
    link.hover()
    expect(outline).not_to_have_attribute("d", "")
    expect(page.locator(".st-key-klein .gebied")).not_to_have_attribute("d", "")
    assert option(large, "Duiven").evaluate("(e) => getComputedStyle(e).fill") == fill
    assert outline.evaluate("(e) => getComputedStyle(e).fill") == "none"
    page.mouse.move(2, 2)
    expect(outline).to_have_attribute("d", "")
    link.focus()
    expect(outline).not_to_have_attribute("d", "")
    option(large, "Arnhem").focus()
    expect(outline).to_have_attribute("d", "")


@pytest.mark.parametrize("way", WAYS)
def test_a_tap_chooses_and_says_what_is_there(chromium: Browser, address: str, way: str) -> None:
    context = chromium.new_context(
        viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True
    )
    page = context.new_page()
    large = open_map(page, f"{address}/?kaart={way}")
    page.touchscreen.tap(*spot(option(large, "Lingewaard")))
    expect(page.get_by_text("gekozen: GM1705")).to_be_visible()
    expect(card(large).locator("strong")).to_have_text("Lingewaard")
    assert large.locator("svg").evaluate("(e) => getComputedStyle(e).touchAction") == "manipulation"
    page.touchscreen.tap(5, 5)
    expect(card(large)).to_be_hidden()
    expect(page.get_by_text("gekozen: GM1705")).to_be_visible()
    context.close()


def test_a_dot_has_room_around_it_to_point_at(page: Page, address: str) -> None:
    large = open_map(page, f"{address}/?kaart=stippen")
    x, y = spot(option(large, "Ede"))
    page.mouse.click(x + 11, y)
    expect(page.get_by_text("gekozen: GM0228")).to_be_visible()


@pytest.mark.parametrize(
    "focus", ["arnhem-nijmegen", "den-haag-leiden", "Zuid-Holland", "nederland"]
)
@pytest.mark.parametrize("way", WAYS)
def test_labels_never_overlap_and_every_count_in_view_is_printed(
    page: Page, address: str, way: str, focus: str
) -> None:
    large = open_map(page, f"{address}/?kaart={way}&focus={focus}")
    for width in (1366, 768, 390):
        page.set_viewport_size({"width": width, "height": 900})
        page.wait_for_timeout(250)
        labels = large.evaluate(LABELS)
        assert labels
        for (one, *a), (other, *b) in combinations(labels, 2):
            apart = a[2] <= b[0] or b[2] <= a[0] or a[3] <= b[1] or b[3] <= a[1]
            assert apart, f"{one} lies over {other} at {width}"
        if width > 390:
            counts = "(host) => host.querySelectorAll('.etiket .getal').length"
            assert large.evaluate(counts) >= {"arnhem-nijmegen": 3, "nederland": 7}.get(focus, 3)


def test_a_map_that_is_drawn_again_moves_nothing_for_who_does_not_want_it(
    page: Page, address: str
) -> None:
    large = open_map(page, address)
    duration = "(e) => getComputedStyle(e).transitionDuration"
    assert option(large, "Arnhem").evaluate(duration) == "0s"
    page.emulate_media(reduced_motion="no-preference")
    assert option(large, "Arnhem").evaluate(duration) != "0s"


@pytest.mark.parametrize("way", WAYS)
def test_in_the_colours_of_a_reader_counts_patterns_and_borders_stay_apart(
    page: Page, address: str, way: str
) -> None:
    page.emulate_media(forced_colors="active")
    large = open_map(page, f"{address}/?kaart={way}")
    look = "(e) => { const s = getComputedStyle(e); return [s.fill, s.stroke, s.strokeWidth] }"
    for naam in ("Duiven", "Culemborg"):
        assert "url(" in option(large, naam).evaluate(look)[0]
    assert option(large, "Arnhem").evaluate(look)[1:] != option(large, "Ede").evaluate(look)[1:]
    assert large.locator(".randen").evaluate(look)[1] != "none"
    assert "6" in large.locator(".etiketten text").all_text_contents()


def test_paper_shows_the_map_without_instructions(page: Page, address: str) -> None:
    large = open_map(page, address)
    option(large, "Lingewaard").focus()
    page.emulate_media(media="print")
    assert large.locator("svg").is_visible()
    assert not large.locator(".uitleg").is_visible()
    assert not card(large).is_visible()
