"""Sentences about who is named where, in full and in every number."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wsd_dash.texts import netwerk as words

FEW = st.integers(0, 3)


VERBINDEN = "leerateliers of werkplaatsen"
ELKE = "bij elke activiteit is een organisatie genoemd"


@pytest.mark.parametrize(
    ("k", "n", "zonder", "alle", "zin"),
    [
        (14, 107, 23, 88, (f"14 van de 107 genoemde organisaties verbinden {VERBINDEN}; "
            "bij 23 van de 88 activiteiten is geen organisatie genoemd.")),
        (1, 2, 0, 3, f"1 van de 2 genoemde organisaties verbindt {VERBINDEN}; {ELKE}."),
        (0, 2, 1, 2, (f"Geen van de 2 genoemde organisaties verbindt {VERBINDEN}; "
            "bij 1 van de 2 activiteiten is geen organisatie genoemd.")),
        (0, 1, 0, 1, f"De enige genoemde organisatie verbindt geen {VERBINDEN}; {ELKE}."),
        (1, 1, 0, 2, f"De enige genoemde organisatie verbindt {VERBINDEN}; {ELKE}."),
        (0, 0, 1, 1, "Bij de enige activiteit is geen organisatie genoemd die hier meetelt."),
        (0, 0, 1, 3, ("Bij geen van de 3 activiteiten is een organisatie genoemd die hier meetelt; "
            "bij 1 van de 3 activiteiten is geen organisatie genoemd.")),
        (0, 0, 0, 0, "Bij deze filters zijn er geen activiteiten om te tonen."),
    ],
)  # fmt: skip
def test_sentence(k: int, n: int, zonder: int, alle: int, zin: str) -> None:
    assert words.sentence(k, n, zonder, alle) == zin


def test_the_sentence_says_who_counts() -> None:
    zin = words.sentence(2, 11, 0, 9, ["welzijnsorganisatie", words.WERK_LANG])
    assert zin.startswith(
        "2 van de 11 genoemde organisaties (welzijnsorganisatie, alleen wie uitvoert, partner is "
        "of mee organiseert) verbinden"
    )


def test_short_forms() -> None:
    assert words.short(14, 107) == "14 van 107 organisaties verbinden leerateliers of werkplaatsen"
    assert words.short(1, 1) == "1 van 1 organisatie verbindt leerateliers of werkplaatsen"
    assert words.short(0, 0) == "Geen organisaties bij deze filters"


@given(FEW, FEW)
def test_a_slide_title_has_twelve_words_at_most(k: int, rest: int) -> None:
    assert len(words.short(k, k + rest).split()) <= 12


def test_effect() -> None:
    assert words.effect(words.ZONDER, 11, 90) == (
        "Zonder hogescholen en lectoraten: 11 van de 90 verbinden."
    )
    assert words.effect(words.ALLE_ROLLEN, 0, 3) == "Alle rollen: geen van de 3 verbindt."


def test_leerateliers_alone() -> None:
    assert words.alone([]) == "Bij deze keuzes deelt elk leeratelier een organisatie met een ander."
    assert words.alone([("JIP", 1, 0)]) == (
        "Bij deze keuzes deelt 1 leeratelier geen organisatie met een ander: JIP (1 activiteit, "
        "geen)."
    )
    assert words.alone([("JIP", 2, 1), ("Armoede", 3, 2)], zonder=True) == (
        "Zonder hogescholen en lectoraten delen 2 leerateliers geen organisatie met een ander: JIP "
        "(2 activiteiten, 1 organisatie) en Armoede (3 activiteiten, 2 organisaties)."
    )


def test_what_a_choice_holds() -> None:
    assert words.chosen(1, 0) == "1 activiteit, geen organisatie die hier meetelt."
    assert words.chosen(6, 12) == "6 activiteiten, 12 organisaties genoemd."
    assert words.reach(8, 4, 2, 10) == (
        "Genoemd bij 8 activiteiten: 4 leerateliers, 2 werkplaatsen, werk in 10 gemeenten."
    )
    assert words.reach(1, 0, 1, 0) == (
        "Genoemd bij 1 activiteit: geen leeratelier, 1 werkplaats, geen gemeente bekend."
    )
    assert words.reach(0, 0, 0, 0) == (
        "Bij deze filters en keuzes is deze organisatie niet genoemd."
    )
    assert words.connecting([]) == "Geen van die organisaties verbindt."
    assert words.connecting(["Movisie"]) == "Daarvan verbindt: Movisie."
    assert words.connecting(["Movisie", "HAN"]) == "Daarvan verbinden: Movisie en HAN."


def test_in_both_werkplaatsen() -> None:
    assert words.both([]) == "Geen organisatie is genoemd in meer dan één werkplaats."
    assert words.both(["Movisie"]) == (
        "1 organisatie is genoemd in meer dan één werkplaats: Movisie."
    )


def test_what_the_table_leaves_out() -> None:
    assert words.table_note(14, 14, 107) == (
        "De tabel noemt 14 van de 107 organisaties. De andere zijn bij één leeratelier of alleen "
        "buiten leerateliers genoemd, in één werkplaats."
    )
    assert words.table_note(25, 30, 107) == "De tabel noemt 25 van de 107 organisaties."
    assert words.table_note(3, 2, 3) == "De tabel noemt alle 3 organisaties."
    assert words.table_note(25, 0, 26).endswith(
        "De andere is bij één leeratelier of alleen buiten leerateliers genoemd, in één werkplaats."
    )
    assert words.omitted(1) == "Nog 1 organisatie past niet in de tekening; de tabel noemt ze wel."
    assert words.omitted(0) == ""
