"""The privacy page as data."""

from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.selection import Selection
from wsd_dash.domain.weergave import Weergave
from wsd_dash.viewmodels.privacy import build_privacy


def test_it_says_the_same_whatever_is_selected(mini: Dataset) -> None:
    plain = build_privacy(mini, Selection(), Weergave())
    assert build_privacy(mini, Selection(soort=("project",)), Weergave()) == plain
    assert len(plain.kop.kort.split()) <= 12


def test_who_to_ask_stands_in_exactly_one_place(mini: Dataset) -> None:
    delen = build_privacy(mini, Selection(), Weergave()).delen
    assert [deel.contact for deel in delen].count(True) == 1
