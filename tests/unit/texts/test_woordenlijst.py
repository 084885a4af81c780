"""The glossary is complete, unique and in the words of the app."""

import re

import pytest

from wsd_dash.domain.codering import Labels
from wsd_dash.domain.locaties import Stand
from wsd_dash.domain.selection import Telwijze
from wsd_dash.texts import filters, menu, woordenlijst
from wsd_dash.texts.kaart import STAND
from wsd_dash.texts.woordterm import Term
from wsd_dash.ui.paginas import PAGES

TERMEN = [term for groep in woordenlijst.GROEPEN for term in groep.termen]
BY_KEY = {term.sleutel: term for term in TERMEN}
KEY = re.compile(r"[a-z]+(-[a-z]+)*")


def test_every_entry_has_its_own_place_on_the_page() -> None:
    keys = [term.sleutel for term in TERMEN] + [g.sleutel for g in woordenlijst.GROEPEN]
    assert len(set(keys)) == len(keys)
    assert all(KEY.fullmatch(key) for key in keys)


@pytest.mark.parametrize("term", TERMEN, ids=lambda term: term.sleutel)
def test_an_entry_is_one_or_two_plain_sentences(term: Term) -> None:
    assert term.uitleg[0].isupper()
    assert term.uitleg.endswith(".")
    assert 1 <= len(re.findall(r"[.?!](?:\s|$)", term.uitleg)) <= 2
    assert len(term.uitleg) <= 200
    assert term.waar


def test_an_entry_leads_to_pages_by_their_own_names() -> None:
    names = {page.url_path: page.naam for page in PAGES}
    for term in TERMEN:
        for place in (*term.waar, *woordenlijst.BIJ_ITEMS):
            pagina = place.partition("#")[0]
            assert woordenlijst.PAGINAS[pagina] == names[pagina]


def test_the_terms_of_a_page_are_entries() -> None:
    addresses = {page.url_path for page in PAGES}
    assert set(woordenlijst.OP_PAGINA) <= addresses
    assert {key for keys in woordenlijst.OP_PAGINA.values() for key in keys} <= set(BY_KEY)


def test_the_words_are_those_of_the_choices_and_the_map() -> None:
    words = {term.woord for term in TERMEN}
    names = {filters.LABELS[x] for x in Labels if x is not Labels.VASTGESTELD}
    names |= {filters.TELWIJZE[x] for x in Telwijze if x is not Telwijze.VERDEELD}
    assert names <= words
    assert set(woordenlijst.BIJ_STAND) == set(Stand) - {Stand.GEMELD}
    for stand, key in woordenlijst.BIJ_STAND.items():
        assert BY_KEY[key].woord == STAND[Stand(stand)]


@pytest.mark.parametrize(
    ("n", "zin"),
    [
        (1, "1 woord uit deze app, elk uitgelegd."),
        (77, "77 woorden uit deze app, elk uitgelegd."),
    ],
)
def test_the_sentence(n: int, zin: str) -> None:
    assert woordenlijst.sentence(n) == zin
    assert woordenlijst.short(n) == zin[:-1]
    assert menu.WOORDENLIJST == "Woordenlijst"


def test_an_item_is_explained_with_what_the_data_says() -> None:
    assert woordenlijst.item(
        "conditie", "Geld en werk.", "Contact op zich.", "rechtvaardigheid"
    ) == (
        "Een van de condities. Daaronder valt: geld en werk. Valt er niet onder: contact op zich. "
        "De waarde erachter is rechtvaardigheid."
    )
    assert woordenlijst.item("thema", "Meten.", "") == (
        "Een van de thema's. Daaronder valt: meten."
    )
