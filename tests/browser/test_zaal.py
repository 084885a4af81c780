"""A whole talk by keyboard alone: from the server, without the server, and from a file on disk."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from browser.conftest import _free_port, running_server
from browser.test_toegankelijkheid import barriers
from browser.zaalpagina import NOW, count, expect_slide, give_talk, overflow, title
from handdia import KLEINE_TABEL, LIJST, REEKS, STAVEN, hostile
from wsd_dash.config import PROJECT
from wsd_dash.contract.schema import load_package
from wsd_dash.domain.dataset import Dataset, build_dataset
from wsd_dash.exports.zaal import room_page
from wsd_dash.sources.tables import load_tables
from wsd_dash.texts import zaal as texts
from wsd_dash.viewmodels.dia import build_dia
from wsd_dash.viewmodels.standaardreeks import standard_series

SIZES = {"beamer": (1920, 1080), "laptop": (1366, 768), "oud": (1024, 768)}
TODAY = date(2026, 11, 22)


@pytest.fixture(scope="module")
def data() -> Dataset:
    package = load_package(PROJECT / "data" / "datapackage.json")
    return build_dataset(load_tables(PROJECT / "data", package), package)


@pytest.fixture(scope="module")
def on_disk(data: Dataset, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The default reeks as one file."""
    reeks = standard_series(data)
    dias = [build_dia(data, stap, today=TODAY) for stap in reeks.stappen]
    path = tmp_path_factory.mktemp("zaal") / "zaal.html"
    path.write_text(room_page(dias, naam=reeks.naam, ingebed=True), encoding="utf-8")
    return path


@pytest.fixture
def cut_off(chromium: Browser, problems: list[str]) -> Iterator[Page]:
    """A page without any network: every request but the file itself fails the test."""
    context = chromium.new_context(
        locale="nl-NL", viewport={"width": 1920, "height": 1080}, offline=True
    )
    asked: list[str] = []

    def watch(page: Page) -> None:
        page.on("request", lambda r: asked.append(r.url))
        page.on("pageerror", lambda e: problems.append(f"script: {e}"))
        page.on("console", lambda m: problems.append(m.text) if m.type == "error" else None)

    context.on("page", watch)
    yield context.new_page()
    context.close()
    network = [url for url in asked if not url.startswith(("file:", "data:", "about:"))]
    assert not network
    files = {url.partition("#")[0] for url in asked if url.startswith("file:")}
    assert len(files) <= 1, files
    assert not problems


def opened(page: Page, address: str, size: tuple[int, int]) -> Page:
    page.set_viewport_size({"width": size[0], "height": size[1]})
    page.goto(address)
    expect(page.locator("#omroep")).not_to_be_empty()
    return page


@pytest.mark.parametrize("size", [SIZES["beamer"], SIZES["oud"]], ids=["beamer", "oud"])
def test_the_talk_is_given_by_keyboard_alone(
    server: str, page: Page, size: tuple[int, int]
) -> None:
    opened(page, f"{server}/zaal", size)
    give_talk(page)


@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
def test_the_file_from_disk_gives_the_same_talk_without_any_network(
    cut_off: Page, on_disk: Path, size: tuple[int, int]
) -> None:
    opened(cut_off, on_disk.as_uri(), size)
    give_talk(cut_off)
    drive_from_the_speakers_window(cut_off)


def test_the_file_and_the_server_show_the_same_slides(
    server: str, page: Page, on_disk: Path
) -> None:
    shown = []
    for address in (f"{server}/zaal", on_disk.as_uri()):
        page.goto(address)
        shown.append(page.locator("main > .dia h2").all_text_contents())
    assert shown[0] == shown[1]


def test_a_reload_and_a_link_keep_the_place(server: str, page: Page) -> None:
    opened(page, f"{server}/zaal#3", SIZES["laptop"])
    expect_slide(page, 3)
    page.keyboard.press("ArrowRight")
    page.keyboard.press("c")
    page.reload()
    expect_slide(page, 4)
    expect(page.locator("html")).to_have_attribute("data-contrast", "sterk")
    page.goto(f"{server}/privacy")
    page.go_back()
    expect_slide(page, 4)
    page.evaluate("location.hash = '#2'")
    expect_slide(page, 2)


