"""Golden words of the measures of the map."""

import pytest

from wsd_dash.texts import kaartmaat as words


def test_each_measure_is_explained_in_one_sentence() -> None:
    assert words.ACTIVITEITEN.uitleg == (
        "Elk getal telt de activiteiten die een bron in die gemeente meldt."
    )
    assert words.PARTNERS.uitleg == (
        "Elk getal telt de organisaties die activiteiten in die gemeente uitvoeren, mee "
        "organiseren of er partner van zijn; waar zij zelf zitten, telt niet."
    )
    assert words.accent("inclusie").uitleg == (
        "Elk getal telt de activiteiten in die gemeente met hoofdaccent op inclusie: daar gaan zij "
        "vooral over."
    )


def test_a_thema_that_counts_only_where_it_holds_says_where() -> None:
    text = words.accent("samenwerken", bereik="Arnhem en Nijmegen, 2023-2026").uitleg
    assert text.endswith(
        "Thema's tellen waar ze gelden: Arnhem en Nijmegen, 2023-2026. Elders staat 0."
    )


@pytest.mark.parametrize(
    ("n", "text"),
    [(0, "geen partner genoemd"), (1, "1 partner genoemd"), (12, "12 partners genoemd")],
)
def test_partners_are_counted_in_words(n: int, text: str) -> None:
    assert words.partners(n) == text


@pytest.mark.parametrize(
    ("n", "text"), [(0, "0 met hoofdaccent op inclusie"), (2, "2 met hoofdaccent op inclusie")]
)
def test_main_accents_are_counted_in_words(n: int, text: str) -> None:
    assert words.accents(n, "inclusie") == text
