"""The activiteiten per wijk, within a selection."""

from wijkgeval import WIJKEN, with_wijken
from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.selection import Selection
from wsd_dash.domain.wijken import WijkStand, on_the_map, wijk_standen


def counts(dataset: Dataset, selection: Selection) -> dict[str, int]:
    return {s.wijk.wijk_id: len(s.activiteiten) for s in wijk_standen(dataset, selection)}


def test_every_wijk_has_a_row_in_the_order_of_the_data(mini: Dataset) -> None:
    standen = wijk_standen(with_wijken(mini), Selection())
    assert standen == tuple(WijkStand(wijk) for wijk in WIJKEN)


def test_an_activiteit_counts_once_in_each_wijk_it_names(mini: Dataset) -> None:
    first, second = list(mini.activiteiten)[:2]
    places = [(first, "geitenkamp"), (first, "geitenkamp"), (first, "dukenburg")]
    data = with_wijken(mini, *places, (second, "dukenburg"))
    assert counts(data, Selection()) == {
        "geitenkamp": 1, "dukenburg": 2, "lankforst": 0, "spoorbuurt": 0,
    }  # fmt: skip


def test_only_the_chosen_meaning_of_a_place_counts(mini: Dataset) -> None:
    first = next(iter(mini.activiteiten))
    data = with_wijken(mini, (first, "geitenkamp"), betekenis="bijeenkomst")
    assert counts(data, Selection())["geitenkamp"] == 0
    assert counts(data, Selection(betekenis=("bijeenkomst",)))["geitenkamp"] == 1


def test_filters_hold_and_a_chosen_gemeente_does_not(mini: Dataset) -> None:
    first = next(iter(mini.activiteiten.values()))
    data = with_wijken(mini, (first.activiteit_id, "geitenkamp"))
    other = next(w for w in mini.werkplaatsen if w != first.werkplaats_id)
    assert counts(data, Selection(werkplaats=(other,)))["geitenkamp"] == 0
    assert counts(data, Selection(gemeente=("GM0014",)))["geitenkamp"] == 1


def test_a_wijk_is_derived_when_no_source_names_it_literally(mini: Dataset) -> None:
    first, second = list(mini.activiteiten)[:2]
    derived = with_wijken(mini, (first, "geitenkamp"), basis="afgeleid")
    assert wijk_standen(derived, Selection())[0].afgeleid
    mixed = with_wijken(derived, (second, "geitenkamp"))
    assert not wijk_standen(mixed, Selection())[0].afgeleid
    assert not wijk_standen(with_wijken(mini), Selection())[0].afgeleid


def test_on_the_map_is_each_activiteit_once_and_only_with_a_known_place(mini: Dataset) -> None:
    first, second = list(mini.activiteiten)[:2]
    places = [(first, "geitenkamp"), (first, "dukenburg"), (second, "spoorbuurt")]
    found = on_the_map(wijk_standen(with_wijken(mini, *places), Selection()))
    assert [a.activiteit_id for a in found] == [first]
