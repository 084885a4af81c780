"""The gemeentekaart on a slide: every gemeente in its class, with counts, names and marks."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from wsd_dash import theme
from wsd_dash.domain.dia import Kaartdeel
from wsd_dash.domain.locaties import GemeenteStand, Stand
from wsd_dash.figures.diapen import FLOOR, Kleuren, attribute, f, hatch, line, rect, words
from wsd_dash.figures.diauitsnede import Uitsnede
from wsd_dash.figures.diavorm import Point, Vorm, Wereld, circle
from wsd_dash.figures.kaart import ZONDER_MAAT, count_class
from wsd_dash.texts import kaart as texts

SCALE: Final = FLOOR / 13
"""A slide is drawn this much larger than the live map, whose smallest letter is 13 pixels."""
QUIET: Final = frozenset({Stand.NIETS.value, Stand.NIET_NAGEGAAN.value})
BORDERED: Final = frozenset({Stand.DEELNEMEND.value, Stand.REGIO.value})
DRAW_ORDER: Final = ("niet_nagegaan", "niets", "deelnemend", "regio", "tel0", "tel1", "tel2",
                     "tel3", "tel4")  # fmt: skip


@dataclass(frozen=True)
class Maten:
    """Sizes in pixels of the live map: pitch of lines, pitch and size of dots, radii of dots."""

    vanaf: float
    steek: float
    punt: float
    straal: float
    streep: float
    leeg: float
    rand: float
    vol: float


STEPS: Final = (
    Maten(48, 7, 11, 1.3, 1.1, 6, 8, 14),
    Maten(20, 5.5, 8, 1.1, 1.1, 3.5, 5, 9),
    Maten(0, 4, 5, 0.85, 1.1, 2, 3, 4.5),
)


@dataclass(frozen=True)
class Kaartbeeld:
    """One map in its frame: the world, what is in view, the class of each gemeente, its pen.

    `schaal` is how much larger than the live map its marks are, `groot` prints counts and names.
    `naam` makes the names of its patterns its own among all drawings of a page.
    """

    wereld: Wereld
    uitsnede: Uitsnede
    standen: Mapping[str, GemeenteStand]
    kleuren: Kleuren
    naam: str
    schaal: float = SCALE
    groot: bool = True

    @property
    def pitch(self) -> float:
        """Return the size of a tile in pixels of the live map."""
        return self.uitsnede.k * self.wereld.tegel / self.schaal

    @property
    def maten(self) -> Maten:
        """Return the sizes of marks that suit the size of a tile."""
        steps = STEPS[:-1] if self.groot else STEPS
        return next((m for m in steps if self.pitch >= m.vanaf), steps[-1])

    def klas(self, code: str) -> str:
        """Return the class of a gemeente: its count, or its kind of empty."""
        return gemeente_class(self.standen.get(code))

    def vorm(self, code: str) -> Vorm:
        """Return the shape of a gemeente; a dot has a size in pixels."""
        vorm = self.wereld.vormen[code]
        if not self.wereld.rond:
            return vorm
        klas, maten = self.klas(code), self.maten
        size = maten.vol if klas.startswith("tel") else maten.leeg
        r = (maten.rand if klas in BORDERED else size) * self.schaal / self.uitsnede.k
        x, y = vorm.punt
        return Vorm(circle(x, y, r), vorm.punt, r, (x - r, y - r, x + r, y + r))

    def shown(self) -> list[str]:
        """Return the gemeentecodes in view, in the order in which they are drawn."""
        codes = [c for c in self.wereld.vormen if self.uitsnede.shows(self.vorm(c).kader)]
        return sorted(codes, key=lambda c: (DRAW_ORDER.index(self.klas(c)), c))


def gemeente_class(stand: GemeenteStand | None) -> str:
    """Return `tel0` to `tel4`, or the kind of empty; who is not named was not looked at."""
    if stand is None:
        return Stand.NIET_NAGEGAAN.value
    if stand.aantal:
        return f"tel{count_class(stand.aantal)}"
    return ZONDER_MAAT if stand.stand is Stand.GEMELD else stand.stand.value


def fill_of(klas: str, kleuren: Kleuren, naam: str) -> str:
    """Return the fill of a class; two kinds of empty have a pattern."""
    if klas in {Stand.NIET_NAGEGAAN.value, Stand.REGIO.value}:
        return f"url(#{naam}-{klas})"
    if klas == Stand.NIETS.value:
        return kleuren.niets
    return theme.TELLING[int(klas[-1]) - 1] if klas[-1] in "1234" else kleuren.papier


def patterns(naam: str, kleuren: Kleuren, maten: Maten, *, factor: float, schaal: float = 1) -> str:
    """Return the patterns of two kinds of empty, `factor` larger than on the live map.

    `schaal` turns a pixel back into the unit of the drawing they fill.
    """
    pitch, r = maten.punt * factor, maten.straal * factor
    spot = f'r="{r:.3g}" fill="{kleuren.accent}"'
    dots = (
        f'<pattern id="{naam}-regio" patternUnits="userSpaceOnUse" width="{f(pitch)}" '
        f'height="{f(pitch)}" patternTransform="scale({schaal:.6g})">'
        f"{rect(0, 0, pitch, pitch, vul=kleuren.papier)}"
        f'<circle cx="{pitch / 4:.4g}" cy="{pitch / 4:.4g}" {spot}/>'
        f'<circle cx="{pitch * 0.75:.4g}" cy="{pitch * 0.75:.4g}" {spot}/></pattern>'
    )
    lines = hatch(
        f"{naam}-niet_nagegaan",
        kleuren.arcering,
        pitch=maten.steek * factor,
        dik=maten.streep * factor * kleuren.dik**0.5,
        papier=kleuren.papier,
        schaal=schaal,
    )
    return f"<defs>{lines}{dots}</defs>"


def describe(stand: GemeenteStand, deel: Kaartdeel) -> str:
    """Say what a gemeente shows, in the words of the live map."""
    een, meer, geen = texts.measure_words(deel.maat, measure_names(deel))
    if stand.aantal:
        what = f"{stand.aantal} {een if stand.aantal == 1 else meer}"
    else:
        what = geen if stand.stand is Stand.GEMELD else texts.STAND[stand.stand]
    member = stand.deelnemer and stand.stand is not Stand.DEELNEMEND
    remarks = ((member, texts.DEELNEMER), (stand.afgeleid, texts.AFGELEID))
    return ", ".join([stand.gemeentenaam, what, *(text for holds, text in remarks if holds)])


def measure_names(deel: Kaartdeel) -> dict[str, str]:
    """Return the reader's name of the item that a measure of main accents counts."""
    _, _, item = deel.maat.partition("-")
    return {item: deel.maatnaam} if deel.maatnaam else {}


