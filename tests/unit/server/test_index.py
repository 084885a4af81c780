"""The first page is the framework's, in Dutch and without inline script."""

import re

import pytest
from starlette.responses import HTMLResponse, PlainTextResponse
from starlette.types import ASGIApp, Receive, Scope, Send

from unit.server.asgi import ask
from wsd_dash.errors import WsdDashError
from wsd_dash.server import index
from wsd_dash.texts import server as texts
from wsd_dash.ui.paginas import PAGES

FRAMEWORK_PAGE = '<html lang="en">Streamlit</html>'


async def framework(scope: Scope, receive: Receive, send: Send) -> None:
    await HTMLResponse(FRAMEWORK_PAGE, headers={"etag": "oud"})(scope, receive, send)


@pytest.fixture(scope="module")
def app() -> ASGIApp:
    return index.DutchIndex(framework)


def test_the_page_is_dutch() -> None:
    html = index.index_html()
    assert '<html lang="nl">' in html
    assert f"<title>{texts.NAAM}</title>" in html
    assert texts.ZONDER_JAVASCRIPT in html
    assert "enable JavaScript" not in html


def test_no_script_stands_in_the_page_itself() -> None:
    scripts = re.findall(r"<script\b([^>]*)>", index.index_html())
    assert scripts
    assert [s for s in scripts if "src=" not in s] == [' type="application/json" id="wsd-taal"']


def test_the_page_points_nowhere_else() -> None:
    markup = re.sub(
        r"<!--.*?-->|<script[^>]*json.*?</script>", "", index.index_html(), flags=re.DOTALL
    )
    assert not re.findall(r"https?://[^\"'\s]+", markup)
    assert "agent" not in markup


@pytest.mark.parametrize("path", [f"/{page.url_path}" for page in PAGES] + ["/dekking/"])
def test_a_page_address_gets_our_own_page(app: ASGIApp, path: str) -> None:
    answer = ask(app, path)
    assert answer.status == 200
    assert answer.body.decode() == index.index_html()
    assert answer.headers["content-length"] == str(len(answer.body))
    assert answer.headers["cache-control"] == "no-cache"


def test_a_browser_that_has_the_page_is_told_so(app: ASGIApp) -> None:
    etag = ask(app, "/").headers["etag"]
    assert etag != "oud"
    assert ask(app, "/", headers={"if-none-match": etag}).status == 304


@pytest.mark.parametrize("path", ["/bestaatniet", "/Dekking", "/index.html", "/wp-login.php"])
def test_an_address_that_is_no_page_is_a_404_with_the_app_in_it(app: ASGIApp, path: str) -> None:
    etag = ask(app, "/").headers["etag"]
    answer = ask(app, path, headers={"if-none-match": etag})
    assert answer.status == 404
    assert answer.body.decode() == index.index_html()
    assert answer.headers["cache-control"] == "no-store"
    assert "etag" not in answer.headers


@pytest.mark.parametrize("path", ["/static/js/a.js", "/manifest.json", "/favicon.png"])
def test_a_file_of_the_framework_passes_untouched(path: str) -> None:
    async def file(scope: Scope, receive: Receive, send: Send) -> None:
        await PlainTextResponse("file", headers={"etag": "eigen"})(scope, receive, send)

    answer = ask(index.DutchIndex(file), path)
    assert (answer.status, answer.body, answer.headers["etag"]) == (200, b"file", "eigen")


def test_an_address_of_several_parts_is_a_plain_404(app: ASGIApp) -> None:
    answer = ask(app, "/a/b")
    assert answer.status == 404
    assert texts.NIET_GEVONDEN in answer.body.decode()


def test_a_downloaded_page_passes_untouched(app: ASGIApp) -> None:
    assert ask(app, "/media/abc.html").body.decode() == FRAMEWORK_PAGE


def test_a_changed_framework_is_noticed() -> None:
    with pytest.raises(WsdDashError, match="has changed"):
        index._replace("<title>Anders</title>", "", "<title>Streamlit</title>")
