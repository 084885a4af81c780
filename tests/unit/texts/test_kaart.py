"""The words of the map's legend."""

import pytest

from wsd_dash.domain.locaties import Stand
from wsd_dash.figures.kaart import CLASSES, FOCI
from wsd_dash.texts import kaart


def test_the_four_kinds_of_empty_have_four_words_as_agreed() -> None:
    assert [kaart.STAND[s] for s in (Stand.DEELNEMEND, Stand.REGIO, Stand.NIETS)] == [
        "deelnemend, niets gemeld", "alleen als deel van een regio genoemd", "niets gemeld",
    ]  # fmt: skip
    assert kaart.STAND[Stand.NIET_NAGEGAAN] == "niet nagegaan"
    assert set(kaart.STAND) == set(Stand)
    assert len(set(kaart.STAND.values())) == len(Stand)


def test_classes_are_named_by_their_bounds() -> None:
    assert [kaart.class_name(low, high) for low, high in CLASSES] == ["1", "2", "3-4", "5 of meer"]


@pytest.mark.parametrize(("n", "text"), [(0, "0 gem."), (1, "1 gem."), (1234, "1.234 gem.")])
def test_a_class_says_how_many_gemeenten_it_has(n: int, text: str) -> None:
    assert kaart.class_note(n) == text


@pytest.mark.parametrize(
    ("n", "text"), [(1, "Nederland, 1 gemeente"), (342, "Nederland, 342 gemeenten")]
)
def test_the_country_is_counted(n: int, text: str) -> None:
    assert kaart.country(n) == text


def test_every_enlargement_has_a_name() -> None:
    assert set(kaart.FOCUS) == set(FOCI) - {"nederland"}