def draw_land(beeld: Kaartbeeld, deel: Kaartdeel, *, interactief: bool) -> str:
    """Draw all gemeenten in view with their borders, and the ring around the chosen one."""
    k, kleuren, rond = beeld.uitsnede.k, beeld.kleuren, beeld.wereld.rond
    s = beeld.schaal / k
    thin = (0.9 if beeld.wereld.provincies else 1) * s * (kleuren.dik if beeld.groot else 1)
    shown = beeld.shown()
    paths = "".join(_quiet(klas, shown, beeld, thin=thin) for klas in DRAW_ORDER[: len(QUIET)])
    paths += "".join(
        _gemeente(code, beeld, deel, thin=thin, live=interactief)
        for code in shown
        if beeld.klas(code) not in QUIET
    )
    border = (2 if beeld.groot else 1.2) * s * kleuren.dik**0.5
    edges = "".join(beeld.vorm(c).pad for c in shown if beeld.klas(c) in BORDERED)
    accent = beeld.kleuren.accent
    parts = [
        _outline(beeld.wereld.kust, kleuren.rand, 0.8 * s, vul=kleuren.papier),
        paths,
        _outline(beeld.wereld.provincies, kleuren.rand, 1.1 * s, dash=() if not beeld.groot else
                 (7 * s, 3 * s, 1.5 * s, 3 * s)),
        "" if rond else _outline(edges, accent, border),
        _ring(beeld, deel.gekozen, s),
    ]  # fmt: skip
    x, y = beeld.uitsnede.x, beeld.uitsnede.y
    return f'<g transform="translate({x:.2f} {y:.2f}) scale({k:.6g})">{"".join(parts)}</g>'


