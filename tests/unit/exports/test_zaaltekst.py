"""Words on a screen take the room that was reckoned with."""

from handdia import CIJFERS, LIJST, MATRIX
from wsd_dash.exports.zaaltekst import (
    caution_widths,
    cautions_below,
    cautions_beside,
    text_height,
    title_size,
)
from wsd_dash.figures.diatekst import wrap

CAUTIONS = (
    "De kaart zegt niet hoeveel er gebeurt. Gebruik haar niet om gemeenten te vergelijken.",
    "Regionaal zijn 7 activiteiten gemeld; of die hier plaatsvonden, zegt de bron niet.",
    "Deelnemers: lijst zonder datum.",
)


def test_a_row_of_cautions_is_as_low_as_it_can_be() -> None:
    widths = caution_widths(CAUTIONS, 1776)
    assert sum(widths) + 32 * 2 <= 1776 + 3
    tall = max(len(wrap(t, 24, w - 20)) for t, w in zip(CAUTIONS, widths, strict=True))
    assert cautions_beside(CAUTIONS, 1776) == tall * 30
    even = max(len(wrap(t, 24, (1300 - 64) / 3 - 20)) for t in CAUTIONS)
    assert cautions_beside(CAUTIONS, 1300) < even * 30


def test_cautions_without_end_or_none_have_widths_too() -> None:
    assert caution_widths((), 1776) == ()
    assert cautions_beside((), 1776) == 0
    assert sum(caution_widths(("w" * 900, "woord " * 900), 1776)) <= 1776


def test_a_narrow_column_makes_words_higher_and_smaller_letters_lower() -> None:
    assert cautions_below(CAUTIONS, 400) > cautions_below(CAUTIONS, 800)
    assert text_height(LIJST, 300) > text_height(LIJST, 900)
    assert text_height(CIJFERS, 100) > text_height(CIJFERS, 900)
    for deel in (LIJST, CIJFERS):
        assert text_height(deel, 600, 0.8) < text_height(deel, 600)


def test_no_caution_stands_below_a_drawing() -> None:
    assert text_height(MATRIX, 900) == float("inf")


def test_a_title_has_one_of_the_usual_sizes() -> None:
    assert title_size("Kort", 1776) == 64
    assert title_size("x" * 500, 1776) == 64
