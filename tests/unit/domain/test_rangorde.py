"""Which label comes first, and what another way of counting does to that."""

import pytest

from gevallen import activiteit
from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.dekking import Dekking, cover
from wsd_dash.domain.rangorde import compare_order, order_of
from wsd_dash.domain.selection import Selection, Telwijze

SEZ = {"sez": "1", "inclusie": "2"}
MADE = (
    activiteit("a", conditie=(SEZ, SEZ)),
    activiteit("b", conditie=({"sez": "1"}, {"sez": "1"})),
    activiteit("c", conditie=({"cohesie": "2"}, {"cohesie": "2"})),
    activiteit("d", conditie=({"sez": "1", "cohesie": "2"},) * 2),
    activiteit("e", conditie=({"sez": "1", "cohesie": "2"},) * 2),
)


def count(mini: Dataset, telwijze: Telwijze, rij: str = "conditie") -> Dekking:
    selection = Selection(telwijze=telwijze)
    return cover(MADE, mini, selection, rij=rij, kolom="thema")


def test_codes_counted_equally_share_a_place(mini: Dataset) -> None:
    now = count(mini, Telwijze.HEEL)
    assert order_of(now, "conditie") == (("sez",), ("cohesie",), ("inclusie",), ("empowerment",))
    main = count(mini, Telwijze.HOOFD)
    assert order_of(main, "conditie") == (("cohesie",), ("inclusie",), ("sez", "empowerment"))


def test_two_that_change_places_are_named(mini: Dataset) -> None:
    wissel = compare_order(count(mini, Telwijze.HEEL), count(mini, Telwijze.VERDEELD))
    assert wissel is not None
    assert (wissel.gewisseld, wissel.gelijk) == (("cohesie", "sez"), False)


def test_the_same_order_is_called_the_same(mini: Dataset) -> None:
    wissel = compare_order(count(mini, Telwijze.HEEL), count(mini, Telwijze.HEEL))
    assert wissel is not None
    assert wissel.gelijk


@pytest.mark.parametrize(("rij", "dimensie"), [("leeratelier", "thema"), ("conditie", "conditie")])
def test_condities_go_before_themas(mini: Dataset, rij: str, dimensie: str) -> None:
    wissel = compare_order(count(mini, Telwijze.HEEL, rij), count(mini, Telwijze.HOOFD, rij))
    assert wissel is not None
    assert wissel.dimensie == dimensie


def test_without_labels_there_is_no_order(mini: Dataset) -> None:
    found = cover(MADE, mini, Selection(), rij="soort", kolom="jaar")
    assert compare_order(found, found) is None
