"""What axe cannot see: the keyboard, the focus, texts of figures, motion, own colours."""

from collections.abc import Callable, Sequence

import pytest
from playwright.sync_api import Page, expect

from browser.test_toegankelijkheid import DESK, STATES, ZOOMED, barriers
from browser.toegankelijk import own_defects
from wsd_dash.config import PROJECT
from wsd_dash.contract.schema import load_package
from wsd_dash.domain.dataset import Dataset, build_dataset
from wsd_dash.domain.selection import Selection
from wsd_dash.domain.weergave import Weergave
from wsd_dash.sources.tables import load_tables
from wsd_dash.viewmodels.bronnen import build_bronnen
from wsd_dash.viewmodels.gemeente import build_gemeente
from wsd_dash.viewmodels.netwerk import build_netwerk
from wsd_dash.viewmodels.overzicht import build_overzicht
from wsd_dash.viewmodels.regiokaart import build_regiokaart
from wsd_dash.viewmodels.wijken import build_wijken

Visit = Callable[[str], Page]
STEPS = 400
MARK = """() => {
  const every = function* (root) {
    for (const e of root.querySelectorAll('*')) {
      yield e
      if (e.shadowRoot) yield* every(e.shadowRoot)
    }
  }
  window.stops = [...every(document.body)].filter((e) => e.tabIndex >= 0 && !e.disabled &&
    e.checkVisibility({ visibilityProperty: true }) && e.getClientRects().length)
  return window.stops.length
}"""
AT = """() => {
  let at = document.activeElement
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement
  return at === document.body || at === document.documentElement ? -1 : window.stops.indexOf(at)
}"""
MISSED = """(reached) => window.stops.filter((_, i) => !reached.includes(i)).map((e) => e.outerHTML
  .slice(0, 120))"""
WALKED = ("overzicht", "regiokaart-gekozen", "dekking-cel", "gemeente-gemeld", "presenteren")
LABEL = "(e) => e.getAttribute('aria-label') ?? e.getAttribute('alt')"


@pytest.fixture(scope="module")
def data() -> Dataset:
    package = load_package(PROJECT / "data" / "datapackage.json")
    return build_dataset(load_tables(PROJECT / "data", package), package)


def walk(page: Page, key: str) -> list[int]:
    """Press a key until the focus leaves the page; return which of the stops it came by."""
    reached: list[int] = []
    for _ in range(STEPS):
        page.keyboard.press(key)
        at = page.evaluate(AT)
        if at == -1 and reached:
            return reached
        reached.append(at)
    pytest.fail(f"{key} never left the page; the last stops were {reached[-5:]}")


@pytest.mark.parametrize("state", WALKED)
def test_tab_comes_by_every_control_once_and_leaves_the_page_both_ways(
    server: str, page: Page, visit: Visit, state: str
) -> None:
    page.set_viewport_size(DESK)
    visit(f"{server}/{STATES[state]}")
    page.locator(".wsd-voet").wait_for()
    page.wait_for_timeout(300)
    stops = page.evaluate(MARK)
    there = walk(page, "Tab")
    assert not page.evaluate(MISSED, there)
    assert len(there) == len(set(there)) == stops
    page.evaluate("document.activeElement.blur()")
    page.locator(".wsd-voet").evaluate("(e) => { e.tabIndex = -1; e.focus() }")
    assert set(walk(page, "Shift+Tab")) - {-1} == set(there)


@pytest.mark.parametrize("size", [DESK, ZOOMED], ids=["desk", "zoomed"])
def test_what_opens_has_no_barrier_shows_the_focus_and_closes_with_escape(
    server: str, page: Page, visit: Visit, size: dict[str, int]
) -> None:
    page.set_viewport_size(size)
    visit(f"{server}/regiokaart")
    for button, inside in (
        ("#lade-filters", "#f-leeratelier-1"),
        ("#lade-meenemen", "#neem-pptx"),
        ("button.wsd-term", "[popover]:popover-open"),
    ):
        opener = page.locator(button).first
        opener.focus()
        page.keyboard.press("Enter")
        expect(page.locator(inside).first).to_be_visible()
        assert not barriers(page), inside
        assert not own_defects(page), inside
        assert page.evaluate("document.documentElement.scrollWidth") <= size["width"]
        opener.focus()
        page.keyboard.press("Escape")
        expect(page.locator(inside).first).to_be_hidden()


def labels(page: Page, selector: str) -> Sequence[str]:
    page.locator(selector).first.wait_for(state="attached")
    return [label for e in page.locator(selector).all() if (label := e.evaluate(LABEL))]


def test_the_text_of_a_figure_is_the_sentence_that_the_page_computed(
    server: str, page: Page, visit: Visit, data: Dataset
) -> None:
    """A figure without text, or with one that says less than the page knows, is none to some."""
    plain, arnhem = Selection(), Selection(gemeente=("GM0202",))
    wijken = Weergave(kaart="wijken")
    profiel = build_gemeente(data, arnhem, Weergave()).profiel
    assert profiel
    for path, selector, sentence in (
        ("", ".kaart [role=img]", build_overzicht(data, plain, Weergave()).kaart_alt),
        ("regiokaart", ".st-key-kaart-nederland .kaart [role=listbox]",
         build_regiokaart(data, plain, Weergave()).kaart.alt),
        ("regiokaart?kaart=wijken", ".st-key-wijkkaart [role=figure]",
         build_wijken(data, plain, wijken).alt),
        ("gemeente?gemeente=GM0202", ".kaart [role=img]", profiel.kaart_alt),
        ("bronnen", "[role=figure]", build_bronnen(data, plain, Weergave()).jaren_alt),
        ("netwerk", "img.wsd-netlijn:not([alt=''])",
         build_netwerk(data, plain, Weergave()).tekening.alt),
    ):  # fmt: skip
        visit(f"{server}/{path}")
        found = labels(page, selector)
        assert any(sentence in label for label in found), (path, found)
        assert len(sentence.split()) > 5


