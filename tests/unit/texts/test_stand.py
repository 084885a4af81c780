"""The state of the sources, and the cautions word for word."""

from dataclasses import replace
from datetime import date

import pytest

from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.register import Bron
from wsd_dash.texts import stand

JULY = "Stand van de bronnen: juli 2024."
OLD = f"{JULY} Wat daarna gebeurde, staat hier niet in."


@pytest.mark.parametrize(
    ("today", "text"),
    [
        (date(2024, 7, 31), JULY),
        (date(2025, 7, 31), JULY),
        (date(2025, 8, 1), OLD),
        (date(2026, 11, 22), OLD),
    ],
)
def test_sources_are_old_after_more_than_twelve_months(today: date, text: str) -> None:
    assert stand.state_of_sources("2024-07", today=today) == text


@pytest.mark.parametrize(
    ("peildatum", "text"),
    [
        ("2024-07-15", "Stand van de bronnen: 15 juli 2024."),
        ("2024", "Stand van de bronnen: 2024."),
        ("", "Stand van de bronnen: geen bron draagt een datum."),
    ],
)
def test_a_less_precise_date_is_said_as_it_is(peildatum: str, text: str) -> None:
    assert stand.state_of_sources(peildatum, today=date(2024, 12, 31)) == text


def test_a_source_known_by_its_year_is_old_a_year_after_its_end() -> None:
    assert "Wat daarna" not in stand.state_of_sources("2024", today=date(2025, 12, 31))
    assert "Wat daarna" in stand.state_of_sources("2024", today=date(2026, 1, 1))


def letter(datum: str) -> Bron:
    return Bron("x", "x", "x", "nieuwsbrief", "x", datum, "", "")


def page(datum: str = "") -> Bron:
    return replace(letter(datum), soort="webpagina")


@pytest.mark.parametrize(
    ("bronnen", "text"),
    [
        ([], "geen bronnen"),
        ([page()], "1 webpagina zonder datum"),
        ([page(), page()], "2 webpagina's zonder datum"),
        ([page("2025-01")], "1 webpagina (januari 2025)"),
        ([letter("2024-05")], "1 nieuwsbrief (mei 2024)"),
        ([letter("2024-05"), letter("2024-05")], "2 nieuwsbrieven (mei 2024)"),
        ([letter("2024-05"), letter("2021-05")], "2 nieuwsbrieven (mei 2021 - mei 2024)"),
        (
            [letter("2021-05"), page("2025-01")],
            "1 nieuwsbrief (mei 2021) en 1 webpagina (januari 2025)",
        ),
        ([letter("")], "1 nieuwsbrief zonder datum"),
    ],
)
def test_the_sources_read_are_counted_with_their_dates(bronnen: list[Bron], text: str) -> None:
    assert stand.sources_read(bronnen) == text


def test_the_mini_data_set_read_four_letters_and_a_page(mini: Dataset) -> None:
    assert stand.sources_read(mini.bronnen.values()) == (
        "4 nieuwsbrieven (mei 2021 - juli 2024) en 1 webpagina zonder datum"
    )


def test_the_cautions_stand_word_for_word() -> None:
    assert stand.LABELS == (
        "Labels zijn automatisch voorgesteld, in twee rondes; geen commissie heeft ze bevestigd. "
        "Overeenstemming zegt iets over herhaalbaarheid, niet over juistheid."
    )
    assert stand.KAART == (
        "De kaart zegt niet hoeveel er gebeurt. Gebruik haar niet om gemeenten te vergelijken op "
        "aantallen."
    )
    assert stand.MATRIX == (
        "Een getal telt activiteiten waarin beide voorkomen. Het zegt niets over omvang, bereik "
        "of effect. Leeg betekent: niet gevonden in deze bronnen. Niet: hier moet iets gebeuren."
    )
    assert "geen verantwoording van subsidie" in stand.GEEN_SUBSIDIE


def test_the_caution_on_labels_follows_what_a_committee_did() -> None:
    assert stand.labels(0) == stand.LABELS
    assert "een commissie heeft er 7 bevestigd" in stand.labels(7)
    assert "geen commissie" not in stand.labels(7)
