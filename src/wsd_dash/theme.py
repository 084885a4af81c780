"""Every colour, size and font of the product; contrast figures stand in the palette test."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

INKT: Final = "#22201C"
TEKST_2: Final = "#5A544B"
RAND: Final = "#8C8478"
ACCENT: Final = "#0B5A6E"
ACCENT_TINT: Final = "#E4EFF1"
PANEEL: Final = "#F6F3EC"
LIJN: Final = "#DDD7CB"
WIT: Final = "#FFFFFF"
NIETS: Final = "#EFEAE0"
NIETS_RAND: Final = "#CFC7B8"
ARCERING: Final = "#C9C2B4"
BUITENLAND: Final = "#E9EEEF"
THEMA: Final = "#6B645A"
ONBEKEND: Final = "#CFC7B8"
FOUT: Final = "#96163C"

CONDITIES: Final[Mapping[str, str]] = {
    "sez": "#B26A00",
    "inclusie": "#5B3A8E",
    "cohesie": "#38966A",
    "empowerment": "#96163C",
}
TELLING: Final = ("#A3CAD3", "#62A2B2", "#2E7A8F", "#0B4757")
"""One hue for counts 1, 2, 3-4 and 5 or more; never rescaled on filtering."""

GLYPHS: Final[Mapping[str, str]] = {
    "sez": '<path d="M8 1 15.2 7.3V15H.8V7.3z"/>',
    "inclusie": (
        '<path fill-rule="evenodd" d="M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1zm0 2.6a4.4 4.4 0 1 1 0 8.8'
        ' 4.4 4.4 0 0 1 0-8.8z"/><circle cx="8" cy="8" r="2.1"/>'
    ),
    "cohesie": (
        '<path fill-rule="evenodd" d="M5.4 3.2a4.8 4.8 0 1 0 0 9.6 4.8 4.8 0 0 0 0-9.6zm0 2.2a2.6'
        ' 2.6 0 1 1 0 5.2 2.6 2.6 0 0 1 0-5.2z"/><path fill-rule="evenodd" d="M10.6 3.2a4.8 4.8 0'
        ' 1 0 0 9.6 4.8 4.8 0 0 0 0-9.6zm0 2.2a2.6 2.6 0 1 1 0 5.2 2.6 2.6 0 0 1 0-5.2z"/>'
    ),
    "empowerment": '<path d="M8 1.2 15.2 14.5H.8z"/>',
    "impact": '<path d="M1.5 10h3v5h-3zM6.5 6h3v9h-3zM11.5 1.5h3V15h-3z"/>',
    "samenwerken": '<path d="M.8 3.5h14.4V14.2h-2.7a4.5 4.5 0 0 0-9 0H.8z"/>',
    "ervaringsdeskundigheid": (
        '<circle cx="8" cy="4.6" r="3.4"/><path d="M1.5 15c0-3.8 2.7-6 6.5-6s6.5 2.2 6.5 6z"/>'
    ),
    "politiserend": (
        '<path d="M1 6h3.2l8.3-4.3v11.8L4.7 10.2 5.9 14.5H3.6L2.4 10H1z"/>'
        '<path d="M13.6 6h1.5v3.4h-1.5z"/>'
    ),
    "technologie": (
        '<circle cx="3.2" cy="12.6" r="2.4"/><circle cx="12.8" cy="12.6" r="2.4"/>'
        '<circle cx="8" cy="3.4" r="2.4"/><path d="M7.1 4.9 8.6 5.9 4.9 12.1 3.3 11.3zM7.4 5.9 8.9'
        ' 4.9 12.7 11.3 11.1 12.1zM4 11.7h8v1.8H4z"/>'
    ),
}
"""SVG paths on a 16-unit grid, one per conditie and thema."""

FONT: Final = "'Fira Sans', 'Segoe UI', system-ui, sans-serif"
LETTERS: Final = Path(__file__).parent / "letters"
"""The typeface as files: woff2 for browsers, `fira-sans-400.ttf` and `-500` for what has none."""
LETTERDELEN: Final[Mapping[str, str]] = {
    "latin": (
        "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,"
        "U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD"
    ),
    "latin-ext": (
        "U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,"
        "U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,"
        "U+A720-A7FF"
    ),
}
"""Which characters each font file holds; the ranges of the package the files came from."""
GEWICHTEN: Final = (400, 500)
SIZES: Final[Mapping[str, int]] = {
    "landing": 32,
    "zin": 27,
    "paneel": 20,
    "kop": 17,
    "onderzin": 16,
    "tekst": 15,
    "knop": 14,
    "noot": 13,
}
"""Font sizes in CSS pixels; 13 is the floor."""


def count_colour(aantal: float) -> str:
    """Return the fill for a count; the classes 1, 2, 3-4 and 5 or more are fixed."""
    if aantal <= 0:
        return WIT
    limits = (1, 2, 4)
    return TELLING[sum(aantal > limit for limit in limits)]


def ink_on_count(aantal: float) -> str:
    """Return the text colour that reads on that fill: ink on 0-2, white on 3 and more."""
    two = 2
    return WIT if aantal > two else INKT


def item_colour(item: str) -> str:
    """Return the mark colour of a conditie, or the one neutral colour of all thema's."""
    return CONDITIES.get(item, THEMA)


def font_faces(address: Callable[[str], str]) -> str:
    """Return the `@font-face` rules of Fira Sans; `address` gives the URL of a file by its name."""
    return "\n".join(
        "@font-face{font-family:'Fira Sans';font-style:normal;font-display:swap;"
        f"font-weight:{gewicht};src:url({address(f'fira-sans-{deel}-{gewicht}.woff2')})"
        f" format('woff2');unicode-range:{signs}}}"
        for gewicht in GEWICHTEN
        for deel, signs in LETTERDELEN.items()
    )


def css_variables() -> str:
    """Return the palette and sizes as CSS custom properties on `:root`."""
    colours = {
        "inkt": INKT,
        "tekst2": TEKST_2,
        "rand": RAND,
        "accent": ACCENT,
        "accent-tint": ACCENT_TINT,
        "paneel": PANEEL,
        "lijn": LIJN,
        "niets": NIETS,
        "niets-rand": NIETS_RAND,
        "arcering": ARCERING,
        "buitenland": BUITENLAND,
        "thema": THEMA,
        "onbekend": ONBEKEND,
        **{f"tel{i}": colour for i, colour in enumerate(TELLING, start=1)},
        **CONDITIES,
    }
    sizes = {f"px-{name}": f"{px / 16}rem" for name, px in SIZES.items()}
    pairs = {**colours, **sizes, "letter": FONT}
    return ":root{" + "".join(f"--{name}:{value};" for name, value in pairs.items()) + "}"
