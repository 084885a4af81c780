"""What the typeface can draw, and text made to fit it."""

from PIL import ImageFont

from wsd_dash import theme
from wsd_dash.exports.letters import LANG_WOORD, printable, signs
from wsd_dash.texts.druk import TEKEN


def test_the_signs_are_those_that_another_reader_of_fonts_draws() -> None:
    fonts = [ImageFont.truetype(path, 40) for path in sorted(theme.LETTERS.glob("*.ttf"))]
    assert len(fonts) == 2
    lacking = [bytes(font.getmask("\U0001f331")) for font in fonts]
    for sign in "aZé€ŵß·…“0" + "🌱中→□":
        drawn = all(bytes(f.getmask(sign)) != no for f, no in zip(fonts, lacking, strict=True))
        assert drawn == (ord(sign) in signs()), sign
    assert len(signs()) > 500


def test_what_the_typeface_lacks_gets_a_stand_in() -> None:
    assert printable("groei 🌱") == f"groei {TEKEN}"
    assert printable("a → b ≥ 3") == "a -> b >= 3"
    assert printable("smal\u202fwit") == "smal wit"


def test_controls_and_breaks_become_nothing_or_a_space() -> None:
    assert printable("a\x00b\tc\nd\u202e") == "ab c d"


def test_a_word_without_end_gets_places_to_break_and_keeps_its_letters() -> None:
    word = "x" * 100
    parts = printable(f"kort {word}").split(" ")[1].split("\u200b")
    assert "".join(parts) == word
    assert max(map(len, parts)) == LANG_WOORD
    assert printable("ervaringsdeskundigheid") == "ervaringsdeskundigheid"
