"""The frame around every page: it stands on good data, and ends calmly on bad data."""

import re
import shutil
from html import unescape
from pathlib import Path

import pytest

from page_text import OpenPage, html
from wsd_dash.ui.paginas import PAGES, PageSpec

ADDRESSES = [page.url_path for page in PAGES]
ENGLISH = re.compile(r"Traceback|Error\b|Exception|File not found|No such file", re.IGNORECASE)
TITLE = re.compile(r'<h1 id="zin" tabindex="-1">(.+?)</h1>')
CURRENT = re.compile(r'<a [^>]*aria-current="page"[^>]*>(.+?)</a>')
MENU = re.compile(r'<a href="([^"]*)"[^>]*>([^<]+)</a>')


def titles(body: str) -> list[str]:
    return TITLE.findall(body)


@pytest.fixture(name="broken")
def _broken(mini_folder: Path, tmp_path: Path) -> Path:
    """Give a folder with one wrong word, one lost table and one hostile name."""
    folder = tmp_path / "stuk"
    shutil.copytree(mini_folder, folder)
    (folder / "wijken.csv").unlink()
    path = folder / "activiteiten.csv"
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    lines[1] = lines[1].replace(",project,", ",<b>raket</b>,")
    path.write_text("".join(lines), encoding="utf-8")
    return folder


@pytest.mark.parametrize("url_path", ADDRESSES)
def test_a_page_says_its_sentence_on_the_mini_data(
    open_page: OpenPage, mini_folder: Path, url_path: str
) -> None:
    at = open_page(url_path, mini_folder)
    assert not at.exception
    body = html(at)
    assert len(titles(body)) == 1
    assert body.count('<footer class="wsd-voet">') == 1
    assert "Stand van de bronnen: juli 2024." in body
    assert " 1 activiteiten" not in body
    assert not ENGLISH.search(body)


@pytest.mark.parametrize("url_path", ADDRESSES)
def test_a_page_says_its_sentence_on_the_real_data(open_page: OpenPage, url_path: str) -> None:
    at = open_page(url_path)
    assert not at.exception
    body = html(at)
    assert len(titles(body)) == 1
    assert body.count('<footer class="wsd-voet">') == 1
    assert not ENGLISH.search(body)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.url_path or "overzicht")
def test_the_menu_marks_the_page_and_keeps_the_selection(
    open_page: OpenPage, mini_folder: Path, page: PageSpec
) -> None:
    body = html(open_page(page.url_path, mini_folder, soort="project", periode="2021-2024"))
    menu = unescape(body).split("<nav", 1)[1].split("</nav>", 1)[0]
    shown = {x.url_path: x.in_menu or x.naam for x in PAGES if x.groep is not None}
    links = {name: href for href, name in MENU.findall(menu)}
    assert set(links) == set(shown.values())
    assert all(href.endswith("?soort=project&periode=2021-2024") for href in links.values())
    assert CURRENT.findall(menu) == [shown[page.ouder or page.url_path]]


@pytest.mark.parametrize("url_path", ADDRESSES)
def test_a_deep_link_with_filters_opens_and_what_is_unknown_is_said(
    open_page: OpenPage, mini_folder: Path, url_path: str
) -> None:
    at = open_page(
        url_path,
        mini_folder,
        soort="project,raket",
        gemeente="GM0202,GM9999",
        periode="gisteren",
        labels="ruim",
        activiteit="bestaat-niet",
        kaart="bol",
        sorteer="omvang",
    )
    assert not at.exception
    body = html(at)
    # an activiteit that is not there is the subject of its own page
    last = "omvang" if url_path == "activiteit" else "bestaat-niet, en nog 1"
    said = "Een deel van deze link kennen we niet en is overgeslagen: GM9999, raket, gisteren, bol"
    assert f"{said}, {last}." in body
    assert len(titles(body)) == 1


