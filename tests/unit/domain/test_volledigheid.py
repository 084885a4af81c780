"""How complete the data are."""

from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.volledigheid import count_filled, count_gaps, count_known


def test_a_gap_is_a_part_of_what_there_is(mini: Dataset) -> None:
    gaps = count_gaps(mini)
    assert gaps["leeratelier"].deel == sum(not a.leeratelier_id for a in mini.activiteiten.values())
    assert all(0 <= gap.deel <= gap.geheel for gap in gaps.values())
    assert gaps["jaar"].deel == 0


def test_a_known_gemeente_is_more_than_a_known_place(mini: Dataset) -> None:
    gaps = count_gaps(mini)
    assert gaps["gemeente"].deel > gaps["plaats"].deel > 0


def test_a_required_field_is_always_filled_and_an_empty_cell_is_not(mini: Dataset) -> None:
    filled = count_filled(mini, "activiteiten")
    assert filled["naam"].deel == filled["naam"].geheel == len(mini.activiteiten)
    assert filled["leeratelier_id"].deel == 3
    assert filled["voornemen"].deel == filled["voornemen"].geheel


def test_a_missing_number_is_not_filled(mini: Dataset) -> None:
    assert count_filled(mini, "gemeenten")["inwoners"].deel == len(mini.gemeenten)


def test_what_is_known_adds_up_with_what_is_missing(mini: Dataset) -> None:
    known, gaps = count_known(mini), count_gaps(mini)
    for name in ("leeratelier", "plaats", "gemeente", "financier"):
        assert known[name].deel + gaps[name].deel == known[name].geheel == len(mini.activiteiten)
    years = known["jaar_in_bron"].deel + gaps["jaar"].deel + gaps["jaar_van_bron"].deel
    assert years == len(mini.activiteiten)


def test_known_is_never_more_than_all(mini: Dataset) -> None:
    assert all(0 <= share.deel <= share.geheel for share in count_known(mini).values())
    assert count_known(mini)["conditie"].deel < len(mini.activiteiten)
