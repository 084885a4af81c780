"""Facts of one activiteit in words."""

import pytest

from wsd_dash.texts import activiteit as words


@pytest.mark.parametrize(
    ("start", "eind", "text"),
    [
        ("2024-06-06", "2024-06-06", "6 juni 2024"),
        ("2022", "2022", "2022"),
        ("2024", "2026", "2024 tot en met 2026"),
        ("2018", "", "vanaf 2018; het einde staat er niet"),
        ("", "2022-06", "tot en met juni 2022; het begin staat er niet"),
        ("", "", ""),
    ],
)
def test_a_period_is_as_precise_as_it_is_known(start: str, eind: str, text: str) -> None:
    assert words.period(start, eind) == text


@pytest.mark.parametrize(
    ("start", "eind", "text"),
    [
        ("2022", "2022", "alleen het jaar is bekend"),
        ("2022-08", "2022-08", "de dag staat er niet"),
        ("2024-06-06", "2024-06-06", ""),
        ("2024", "2026", ""),
        ("", "", ""),
    ],
)
def test_what_a_date_leaves_open_is_said(start: str, eind: str, text: str) -> None:
    assert words.precision(start, eind) == text


def test_funders_are_listed() -> None:
    assert words.funders("ministerie van VWS;gemeente Nijmegen") == (
        "ministerie van VWS en gemeente Nijmegen"
    )
    assert words.funders("") == ""


def test_a_long_name_is_cut_for_a_slide() -> None:
    assert len(words.short("een " * 20).split()) == 12
    assert words.short("Week tegen Armoede 2022") == "Week tegen Armoede 2022"


def test_remarks_become_sentences() -> None:
    assert words.remarks("letterlijk", "", "Pilotgebied.") == "Letterlijk. Pilotgebied."
