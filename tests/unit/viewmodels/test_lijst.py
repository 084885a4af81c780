"""A row of a list: name, soort, years and the condities that count."""

from dataclasses import replace

import pytest

from wsd_dash.domain.codering import Labels
from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.selection import Selection, Telwijze
from wsd_dash.viewmodels.lijst import ItemTeken, Rij, activiteit_row

HOOFD = Selection(telwijze=Telwijze.HOOFD)


def row(dataset: Dataset, activiteit_id: str, selection: Selection) -> Rij:
    return activiteit_row(dataset.activiteiten[activiteit_id], dataset, selection)


def test_a_row_says_soort_year_and_condities(mini: Dataset) -> None:
    assert row(mini, "week-tegen-armoede-2022", Selection(gemeente=("GM0983",))) == Rij(
        "week-tegen-armoede-2022",
        "Week tegen Armoede 2022",
        "activiteit?activiteit=week-tegen-armoede-2022",
        "bijeenkomst, 2022",
        (ItemTeken("sez", "zekerheid"),),
    )


@pytest.mark.parametrize(
    ("activiteit_id", "selection", "regel"),
    [
        ("sociaal-arrangeren", Selection(), "interventie, 2024, 2025"),
        (
            "versterken-medisch-sociaal-wsdhl", Selection(),
            "project, 2024, 2025, geen conditie gelabeld",
        ),
        (
            "landelijk-symposium-2024", Selection(),
            "bijeenkomst, 2024, sociale kwaliteit als geheel",
        ),
        (
            "themagroep-sociale-basis", Selection(),
            "themagroep, 2021, te weinig tekst voor een conditie",
        ),
        ("digital-twin-wijkniveau", HOOFD, "project, 2024, geen conditie als hoofdaccent"),
        (
            "week-tegen-armoede-2022", Selection(labels=Labels.GENOEMD),
            "bijeenkomst, 2022, geen conditie gelabeld",
        ),
    ],
)  # fmt: skip
def test_a_row_without_a_conditie_says_why(
    mini: Dataset, activiteit_id: str, selection: Selection, regel: str
) -> None:
    assert row(mini, activiteit_id, selection).regel == regel


def test_a_row_without_a_year_says_so(mini: Dataset) -> None:
    bare = replace(mini.activiteiten["week-tegen-armoede-2022"], jaren=())
    assert activiteit_row(bare, mini, Selection()).regel == "bijeenkomst, geen jaar bekend"


def test_the_link_keeps_the_other_filters(mini: Dataset) -> None:
    link = row(mini, "sociaal-arrangeren", Selection(soort=("interventie",))).href
    assert link == "activiteit?soort=interventie&activiteit=sociaal-arrangeren"
