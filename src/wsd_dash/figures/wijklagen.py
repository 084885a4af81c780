"""The layers of the map of wijken, flat and without any address outside: land and points."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

import pydeck as pdk

from wsd_dash import theme
from wsd_dash.domain.wijken import WijkStand
from wsd_dash.figures.omtrek import Land, Point, Ring, cut

BREEDTE: Final = 1180
HOOGTE: Final = 664
"""Size of the drawing in units; the page scales it to the room there is."""
STRAAL: Final = 12
STOP: Final = 1.5
"""Units: a corner of the outline nearer than this to the one before is left out."""


@dataclass(frozen=True)
class Frame:
    """Which part of the country is drawn: metres of the upper left corner and per unit."""

    west: float
    noord: float
    meter: float

    def to_units(self, x: float, y: float) -> Point:
        """Return the place on the drawing of a place in metres (EPSG:28992)."""
        return (x - self.west) / self.meter, (self.noord - y) / self.meter


def land_layer(frame: Frame, land: Sequence[Land]) -> pdk.Layer:
    """Return the land within the frame, with its shore and border."""
    # a little more than the drawing, so that the cut itself is never seen as a shore
    edge = 20 * frame.meter
    east, south = frame.west + BREEDTE * frame.meter, frame.noord - HOOGTE * frame.meter
    box = (frame.west - edge, south - edge, east + edge, frame.noord + edge)
    pieces = [[cut(ring, box) for ring in (piece.rand, *piece.water)] for piece in land]
    return pdk.Layer(
        "PolygonLayer",
        [[_drawn(frame, ring) for ring in rings if ring] for rings in pieces if rings[0]],
        id="land",
        get_polygon="-",
        get_fill_color=_rgb(theme.WIT),
        get_line_color=_rgb(theme.RAND),
        get_line_width=1.5,
        line_width_units=pdk.types.String("pixels"),
        stroked=True,
    )


def _drawn(frame: Frame, ring: Ring) -> list[list[float]]:
    kept: list[list[float]] = []
    for x, y in (frame.to_units(*point) for point in ring):
        if not kept or abs(x - kept[-1][0]) + abs(y - kept[-1][1]) > STOP:
            kept.append([round(x), round(y)])
    return kept


def point_layer(standen: Sequence[WijkStand], places: Sequence[Point]) -> pdk.Layer:
    """Return a point per wijk in the colour of its count; white for none in the selection."""
    counts = [len(s.activiteiten) for s in standen]
    return pdk.Layer(
        "ScatterplotLayer",
        [
            {"plek": _rounded(place), "kleur": _rgb(theme.count_colour(n))}
            for place, n in zip(places, counts, strict=True)
        ],
        id="wijken",
        get_position="plek",
        get_fill_color="kleur",
        # a layer with the same id keeps its colours unless told that they depend on this
        update_triggers={"getFillColor": counts},
        get_radius=STRAAL,
        radius_units=pdk.types.String("pixels"),
        stroked=True,
        get_line_color=_rgb(theme.INKT),
        get_line_width=2,
        line_width_units=pdk.types.String("pixels"),
    )


def _rounded(point: Sequence[float]) -> list[float]:
    return [round(value, 1) for value in point]


def _rgb(colour: str) -> list[Any]:
    return [int(colour[i : i + 2], 16) for i in (1, 3, 5)]
