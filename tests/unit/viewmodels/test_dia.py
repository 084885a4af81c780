"""Every view is a slide that keeps to its frame, and says what its page says."""

from collections.abc import Sequence
from datetime import date

import pytest
from hypothesis import given

from diageval import LEEG, VANDAAG, WEERGAVEN, dia, faults, stappen
from telgeval import FEW, Telgeval, cases
from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.dia import Kaartdeel, Lijstdeel, Tabel
from wsd_dash.domain.reeks import PAGINAS, Stap
from wsd_dash.domain.selection import Selection
from wsd_dash.domain.weergave import Weergave
from wsd_dash.texts.dia import footer_lines
from wsd_dash.viewmodels.dia import DIAPAGINAS, build_dia

ARNHEM = Selection(gemeente=("GM0202",))
SELECTIES = {
    "all": Selection(),
    "filtered": Selection(werkplaats=("wsdhl",), soort=("project",)),
    "one gemeente": ARNHEM,
    "two gemeenten": Selection(gemeente=("GM0202", "GM0268")),
    "empty": LEEG,
    "empty gemeente": LEEG.with_value("gemeente", ("GM0202", "GM0268")),
}


@pytest.fixture(scope="module")
def data() -> Dataset:
    return cases()[0].data


def column(tabel: Tabel, naam: str) -> Sequence[object]:
    place = [kolom.naam for kolom in tabel.kolommen].index(naam)
    return [rij[place] for rij in tabel.rijen]


@pytest.mark.parametrize("selection", SELECTIES.values(), ids=SELECTIES)
@pytest.mark.parametrize("pagina", DIAPAGINAS)
def test_every_page_is_a_good_slide_whatever_is_filtered(
    data: Dataset, pagina: str, selection: Selection
) -> None:
    for weergave in WEERGAVEN:
        found = dia(data, pagina, selection, weergave)
        assert not list(faults(found)), found.adres


@pytest.mark.parametrize("pagina", DIAPAGINAS)
def test_every_page_is_a_good_slide_of_the_tiny_data(mini: Dataset, pagina: str) -> None:
    for selection in (Selection(), LEEG):
        assert not list(faults(dia(mini, pagina, selection)))


@FEW
@given(stappen())
def test_no_view_fails(case: tuple[Telgeval, Stap]) -> None:
    geval, stap = case
    found = build_dia(geval.data, stap, today=VANDAAG)
    assert not list(faults(found))
    tables = {tabel.naam: tabel for tabel in found.tabellen}
    counted = (
        set(column(tables["activiteiten"], "activiteit_id")) if "activiteiten" in tables else set()
    )
    assert counted <= set(geval.data.activiteiten)


def test_every_page_of_a_reeks_has_a_slide() -> None:
    assert set(PAGINAS) <= set(DIAPAGINAS)


def test_a_page_without_slide_is_refused(data: Dataset) -> None:
    with pytest.raises(KeyError):
        dia(data, "privacy")


def test_the_title_of_the_presenter_holds_and_the_note_comes_along(data: Dataset) -> None:
    stap = Stap("regiokaart", Selection(), Weergave(), titel="Eigen titel", notitie="Zeg dit")
    found = build_dia(data, stap, today=VANDAAG)
    assert (found.titel, found.notitie) == ("Eigen titel", "Zeg dit")
    assert "Eigen" not in found.zin


def test_the_address_leads_back_to_exactly_this_view(data: Dataset) -> None:
    found = dia(data, "dekking", ARNHEM, Weergave(matrix="bron-conditie"))
    assert found.adres == "dekking?gemeente=GM0202&matrix=bron-conditie"
    assert dia(data, "").adres == "./"


def test_the_footer_says_what_is_filtered_counted_and_unknown(data: Dataset) -> None:
    found = dia(data, "regiokaart", Selection(werkplaats=("wsdhl",)))
    assert found.voet.filters == "werkplaats: Den Haag en Leiden"
    assert found.voet.n.startswith("n = ")
    assert "niet bekend in welke gemeente" in found.voet.onbekend
    assert found.voet.versie == data.version
    lines = footer_lines(found.voet)
    assert lines[0] == "Filters: werkplaats: Den Haag en Leiden"
    assert lines[-1] == f"Gegevens: {data.version}"


