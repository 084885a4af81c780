"""The room page says what its slides say, escapes it all, and asks nothing of a network."""

import base64
import hashlib
import re
from dataclasses import replace
from html import unescape
from html.parser import HTMLParser

import pytest
import segno

from handdia import BOOS, DIA, KAART, REEKS, hostile
from wsd_dash.domain import dia as d
from wsd_dash.exports.schoon import clean
from wsd_dash.exports.zaal import Adressen, room_page
from wsd_dash.texts import zaal as texts
from wsd_dash.texts.dia import slide_footer

URL = "https://voorbeeld.nl/beeld"
SERVED = Adressen("bestanden/zaal.css", ("bestanden/een.js", "bestanden/twee.js"))


class Elements(HTMLParser):
    """Every element with its attributes, and the text that a reader can see."""

    def __init__(self, page: str) -> None:
        """Read the whole page."""
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self._silent = 0
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep an element."""
        self.found.append((tag, dict(attrs)))
        self._silent += tag in {"style", "script", "template"}

    def handle_endtag(self, tag: str) -> None:
        """Leave an element."""
        self._silent -= tag in {"style", "script", "template"}

    def handle_data(self, data: str) -> None:
        """Keep what a reader sees."""
        if not self._silent:
            self.text += data

    def of(self, tag: str) -> list[dict[str, str | None]]:
        """Return the attributes of each element of this name."""
        return [attributes for name, attributes in self.found if name == tag]


def on_disk(*dias: d.Dia, met_notities: bool = True, publieke_url: str = "") -> str:
    return room_page(
        dias or REEKS,
        naam="Reeks",
        ingebed=True,
        met_notities=met_notities,
        publieke_url=publieke_url,
    )


def served(*dias: d.Dia, publieke_url: str = "") -> str:
    return room_page(
        dias or REEKS,
        naam="Reeks",
        ingebed=False,
        adressen=SERVED,
        terug="presenteren?reeks=x",
        publieke_url=publieke_url,
    )


@pytest.mark.parametrize("page", [on_disk(), served()], ids=["disk", "served"])
def test_every_slide_says_all_that_its_dia_says(page: str) -> None:
    slides = [Elements(part).text for part in page.split('<section class="dia')[1:]]
    assert len(slides) == len(REEKS)
    for nummer, (dia, text) in enumerate(zip(REEKS, slides, strict=True), 1):
        told = (dia.titel, dia.zin, dia.onderzin, *dia.kanttekeningen, *slide_footer(dia.voet))
        assert not [words for words in told if words not in text]
        assert texts.voortgang(nummer, len(REEKS)) in text


def test_lists_tables_and_figures_stand_there_as_text_with_what_they_leave_out() -> None:
    text = Elements(on_disk()).text
    for deel in (deel for dia in REEKS for deel in dia.delen):
        match deel:
            case d.Lijstdeel():
                words = [x for regel in deel.regels for x in (regel.kop, regel.tekst)]
            case d.Tabeldeel():
                words = [*deel.koppen, *(cel for rij in deel.rijen for cel in rij)]
            case d.Cijferdeel():
                words = [x for regel in deel.cijfers for x in (regel.kop, regel.tekst)]
            case _:
                continue
        words += [deel.titel, deel.noot, getattr(deel, "meer", "")]
        assert not [word for word in words if word not in text]


def test_a_drawing_is_there_for_each_shape_of_screen_with_and_without_contrast() -> None:
    page = on_disk(replace(DIA, delen=(KAART,))).split("<script>")[0]
    names = re.findall(r'data-tekening="([^"]+)"', page)
    shapes = ["breed", "hoog", "smal"]
    assert sorted(names) == sorted([*shapes, *(f"{shape}-contrast" for shape in shapes)])
    drawn = re.findall(r'<svg [^>]*aria-label="Kaart van Nederland: in 2 ', page)
    assert len(drawn) == 6


def test_no_name_inside_the_page_stands_twice() -> None:
    ids = re.findall(r'\bid="([^"]+)"', on_disk(*REEKS, *REEKS))
    assert len(ids) > 30
    assert len(ids) == len(set(ids))


def test_the_tables_behind_a_slide_hold_every_row_and_say_unknown() -> None:
    tabel = d.Tabel(
        "t", "Titel van tabel", (d.Kolom("a", "A"), d.Kolom("b", "B")), ((2021, 1.5), ("x", None))
    )
    page = on_disk(replace(DIA, tabellen=(tabel,)))
    table = page.split('<template class="tabel">')[1].split("</template>")[0]
    cells = re.findall(r"<td[^>]*>([^<]*)</td>", table)
    assert cells == ["2021", "1,5", "x", texts.ONBEKEND]
    assert "Titel van tabel" in table


def test_a_card_holds_the_lines_of_each_gemeente_that_tells_something() -> None:
    told = replace(KAART, noten=(("GM0202", ("Arnhem", "6 activiteiten", "<i>x</i>")),))
    page = on_disk(replace(DIA, delen=(told,)))
    card = page.split('<template class="noten" data-code="GM0202">')[1].split("</template>")[0]
    lines = [unescape(line) for line in re.split(r"<[^>]+>", card) if line]
    assert lines == ["Arnhem", "6 activiteiten", "<i>x</i>"]


def test_hostile_text_stays_text() -> None:
    page = on_disk(hostile(), publieke_url=URL)
    read, plain = Elements(page), Elements(on_disk(*REEKS, publieke_url=URL))
    assert {tag for tag, _ in read.found} <= {tag for tag, _ in plain.found}
    assert len(read.of("script")) == 1
    assert not [text for text in BOOS if clean(text) not in read.text]
    assert "\x0b" not in page
    assert not [a for _, a in read.found if any(name.startswith("on") for name in a)]
    strange = replace(DIA, titel="a\x00b\u202ec</h2><img src=x onerror=alert(1)>")
    assert "abc</h2><img" in Elements(on_disk(strange)).text
    assert not Elements(on_disk(strange)).of("img")


def test_the_file_asks_nothing_of_a_network() -> None:
    page = Elements(on_disk())
    for tag, attributes in page.found:
        for name in ("src", "href", "srcset", "data", "action", "poster"):
            value = attributes.get(name) or ""
            assert value.startswith(("data:", "#")) or not value, (tag, name, value)
    style = on_disk().split("<style>")[1].split("</style>")[0]
    urls = re.findall(r"url\(([^)]*)\)", style)
    assert all(url.startswith(("data:font/woff2;base64,", "#")) for url in urls)
    assert style.count("data:font/woff2;base64,") == 4
    assert "@import" not in style


def test_the_policy_of_the_file_allows_its_own_script_and_no_connection() -> None:
    page = on_disk()
    metas = {a.get("http-equiv"): a.get("content") for a in Elements(page).of("meta")}
    policy = metas["Content-Security-Policy"]
    assert policy
    (script,) = re.findall(r"<script>(.*?)</script>", page, flags=re.DOTALL)
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    assert f"script-src 'sha256-{digest}';" in policy
    assert "default-src 'none'" in policy
    assert "connect-src 'none'" in policy
    assert page.index("Content-Security-Policy") < page.index("<style>")


def test_a_served_page_holds_no_script_of_its_own_and_only_relative_addresses() -> None:
    page = Elements(served())
    assert [a["src"] for a in page.of("script")] == list(SERVED.scripts)
    assert not page.of("style")
    links = [a["href"] or "" for tag, a in page.found if tag in {"a", "link"}]
    assert SERVED.stijl in links
    assert "presenteren?reeks=x" in links
    assert "regiokaart?werkplaats=wsdan" in links
    assert not [link for link in links if link.startswith("/") or "://" in link]


def test_the_notes_are_in_the_page_but_never_in_its_text() -> None:
    page = on_disk()
    assert f'<template class="notitie">{DIA.notitie}</template>' in page
    assert DIA.notitie not in Elements(page).text
    assert texts.MET_NOTITIES in page


def test_a_page_without_notes_says_so_and_holds_none() -> None:
    page = on_disk(met_notities=False)
    assert DIA.notitie not in page
    assert texts.ZONDER_NOTITIES in page
    assert texts.MET_NOTITIES not in page


def test_the_code_leads_to_exactly_this_view() -> None:
    page = on_disk(DIA, publieke_url=URL)
    full = f"{URL}/regiokaart?werkplaats=wsdan"
    path = re.search(r'd="([^"]+)"', segno.make(full, error="m", micro=False).svg_inline(border=4))
    assert path
    assert path[1] in page
    assert [a["href"] for a in Elements(page).of("a")] == [full, full]
    assert "connect-src https://voorbeeld.nl;" in page


def test_the_first_page_has_the_public_address_itself() -> None:
    home = replace(DIA, adres="./")
    assert Elements(on_disk(home, publieke_url=URL)).of("a")[0]["href"] == f"{URL}/"
    assert "./" in [a["href"] for a in Elements(served(home)).of("a")]


def test_without_an_address_a_sentence_stands_where_the_code_would_be() -> None:
    page = on_disk(DIA)
    assert texts.GEEN_QR in page
    assert texts.GEEN_ADRES in unescape(page)
    assert not Elements(page).of("a")


def test_a_link_too_long_for_a_code_is_said() -> None:
    page = served(replace(DIA, adres="x?" + "a" * 4000), publieke_url=URL)
    assert texts.QR_TE_LANG in page


def test_the_same_slides_give_the_same_bytes() -> None:
    assert on_disk() == on_disk()


def test_a_reeks_without_slides_says_so() -> None:
    page = room_page((), naam="Leeg", ingebed=True)
    assert texts.LEEG in Elements(page).text


def test_a_sentence_that_is_the_title_is_said_once() -> None:
    dia = replace(DIA, titel="Zin", zin="Zin.")
    assert '<p class="zin">' not in on_disk(dia)
