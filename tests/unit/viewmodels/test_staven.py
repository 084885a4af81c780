"""Bars: as long as their number says, and never without it."""

from wsd_dash.domain.dataset import Dataset
from wsd_dash.viewmodels.staven import Staaf, item_bars


def test_the_longest_bar_fills_the_width_and_zero_stays_visible_as_a_number(
    mini: Dataset,
) -> None:
    bars = item_bars(
        list(mini.condities.values()), {"sez": 3, "inclusie": 1}, scale=3, links={"sez": "x"}
    )
    assert [(bar.tekst, bar.waarde, bar.breedte) for bar in bars] == [
        ("zekerheid", "3", 100), ("inclusie", "1", 33.3), ("cohesie", "0", 0),
        ("empowerment", "0", 0),
    ]  # fmt: skip
    assert [bar.href for bar in bars] == ["x", "", "", ""]


def test_condities_have_their_own_colour_and_themas_share_one(mini: Dataset) -> None:
    condities = item_bars(list(mini.condities.values()), {}, scale=1)
    themas = item_bars(list(mini.themas.values()), {}, scale=1)
    assert [bar.kleur for bar in condities] == ["k-sez", "k-inclusie", "k-cohesie", "k-empowerment"]
    assert {bar.kleur for bar in themas} == {"k-thema"}
    assert [bar.glyph for bar in themas] == list(mini.themas)


def test_weights_print_with_one_decimal(mini: Dataset) -> None:
    (bar,) = item_bars([mini.condities["sez"]], {"sez": 2 / 3}, scale=2)
    assert bar == Staaf("zekerheid", "0,7", 33.3, "k-sez", glyph="sez")


def test_a_scale_of_zero_draws_nothing_and_does_not_fail(mini: Dataset) -> None:
    assert item_bars([mini.condities["sez"]], {}, scale=0)[0].breedte == 0
