"""Words of a note: pairs, years and what is left out."""

import pytest

from wsd_dash.texts import kopie


@pytest.mark.parametrize(
    ("van", "tot", "tekst", "said"),
    [
        (2021.0, 2022.0, "", "2021"),
        (2021.0, 2023.0, "3", "2021-2022 3"),
        (2021.25, 2021.5, "april 2021", "2021 (april 2021)"),
        (2021.5, 2022.25, "afgeleid", "2021-2022 (afgeleid)"),
    ],
)
def test_a_mark_is_said_in_its_years(van: float, tot: float, tekst: str, said: str) -> None:
    assert kopie.moment(van, tot, tekst) == said


def test_a_name_without_value_stands_alone() -> None:
    assert kopie.pair("Armoede", "") == "Armoede"
    assert kopie.pair("Armoede", "3") == "Armoede: 3"


def test_what_is_left_out_is_counted_in_words() -> None:
    assert kopie.more(1) == "en nog 1 regel, zie het beeld zelf"
    assert kopie.more(2) == "en nog 2 regels, zie het beeld zelf"