def test_the_picture_is_there_already_and_asks_for_nothing(server: str, page: Page) -> None:
    opened(page, f"{server}/zaal", SIZES["beamer"])
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    for nummer in range(2, count(page) + 1):
        page.keyboard.press("ArrowRight")
        expect_slide(page, nummer)
    assert asked == []


def test_letters_and_digits_can_be_turned_off(server: str, page: Page) -> None:
    opened(page, f"{server}/zaal", SIZES["laptop"])
    page.keyboard.press("?")
    switch = page.get_by_role("button", name=texts.TEKENS_UIT)
    switch.click()
    expect(switch).to_have_attribute("aria-pressed", "true")
    page.keyboard.press("Escape")
    for key in ("b", "t", "c", "3", "?", "."):
        page.keyboard.press(key)
    expect_slide(page, 1)
    expect(page.locator("dialog[open]")).to_have_count(0)
    page.keyboard.press("Space")
    expect_slide(page, 2)
    page.reload()
    page.keyboard.press("b")
    expect(page.locator("dialog[open]")).to_have_count(0)


def test_keys_with_a_modifier_and_keys_of_a_button_are_left_alone(server: str, page: Page) -> None:
    opened(page, f"{server}/zaal", SIZES["laptop"])
    for key in ("Control+ArrowRight", "Alt+b", "Control+2", "Meta+t"):
        page.keyboard.press(key)
    expect_slide(page, 1)
    expect(page.locator("dialog[open]")).to_have_count(0)
    for key in ("Space", "Enter"):
        page.locator(".bediening [data-doe=hulp]").focus()
        page.keyboard.press(key)
        expect(page.locator("#hulp")).to_be_visible()
        page.keyboard.press("Escape")
        expect_slide(page, 1)


def test_the_buttons_appear_when_the_mouse_moves_and_do_what_they_say(
    server: str, page: Page
) -> None:
    opened(page, f"{server}/zaal", SIZES["laptop"])
    bar = page.locator(".bediening")
    expect(bar).to_have_css("opacity", "0")
    page.mouse.move(300, 300)
    page.mouse.move(320, 320)
    expect(bar).to_have_css("opacity", "1")
    page.locator(".bediening [data-doe=volgende]").click()
    expect_slide(page, 2)
    page.locator(".bediening [data-doe=zwart]").click()
    page.locator("#zwart button").click()
    page.locator(".bediening [data-doe=tabel]").click()
    assert page.locator("#tabel tbody tr").count() > 2
    page.locator("#tabel > button").click()
    page.locator(".bediening [data-doe=scherm]").click()
    assert page.evaluate("!!document.fullscreenElement")
    page.keyboard.press("Escape")
    expect(page.locator("html:fullscreen")).to_have_count(0)
    expect_slide(page, 2)


def test_two_digits_jump_where_there_are_more_than_nine(
    cut_off: Page, data: Dataset, tmp_path: Path
) -> None:
    stappen = standard_series(data).stappen * 2
    dias = [build_dia(data, stap, today=TODAY) for stap in stappen]
    path = tmp_path / "lang.html"
    path.write_text(room_page(dias, naam="Lang", ingebed=True), encoding="utf-8")
    opened(cut_off, path.as_uri(), SIZES["laptop"])
    cut_off.keyboard.press("1")
    cut_off.keyboard.press("2")
    expect_slide(cut_off, 12)
    cut_off.keyboard.press("1")
    expect_slide(cut_off, 1)  # after a moment
    cut_off.keyboard.press("3")  # no slide has a number of two digits that begins so
    expect_slide(cut_off, 3)


