"""What the map says of every gemeente, against the mini data set worked out by hand."""

from dataclasses import replace

import pytest

from wsd_dash.domain.activiteit import Locatie
from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.filters import select
from wsd_dash.domain.locaties import (
    GemeenteStand,
    Plaats,
    Stand,
    gemeente_standen,
    place_of,
    regional,
    regional_gemeenten,
    split_by_place,
)
from wsd_dash.domain.selection import BETEKENISSEN, Selection

TRAJECT, WEEK = "traject-jonge-mantelzorgers-arnhem", "week-tegen-armoede-2022"
GEMELD = {"Arnhem", "Leiden", "Venlo", "Lingewaard"}


def standen(dataset: Dataset, selection: Selection) -> dict[str, GemeenteStand]:
    return {s.gemeentenaam: s for s in gemeente_standen(dataset, selection)}


def kinds(dataset: Dataset, selection: Selection) -> dict[Stand, set[str]]:
    found: dict[Stand, set[str]] = {}
    for name, row in standen(dataset, selection).items():
        found.setdefault(row.stand, set()).add(name)
    return found


def with_location(dataset: Dataset, activiteit_id: str, *locaties: Locatie) -> Dataset:
    old = dataset.activiteiten[activiteit_id]
    new = replace(old, locaties=(*old.locaties, *locaties))
    return replace(dataset, activiteiten={**dataset.activiteiten, activiteit_id: new})


def place(code: str, betekenis: str = "uitvoering", basis: str = "letterlijk") -> Locatie:
    return Locatie(code, "", "", betekenis, basis, "x", "wsdan-2021-05")


def test_every_gemeente_is_counted_or_one_of_four_kinds_of_empty(mini: Dataset) -> None:
    assert kinds(mini, Selection()) == {
        Stand.GEMELD: GEMELD,
        Stand.DEELNEMEND: {"Nijmegen", "Overbetuwe", "Land van Cuijk"},
        Stand.REGIO: {"Doesburg", "Duiven", "Westervoort", "Zevenaar"},
        Stand.NIETS: {"Ede", "Renkum", "Zutphen", "'s-Gravenhage"},
        Stand.NIET_NAGEGAAN: {"Groningen"},
    }


def test_counts_are_there_only_where_something_is_reported(mini: Dataset) -> None:
    rows = standen(mini, Selection())
    assert {name: row.aantal for name, row in rows.items() if row.aantal} == dict.fromkeys(
        GEMELD, 1
    )


def test_rows_come_in_the_order_of_the_gemeenten(mini: Dataset) -> None:
    codes = [row.gemeentecode for row in gemeente_standen(mini, Selection())]
    assert codes == list(mini.gemeenten)


def test_a_region_never_lights_up_a_gemeente(mini: Dataset) -> None:
    for name in ("Duiven", "Westervoort", "Zevenaar", "Doesburg"):
        row = standen(mini, Selection(betekenis=BETEKENISSEN))[name]
        assert (row.stand, row.aantal) == (Stand.REGIO, 0)


def test_meeting_and_paying_never_count_on_the_map(mini: Dataset) -> None:
    rows = standen(mini, Selection())
    assert rows["Ede"].stand is Stand.NIETS
    assert rows["Nijmegen"].stand is Stand.DEELNEMEND


def test_meeting_and_paying_show_when_chosen_and_then_alone(mini: Dataset) -> None:
    meeting = kinds(mini, Selection(betekenis=("bijeenkomst",)))
    paying = kinds(mini, Selection(betekenis=("betrokken",)))
    assert meeting[Stand.GEMELD] == {"Ede"}
    assert paying[Stand.GEMELD] == {"Nijmegen"}
    assert Stand.REGIO not in meeting
    everything = kinds(mini, Selection(betekenis=BETEKENISSEN))
    assert everything[Stand.GEMELD] == {*GEMELD, "Ede", "Nijmegen"}


def test_an_organisatie_never_lights_up_the_town_of_its_name(mini: Dataset) -> None:
    paid = {b.organisatie_id for a in mini.activiteiten.values() for b in a.betrokkenen}
    assert {"hogeschool-van-arnhem-en-nijmegen", "hogeschool-leiden"} <= paid
    bare = replace(
        mini,
        activiteiten={
            key: replace(a, locaties=())
            for key, a in mini.activiteiten.items()
            if any("hogeschool" in b.organisatie_id for b in a.betrokkenen)
        },
    )
    assert len(bare.activiteiten) == 2
    assert Stand.GEMELD not in kinds(bare, Selection(betekenis=BETEKENISSEN))


def test_one_activiteit_with_two_meanings_in_a_gemeente_counts_once(mini: Dataset) -> None:
    twice = with_location(mini, TRAJECT, place("GM0202", "betrokken"), place("GM0202"))
    for betekenis in (("uitvoering",), ("betrokken",), ("uitvoering", "betrokken")):
        assert standen(twice, Selection(betekenis=betekenis))["Arnhem"].aantal == 1


def test_two_activiteiten_in_a_gemeente_count_twice(mini: Dataset) -> None:
    more = with_location(mini, WEEK, place("GM0202"))
    assert standen(more, Selection())["Arnhem"].aantal == 2


