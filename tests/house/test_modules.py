"""Every module keeps the limits of the house: size, name, docstring, and where Streamlit may be."""

import ast
import re
import subprocess
import sys

import pytest

from house.huis import PROJECT, Module, modules

ALL = modules()
LONGEST_MODULE = 300
LONGEST_FUNCTION = 40
NO_NOUN = re.compile(r"(^|_)(utils?|helpers?|common|misc)(_|$)")
STREAMLIT_ROOMS = ("src/wsd_dash/ui/", "src/wsd_dash/server/", "pages/")


def names(found: list[Module]) -> list[str]:
    return [module.name for module in found]


def test_there_are_modules_to_look_at() -> None:
    assert len(ALL) > 20


def test_layers_flow_one_way() -> None:
    command = [sys.executable, "-c", "from importlinter.cli import lint_imports_command as c; c()"]
    found = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, check=False)
    assert found.returncode == 0, found.stdout[-3000:] + found.stderr[-1000:]


def test_a_module_stays_within_its_size() -> None:
    assert not [m.name for m in ALL if len(m.text.splitlines()) > LONGEST_MODULE]


def test_a_function_stays_within_its_size() -> None:
    """Docstrings do not count: they should earn their lines, not be rationed."""
    functions = (ast.FunctionDef, ast.AsyncFunctionDef)
    assert not [
        f"{module.name}:{node.name}"
        for module in ALL
        for node in ast.walk(module.tree)
        if isinstance(node, functions)
        and _lines(node) - (_lines(node.body[0]) if ast.get_docstring(node) else 0)
        > LONGEST_FUNCTION
    ]


def test_a_module_is_named_after_a_noun() -> None:
    assert not [
        m.name for m in ALL if NO_NOUN.search(m.path.stem) or NO_NOUN.search(m.path.parent.stem)
    ]


def test_a_module_says_in_one_sentence_what_it_owns() -> None:
    assert not [
        m.name for m in ALL if not (ast.get_docstring(m.tree) or "").split("\n")[0].endswith(".")
    ]


def test_streamlit_stays_in_its_rooms() -> None:
    found = [m for m in ALL if {"streamlit"} & {name.split(".")[0] for name in m.imports()}]
    assert found, "nothing imports streamlit: this test looks in the wrong place"
    assert not [m.name for m in found if not m.name.startswith(STREAMLIT_ROOMS)]


@pytest.mark.parametrize("owned", ["query_params", "session_state"])
def test_state_is_touched_in_one_module(owned: str) -> None:
    framework = [m for m in ALL if "streamlit" in m.imports()]  # a request has parameters too
    found = [m for m in framework if any(_attribute(node, owned) for node in ast.walk(m.tree))]
    assert names(found) == ["src/wsd_dash/ui/state.py"]


@pytest.mark.parametrize("owned", ["cache_data", "cache_resource"])
def test_caches_live_in_one_module(owned: str) -> None:
    found = [m for m in ALL if any(_attribute(node, owned) for node in ast.walk(m.tree))]
    assert set(names(found)) <= {"src/wsd_dash/ui/cache.py"}


def test_no_cache_expires_by_the_clock() -> None:
    assert not [
        m.name
        for m in ALL
        for node in ast.walk(m.tree)
        if isinstance(node, ast.keyword) and node.arg == "ttl"
    ]


def _attribute(node: ast.AST, name: str) -> bool:
    return isinstance(node, ast.Attribute) and node.attr == name


def _lines(node: ast.stmt) -> int:
    return (node.end_lineno or node.lineno) - node.lineno + 1
