"""Labels beside points: each as near as it can be, none over another label or a point."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product
from typing import Final

DISTANCES: Final = (0, 26, 52, 84, 120, 160, 210, 270, 340)
"""Extra room between point and label that is tried, nearest first."""
DIRECTIONS: Final = (
    (1, 0), (-1, 0), (0, -1), (0, 1), (1, -0.6), (1, 0.6), (-1, -0.6), (-1, 0.6),
    (0.6, -1), (0.6, 1), (-0.6, -1), (-0.6, 1),
)  # fmt: skip
"""Ways to go from a point: right and left first."""
GAP: Final = 7
"""Room between a point and its label, and around every label."""
STEPS: Final = 12
"""Places along a line that are looked at."""


@dataclass(frozen=True)
class Rect:
    """A place on the drawing: left, top, width and height."""

    x: float
    y: float
    breedte: float
    hoogte: float

    def touches(self, other: "Rect", room: float = 0) -> bool:
        """Whether two places come closer than `room`."""
        return (
            self.x < other.x + other.breedte + room
            and other.x < self.x + self.breedte + room
            and self.y < other.y + other.hoogte + room
            and other.y < self.y + self.hoogte + room
        )

    def nearest(self, x: float, y: float) -> tuple[float, float]:
        """Return the place inside that is nearest to a point."""
        return (
            min(max(x, self.x), self.x + self.breedte),
            min(max(y, self.y), self.y + self.hoogte),
        )


@dataclass(frozen=True)
class Etiket:
    """A placed label: where it is, on which side of its point, and the line to it (or none)."""

    plaats: Rect
    kant: str
    lijn: tuple[float, float, float, float] | None


def place_labels(
    points: Sequence[tuple[float, float]],
    sizes: Sequence[tuple[float, float]],
    *,
    radius: float,
    area: tuple[float, float],
    taken: Sequence[Rect] = (),
) -> tuple[Etiket | None, ...]:
    """Place a label of each size at its point, in the given order; `None` where none fits.

    `radius` is that of the points, `area` the width and height of the drawing, `taken` are places
    that must stay free beside the points themselves.
    """
    dots = [Rect(x - radius, y - radius, 2 * radius, 2 * radius) for x, y in points]
    placed: list[Rect] = [*taken]
    lines: list[Rect] = []
    labels: list[Etiket | None] = []
    for point, size in zip(points, sizes, strict=True):
        own = next(
            (
                label
                for label in _tries(point, size, radius)
                if _fits(label, point, area=area, dots=dots, placed=placed, lines=lines)
            ),
            None,
        )
        labels.append(own)
        if own:
            placed.append(own.plaats)
            lines += _along(own)
    return tuple(labels)


def _tries(
    point: tuple[float, float], size: tuple[float, float], radius: float
) -> Iterator[Etiket]:
    (x, y), (width, height) = point, size
    for distance, (dx, dy) in product(DISTANCES, DIRECTIONS):
        reach = radius + GAP + distance
        to_x, to_y = x + dx * reach, y + dy * reach
        left = to_x if dx > 0 else to_x - width if dx < 0 else to_x - width / 2
        top = to_y - height / 2 if abs(dy) < 1 else to_y if dy > 0 else to_y - height
        place = Rect(left, top, width, height)
        side = "rechts" if dx > 0 else "links" if dx < 0 else "midden"
        yield Etiket(place, side, (x, y, *place.nearest(x, y)) if distance else None)


def _fits(
    label: Etiket,
    point: tuple[float, float],
    *,
    area: tuple[float, float],
    dots: Sequence[Rect],
    placed: Sequence[Rect],
    lines: Sequence[Rect],
) -> bool:
    place = label.plaats
    if place.x < GAP or place.x + place.breedte > area[0] - GAP:
        return False
    if place.y < GAP or place.y + place.hoogte > area[1] - GAP:
        return False
    if any(place.touches(other, GAP) for other in placed):
        return False
    if any(place.touches(other) for other in (*dots, *lines)):
        return False
    others = [dot for dot in dots if not dot.touches(Rect(*point, 0, 0))]
    return not any(
        spot.touches(other) for spot in _along(label) for other in (*placed, *others, *lines)
    )


def _along(label: Etiket) -> list[Rect]:
    if label.lijn is None:
        return []
    x, y, to_x, to_y = label.lijn
    parts = (step / STEPS for step in range(1, STEPS))
    return [Rect(x + part * (to_x - x) - 1, y + part * (to_y - y) - 1, 2, 2) for part in parts]
