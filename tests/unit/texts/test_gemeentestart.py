"""The sentence above the choice of a gemeente."""

from wsd_dash.texts import gemeentestart as words


def test_how_many_gemeenten_have_something() -> None:
    assert (
        words.sentence(21, 342, gefilterd=False)
        == "In 21 van de 342 gemeenten is een activiteit gemeld."
    )
    assert (
        words.sentence(0, 342, gefilterd=True)
        == "Bij deze filters is in geen van de 342 gemeenten een activiteit gemeld."
    )


def test_another_meaning_of_place_is_said() -> None:
    assert words.sentence(4, 342, gefilterd=False, betekenis="waar men bijeenkwam") == (
        "In 4 van de 342 gemeenten is een activiteit gemeld (waar men bijeenkwam)."
    )


def test_gemeenten_nobody_looked_at_are_no_white_spots() -> None:
    assert words.sub_sentence(235).startswith("235 gemeenten zijn niet nagegaan. Kies er een")
    assert words.sub_sentence(1).startswith("1 gemeente is niet nagegaan.")
    assert words.sub_sentence(0) == words.ONDERZIN
