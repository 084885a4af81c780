"""The words of the worksheet."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wsd_dash.domain.invloed import Reden
from wsd_dash.texts import werkblad as words


@pytest.mark.parametrize(
    ("counts", "text"),
    [
        (
            (792, 61, 12),
            (
                "Over 61 van de 792 oordelen verschillen de rondes; 12 daarvan beslissen of een "
                "cel leeg is."
            ),
        ),
        (
            (792, 2, 1),
            (
                "Over 2 van de 792 oordelen verschillen de rondes; 1 daarvan beslist of een cel "
                "leeg is."
            ),
        ),
        (
            (90, 6, 0),
            (
                "Over 6 van de 90 oordelen verschillen de rondes; geen daarvan beslist of een cel "
                "leeg is."
            ),
        ),
        (
            (9, 1, 1),
            "Over 1 van de 9 oordelen verschillen de rondes; dat beslist of een cel leeg is.",
        ),
        (
            (1, 1, 0),
            "Over het enige oordeel verschillen de rondes; dat beslist niet of een cel leeg is.",
        ),
        ((9, 0, 0), "Over geen van de 9 oordelen verschillen de rondes."),
        ((1, 0, 0), "Over het enige oordeel verschillen de rondes niet."),
        ((0, 0, 0), "De rondes hebben bij deze filters niets beoordeeld."),
    ],
)
def test_the_sentence(counts: tuple[int, int, int], text: str) -> None:
    assert words.sentence(*counts) == text


def test_the_short_form_fits_a_slide() -> None:
    assert words.short(61, 12) == "61 oordelen om te bespreken, 12 over een lege cel"
    assert words.short(1, 0) == "1 oordeel om te bespreken"
    assert words.short(0, 0) == "Geen oordelen om te bespreken"


A, B, C, D = (f"Cohesie × {name}" for name in "ABCD")  # noqa: RUF001 - as readers see it


@pytest.mark.parametrize(
    ("cellen", "kantelt", "telt", "text"),
    [
        ([A], [A], False, f"Telt dit label als 'aanwezig', dan is {A} niet meer leeg."),
        (
            [A, B],
            [A],
            False,
            (
                f"Telt dit label als 'aanwezig', dan is {A} niet meer leeg en krijgt 1 andere cel "
                "er 1 bij."
            ),
        ),
        (
            [A, B, C, D],
            [A, B],
            False,
            (
                f"Telt dit label als 'aanwezig', dan zijn {A} en {B} niet meer leeg en krijgen 2 "
                "andere cellen er 1 bij."
            ),
        ),
        ([A, B], [], False, f"Telt dit label als 'aanwezig', dan krijgen {A} en {B} er 1 bij."),
        (
            [A, B, C, D],
            [],
            False,
            "Telt dit label als 'aanwezig', dan krijgen 4 cellen er 1 bij.",
        ),
        ([A], [A], True, f"Telt dit label als 'niet aanwezig', dan wordt {A} leeg."),
        (
            [A, B, C],
            [A],
            True,
            (
                f"Telt dit label als 'niet aanwezig', dan wordt {A} leeg en verliezen 2 andere "
                "cellen er 1."
            ),
        ),
        ([B], [], True, f"Telt dit label als 'niet aanwezig', dan verliest {B} er 1."),
    ],
)
def test_the_effect_is_one_sentence(
    cellen: list[str], kantelt: list[str], *, telt: bool, text: str
) -> None:
    assert words.effect(cellen, kantelt, telt=telt, hoofd=False) == text


def test_where_main_accents_count_the_answer_is_about_the_accent() -> None:
    assert words.effect([A], [A], telt=False, hoofd=True).startswith(
        "Telt dit label als 'hoofdaccent', dan is"
    )
    assert "'geen hoofdaccent', dan wordt" in words.effect([A], [A], telt=True, hoofd=True)


def test_every_reason_for_no_effect_is_said() -> None:
    said = {words.no_effect(reden.value, "thema") for reden in Reden if reden is not Reden.GEEN}
    assert len(said) == len(Reden) - 1
    assert words.no_effect("ander", "thema") == (
        "Verandert de matrix niet: bij deze activiteit telt geen thema."
    )


def test_counts_have_their_noun() -> None:
    assert words.questions(1, 1) == "1 vraag"
    assert words.questions(47, 50) == "47 vragen over 50 oordelen"
    assert words.settled(0) == ""
    assert words.settled(1) == "Over 1 ander oordeel besliste de commissie al."
    assert words.shown(6, 47) == "De eerste 6 van de 47 vragen."
    assert words.footer(1, 9) == "n = 1 activiteit, 9 oordelen van beide rondes"


def test_the_paper_says_date_version_selection_and_n() -> None:
    assert words.printed("1 mei 2024", "abc", "soort: project", "n = 3 activiteiten") == (
        "Afgedrukt op 1 mei 2024. Versie van de gegevens: abc. Selectie: soort: project; n = 3 "
        "activiteiten."
    )


@given(st.integers(0, 9999), st.integers(0, 9999), st.integers(0, 9999))
def test_no_sentence_has_a_wrong_plural(a: int, b: int, c: int) -> None:
    kantelend, open_, oordelen = sorted((a, b, c))
    text = words.sentence(oordelen, open_, kantelend)
    assert text.endswith(".")
    assert "van de 1 oordelen" not in text
    if kantelend == 1 < open_:
        assert "; 1 daarvan beslist of" in text
    assert len(words.short(open_, kantelend).split()) <= 12


def test_the_sentence_says_where_a_round_could_not_tell() -> None:
    assert words.too_little(96) == "Bij 96 zag een ronde te weinig tekst om te oordelen."
