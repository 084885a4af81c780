"""What the meaning of a place is called, so that no sentence says "unknown" of a known place."""

import pytest

from wsd_dash.domain.selection import BETEKENISSEN
from wsd_dash.texts import plaats as words


@pytest.mark.parametrize(
    ("betekenis", "text"),
    [
        (("uitvoering",), "in welke gemeente het werk gebeurt"),
        (("bijeenkomst",), "in welke gemeente men bijeenkwam"),
        (("betrokken",), "welke gemeente opdracht gaf of meebetaalde"),
        (BETEKENISSEN, "welke gemeente erbij hoort"),
    ],
)
def test_what_is_known_follows_the_meaning_that_counts(
    betekenis: tuple[str, ...], text: str
) -> None:
    assert words.which_gemeente(betekenis) == text


def test_an_activiteit_without_place_of_work_may_have_another_place() -> None:
    assert words.no_place(("uitvoering",)) == "geen plaats van werk genoemd"
    assert words.no_place(("bijeenkomst",)) == "geen plaats genoemd die meetelt"


def test_as_what_a_gemeente_is_reported() -> None:
    assert words.only_as([]) == ""
    assert words.only_as(["bijeenkomst"]) == "alleen gemeld als plaats van een bijeenkomst"
    assert words.only_as(["bijeenkomst", "betrokken"]) == (
        "alleen gemeld als plaats van een bijeenkomst en opdrachtgever of medebetaler"
    )


def test_what_is_left_out_is_counted_per_meaning() -> None:
    assert words.left_out({}) == ""
    assert words.left_out({"bijeenkomst": 2, "betrokken": 0}) == (
        "niet meegeteld: 2 als plaats van een bijeenkomst"
    )
    assert words.left_out({"bijeenkomst": 2, "betrokken": 1}) == (
        "niet meegeteld: 2 als plaats van een bijeenkomst en 1 als opdrachtgever of medebetaler"
    )
