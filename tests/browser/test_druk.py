"""Ctrl-P of any page: its sentence and footer, no menu, nothing wider than the sheet."""

import io
import re
from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Page, expect
from pypdf import PdfReader

from wsd_dash.texts import filters, menu
from wsd_dash.ui.paginas import PAGES

Visit = Callable[[str], Page]
SHEET = 718
"""Width of an A4 within its margins, in CSS pixels."""
FEWEST_WORDS = 8
FULL = {
    "gemeente": "gemeente?gemeente=GM0202",
    "vergelijken": "vergelijken?gemeente=GM0202,GM0268",
    "activiteit": "activiteit?activiteit=week-tegen-armoede-2022",
}
"""Pages that say little without a choice, with one."""
ADDRESSES = [FULL.get(spec.url_path, spec.url_path) for spec in PAGES]
WIDE = ("dekking", "activiteiten", "netwerk", "bronnen", "gegevens")
ONLY_ON_SCREEN = (
    ".wsd-top nav",
    ".wsd-filters",
    ".wsd-lade > div",
    ".wsd-wis",
    ".wsd-knop",
    '[data-testid="stTextInput"]',
    '[data-testid="stDownloadButton"]',
)


def squeezed(text: str) -> str:
    return re.sub(r"[\s\u00ad\u200b-]", "", text)


def too_far_right(reader: PdfReader) -> list[str]:
    """Return the texts that start beyond the right edge of their sheet."""
    found: list[str] = []
    for sheet in reader.pages:
        edge = float(sheet.mediabox.width)

        def look(text: str, cm: Any, tm: Any, *_: object, edge: float = edge) -> None:
            x = tm[4] * cm[0] + tm[5] * cm[2] + cm[4]
            if text.strip() and x > edge:
                found.append(text)

        sheet.extract_text(visitor_text=look)
    return found


def printed(page: Page) -> PdfReader:
    return PdfReader(io.BytesIO(page.pdf(format="A4")))


@pytest.mark.parametrize("address", ADDRESSES)
def test_a_page_on_paper_has_its_sentence_and_footer_and_nothing_for_a_screen(
    server: str, visit: Visit, address: str
) -> None:
    page = visit(f"{server}/{address}")
    footer = page.locator(".wsd-voet")
    expect(footer).to_be_visible()
    wanted = [page.locator("#zin").inner_text(), *footer.locator("p").all_inner_texts()]
    reader = printed(page)
    texts = [sheet.extract_text() for sheet in reader.pages]
    text = squeezed(" ".join(texts))
    assert [line for line in wanted if squeezed(line) not in text] == []
    assert too_far_right(reader) == []
    assert all(len(sheet.split()) > FEWEST_WORDS for sheet in texts), "a sheet with next to nothing"
    page.emulate_media(media="print")
    for gone in ONLY_ON_SCREEN:
        assert page.locator(gone).locator("visible=true").count() == 0, gone


@pytest.mark.parametrize("address", WIDE)
def test_no_table_or_figure_sticks_out_of_the_sheet(
    server: str, visit: Visit, address: str
) -> None:
    page = visit(f"{server}/{address}")
    expect(page.locator(".wsd-voet")).to_be_visible()
    page.emulate_media(media="print")
    page.set_viewport_size({"width": SHEET, "height": 1000})
    wide = page.locator(".wsd-matrix, .wsd-tabel, .wsd-nettabel, .wsd-act, .st-key-netwerkvlak")
    boxes = [box for item in wide.all() if (box := item.bounding_box())]
    assert boxes
    assert [box for box in boxes if box["x"] < 0 or box["x"] + box["width"] > SHEET] == []


def test_the_menu_is_not_printed_and_a_chosen_filter_is(server: str, visit: Visit) -> None:
    page = visit(f"{server}/activiteiten?conditie=inclusie&werkplaats=wsdan")
    text = squeezed(" ".join(sheet.extract_text() for sheet in printed(page).pages))
    for chip in page.locator(".wsd-chip > b").all_inner_texts():
        assert squeezed(chip) in text
    assert squeezed(filters.ADD) not in text
    assert squeezed(f"{menu.REGIOKAART} {menu.GEMEENTE} {menu.VERGELIJKEN}") not in text


def test_a_chart_of_a_wide_screen_shrinks_to_the_sheet(
    server: str, visit: Visit, page: Page
) -> None:
    page.set_viewport_size({"width": 1920, "height": 1080})
    visit(f"{server}/bronnen")
    chart = page.locator(".main-svg").first
    expect(chart).to_be_attached()
    wide = chart.get_attribute("width")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    expect(chart).to_have_attribute("viewBox", re.compile(f"^0 0 {wide} "))
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert chart.get_attribute("viewBox") is None


def test_of_a_choice_only_what_is_chosen_is_printed(server: str, visit: Visit) -> None:
    page = visit(f"{server}/dekking")
    expect(page.locator(".wsd-voet")).to_be_visible()
    group = page.locator(".wsd-knoppen").first
    chosen = group.locator("[aria-current]")
    page.emulate_media(media="print")
    expect(chosen).to_be_visible()
    assert group.locator("a").count() > 1
    assert group.locator("a:visible").count() == chosen.count()