def test_the_map_is_walked_by_keyboard_and_pages_again_after_it(server: str, page: Page) -> None:
    opened(page, f"{server}/zaal#2", SIZES["beamer"])
    told = page.locator(f"{NOW} .vertelt")
    assert told.count() > 5
    page.keyboard.press("Tab")
    focused = "document.activeElement.dataset.code"
    first = page.evaluate(focused)
    assert first
    codes = {first}
    for key in ("ArrowRight", "ArrowDown", "ArrowLeft", "ArrowUp") * 3:
        page.keyboard.press(key)
        codes.add(page.evaluate(focused))
    assert len(codes) > 2
    expect_slide(page, 2)
    page.keyboard.press("Enter")
    card = page.locator("#kaartje")
    expect(card).to_be_visible()
    naam = page.evaluate("document.activeElement.getAttribute('aria-label')").split(",")[0]
    assert naam in card.inner_text()
    page.keyboard.press("Escape")
    expect(card).to_be_hidden()
    expect_slide(page, 2)
    page.evaluate("document.activeElement.blur()")
    told.nth(3).click()
    expect(card).to_be_visible()
    page.keyboard.press("ArrowRight")
    expect_slide(page, 3)
    expect(card).to_be_hidden()


def drive_from_the_speakers_window(page: Page) -> Page:
    """Open the speaker's window, drive from it and let it follow; return it."""
    page.keyboard.press("Home")
    with page.expect_popup() as waiting:
        page.keyboard.press("p")
    speaker = waiting.value
    heading = speaker.locator("[data-deel=titel]")
    expect(heading).to_have_text(texts.omroep(1, count(page), title(page)))
    assert speaker.locator("[data-deel=nu] .figuur svg").count()
    speaker.keyboard.press("PageDown")
    expect_slide(page, 2)
    expect(speaker.locator("[data-deel=titel]")).to_contain_text(title(page))
    page.bring_to_front()
    page.keyboard.press("ArrowRight")
    expect_slide(page, 3)
    expect(speaker.locator("[data-deel=titel]")).to_contain_text(title(page))
    note = page.evaluate(f"document.querySelector('{NOW} template.notitie').content.textContent")
    expect(speaker.locator("[data-deel=notitie]")).to_have_text(note)
    assert note[:30] not in page.locator("body").inner_text()
    speaker.keyboard.press("b")
    expect(page.locator("#zwart")).to_be_visible()
    expect(speaker.locator("[data-deel=zwart]")).to_be_visible()
    speaker.keyboard.press("b")
    expect(page.locator("#zwart")).to_be_hidden()
    speaker.locator("[data-doe=klok]").click()
    expect(speaker.locator("[data-deel=verstreken]")).not_to_have_text("00:00")
    expect(speaker.locator("[data-doe=klok]")).to_have_text(texts.PAUZE)
    speaker.locator("[data-doe=klok]").click()
    speaker.locator("[data-doe=nul]").click()
    expect(speaker.locator("[data-deel=verstreken]")).to_have_text("00:00")
    return speaker


def test_the_speakers_window_drives_the_first_and_follows_it(server: str, page: Page) -> None:
    opened(page, f"{server}/zaal", SIZES["beamer"])
    speaker = drive_from_the_speakers_window(page)
    assert not barriers(speaker)
    page.reload()
    expect_slide(page, 3)
    expect(speaker.locator("[data-deel=titel]")).to_contain_text(title(page))
    speaker.keyboard.press("ArrowRight")
    expect_slide(page, 4)


def test_a_lost_server_takes_nothing_from_the_screen_and_comes_back_by_itself(
    page: Page, problems: list[str], tmp_path: Path
) -> None:
    port = _free_port()
    with running_server(tmp_path, port=port) as address:
        opened(page, f"{address}/zaal", SIZES["beamer"])
        page.keyboard.press("2")
        expect_slide(page, 2)
    before = page.locator("body").inner_text()
    page.wait_for_timeout(1500)
    assert page.locator("body").inner_text() == before
    assert page.locator("#melding").inner_text() == ""
    page.keyboard.press("Home")
    give_talk(page)
    page.keyboard.press("Escape")  # back to the reeks, were it there
    expect(page.locator("#melding")).to_have_text(texts.GEEN_VERBINDING)
    expect_slide(page, 2)
    speaker = drive_from_the_speakers_window(page)
    speaker.close()
    link = page.locator(f"{NOW} a.live")
    link.focus()
    page.keyboard.press("Enter")
    expect(page.locator("#melding")).to_have_text(texts.GEEN_VERBINDING)
    problems[:] = [x for x in problems if "ERR_CONNECTION_REFUSED" not in x]
    with running_server(tmp_path, port=port):
        with page.context.expect_page() as waiting:
            link.focus()
            page.keyboard.press("Enter")
        expect(waiting.value.locator("h1").first).to_be_visible()
        expect_slide(page, 3)
        expect(page.locator("#melding")).to_be_empty()


