"""The filter panel: every choice is a link that adds it or takes it away; chips show what is on."""

import re
from html import unescape
from pathlib import Path

from page_text import OpenPage, html
from wsd_dash.ui.filters import CHIPS_PER_FIELD

CHOICE = re.compile(
    r'<a href="([^"]*)"(?: data-zet="([^"]*)")?( aria-current="true")? id="(f-[^"]*)">'
)


def choices(body: str) -> dict[str, tuple[str, str, bool]]:
    """Return address, switch and whether it is chosen, by id."""
    found = CHOICE.findall(unescape(body))
    return {key: (href, switch, bool(chosen)) for href, switch, chosen, key in found}


def test_choosing_puts_codes_in_the_link(open_page: OpenPage, mini_folder: Path) -> None:
    offered = choices(html(open_page("regiokaart", mini_folder, kaart="tabel")))
    assert offered["f-conditie-1"] == (
        "regiokaart?conditie=sez&kaart=tabel", "conditie%2B=sez", False,
    )  # fmt: skip


def test_a_chosen_value_is_marked_and_its_link_takes_it_out(
    open_page: OpenPage, mini_folder: Path
) -> None:
    offered = choices(html(open_page("activiteiten", mini_folder, soort="project,bijeenkomst")))
    chosen = {key: href for key, (href, _, current) in offered.items() if current}
    assert {href for key, href in chosen.items() if key.startswith("f-soort")} == {
        "activiteiten?soort=project", "activiteiten?soort=bijeenkomst",
    }  # fmt: skip


def test_a_year_of_the_link_shows_even_when_no_activiteit_has_it(
    open_page: OpenPage, mini_folder: Path
) -> None:
    offered = choices(html(open_page("activiteiten", mini_folder, periode="1999-2024")))
    assert offered["f-van-1999"][2]
    assert offered["f-tot-2024"][2]
    assert offered["f-van-2021"][0] == "activiteiten?periode=2021-2024"
    assert offered["f-van"] == ("activiteiten", "", False)


def test_letting_go_of_the_last_meaning_gives_the_default(
    open_page: OpenPage, mini_folder: Path
) -> None:
    offered = choices(html(open_page("activiteiten", mini_folder, betekenis="bijeenkomst")))
    assert offered["f-betekenis-bijeenkomst"][0] == "activiteiten"
    both = "activiteiten?betekenis=uitvoering,bijeenkomst"
    assert offered["f-betekenis-uitvoering"][0] == both


def test_a_choice_shows_as_a_chip(open_page: OpenPage, mini_folder: Path) -> None:
    body = html(open_page("regiokaart", mini_folder, conditie="sez"))
    assert "Verwijder filter Conditie: sociaal-economische zekerheid" in body


def test_the_way_out_of_all_filters_keeps_the_view(open_page: OpenPage, mini_folder: Path) -> None:
    body = html(open_page("regiokaart", mini_folder, soort="project", bron="x", kaart="tabel"))
    assert "wsd-wis" not in body
    body = html(open_page("regiokaart", mini_folder, soort="project,bijeenkomst", kaart="tabel"))
    assert '<a class="wsd-wis" href="regiokaart?kaart=tabel">Wis alle filters</a>' in body


def test_a_link_full_of_codes_draws_a_few_chips(open_page: OpenPage, mini_folder: Path) -> None:
    codes = "GM0014,GM0202,GM0226,GM0228,GM0268,GM0518,GM0546,GM1734"
    body = html(open_page("activiteiten", mini_folder, gemeente=codes))
    assert body.count('id="chip-') == CHIPS_PER_FIELD + 1
    assert "Gemeente: <b>en nog 2</b>" in body
