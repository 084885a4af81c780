"""No page says "1 activiteiten", whatever is asked: all words of all pages, over many links."""

import inspect
import pkgutil
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from importlib import import_module
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from diageval import VANDAAG, stappen
from telgeval import FEW, Telgeval, cases, links
from wsd_dash import viewmodels
from wsd_dash.domain.assen import PAREN
from wsd_dash.domain.reeks import Stap
from wsd_dash.domain.selection import Selection
from wsd_dash.domain.weergave import Weergave
from wsd_dash.viewmodels.dia import DIAPAGINAS, build_dia
from wsd_dash.viewmodels.standaardreeks import standard_series

Build = Callable[..., object]
NOUNS = {
    "activiteit": "activiteiten",
    "project": "projecten",
    "gemeente": "gemeenten",
    "bron": "bronnen",
    "label": "labels",
    "leeratelier": "leerateliers",
    "combinatie": "combinaties",
    "cel": "cellen",
    "organisatie": "organisaties",
    "partner": "partners",
    "regio": "regio's",
    "wijk": "wijken",
    "conditie": "condities",
    "thema": "thema's",
    "ronde": "rondes",
    "product": "producten",
    "gebeurtenis": "gebeurtenissen",
    "nieuwsbrief": "nieuwsbrieven",
    "webpagina": "webpagina's",
    "oordeel": "oordelen",
    "woord": "woorden",
    "verbinding": "verbindingen",
    "naam": "namen",
}
ONE, MANY = "|".join(NOUNS), "|".join(NOUNS.values())
BEFORE = r"(?<![\w.,/×-])"  # noqa: RUF001  # the sign between two labels, as readers know it
KIND = r"(?:(?:gemelde|deelnemende|andere|betwiste|te beoordelen|lege|gelezen) )?"
VERBS = "zijn|staan|hebben|worden|tellen|vallen|noemen"
WRONG = tuple(
    re.compile(pattern)
    for pattern in (
        rf"{BEFORE}1 {KIND}(?:{MANY})(?![\w'])",
        rf"{BEFORE}(?!1 )(?:0|[1-9][\d.]*) {KIND}(?:{ONE})(?![\w'])",
        rf"{BEFORE}1 {KIND}(?:{ONE}) (?:{VERBS})\b",
        rf"\b(?:{VERBS}) 1 {KIND}(?:{ONE})\b",
        r"(?<!n = )\b0 van (?:de )?0 [a-z]",
        r"\{\w*\}|\bNone\b|\bnan\b",
    )
)
VIEWS = (
    Weergave(),
    Weergave(kaart="tabel", rijen="alle"),
    Weergave(kaart="wijken", maat="partners"),
    Weergave(maat="accent-impact", naast="bronnen"),
    Weergave(zoek="wijk", vorm="tabel"),
    Weergave(organisatie="movisie", rol="alle"),
    Weergave(activiteit="plek-voor-meiden"),
    Weergave(activiteit="landelijk-symposium-2024"),
)
WEERGAVEN = st.builds(replace, st.sampled_from(VIEWS), matrix=st.sampled_from(PAREN))
ARGUMENTS = ["data", "selection", "weergave"]


def builders() -> list[Build]:
    """Return what builds a whole page: `build_<page>(data, selection, weergave)`."""
    found = []
    for module in pkgutil.iter_modules(viewmodels.__path__, f"{viewmodels.__name__}."):
        name = module.name.rpartition(".")[2]
        build = getattr(import_module(module.name), f"build_{name}", None)
        if build and list(inspect.signature(build).parameters) == ARGUMENTS:
            found.append(build)
    return found


def words(value: Any) -> Iterator[str]:
    """Yield every text in a view-model, however deep; what only serves to draw comes along."""
    if isinstance(value, str):
        yield value
    elif is_dataclass(value):
        for field in fields(value):
            yield from words(getattr(value, field.name))
    elif isinstance(value, Mapping):
        yield from words(tuple(value.values()))
    elif isinstance(value, tuple | list | frozenset):
        for part in value:
            yield from words(part)


def mistakes(view: object) -> list[str]:
    """Return the texts in which a number and its noun do not agree, or a value was not filled."""
    return [text for text in dict.fromkeys(words(view)) if any(x.search(text) for x in WRONG)]


def test_there_are_pages_to_read() -> None:
    assert len(builders()) >= 10
    text = "\n".join(words(builders()[0](cases()[0].data, Selection(), Weergave())))
    assert "activiteit" in text


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("Hier is 1 activiteiten gemeld.", True),
        ("Hier is 1 activiteit gemeld.", False),
        ("Dat zijn 21 activiteiten.", False),
        ("Dat zijn 2 activiteit.", True),
        ("0,5 activiteit", False),
        ("0 activiteiten", False),
        ("1 activiteit staan op de kaart", True),
        ("1 van de 3 activiteiten", False),
        ("1 te beoordelen activiteiten", True),
        ("{n} activiteiten", True),
    ],
)
def test_a_mistake_is_seen(text: str, *, wrong: bool) -> None:
    assert bool(mistakes(text)) == wrong


@pytest.mark.parametrize("build", builders(), ids=lambda build: build.__name__)
def test_numbers_and_nouns_agree_on_every_page(build: Build) -> None:
    @settings(FEW, max_examples=50)
    @given(links(), WEERGAVEN)
    def read(link: tuple[Telgeval, Selection], weergave: Weergave) -> None:
        geval, selection = link
        assert not mistakes(build(geval.data, selection, weergave))

    read()


@pytest.mark.parametrize("build", builders(), ids=lambda build: build.__name__)
def test_numbers_and_nouns_agree_where_there_is_one_or_none(build: Build) -> None:
    """Each activiteit alone would be too much; the sources with one label and kind come close."""
    data = cases()[0].data
    for soort in data.known_codes()["soort"]:
        for bron in list(data.bronnen)[:3]:
            selection = Selection(soort=(soort,), bron=(bron,))
            assert not mistakes(build(data, selection, Weergave()))


@pytest.mark.parametrize("build", builders(), ids=lambda build: build.__name__)
def test_a_page_has_its_sentence_in_twelve_words(build: Build) -> None:
    @FEW
    @given(links(), WEERGAVEN)
    def read(link: tuple[Telgeval, Selection], weergave: Weergave) -> None:
        geval, selection = link
        kop = build(geval.data, selection, weergave).kop  # type: ignore[attr-defined]
        assert kop.zin
        assert 0 < len(kop.kort.split()) <= 12

    read()


@pytest.mark.parametrize("pagina", DIAPAGINAS)
def test_numbers_and_nouns_agree_on_every_slide(pagina: str) -> None:
    @FEW
    @given(stappen(pagina))
    def read(case: tuple[Telgeval, Stap]) -> None:
        geval, stap = case
        assert not mistakes(build_dia(geval.data, stap, today=VANDAAG))

    read()


def test_numbers_and_nouns_agree_in_the_default_reeks() -> None:
    for geval in cases():
        reeks = standard_series(geval.data)
        assert not mistakes(reeks)
        for stap in reeks.stappen:
            assert not mistakes(build_dia(geval.data, stap, today=VANDAAG))