def test_nothing_moves_for_a_reader_who_asked_for_rest(
    server: str, page: Page, visit: Visit
) -> None:
    moving = (
        "document.getAnimations().filter((a) => a.playState === 'running').map((a) =>"
        " a.effect.target?.outerHTML.slice(0, 90))"
    )
    for path in ("regiokaart?gemeente=GM0202", "dekking?conditie=sez&thema=impact"):
        visit(f"{server}/{path}")
        page.locator(".wsd-voet").wait_for()
        assert not page.evaluate(moving)


SPACING = """* { line-height: 1.5 !important; letter-spacing: .12em !important;
word-spacing: .16em !important } p { margin-bottom: 2em !important }"""
CUT = """() => [...document.querySelectorAll('h1, h2, h3, p, li, a, button, summary, td, th, dd')]
  .filter((e) => e.checkVisibility() && !e.closest('.wsd-verborgen, .wsd-matrix, thead') &&
    getComputedStyle(e).overflow === 'hidden' && e.clientWidth > 1 &&
    (e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1))
  .map((e) => e.outerHTML.slice(0, 120))"""


@pytest.mark.parametrize("state", ["regiokaart-gekozen", "dekking-cel", "activiteit"])
def test_text_that_a_reader_spaced_out_is_not_cut(
    server: str, page: Page, visit: Visit, state: str
) -> None:
    """The spacing of success criterion 1.4.12."""
    for size in (DESK, ZOOMED):
        page.set_viewport_size(size)
        visit(f"{server}/{STATES[state]}")
        page.locator(".wsd-voet").wait_for()
        page.evaluate(
            "(css) => { const s = new CSSStyleSheet(); s.replaceSync(css);"
            " document.adoptedStyleSheets.push(s) }",
            SPACING,
        )
        assert page.evaluate("document.documentElement.scrollWidth") <= size["width"]
        assert not page.evaluate(CUT)


COVERED = """() => [...document.querySelectorAll('.wsd-matrix td > a')].filter((e) => {
  e.focus()
  const { left, top, right, bottom } = e.getBoundingClientRect()
  return ![left + 3, (left + right) / 2, right - 3].some((x) =>
    e.contains(document.elementFromPoint(x, (top + bottom) / 2)))
}).map((e) => e.id)"""


def test_a_cell_with_the_focus_is_never_wholly_behind_the_names_of_the_rows(
    server: str, page: Page, visit: Visit
) -> None:
    page.set_viewport_size(ZOOMED)
    visit(f"{server}/dekking")
    page.locator(".wsd-matrix td > a").first.wait_for()
    assert not page.evaluate(COVERED)


FILLS = """(e) => [...e.querySelectorAll('.lijst path')].map((p) => {
  const s = getComputedStyle(p)
  return [p.getAttribute('class'), `${s.fill} ${s.strokeWidth}`]
})"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_in_a_readers_own_colours_counts_empties_and_choices_stay_apart(
    server: str, page: Page, visit: Visit, scheme: str
) -> None:
    page.emulate_media(forced_colors="active", color_scheme="dark" if scheme == "dark" else "light")
    visit(f"{server}/regiokaart?gemeente=GM0202")
    kaart = page.locator(".st-key-kaart-nederland .kaart")
    kaart.locator(".lijst path").first.wait_for(state="attached")
    looks: dict[str, set[str]] = {}
    for name, look in kaart.evaluate(FILLS):
        looks.setdefault(name.split()[0], set()).add(look)
    assert {"tel1", "tel2", "tel3", "tel4", "niets", "niet_nagegaan", "regio"} <= set(looks)
    borders = "(e) => [getComputedStyle(e).stroke, e.getAttribute('d').length]"
    outline = kaart.locator(".randen").evaluate(borders)  # of who takes part and reported nothing
    assert outline[1]
    assert {outline[0]}.isdisjoint(look.split(" 1px")[0] for look in looks.pop("deelnemend"))
    ways = [look for kind in looks.values() for look in kind]
    assert len(ways) == len(set(ways)), looks
    ring, paper = kaart.locator(".ring").evaluate(borders), "getComputedStyle(document.body)"
    assert ring[1]
    assert ring[0] != page.evaluate(f"{paper}.backgroundColor")

    visit(f"{server}/dekking?conditie=sez&thema=impact")
    look = "(e) => { const s = getComputedStyle(e); return s.backgroundColor }"
    counts = {
        name: page.locator(f".wsd-matrix td > a.{name}").first.evaluate(look)
        for name in ("nul", "k-tel1", "k-tel2", "k-tel3")
    }
    assert len(set(counts.values())) == len(counts), counts
    chosen = page.locator(".wsd-matrix td > a[aria-current]")
    assert chosen.evaluate("(e) => parseFloat(getComputedStyle(e).outlineWidth)") >= 2
    assert (
        page.locator("#lade-filters").evaluate("(e) => getComputedStyle(e).borderStyle") != "none"
    )
