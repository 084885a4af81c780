"""The dictionary names words the installed framework still writes, and gives Dutch for them."""

import re
from functools import cache
from pathlib import Path

import pytest
from streamlit import file_util

from wsd_dash.texts.raamwerk import PATRONEN, WOORDEN

ENGLISH = re.compile(r"\b(the|your|to|page|column|results?|close|clear|search)\b", re.IGNORECASE)
FROM_PYTHON = ("This app has encountered an error",)


@cache
def bundle() -> str:
    scripts = Path(file_util.get_static_dir(), "static", "js").glob("*.js")
    return "\n".join(script.read_text(encoding="utf-8", errors="ignore") for script in scripts)


@pytest.mark.parametrize("words", WOORDEN)
def test_the_framework_still_writes_this(words: str) -> None:
    parts = words.split(" to ") if words.startswith("Press Enter") else [words]
    assert all(part in bundle() for part in parts)


@pytest.mark.parametrize("pattern", [pattern for pattern, _ in PATRONEN])
def test_the_framework_still_composes_this(pattern: str) -> None:
    start = re.split(r"[(.\\]", pattern.removeprefix("^").replace("(?:", ""))[0].strip()
    start = start.split(":")[0].split("|")[0]
    assert len(start) > 2
    assert start in bundle() or start.startswith(FROM_PYTHON)


def test_no_translation_is_english() -> None:
    values = [*WOORDEN.values(), *(text for _, text in PATRONEN)]
    assert not [text for text in values if ENGLISH.search(text)]
