"""Golden words of the timeline, and what every sentence keeps to."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wsd_dash.domain.tijdlijn import Jaarkennis
from wsd_dash.texts import tijdlijn as words

NUMBERS = st.integers(0, 400)
KNOWN = st.builds(Jaarkennis, NUMBERS, NUMBERS, NUMBERS, NUMBERS)


@pytest.mark.parametrize(
    ("kennis", "text"),
    [
        (Jaarkennis(0, 0, 0, 0), "Er zijn geen activiteiten gemeld."),
        (
            Jaarkennis(1, 0, 0, 0),
            "Er is 1 activiteit gemeld: daarbij staat het jaar in de bron; zonder jaar: geen.",
        ),
        (Jaarkennis(0, 0, 0, 1), "Er is 1 activiteit gemeld: daarbij is geen jaar bekend."),
        (
            Jaarkennis(0, 3, 0, 0),
            "Er zijn 3 activiteiten gemeld: bij alle 3 is het jaar afgeleid; zonder jaar: geen.",
        ),
        (
            Jaarkennis(12, 41, 34, 1),
            (
                "Er zijn 88 activiteiten gemeld: bij 12 staat het jaar in de bron, bij 41 is het "
                "jaar afgeleid, bij 34 telt het jaar van de bron en bij 1 is geen jaar bekend."
            ),
        ),
    ],
)
def test_the_sentence_says_how_years_are_known(kennis: Jaarkennis, text: str) -> None:
    assert words.sentence(kennis) == text


def test_the_sentence_names_the_period_chosen() -> None:
    text = words.sentence(Jaarkennis(2, 0, 1, 0), jaar="2022")
    assert text.startswith("Er zijn 3 activiteiten gemeld over 2022: bij 2 staat")
    assert words.sentence(Jaarkennis(0, 0, 0, 0), jaar="2019").endswith("gemeld over 2019.")


@given(KNOWN)
def test_every_sentence_adds_up_and_says_what_is_unknown(kennis: Jaarkennis) -> None:
    text = words.sentence(kennis)
    n, *parts = (int(number) for number in re.findall(r"\d+", text.replace(".", "")) or ["0"])
    assert n == kennis.n
    assert sum(parts) in {0, n}
    assert not re.search(r"\b1 activiteiten|\bloopt|\bgestopt", text)
    if n:
        assert "geen jaar bekend" in text or "zonder jaar: geen" in text


@given(KNOWN)
def test_every_short_form_fits_a_slide(kennis: Jaarkennis) -> None:
    text = words.short(kennis)
    assert len(text.split()) <= 12
    assert [int(x) for x in re.findall(r"\d+", text.replace(".", ""))] == [
        kennis.n, kennis.onbekend,
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("dates", "voor", "na", "text"),
    [
        ([], 0, 0, ""),
        (["2021-05", "2024-05"], 0, 0, ""),
        (["2024-05"], 2, 0, "eerst gemeld in mei 2024"),
        (["2021-05", "2022-11"], 0, 1, "laatst gemeld in november 2022"),
        (["2022-11"], 1, 1, "alleen gemeld in november 2022"),
        (["2022-11", "2023-01"], 1, 1, "eerst gemeld in november 2022, laatst in januari 2023"),
    ],
)
def test_silence_of_a_source_never_means_that_it_stopped(
    dates: list[str], voor: int, na: int, text: str
) -> None:
    assert words.reported(dates, voor=voor, na=na) == text


@pytest.mark.parametrize(
    ("start", "eind", "text"),
    [
        ("2024-06-06", "", "6 jun"),
        ("2024-06-06", "2024-06-06", "6 jun"),
        ("2022-11-07", "2022-11-10", "7-10 nov"),
        ("2022-10-31", "2022-11-02", "31 okt - 2 nov"),
        ("2021-03", "", "mrt"),
        ("2021-05", "", "mei"),
        ("2021", "", ""),
    ],
)
def test_a_day_is_written_short_and_no_more_precisely_than_known(
    start: str, eind: str, text: str
) -> None:
    assert words.day(start, eind) == text


@pytest.mark.parametrize(
    ("start", "eind", "precisie", "in_bron", "text"),
    [
        ("2024-06-06", "", "dag", "op 6 juni", "6 juni 2024"),
        ("2022-11-07", "2022-11-10", "periode", "", "7 november 2022 tot en met 10 november 2022"),
        ("2021-02", "", "maand", "in februari", "februari 2021"),
        ("2022", "", "jaar", "2022", "2022 (alleen het jaar is bekend)"),
        ("2023", "", "periode", "eind 2023", "2023, in de bron “eind 2023”"),
        ("2023", "", "periode", "", "2023"),
    ],
)
def test_an_event_says_when_as_precisely_as_its_source(
    start: str, eind: str, precisie: str, in_bron: str, text: str
) -> None:
    assert words.when(start, eind, precisie=precisie, in_bron=in_bron) == text


def test_counts_know_one_and_many() -> None:
    assert words.events(0) == "Geen gebeurtenissen met een datum"
    assert words.events(1) == "1 gebeurtenis met een datum"
    assert words.events(2) == "2 gebeurtenissen met een datum"
    assert words.blocks(3, 3) == ""
    assert words.blocks(5, 3) == "5 blokken: een activiteit van meer jaren staat er vaker"
    assert words.unknown_year(0) == ""
    assert words.unknown_year(1) == "1 activiteit zonder bekend jaar valt buiten dit filter"
    assert words.unknown_year(2) == "2 activiteiten zonder bekend jaar vallen buiten dit filter"
    assert words.more(1, alle=True) == "1 activiteit"
    assert words.more(4, alle=False) == "nog 4"
    assert words.more_rows(1).startswith("1 leeratelier past er niet bij.")
    assert words.also(0) == ""
    assert words.also(3) == "+3"


def test_remarks_on_a_date_stand_behind_it() -> None:
    assert words.event("mei 2021", "Feest", ["", ""]) == "mei 2021: Feest"
    text = words.event("mei 2021", "Feest", [words.AANGEKONDIGD, words.DATUM_AFGELEID])
    assert text == "mei 2021: Feest (aangekondigd, datum afgeleid)"
