"""Who is named where: counted per organisatie, and never where it has its seat."""

from collections import Counter

import pytest

from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.filters import select
from wsd_dash.domain.netwerk import (
    HOGESCHOLEN,
    Counts,
    Knoop,
    Netwerk,
    around,
    count_netwerk,
    inside,
)
from wsd_dash.domain.partners import PARTNERROLLEN
from wsd_dash.domain.selection import Selection
from wsd_dash.domain.weergave import ZONDER_HOGESCHOLEN

AN, HL = "arnhem-nijmegen", "den-haag-leiden"


def build(
    data: Dataset, selection: Selection | None = None, *, partnertype: str = "", rol: str = ""
) -> Netwerk:
    counts = Counts(data, partnertype=partnertype, rol=rol)
    return count_netwerk(data, around(data, selection or Selection()), counts)


def knoop(netwerk: Netwerk, key: str) -> Knoop:
    return next(k for k in netwerk.knopen if k.organisatie_id == key)


def test_an_organisatie_in_two_werkplaatsen_connects(mini: Dataset) -> None:
    netwerk = build(mini)
    vws = knoop(netwerk, "ministerie-van-vws")
    assert vws.werkplaatsen == (AN, HL)
    assert vws.leerateliers == ()
    assert netwerk.verbindend == (vws,)


@pytest.mark.parametrize(
    ("werelden", "verbindt"),
    [
        ({(AN, "armoede"): 3}, False),
        ({(AN, "armoede"): 1, (AN, ""): 4}, False),
        ({(AN, "armoede"): 1, (AN, "jip"): 1}, True),
        ({(AN, ""): 1, (HL, ""): 1}, True),
    ],
)
def test_to_connect_takes_two_leerateliers_or_two_werkplaatsen(
    werelden: dict[tuple[str, str], int], *, verbindt: bool
) -> None:
    assert Knoop("x", 5, werelden, {}, {}).verbindt is verbindt


def test_a_gemeente_that_only_pays_is_no_place_of_work(mini: Dataset) -> None:
    netwerk = build(mini)
    assert "GM0268" in mini.activiteiten["sociaal-arrangeren"].gemeenten("betrokken")
    assert knoop(netwerk, "gemeente-nijmegen").gemeenten == {}
    assert knoop(netwerk, "hogeschool-van-arnhem-en-nijmegen").gemeenten == {}
    assert knoop(netwerk, "gemeente-arnhem").gemeenten == {"GM0202": 1}


def test_the_meaning_of_places_in_the_link_changes_nothing(mini: Dataset) -> None:
    wide = Selection(betekenis=("betrokken", "bijeenkomst"))
    assert build(mini, wide) == build(mini)
    chosen = Selection(gemeente=("GM0268",), betekenis=("betrokken",))
    assert inside(mini, chosen) == ()


def test_a_choice_within_the_netwerk_does_not_narrow_it(mini: Dataset) -> None:
    chosen = Selection(leeratelier=("armoede",), gemeente=("GM0202",))
    assert build(mini, chosen) == build(mini)
    assert len(build(mini, Selection(werkplaats=(HL,))).activiteiten) == 2


def test_every_number_equals_a_plain_recount(mini: Dataset) -> None:
    netwerk = build(mini)
    rows = mini.frames["activiteit_organisaties"]
    pairs = set(zip(rows["activiteit_id"], rows["organisatie_id"], strict=True))
    named = Counter(key for _, key in pairs)
    assert {k.organisatie_id: k.activiteiten for k in netwerk.knopen} == named
    assert netwerk.met == len({a for a, _ in pairs})
    assert netwerk.zonder_organisatie == len(mini.activiteiten) - netwerk.met
    for k in netwerk.knopen:
        assert sum(k.werelden.values()) == k.activiteiten
        own = rows[rows["organisatie_id"] == k.organisatie_id]
        assert k.rollen == Counter(own["rol"])


def test_a_kind_and_a_role_say_who_counts(mini: Dataset) -> None:
    types = mini.organisaties
    without = {k.organisatie_id for k in build(mini, partnertype=ZONDER_HOGESCHOLEN).knopen}
    every = {k.organisatie_id for k in build(mini).knopen}
    assert every - without == {key for key in every if types[key].type in HOGESCHOLEN}
    assert [k.organisatie_id for k in build(mini, partnertype="rijk").knopen] == [
        "ministerie-van-vws"
    ]
    work = build(mini, rol="werk")
    assert {rol for k in work.knopen for rol in k.rollen} <= set(PARTNERROLLEN)
    assert work.verbindend == ()
    assert work.zonder_organisatie == build(mini).zonder_organisatie


def test_a_leeratelier_alone_shares_no_organisatie(mini: Dataset) -> None:
    found = {x.leeratelier_id: (x.activiteiten, x.eigen) for x in build(mini).alleen}
    assert found == {
        "armoede": (1, 0),
        "samenwerken-aan-sociale-kwaliteit": (1, 2),
        "armoede-en-schulden": (1, 1),
    }
    sizes = Counter(a.leeratelier_id for a in select(mini, Selection()))
    assert all(n == sizes[key] for key, (n, _) in found.items())
