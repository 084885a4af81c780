"""The room page for everyone: every state at two widths, from the server and as a file on disk."""

from datetime import date
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from browser.test_toegankelijkheid import DESK, ZOOMED, barriers
from browser.toegankelijk import english, own_defects
from browser.zaalpagina import NOW, expect_slide
from wsd_dash.config import PROJECT
from wsd_dash.contract.schema import load_package
from wsd_dash.domain.dataset import build_dataset
from wsd_dash.exports.zaal import room_page
from wsd_dash.sources.tables import load_tables
from wsd_dash.viewmodels.dia import build_dia
from wsd_dash.viewmodels.standaardreeks import standard_series

PANELS = (("?", "#hulp"), ("t", "#tabel"), ("q", "#delen"), ("b", "#zwart"))
LETTERS = "btqcfp?"
STEPS = 400


@pytest.fixture(scope="module")
def on_disk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The default reeks as one file."""
    package = load_package(PROJECT / "data" / "datapackage.json")
    data = build_dataset(load_tables(PROJECT / "data", package), package)
    reeks = standard_series(data)
    dias = [build_dia(data, stap, today=date(2026, 11, 22)) for stap in reeks.stappen]
    path = tmp_path_factory.mktemp("zaal") / "zaal.html"
    path.write_text(room_page(dias, naam=reeks.naam, ingebed=True), encoding="utf-8")
    return path


def opened(page: Page, address: str, size: dict[str, int]) -> None:
    page.set_viewport_size(size)
    page.goto(address)
    expect(page.locator("#omroep")).not_to_be_empty()


def look(page: Page) -> None:
    """Look at the page as it stands: axe, and what axe does not see."""
    assert page.evaluate("document.documentElement.lang") == "nl"
    assert not barriers(page)
    assert not own_defects(page)
    assert not english(page)


def test_the_file_has_no_barrier_on_a_slide_with_a_panel_open_and_in_the_speakers_window(
    page: Page, on_disk: Path
) -> None:
    opened(page, f"{on_disk.as_uri()}#2", DESK)
    expect_slide(page, 2)
    look(page)
    for key, panel in PANELS:
        page.keyboard.press(key)
        expect(page.locator(panel)).to_be_visible()
        look(page)
        page.keyboard.press("Escape")
        expect(page.locator(panel)).to_be_hidden()
    with page.expect_popup() as waiting:
        page.keyboard.press("p")
    expect(waiting.value.locator("[data-deel=titel]")).not_to_be_empty()
    assert not barriers(waiting.value)
    assert waiting.value.evaluate("document.documentElement.lang") == "nl"


def test_zoomed_in_the_file_reads_as_one_page_without_sideways_scrolling(
    page: Page, on_disk: Path
) -> None:
    opened(page, on_disk.as_uri(), ZOOMED)
    look(page)
    assert page.evaluate("document.documentElement.scrollWidth") <= ZOOMED["width"]
    levels = page.evaluate(
        "[...document.querySelectorAll('h1,h2,h3')].filter((e) => e.checkVisibility())"
        ".map((e) => Number(e.tagName[1]))"
    )
    assert levels[0] <= 2
    assert set(levels) <= {1, 2, 3}


@pytest.mark.parametrize("size", [DESK, ZOOMED], ids=["desk", "zoomed"])
def test_the_keyboard_leaves_a_slide_again(server: str, page: Page, size: dict[str, int]) -> None:
    opened(page, f"{server}/zaal#2", size)
    stops = []
    for _ in range(STEPS):
        page.keyboard.press("Tab")
        stops.append(page.evaluate("document.activeElement === document.body"))
        if stops[-1]:
            break
    assert stops[-1]
    assert len(stops) > 5


def test_every_letter_key_has_a_button(server: str, page: Page) -> None:
    opened(page, f"{server}/zaal", DESK)
    keys = page.locator(".bediening [data-doe]").evaluate_all(
        "(all) => all.map((e) => e.getAttribute('aria-keyshortcuts')?.toLowerCase())"
    )
    assert set(LETTERS) <= set(keys)


def test_in_a_readers_own_colours_the_map_of_a_slide_keeps_its_counts_apart(
    server: str, page: Page
) -> None:
    page.emulate_media(forced_colors="active")
    opened(page, f"{server}/zaal#2", DESK)
    fills = page.locator(f"{NOW} .vertelt").evaluate_all(
        "(all) => [...new Set(all.flatMap((e) => [e, ...e.querySelectorAll('path')]).map((e) =>"
        " getComputedStyle(e).fill).filter((f) => f.startsWith('rgb')))]"
    )
    assert len(fills) > 3
    border = "(e) => getComputedStyle(e).borderStyle"
    assert page.locator(".bediening button").first.evaluate(border) != "none"
