"""What a page is about to show: read from the link, and written back to it."""

from collections.abc import Mapping
from contextvars import ContextVar
from dataclasses import replace

import streamlit as st

from wsd_dash.domain.adres import read_params
from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.selection import Selection
from wsd_dash.domain.weergave import Weergave

_PAGE: ContextVar[str] = ContextVar("page", default="")
"""The page of this run; every run has a thread of its own."""


def enter(url_path: str) -> None:
    """Remember which page this run draws."""
    _PAGE.set(url_path)


def address() -> tuple[str, Mapping[str, str]]:
    """Return the page of this run and the parameters of its address, as they stand."""
    return _PAGE.get(), st.query_params.to_dict()


def read(data: Dataset) -> tuple[Selection, Weergave, tuple[tuple[str, str], ...]]:
    """Read selection and view choices from the link; also what the link says in vain."""
    return read_params(data, st.query_params.to_dict())


def go(selection: Selection, weergave: Weergave) -> None:
    """Put a selection and view choices in the link; a callback, so the next run reads them."""
    st.query_params.from_dict({**selection.to_params(), **weergave.to_params()})


def pinned(folder: str) -> str:
    """Return the data folder this session began with; this one, when it begins now."""
    return str(st.session_state.setdefault("gegevens", folder))


def pin(folder: str) -> None:
    """Keep to this data folder from now on."""
    st.session_state["gegevens"] = folder


def unpin() -> None:
    """Let the next run take the data in force."""
    st.session_state.pop("gegevens", None)


def seed(key: str, value: object) -> str:
    """Set a widget from the link before it is drawn, so that Back shows the truth."""
    st.session_state[key] = value
    return key


def draws_boundaries(*, there: bool, asks: bool) -> bool:
    """Say whether this session draws official boundaries; a map in use never jumps to them.

    A session that had them at its first map draws them. Another does so from the moment its
    reader asks; what the link asked before they were there is no asking.
    """
    asked_before = st.session_state.get("vroeg_grenzen", asks)
    st.session_state["vroeg_grenzen"] = asks
    draws = st.session_state.setdefault("met_grenzen", there) or (asks and not asked_before)
    st.session_state["met_grenzen"] = there and draws
    return there and draws


def go_gemeente(key: str, selection: Selection, weergave: Weergave) -> None:
    """Take the chosen gemeente from a widget or the map; nothing chosen clears it."""
    value = st.session_state[key]
    code = value if isinstance(value, str) else (value or {}).get("gekozen")
    go(selection.with_value("gemeente", (code,) if code else ()), weergave)


def go_added(key: str, selection: Selection, weergave: Weergave) -> None:
    """Add the gemeente chosen in a search box to those that are chosen already."""
    code = st.session_state[key]
    if isinstance(code, str):
        go(selection.with_value("gemeente", (*selection.gemeente, code)), weergave)


def go_search(key: str, selection: Selection, weergave: Weergave) -> None:
    """Take the search text from its widget."""
    go(selection, replace(weergave, zoek=str(st.session_state[key]).strip()))


def remember_jump(key: str) -> None:
    """Keep what was chosen in a search box, for the run that follows to go there."""
    st.session_state["sprong"] = st.session_state[key]


def take_jump() -> str | None:
    """Return where the reader chose to go, once."""
    target = st.session_state.pop("sprong", None)
    return target if isinstance(target, str) else None


def opened_file(key: str) -> tuple[str, int] | None:
    """Return the text of the file a reader opened, and its size where the text was too long."""
    sent = (st.session_state[key] or {}).get("inhoud")
    if not isinstance(sent, dict):
        return None
    text, size = sent.get("text", ""), sent.get("bytes", 0)
    return (text, size) if isinstance(text, str) and isinstance(size, int) else None


def go_params(params: Mapping[str, str]) -> None:
    """Put these parameters, and no others, in the link."""
    st.query_params.from_dict(params)


def typed(key: str) -> str:
    """Return what stands in a text field."""
    return str(st.session_state[key])


def leave(name: str, value: object) -> None:
    """Keep something for the next run alone: what was done, or could not be."""
    st.session_state[f"eenmalig-{name}"] = value


def take(name: str) -> object:
    """Return what was left for this run, once; None for nothing."""
    return st.session_state.pop(f"eenmalig-{name}", None)