def test_nothing_filtered_is_said_too(data: Dataset) -> None:
    assert dia(data, "tijdlijn").voet.filters == "geen filter"


def test_the_warning_on_old_sources_depends_on_the_day_alone(data: Dataset) -> None:
    stap = Stap("", Selection(), Weergave())
    old = build_dia(data, stap, today=VANDAAG)
    new = build_dia(data, stap, today=date(2024, 9, 1))
    assert "Wat daarna gebeurde" in old.voet.stand
    assert "Wat daarna gebeurde" not in new.voet.stand
    assert old.voet.stand.startswith(new.voet.stand)


def test_a_filter_of_the_view_is_said(data: Dataset) -> None:
    assert (
        "zoekwoord: wijk" in dia(data, "activiteiten", weergave=Weergave(zoek="wijk")).voet.filters
    )
    netwerk = dia(data, "netwerk", weergave=Weergave(partnertype="zonder-hogescholen"))
    assert "zonder hogescholen" in netwerk.voet.filters
    kaart = dia(data, "regiokaart", weergave=Weergave(maat="partners"))
    assert "kaart telt: partners" in kaart.voet.filters


def test_what_only_chooses_inside_a_page_is_no_filter(data: Dataset) -> None:
    """The numbers of the map and of the matrix do not change with what is chosen in them."""
    assert dia(data, "regiokaart", ARNHEM).voet.filters == "geen filter"
    chosen = dia(data, "dekking", Selection(conditie=("sez",)))
    assert chosen.voet.filters == "geen filter"
    assert chosen.delen[0] == dia(data, "dekking").delen[0]
    assert dia(data, "netwerk", ARNHEM).voet.filters == "geen filter"


def test_cautions_go_where_the_figures_go(data: Dataset) -> None:
    labels, kaart = "geen commissie heeft ze bevestigd", "De kaart zegt niet hoeveel er gebeurt"
    for pagina in ("", "dekking", "activiteit", "werkblad", "weinig-genoemd", "bronnen"):
        said = " ".join(
            dia(data, pagina, weergave=Weergave(activiteit="welkome-wijk")).kanttekeningen
        )
        assert labels in said, pagina
    for pagina in ("", "regiokaart", "gemeente"):
        assert kaart in " ".join(dia(data, pagina).kanttekeningen)
    assert "Leeg betekent: niet gevonden" in " ".join(dia(data, "dekking").kanttekeningen)
    assert "Regionaal zijn" in " ".join(dia(data, "regiokaart").kanttekeningen)


def test_the_sub_sentence_does_not_repeat_a_caution(data: Dataset) -> None:
    for pagina in DIAPAGINAS:
        found = dia(data, pagina)
        assert not [zin for zin in found.kanttekeningen if zin in found.onderzin]


def test_a_saved_view_that_lost_a_part_says_so_first(data: Dataset) -> None:
    stap = Stap("regiokaart", Selection(), Weergave(), onbekend=(("werkplaats", "wsdxx"),))
    found = build_dia(data, stap, today=VANDAAG)
    assert found.kanttekeningen[0].endswith("is overgeslagen: wsdxx.")
    assert found.kanttekeningen[1:] == dia(data, "regiokaart").kanttekeningen


def test_an_unknown_activiteit_is_a_calm_slide(data: Dataset) -> None:
    for weergave in (Weergave(), Weergave(activiteit="bestaat-niet")):
        found = dia(data, "activiteit", weergave=weergave)
        assert isinstance(found.delen[0], Lijstdeel)
        assert found.zin.endswith(".")


def test_a_page_without_gemeente_shows_where_is_reported(data: Dataset) -> None:
    found = dia(data, "gemeente")
    assert isinstance(found.delen[0], Kaartdeel)
    assert found.titel == "In 21 van de 342 gemeenten is een activiteit gemeld"


def test_the_same_view_gives_the_same_slide(data: Dataset) -> None:
    for pagina in DIAPAGINAS:
        assert dia(data, pagina, ARNHEM) == dia(data, pagina, ARNHEM)