def _quiet(klas: str, shown: Sequence[str], beeld: Kaartbeeld, *, thin: float) -> str:
    """Draw all gemeenten of which nothing is told as one shape: there are many."""
    d = "".join(beeld.vorm(code).pad for code in shown if beeld.klas(code) == klas)
    fill = fill_of(klas, beeld.kleuren, beeld.naam)
    edge = beeld.kleuren.niets_rand
    return (
        f'<path d="{d}" fill="{fill}" stroke="{edge}" stroke-width="{thin:.3g}" '
        'stroke-linejoin="round"/>'
        if d
        else ""
    )


def _gemeente(code: str, beeld: Kaartbeeld, deel: Kaartdeel, *, thin: float, live: bool) -> str:
    klas, kleuren = beeld.klas(code), beeld.kleuren
    edge = kleuren.telrand if klas[-1] in "1234" else kleuren.niets_rand
    if klas == ZONDER_MAAT:
        edge = kleuren.rand
    if beeld.wereld.rond and klas in BORDERED:
        edge, thin = kleuren.accent, thin * 2
    path = (
        f'<path d="{beeld.vorm(code).pad}" fill="{fill_of(klas, kleuren, beeld.naam)}" '
        f'stroke="{edge}" stroke-width="{thin:.3g}" stroke-linejoin="round"/>'
    )
    stand = beeld.standen.get(code)
    if not live or stand is None:
        return path
    return (
        f'<g class="wsd-gemeente" data-code="{attribute(code)}" tabindex="-1" role="button" '
        f'aria-label="{attribute(describe(stand, deel))}">{path}</g>'
    )


def _ring(beeld: Kaartbeeld, code: str, s: float) -> str:
    """Mark the chosen gemeente with a ring outside a white halo."""
    if code not in beeld.wereld.vormen:
        return ""
    pad = beeld.vorm(code).pad
    wide, halo = (9, 3) if beeld.groot else (5, 2)
    fill = fill_of(beeld.klas(code), beeld.kleuren, beeld.naam)
    return (
        _outline(pad, beeld.kleuren.inkt, wide * s)
        + _outline(pad, beeld.kleuren.papier, halo * s)
        + f'<path d="{pad}" fill="{fill}" pointer-events="none"/>'
    )


def _outline(
    d: str, kleur: str, dik: float, *, vul: str = "none", dash: Sequence[float] = ()
) -> str:
    if not d:
        return ""
    dashes = f' stroke-dasharray="{" ".join(f"{v:.3g}" for v in dash)}"' if dash else ""
    return (
        f'<path d="{d}" fill="{vul}" stroke="{kleur}" stroke-width="{dik:.3g}"{dashes} '
        'stroke-linejoin="round" pointer-events="none"/>'
    )


def corner(x: float, y: float, straal: float, *, kleur: str, rond: bool, dik: float = 4) -> str:
    """Draw the mark of a place that is only derived, at the bottom of a tile or under a dot."""
    wide, high, low = (
        (straal * 0.7, straal + 4, straal + 13)
        if rond
        else (straal * 0.3, straal * 0.86, straal * 1.04)  # below the name, within the corner
    )
    points: Iterable[Point] = ((x - wide, y + high), (x, y + low), (x + wide, y + high))
    return line(tuple(points), kleur=kleur, dik=dik)


def spaced(naam: str) -> str:
    """Return a name with its letters apart, as maps name a country."""
    return "\u2009".join(naam)


def place_word(beeld: Kaartbeeld, naam: str) -> str:
    """Name what lies beyond the border, in a lower corner."""
    size = FLOOR
    x, y = beeld.uitsnede.breedte - 20, beeld.uitsnede.hoogte - 20
    return words(
        x,
        y,
        spaced(naam),
        size=size,
        kleur=beeld.kleuren.tekst2,
        anker="end",
        halo=beeld.kleuren.buitenland,
    )
