"""One activiteit: its places by meaning, its sources, its labels."""

import pytest

from wsd_dash.domain.activiteit import Activiteit
from wsd_dash.domain.codering import Labels, Rest
from wsd_dash.domain.dataset import Dataset


@pytest.fixture(name="arrangeren")
def _arrangeren(mini: Dataset) -> Activiteit:
    return mini.activiteiten["sociaal-arrangeren"]


@pytest.fixture(name="week")
def _week(mini: Dataset) -> Activiteit:
    return mini.activiteiten["week-tegen-armoede-2022"]


def test_gemeenten_are_those_of_the_meanings_asked_for(arrangeren: Activiteit) -> None:
    assert arrangeren.gemeenten("uitvoering") == ()
    assert arrangeren.gemeenten("betrokken") == ("GM0268",)
    assert arrangeren.gemeenten() == ()


def test_gebieden_and_gemeenten_do_not_mix(week: Activiteit) -> None:
    assert week.gemeenten("uitvoering") == ("GM0983", "GM1705")
    assert week.gebieden("uitvoering") == ("de-liemers",)
    assert week.gebieden("bijeenkomst") == ()


def test_a_wijk_beside_its_gemeente_adds_no_second_gemeente(mini: Dataset) -> None:
    mors = mini.activiteiten["de-mors-aan-zet"]
    assert mors.gemeenten("uitvoering") == ("GM0546",)
    assert [x.wijk_id for x in mors.locaties] == ["", "de-mors"]


def test_bronnen_are_the_sources_that_report_it(mini: Dataset) -> None:
    symposium = mini.activiteiten["landelijk-symposium-2024"]
    assert symposium.bronnen == ("wsdan-2024-05", "wsdhl-2024-07")


def test_labels_depend_on_how_they_are_read(week: Activiteit) -> None:
    themas = {labels: dict(week.uitkomst("thema", labels=labels).waarden) for labels in Labels}
    assert themas == {
        Labels.GENOEMD: {},
        Labels.BEIDE: {"impact": 1, "samenwerken": 1},
        Labels.RUIM: {"impact": 1, "samenwerken": 2, "politiserend": 1},
        Labels.VASTGESTELD: {},
    }


def test_too_little_text_is_a_remainder_of_its_own(mini: Dataset) -> None:
    uitkomst = mini.activiteiten["themagroep-sociale-basis"].uitkomst(
        "conditie", labels=Labels.BEIDE
    )
    assert uitkomst.rest is Rest.NB
    assert not uitkomst.te_beoordelen
