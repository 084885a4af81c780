"""The only caches: the data set and built views, keyed on data version, never on time."""

import gc
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar, cast

import streamlit as st

from wsd_dash.config import PROJECT, Settings
from wsd_dash.contract.schema import Package, load_package
from wsd_dash.domain.dataset import Dataset, build_dataset
from wsd_dash.domain.selection import Selection
from wsd_dash.domain.weergave import Weergave
from wsd_dash.sources.grenzen import StoredBoundaries, stored_boundaries
from wsd_dash.sources.tables import load_tables
from wsd_dash.sources.versies import KEEP

V = TypeVar("V")
F = TypeVar("F")


def boundaries() -> StoredBoundaries | None:
    """Look for imported boundaries; not cached, so that an import shows at the next page run."""
    return stored_boundaries(settings())


@st.cache_resource(show_spinner=False)
def settings() -> Settings:
    """Read the settings once per process."""
    return Settings.from_env()


@st.cache_resource(show_spinner=False)
def package() -> Package:
    """Read the contract once per process."""
    return load_package(PROJECT / "data" / "datapackage.json")


@st.cache_resource(show_spinner=False, max_entries=KEEP)
def dataset(folder: str) -> Dataset:
    """Load, check and join a data folder once per process; read-only, shared by all sessions.

    `folder` is the key: a data set in use does not change under a reader, and a publication is
    another folder. Errors are not cached, so a mended folder is picked up at the next page run.
    """
    found = build_dataset(load_tables(Path(folder), package()), package())
    # The framework collects garbage after every run and walks all there is. What the libraries and
    # the data hold stays for good: frozen, it is left out, and a run costs the same at any size.
    gc.collect()
    gc.freeze()
    return found


def view(
    build: Callable[[Dataset, Selection, Weergave], V],
    data: Dataset,
    selection: Selection,
    weergave: Weergave,
) -> V:
    """Build a page's view-model, or return the one built before for the same version and link."""
    key = (
        f"{build.__module__}.{build.__qualname__}",
        data.version,
        tuple(selection.to_params().items()),
        tuple(weergave.to_params().items()),
    )
    return cast("V", _view(key, lambda: build(data, selection, weergave)))


def figure(
    build: Callable[[], F],
    *,
    name: str,
    data: Dataset,
    selection: Selection,
    weergave: Weergave,
) -> F:
    """Build a figure, or return the one built before for the same version and link; read-only.

    `name` tells the figures of one page apart.
    """
    key = (
        "figuur",
        name,
        data.version,
        tuple(selection.to_params().items()),
        tuple(weergave.to_params().items()),
    )
    return cast("F", _view(key, build))


@st.cache_resource(show_spinner=False, max_entries=512)
def _view(key: tuple[object, ...], _build: Callable[[], object]) -> object:
    del key
    return _build()


@st.cache_resource(show_spinner=False)
def served() -> bool:
    """Whether our own server gives out the stylesheet; `streamlit run` does not."""
    return "wsd_dash.server" in sys.modules
