"""The panel "Meenemen" stands on every page that can be a slide, and costs nothing per click."""

import re
import sys
from pathlib import Path
from types import ModuleType

import pytest

from page_text import OpenPage, html
from wsd_dash.domain.dataset import Dataset
from wsd_dash.exports.formaten import names_for
from wsd_dash.texts import meenemen as words
from wsd_dash.viewmodels.dia import DIAPAGINAS

PANEL = re.compile(r'<div class="wsd-mee">.*?</details>\s*</div>', re.DOTALL)
SHOWN = [pagina for pagina in DIAPAGINAS if pagina != "activiteit"]


@pytest.mark.parametrize("pagina", SHOWN)
def test_under_the_frameworks_own_server_it_says_where_it_works(
    pagina: str, open_page: OpenPage, mini_folder: Path
) -> None:
    body = html(open_page(pagina, mini_folder))
    assert body.count('id="lade-meenemen"') == 1
    assert words.ALLEEN_MET_SERVER in body
    assert "neem-mee?" not in body


@pytest.mark.parametrize("pagina", ["privacy", "gegevens", "vastgelegd"])
def test_a_page_that_is_no_slide_has_no_panel(
    pagina: str, open_page: OpenPage, mini_folder: Path
) -> None:
    assert "wsd-meenemen" not in html(open_page(pagina, mini_folder))


@pytest.mark.parametrize("pagina", ["dekking", "regiokaart", "activiteiten"])
def test_the_panel_reads_the_same_whatever_is_chosen(
    pagina: str,
    open_page: OpenPage,
    mini: Dataset,
    mini_folder: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    leeratelier, werkplaats = next(iter(mini.leerateliers)), next(iter(mini.werkplaatsen))
    monkeypatch.setitem(sys.modules, "wsd_dash.server", ModuleType("wsd_dash.server"))

    def panel(**params: str) -> str:
        found = PANEL.search(html(open_page(pagina, mini_folder, **params)))
        assert found
        return found.group()

    plain = panel()
    assert panel(soort="project", conditie="inclusie") == plain
    assert panel(leeratelier=leeratelier, werkplaats=werkplaats, labels="ruim") == plain
    links = re.findall(r'href="~neem-mee\?([^"]*)"', plain)
    asked = {link.rpartition("als=")[2] for link in links}
    assert asked == set(names_for(reeks=False)) - {"zaalpakket"}
    assert all(f"pagina={pagina}&" in link.replace("&amp;", "&") for link in links)
