"""Counting mentions."""

from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.vermelding import BETEKENISSEN, count_mentions


def test_every_meaning_is_counted_also_when_it_does_not_occur(mini: Dataset) -> None:
    assert count_mentions(mini, "GM0546") == {
        "plaats_van_werk": 1,
        "deel_van_naam": 1,
        "anders": 0,
        "deelnemer": 0,
    }


def test_the_meanings_are_those_of_the_contract(mini: Dataset) -> None:
    assert set(mini.package.table("vermeldingen").column("betekenis").values) == set(BETEKENISSEN)
