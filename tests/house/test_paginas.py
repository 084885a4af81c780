"""A page script is thin: open, view-model, say, draw, offer."""

import re

import pytest

from house.huis import PROJECT, Module, modules
from wsd_dash.ui.paginas import PAGES

SCRIPTS = modules("pages")
LONGEST_PAGE = 60
WORDS = re.compile(r"\s|^[A-ZÀ-Ý]")
"""A literal with a space or a capital is meant for a reader; a key or an address has neither."""


def test_every_script_is_in_the_list_of_pages() -> None:
    assert {script.name for script in SCRIPTS} == {page.path for page in PAGES}


def test_no_script_lies_directly_in_the_folder_the_framework_reads() -> None:
    assert not list((PROJECT / "pages").glob("*.py"))


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: script.name)
def test_a_page_is_short(script: Module) -> None:
    assert len(script.text.splitlines()) <= LONGEST_PAGE


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: script.name)
def test_a_page_holds_no_text_for_a_reader(script: Module) -> None:
    assert not [node.value for node in script.strings() if WORDS.search(str(node.value))]


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: script.name)
def test_a_page_does_no_work_on_tables_and_caches_nothing(script: Module) -> None:
    roots = {name.split(".")[0] for name in script.imports()}
    assert not roots & {"pandas", "numpy", "geopandas", "functools", "plotly", "pydeck"}
    assert not re.search(r"\bcache_(data|resource)\b|\bfragment\b.*run_every", script.text)


def test_the_entry_file_only_routes() -> None:
    text = (PROJECT / "app.py").read_text(encoding="utf-8")
    assert len(text.splitlines()) <= 30
