"""Events and products hang on their activiteit."""

from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.gebeurtenis import gebeurtenissen_of, gebeurtenissen_per_activiteit
from wsd_dash.domain.product import producten_of


def test_events_of_one_activiteit(mini: Dataset) -> None:
    (event,) = gebeurtenissen_of(mini, "landelijk-symposium-2024")
    assert (event.datum_start, event.precisie, event.aangekondigd) == ("2024-06-06", "dag", True)


def test_products_of_one_activiteit(mini: Dataset) -> None:
    (product,) = producten_of(mini, "hoopvol-en-kwetsbaar")
    assert (product.type, product.stand, product.titel_in_bron) == ("publicatie", "gereed", True)


def test_an_activiteit_without_events_or_products_has_none(mini: Dataset) -> None:
    assert gebeurtenissen_of(mini, "de-mors-aan-zet") == ()
    assert producten_of(mini, "de-mors-aan-zet") == ()


def test_all_events_stand_with_their_activiteit(mini: Dataset) -> None:
    found = gebeurtenissen_per_activiteit(mini)
    assert all(found[key] == gebeurtenissen_of(mini, key) for key in found)
    assert sum(len(events) for events in found.values()) == len(mini.frames["gebeurtenissen"])
    assert found["week-tegen-armoede-2022"][0].jaar == 2022
