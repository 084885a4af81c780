"""The link is the truth: read from it, written back to it, and nothing else."""

from collections.abc import Callable

import pytest
from streamlit.testing.v1 import AppTest

from wsd_dash.domain.codering import Labels
from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.selection import Selection
from wsd_dash.domain.weergave import Weergave
from wsd_dash.ui import state

PROJECTEN = Selection(soort=("project",))
TABEL = Weergave(kaart="tabel")


def page(call: type, args: tuple[object, ...], widgets: dict[str, object]) -> None:
    import streamlit as st  # noqa: PLC0415 - the body of a page script

    for key, value in widgets.items():
        st.session_state[key] = value
    st.session_state["answer"] = call(*args)


def run(call: Callable[..., object], *args: object, **widgets: object) -> AppTest:
    at = AppTest.from_function(page, args=(call, args, widgets))
    at.query_params["oud"] = "1"
    at.run()
    assert not at.exception
    return at


def link(at: AppTest) -> dict[str, str]:
    return {name: str(value) for name, value in at.query_params.items()}


def test_the_link_is_read_as_selection_view_and_what_is_in_vain(mini: Dataset) -> None:
    at = AppTest.from_function(page, args=(state.read, (mini,), {}))
    params = {"soort": "project,raket", "kaart": "tabel", "labels": "ruim", "utm": "x"}
    params |= {"tabel": "raketten", "zoek": "raket"}
    for name, value in params.items():
        at.query_params[name] = value
    at.run()
    assert at.session_state["answer"] == (
        Selection(soort=("project",), labels=Labels.RUIM),
        Weergave(kaart="tabel", zoek="raket"),
        (("soort", "raket"), ("tabel", "raketten")),
    )


def test_an_empty_link_means_defaults(mini: Dataset) -> None:
    at = AppTest.from_function(page, args=(state.read, (mini,), {})).run()
    assert at.session_state["answer"] == (Selection(), Weergave(), ())


def test_going_somewhere_replaces_the_whole_link() -> None:
    assert link(run(state.go, PROJECTEN, TABEL)) == {"soort": "project", "kaart": "tabel"}
    assert link(run(state.go, Selection(), Weergave())) == {}


def test_a_widget_is_set_from_the_link_every_run() -> None:
    at = run(state.seed, "k", ["project"], k=["oud"])
    assert at.session_state["answer"] == "k"
    assert at.session_state["k"] == ["project"]


@pytest.mark.parametrize(
    ("value", "gemeente"),
    [
        ("GM0202", {"gemeente": "GM0202"}), ({"gekozen": "GM0202"}, {"gemeente": "GM0202"}),
        (None, {}), ("", {}), ({"gekozen": None}, {}), ({}, {}),
    ],
)  # fmt: skip
def test_a_gemeente_comes_from_a_name_or_the_map(value: object, gemeente: dict[str, str]) -> None:
    selection = Selection(gemeente=("GM0268",))
    assert link(run(state.go_gemeente, "k", selection, Weergave(), k=value)) == gemeente


def test_a_search_text_is_trimmed() -> None:
    at = run(state.go_search, "k", PROJECTEN, TABEL, k="  jonge mantelzorgers ")
    assert link(at) == {"soort": "project", "kaart": "tabel", "zoek": "jonge mantelzorgers"}
    assert link(run(state.go_search, "k", Selection(), Weergave(zoek="x"), k=" ")) == {}


def test_a_jump_is_remembered_once() -> None:
    at = run(state.remember_jump, "k", k="GM0202")
    assert at.session_state["sprong"] == "GM0202"
    at = run(state.take_jump, sprong="GM0202")
    assert at.session_state["answer"] == "GM0202"
    assert "sprong" not in at.session_state


@pytest.mark.parametrize("value", [None, 7, ["GM0202"]])
def test_nothing_chosen_is_no_jump(value: object) -> None:
    assert run(state.take_jump, sprong=value).session_state["answer"] is None
    assert run(state.take_jump).session_state["answer"] is None
