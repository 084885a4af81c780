"""The palette: contrast recomputed with the formula of WCAG 2.2, count classes as documented."""

import itertools
import re

import pytest

from wsd_dash import theme
from wsd_dash.config import PROJECT

CSS = (PROJECT / "src" / "wsd_dash" / "ui" / "assets" / "stijl.css").read_text(encoding="utf-8")
TEXT, MARK = 4.5, 3.0


def luminance(colour: str) -> float:
    """Relative luminance of an sRGB colour (WCAG 2.2, "relative luminance")."""
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return sum(w * c for w, c in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def contrast(one: str, other: str) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def test_the_formula_gives_the_extremes_of_the_standard() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#777777") == 1
    assert contrast("#767676", "#FFFFFF") == pytest.approx(4.54, abs=0.005)


@pytest.mark.parametrize(
    ("colour", "on_white", "on_panel"),
    [
        (theme.INKT, 16.3, 14.7),
        (theme.TEKST_2, 7.5, 6.8),
        (theme.ACCENT, 7.8, 7.0),
        (theme.CONDITIES["sez"], 4.2, 3.8),
        (theme.CONDITIES["inclusie"], 8.6, 7.8),
        (theme.CONDITIES["cohesie"], 3.7, 3.3),
        (theme.CONDITIES["empowerment"], 8.5, 7.7),
    ],
)
def test_contrast_is_as_documented(colour: str, on_white: float, on_panel: float) -> None:
    assert contrast(colour, theme.WIT) == pytest.approx(on_white, abs=0.06)
    assert contrast(colour, theme.PANEEL) == pytest.approx(on_panel, abs=0.06)


TEXT_ON = {
    theme.INKT: (theme.WIT, theme.PANEEL, theme.ACCENT_TINT, theme.NIETS, theme.BUITENLAND,
                 theme.ONBEKEND, theme.TELLING[0], theme.TELLING[1]),
    theme.TEKST_2: (theme.WIT, theme.PANEEL, theme.ACCENT_TINT, theme.NIETS, theme.BUITENLAND),
    theme.ACCENT: (theme.WIT, theme.PANEEL, theme.ACCENT_TINT),
    theme.FOUT: (theme.WIT, theme.PANEEL),
    theme.WIT: (theme.ACCENT, theme.TELLING[2], theme.TELLING[3]),
}  # fmt: skip
"""Which text stands on which ground."""
MARK_ON = {
    theme.INKT: (theme.WIT, theme.PANEEL, theme.NIETS, theme.TELLING[0], theme.TELLING[1],
                 theme.RAND),
    theme.ACCENT: (theme.WIT, theme.PANEEL, theme.NIETS),
    theme.RAND: (theme.WIT, theme.PANEEL),
    theme.THEMA: (theme.WIT, theme.PANEEL),
    theme.TELLING[2]: (theme.WIT, theme.PANEEL),
    theme.TELLING[3]: (theme.WIT, theme.PANEEL, theme.TELLING[0], theme.TELLING[1]),
    **dict.fromkeys(theme.CONDITIES.values(), (theme.WIT, theme.PANEEL)),
}  # fmt: skip
"""Which lines and shapes that mean something stand on which ground."""
WITH_WORDS = {theme.LIJN, theme.NIETS_RAND, theme.ARCERING, theme.TELLING[0], theme.TELLING[1]}
"""Too pale to stand alone: a line between rows, a hatch, a count that is also written as number."""


@pytest.mark.parametrize(
    ("colour", "ground"), [(text, on) for text, grounds in TEXT_ON.items() for on in grounds]
)
def test_text_reads_wherever_it_stands(colour: str, ground: str) -> None:
    assert contrast(colour, ground) >= TEXT


@pytest.mark.parametrize(
    ("colour", "ground"), [(mark, on) for mark, grounds in MARK_ON.items() for on in grounds]
)
def test_a_mark_is_seen_wherever_it_stands(colour: str, ground: str) -> None:
    assert contrast(colour, ground) >= MARK


def test_no_colour_is_left_out_of_the_tables_of_contrast() -> None:
    plain = {value for value in vars(theme).values() if re.fullmatch("#[0-9A-F]{6}", str(value))}
    grounds = {on for pairs in (TEXT_ON, MARK_ON) for on in itertools.chain(*pairs.values())}
    told = {*TEXT_ON, *MARK_ON, *grounds, *WITH_WORDS}
    assert {*plain, *theme.TELLING, *theme.CONDITIES.values()} <= told
    assert not WITH_WORDS & {*TEXT_ON, *MARK_ON}


@pytest.mark.parametrize("item", sorted(theme.CONDITIES))
def test_a_conditie_is_seen_on_white_and_on_the_panel(item: str) -> None:
    assert contrast(theme.CONDITIES[item], theme.WIT) >= MARK
    assert contrast(theme.CONDITIES[item], theme.PANEEL) >= MARK


def test_the_border_of_a_control_is_seen() -> None:
    assert contrast(theme.RAND, theme.WIT) == pytest.approx(3.7, abs=0.06)
    assert contrast(theme.RAND, theme.PANEEL) >= MARK


def test_the_bars_of_themas_are_seen() -> None:
    assert contrast(theme.THEMA, theme.WIT) >= MARK


def test_counts_get_darker_in_steps_one_can_tell_apart() -> None:
    on_white = [contrast(colour, theme.WIT) for colour in theme.TELLING]
    assert on_white == pytest.approx([1.76, 2.86, 4.89, 10.2], abs=0.06)
    ladder = [theme.NIETS, *theme.TELLING]
    steps = [contrast(a, b) for a, b in itertools.pairwise(ladder)]
    assert steps == pytest.approx([1.47, 1.63, 1.71, 2.09], abs=0.02)


@pytest.mark.parametrize(
    ("count", "fill"),
    [
        (0, theme.WIT), (0.5, theme.TELLING[0]), (1, theme.TELLING[0]), (2, theme.TELLING[1]),
        (2.5, theme.TELLING[2]), (3, theme.TELLING[2]), (4, theme.TELLING[2]),
        (5, theme.TELLING[3]), (500, theme.TELLING[3]),
    ],
)  # fmt: skip
def test_count_classes_are_fixed(count: float, fill: str) -> None:
    assert theme.count_colour(count) == fill


@pytest.mark.parametrize("count", [0, 0.3, 1, 1.5, 2, 2.1, 3, 4, 4.2, 5, 88])
def test_the_number_reads_on_its_own_fill(count: float) -> None:
    assert contrast(theme.ink_on_count(count), theme.count_colour(count)) >= TEXT


def test_every_item_has_a_glyph_and_only_condities_a_colour_of_their_own() -> None:
    assert set(theme.CONDITIES) < set(theme.GLYPHS)
    assert len(set(theme.CONDITIES.values())) == 4
    assert theme.item_colour("sez") == theme.CONDITIES["sez"]
    for thema in set(theme.GLYPHS) - set(theme.CONDITIES):
        assert theme.item_colour(thema) == theme.THEMA


def test_no_text_is_smaller_than_the_floor() -> None:
    assert min(theme.SIZES.values()) == 13


def test_the_stylesheet_knows_every_variable_it_uses() -> None:
    templates = (PROJECT / "src" / "wsd_dash" / "ui" / "sjablonen").glob("*.html")
    inline = "".join(path.read_text(encoding="utf-8") for path in templates)
    given = set(re.findall(r"--([a-z0-9-]+):", theme.css_variables() + CSS + inline))
    if "--k{{ loop.index }}:" in inline:  # the heads of a table, numbered by its template
        given |= {f"k{number}" for number in range(2, 8)}
    assert set(re.findall(r"var\(--([a-z0-9-]+)\)", CSS)) <= given


def test_the_stylesheet_writes_text_only_in_colours_that_read() -> None:
    written = re.findall(r"(?<![-\w])color:(?:var\(--)?([\w#-]+)", CSS)
    text = {"inkt", "tekst2", "accent", "#fff"}
    marks = {*theme.CONDITIES, "rand", "inherit", "transparent", "currentcolor"}
    system = {"highlighttext", "canvastext"}  # forced colours: the reader's own palette
    assert "inkt" in written
    quiet = {"stille-kleur"}  # of a name that connects nothing now: the template sets it to tekst2
    assert {name.lower() for name in written} <= text | quiet | marks | system
