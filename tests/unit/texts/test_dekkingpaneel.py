"""The words of the panel beside the matrix."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gevallen import activiteit
from wsd_dash.domain.codering import Labels
from wsd_dash.domain.dekking import Cel
from wsd_dash.domain.index import Ids, selected
from wsd_dash.domain.selection import Telwijze
from wsd_dash.texts import dekkingpaneel as words


def cel(counted: str, *, beide: str = "", ruim: str = "", aantal: float | None = None) -> Cel:
    everyone = selected(activiteit(letter) for letter in "abcde")

    def ids(letters: str) -> Ids:
        return Ids(everyone.source, sum(1 << "abcde".index(letter) for letter in letters))

    value = len(counted) if aantal is None else aantal
    now = ids(counted)
    return Cel("sez", "impact", value, now, ids(beide), ids(ruim), now, now)


@pytest.mark.parametrize(
    ("found", "telwijze", "labels", "expected"),
    [
        (cel("abcd", beide="abcd", ruim="abcde"), "heel", "beide", "activiteiten, en 1 betwist"),
        (cel("a", beide="a", ruim="a"), "heel", "beide", "activiteit"),
        (cel(""), "heel", "beide", "activiteiten"),
        (cel("ab", beide="a", ruim="ab"), "heel", "ruim", "activiteiten, waarvan 1 betwist"),
        (
            cel("abc", beide="abc", ruim="abc", aantal=1.3),
            "verdeeld",
            "beide",
            "verdeeld geteld, uit 3 activiteiten",
        ),
        (cel("", beide="ab", ruim="abc"), "heel", "genoemd", "activiteiten, en 1 betwist"),
    ],
)
def test_what_the_figure_counts(found: Cel, telwijze: str, labels: str, expected: str) -> None:
    assert words.noun(found, Telwijze(telwijze), Labels(labels)) == expected


@pytest.mark.parametrize(
    ("known", "k", "gemeenten", "expected"),
    [
        (0, 0, 0, ""),
        (0, 1, 0, "Deze staat niet op de kaart."),
        (1, 1, 3, "Deze staat op de kaart, in 3 gemeenten."),
        (0, 4, 0, "Geen van de 4 staat op de kaart."),
        (1, 4, 1, "1 van de 4 staat op de kaart, in 1 gemeente."),
        (2, 4, 6, "2 van de 4 staan op de kaart, in 6 gemeenten."),
        (4, 4, 6, "Alle 4 staan op de kaart, in 6 gemeenten."),
    ],
)
def test_how_many_places_are_known(known: int, k: int, gemeenten: int, expected: str) -> None:
    assert words.places(known, k, gemeenten) == expected


@given(st.integers(0, 90), st.integers(0, 90), st.integers(1, 90))
def test_places_say_only_given_numbers(known: int, k: int, gemeenten: int) -> None:
    known = min(known, k)
    text = words.places(known, k, gemeenten if known else 0)
    assert {int(x) for x in re.findall(r"\d+", text)} <= {known, k, gemeenten}
    assert "1 gemeenten" not in re.sub(r"\d1 gemeenten", "", text)


def test_the_link_from_the_matrix_names_where_it_leads() -> None:
    assert words.leads_here("Inclusie") == "Naar de activiteiten bij Inclusie"


def test_a_dispute_says_what_the_rounds_said() -> None:
    parts = [("zekerheid", ("hoofdaccent", "te weinig tekst")), ("impact", ())]
    assert words.dispute(parts) == "Betwist: zekerheid (hoofdaccent of te weinig tekst) en impact."
    assert words.dispute([]) == "Betwist."


def test_what_the_list_leaves_out() -> None:
    assert words.more(1) == "En nog 1 activiteit."
    assert words.more(8) == "En nog 8 activiteiten."
