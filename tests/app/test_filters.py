"""The filter panel: built when opened, set from the link, and written back to it."""

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from page_text import OpenPage, html
from wsd_dash.domain.selection import LIST_FIELDS
from wsd_dash.texts.filters import FIELDS
from wsd_dash.ui.filters import CHIPS_PER_FIELD, OFFERED


@pytest.fixture(name="opened")
def _opened(open_page: OpenPage, mini_folder: Path) -> OpenPage:
    """Open a page on the mini data with the panel open."""

    def run(url_path: str, **params: str) -> AppTest:
        at = open_page(url_path, mini_folder, **params)
        at.session_state["filterpaneel"] = True
        return at.run()

    return run


def test_a_closed_panel_builds_no_widgets(open_page: OpenPage, mini_folder: Path) -> None:
    assert not open_page("regiokaart", mini_folder).multiselect


def test_an_open_panel_offers_every_field_by_its_name(opened: OpenPage) -> None:
    at = opened("regiokaart")
    assert not at.exception
    assert [m.label for m in at.multiselect] == [
        *(FIELDS[name] for name in OFFERED), "Plaats",
    ]  # fmt: skip
    assert set(OFFERED) == set(LIST_FIELDS) - {"gemeente"}


def test_options_are_words_and_never_codes(opened: OpenPage) -> None:
    at = opened("regiokaart")
    assert at.multiselect(key="f-werkplaats").options == [
        "Arnhem en Nijmegen", "Den Haag en Leiden",
    ]  # fmt: skip
    assert at.multiselect(key="f-conditie").options[-4:] == [
        "sociale kwaliteit als geheel", "geen label", "geen hoofdaccent", "te weinig tekst",
    ]  # fmt: skip
    assert at.multiselect(key="f-betekenis").options[0] == "waar het werk gebeurt"


def test_widgets_show_what_the_link_says(opened: OpenPage) -> None:
    at = opened("regiokaart", soort="project", periode="2021-2024", betekenis="bijeenkomst")
    assert at.multiselect(key="f-soort").value == ["project"]
    assert at.selectbox(key="f-van").value == "2021"
    assert at.selectbox(key="f-tot").value == "2024"
    assert at.multiselect(key="f-betekenis").value == ["bijeenkomst"]


def test_a_year_of_the_link_shows_even_when_no_activiteit_has_it(opened: OpenPage) -> None:
    at = opened("regiokaart", periode="1999-2024")
    assert at.selectbox(key="f-van").value == "1999"
    at.selectbox(key="f-tot").select("2022").run()
    assert at.query_params["periode"] == "1999-2022"


def test_choosing_puts_codes_in_the_link_and_a_chip_on_the_page(opened: OpenPage) -> None:
    at = opened("regiokaart", kaart="tabel")
    at.multiselect(key="f-conditie").select("sez").run()
    assert dict(at.query_params) == {"conditie": "sez", "kaart": "tabel"}
    assert "Verwijder filter Conditie: sociaal-economische zekerheid" in html(at)


def test_one_end_of_a_period_is_that_year(opened: OpenPage) -> None:
    at = opened("regiokaart")
    at.selectbox(key="f-van").select("2022").run()
    assert at.query_params["periode"] == "2022-2022"
    assert "Jaar: <b>2022</b>" in html(at)


def test_taking_the_last_code_out_empties_the_link(opened: OpenPage) -> None:
    at = opened("regiokaart", soort="project")
    at.multiselect(key="f-soort").unselect("project").run()
    assert dict(at.query_params) == {}


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
