"""Every page renders in Dutch, offline and under the policy."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page

from wsd_dash.texts.menu import PRODUCT
from wsd_dash.texts.raamwerk import PATRONEN, WOORDEN
from wsd_dash.ui.paginas import PAGES, PageSpec

WORDS_ON_SCREEN = """() => {
  const found = []
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walk.nextNode(); node; node = walk.nextNode())
    if (!node.parentElement.closest('script,style')) found.push(node.data.trim())
  for (const element of document.querySelectorAll('[aria-label],[title],[placeholder],[alt]'))
    for (const name of ['aria-label', 'title', 'placeholder', 'alt'])
      if (element.hasAttribute(name)) found.push(element.getAttribute(name).trim())
  return found
}"""
SAME_IN_DUTCH = {english for english, dutch in WOORDEN.items() if english == dutch}

Visit = Callable[[str], Page]
every_page = pytest.mark.parametrize("spec", PAGES, ids=lambda spec: spec.url_path or "overzicht")


@every_page
def test_a_page_renders_in_dutch(server: str, visit: Visit, spec: PageSpec) -> None:
    page = visit(f"{server}/{spec.url_path}")
    assert page.evaluate("document.documentElement.lang") == "nl"
    assert page.locator("h1").count() == 1
    assert page.locator("h1").inner_text().strip()
    assert PRODUCT in page.title()
    assert page.locator('[data-testid="stException"], [role="dialog"]').count() == 0
    assert not leftovers(page)


def leftovers(page: Page) -> list[str]:
    """Return the English the framework left on the screen."""
    patterns = [re.compile(pattern, re.DOTALL) for pattern, _ in PATRONEN]
    return [
        text
        for text in page.evaluate(WORDS_ON_SCREEN)
        if (text in WOORDEN and text not in SAME_IN_DUTCH) or any(p.match(text) for p in patterns)
    ]
