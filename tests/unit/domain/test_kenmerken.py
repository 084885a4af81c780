"""What the activiteiten of a gemeente are about, against the mini data set worked out by hand."""

from wsd_dash.domain.codering import Labels
from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.kenmerken import Kenmerken, gemeente_kenmerken
from wsd_dash.domain.selection import Selection, Themabereik

ARNHEM, LEIDEN, VENLO, LINGEWAARD = "GM0202", "GM0546", "GM0983", "GM1705"
WEEK = Kenmerken(("sez",), (), ("armoede",))


def test_only_gemeenten_with_something_reported_are_described(mini: Dataset) -> None:
    assert set(gemeente_kenmerken(mini, Selection())) == {ARNHEM, LEIDEN, VENLO, LINGEWAARD}


def test_a_judgement_about_the_whole_is_no_conditie_and_the_leeratelier_stays(
    mini: Dataset,
) -> None:
    found = gemeente_kenmerken(mini, Selection())
    assert found[ARNHEM] == Kenmerken((), (), ("samenwerken-aan-sociale-kwaliteit",))
    assert found[VENLO] == found[LINGEWAARD] == WEEK


def test_thema_s_count_only_where_they_hold_unless_asked_for_afterwards(mini: Dataset) -> None:
    everywhere = gemeente_kenmerken(mini, Selection(themabereik=Themabereik.ALLE))
    assert gemeente_kenmerken(mini, Selection())[VENLO].themas == ()
    assert everywhere[VENLO].themas == ("impact", "samenwerken")


def test_labels_count_as_chosen_and_stand_in_the_order_of_the_data(mini: Dataset) -> None:
    both = gemeente_kenmerken(mini, Selection())
    wide = gemeente_kenmerken(mini, Selection(labels=Labels.RUIM))
    assert both[LEIDEN].condities == ("inclusie",)
    assert wide[LEIDEN].condities == ("sez", "inclusie", "empowerment")


def test_a_chosen_gemeente_empties_no_other_and_a_filter_does(mini: Dataset) -> None:
    chosen = Selection(gemeente=(ARNHEM,))
    assert gemeente_kenmerken(mini, chosen) == gemeente_kenmerken(mini, Selection())
    assert set(gemeente_kenmerken(mini, Selection(periode=(2022, 2022)))) == {VENLO, LINGEWAARD}
