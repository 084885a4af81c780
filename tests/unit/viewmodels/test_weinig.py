"""The page on what is seldom named as data."""

from typing import Any
from urllib.parse import parse_qs

from hypothesis import given

from telgeval import FEW, Telgeval, links
from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.selection import Selection
from wsd_dash.domain.weergave import Weergave
from wsd_dash.domain.weinig import Gat, StilleGemeente
from wsd_dash.viewmodels.dekking import build_dekking
from wsd_dash.viewmodels.weinig import EERSTE, WeinigView, build_weinig

ALL = Weergave(rijen="alle")


def view(data: Dataset, weergave: Weergave = ALL, **fields: Any) -> WeinigView:
    return build_weinig(data, Selection(**fields), weergave)


def test_at_most_25_rows_show_and_the_rest_is_one_link_away(mini: Dataset) -> None:
    short, whole = view(mini, Weergave()), view(mini)
    assert all(len(group.regels) <= EERSTE for group in short.groepen)
    assert sum(len(group.regels) for group in short.groepen) <= 25
    assert short.toon_alle.href == "weinig-genoemd?rijen=alle"
    assert short.afgekapt
    assert not whole.afgekapt
    assert [g.alle for g in short.groepen] == [g.regels for g in whole.groepen]


@FEW
@given(links())
def test_every_sentence_has_the_numbers_of_its_gap_and_of_the_matrix_it_leads_to(
    link: tuple[Telgeval, Selection],
) -> None:
    geval, selection = link
    built = build_weinig(geval.data, selection, ALL)
    for group in built.groepen:
        for row in group.regels[:2]:
            if not isinstance(row.gat, Gat):
                assert str(row.gat.regionaal or "niets") in row.zin
                continue
            asked = {key: value[0] for key, value in parse_qs(row.href.partition("?")[2]).items()}
            known = geval.data.known_codes()
            there, ignored = Selection.from_params(asked, known=known)
            assert not [name for name, _ in ignored if name != "matrix"]
            panel = build_dekking(
                geval.data, there, Weergave(matrix=asked.get("matrix", "conditie-thema"))
            ).paneel
            assert bool(panel.niets) == (row.gat.gevonden == 0)
            assert row.gat.te_beoordelen == 1 or f"van de {row.gat.te_beoordelen} " in row.zin
            assert str(row.gat.kolom_aantal) in row.zin


def test_a_gemeente_leads_to_its_profile_and_says_what_is_regional(mini: Dataset) -> None:
    rows = view(mini).groepen[-1].regels
    assert rows
    for row in rows:
        assert row.href.startswith("gemeente?gemeente=GM")
        assert row.zin.startswith(row.tekst)
        assert "egionaal" in row.zin
        assert isinstance(row.gat, StilleGemeente)
        assert all(mini.gebieden[key].naam in row.zin for key in row.gat.gebieden)


def test_the_list_says_when_thema_s_hold_nowhere_and_whose_list_is_unknown(mini: Dataset) -> None:
    built = view(mini, werkplaats=("den-haag-leiden",))
    assert "waarvoor de thema's golden" in built.groepen[0].noten[0]
    assert not built.groepen[0].regels
    assert built.groepen[-1].noten[-1] == "Deelnemerslijst onbekend: Den Haag en Leiden."


def test_the_head_of_the_copy_says_state_selection_and_n(mini: Dataset) -> None:
    assert view(mini).opschrift == (
        "Stand van de bronnen: juli 2024. Selectie: alle activiteiten; n = 9 activiteiten."
    )
    assert "bron: nieuwsbrief juli 2024" in view(mini, bron=("wsdhl-2024-07",)).opschrift


def test_without_activiteiten_the_page_is_empty_and_offers_a_way_back(mini: Dataset) -> None:
    built = view(mini, soort=("onderwijs",))
    assert built.leeg
    assert built.wis.href == "weinig-genoemd"


def test_a_chosen_gemeente_without_work_is_still_told(mini: Dataset) -> None:
    built = view(mini, gemeente=("GM1734",))
    assert not built.leeg
    assert [row.tekst for row in built.groepen[-1].regels] == ["Overbetuwe"]
    assert built.voet.n == "n = 0 activiteiten"


def test_n_is_that_of_the_selection(mini: Dataset) -> None:
    built = view(mini, gemeente=("GM0202",))
    n = sum("GM0202" in a.gemeenten("uitvoering") for a in mini.activiteiten.values())
    assert 0 < n < len(mini.activiteiten)
    assert built.voet.n.startswith(f"n = {n} ")
    assert f"n = {n} " in built.kop.zin
