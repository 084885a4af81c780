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
    assert words.sentence(n, "2 bronnen", meer, ongelezen=0) == expected


def test_the_sentence_says_that_a_filter_holds_activiteiten_back() -> None:
    assert words.sentence(11, "2 bronnen", 0, ongelezen=0, gefilterd=True).startswith(
        "Deze app rust op 2 bronnen, die bij deze filters 11 activiteiten melden. "
    )


def test_the_short_form_fits_a_slide() -> None:
    assert words.short(88, 5) == "5 bronnen, 88 activiteiten"
    assert words.short(1, 1) == "1 bron, 1 activiteit"


def test_unknown_years_are_said() -> None:
    assert words.years_unknown(0, 3) == "Van alle 3 activiteiten is een jaar bekend."
    assert words.years_unknown(1, 3).startswith("Van 1 van de 3 activiteiten is geen jaar bekend")


def test_the_sentence_says_what_was_not_read() -> None:
    assert words.sentence(11, "2 bronnen", 0, ongelezen=2).endswith(
        " 2 bekende bronnen zijn niet gelezen."
    )
    assert words.sentence(11, "2 bronnen", 0, ongelezen=1).endswith(
        " 1 bekende bron is niet gelezen."
    )
