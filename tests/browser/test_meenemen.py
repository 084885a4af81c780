"""A view is taken along from its page: by keyboard, in every format, and frozen for the minutes."""

import csv
import io
import json
import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import openpyxl
import pypdf
import pytest
from PIL import Image
from playwright.sync_api import Page, expect
from pptx import Presentation

from browser.conftest import running_server
from browser.test_toegankelijkheid import DESK, ZOOMED, barriers
from vastgeval import without_activiteit
from wsd_dash.config import PROJECT
from wsd_dash.texts import meenemen as words
from wsd_dash.texts import vastgelegd as frozen

Visit = Callable[[str], Page]
VIEW = "dekking?soort=project"


@pytest.fixture(scope="module")
def changed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A server on a copy of the data that lacks one activiteit."""
    folder = tmp_path_factory.mktemp("veranderd")
    without_activiteit(PROJECT / "data", folder / "data")
    for path in (PROJECT / "data").iterdir():
        if path.is_file() and not (folder / "data" / path.name).exists():
            shutil.copy(path, folder / "data")
    with running_server(folder, WSD_DATA=str(folder / "data")) as address:
        yield address


def flat(text: str) -> str:
    """Return text without white space, which a page, a slide and a PDF break in their own way."""
    return "".join(text.split())


def opened(page: Page) -> Page:
    page.locator("#lade-meenemen").click()
    expect(page.locator(".wsd-meenemen")).to_have_attribute("open", "")
    return page


def saved(page: Page, vorm: str) -> tuple[str, bytes]:
    """Take the view along in one format; return name and bytes of the file."""
    with page.expect_download() as download:
        page.locator(f"#neem-{vorm}").click()
    expect(page.locator(".wsd-meestand")).to_have_text(re.compile(r"^Bewaard als \S+\.$"))
    return download.value.suggested_filename, Path(download.value.path()).read_bytes()


def test_the_panel_works_by_keyboard(server: str, page: Page, visit: Visit) -> None:
    visit(f"{server}/{VIEW}")
    button = page.locator("#lade-meenemen")
    button.focus()
    page.keyboard.press("Enter")
    expect(page.locator("#neem-pptx")).to_be_visible()
    assert not barriers(page)
    page.keyboard.press("Tab")
    expect(page.locator("#neem-pptx")).to_be_focused()
    for _ in range(3):
        page.keyboard.press("Tab")
    expect(page.locator("#neem-csv")).to_be_focused()
    with page.expect_download() as download:
        page.keyboard.press("Enter")
    assert download.value.suggested_filename.startswith("dekking_")
    expect(page.get_by_role("status").filter(has_text="Bewaard als")).to_be_visible()
    expect(page.locator("#neem-csv")).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.locator("#neem-csv")).to_be_hidden()
    expect(button).to_be_focused()


@pytest.mark.parametrize("width", [DESK["width"], 1024, ZOOMED["width"]])
def test_the_open_panel_has_no_barrier_and_stays_on_the_screen(
    server: str, page: Page, visit: Visit, width: int
) -> None:
    page.set_viewport_size({"width": width, "height": DESK["height"]})
    opened(visit(f"{server}/regiokaart?gemeente=GM0202"))
    box = page.locator(".wsd-meenemen > div").bounding_box()
    assert box is not None
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= width
    assert not barriers(page)


def test_every_file_says_what_the_page_says(server: str, visit: Visit, tmp_path: Path) -> None:
    page = visit(f"{server}/{VIEW}")
    sentence = flat(page.locator("h1").inner_text())
    opened(page)

    name, body = saved(page, "pptx")
    assert re.fullmatch(r"dekking_[0-9a-f]{12}\.pptx", name)
    slides = Presentation(io.BytesIO(body)).slides
    texts = [s.text_frame.text for slide in slides for s in slide.shapes if s.has_text_frame]
    assert sentence in flat(" ".join(texts))

    reader = pypdf.PdfReader(io.BytesIO(saved(page, "pdf")[1]))
    assert sentence in flat(" ".join(sheet.extract_text() for sheet in reader.pages))

    book = openpyxl.load_workbook(io.BytesIO(saved(page, "xlsx")[1]))
    rows = [row for sheet in book for row in sheet.iter_rows(values_only=True)]
    assert sentence in flat(" ".join(str(cell) for row in rows for cell in row))

    assert Image.open(io.BytesIO(saved(page, "png")[1])).size == (1920, 1080)
    assert ET.fromstring(saved(page, "svg")[1]).tag.endswith("}svg")  # noqa: S314 - our own

    kept = json.loads(saved(page, "vastgelegd")[1])["inhoud"]
    assert flat(kept["zin"]) == sentence
    whole = kept["tabellen"][0]["rijen"]
    table = [["" if cell is None else str(cell) for cell in row] for row in whole]
    for vorm, delimiter in (("csv", ";"), ("csv-programma", ",")):
        text = saved(page, vorm)[1].decode("utf-8-sig")
        assert list(csv.reader(io.StringIO(text), delimiter=delimiter))[1:] == table

    file = tmp_path / "dia.html"
    file.write_bytes(saved(page, "html")[1])
    page.goto(file.as_uri())
    expect(page.locator("body")).to_contain_text(kept["voet"]["versie"])
    assert sentence in flat(page.locator("body").inner_text())


def test_a_text_and_a_fixed_link_are_copied(server: str, page: Page, visit: Visit) -> None:
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    opened(visit(f"{server}/{VIEW}"))
    sentence = page.locator("h1").inner_text()
    page.locator("#neem-tekst").click()
    expect(page.locator(".wsd-meestand")).to_have_text(words.GEKOPIEERD)
    assert flat(sentence) in flat(page.evaluate("navigator.clipboard.readText()"))
    page.locator("#neem-vaste-link").click()
    expect(page.locator(".wsd-meestand")).to_have_text(words.GEKOPIEERD)
    link = page.evaluate("navigator.clipboard.readText()")
    while not link.startswith(f"{server}/vastgelegd?v="):
        link = page.evaluate("navigator.clipboard.readText()")
    visit(link)
    expect(page.locator("h1")).to_have_text(sentence)
    expect(page.locator("#sindsdien")).to_contain_text(frozen.ZELFDE_VERSIE)
    assert not barriers(page)
    page.locator("#levend").click()
    expect(page.locator("h1")).to_have_text(sentence)
    assert page.url == f"{server}/{VIEW}"


def test_the_panel_follows_the_filter_and_is_not_sent_again(
    server: str, page: Page, visit: Visit
) -> None:
    frames: list[bytes] = []
    page.on(
        "websocket",
        lambda socket: socket.on(
            "framereceived", lambda x: frames.append(x if isinstance(x, bytes) else x.encode())
        ),
    )
    visit(f"{server}/dekking")
    everything = page.locator("h1").inner_text()
    assert any(b"lade-meenemen" in frame for frame in frames)
    frames.clear()
    page.get_by_text("Filter toevoegen", exact=True).click()
    page.get_by_role("group", name="Leeratelier").get_by_role("link", name="JIP").click()
    expect(page.locator("h1")).not_to_have_text(everything)
    page.keyboard.press("Escape")
    expect(page.locator("#neem-pptx")).to_have_attribute("href", re.compile("leeratelier=jip"))
    assert not any(b"lade-meenemen" in frame for frame in frames)
    narrowed = page.locator("h1").inner_text()
    opened(page)
    assert flat(json.loads(saved(page, "vastgelegd")[1])["inhoud"]["zin"]) == flat(narrowed)


def test_what_goes_wrong_is_said_in_dutch(
    server: str, page: Page, visit: Visit, problems: list[str]
) -> None:
    opened(visit(f"{server}/{VIEW}"))
    page.route("**/neem-mee?*", lambda route: route.abort())
    page.locator("#neem-pptx").click()
    expect(page.locator(".wsd-meestand")).to_have_text(words.GEEN_VERBINDING)
    page.unroute("**/neem-mee?*")
    page.locator("#neem-csv").evaluate("link => link.href = 'neem-mee?als=exe'")
    page.locator("#neem-csv").click()
    expect(page.locator(".wsd-meestand")).to_contain_text("'exe' bestaat niet")
    problems.clear()


def test_a_view_goes_into_the_reeks_and_before_a_talk(
    server: str, page: Page, visit: Visit
) -> None:
    opened(visit(f"{server}/{VIEW}"))
    page.locator("#neem-reeks").click()
    expect(page).to_have_url(re.compile(r"/presenteren\?.*reeks="))
    opened(visit(f"{server}/{VIEW}"))
    sentence = page.locator("h1").inner_text()
    page.locator("#neem-zaal").click()
    expect(page).to_have_url(re.compile(r"/zaal\?reeks="))
    expect(page.locator("body")).to_contain_text(sentence[:30])


def test_a_frozen_view_opened_on_other_data_says_what_differs(
    server: str, changed: str, visit: Visit, tmp_path: Path
) -> None:
    page = opened(visit(f"{server}/regiokaart"))
    sentence = page.locator("h1").inner_text()
    name, body = saved(page, "vastgelegd")
    file = tmp_path / name
    file.write_bytes(body)

    visit(f"{changed}/vastgelegd")
    page.locator("input[type=file]").set_input_files(file)
    expect(page.locator("h1")).to_have_text(sentence)
    since = page.locator("#sindsdien")
    expect(since).to_contain_text(json.loads(body)["inhoud"]["voet"]["versie"])
    expect(since.locator("tbody tr").first).to_be_visible()
    counted = since.locator("tr").filter(has_text=frozen.N).first.locator("td")
    then, now = counted.all_inner_texts()
    assert then == json.loads(body)["inhoud"]["voet"]["n"]
    numbers = [[int(x) for x in re.findall(r"\d+", text)] for text in (then, now)]
    assert sum(numbers[1]) < sum(numbers[0])
    assert not barriers(page)

    file.write_bytes(body.replace(b'"titel": "', b'"titel": "Toch ', 1))
    page.locator("input[type=file]").set_input_files(file)
    expect(page.locator("h1")).to_have_text(frozen.VERANDERD_TITEL)
    expect(page.locator(".wsd-onderzin")).to_contain_text("controlegetal klopt niet")
