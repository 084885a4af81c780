"""Dutch metres from degrees: the Rijksdriehoek coordinates in which every map is drawn."""

from typing import Final

AMERSFOORT: Final = (5.38720621, 52.15517440)
"""Longitude and latitude of the origin, in degrees."""
ORIGIN: Final = (155_000.0, 463_000.0)
X: Final = (
    (0, 1, 190_094.945), (1, 1, -11_832.228), (2, 1, -114.221), (0, 3, -32.391),
    (1, 0, -0.705), (3, 1, -2.340), (1, 3, -0.608), (0, 2, -0.008), (2, 3, 0.148),
)  # fmt: skip
Y: Final = (
    (1, 0, 309_056.544), (0, 2, 3_638.893), (2, 0, 73.077), (1, 2, -157.984), (3, 0, 59.788),
    (0, 1, 0.433), (2, 2, -6.439), (1, 1, -0.032), (0, 4, 0.092), (1, 4, -0.054),
)  # fmt: skip
"""Power of the latitude, power of the longitude, factor."""


def to_rd(lon: float, lat: float) -> tuple[float, float]:
    """Return x and y in metres (EPSG:28992) of a place in the Netherlands in degrees (EPSG:4326).

    The series of F.H. Schreutelkamp and G.L. Strang van Hees, "Benaderingsformules voor de
    transformatie tussen RD- en WGS84-kaartcoördinaten" (Geodesia, 2001): within a metre. So a page
    needs no projection library.
    """
    d_lat, d_lon = 0.36 * (lat - AMERSFOORT[1]), 0.36 * (lon - AMERSFOORT[0])
    x = sum(factor * d_lat**p * d_lon**q for p, q, factor in X)
    y = sum(factor * d_lat**p * d_lon**q for p, q, factor in Y)
    return ORIGIN[0] + x, ORIGIN[1] + y
