"""A frozen view opens from its link, as it was, or says why it cannot be shown."""

from datetime import UTC, datetime
from html import unescape
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from page_text import OpenPage, html
from vastgeval import without_activiteit
from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.vastgelegdlezen import CODE_MAX
from wsd_dash.exports.lading import load_view
from wsd_dash.exports.vastgelegd import frozen_address
from wsd_dash.texts import vastgelegd as words

NOW = datetime(2026, 11, 22, 11, 5, tzinfo=UTC)


def code_of(data: Dataset, pagina: str, **params: str) -> str:
    return frozen_address(load_view(data, pagina, params, moment=NOW)).partition("=")[2]


def shown(at: AppTest) -> str:
    assert not at.exception
    return unescape(html(at))


def test_without_a_link_it_says_how_to_open_one(open_page: OpenPage, mini_folder: Path) -> None:
    body = shown(open_page("vastgelegd", mini_folder))
    assert words.START_ZIN in body
    assert "wsd-verschil" not in body


def test_a_link_shows_what_was_frozen(
    open_page: OpenPage, mini_folder: Path, mini: Dataset
) -> None:
    code = code_of(mini, "dekking", soort="project")
    dia = load_view(mini, "dekking", {"soort": "project"}, moment=NOW).dias[0]
    body = shown(open_page("vastgelegd", mini_folder, v=code))
    assert f">{dia.zin}</h1>" in body
    assert "22 november 2026, 12.05 uur" in body
    assert dia.voet.n in body
    assert words.ZELFDE_VERSIE in body
    assert 'href="dekking?soort=project"' in body
    assert all(noot in body for noot in dia.kanttekeningen)


def test_changed_data_say_then_and_now(
    open_page: OpenPage, mini_folder: Path, mini: Dataset, tmp_path: Path
) -> None:
    code = code_of(mini, "regiokaart")
    without_activiteit(mini_folder, tmp_path / "data")
    body = shown(open_page("vastgelegd", tmp_path / "data", v=code))
    then = load_view(mini, "regiokaart", {}, moment=NOW).dias[0]
    assert f">{then.zin}</h1>" in body
    assert f"toen versie {mini.version}" in body
    assert "wsd-verschil" in body
    assert f"<td>{then.voet.n}</td>" in body


@pytest.mark.parametrize("code", ["abc", "<script>alert(1)</script>", "A" * (CODE_MAX + 1), "\x00"])
def test_a_hostile_link_is_answered_calmly(
    open_page: OpenPage, mini_folder: Path, code: str
) -> None:
    body = html(open_page("vastgelegd", mini_folder, v=code))
    assert words.VERANDERD_TITEL in body
    assert "<script>alert" not in body
