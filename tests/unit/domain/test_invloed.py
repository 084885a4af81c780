"""The queue of disputed labels, against a plain recount of the matrix for each answer."""

from dataclasses import replace
from itertools import pairwise

import pytest

from wsd_dash.domain.activiteit import Activiteit
from wsd_dash.domain.codering import Geschil, Labels, compare_rounds
from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.dekking import cover
from wsd_dash.domain.filters import in_themabereik, select
from wsd_dash.domain.invloed import Punt, Reden, disputed
from wsd_dash.domain.selection import Selection, Telwijze, Themabereik

WAYS = [
    Selection(),
    Selection(themabereik=Themabereik.ALLE),
    Selection(labels=Labels.RUIM, themabereik=Themabereik.ALLE),
    Selection(telwijze=Telwijze.HOOFD, themabereik=Themabereik.ALLE),
    Selection(labels=Labels.GENOEMD, themabereik=Themabereik.ALLE),
    Selection(labels=Labels.RUIM, soort=("project",)),
]
Counts = dict[tuple[str, str], int]


def plain_counts(data: Dataset, selection: Selection, punt: Punt, code: str) -> Counts:
    """Count the matrix cell by cell as if this label had this code, all others as they are."""

    def codes(activiteit: Activiteit, dimensie: str) -> dict[str, int]:
        found = dict(activiteit.uitkomst(dimensie, labels=selection.labels).waarden)
        if activiteit is punt.activiteit and dimensie == punt.dimensie:
            for item in punt.items:
                found.pop(item, None)
                if code in {"1", "2"}:
                    found[item] = int(code)
        least = 2 if selection.telwijze is Telwijze.HOOFD else 1
        return {item: value for item, value in found.items() if value >= least}

    inside = in_themabereik(select(data, selection), data, selection)
    labels = [(codes(a, "conditie"), codes(a, "thema")) for a in inside]
    return {
        (c, t): sum(c in have and t in also for have, also in labels)
        for c in data.condities
        for t in data.themas
    }


@pytest.mark.parametrize("selection", WAYS, ids=str)
def test_the_cells_are_those_that_differ_between_the_answers_of_the_rounds(
    mini: Dataset, selection: Selection
) -> None:
    work = disputed(mini, selection)
    assert work.punten
    for punt in work.punten:
        one, two = (plain_counts(mini, selection, punt, o.code) for o in punt.rondes)
        assert set(punt.cellen) == {key for key in one if one[key] != two[key]}
        assert set(punt.kantelt) == {key for key in one if bool(one[key]) != bool(two[key])}
        assert (punt.reden is Reden.GEEN) == bool(punt.cellen)


@pytest.mark.parametrize("selection", WAYS, ids=str)
def test_the_first_decides_most(mini: Dataset, selection: Selection) -> None:
    order = list(mini.activiteiten)
    keys = [
        (-len(p.kantelt), -len(p.cellen), order.index(p.activiteit.activiteit_id))
        for p in disputed(mini, selection).punten
    ]
    assert all(one <= two for one, two in pairwise(keys))


def test_every_dispute_is_asked_once(mini: Dataset) -> None:
    work = disputed(mini, Selection())
    asked = [(p.activiteit.activiteit_id, item) for p in work.punten for item in p.items]
    expected = {
        (key, item)
        for key, a in mini.activiteiten.items()
        for item in mini.items
        if compare_rounds(a.oordelen, item=item) is not Geschil.GEEN
    }
    assert len(asked) == len(set(asked)) == work.betwist - work.beslist
    assert set(asked) <= expected
    assert work.betwist == len(expected)
    assert work.oordelen + work.zonder_ronde == sum(
        len({o.item for o in a.oordelen}) for a in mini.activiteiten.values()
    )


def test_what_counts_now_is_in_the_matrix_of_the_page(mini: Dataset) -> None:
    selection = Selection(labels=Labels.RUIM, themabereik=Themabereik.ALLE)
    matrix = cover(select(mini, selection), mini, selection, rij="conditie", kolom="thema")
    for punt in disputed(mini, selection).punten:
        for cel in punt.cellen:
            here = punt.activiteit.activiteit_id in matrix.cellen[cel].activiteiten
            assert here == punt.telt
            assert (len(matrix.cellen[cel].activiteiten) == punt.telt) == (cel in punt.kantelt)


def test_a_chosen_item_asks_only_about_that_item_also_where_it_does_not_count(
    mini: Dataset,
) -> None:
    everything = disputed(mini, Selection())
    for item in mini.items:
        dimensie = "conditie" if item in mini.condities else "thema"
        chosen = Selection(themabereik=Themabereik.ALLE).with_value(dimensie, (item,))
        found = disputed(mini, chosen)
        expected = [p.activiteit for p in everything.punten if item in p.items]
        assert {p.activiteit.activiteit_id for p in found.punten} == {
            a.activiteit_id for a in expected
        }
        assert all(p.items == (item,) for p in found.punten)


def test_divided_weights_ask_in_which_cells_an_activiteit_stands(mini: Dataset) -> None:
    assert disputed(mini, Selection(telwijze=Telwijze.VERDEELD)) == disputed(mini, Selection())


def test_a_label_the_committee_settled_is_not_asked_again(mini: Dataset) -> None:
    punt = disputed(mini, Selection()).punten[0]
    word = replace(punt.rondes[0], codeur="commissie", status="verworpen", code="0")
    settled = replace(punt.activiteit, oordelen=(*punt.activiteit.oordelen, word))
    key = settled.activiteit_id
    before, after = (
        disputed(replace(mini, activiteiten={**mini.activiteiten, key: a}), Selection())
        for a in (punt.activiteit, settled)
    )
    assert (before.beslist, after.beslist) == (0, 1)
    assert after.betwist == before.betwist
    assert len(after.punten) == len(before.punten) - 1


def test_nothing_found_asks_nothing(mini: Dataset) -> None:
    work = disputed(mini, Selection(soort=("netwerk",), bron=("wsdhl-2024-07",)))
    assert (work.punten, work.oordelen, work.betwist, work.kantelend) == ((), 0, 0, 0)
