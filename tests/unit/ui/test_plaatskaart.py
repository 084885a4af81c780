"""The small picture of the country."""

from wsd_dash.domain.dataset import Dataset
from wsd_dash.ui.plaatskaart import _centres, _size, country_rule


def test_every_gemeente_has_a_place_within_the_picture(mini: Dataset) -> None:
    width, height = _size()
    assert set(mini.gemeenten) <= set(_centres())
    assert all(0 < x < width and 0 < y < height for x, y in _centres().values())


def test_the_north_lies_above_the_south() -> None:
    groningen, venlo = _centres()["GM0014"], _centres()["GM0983"]
    assert groningen[1] < venlo[1]


def test_the_rule_is_small_enough_for_the_stylesheet() -> None:
    assert len(country_rule()) < 8000
