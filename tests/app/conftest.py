"""The whole app in one process: a page run as a reader meets it, without a browser."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from page_text import OpenPage
from wsd_dash.config import PROJECT
from wsd_dash.ui.paginas import page_named


@pytest.fixture(autouse=True)
def without_our_server(monkeypatch: pytest.MonkeyPatch) -> None:
    """Draw as under the framework's own server, whatever another test of this process loaded."""
    monkeypatch.delitem(sys.modules, "wsd_dash.server", raising=False)
    st.cache_resource.clear()


@pytest.fixture
def open_page(monkeypatch: pytest.MonkeyPatch) -> Iterator[OpenPage]:
    """Return a function that runs a page by its address: `open_page("dekking", folder, soort=…)`.

    Without a folder the page reads the real data.
    """
    monkeypatch.chdir(PROJECT)
    monkeypatch.setenv("WSD_GEODATA", str(PROJECT / "bestaat-niet"))

    def run(url_path: str, folder: Path | None = None, **params: str) -> AppTest:
        if folder:
            monkeypatch.setenv("WSD_DATA", str(folder))
        else:
            monkeypatch.delenv("WSD_DATA", raising=False)
        st.cache_resource.clear()
        at = AppTest.from_file(str(PROJECT / "app.py"), default_timeout=60)
        for name, value in params.items():
            at.query_params[name] = value
        if url_path:
            at.switch_page(page_named(url_path).path)
        return at.run()

    yield run
    st.cache_resource.clear()
