"""The links about a reeks: what they ask for comes out, and a view goes in by its address."""

import pytest

from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.reeks import PAGINAS, Reeks, Stap
from wsd_dash.domain.reekscode import to_code
from wsd_dash.domain.selection import Selection
from wsd_dash.domain.weergave import Weergave
from wsd_dash.errors import ReeksError
from wsd_dash.viewmodels.dia import DIAPAGINAS
from wsd_dash.viewmodels.reeks import add_href, file_name, open_series, read_view, series_href
from wsd_dash.viewmodels.standaardreeks import standard_series


def test_every_page_that_can_be_a_slide_can_be_in_a_reeks() -> None:
    assert set(PAGINAS) == set(DIAPAGINAS)


@pytest.mark.parametrize("code", ["", "standaard"])
def test_without_a_code_it_is_the_default_reeks(mini: Dataset, code: str) -> None:
    assert open_series(code, mini) == (standard_series(mini), ())


def test_the_default_reeks_survives_its_own_link(mini: Dataset) -> None:
    reeks = standard_series(mini)
    assert open_series(to_code(reeks), mini) == (reeks, ())


def test_a_code_that_is_none_is_refused(mini: Dataset) -> None:
    with pytest.raises(ReeksError):
        open_series("onzin", mini)


def test_a_link_to_the_room_always_names_its_reeks() -> None:
    assert series_href("zaal", "") == "zaal?reeks=standaard"
    assert series_href("neem-mee", "eN_-a", als="pptx") == "neem-mee?reeks=eN_-a&als=pptx"


@pytest.mark.parametrize("pagina", ["", "regiokaart"])
def test_a_view_goes_into_the_reeks_by_its_address(mini: Dataset, pagina: str) -> None:
    selection, weergave = Selection(gemeente=("GM0202",)), Weergave(kaart="tabel")
    link = add_href(pagina, selection, weergave)
    assert link.startswith("presenteren?erbij=")
    address = f"{pagina or './'}?gemeente=GM0202&kaart=tabel"
    assert read_view(address, mini) == Stap(pagina, selection, weergave)


@pytest.mark.parametrize(
    "address",
    ["presenteren", "privacy", "https://elders.nl/", "../regiokaart", "zaal?reeks=x", "a" * 9_000,
     "regiokaart?" + "&".join(f"x{i}=1" for i in range(99))],
)  # fmt: skip
def test_what_is_no_view_does_not_go_into_a_reeks(mini: Dataset, address: str) -> None:
    with pytest.raises(ReeksError):
        read_view(address, mini)


def test_what_an_address_asks_in_vain_is_kept_with_its_view(mini: Dataset) -> None:
    stap = read_view("dekking?soort=raket&utm_source=x", mini)
    assert stap.onbekend == (("soort", "raket"), ("utm_source", "x"))


@pytest.mark.parametrize(
    ("naam", "bestand"),
    [
        ("", "reeks.json"),
        ("Programmacommissie, 3 december", "reeks-programmacommissie-3-december.json"),
        ("../../Zoë's <b>", "reeks-zoe-s-b.json"),
        ("\u4e2d\u6587", "reeks.json"),
        ("a" * 200, f"reeks-{'a' * 54}.json"),
    ],
)
def test_the_file_of_a_reeks_has_a_plain_name(naam: str, bestand: str) -> None:
    assert file_name(naam) == bestand


def test_a_reeks_may_be_empty(mini: Dataset) -> None:
    assert open_series(to_code(Reeks("", ())), mini) == (Reeks("", ()), ())
