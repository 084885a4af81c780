"""What the tests of accessibility ask of a page besides axe: the probes of `toegankelijk.js`."""

import re
from pathlib import Path
from typing import Final

from playwright.sync_api import Page

from wsd_dash.config import PROJECT

SMALLEST_TARGET: Final = 24
ENGLISH: Final = re.compile(
    r"\b(the|and|with|from|this|that|these|your|you|click|show|select|search|loading|settings|skip|"
    r"close|collapse|expand|sidebar|fullscreen|running|connecting|pages|scroll|press|column|chart|"
    r"notifications|dismiss|clear|remove|view|rerun|theme|not found|shortcut)\b",
    re.IGNORECASE,
)
"""Words of the framework's own texts that no Dutch sentence of ours holds."""
OWN_NAME: Final = "The Future of Us"
_PROBES = Path(__file__).with_suffix(".js").read_text(encoding="utf-8")
_DATA = "\n".join(p.read_text(encoding="utf-8") for p in (PROJECT / "data").glob("*.csv"))


def ask(page: Page, question: str) -> list[str]:
    """Return what one of the probes finds in the page as it is now."""
    found: list[str] = page.evaluate(f"() => {{ {_PROBES}\nreturn {question} }}")
    return found


def own_defects(page: Page) -> dict[str, list[str]]:
    """Return what axe does not see: nameless figures, small targets, wrong names, lost focus."""
    page.keyboard.press("Tab")  # so that the browser takes the reader for one with a keyboard
    found = {
        "without text": ask(page, "nameless()"),
        "small": ask(page, f"small({SMALLEST_TARGET})"),
        "other name": ask(page, "renamed()"),
        "focus not seen": ask(page, "unmarked()"),
    }
    return {kind: which for kind, which in found.items() if which}


def english(page: Page) -> list[str]:
    """Return the texts and labels that the framework wrote; a name in the data may be English."""
    texts = [text for text in ask(page, "words()") if text not in _DATA]
    return [text for text in texts if ENGLISH.search(text.replace(OWN_NAME, ""))]
