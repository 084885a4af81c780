"""Labels beside points."""

from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st

from wsd_dash.figures.etikettering import Rect, place_labels

AREA = (1000.0, 600.0)
SIZE = (180.0, 50.0)
POINTS = st.lists(
    st.tuples(st.integers(0, 1000), st.integers(0, 600)), min_size=1, max_size=12, unique=True
)


def place(points: list[tuple[float, float]], taken: tuple[Rect, ...] = ()) -> list[Rect | None]:
    found = place_labels(points, [SIZE] * len(points), radius=10, area=AREA, taken=taken)
    return [label.plaats if label else None for label in found]


def test_a_label_stands_right_of_a_point_with_room_and_left_at_the_edge() -> None:
    free, edge = place_labels([(300, 300), (990, 300)], [SIZE, SIZE], radius=10, area=AREA)
    assert free
    assert edge
    assert (free.kant, edge.kant) == ("rechts", "links")
    assert free.lijn is edge.lijn is None


def test_points_close_together_each_get_a_label_and_the_last_a_line() -> None:
    points = [(500.0 + 12 * i, 300.0 + 9 * i) for i in range(6)]
    labels = place_labels(points, [SIZE] * 6, radius=5, area=AREA)
    assert all(labels)
    assert any(label and label.lijn for label in labels)


def test_a_place_that_is_taken_stays_free() -> None:
    taken = Rect(315, 270, 200, 60)
    (found,) = place([(300, 300)], (taken,))
    assert found
    assert not found.touches(taken)


def test_what_fits_nowhere_gets_no_label() -> None:
    assert place([(300, 300)], (Rect(0, 0, *AREA),)) == [None]


@settings(deadline=None)  # a busy machine, not a slow function
@given(POINTS)
def test_labels_never_overlap_each_other_or_a_point_and_stay_inside(
    points: list[tuple[float, float]],
) -> None:
    found = [label for label in place(points) if label]
    assert not [pair for pair in combinations(found, 2) if pair[0].touches(pair[1])]
    dots = [Rect(x - 10, y - 10, 20, 20) for x, y in points]
    assert not [1 for label in found for dot in dots if label.touches(dot)]
    assert all(
        label.x >= 0 and label.x + label.breedte <= 1000
        and label.y >= 0 and label.y + label.hoogte <= 600
        for label in found
    )  # fmt: skip


@settings(deadline=None)  # a busy machine, not a slow function
@given(POINTS)
def test_the_same_points_give_the_same_places(points: list[tuple[float, float]]) -> None:
    assert place(points) == place(points)
