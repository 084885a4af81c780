"""Gemeenten side by side, as the data have them."""

from itertools import combinations

from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.selection import Selection
from wsd_dash.domain.vergelijken import MEEST, companions, compare


def chosen(*codes: str, **fields: object) -> Selection:
    selection = Selection(gemeente=codes)
    for name, value in fields.items():
        selection = selection.with_value(name, value)
    return selection


def test_what_two_gemeenten_share_counts_once(mini: Dataset) -> None:
    found = compare(mini, chosen("GM1705", "GM0202", "GM0983"))
    assert [a.activiteit_id for a in found.gemeld] == [
        a for a in mini.activiteiten if a in {"traject-jonge-mantelzorgers-arnhem", WEEK}
    ]
    (shared,) = found.gedeeld
    assert shared.activiteit.activiteit_id == WEEK
    assert shared.gemeenten == ("GM1705", "GM0983")
    assert shared.elders == 0


def test_elsewhere_counts_gemeenten_that_are_not_chosen(mini: Dataset) -> None:
    assert companions(mini, Selection(), "GM1705") == ("GM0983",)
    assert companions(mini, Selection(soort=("netwerk",)), "GM1705") == ()
    assert companions(mini, Selection(), "GM0202") == ()


def test_the_order_of_choice_is_kept_and_a_fifth_is_left_out(mini: Dataset) -> None:
    codes = ("GM0546", "GM0202", "GM1734", "GM0226", "GM0014", "GM0268")
    found = compare(mini, chosen(*codes))
    assert tuple(p.stand.gemeentecode for p in found.profielen) == codes[:MEEST]
    assert found.teveel == codes[MEEST:]
    assert all("GM0268" not in x.gemeenten for x in found.gedeeld)


def test_a_region_is_in_no_column_and_says_whom_it_touches(mini: Dataset) -> None:
    found = compare(mini, chosen("GM0226", "GM1734", "GM1705"))
    by_id = {x.activiteit.activiteit_id: x for x in found.regionaal}
    week = by_id[WEEK]
    assert (week.binnen, week.misschien) == (("GM0226",), ())
    assert week.geteld == ("GM1705",)
    assert [g.naam for g in week.gebieden] == ["De Liemers"]
    arranging = by_id["sociaal-arrangeren"]
    assert arranging.binnen == ()
    assert set(arranging.misschien) == {"GM0226", "GM1734", "GM1705"}
    assert WEEK not in {a.activiteit_id for a in found.profielen[0].gemeld}


def test_filters_hold_in_every_column(mini: Dataset) -> None:
    found = compare(mini, chosen("GM1705", "GM0202", soort=("netwerk",)))
    assert found.gemeld == ()
    assert found.gedeeld == ()


def test_together_is_never_more_than_the_columns_added_up(mini: Dataset) -> None:
    for codes in combinations(mini.gemeenten, 2):
        found = compare(mini, chosen(*codes))
        columns = [len(p.gemeld) for p in found.profielen]
        assert sum(columns) - len(found.gedeeld) == len(found.gemeld)
        assert found.zonder_gemeente <= found.totaal


WEEK = "week-tegen-armoede-2022"
