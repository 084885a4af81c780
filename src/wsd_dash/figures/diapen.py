"""The pen of all drawings of a slide: colours, text, lines and marks as SVG, always escaped."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from markupsafe import escape

from wsd_dash import theme
from wsd_dash.figures.diatekst import Alinea, clean, paragraph, width

FLOOR: Final = 24
"""The smallest letter on a slide of 1920 pixels wide."""
LIST: Final = 32
LEGEND: Final = 30
HEAD: Final = 30
FIGURE: Final = 96
NUMBER: Final = 46
MEDIUM: Final = "'Fira Sans Medium', 'Fira Sans', 'Segoe UI', system-ui, sans-serif"
"""The heavier letter: as a file it is a family of its own, in a browser a weight of the other."""
UNDER: Final = 12
"""Pixels between a head and what it heads."""
GRID: Final = 16
"""Units of a glyph."""


@dataclass(frozen=True)
class Kleuren:
    """What a drawing is coloured with; `dik` is how much thicker lines are."""

    inkt: str
    tekst2: str
    rand: str
    lijn: str
    niets: str
    niets_rand: str
    arcering: str
    accent: str = theme.ACCENT
    papier: str = theme.WIT
    buitenland: str = theme.BUITENLAND
    telrand: str = theme.WIT
    dik: float = 1


GEWOON: Final = Kleuren(
    inkt=theme.INKT,
    tekst2=theme.TEKST_2,
    rand=theme.RAND,
    lijn=theme.LIJN,
    niets=theme.NIETS,
    niets_rand=theme.NIETS_RAND,
    arcering=theme.ARCERING,
)
STERK: Final = Kleuren(
    inkt=theme.INKT,
    tekst2=theme.INKT,
    rand=theme.INKT,
    lijn=theme.RAND,
    niets=theme.LIJN,
    niets_rand=theme.RAND,
    arcering=theme.RAND,
    accent=theme.TELLING[-1],
    buitenland=theme.WIT,
    telrand=theme.INKT,
    dik=1.6,
)
"""For a washed-out projector: what is light becomes darker, what is thin thicker."""


@dataclass(frozen=True)
class Tekening:
    """A drawing from its own upper left corner, and the room it took in pixels."""

    svg: str
    breedte: float
    hoogte: float


@dataclass(frozen=True)
class Kader:
    """The head of a part and the note that goes below it; between them is `ruimte`, from `top`."""

    kop: Alinea
    noot: Alinea
    breedte: float
    hoogte: float
    kleuren: Kleuren

    @property
    def top(self) -> float:
        """Return where the content starts."""
        return self.kop.hoogte + UNDER if self.kop.regels else 0

    @property
    def ruimte(self) -> float:
        """Return the height left for the content."""
        note = self.noot.hoogte + UNDER if self.noot.regels else 0
        return max(self.hoogte - self.top - note, 0)

    def close(self, body: str, inhoud: float, *, breedte: float = 0) -> Tekening:
        """Put head and note around content of this height, drawn from its own corner."""
        foot = self.top + inhoud
        note = lines(0, foot + UNDER, self.noot, kleur=self.kleuren.tekst2)
        end = foot + UNDER + self.noot.hoogte if self.noot.regels else foot
        svg = lines(0, 0, self.kop, kleur=self.kleuren.inkt) + moved(0, self.top, body) + note
        return Tekening(svg, max(self.breedte, breedte), end)


def frame(titel: str, noot: str, breedte: float, hoogte: float, kleuren: Kleuren) -> Kader:
    """Lay out the head and note of a part."""
    head = paragraph(titel, HEAD, breedte, vet=True)
    return Kader(head, paragraph(noot, FLOOR, breedte), breedte, hoogte, kleuren)


def even_rows(least: Sequence[float], room: float, *, most: float) -> tuple[float, ...]:
    """Return heights of rows: all the same where that has room, else each what it needs."""
    free, others = room, list(least)
    while others and max(others) > free / len(others):
        tallest = max(others)  # takes more than its share, so the others divide what is left
        others.remove(tallest)
        free -= tallest
    even = min(free / len(others), most) if others else 0
    return tuple(max(one, even) for one in least)


def moved(x: float, y: float, body: str) -> str:
    """Return a drawing with its corner moved."""
    return f'<g transform="translate({f(x)} {f(y)})">{body}</g>' if body and (x or y) else body


def colours(*, contrast: bool) -> Kleuren:
    """Return the usual colours, or those for a washed-out projector."""
    return STERK if contrast else GEWOON


def f(value: float) -> str:
    """Write a length with at most one decimal."""
    return f"{round(value, 1):g}" if abs(value) < 1e5 else f"{value:.0f}"  # noqa: PLR2004


def attribute(text: str) -> str:
    """Return text that may stand between double quotes."""
    return str(escape(clean(text)))


def words(  # noqa: PLR0913 - all but the first three by name only
    x: float,
    y: float,
    text: str,
    *,
    size: float,
    kleur: str,
    vet: bool = False,
    anker: str = "",
    halo: str = "",
) -> str:
    """Return one line of text with its foot at `y`; `anker` is `middle` or `end`."""
    shown = clean(text)
    if not shown:
        return ""
    more = f' font-family="{MEDIUM}" font-weight="500"' if vet else ""
    more += f' text-anchor="{anker}"' if anker else ""
    if halo:
        more += (
            f' stroke="{halo}" stroke-width="{f(size / 6)}" stroke-linejoin="round"'
            ' paint-order="stroke"'
        )
    return (
        f'<text x="{f(x)}" y="{f(y)}" font-size="{f(size)}" fill="{kleur}"{more}>'
        f"{escape(shown)}</text>"
    )


def lines(x: float, y: float, alinea: Alinea, *, kleur: str, anker: str = "") -> str:
    """Return lines of text with their top at `y`."""
    return "".join(
        words(
            x,
            y + i * alinea.stap + alinea.maat,
            line,
            size=alinea.maat,
            kleur=kleur,
            vet=alinea.vet,
            anker=anker,
        )
        for i, line in enumerate(alinea.regels)
    )


def rect(  # noqa: PLR0913 - all but the box by name only
    x: float,
    y: float,
    breedte: float,
    hoogte: float,
    *,
    vul: str = "none",
    lijn: str = "",
    dik: float = 1,
) -> str:
    """Return a rectangle; one of no size is nothing."""
    if breedte <= 0 or hoogte <= 0:
        return ""
    edge = f' stroke="{lijn}" stroke-width="{f(dik)}"' if lijn else ""
    return (
        f'<rect x="{f(x)}" y="{f(y)}" width="{f(breedte)}" height="{f(hoogte)}" '
        f'fill="{vul}"{edge}/>'
    )


def line(points: Sequence[tuple[float, float]], *, kleur: str, dik: float = 1) -> str:
    """Return a line through points."""
    d = "M" + "L".join(f"{f(x)} {f(y)}" for x, y in points)
    return f'<path d="{d}" fill="none" stroke="{kleur}" stroke-width="{f(dik)}"/>'


def glyph(item: str, x: float, y: float, size: float) -> str:
    """Return the glyph of a conditie or thema with its upper left corner here; none for others."""
    path = theme.GLYPHS.get(item)
    if not path:
        return ""
    fill = theme.CONDITIES.get(item, theme.INKT)
    return (
        f'<g transform="translate({f(x)} {f(y)}) scale({size / GRID:.4g})" fill="{fill}">{path}</g>'
    )


def hatch(
    naam: str, kleur: str, *, pitch: float, dik: float, papier: str, schaal: float = 1
) -> str:
    """Return the pattern of slanting lines for what is unknown, under a name for `url(#...)`."""
    size = f'width="{f(pitch)}" height="{f(pitch)}"'
    return (
        f'<pattern id="{naam}" patternUnits="userSpaceOnUse" {size} '
        f'patternTransform="scale({schaal:.6g}) rotate(45)"><rect {size} fill="{papier}"/>'
        f'<path d="M{f(pitch / 2)} 0V{f(pitch)}" stroke="{kleur}" stroke-width="{dik:.3g}"/>'
        "</pattern>"
    )


def fits(text: str, size: float, room: float, *, vet: bool = False) -> bool:
    """Whether a line of text fits in a room."""
    return width(clean(text), size, vet=vet) <= room
