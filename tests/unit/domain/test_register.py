"""The small lists: every code in one leads to a row in the other."""

from dataclasses import FrozenInstanceError

import pytest

from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.register import Gebied, Gemeente, Item, Periode, Werkplaats


def test_a_werkplaats_says_whether_its_participants_are_known(mini: Dataset) -> None:
    known = {key: w.deelnemers_bekend for key, w in mini.werkplaatsen.items()}
    assert known == {"arnhem-nijmegen": True, "den-haag-leiden": False}
    assert isinstance(mini.werkplaatsen["arnhem-nijmegen"], Werkplaats)


def test_a_period_has_whole_years(mini: Dataset) -> None:
    assert mini.perioden["an-2023-2026"] == Periode(
        "an-2023-2026", "arnhem-nijmegen", "2023-2026", 2023, 2026
    )


def test_a_gemeente_has_degrees_and_inhabitants(mini: Dataset) -> None:
    assert mini.gemeenten["GM0202"] == Gemeente(
        "GM0202", "Arnhem", "Gelderland", 5.8929, 52.001, 163888
    )


def test_a_region_knows_its_gemeenten_and_how_sure_its_border_is(mini: Dataset) -> None:
    liemers = mini.gebieden["de-liemers"]
    assert isinstance(liemers, Gebied)
    assert liemers.gemeenten == ("GM0221", "GM0226", "GM0293", "GM0299")
    assert liemers.grens == "bij_benadering"
    assert mini.gebieden["zuid-gelderland"].gemeenten == ()


def test_items_say_what_does_not_fall_under_them(mini: Dataset) -> None:
    cohesie = mini.condities["cohesie"]
    assert isinstance(cohesie, Item)
    assert cohesie.dimensie == "conditie"
    assert cohesie.valt_niet_onder == "samenwerking tussen organisaties alleen"
    assert mini.themas["impact"].dimensie == "thema"


def test_a_row_cannot_be_changed(mini: Dataset) -> None:
    with pytest.raises(FrozenInstanceError):
        mini.gemeenten["GM0202"].naam = "Nijmegen"  # type: ignore[misc]


def test_a_wijk_has_degrees_and_says_what_they_rest_on(mini: Dataset) -> None:
    wijk = mini.wijken["de-mors"]
    assert (wijk.lon, wijk.lat) == (4.47, 52.16)
    assert wijk.plaats_bron == "Middelpunt bij benadering, door de makers bepaald."
