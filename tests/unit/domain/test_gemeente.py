"""What the data say of one gemeente."""

from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.gemeente import Deelname, looked_at, own_werkplaatsen, profile
from wsd_dash.domain.locaties import Stand
from wsd_dash.domain.selection import Selection


def ids(found: tuple[object, ...]) -> list[str]:
    return [a.activiteit_id for a in found]  # type: ignore[attr-defined]  # activiteiten


def test_only_a_place_of_work_counts(mini: Dataset) -> None:
    nijmegen = profile(mini, Selection(), "GM0268")
    assert nijmegen.gemeld == ()
    assert ids(nijmegen.apart["betrokken"]) == ["sociaal-arrangeren"]
    assert ids(profile(mini, Selection(), "GM0228").apart["bijeenkomst"]) == [
        "landelijk-symposium-2024"
    ]


def test_another_meaning_of_place_moves_activiteiten_into_the_count(mini: Dataset) -> None:
    ede = profile(mini, Selection(betekenis=("bijeenkomst",)), "GM0228")
    assert ids(ede.gemeld) == ["landelijk-symposium-2024"]
    assert set(ede.apart) == {"uitvoering", "betrokken"}


def test_other_gemeenten_in_the_selection_are_no_filter(mini: Dataset) -> None:
    both = profile(mini, Selection(gemeente=("GM0014", "GM0202")), "GM0202")
    assert ids(both.gemeld) == ["traject-jonge-mantelzorgers-arnhem"]


def test_regional_work_leaves_out_what_counts_here(mini: Dataset) -> None:
    assert "week-tegen-armoede-2022" in ids(profile(mini, Selection(), "GM0226").regionaal)
    assert "week-tegen-armoede-2022" not in ids(profile(mini, Selection(), "GM1705").regionaal)


def test_a_region_of_known_gemeenten_is_regional_only_there(mini: Dataset) -> None:
    liemers = set(mini.gebieden["de-liemers"].gemeenten)
    own = {code for code in mini.gemeenten if own_werkplaatsen(mini, code) == ("arnhem-nijmegen",)}
    assert own - liemers
    for code in own | liemers:
        found = ids(profile(mini, Selection(), code).regionaal)
        assert ("week-tegen-armoede-2022" in found) == (code in liemers), code


def test_a_region_of_unknown_gemeenten_is_regional_for_its_own_werkplaats(mini: Dataset) -> None:
    assert mini.gebieden["zuid-gelderland"].gemeenten == ()
    assert "sociaal-arrangeren" in ids(profile(mini, Selection(), "GM1982").regionaal)
    assert "sociaal-arrangeren" not in ids(profile(mini, Selection(), "GM0546").regionaal)


def test_regions_are_named_only_when_they_contain_the_gemeente(mini: Dataset) -> None:
    assert [g.naam for g in profile(mini, Selection(), "GM0226").regios] == ["De Liemers"]
    assert profile(mini, Selection(), "GM0202").regios == ()


def test_outside_the_werkgebied_nothing_regional_is_claimed(mini: Dataset) -> None:
    groningen = profile(mini, Selection(), "GM0014")
    assert own_werkplaatsen(mini, "GM0014") == ()
    assert groningen.stand.stand is Stand.NIET_NAGEGAAN
    assert groningen.regionaal == ()


def test_a_filter_on_werkplaats_makes_no_gemeente_unexamined(mini: Dataset) -> None:
    leiden = profile(mini, Selection(werkplaats=("arnhem-nijmegen",)), "GM0546")
    assert leiden.stand.stand is Stand.NIETS


def test_the_list_of_participants_is_known_or_not(mini: Dataset) -> None:
    cuijk = profile(mini, Selection(), "GM1982").deelnemers[0]
    assert cuijk.deelname is Deelname.LIJST
    assert cuijk.namen == ("Cuijk", "Grave", "Mill en Sint Hubert")
    assert [d.deelname for d in profile(mini, Selection(), "GM0546").deelnemers] == [
        Deelname.ONBEKEND
    ]
    assert [d.deelname for d in profile(mini, Selection(), "GM0014").deelnemers] == [
        Deelname.NIET,
        Deelname.ONBEKEND,
    ]


def test_wijken_come_with_their_activiteiten(mini: Dataset) -> None:
    ((wijk, here),) = profile(mini, Selection(), "GM0546").wijken
    assert (wijk.naam, ids(here)) == ("De Mors", ["de-mors-aan-zet"])


def test_a_provincie_counts_as_looked_at_only_when_whole(mini: Dataset) -> None:
    seen = {code for codes in mini.werkgebieden.values() for code in codes}
    for provincie in {g.provincie for g in mini.gemeenten.values()}:
        codes = {c for c, g in mini.gemeenten.items() if g.provincie == provincie}
        assert (provincie in looked_at(mini)) == (codes <= seen)
    assert "Groningen" not in looked_at(mini)
