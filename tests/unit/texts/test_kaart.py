"""The words of the map's legend."""

import pytest

from wsd_dash.domain.locaties import Stand
from wsd_dash.figures.kaart import CLASSES
from wsd_dash.figures.streken import FOCI
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


@pytest.mark.parametrize(
    ("focus", "title"),
    [
        ("nederland", "Nederland, 342 gemeenten"),
        ("selectie", "Gemeenten met een gemelde activiteit"),
        ("arnhem-nijmegen", "Brede regio Arnhem-Nijmegen"),
        ("Limburg", "Provincie Limburg"),
    ],
)
def test_a_large_map_says_what_it_shows(focus: str, title: str) -> None:
    assert kaart.focus_title(focus, 342) == title


@pytest.mark.parametrize(
    ("maat", "words", "legend"),
    [
        ("", kaart.GEMELD, "Activiteiten per gemeente"),
        ("partners", kaart.PARTNERS, "Partners per gemeente"),
        (
            "accent-inclusie",
            (
                "activiteit met hoofdaccent op sociale inclusie",
                "activiteiten met hoofdaccent op sociale inclusie",
                "wel gemeld, niet met hoofdaccent op sociale inclusie",
            ),
            "Activiteiten met hoofdaccent op sociale inclusie, per gemeente",
        ),
    ],
)
def test_a_measure_has_words_for_one_more_and_none_and_for_the_legend(
    maat: str, words: tuple[str, ...], legend: str
) -> None:
    namen = {"inclusie": "sociale inclusie"}
    assert kaart.measure_words(maat, namen) == words
    assert kaart.legend_title(maat, namen) == legend
