"""What only a running server can show: the first request, the headers, the language on screen."""

import json
import urllib.error
import urllib.request
from collections.abc import Callable
from email.message import Message
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from browser.conftest import running_server
from wsd_dash.texts import server as texts
from wsd_dash.texts.raamwerk import WOORDEN
from wsd_dash.ui.paginas import PAGES

Visit = Callable[[str], Page]
DEEP = next(page for page in PAGES if page.url_path == "dekking")


def test_a_deep_link_as_the_very_first_request_lands_right(
    tmp_path: Path, page: Page, visit: Visit
) -> None:
    with running_server(tmp_path) as address:
        visit(f"{address}/{DEEP.url_path}")
        page.wait_for_timeout(1000)  # the notice, if any, comes with a later message
        assert page.locator('[role="dialog"]').count() == 0
        assert DEEP.naam in page.title()
        page.goto("about:blank")


def test_an_unknown_page_says_so_in_dutch(
    server: str, page: Page, visit: Visit, problems: list[str]
) -> None:
    visit(f"{server}/bestaatniet")
    page.wait_for_selector('[role="dialog"]')
    assert WOORDEN["Page not found"] in page.locator('[role="dialog"]').inner_text()
    expected = ("does not seem to exist", "status of 404")  # the address itself answers 404
    problems[:] = [text for text in problems if not any(part in text for part in expected)]


@pytest.mark.parametrize("path", ["/", "/gezondheid", "/_stcore/health", "/_stcore/metrics"])
def test_every_answer_carries_the_headers(server: str, path: str) -> None:
    headers = fetch(f"{server}{path}")[1]
    assert "script-src 'self' 'wasm-unsafe-eval';" in headers["Content-Security-Policy"]
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert "Server" not in headers


def test_health_names_the_version(server: str) -> None:
    status, _, body = fetch(f"{server}/gezondheid")
    assert status == 200
    assert json.loads(body)["versie"]


def test_health_of_broken_data_is_not_well(tmp_path: Path) -> None:
    with running_server(tmp_path, WSD_DATA=str(tmp_path / "weg")) as address:
        status, _, body = fetch(f"{address}/gezondheid")
        assert status == 503
        assert json.loads(body)["code"]


def test_uploads_and_metrics_are_refused(server: str) -> None:
    assert fetch(f"{server}/_stcore/upload_file/a/b", method="PUT")[0] == 403
    status, _, body = fetch(f"{server}/_stcore/metrics")
    assert status == 404
    assert texts.NIET_GEVONDEN in body


def test_the_frameworks_words_become_dutch_wherever_they_appear(
    server: str, page: Page, visit: Visit
) -> None:
    visit(server)
    english = list(WOORDEN)
    shown = page.evaluate(
        """(words) => {
          const host = document.body.appendChild(document.createElement('div'))
          for (const word of words) {
            const part = host.appendChild(document.createElement('button'))
            part.textContent = word
            part.setAttribute('aria-label', word)
          }
          return new Promise((done) => setTimeout(() => {
            done([...host.children].map((p) => [p.textContent, p.getAttribute('aria-label')]))
            host.remove()
          }, 100))
        }""",
        english,
    )
    assert shown == [[WOORDEN[word]] * 2 for word in english]


@pytest.mark.parametrize(
    ("english", "dutch"),
    [
        ("Remove Arnhem", "Verwijder Arnhem"),
        ("Fullscreen: Kaart van Nederland", "Volledig scherm: Kaart van Nederland"),
        ("Select 12 matches", "Kies alle 12"),
        ("You can only select up to 3 options. Remove an option first.", "U kunt er niet meer dan"),
        (
            (
                "You have requested page /x, but no corresponding file was found in the app's "
                "pages/ directory. Running the app's main page."
            ),
            "De pagina die u zoekt, bestaat niet.",
        ),
    ],
)
def test_a_composed_label_keeps_its_own_part(
    server: str, page: Page, visit: Visit, english: str, dutch: str
) -> None:
    visit(server)
    page.evaluate("(text) => document.body.append(new Text(text))", english)
    expect(page.locator("body")).to_contain_text(dutch)


def fetch(url: str, *, method: str = "GET") -> tuple[int, Message, str]:
    data = b"" if method == "PUT" else None
    request = urllib.request.Request(url, method=method, data=data)  # noqa: S310 - our own server
    try:
        with urllib.request.urlopen(request, timeout=20) as answer:  # noqa: S310 - idem
            return answer.status, answer.headers, answer.read().decode()
    except urllib.error.HTTPError as error:
        with error:
            return error.code, error.headers, error.read().decode()
