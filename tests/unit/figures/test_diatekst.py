"""Words on a drawing: clean, measured, broken over lines, never cut without a sign."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wsd_dash.figures.diatekst import clean, clip, fit, paragraph, pieces, width, wrap

ZIN = "In 5 van de 10 deelnemende gemeenten is geen activiteit gemeld."


def test_text_is_cleaned_of_what_no_drawing_can_hold() -> None:
    assert clean("a\x00b\u202ec\ud800d\ufffe\te\nf") == "abcd e f"
    assert clean("zaak\u200bwaarneming 🌱") == "zaakwaarneming 🌱"


def test_width_grows_with_size_and_weight() -> None:
    assert width(ZIN, 64) == pytest.approx(2 * width(ZIN, 32))
    assert width(ZIN, 64, vet=True) > width(ZIN, 64)
    # measured in a browser: 1,893 pixels with kerning
    assert width(ZIN, 64, vet=True) == pytest.approx(1893, abs=15)


def test_a_sign_the_letters_lack_counts_as_wide_as_an_emoji() -> None:
    assert width("🌱", 100) == pytest.approx(150)
    assert width("語", 100) == pytest.approx(150)
    assert 0 < width("ő", 100) < 100


def test_lines_hold_every_word_and_stay_within_the_room() -> None:
    lines = wrap(ZIN, 64, 700)
    assert " ".join(lines) == ZIN
    assert len(lines) > 2
    assert all(width(line, 64) <= 700 for line in lines)


@given(st.text(max_size=80), st.integers(60, 400))
def test_any_text_keeps_all_its_letters_within_the_room(text: str, room: int) -> None:
    lines = wrap(text, 24, room)
    assert all(width(line, 24) <= room for line in lines)
    kept, given_ = (re.sub(r"[\s-]", "", x) for x in ("".join(lines), clean(text)))
    assert kept == given_


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("Samenwerken", ["Samen-", "werken"]),
        ("Ervaringskennis", ["Erva-", "rings-", "kennis"]),
        ("technologie", ["techno-", "logie"]),
        ("zorg-en-welzijn", ["zorg-en-", "welzijn"]),
    ],
)
def test_a_long_word_breaks_at_a_syllable(word: str, expected: list[str]) -> None:
    assert pieces(word, 24, 100) == expected


def test_a_letter_alone_stays_with_what_follows_it() -> None:
    assert all(len(piece.strip("-")) > 1 for piece in pieces("economische", 24, 60))


def test_text_takes_the_largest_size_that_fits() -> None:
    assert fit(ZIN, (64, 48, 24), 2000, 80).maat == 64
    assert fit(ZIN, (64, 48, 24), 1200, 70).maat == 24
    assert fit(ZIN, (64, 48), 200, 10).maat == 48
    assert paragraph("", 24, 100).hoogte == 0


def test_a_shortened_name_says_so() -> None:
    assert clip("Arnhem", 24, 200) == "Arnhem"
    short = clip("Onderzoek naar de bestaanszekere toekomst", 24, 200)
    assert short.endswith("…")
    assert width(short, 24) <= 200
    assert clip("Arnhem", 24, 1) == ""
