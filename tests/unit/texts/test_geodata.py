"""What is said of stored boundaries."""

import pytest

from wsd_dash.texts.geodata import stored_message


@pytest.mark.parametrize(
    ("vroeger", "end"),
    [
        (0, "(22 november 2026)."),
        (1, "1 gemeente van toen is samengevoegd tot een gemeente van nu."),
        (10, "10 gemeenten van toen zijn samengevoegd tot gemeenten van nu."),
    ],
)
def test_boundaries_of_an_earlier_year_say_what_was_merged(vroeger: int, end: str) -> None:
    said = stored_message(
        aantal=342,
        jaar="2021",
        bestandsnaam="g.json",
        geimporteerd_op="2026-11-22T10:00:00+00:00",
        vroeger=vroeger,
    )
    assert said.startswith("Opgeslagen: de grenzen van 342 gemeenten van 2021, uit g.json")
    assert said.endswith(end)


def test_a_year_nobody_knows_comes_with_how_to_give_it() -> None:
    said = stored_message(
        aantal=342, jaar="", bestandsnaam="g.json", geimporteerd_op="2026-11-22T10:00:00+00:00"
    )
    assert "jaar onbekend" in said
    assert "Zet het jaar in de bestandsnaam" in said
