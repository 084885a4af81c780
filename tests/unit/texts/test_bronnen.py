"""Golden sentences of the page about sources."""

import pytest

from wsd_dash.texts import bronnen as words


@pytest.mark.parametrize(
    ("n", "meer", "expected"),
    [
        (0, 0, "De bronnen melden geen activiteiten bij deze filters."),
        (
            1,
            0,
            (
                "Deze app rust op 2 bronnen, die 1 activiteit melden. "
                "Geen enkele staat in meer dan één bron."
            ),
        ),
        (
            5,
            1,
            "Deze app rust op 2 bronnen, die 5 activiteiten melden. 1 staat in meer dan één bron.",
        ),
        (
            88,
            9,
            "Deze app rust op 2 bronnen, die 88 activiteiten melden. 9 staan in meer dan één bron.",
        ),
    ],
)
def test_the_sentence_counts_and_says_what_overlaps(n: int, meer: int, expected: str) -> None:
    assert words.sentence(n, "2 bronnen", meer) == expected


def test_the_short_form_fits_a_slide() -> None:
    assert words.short(88, 5) == "5 bronnen, 88 activiteiten"
    assert words.short(1, 1) == "1 bron, 1 activiteit"


def test_alpha_is_dutch_or_says_that_there_is_none() -> None:
    assert words.alpha(0.8154) == "0,82"
    assert words.alpha(None) == "niet te berekenen"


def test_agreement_names_its_range_and_how_much_of_it_is_absence() -> None:
    assert words.agreement_head(88.1, 100, 78.6) == (
        "De rondes waren het per conditie of thema in 88% tot 100% van de gevallen eens. Van die "
        "gelijke oordelen was 79% een eensgezind 'niet aangetoond'."
    )
    assert "in 90% van" in words.agreement_head(90, 90.2, 0)


def test_unknown_years_are_said() -> None:
    assert words.years_unknown(0, 3) == "Van alle 3 activiteiten is een jaar bekend."
    assert words.years_unknown(1, 3).startswith("Van 1 van de 3 activiteiten is geen jaar bekend")
