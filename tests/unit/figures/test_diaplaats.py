"""Where labels on the map of a slide go: nothing is printed over another."""

from itertools import combinations

import pytest

from wsd_dash.figures.diaetiket import Blad, Etiket, Plek, block, break_name, dot, overlap
from wsd_dash.figures.diaplaats import place_names


def plek(code: str, x: float, y: float, aantal: int = 1, straal: float = 40) -> Plek:
    """Return a round gemeente."""

    def near(px: float, py: float) -> bool:
        return (px - x) ** 2 + (py - y) ** 2 < straal**2

    return Plek(
        code, f"Gemeente {code}", aantal, geteld=aantal > 0, vet=True, punt=(x, y), straal=straal,
        kader=(x - straal, y - straal, x + straal, y + straal), inside=near,
        occupied=lambda _x, _y: False,
    )  # fmt: skip


def drawn(weergave: str, plekken: list[Plek], pitch: float = 60) -> list[Etiket]:
    return place_names(plekken, Blad(weergave, 600, 400, pitch))


CLOSE = [plek(str(i), 100 + 45 * (i % 6), 120 + 45 * (i // 6), straal=14) for i in range(18)]


@pytest.mark.parametrize("weergave", ["stippen", "grenzen"])
def test_no_label_lies_over_another_or_outside_the_frame(weergave: str) -> None:
    labels = drawn(weergave, CLOSE)
    assert labels
    assert not [pair for pair in combinations([x.box for x in labels], 2) if overlap(*pair)]
    for label in labels:
        x0, y0, x1, y1 = label.box
        assert x0 > 0 < y0
        assert x1 < 600
        assert y1 < 400


@pytest.mark.parametrize("weergave", ["stippen", "grenzen", "zeshoeken"])
def test_every_count_is_printed_where_there_is_room(weergave: str) -> None:
    counted = {label.code for label in drawn(weergave, CLOSE) if label.getal}
    assert counted == {p.code for p in CLOSE}


def test_a_tile_has_its_count_above_its_name_when_the_name_fits() -> None:
    (large,) = drawn("zeshoeken", [plek("1", 300, 200)], pitch=120)
    (small,) = drawn("zeshoeken", [plek("1", 300, 200)], pitch=30)
    assert large.regels
    assert large.getal
    assert not small.regels
    assert small.getal


def test_a_name_at_home_lies_in_its_gemeente_and_one_outside_has_a_leader() -> None:
    (home,) = drawn("grenzen", [plek("1", 300, 200, straal=120)])
    (away,) = drawn("grenzen", [plek("1", 300, 200, straal=6)])
    assert home.anker is None
    assert away.anker == (300, 200)
    assert list(away.leader())


def test_a_name_breaks_at_its_soft_hyphen_only_when_it_must() -> None:
    name = "Over\u00adbetuwe"
    assert break_name(name, 13, 200, vet=True) == ("Overbetuwe",)
    assert break_name(name, 13, 55, vet=True) == ("Over-", "betuwe")
    assert break_name(name, 13, 10, vet=True) is None


def test_a_block_is_as_wide_as_its_longest_line() -> None:
    one = block(plek("1", 0, 0), ("Arnhem",), 21, (0, 0))
    two = block(plek("1", 0, 0), ("Arnhem", "Westervoort"), 21, (0, 0))
    assert two.breedte > one.breedte
    assert two.hoogte > one.hoogte
    assert dot((5, 5)) == (2, 2, 8, 8)
