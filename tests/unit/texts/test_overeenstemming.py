"""The words of the agreement between rounds."""

from hypothesis import given
from hypothesis import strategies as st

from wsd_dash.texts import overeenstemming as words


def test_alpha_and_its_interval_are_dutch_or_say_that_there_is_none() -> None:
    assert words.alpha(0.8154) == "0,82"
    assert words.alpha(None) == "niet te berekenen"
    assert words.interval((-0.1, 0.954)) == "-0,10 tot 0,95"
    assert words.interval(None) == "geen"


def test_the_head_names_the_range_and_how_much_of_it_is_absence() -> None:
    assert words.head(88.1, 100, 492, 636) == (
        "De rondes waren het per conditie of thema in 88% tot 100% van de gevallen eens. 492 van "
        "de 636 gelijke oordelen zijn: beide rondes zien het niet."
    )
    assert "in 90% van" in words.head(90, 90.2, 1, 2)
    assert words.head(90, 90, 1, 2).endswith(
        "1 van de 2 gelijke oordelen is: beide rondes zien het niet."
    )
    assert words.head(50, 50, 0, 3).endswith(
        "Geen van de 3 gelijke oordelen is: beide rondes zien het niet."
    )
    assert words.head(50, 50, 1, 1).endswith("Beide rondes zien het daar niet.")
    assert words.head(0, 0, 0, 0).endswith("Geen enkel oordeel was gelijk.")


@given(st.integers(0, 5000), st.integers(0, 5000))
def test_the_head_names_both_counts(a: int, b: int) -> None:
    afwezig, gelijk = sorted((a, b))
    text = words.head(10, 90, afwezig, gelijk)
    assert "1 van de 1 " not in text
    if gelijk > 1:
        assert f"van de {gelijk:,} gelijke".replace(",", ".") in text