@pytest.mark.parametrize("url_path", ADDRESSES)
def test_a_filter_that_fits_nothing_leaves_a_page_standing(
    open_page: OpenPage, mini_folder: Path, url_path: str
) -> None:
    at = open_page(
        url_path, mini_folder, periode="1999", thema="politiserend", labels="vastgesteld"
    )
    assert not at.exception
    assert len(titles(html(at))) == 1


@pytest.mark.parametrize("url_path", ADDRESSES)
def test_markup_in_a_link_comes_out_as_text(
    open_page: OpenPage, mini_folder: Path, url_path: str
) -> None:
    at = open_page(url_path, mini_folder, zoek="<script>alert(1)</script>", soort="<img src=x>")
    assert not at.exception
    body = html(at)
    assert "<script" not in body
    assert "<img src=x" not in body
    assert "&lt;img src=x&gt;" in body


@pytest.mark.parametrize("url_path", ADDRESSES)
def test_broken_data_ends_every_page_with_the_list_of_what_is_wrong(
    open_page: OpenPage, broken: Path, url_path: str
) -> None:
    at = open_page(url_path, broken)
    assert not at.exception
    body = html(at)
    assert titles(body) == ["De gegevens zijn niet in orde"]
    issues = body.split('<ol class="wsd-meldingen">')[1].split("</ol>")[0]
    assert "wijken.csv" in issues
    assert "activiteiten" in issues
    assert "&lt;b&gt;raket&lt;/b&gt;" in issues
    assert "<b>raket" not in body
    assert "<footer" not in body
    assert not ENGLISH.search(body)


def test_one_fault_in_every_row_is_a_short_list_with_its_total(
    open_page: OpenPage, mini_folder: Path, tmp_path: Path
) -> None:
    folder = shutil.copytree(mini_folder, tmp_path / "stuk")
    path = folder / "coderingen.csv"
    path.write_text(path.read_text("utf-8").replace(",voorstel", ",concept"), encoding="utf-8")
    body = html(open_page("", folder))
    assert body.split('<ol class="wsd-meldingen">')[1].count("<li>") == 5
    assert "nog 157 rijen" in body
    assert "162 problemen in 1 tabel" in body


@pytest.mark.parametrize("url_path", ADDRESSES)
def test_without_a_data_folder_every_page_says_so_calmly(
    open_page: OpenPage, tmp_path: Path, url_path: str
) -> None:
    at = open_page(url_path, tmp_path / "weg")
    assert not at.exception
    body = html(at)
    assert titles(body) == ["De gegevens zijn niet in orde"]
    assert "De map met gegevens kan niet worden gelezen." in body
    assert "<ol" not in body
    assert "weg" not in re.sub(r"<nav.*?</nav>", "", body, flags=re.DOTALL)
    assert not ENGLISH.search(body)


def test_the_menu_still_stands_on_broken_data(open_page: OpenPage, broken: Path) -> None:
    body = html(open_page("regiokaart", broken, soort="project"))
    assert CURRENT.findall(body) == ["Regiokaart"]


def test_mended_data_shows_at_the_next_run(
    open_page: OpenPage, broken: Path, mini_folder: Path
) -> None:
    at = open_page("", broken)
    assert titles(html(at)) == ["De gegevens zijn niet in orde"]
    for name in ("wijken.csv", "activiteiten.csv"):
        shutil.copy(mini_folder / name, broken)
    at.run()
    assert titles(html(at))[0].startswith("De bronnen melden 9 activiteiten")


@pytest.mark.parametrize("url_path", ADDRESSES)
def test_tables_without_rows_leave_every_page_standing(
    open_page: OpenPage, mini_folder: Path, tmp_path: Path, url_path: str
) -> None:
    folder = tmp_path / "leeg"
    folder.mkdir()
    for path in mini_folder.glob("*.csv"):
        head = path.read_text(encoding="utf-8").splitlines(keepends=True)[0]
        (folder / path.name).write_text(head, encoding="utf-8")
    at = open_page(url_path, folder)
    assert not at.exception
    assert len(titles(html(at))) == 1
