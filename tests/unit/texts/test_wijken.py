"""The words of the map of wijken."""

import pytest

from wsd_dash.texts import wijken as words
from wsd_dash.texts.stand import KAART


@pytest.mark.parametrize(
    ("wijken", "gemeenten", "text"),
    [
        (0, 0, "In geen enkele wijk is een activiteit gemeld."),
        (1, 1, "In 1 wijk in 1 gemeente is een activiteit gemeld."),
        (7, 4, "In 7 wijken in 4 gemeenten is een activiteit gemeld."),
    ],
)
def test_the_sentence_says_in_how_many_wijken_something_is_reported(
    wijken: int, gemeenten: int, text: str
) -> None:
    assert words.sentence(wijken, gemeenten) == text
    assert words.short(wijken, gemeenten) == text.removesuffix(".")
    assert len(words.short(wijken, gemeenten).split()) <= 12


def test_the_sentence_says_that_filters_hold_back_and_another_meaning_of_place() -> None:
    assert words.sentence(2, 1, betekenis="waar men bijeenkwam", gefilterd=True) == (
        "Bij deze filters is in 2 wijken in 1 gemeente een activiteit gemeld (waar men bijeenkwam)."
    )
    assert words.sentence(0, 0, gefilterd=True) == (
        "Bij deze filters is in geen enkele wijk een activiteit gemeld."
    )


@pytest.mark.parametrize(
    ("shown", "n", "zonder", "text"),
    [
        (0, 0, 0, "Geen activiteit past bij deze filters."),
        (0, 1, 0, f"De enige activiteit noemt geen wijk. {KAART}"),
        (1, 1, 0, f"De enige activiteit noemt een wijk. {KAART}"),
        (0, 6, 0, f"De 6 activiteiten noemen geen wijk. {KAART}"),
        (2, 2, 0, f"Alle 2 activiteiten noemen een wijk. {KAART}"),
        (1, 2, 0, f"Van de 2 activiteiten noemt 1 een wijk; de andere noemt er geen. {KAART}"),
        (
            5, 88, 1,
            (
                "Van de 88 activiteiten noemen 5 een wijk; de andere 83 noemen er geen. Van 1 wijk "
                f"kennen de makers de ligging niet: die staat naast de kaart. {KAART}"
            ),
        ),
        (
            2, 2, 2,
            (
                "Alle 2 activiteiten noemen een wijk. Van 2 wijken kennen de makers de ligging "
                f"niet: die staan naast de kaart. {KAART}"
            ),
        ),
    ],
)  # fmt: skip
def test_the_sub_sentence_says_what_is_left_out(shown: int, n: int, zonder: int, text: str) -> None:
    assert words.sub_sentence(shown, n, zonder) == text


def test_a_label_names_the_gemeente_and_the_count() -> None:
    assert words.label_line("Nijmegen", 1) == "Nijmegen, 1 activiteit"
    assert words.label_line("Leiden", 2, afgeleid=True) == "Leiden, 2 activiteiten (afgeleid)"
    assert words.count_cell(0) == "0 activiteiten"
    assert words.count_cell(1, afgeleid=True) == "1 activiteit (afgeleid)"


def test_the_alternative_names_every_point() -> None:
    points = [("Geitenkamp", "Arnhem, 1 activiteit"), ("De Mors", "Leiden, 2 activiteiten")]
    assert words.alternative("In 2 wijken.", points) == (
        "Kaart van wijken. In 2 wijken. Geitenkamp (Arnhem, 1 activiteit); De Mors (Leiden, 2 "
        "activiteiten)."
    )
    assert words.alternative("In geen wijk.", []) == "Kaart van wijken. In geen wijk."
