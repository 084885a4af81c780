"""A term opens its own meaning where it stands, and the glossary has all of them."""

import re
from pathlib import Path

import pytest

from page_text import OpenPage, html
from wsd_dash.texts import woordenlijst as words

PARAMS = {
    "activiteit": {"activiteit": "plek-voor-meiden"},
    "vergelijken": {"gemeente": "GM0202,GM0268"},
}
BUTTON, MEANING = re.compile(r'popovertarget="([^"]+)"'), re.compile(r'<div popover id="([^"]+)"')


@pytest.mark.parametrize("page", words.OP_PAGINA, ids=lambda page: page or "overzicht")
def test_every_term_of_a_page_has_its_meaning_there(open_page: OpenPage, page: str) -> None:
    found = html(open_page(page, **PARAMS.get(page, {})))
    asked = set(BUTTON.findall(found))
    assert asked
    assert asked <= set(MEANING.findall(found))


def test_the_glossary_has_a_place_for_every_term(open_page: OpenPage, mini_folder: Path) -> None:
    found = html(open_page("woordenlijst", mini_folder, soort="project"))
    assert found.count("<h1") == 1
    for groep in words.GROEPEN:
        assert f'href="#{groep.sleutel}"' in found
        for term in groep.termen:
            assert f'<div id="{term.sleutel}">' in found
    assert 'href="activiteiten?soort=project"' in found
