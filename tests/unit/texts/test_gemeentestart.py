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
