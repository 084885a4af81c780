"""Golden sentences of the first page."""

import pytest

from wsd_dash.texts import overzicht as words

WERK = "in welke gemeente het werk gebeurt"


@pytest.mark.parametrize(
    ("n", "projecten", "known", "text"),
    [
        (0, 0, 0, "De bronnen melden geen activiteiten bij deze filters."),
        (1, 0, 0, f"De bronnen melden 1 activiteit. Het is niet bekend {WERK}."),
        (1, 1, 1, f"De bronnen melden 1 activiteit, een project. Het is bekend {WERK}."),
        (
            2, 1, 0,
            ("De bronnen melden 2 activiteiten, waarvan 1 project. "
            f"Van geen enkele is bekend {WERK}."),
        ),
        (
            88, 17, 19,
            ("De bronnen melden 88 activiteiten, waarvan 17 projecten. "
            f"Van 19 is bekend {WERK}."),
        ),
    ],
)  # fmt: skip
def test_the_sentence_says_how_much_is_reported(
    n: int, projecten: int, known: int, text: str
) -> None:
    assert words.sentence(n, projecten, known) == text


def test_a_filter_and_another_meaning_of_place_are_said() -> None:
    assert words.sentence(15, 0, 4, betekenis=("bijeenkomst",), gefilterd=True) == (
        "Bij deze filters melden de bronnen 15 activiteiten, waarvan 0 projecten. "
        "Van 4 is bekend in welke gemeente men bijeenkwam."
    )
    assert words.short(15, gefilterd=True) == "Bij deze filters melden de bronnen 15 activiteiten"


@pytest.mark.parametrize(
    ("n", "text"),
    [
        (0, "De bronnen melden 0 activiteiten"),
        (1, "De bronnen melden 1 activiteit"),
        (88, "De bronnen melden 88 activiteiten"),
    ],
)
def test_the_slide_title_is_short(n: int, text: str) -> None:
    assert words.short(n) == text


@pytest.mark.parametrize(
    ("known", "n", "gemeenten", "text"),
    [
        (0, 0, 0, "Er is geen activiteit om op de kaart te tonen"),
        (0, 1, 0, f"De kaart toont de enige activiteit niet: het is niet bekend {WERK}"),
        (1, 1, 1, "De kaart toont de enige activiteit, in 1 gemeente"),
        (1, 1, 3, "De kaart toont de enige activiteit, in 3 gemeenten"),
        (0, 9, 0, f"Van geen van de 9 activiteiten is bekend {WERK}"),
        (1, 2, 1, "De kaart toont 1 van de 2 activiteiten, in 1 gemeente"),
        (1, 3, 1, "De kaart toont een minderheid: 1 van de 3 activiteiten, in 1 gemeente"),
        (19, 88, 21, "De kaart toont een minderheid: 19 van de 88 activiteiten, in 21 gemeenten"),
    ],
)
def test_the_map_block_says_how_small_a_part_it_shows(
    known: int, n: int, gemeenten: int, text: str
) -> None:
    assert words.where(known, n, gemeenten) == text


@pytest.mark.parametrize(
    ("most", "least", "text"),
    [
        (["Zekerheid"], ["Empowerment"], "Zekerheid is het vaakst gelabeld, empowerment het minst"),
        (
            ["Zekerheid", "Inclusie"], ["Cohesie", "Empowerment"],
            "Zekerheid en inclusie zijn het vaakst gelabeld, cohesie en empowerment het minst",
        ),
        (["zekerheid"], ["cohesie"], "Zekerheid is het vaakst gelabeld, cohesie het minst"),
        (["A", "B"], ["B", "A"], "Geen conditie springt eruit"),
        ([], ["A", "B"], "Geen conditie heeft een label dat meetelt"),
    ],
)  # fmt: skip
def test_the_labels_block_names_most_and_least(
    most: list[str], least: list[str], text: str
) -> None:
    assert words.most_labelled(most, least) == text


@pytest.mark.parametrize(
    ("genoemd", "totaal", "text"),
    [
        (0, 0, "Bij deze selectie is geen label voorgesteld"),
        (0, 1, "Het enige label staat niet met zoveel woorden in de bron"),
        (1, 1, "Het enige label staat met zoveel woorden in de bron"),
        (0, 9, "0 van de 9 labels staan met zoveel woorden in de bron"),
        (1, 9, "1 van de 9 labels staat met zoveel woorden in de bron"),
        (25, 180, "25 van de 180 labels staan met zoveel woorden in de bron"),
    ],
)
def test_the_certainty_block_says_what_the_source_names(
    genoemd: int, totaal: int, text: str
) -> None:
    assert words.how_sure(genoemd, totaal) == text


def test_the_parts_of_the_place_bar_name_region_and_country() -> None:
    assert words.place_parts(8, 9) == (
        "gemeente bekend", "alleen een regio (8) of landelijk (9)", "geen plaats van werk genoemd",
    )  # fmt: skip
