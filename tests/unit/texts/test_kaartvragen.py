"""Golden words of the questions to the map."""

import pytest

from wsd_dash.domain.jaarstap import Jaardekking
from wsd_dash.texts import kaartvragen as words

EIGEN, ELDERS, GEEN = Jaardekking.EIGEN, Jaardekking.ELDERS, Jaardekking.GEEN


@pytest.mark.parametrize(
    ("shown", "afgeleid", "text"),
    [
        (0, 0, "2022: geen activiteit op de kaart."),
        (1, 0, "2022: 1 activiteit op de kaart."),
        (
            1, 1,
            (
                "2022: 1 activiteit op de kaart, en daarbij is het jaar afgeleid: de bron noemt "
                "het niet zelf."
            ),
        ),
        (
            3, 1,
            (
                "2022: 3 activiteiten op de kaart, bij 1 daarvan is het jaar afgeleid: de bron "
                "noemt het niet zelf."
            ),
        ),
    ],
)  # fmt: skip
def test_a_year_says_how_many_are_on_the_map_and_derived(
    shown: int, afgeleid: int, text: str
) -> None:
    assert words.year_count("2022", shown=shown, afgeleid=afgeleid) == text


def test_all_years_are_named_as_such() -> None:
    text = words.year_count(words.ALLE_JAREN, shown=2, afgeleid=0)
    assert text == "Alle jaren: 2 activiteiten op de kaart."


@pytest.mark.parametrize(
    ("dekking", "more", "text"),
    [
        (None, {}, ""),
        (GEEN, {"zonder": ["Zwolle"]}, ""),
        (EIGEN, {"bronnen": ["brief A", "brief B"]}, "Gelezen uit 2022: brief A en brief B."),
        (
            EIGEN, {"bronnen": ["brief A"], "zonder": ["Zwolle"]},
            "Gelezen uit 2022: brief A. Van Zwolle is geen bron gelezen over 2022.",
        ),
        (
            ELDERS, {},
            (
                "Geen van de gelezen bronnen is uit 2022; wat hier staat, melden bronnen uit "
                "andere jaren."
            ),
        ),
        (
            ELDERS, {"gekozen": True},
            (
                "Geen van de gekozen bronnen is uit 2022; wat hier staat, melden bronnen uit "
                "andere jaren."
            ),
        ),
    ],
)  # fmt: skip
def test_a_year_says_which_sources_tell_of_it(
    dekking: Jaardekking | None, more: dict[str, object], text: str
) -> None:
    assert words.cover(dekking, "2022", **more) == text  # type: ignore[arg-type]  # by name


@pytest.mark.parametrize(
    ("jaar", "when"), [("2019", "is uit dat jaar,"), ("2015-2019", "is uit die jaren,")]
)
def test_a_year_without_any_source_says_that_nothing_is_known(jaar: str, when: str) -> None:
    text = words.no_source(jaar)
    assert text.startswith(f"Geen bron gelezen over {jaar}: geen van de gelezen bronnen {when}")
    assert text.endswith("Wat er toen gebeurde, is hier niet bekend.")
    assert "gekozen bronnen" in words.no_source(jaar, gekozen=True)


def test_a_period_of_one_year_is_written_once() -> None:
    assert (words.period(2022, 2022), words.period(2021, 2023)) == ("2022", "2021-2023")
