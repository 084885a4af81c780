"""The map component in a real Chromium: choosing, walking, what is in view, and failing softly."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

from browser.kaartpagina import WAYS, open_map, option, running_map, spot

FOCUSED = """() => {
  let at = document.activeElement;
  while (at?.shadowRoot) at = at.shadowRoot.activeElement;
  return at?.getAttribute('aria-label') ?? '';
}"""
UNREACHED = """async (weergave) => {
  const loaded = performance.getEntriesByType('resource');
  const drawing = await import(loaded.find((e) => e.name.endsWith('tekening.js')).name);
  const names = await drawing.loadNames();
  const geometrie = '/app/static/fijn.json';
  const geometry = await drawing.loadGeometry({ weergave, geometrie }, names);
  const codes = [...names.keys()], seen = new Set(['GM0202']), todo = ['GM0202'];
  while (todo.length) {
    const van = todo.pop();
    for (const way of [[-1, 0], [1, 0], [0, -1], [0, 1]]) {
      const next = drawing.neighbour(geometry, codes, van, way);
      if (next && !seen.has(next)) seen.add(next), todo.push(next);
    }
  }
  return codes.filter((code) => !seen.has(code)).map((code) => names.get(code).naam);
}"""
FRAME = "(e) => ['x', 'y', 'width', 'height'].map((key) => Number(e.getAttribute(key)))"


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of one page with three maps and boundaries."""
    with running_map(tmp_path_factory.mktemp("kaart")) as found:
        yield found


@pytest.mark.parametrize("way", WAYS)
def test_every_kind_has_its_words_and_its_look(page: Page, address: str, way: str) -> None:
    large = open_map(page, f"{address}/?kaart={way}")
    small = page.locator(".st-key-klein .kaart")
    expect(large).to_have_attribute("data-weergave", way)
    for naam, words, klas in (
        ("Arnhem", "6 activiteiten gemeld", "tel4"),
        ("Lingewaard", "3 activiteiten gemeld", "tel3"),
        ("Overbetuwe", "deelnemend, niets gemeld", "deelnemend"),
        ("Duiven", "alleen als deel van een regio genoemd", "regio"),
        ("Ede", "niets gemeld", "niets"),
        ("Rheden", "alleen gemeld als plaats van een bijeenkomst", "niets"),
        ("Culemborg", "niet nagegaan", "niet_nagegaan"),
    ):
        expect(option(small, naam)).to_have_attribute("aria-label", f"{naam}, {words}")
        expect(option(small, naam)).to_have_class(klas)
        expect(option(large, naam)).to_have_class(klas)
    printed = large.locator(".etiketten text").all_text_contents()
    assert {"6", "3", "Arnhem"} <= set(printed)
    assert "12" not in printed  # Leiden is not in view


@pytest.mark.parametrize("way", WAYS)
def test_choosing_by_click_marks_both_maps_and_choosing_again_clears(
    page: Page, address: str, way: str
) -> None:
    large = open_map(page, f"{address}/?kaart={way}")
    small = page.locator(".st-key-klein .kaart")
    page.mouse.click(*spot(option(large, "Lingewaard")))
    expect(page.get_by_text("gekozen: GM1705")).to_be_visible()
    for kaart in (small, large):
        expect(option(kaart, "Lingewaard")).to_have_attribute("aria-selected", "true")
        expect(kaart.locator(".ring")).not_to_have_attribute("d", "")
    page.mouse.click(*spot(option(small, "Lingewaard")))
    expect(page.get_by_text("gekozen: geen")).to_be_visible()
    for kaart in (small, large):
        expect(kaart.locator('[aria-selected="true"]')).to_have_count(0)


