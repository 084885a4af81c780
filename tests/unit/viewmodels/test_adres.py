"""Every address is relative and brings back the selection it was made of."""

from urllib.parse import parse_qsl, urlsplit

import pytest

from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.selection import Selection, Telwijze
from wsd_dash.domain.weergave import Weergave
from wsd_dash.viewmodels.adres import activiteit_href, gemeente_href, href

SELECTION = Selection(conditie=("sez", "geheel"), periode=(2021, 2024), telwijze=Telwijze.VERDEELD)


@pytest.mark.parametrize(("pagina", "link"), [("", "./"), ("regiokaart", "regiokaart")])
def test_defaults_make_a_bare_relative_link(pagina: str, link: str) -> None:
    assert href(pagina, Selection()) == link


def test_a_link_names_codes_and_keeps_commas_readable() -> None:
    assert href("dekking", SELECTION) == (
        "dekking?conditie=sez,geheel&periode=2021-2024&telwijze=verdeeld"
    )
    assert href("", Selection(), Weergave(kaart="tabel")) == "./?kaart=tabel"


def test_a_link_may_lead_to_a_place_on_the_page() -> None:
    assert href("woordenlijst", Selection(), anker="betwist") == "woordenlijst#betwist"
    assert href("bronnen", Selection(soort=("project",)), anker="jaren") == (
        "bronnen?soort=project#jaren"
    )


def test_a_link_brings_back_selection_and_view(mini: Dataset) -> None:
    weergave = Weergave(kaart="tabel", zoek='"><script>& a,b=c?#%+é')
    params = dict(parse_qsl(urlsplit(href("dekking", SELECTION, weergave)).query))
    assert Selection.from_params(params, known=mini.known_codes()) == (SELECTION, ())
    assert Weergave.from_params(params, activiteiten=(), tabellen=()) == (weergave, ())


def test_a_hostile_search_text_cannot_leave_its_parameter() -> None:
    link = href("activiteiten", Selection(), Weergave(zoek='"><script>&soort=x\n'))
    assert link == "activiteiten?zoek=%22%3E%3Cscript%3E%26soort%3Dx%0A"


def test_an_activiteit_and_a_gemeente_have_an_address_within_the_selection() -> None:
    selection = Selection(soort=("project",), gemeente=("GM0268",))
    assert activiteit_href("x-y", Selection(soort=("project",))) == (
        "activiteit?soort=project&activiteit=x-y"
    )
    assert gemeente_href("GM0202", selection) == "gemeente?gemeente=GM0202&soort=project"
