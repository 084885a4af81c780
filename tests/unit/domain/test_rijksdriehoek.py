"""Dutch metres from degrees, against the projection library."""

import pytest
from pyproj import Transformer

from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.rijksdriehoek import AMERSFOORT, ORIGIN, to_rd


def test_the_origin_is_the_tower_of_amersfoort() -> None:
    assert to_rd(*AMERSFOORT) == ORIGIN


@pytest.mark.parametrize(
    ("lon", "lat"),
    [(3.37, 51.37), (7.09, 52.85), (6.02, 50.76), (4.79, 53.08), (5.937, 51.997)],
    ids=["Zeeuws-Vlaanderen", "Groningen", "Vaals", "Texel", "Geitenkamp"],
)
def test_every_corner_of_the_country_is_right_within_a_metre(lon: float, lat: float) -> None:
    expected = Transformer.from_crs("EPSG:4326", "EPSG:28992", always_xy=True).transform(lon, lat)
    assert to_rd(lon, lat) == pytest.approx(expected, abs=1)


def test_every_gemeente_is_right_within_a_metre(mini: Dataset) -> None:
    project = Transformer.from_crs("EPSG:4326", "EPSG:28992", always_xy=True).transform
    for gemeente in mini.gemeenten.values():
        found = to_rd(gemeente.lon, gemeente.lat)
        assert found == pytest.approx(project(gemeente.lon, gemeente.lat), abs=1)
