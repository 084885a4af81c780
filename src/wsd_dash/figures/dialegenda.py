"""The legend of the map on a slide: count classes and kinds of empty, each with its gemeenten."""

from dataclasses import dataclass
from typing import Final

from wsd_dash import theme
from wsd_dash.domain.dia import Kaartdeel
from wsd_dash.figures.diakaart import BORDERED, STEPS, corner, fill_of, measure_names, patterns
from wsd_dash.figures.diapen import FLOOR, LEGEND, Kleuren, lines, rect, words
from wsd_dash.figures.diatekst import Alinea, paragraph, width
from wsd_dash.figures.diavorm import SIDE
from wsd_dash.figures.kaart import CLASSES, derived_count, legend_counts
from wsd_dash.texts import beeld, formats
from wsd_dash.texts import kaart as texts

BAR: Final = 30
SWATCH: Final = 38
GAP: Final = 14
SIZES: Final = (LEGEND, 28, 26, FLOOR)


@dataclass(frozen=True)
class Legenda:
    """A legend that was laid out: its drawing from its own upper left corner, and its height."""

    svg: str
    hoogte: float


def draw_legend(
    deel: Kaartdeel, breedte: float, hoogte: float, kleuren: Kleuren, *, naam: str
) -> Legenda:
    """Lay the legend out at the largest size that stays within the height, else at the least."""
    tries = [_draw(deel, breedte, kleuren, naam=naam, size=size) for size in SIZES]
    return next((one for one in tries if one.hoogte <= hoogte), tries[-1])


def _draw(deel: Kaartdeel, breedte: float, kleuren: Kleuren, *, naam: str, size: float) -> Legenda:
    namen = measure_names(deel)
    rows = legend_counts(deel.standen, maat=deel.maat, namen=namen)
    head = paragraph(texts.legend_title(deel.maat, namen), size, breedte, vet=True)
    parts = [
        patterns(f"{naam}l", kleuren, STEPS[0], factor=1),
        lines(0, 0, head, kleur=kleuren.inkt),
    ]
    y = head.hoogte + 8
    part = breedte / len(CLASSES)
    short = any(width(r.label, size) > part - 8 for r in rows[: len(CLASSES)])
    for i, row in enumerate(rows[: len(CLASSES)]):
        last = i == len(CLASSES) - 1
        label = beeld.OPEN_KLAS if short and last else row.label
        note = texts.class_note(row.gemeenten)
        note = note if width(note, FLOOR) <= part - 8 else formats.number(row.gemeenten)
        parts += [
            rect(i * part, y, part - 4, BAR, vul=theme.TELLING[i]),
            words(i * part, y + BAR + size, label, size=size, kleur=kleuren.inkt, vet=True),
            words(i * part, y + BAR + size + FLOOR * 1.15, note, size=FLOOR, kleur=kleuren.tekst2),
        ]
    y += BAR + size + FLOOR * 1.15 + 18
    for row in rows[len(CLASSES) :]:
        drawn, y = _row(row.klas, row.label, row.gemeenten, (y, breedte, size), kleuren, naam)
        parts.append(drawn)
    derived = derived_count(deel.standen)
    if derived:
        drawn, y = _row("", texts.WAARVAN_AFGELEID, derived, (y, breedte, size), kleuren, naam)
        parts.append(drawn)
    return Legenda("".join(parts), y)


def _row(
    klas: str,
    label: str,
    aantal: int,
    place: tuple[float, float, float],
    kleuren: Kleuren,
    naam: str,
) -> tuple[str, float]:
    """Return one kind of empty with its swatch and number, and where the next row starts."""
    y, breedte, size = place
    number = formats.number(aantal)
    left = SWATCH + GAP
    room = breedte - left - width(number, size, vet=True) - GAP
    text: Alinea = paragraph(label, size, room)
    tall = max(text.hoogte, SWATCH) + 8
    top = y + (tall - 8 - text.hoogte) / 2
    foot = y + (tall - 8) / 2 + size * 0.36
    middle = y + (tall - 8) / 2
    mark = (
        _swatch(klas, middle, kleuren, naam)
        if klas
        else corner(
            SWATCH / 2, middle - SWATCH * 0.9, SWATCH * 0.95, kleur=kleuren.inkt, rond=False
        )
    )
    return (
        mark
        + lines(left, top, text, kleur=kleuren.inkt)
        + words(breedte, foot, number, size=size, kleur=kleuren.inkt, vet=True, anker="end"),
        y + tall,
    )


def _swatch(klas: str, middle: float, kleuren: Kleuren, naam: str) -> str:
    """Draw a small tile in the look of its class."""
    half, side = SWATCH / 2 - 2, (SWATCH - 4) * SIDE
    points = (
        (0, -side), (half, -side / 2), (half, side / 2), (0, side), (-half, side / 2),
        (-half, -side / 2),
    )  # fmt: skip
    d = "M" + "L".join(f"{SWATCH / 2 + x:.1f} {middle + y:.1f}" for x, y in points) + "z"
    strong = klas in BORDERED
    edge = kleuren.accent if strong else kleuren.rand if klas == "tel0" else kleuren.niets_rand
    return (
        f'<path d="{d}" fill="{fill_of(klas, kleuren, f"{naam}l")}" stroke="{edge}" '
        f'stroke-width="{3 if strong else 1.5}"/>'
    )
