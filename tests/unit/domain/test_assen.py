"""Any two dimensions as a matrix: nothing is lost, and a cell holds what its link selects."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from wsd_dash.config import PROJECT
from wsd_dash.contract.schema import Package
from wsd_dash.domain.assen import (
    ASSEN,
    PAREN,
    choose,
    chosen_codes,
    codes_in_play,
    sides,
    weighed,
)
from wsd_dash.domain.codering import Labels
from wsd_dash.domain.dataset import Dataset, build_dataset
from wsd_dash.domain.dekking import RESTEN, Dekking, cover, standing
from wsd_dash.domain.filters import in_themabereik, select
from wsd_dash.domain.selection import Selection, Telwijze, Themabereik
from wsd_dash.sources.tables import load_tables

SHARED = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
SELECTIONS = st.builds(
    Selection,
    labels=st.sampled_from(Labels),
    telwijze=st.sampled_from(Telwijze),
    themabereik=st.sampled_from(Themabereik),
    soort=st.sampled_from([(), ("project",), ("onderzoek", "interventie")]),
    gemeente=st.sampled_from([(), (), ("GM0202",)]),
    betekenis=st.sampled_from([("uitvoering",), ("uitvoering", "bijeenkomst")]),
)


@pytest.fixture(scope="module", name="data")
def _data(package: Package) -> Dataset:
    return build_dataset(load_tables(PROJECT / "data", package), package)


def counted(data: Dataset, selection: Selection, rij: str, kolom: str) -> Dekking:
    base = selection.without(ASSEN[rij].veld, ASSEN[kolom].veld)
    found = select(data, base)
    if "thema" in (rij, kolom):
        found = in_themabereik(found, data, base)
    return cover(found, data, base, rij=rij, kolom=kolom)


def test_every_pair_of_dimensions_has_a_matrix_but_a_source_beside_its_year() -> None:
    assert len(PAREN) == len(ASSEN) * (len(ASSEN) - 1) - 2
    assert "bron-bronjaar" not in PAREN


@pytest.mark.parametrize(
    ("matrix", "expected"),
    [
        ("conditie-thema", ("conditie", "thema")),
        ("thema-conditie", ("thema", "conditie")),
        ("conditie-leeratelier", ("leeratelier", "conditie")),
        ("leeratelier-conditie", ("leeratelier", "conditie")),
        ("leeratelier-gemeente", ("leeratelier", "gemeente")),
        ("gemeente-leeratelier", ("gemeente", "leeratelier")),
    ],
)
def test_what_has_too_many_codes_for_columns_stands_in_the_rows(
    matrix: str, expected: tuple[str, str]
) -> None:
    assert sides(matrix) == expected


@pytest.mark.parametrize("matrix", PAREN)
def test_matrix_and_remainder_sum_to_n_when_divided(data: Dataset, matrix: str) -> None:
    rij, kolom = sides(matrix)
    for labels in (Labels.BEIDE, Labels.RUIM):
        selection = Selection(labels=labels, telwijze=Telwijze.VERDEELD)
        found = counted(data, selection, rij, kolom)
        assert found.som == pytest.approx(found.n)
        assert sum(c.aantal for c in found.rij_totaal.values()) == pytest.approx(found.n)


@SHARED
@given(SELECTIONS, st.sampled_from(PAREN))
def test_no_way_of_counting_loses_an_activiteit(
    data: Dataset, selection: Selection, matrix: str
) -> None:
    rij, kolom = sides(matrix)
    found = counted(data, selection, rij, kolom)
    everywhere = {i for cel in found.cellen.values() for i in cel.activiteiten}
    assert len(everywhere) == found.n
    if selection.telwijze is Telwijze.VERDEELD:
        assert found.som == pytest.approx(found.n)


@SHARED
@given(SELECTIONS, st.sampled_from(PAREN))
def test_a_cell_holds_what_its_link_selects(
    data: Dataset, selection: Selection, matrix: str
) -> None:
    rij, kolom = sides(matrix)
    found = counted(data, selection, rij, kolom)
    base = selection.without(ASSEN[rij].veld, ASSEN[kolom].veld)
    for (r, k), cel in found.cellen.items():
        if any(c in RESTEN and not ASSEN[x].rest_kiesbaar for x, c in ((rij, r), (kolom, k))):
            continue
        link = choose(kolom, data, choose(rij, data, base, (r,)), (k,))
        assert chosen_codes(rij, data, link) == (r,)
        assert chosen_codes(kolom, data, link) == (k,)
        chosen = standing(data, link, rij=rij, kolom=kolom, both=False)
        assert cel.activiteiten == tuple(a.activiteit_id for a in chosen)


@SHARED
@given(SELECTIONS, st.sampled_from(PAREN))
def test_without_a_choice_the_page_places_what_stands_in_the_cells(
    data: Dataset, selection: Selection, matrix: str
) -> None:
    rij, kolom = sides(matrix)
    base = selection.without(ASSEN[rij].veld, ASSEN[kolom].veld)
    found = standing(data, base, rij=rij, kolom=kolom, both=True)
    expected = counted(data, selection, rij, kolom).matrix.activiteiten
    assert tuple(a.activiteit_id for a in found) == tuple(expected)


@pytest.mark.parametrize("naam", ASSEN)
def test_every_code_found_is_in_play_or_a_remainder(data: Dataset, naam: str) -> None:
    found = select(data, Selection())
    codes = codes_in_play(naam, data, Selection(), found)
    here = {code for code, _ in weighed(found.source, naam, data, Selection())}
    assert here <= {*codes, *RESTEN}
    assert len(set(codes)) == len(codes)


def test_deelnemers_without_anything_reported_keep_their_row(data: Dataset) -> None:
    found = select(data, Selection(werkplaats=("wsdan",)))
    codes = codes_in_play("gemeente", data, Selection(), found)
    assert set(data.deelnemers["wsdan"]) <= set(codes)


def test_years_without_activiteiten_keep_their_place(data: Dataset) -> None:
    codes = codes_in_play("jaar", data, Selection(), select(data, Selection()))
    assert codes == tuple(str(y) for y in range(int(codes[0]), int(codes[-1]) + 1))
    nothing = select(data, Selection(periode=(1999, 1999)))
    assert codes_in_play("jaar", data, Selection(), nothing) == ()


def test_a_year_of_sources_is_chosen_by_its_sources(data: Dataset) -> None:
    chosen = choose("bronjaar", data, Selection(), ("2024",))
    assert chosen.bron == ("wsdan-2024-05", "wsdhl-2024-07")
    assert chosen_codes("bronjaar", data, Selection(bron=("wsdan-webpagina",))) == ("geen",)
    assert choose("bronjaar", data, chosen, ()).bron == ()


def test_an_activiteit_of_two_gemeenten_counts_half_in_each_when_divided(data: Dataset) -> None:
    found = select(data, Selection())
    divided = Selection(telwijze=Telwijze.VERDEELD)
    weights = {w for (_, w), _ in weighed(found.source, "gemeente", data, divided).items()}
    assert {1.0, 0.5} <= weights
    assert {w for _, w in weighed(found.source, "gemeente", data, Selection())} == {1.0}
