"""The reeks that comes with the product shows these data, and fits where a reeks must fit."""

import pytest

from diageval import VANDAAG, faults
from telgeval import cases
from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.dia import Dia
from wsd_dash.domain.reeks import NOTITIE_MAX, PAGINAS, TITEL_MAX
from wsd_dash.domain.reekscode import from_code, to_code
from wsd_dash.texts import standaardreeks as words
from wsd_dash.viewmodels.dia import build_dia
from wsd_dash.viewmodels.standaardreeks import standard_series


@pytest.fixture(scope="module")
def data() -> Dataset:
    return cases()[0].data


def slides(data: Dataset) -> list[Dia]:
    return [build_dia(data, stap, today=VANDAAG) for stap in standard_series(data).stappen]


def test_it_goes_from_the_whole_to_one_gemeente_and_ends_with_what_is_unknown(
    data: Dataset,
) -> None:
    found = slides(data)
    assert [x.pagina for x in found] == [
        "",
        "regiokaart",
        "regiokaart",
        "dekking",
        "gemeente",
        "tijdlijn",
        "bronnen",
    ]
    assert found[2].titel == "In 5 van de 10 deelnemende gemeenten is geen activiteit gemeld"
    assert found[4].titel == "Arnhem: 6 activiteiten gemeld"
    assert found[6].titel == "Van 69 van de 88 activiteiten kennen we de gemeente niet"


def test_every_view_of_it_is_a_good_slide_with_a_note(data: Dataset, mini: Dataset) -> None:
    for one in (data, mini):
        for found in slides(one):
            assert not list(faults(found)), found.titel
            assert found.notitie
            assert "{" not in found.notitie + found.titel


def test_it_fits_in_a_link_and_comes_back_the_same(data: Dataset) -> None:
    reeks = standard_series(data)
    assert from_code(to_code(reeks), data) == (reeks, ())
    for stap in reeks.stappen:
        assert stap.pagina in PAGINAS
        assert len(stap.titel) <= TITEL_MAX
        assert len(stap.notitie) <= NOTITIE_MAX


def test_the_maps_look_the_same_on_every_machine(data: Dataset) -> None:
    """Official boundaries may be there or not; hexagons always are."""
    views = [s.weergave for s in standard_series(data).stappen if s.pagina in {"", "regiokaart"}]
    assert {view.kaart for view in views} == {"zeshoeken"}


@pytest.mark.parametrize(
    ("stil", "alle", "title"),
    [
        (5, 10, "In 5 van de 10 deelnemende gemeenten is geen activiteit gemeld"),
        (10, 10, "In alle 10 deelnemende gemeenten is geen activiteit gemeld"),
        (1, 1, "In de enige deelnemende gemeente is geen activiteit gemeld"),
        (0, 3, "In elke deelnemende gemeente is een activiteit gemeld"),
        (0, 0, "De lijst van deelnemende gemeenten is leeg"),
    ],
)
def test_the_title_of_the_participating_gemeenten(stil: int, alle: int, title: str) -> None:
    assert words.participants_title(stil, alle) == title


@pytest.mark.parametrize(
    ("zonder", "n", "title"),
    [
        (69, 88, "Van 69 van de 88 activiteiten kennen we de gemeente niet"),
        (1, 1, "Van de enige activiteit kennen we de gemeente niet"),
        (0, 12, "Wat we niet weten"),
        (0, 0, "Wat we niet weten"),
    ],
)
def test_the_title_of_what_is_unknown(zonder: int, n: int, title: str) -> None:
    assert words.unknown_title(zonder, n) == title


def test_a_note_counts_only_where_there_is_something_to_count() -> None:
    assert "Regionaal is 1 activiteit gemeld; of die hier plaatsvond," in words.participants(1)
    assert "Regionaal" not in words.participants(0)
    assert "zijn er geen leeg" in words.coverage(0, 20, "Arnhem en Nijmegen, 2023-2026")
    assert "is er 1 leeg" in words.coverage(1, 20, "Arnhem en Nijmegen, 2023-2026")
    assert "Bij" not in words.years(1, 1)
    assert words.on_map(1, 1).startswith("Een gemeente zonder getal")