@pytest.mark.parametrize("way", WAYS)
def test_keyboard_walks_chooses_and_clears_and_keeps_its_place(
    page: Page, address: str, way: str
) -> None:
    large = open_map(page, f"{address}/?kaart={way}")
    expect(large.locator('[tabindex="0"]')).to_have_count(1)
    option(large, "Arnhem").focus()
    page.keyboard.press("ArrowRight")
    moved = page.evaluate(FOCUSED)
    assert not moved.startswith("Arnhem")
    expect(large.locator('[tabindex="0"]')).to_have_attribute("aria-label", moved)
    page.keyboard.press("ArrowLeft")
    page.keyboard.type("over")
    assert page.evaluate(FOCUSED).startswith("Overbetuwe")
    page.keyboard.press("Enter")
    expect(page.get_by_text("gekozen: GM1734")).to_be_visible()
    assert page.evaluate(FOCUSED).startswith("Overbetuwe")
    page.keyboard.press("Escape")
    expect(page.get_by_text("gekozen: geen")).to_be_visible()
    assert page.evaluate(FOCUSED).startswith("Overbetuwe")


def test_home_end_and_a_name_with_a_space_or_an_accent_are_one_stroke_away(
    page: Page, address: str
) -> None:
    open_map(page, address)
    small = page.locator(".st-key-klein .kaart")
    option(small, "Arnhem").focus()
    for keys, naam in (("Home", "Aa en Hunze"), ("End", "Zwolle")):
        page.keyboard.press(keys)
        assert page.evaluate(FOCUSED).startswith(naam)
    for typed, naam in (
        ("berg en d", "Berg en Dal"), ("sudw", "Súdwest-Fryslân"), ("gravenh", "'s-Gravenhage"),
    ):  # fmt: skip
        page.wait_for_timeout(900)
        page.keyboard.type(typed)
        assert page.evaluate(FOCUSED).startswith(naam)


@pytest.mark.parametrize("way", WAYS)
def test_every_gemeente_can_be_walked_to(page: Page, address: str, way: str) -> None:
    open_map(page, f"{address}/?kaart={way}")
    assert page.evaluate(UNREACHED, way) == []


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize(
    ("focus", "titel", "inside", "outside"),
    [
        ("den-haag-leiden", "Brede regio Den Haag-Leiden", "Leiden", "Arnhem"),
        ("Limburg", "Provincie Limburg", "Maastricht", "Leiden"),
        ("selectie", "Gemeenten met een gemelde activiteit", "Hoorn", "Schiermonnikoog"),
        ("nederland", "Nederland, 11 gemeenten", "Emmen", ""),
    ],
)
def test_a_focus_shows_its_part_of_the_country(  # noqa: PLR0913, PLR0917 - one case, by name
    page: Page, address: str, way: str, focus: str, titel: str, inside: str, outside: str
) -> None:
    large = open_map(page, f"{address}/?kaart={way}&focus={focus}")
    expect(large.locator(".titel")).to_have_text(titel)
    expect(option(large, inside)).to_be_visible()
    if outside:
        expect(option(large, outside)).to_be_hidden()
        x, y, wide, high = page.locator(".st-key-klein .kader").evaluate(FRAME)
        assert x >= 0 <= y
        assert wide > 20 < high


def test_a_region_nobody_asked_for_goes_to_a_chosen_gemeente_and_says_so(
    page: Page, address: str
) -> None:
    large = open_map(page, address)
    page.mouse.click(*spot(option(page.locator(".st-key-klein .kaart"), "Hoorn")))
    expect(large.locator(".titel")).to_have_text("Hoorn en omgeving")
    expect(option(large, "Hoorn")).to_have_attribute(
        "aria-label", "Hoorn, 1 activiteit gemeld, plaats afgeleid, bijvoorbeeld uit een wijk"
    )
    name = "Hoorn en omgeving: Kaart"
    expect(large.locator("[role=listbox]")).to_have_attribute("aria-label", name)


def test_a_region_that_was_asked_for_stays(page: Page, address: str) -> None:
    large = open_map(page, f"{address}/?focus=arnhem-nijmegen&gemeente=GM0405")
    expect(large.locator(".titel")).to_have_text("Brede regio Arnhem-Nijmegen")
    expect(option(large, "Hoorn")).to_be_hidden()