def test_a_place_is_marked_as_derived_only_when_nothing_there_is_literal(mini: Dataset) -> None:
    assert [n for n, row in standen(mini, Selection()).items() if row.afgeleid] == ["Leiden"]
    also_literal = with_location(mini, WEEK, place("GM0546"))
    assert not standen(also_literal, Selection())["Leiden"].afgeleid
    second_row = with_location(mini, "de-mors-aan-zet", place("GM0546"))
    assert not standen(second_row, Selection())["Leiden"].afgeleid
    other_meaning = with_location(mini, "de-mors-aan-zet", place("GM0546", "betrokken"))
    assert standen(other_meaning, Selection())["Leiden"].afgeleid


def test_a_gemeente_with_work_of_its_own_is_not_named_through_its_region(mini: Dataset) -> None:
    own = with_location(mini, TRAJECT, place("GM0226"))
    assert standen(own, Selection())["Duiven"].stand is Stand.GEMELD


def test_participants_are_marked_whatever_else_the_map_says(mini: Dataset) -> None:
    members = {name for name, row in standen(mini, Selection()).items() if row.deelnemer}
    assert members == {
        "Arnhem", "Duiven", "Nijmegen", "Westervoort", "Zevenaar", "Venlo", "Lingewaard",
        "Overbetuwe", "Land van Cuijk",
    }  # fmt: skip


def test_a_werkplaats_without_a_list_has_no_white_spots(mini: Dataset) -> None:
    found = kinds(mini, Selection(werkplaats=("den-haag-leiden",)))
    assert found[Stand.GEMELD] == {"Leiden"}
    assert found[Stand.NIETS] == {"'s-Gravenhage"}
    assert set(found) == {Stand.GEMELD, Stand.NIETS, Stand.NIET_NAGEGAAN}


def test_filtering_empties_a_gemeente_without_calling_it_unexamined(mini: Dataset) -> None:
    found = kinds(mini, Selection(periode=(2021, 2021)))
    assert found[Stand.GEMELD] == {"Arnhem"}
    assert {"Venlo", "Lingewaard", "Duiven"} <= found[Stand.DEELNEMEND]
    assert {"Leiden", "Doesburg"} <= found[Stand.NIETS]
    assert Stand.REGIO not in found


def test_a_chosen_gemeente_does_not_empty_the_others(mini: Dataset) -> None:
    chosen = gemeente_standen(mini, Selection(gemeente=("GM0202",)))
    assert chosen == gemeente_standen(mini, Selection())


@pytest.mark.parametrize(
    ("activiteit_id", "plaats"),
    [
        (TRAJECT, Plaats.GEMEENTE),
        ("de-mors-aan-zet", Plaats.GEMEENTE),
        (WEEK, Plaats.GEMEENTE),
        ("sociaal-arrangeren", Plaats.REGIO),
        ("hoopvol-en-kwetsbaar", Plaats.LANDELIJK),
        ("landelijk-symposium-2024", Plaats.ONBEKEND),
        ("digital-twin-wijkniveau", Plaats.ONBEKEND),
    ],
)
def test_the_best_known_place_is_said(mini: Dataset, activiteit_id: str, plaats: Plaats) -> None:
    activiteit = mini.activiteiten[activiteit_id]
    assert place_of(activiteit, mini, betekenis=("uitvoering",)) is plaats


def test_a_place_depends_on_what_it_must_mean(mini: Dataset) -> None:
    arrangeren = mini.activiteiten["sociaal-arrangeren"]
    assert place_of(arrangeren, mini, betekenis=("betrokken",)) is Plaats.GEMEENTE
    assert place_of(arrangeren, mini, betekenis=("bijeenkomst",)) is Plaats.ONBEKEND


def test_a_region_says_more_than_the_whole_country(mini: Dataset) -> None:
    liemers = Locatie("", "de-liemers", "", "uitvoering", "letterlijk", "x", "wsdan-2021-05")
    both = with_location(mini, "hoopvol-en-kwetsbaar", liemers)
    activiteit = both.activiteiten["hoopvol-en-kwetsbaar"]
    assert place_of(activiteit, both, betekenis=("uitvoering",)) is Plaats.REGIO


def test_the_split_over_places_is_complete_and_adds_up(mini: Dataset) -> None:
    groups = split_by_place(mini.activiteiten.values(), mini, Selection())
    assert {kind: len(group) for kind, group in groups.items()} == {
        Plaats.GEMEENTE: 3,
        Plaats.REGIO: 1,
        Plaats.LANDELIJK: 2,
        Plaats.ONBEKEND: 3,
    }
    assert split_by_place((), mini, Selection()) == dict.fromkeys(Plaats, ())


def test_regional_names_what_mentions_a_region_besides_a_gemeente_too(mini: Dataset) -> None:
    found = regional(select(mini, Selection()), mini, Selection())
    assert [a.activiteit_id for a in found] == ["sociaal-arrangeren", WEEK]


def test_a_region_without_known_outline_marks_no_gemeente(mini: Dataset) -> None:
    arrangeren = [mini.activiteiten["sociaal-arrangeren"]]
    assert regional_gemeenten(arrangeren, mini, Selection()) == frozenset()
    week = [mini.activiteiten[WEEK]]
    assert regional_gemeenten(week, mini, Selection()) == {"GM0221", "GM0226", "GM0293", "GM0299"}


def test_the_whole_country_marks_no_gemeente_even_with_a_list(mini: Dataset) -> None:
    land = replace(mini.gebieden["landelijk"], gemeenten=("GM0014",))
    dataset = replace(mini, gebieden={**mini.gebieden, "landelijk": land})
    assert "Groningen" not in kinds(dataset, Selection()).get(Stand.REGIO, set())
