"""What a number on the map counts, against the mini data set worked out by hand."""

from dataclasses import replace

import pytest

from wsd_dash.domain.activiteit import Betrokkene
from wsd_dash.domain.codering import Labels
from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.locaties import Stand, gemeente_standen
from wsd_dash.domain.maten import beyond_measure, counts, measured_standen, partners
from wsd_dash.domain.selection import Selection, Themabereik

TRAJECT, WEEK = "traject-jonge-mantelzorgers-arnhem", "week-tegen-armoede-2022"
ARNHEM = Selection(gemeente=("GM0202",))


def counted(dataset: Dataset, maat: str, selection: Selection | None = None) -> dict[str, int]:
    rows = measured_standen(dataset, selection or Selection(), maat=maat)
    return {row.gemeentenaam: row.aantal for row in rows if row.stand is Stand.GEMELD}


def involved(dataset: Dataset, key: str, *rows: tuple[str, str]) -> Dataset:
    """Give one activiteit these (organisatie, role) and no others."""
    old = dataset.activiteiten[key]
    new = replace(old, betrokkenen=tuple(Betrokkene(o, r, "wsdan-2021-05") for o, r in rows))
    return replace(dataset, activiteiten={**dataset.activiteiten, key: new})


def test_without_a_measure_the_map_counts_activiteiten(mini: Dataset) -> None:
    assert measured_standen(mini, Selection(), maat="") == gemeente_standen(mini, Selection())


def test_a_main_accent_is_code_2_as_the_labels_now_count(mini: Dataset) -> None:
    found = {"Arnhem": 0, "Leiden": 0, "Lingewaard": 1, "Venlo": 1}
    assert counted(mini, "accent-sez") == found
    assert counted(mini, "accent-inclusie") == dict.fromkeys(found, 0) | {"Leiden": 1}
    confirmed = Selection(labels=Labels.VASTGESTELD)
    assert set(counted(mini, "accent-sez", confirmed).values()) == {0}


def test_a_thema_counts_only_where_it_holds_unless_asked_for_afterwards(mini: Dataset) -> None:
    digital = mini.activiteiten["digital-twin-wijkniveau"]
    week = mini.activiteiten[WEEK]
    later = replace(week, uitkomsten=digital.uitkomsten)
    dataset = replace(mini, activiteiten={**mini.activiteiten, WEEK: later})
    everywhere = Selection(themabereik=Themabereik.ALLE)
    assert counted(dataset, "accent-technologie")["Venlo"] == 0
    assert counted(dataset, "accent-technologie", everywhere)["Venlo"] == 1


@pytest.mark.parametrize(
    ("rol", "is_partner"),
    [
        ("uitvoerder", True),
        ("partner", True),
        ("organisator", True),
        ("opdrachtgever", False),
        ("financier", False),
        ("deelnemer", False),
        ("bijdrager", False),
        ("erkenner", False),
    ],
)
def test_a_partner_does_the_work(mini: Dataset, rol: str, *, is_partner: bool) -> None:
    dataset = involved(mini, TRAJECT, ("rijnstad", rol))
    assert partners(dataset.activiteiten[TRAJECT]) == ({"rijnstad"} if is_partner else set())
    assert counts(dataset.activiteiten[TRAJECT], dataset, ARNHEM, maat="partners") is is_partner


def test_an_organisatie_counts_once_however_often_it_is_named(mini: Dataset) -> None:
    rows = (("rijnstad", "partner"), ("rijnstad", "uitvoerder"), ("movisie", "organisator"))
    assert counted(involved(mini, TRAJECT, *rows), "partners")["Arnhem"] == 2


def test_the_seat_of_a_partner_is_no_place(mini: Dataset) -> None:
    dataset = involved(mini, TRAJECT, ("gemeente-nijmegen", "partner"))
    found = counted(dataset, "partners")
    assert found["Arnhem"] == 1
    assert "Nijmegen" not in found


def test_a_gemeente_of_which_nothing_counts_shows_0_and_empties_stay_what_they_are(
    mini: Dataset,
) -> None:
    plain = {s.gemeentecode: s.stand for s in gemeente_standen(mini, Selection())}
    rows = measured_standen(mini, Selection(), maat="accent-cohesie")
    assert {row.gemeentecode: row.stand for row in rows} == plain
    assert all(row.aantal == 0 for row in rows)


def test_a_measure_can_judge_nothing_where_its_thema_does_not_hold(mini: Dataset) -> None:
    week = replace(mini.activiteiten[WEEK], jaren=(2024,))
    dataset = replace(mini, activiteiten={**mini.activiteiten, WEEK: week})
    assert beyond_measure(dataset, Selection(), maat="accent-impact") == {"GM0202", "GM0546"}
    everywhere = Selection(themabereik=Themabereik.ALLE)
    assert beyond_measure(dataset, everywhere, maat="accent-impact") == set()
    for maat in ("", "partners", "accent-sez"):
        assert beyond_measure(dataset, Selection(), maat=maat) == set()
