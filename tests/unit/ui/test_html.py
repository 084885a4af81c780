"""Templates escape what they are given; text from data never becomes markup."""

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from jinja2 import UndefinedError
from markupsafe import Markup

from wsd_dash.config import PROJECT
from wsd_dash.ui.html import render
from wsd_dash.viewmodels.lijst import ItemTeken, Rij
from wsd_dash.viewmodels.pagina import Chip, Kop, Link, Voet
from wsd_dash.viewmodels.staven import Deel, Staaf

TEMPLATES = sorted((PROJECT / "src" / "wsd_dash" / "ui" / "sjablonen").glob("*.html"))
BAD = "\"><script>alert(1)</script><img src=x onerror=alert(1)>'{{ 7 * 7 }}"
LINK = Link(BAD, BAD, noot=BAD)
NAAM = {
    "tekst": BAD, "href": BAD, "zet": BAD, "actief": True, "waarde": BAD, "kleur": BAD,
    "breedte": 1,
}  # fmt: skip
KOP = Kop(BAD, BAD, BAD, (LINK, Link(BAD, "")))
LIJST = {
    "kop": BAD, "een": BAD, "nul_kop": BAD, "buiten_kop": BAD, "meer": LINK,
    "staven": [NAAM], "rest": [NAAM], "enkele": [NAAM], "nul": [NAAM], "buiten": [NAAM],
}  # fmt: skip
CASES: dict[str, dict[str, object]] = {
    "tekst": {"kop": BAD, "alineas": [BAD], "soort": "wsd-noot"},
    "kop": {"kop": KOP, "groot": True, "kruimelpad": BAD},
    "voet": {"voet": Voet(BAD, (BAD,)), "stand": BAD},
    "leeg": {"titel": BAD, "tekst": BAD, "links": [LINK]},
    "blok": {"oog": BAD, "kop": BAD},
    "melding": {"tekst": BAD, "soort": "let-op"},
    "meldingen": {"meldingen": [BAD]},
    "chips": {
        "chips": [Chip(BAD, BAD, BAD, BAD)] * 2, "vast": [BAD], "naam": BAD, "wis": LINK,
    },
    "lijst": {"rijen": [Rij("a-b", BAD, BAD, BAD, (ItemTeken("sez", BAD),), "vol", BAD)]},
    "staven": {"titel": BAD, "noot": BAD, "rijen": [Staaf(BAD, BAD, 1, "k-sez", "sez", BAD)]},
    "verdeling": {"titel": BAD, "noot": BAD, "delen": [Deel(BAD, BAD, 1, "k-tel1", BAD)]},
    "keuze": {"naam": BAD, "toon_naam": True, "sleutel": "x", "links": [LINK], "noot": BAD},
    "opsomming": {"titel": BAD, "punten": [BAD]},
    "tabel": {
        "titel": BAD, "koppen": [{"tekst": BAD}], "rijen": [(LINK, BAD)], "verberg_titel": False,
    },
    "gemeentelijst": {"lijst": LIJST, "leeg": BAD},
    "deuren": {"deuren": [LINK], "naam": BAD},
}  # fmt: skip


class Reader(HTMLParser):
    """Collects tags, attribute names and text as a browser would read them."""

    def __init__(self) -> None:
        """Start with nothing seen."""
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep the names."""
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}

    def handle_data(self, data: str) -> None:
        """Keep the text."""
        self.text += data


@pytest.mark.parametrize("name", sorted(CASES))
def test_markup_in_data_is_text_on_the_page(name: str) -> None:
    reader = Reader()
    reader.feed(str(render(name, **CASES[name])))
    assert not reader.tags & {"script", "img"}
    assert "onerror" not in reader.attributes
    assert "<script>alert(1)</script>" in reader.text
    assert "{{ 7 * 7 }}" in reader.text


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.stem)
def test_no_template_turns_escaping_off_or_leaves_an_attribute_open(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert not re.search(r"\|\s*safe|autoescape|Markup", text)
    assert not re.search(r"=\{\{", text)
    assert not re.search(r"<script|<form|<svg|\son\w+=", text)


def test_a_rendered_part_nests_without_being_escaped_again() -> None:
    inner = render("tekst", kop="", alineas=["a & b"], soort="x")
    assert isinstance(inner, Markup)
    kaartje = {
        "naam": "n", "regel": "r", "sluit": Link("s", "h"), "profiel": Link("p", "h"),
        "rest": None, "vergelijk": Link("v", "h"),
    }  # fmt: skip
    assert '<p class="x">a &amp; b</p>' in render("kaartje", kaartje=kaartje, lijst=inner)


def test_a_value_a_template_asks_for_must_be_given() -> None:
    with pytest.raises(UndefinedError):
        render("melding", tekst="x")


def test_nothing_to_say_takes_no_place() -> None:
    assert render("tekst", kop="", alineas=["", ""], soort="x").strip() == ""
    assert render("meldingen", meldingen=[]).strip() == ""
    assert render("chips", chips=[], vast=[], naam="x", wis=LINK).strip() == ""


def test_a_single_filter_needs_no_button_to_clear_all() -> None:
    chip = Chip("Soort", "project", "./", "Verwijder")
    one = render("chips", chips=[chip], vast=[], naam="x", wis=Link("Wis alle filters", "./"))
    two = render("chips", chips=[chip] * 2, vast=[], naam="x", wis=Link("Wis alle filters", "./"))
    assert "Wis alle filters" not in one
    assert "Wis alle filters" in two
