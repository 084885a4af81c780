"""Hostile data in a real browser: nothing runs, nothing is asked elsewhere, nothing covers a page.

A violation of the content policy is a console error and a request that leaves the machine is noted:
the fixture `page` fails on both, here and in every other browser test.
"""

from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import urlencode

import pytest
from playwright.sync_api import Page, expect

from browser.conftest import running_server
from vijandig import ACCEPTED, HOST, poison
from wsd_dash.contract.schema import Package
from wsd_dash.ui.paginas import PAGES

Visit = Callable[[str], Page]
SUBJECTS = (
    "gemeente?gemeente=GM0546",
    "activiteit?activiteit=de-mors-aan-zet",
    "vergelijken?gemeente=GM0202,GM0546",
    "dekking?conditie=inclusie",
    "regiokaart?gemeente=GM0546",
)
STRANGE = """(host) => ({
  parts: [...document.querySelectorAll('iframe, form, object, embed, base, svg script')]
    .map((part) => part.outerHTML.slice(0, 200)),
  scripts: [...document.scripts].filter((s) => !s.src.startsWith(location.origin + '/')
    && s.type !== 'application/json').map((s) => s.outerHTML.slice(0, 200)),
  handlers: [...document.querySelectorAll('*')].flatMap((part) => [...part.attributes])
    .filter((a) => a.name.startsWith('on')).map((a) => a.name + '=' + a.value),
  outside: [...document.querySelectorAll('[src], link[href]')]
    .map((part) => part.src || part.href || '').filter((url) => String(url).includes(host)),
  links: [...document.links].map((a) => a.href).filter((url) => /^(javascript|data):/i.test(url)),
  covers: [...document.querySelectorAll('main *')].filter((part) =>
    (part.getAttribute('style') || '').includes('fixed')).map((part) => part.tagName),
})"""


@pytest.fixture(scope="module")
def odd_server(
    tmp_path_factory: pytest.TempPathFactory, mini_folder: Path, package: Package
) -> Iterator[str]:
    """A server whose every text is odd."""
    folder = tmp_path_factory.mktemp("kwaad")
    poison(mini_folder, folder / "data", package)
    with running_server(folder, WSD_DATA=str(folder / "data")) as address:
        yield address


@pytest.fixture
def dialogs(page: Page) -> list[str]:
    """What a script asked the reader in a window of its own."""
    seen: list[str] = []

    def note(dialog: object) -> None:
        seen.append(str(dialog))
        dialog.dismiss()  # type: ignore[attr-defined]  # a Dialog

    page.on("dialog", note)
    return seen


def test_odd_text_is_only_text_on_every_page(
    odd_server: str, page: Page, visit: Visit, dialogs: list[str]
) -> None:
    for address in (*(found.url_path for found in PAGES), *SUBJECTS):
        visit(f"{odd_server}/{address}")
        found = page.evaluate(STRANGE, HOST)
        assert not any(found.values()), (address, found)
    answer = page.goto(f"{odd_server}/zaal?reeks=standaard")
    assert answer
    assert answer.ok
    expect(page.locator("h1:visible, h2:visible").first).to_be_visible()
    found = page.evaluate(STRANGE, HOST)
    assert not any(found.values()), found
    assert not dialogs


def test_what_the_policy_forbids_is_stopped_and_fails_a_test(
    server: str, visit: Visit, problems: list[str]
) -> None:
    page = visit(server)
    with page.expect_console_message(lambda message: "script" in message.text):
        page.evaluate(
            """(host) => {
              const script = document.createElement('script')
              script.textContent = 'window.ran = true'
              document.body.append(script)
              document.body.append(Object.assign(new Image(), { src: `https://${host}/x.png` }))
            }""",
            HOST,
        )
    assert page.evaluate("window.ran") is None
    assert [text for text in problems if "Content Security Policy" in text]
    problems.clear()


def test_an_odd_link_is_only_text(odd_server: str, visit: Visit, dialogs: list[str]) -> None:
    for name in ("zoek", "soort", "activiteit"):
        evil = ",".join(ACCEPTED[:12]) + "<img src=x onerror=alert(1)><script>alert(2)</script>"
        page = visit(f"{odd_server}/activiteiten?{urlencode({name: evil})}")
        found = page.evaluate(STRANGE, HOST)
        assert not any(found.values()), (name, found)
        assert page.locator("img[src='x']").count() == 0
    assert not dialogs


def test_there_is_no_cookie_but_the_frameworks(server: str, visit: Visit) -> None:
    for address in ("", "regiokaart", "presenteren", "zaal"):
        page = visit(f"{server}/{address}") if address != "zaal" else _room(visit, server)
        cookies = page.context.cookies()
        assert {cookie["name"] for cookie in cookies} <= {"_streamlit_xsrf"}
        assert page.evaluate("[localStorage.length, sessionStorage.length]")[1] <= 1


def _room(visit: Visit, server: str) -> Page:
    page = visit(server)
    page.goto(f"{server}/zaal")
    return page
