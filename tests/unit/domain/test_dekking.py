"""The coverage matrix: hand-counted cases, and what must hold for any data."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gevallen import activiteit, activiteiten
from wsd_dash.domain.activiteit import Activiteit
from wsd_dash.domain.codering import Labels
from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.dekking import Dekking, cover
from wsd_dash.domain.selection import Selection, Telwijze

SIDES = [("conditie", "thema"), ("leeratelier", "conditie"), ("leeratelier", "thema")]
SHARED = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)

MADE = (
    # both rounds: sez (2/1) and inclusie (1/1), impact (2/2)
    activiteit(
        "agreed",
        conditie=({"sez": "2", "inclusie": "1"}, {"sez": "1", "inclusie": "1"}),
        thema=({"impact": "2"}, {"impact": "2"}),
    ),
    # sez in one round only
    activiteit("disputed", conditie=({"sez": "2"}, {}), thema=({"impact": "1"}, {"impact": "1"})),
    activiteit("whole", conditie=("geheel", "geheel"), thema=({"impact": "1"}, {"impact": "2"})),
    activiteit("halfwhole", conditie=("geheel", "nb"), thema=({"impact": "1"}, {"impact": "1"})),
    activiteit("silent", conditie=("nb", "nb"), thema=("nb", "nb"), leeratelier=""),
)


def count(mini: Dataset, selection: Selection, made: tuple[Activiteit, ...] = MADE) -> Dekking:
    return cover(made, mini, selection, rij="conditie", kolom="thema")


def test_whole_counting_by_hand(mini: Dataset) -> None:
    found = count(mini, Selection())
    assert found.cellen["sez", "impact"].activiteiten == ("agreed",)
    assert found.cellen["sez", "impact"].extra == ("disputed",)
    assert found.cellen["inclusie", "impact"].aantal == 1
    assert found.cellen["cohesie", "impact"].activiteiten == ()
    assert found.cellen["geheel", "impact"].activiteiten == ("whole",)
    assert found.cellen["geheel", "impact"].extra == ("halfwhole",)
    assert found.cellen["geen", "impact"].activiteiten == ("disputed", "halfwhole")
    assert found.cellen["nb", "nb"].activiteiten == ("silent",)
    assert (found.rest_rijen, found.rest_kolommen) == (("geheel", "geen", "nb"), ("nb",))
    assert found.rij_totaal["sez"].aantal == 1
    assert found.kolom_totaal["impact"].aantal == 4
    assert found.matrix.activiteiten == ("agreed",)
    assert found.matrix.te_beoordelen == ("agreed", "disputed", "whole", "halfwhole")
    assert len(found.leeg) == 18
    assert found.n == 5


def test_wide_labels_by_hand(mini: Dataset) -> None:
    found = count(mini, Selection(labels=Labels.RUIM))
    cel = found.cellen["sez", "impact"]
    assert cel.activiteiten == ("agreed", "disputed")
    assert cel.betwist == ("disputed",)
    assert cel.extra == ()
    assert found.cellen["geheel", "impact"].activiteiten == ("whole", "halfwhole")


def test_divided_counting_by_hand(mini: Dataset) -> None:
    found = count(mini, Selection(telwijze=Telwijze.VERDEELD))
    assert found.cellen["sez", "impact"].aantal == pytest.approx(0.5)
    assert found.cellen["inclusie", "impact"].aantal == pytest.approx(0.5)
    assert found.som == pytest.approx(5)
    wide = count(mini, Selection(telwijze=Telwijze.VERDEELD, labels=Labels.RUIM))
    assert wide.cellen["sez", "impact"].aantal == pytest.approx(2 / 3 + 1)


def test_main_accents_by_hand(mini: Dataset) -> None:
    found = count(mini, Selection(telwijze=Telwijze.HOOFD))
    assert found.matrix.activiteiten == ()
    assert found.cellen["geen-hoofdaccent", "impact"].activiteiten == ("agreed",)
    assert found.cellen["sez", "impact"].extra == ("agreed",)


def test_named_or_confirmed_labels_leave_agreement_undisputed(mini: Dataset) -> None:
    for labels in (Labels.GENOEMD, Labels.VASTGESTELD):
        cel = count(mini, Selection(labels=labels)).cellen["sez", "impact"]
        assert cel.activiteiten == ()
        assert cel.extra == ("disputed",)


def test_a_leeratelier_judges_only_its_own(mini: Dataset) -> None:
    found = cover(MADE, mini, Selection(), rij="leeratelier", kolom="conditie")
    assert found.rest_rijen == ("geen",)
    assert found.cellen["armoede", "sez"].activiteiten == ("agreed",)
    assert len(found.cellen["armoede", "cohesie"].te_beoordelen) == 4
    assert found.cellen["geen", "cohesie"].in_bereik == ("silent",)
    assert found.cellen["geen", "cohesie"].te_beoordelen == ()
    other = found.cellen["samenwerken-aan-sociale-kwaliteit", "sez"]
    assert other.in_bereik == ()


def test_only_leerateliers_of_werkplaatsen_in_play_are_rows(mini: Dataset) -> None:
    found = cover(MADE, mini, Selection(), rij="leeratelier", kolom="conditie")
    assert found.rijen == ("armoede", "samenwerken-aan-sociale-kwaliteit")
    elsewhere = (replace(MADE[0], leeratelier_id="armoede-en-schulden"),)
    found = cover(elsewhere, mini, Selection(), rij="leeratelier", kolom="conditie")
    assert "armoede-en-schulden" in found.rijen


def test_chosen_rows_and_columns_are_joined_without_counting_twice(mini: Dataset) -> None:
    found = count(mini, Selection())
    assert found.chosen(("sez",), ("impact",), heel=True) == found.cellen["sez", "impact"]
    assert found.chosen(("sez",), (), heel=True) == found.rij_totaal["sez"]
    assert found.chosen((), ("impact",), heel=True) == found.kolom_totaal["impact"]
    assert found.chosen((), (), heel=True) == found.matrix
    both = found.chosen(("sez", "inclusie"), ("impact",), heel=True)
    assert (both.aantal, both.activiteiten, both.extra) == (1, ("agreed",), ("disputed",))
    assert found.chosen(("geen-hoofdaccent",), (), heel=True).activiteiten == ()


def test_an_activiteit_agreed_on_in_one_chosen_cell_is_not_disputed(mini: Dataset) -> None:
    mixed = activiteit(
        "mixed",
        conditie=({"sez": "2", "inclusie": "2"}, {"sez": "2"}),
        thema=({"impact": "1"}, {"impact": "1"}),
    )
    found = count(mini, Selection(), (mixed,))
    assert found.cellen["inclusie", "impact"].extra == ("mixed",)
    assert found.matrix.extra == ()


@SHARED
@given(activiteiten(), st.sampled_from(list(Labels)), st.sampled_from(SIDES))
def test_divided_matrix_and_remainder_sum_to_n(
    mini: Dataset, made: tuple[Activiteit, ...], labels: Labels, sides: tuple[str, str]
) -> None:
    selection = Selection(telwijze=Telwijze.VERDEELD, labels=labels)
    found = cover(made, mini, selection, rij=sides[0], kolom=sides[1])
    assert found.som == pytest.approx(len(made))


@SHARED
@given(
    activiteiten(),
    st.sampled_from(list(Labels)),
    st.sampled_from(list(Telwijze)),
    st.sampled_from(SIDES),
)
def test_a_cell_never_exceeds_its_row_column_or_reach(
    mini: Dataset,
    made: tuple[Activiteit, ...],
    labels: Labels,
    telwijze: Telwijze,
    sides: tuple[str, str],
) -> None:
    selection = Selection(telwijze=telwijze, labels=labels)
    found = cover(made, mini, selection, rij=sides[0], kolom=sides[1])
    for (r, k), cel in found.cellen.items():
        assert cel.aantal <= found.rij_totaal[r].aantal + 1e-9
        assert cel.aantal <= found.kolom_totaal[k].aantal + 1e-9
        assert set(cel.activiteiten) <= set(cel.in_bereik)
        assert set(cel.te_beoordelen) <= set(cel.in_bereik)
        if telwijze is not Telwijze.VERDEELD:
            assert cel.aantal == len(cel.activiteiten)
    assert len(found.matrix.activiteiten) <= found.n


@SHARED
@given(activiteiten(), st.sampled_from([Telwijze.HEEL, Telwijze.HOOFD]), st.sampled_from(SIDES))
def test_both_rounds_are_part_of_one_round(
    mini: Dataset, made: tuple[Activiteit, ...], telwijze: Telwijze, sides: tuple[str, str]
) -> None:
    beide, ruim = (
        cover(made, mini, Selection(telwijze=telwijze, labels=labels), rij=sides[0], kolom=sides[1])
        for labels in (Labels.BEIDE, Labels.RUIM)
    )
    for small, wide in zip(beide.vakken, ruim.vakken, strict=True):
        assert set(small.activiteiten) <= set(wide.activiteiten)
        assert set(small.activiteiten) | set(small.extra) == set(wide.activiteiten)
        assert set(wide.betwist) == set(wide.activiteiten) - set(small.activiteiten)
