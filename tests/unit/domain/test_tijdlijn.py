"""The timeline: a row per leeratelier, an activiteit in every year it is reported in."""

from dataclasses import replace

import pytest

from wsd_dash.domain.activiteit import Activiteit
from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.jaarblok import Jaarblok
from wsd_dash.domain.selection import Selection
from wsd_dash.domain.tijdlijn import Jaarkennis, build_timeline, count_known_years, silent_years

AN, DHL = "arnhem-nijmegen", "den-haag-leiden"


def everything(mini: Dataset) -> tuple[Activiteit, ...]:
    return tuple(mini.activiteiten.values())


def test_rows_stand_per_werkplaats_and_those_without_leeratelier_last(mini: Dataset) -> None:
    rows = build_timeline(mini, everything(mini))
    assert [(r.werkplaats_id, r.leeratelier_id, r.n) for r in rows] == [
        (AN, "armoede", 1),
        (AN, "samenwerken-aan-sociale-kwaliteit", 1),
        (AN, "", 5),
        (DHL, "armoede-en-schulden", 1),
        (DHL, "", 1),
    ]


def test_every_activiteit_stands_in_each_of_its_years_once(mini: Dataset) -> None:
    rows = build_timeline(mini, everything(mini))
    marks = [
        (m.activiteit.activiteit_id, m.jaar) for r in rows for x in r.jaren.values() for m in x
    ]
    assert sorted(marks) == sorted(
        (a.activiteit_id, year) for a in everything(mini) for year in a.jaren
    )


def test_an_activiteit_without_year_stands_in_a_lane_of_its_own(mini: Dataset) -> None:
    nameless = replace(mini.activiteiten["hoopvol-en-kwetsbaar"], jaren=())
    (row,) = build_timeline(mini, [nameless])
    (mark,) = row.jaren[None]
    assert (list(row.jaren), mark.blok, mark.jaar, mark.lane) == ([None], None, None, 0)


def test_a_known_period_goes_on_and_a_mention_does_not(mini: Dataset) -> None:
    period = mini.activiteiten["sociaal-arrangeren"]
    mentions = replace(period, periode_start="", periode_eind="", periode_basis="")
    for activiteit, follows in ((period, True), (mentions, False)):
        (row,) = build_timeline(mini, [activiteit])
        assert [row.jaren[year][0].vervolg for year in (2024, 2025)] == [False, follows]
    (row,) = build_timeline(mini, [mentions])
    assert row.jaren[2024][0].blok is Jaarblok.AFGELEID


def test_an_activiteit_keeps_its_lane_and_no_two_share_one(mini: Dataset) -> None:
    base = mini.activiteiten["hoopvol-en-kwetsbaar"]
    years = [(2021,), (2021, 2023), (2022,), (2023,), (2021, 2022, 2023), (2023,)]
    some = [replace(base, activiteit_id=str(i), jaren=x) for i, x in enumerate(years)]
    (row,) = build_timeline(mini, some)
    lanes: dict[str, set[int]] = {}
    for marks in row.jaren.values():
        assert len({m.lane for m in marks}) == len(marks)
        for m in marks:
            lanes.setdefault(m.activiteit.activiteit_id, set()).add(m.lane)
    assert all(len(found) == 1 for found in lanes.values())
    assert lanes["4"] == {0}
    assert row.lanes == 4


def test_events_stand_with_their_year(mini: Dataset) -> None:
    rows = build_timeline(mini, everything(mini))
    found = {
        m.activiteit.activiteit_id: [e.titel for e in m.gebeurtenissen]
        for r in rows
        for x in r.jaren.values()
        for m in x
        if m.gebeurtenissen
    }
    assert found["traject-jonge-mantelzorgers-arnhem"] == ["Start van het traject"]
    assert len(found) == 3


def test_each_activiteit_counts_once_in_how_years_are_known(mini: Dataset) -> None:
    nameless = replace(mini.activiteiten["hoopvol-en-kwetsbaar"], jaren=())
    rest = [a for a in everything(mini) if a.activiteit_id != nameless.activiteit_id]
    assert count_known_years([*rest, nameless]) == Jaarkennis(3, 2, 3, 1)
    assert count_known_years([*rest, nameless]).n == 9
    assert count_known_years([]).n == 0


@pytest.mark.parametrize(("werkplaats", "silent"), [(AN, {2023}), (DHL, {2021, 2022, 2023})])
def test_a_year_is_silent_per_werkplaats(mini: Dataset, werkplaats: str, silent: set[int]) -> None:
    assert silent_years(mini, Selection(), werkplaats, range(2021, 2026)) == silent
