"""What is seldom named, against a plain recount of the same activiteiten."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from telgeval import FEW, Telgeval, cases, links
from wsd_dash.domain.activiteit import Activiteit
from wsd_dash.domain.codering import Labels
from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.filters import in_themabereik, select
from wsd_dash.domain.gemeente import profile
from wsd_dash.domain.selection import Selection
from wsd_dash.domain.tellen import weights
from wsd_dash.domain.weinig import BIJNA, MINSTENS, PAREN, Gat, find_gaps, silent_gemeenten


def within(data: Dataset, selection: Selection, rij: str, kolom: str) -> Sequence[Activiteit]:
    base = selection.without(rij, kolom)
    found = select(data, base)
    return in_themabereik(found, data, base) if "thema" in (rij, kolom) else found


def judged(activiteit: Activiteit, dimensies: tuple[str, str], labels: Labels) -> bool:
    return all(
        activiteit.uitkomst(naam, labels=labels).te_beoordelen
        for naam in dimensies
        if naam != "leeratelier"
    )


@pytest.mark.parametrize(("rij", "kolom"), PAREN)
def test_every_number_of_a_gap_equals_a_plain_recount(rij: str, kolom: str) -> None:
    @FEW
    @given(links())
    def check(link: tuple[Telgeval, Selection]) -> None:
        geval, selection = link
        data = geval.data
        group = find_gaps(data, selection, rij=rij, kolom=kolom)
        there = within(data, selection, rij, kolom)
        whole = [a for a in there if judged(a, (rij, kolom), selection.labels)]
        assert (group.n, group.te_beoordelen) == (len(there), len(whole))
        for gap in group.gaten:
            rows = [a for a in whole if gap.rij in weights(a, rij, selection)]
            columns = [a for a in whole if gap.kolom in weights(a, kolom, selection)]
            assert gap.rij_aantal == len(rows)
            assert gap.kolom_aantal == len(columns)
            assert gap.gevonden == sum(a in columns for a in rows)
            assert gap.alle == len(whole)
            assert gap.te_beoordelen == (len(whole) if rij == "conditie" else len(rows))

    check()


@FEW
@given(links(), st.sampled_from(PAREN))
def test_the_list_goes_from_notable_to_less_and_holds_no_full_cell(
    link: tuple[Telgeval, Selection], pair: tuple[str, str]
) -> None:
    geval, selection = link
    group = find_gaps(geval.data, selection, rij=pair[0], kolom=pair[1])
    short = [gap.tekort for gap in group.gaten]
    assert short == sorted(short, reverse=True)
    assert all(gap.tekort > 0 for gap in group.gaten)
    assert all(
        gap.gevonden == 0 or (gap.gevonden <= BIJNA and gap.naar_verhouding >= MINSTENS)
        for gap in group.gaten
    )
    apart = {*group.nergens, *group.stil}
    assert not any({gap.rij, gap.kolom} & apart for gap in group.gaten)
    assert sum(not gap.gevonden for gap in group.gaten) <= group.leeg <= group.vakken


def test_a_choice_inside_the_matrix_asks_for_fewer_gaps_and_changes_no_number() -> None:
    data = cases()[0].data
    whole = find_gaps(data, Selection(), rij="conditie", kolom="thema")
    for item in data.condities:
        part = find_gaps(data, Selection(conditie=(item,)), rij="conditie", kolom="thema")
        assert part.gaten == tuple(gap for gap in whole.gaten if gap.rij == item)
        assert (part.n, part.vakken) == (whole.n, len(data.themas))


def test_the_measure_is_what_the_margins_give_minus_what_there_is() -> None:
    gap = Gat("a", "b", 1, 20, 20, 8, 10, 20, 2, 1)
    assert (gap.naar_verhouding, gap.tekort) == (4.0, 3.0)
    assert Gat("a", "b", 0, 0, 3, 0, 0, 0, 0, 0).tekort == 0


@FEW
@given(links())
def test_a_silent_gemeente_takes_part_and_has_no_reported_work(
    link: tuple[Telgeval, Selection],
) -> None:
    geval, selection = link
    group = silent_gemeenten(geval.data, selection)
    for row in group.gemeenten[:3]:
        found = profile(geval.data, selection, row.gemeentecode)
        assert found.stand.deelnemer
        assert not found.gemeld
        assert row.regionaal == len(found.regionaal)
        named = {g for a in found.regionaal for g in a.gebieden(*selection.betekenis)}
        assert set(row.gebieden) <= named
        assert bool(row.gebieden) == bool(row.regionaal)
        assert not selection.gemeente or row.gemeentecode in selection.gemeente
    assert len(group.gemeenten) <= group.deelnemers
    regional = [row.regionaal > 0 for row in group.gemeenten]
    assert regional == sorted(regional)


def test_a_werkplaats_without_a_list_is_named(mini: Dataset) -> None:
    assert silent_gemeenten(mini, Selection()).zonder_lijst == ("den-haag-leiden",)
    only = silent_gemeenten(mini, Selection(werkplaats=("den-haag-leiden",)))
    assert (only.gemeenten, only.deelnemers) == ((), 0)
