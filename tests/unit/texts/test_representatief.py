"""Golden sentences on how complete the picture is."""

from datetime import date

import pytest

from wsd_dash.domain.representatief import Leesstand
from wsd_dash.texts import representatief as words

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("peildatum", "expected"),
    [
        ("", "Geen bron draagt een datum; hoe oud dit beeld is, is niet te zeggen."),
        ("2024-07", "De nieuwste bron is van juli 2024, 28 maanden geleden."),
        ("2026-10-31", "De nieuwste bron is van 31 oktober 2026, 1 maand geleden."),
        ("2026-11", "De nieuwste bron is van november 2026."),
        ("2024", "De nieuwste bron is van 2024, 2 jaar geleden."),
        ("2026", "De nieuwste bron is van 2026."),
    ],
)
def test_the_age_is_counted_in_months_up_to_today(peildatum: str, expected: str) -> None:
    assert words.age(peildatum, today=TODAY) == expected


def test_what_was_read_and_what_not() -> None:
    assert words.read_so_far(5, 2, "november 2026") == (
        "Gelezen: 5 bronnen. Bekend en niet gelezen: 2. Laatste aanvulling van de gegevens: "
        "november 2026."
    )
    assert words.read_so_far(1, 0, "") == "Gelezen: 1 bron. Bekend en niet gelezen: 0."


def test_an_indication_says_when_and_who_says_so() -> None:
    assert words.indication("najaar 2024", "een bron kondigt haar aan", "nieuwsbrief mei 2024") == (
        "Najaar 2024; een bron kondigt haar aan (nieuwsbrief mei 2024)."
    )
    assert words.indication("", "een bron verwijst", "x") == "Een bron verwijst (x)."


def test_what_the_next_reading_should_cover_is_asked_only_where_it_is_missing() -> None:
    assert words.known(0) == ""
    assert words.known(1) == "De bron die bekend is en niet is gelezen."
    assert words.known(2) == "De 2 bronnen die bekend zijn en niet zijn gelezen."
    assert words.years_without("A", ()) == words.only_one("A", 2) == words.undated("A", 0) == ""
    assert words.no_list("A", bekend=True) == ""
    assert words.only_one("A", 1) == "A: meer bronnen. Er is maar 1 bron gelezen."
    assert words.only_one("A", 0) == "A: meer bronnen. Er is geen bron gelezen."
    assert words.undated("A", 2) == "A: de datum van 2 bronnen zonder datum."
    assert words.years_without("A", (2022, 2023)).startswith("A: bronnen uit 2022, 2023.")
    dated = Leesstand("a", 1, 0, "2024-05", (), 0, deelnemers_bekend=True)
    assert words.since([("A", dated)]) == "Wat daarna verscheen: A na mei 2024."
    assert words.since([]) == ""


def test_people_would_judge_every_item_of_each_activiteit() -> None:
    assert "(180 oordelen per persoon)" in " ".join(words.people(180))