@pytest.mark.parametrize(
    ("maat", "een", "meer", "geen"),
    [
        ("partners", "1 partner genoemd", "6 partners genoemd", "wel gemeld, geen partner genoemd"),
        ("accent-inclusie", "1 activiteit met hoofdaccent op inclusie",
         "6 activiteiten met hoofdaccent op inclusie",
         "wel gemeld, niet met hoofdaccent op inclusie"),
    ],
)  # fmt: skip
def test_a_number_says_what_it_counts_and_none_is_not_nothing_reported(
    page: Page, address: str, maat: str, een: str, meer: str, geen: str
) -> None:
    large = open_map(page, f"{address}/?maat={maat}")
    small = page.locator(".st-key-klein .kaart")
    for naam, words in (("Katwijk", een), ("Arnhem", meer), ("Nijmegen", geen)):
        expect(option(small, naam)).to_have_attribute("aria-label", f"{naam}, {words}")
    expect(option(large, "Nijmegen")).to_have_class("tel0")
    assert "0" in large.locator(".etiket.tel0 text").all_text_contents()


def test_map_for_looking_only_is_one_picture(page: Page, address: str) -> None:
    open_map(page, address)
    picture = page.locator(".st-key-kijk .kaart")
    expect(picture.locator("[role=img]")).to_have_attribute("aria-label", "Kaart")
    expect(picture.locator("[role=option], [tabindex='0']")).to_have_count(0)
    picture.hover()
    page.wait_for_timeout(300)
    expect(picture.locator(".kaartje")).to_be_hidden()


def test_boundaries_that_do_not_load_leave_tiles_and_a_sentence(
    page: Page, address: str, problems: list[str]
) -> None:
    large = open_map(page, f"{address}/?kaart=grenzen&bron=weg-")
    expect(large).to_have_attribute("data-weergave", "zeshoeken")
    expect(large.locator(".uitleg")).to_contain_text("De gemeentegrenzen zijn niet geladen")
    problems[:] = [text for text in problems if "404" not in text]


def test_boundaries_are_fetched_once_per_level_and_never_at_a_click(
    page: Page, address: str
) -> None:
    fetched: list[str] = []
    page.on("request", lambda request: fetched.append(request.url.rsplit("/", 1)[-1]))
    large = open_map(page, f"{address}/?kaart=grenzen")
    assert sorted(x for x in fetched if x in {"grof.json", "midden.json", "fijn.json"}) == [
        "fijn.json", "grof.json",
    ]  # fmt: skip
    fetched.clear()
    page.mouse.click(*spot(option(large, "Arnhem")))
    expect(page.get_by_text("gekozen: GM0202")).to_be_visible()
    assert [name for name in fetched if "favicon" not in name] == []


def test_a_click_sends_the_content_once_and_what_did_not_change_not_again(
    server: str, page: Page
) -> None:
    """On the real page: both maps together, with what the framework adds to them."""
    costs: list[int] = []

    def note(body: str | bytes) -> None:
        message = ForwardMsg.FromString(body if isinstance(body, bytes) else body.encode())
        if message.delta.new_element.WhichOneof("type") == "bidi_component":
            costs.append(len(body))

    page.on("websocket", lambda socket: socket.on("framereceived", note))
    page.goto(f"{server}/regiokaart")
    large = page.locator(".st-key-kaart-regio .kaart")
    expect(option(large, "Arnhem")).to_be_visible(timeout=30_000)
    page.wait_for_timeout(500)
    costs.clear()
    page.mouse.click(*spot(option(large, "Arnhem")))
    expect(page.get_by_role("link", name="Open het gemeenteprofiel")).to_be_visible()
    page.wait_for_timeout(300)
    assert len(costs) == 1
    assert costs[0] < 2_500


def test_the_table_is_one_press_of_tab_away_from_either_map(server: str, page: Page) -> None:
    page.goto(f"{server}/regiokaart?kaart=zeshoeken")
    for kaart, key, place in (
        (".st-key-kaart-nederland", "Tab", "na-overzicht"),
        (".st-key-kaart-regio", "Shift+Tab", "voor-uitvergroting"),
    ):
        target = page.locator(f"{kaart} .kaart [role=option][tabindex='0']")
        expect(target).to_be_visible(timeout=30_000)
        target.focus()
        page.keyboard.press(key)
        assert page.evaluate("document.activeElement.id") == f"tabel-{place}"
        assert page.evaluate("document.activeElement.offsetWidth") > 50
    page.keyboard.press("Enter")
    expect(page.get_by_role("table")).to_be_visible()
    assert "kaart=tabel" in page.url
