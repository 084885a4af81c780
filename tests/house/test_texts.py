"""Everything a reader sees is Dutch."""

import re

from house.huis import Module, modules

ENGLISH = re.compile(
    r"\b(the|and|with|from|this|that|these|those|your|you|please|click|show|select|search|"
    r"loading|settings|not found|year|chart|table of|which|where|are|has|been)\b",
    re.IGNORECASE,
)
TEXTS = [m for m in modules("src/wsd_dash/texts") if m.path.name != "raamwerk.py"]
"""`raamwerk.py` holds the framework's English as keys; test_raamwerk.py looks at its values."""
KEY = re.compile(r"^[a-z0-9_./:{}-]*$")


def test_there_are_texts_to_look_at() -> None:
    assert len(TEXTS) > 3


def test_no_text_holds_english() -> None:
    assert not [f"{m.name}: {hit}" for m in TEXTS for hit in english(m)]


def english(module: Module) -> list[str]:
    values = [str(node.value) for node in module.strings()]
    return [value for value in values if not KEY.match(value) and ENGLISH.search(value)]