def test_no_state_has_a_barrier(server: str, page: Page) -> None:
    opened(page, f"{server}/zaal", SIZES["laptop"])
    for nummer in range(1, count(page) + 1):
        expect_slide(page, nummer)
        assert not barriers(page), nummer
        page.keyboard.press("ArrowRight")
    for key, panel in (("?", "#hulp"), ("t", "#tabel"), ("q", "#delen"), ("b", "#zwart")):
        page.keyboard.press(key)
        expect(page.locator(panel)).to_be_visible()
        assert not barriers(page), panel
        page.keyboard.press("Escape")
        expect(page.locator(panel)).to_be_hidden()
    page.keyboard.press("c")
    page.mouse.move(200, 200)
    page.mouse.move(220, 220)
    assert not barriers(page)


@pytest.mark.parametrize("size", [(390, 844), (320, 256), (480, 270)], ids=["phone", "x4", "x4hd"])
def test_small_or_zoomed_in_all_slides_stand_under_each_other(
    server: str, page: Page, size: tuple[int, int]
) -> None:
    opened(page, f"{server}/zaal", size)
    assert page.evaluate("document.documentElement.scrollWidth") <= size[0]
    for i in range(count(page)):
        expect(page.locator("main > .dia h2").nth(i)).to_be_visible()
        expect(page.locator("main > .dia .voet").nth(i)).to_be_visible()
    cut = page.evaluate(
        "[...document.querySelectorAll('main p, main li, main h2, main h3')].filter((e) =>"
        " e.checkVisibility() && !e.matches('.verborgen') &&"
        " e.getBoundingClientRect().right > innerWidth + 1).map((e) => e.textContent)"
    )
    assert not cut
    assert not barriers(page)


def test_every_slide_fits_in_strong_contrast_too(server: str, page: Page) -> None:
    opened(page, f"{server}/zaal", SIZES["oud"])
    page.keyboard.press("c")
    for nummer in range(1, count(page) + 1):
        expect_slide(page, nummer)
        assert not overflow(page), nummer
        page.keyboard.press("ArrowRight")


def test_texts_without_end_and_of_every_kind_fit_too(cut_off: Page, tmp_path: Path) -> None:
    endless = "Donaudampfschifffahrtsgesellschaft" * 9
    rows = tuple((f"{endless} {i}", "tekst " * 30) for i in range(30))
    dia = replace(
        hostile(),
        titel=f"{'Lange titel ' * 9}{endless[:120]}",
        delen=(replace(KLEINE_TABEL, rijen=rows), STAVEN, replace(LIJST, titel=endless[:60])),
    )
    path = tmp_path / "vol.html"
    path.write_text(room_page((dia, *REEKS), naam="Vol", ingebed=True), encoding="utf-8")
    for size in SIZES.values():
        opened(cut_off, path.as_uri(), size)
        cut_off.keyboard.press("Home")
        for nummer in range(1, len(REEKS) + 2):
            expect_slide(cut_off, nummer)
            assert not overflow(cut_off), (nummer, size)
            cut_off.keyboard.press("ArrowRight")
        cut_off.keyboard.press("Home")
        expect(cut_off.locator(f"{NOW} .rest")).to_contain_text("de tabel (toets T)")


def test_a_hostile_code_gets_a_calm_page(server: str, page: Page, problems: list[str]) -> None:
    answer = page.goto(f"{server}/zaal?reeks=%3Cscript%3Ealert(1)%3C/script%3E")
    assert answer
    assert answer.status == 400
    expect(page.locator("main p").first).to_have_text(texts.VERKEERDE_CODE)
    assert "alert" not in page.content()
    problems[:] = [x for x in problems if "400" not in x]
