"""A whole slide as one drawing of 1920 by 1080: sentence, parts, cautions, and where it is from."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from wsd_dash.domain.dia import Dia
from wsd_dash.figures.diadeel import draw_part
from wsd_dash.figures.diaindeling import AIR, Indeling, place_parts, place_with_cautions
from wsd_dash.figures.diapen import (
    FLOOR,
    Kleuren,
    colours,
    line,
    lines,
    moved,
    rect,
    words,
)
from wsd_dash.figures.diatekst import Alinea, clean, fit, paragraph, pieces, width
from wsd_dash.figures.diavorm import Grenzen
from wsd_dash.texts import beeld, formats
from wsd_dash.texts import dia as texts

BREEDTE: Final = 1920
HOOGTE: Final = 1080
MARGIN: Final = 72
TOP: Final = 40
TITLE: Final = (64, 60, 56, 52, 48, 44, 40, 36, 32, 28, FLOOR)
TITLE_HEIGHT: Final = 165
SENTENCE: Final = (32, 30, 28, 26, FLOOR)
SENTENCE_HEIGHT: Final = 84
APART: Final = 36
"""Between two texts of the footer."""
BODY: Final = 260
"""Pixels of height that the parts need; words that leave less make the whole slide smaller."""
LARGER: Final = (1, 1.25, 1.6, 2, 2.6, 3.4, 4.5, 6)


@dataclass(frozen=True)
class Doek:
    """What a slide is drawn on, before all of it is made to fit 1920 by 1080."""

    breedte: float
    hoogte: float

    @property
    def wijd(self) -> float:
        """Return the width between the margins."""
        return self.breedte - 2 * MARGIN


def draw_slide(
    dia: Dia,
    *,
    nummer: int = 0,
    totaal: int = 0,
    contrast: bool = False,
    geometrie: Grenzen | None = None,
) -> str:
    """Return what stands on a slide as SVG elements; with `totaal` also how far the reeks is."""
    kleuren = colours(contrast=contrast)
    for keer in LARGER:
        doek = Doek(BREEDTE * keer, HOOGTE * keer)
        head, y = _head(dia, doek, kleuren)
        foot, bottom = _foot(dia, nummer, totaal, doek, kleuren)
        found, bottom = _layout(dia, y, bottom, doek)
        if bottom - y >= BODY:
            break
    parts = [
        moved(
            p.x,
            p.y,
            draw_part(
                p.deel, p.breedte, p.hoogte, contrast=contrast, geometrie=geometrie, merk=f"{i}"
            ),
        )
        for i, p in enumerate(found.plaatsen)
    ]
    parts.append(lines(found.x, found.y, found.kant, kleur=kleuren.tekst2) if found.kant else "")
    body = head + "".join(parts) + foot
    scaled = body if keer == 1 else f'<g transform="scale({1 / keer:.6g})">{body}</g>'
    return rect(0, 0, BREEDTE, HOOGTE, vul=kleuren.papier) + scaled


def _layout(dia: Dia, top: float, bottom: float, doek: Doek) -> tuple[Indeling, float]:
    """Return where parts and cautions stand, and where the parts end."""
    kant = _caution_text(dia)
    beside = place_with_cautions(dia.delen, kant, MARGIN, top + AIR, bottom - AIR, doek.wijd)
    if beside:
        return beside, bottom
    notes = paragraph(kant, FLOOR, doek.wijd)
    low = bottom - (notes.hoogte + 12 if notes.regels else 0)
    places = place_parts(dia.delen, MARGIN, top + AIR, low - AIR, doek.wijd)
    return Indeling(places, notes, MARGIN, low), low


def _head(dia: Dia, doek: Doek, kleuren: Kleuren) -> tuple[str, float]:
    """Return the sentence in large letters, the full one below it, and where they end."""
    title = _title(dia.titel, doek)
    y = TOP + title.hoogte
    parts = [lines(MARGIN, TOP - title.maat * 0.12, title, kleur=kleuren.inkt)]
    whole = "" if _bare(dia.zin) == _bare(dia.titel) else dia.zin
    for text, kleur in ((whole, kleuren.inkt), (dia.onderzin, kleuren.tekst2)):
        sizes = SENTENCE if text is whole else (26, FLOOR)
        found = fit(text, _one_line(text, sizes[:3], doek) or sizes, doek.wijd, SENTENCE_HEIGHT)
        if found.regels:
            parts.append(lines(MARGIN, y + 4, found, kleur=kleur))
            y += found.hoogte + 6
    return "".join(parts), y


def _title(text: str, doek: Doek) -> Alinea:
    """Return the sentence as large as it can be: rather a little smaller than one word alone."""
    sizes = _one_line(text, TITLE[:4], doek, vet=True) or TITLE
    return fit(text, sizes, doek.wijd, TITLE_HEIGHT, vet=True)


def _one_line(
    text: str, sizes: Sequence[float], doek: Doek, *, vet: bool = False
) -> tuple[float, ...]:
    """Return the largest of these sizes at which text is one line; none where it never is."""
    whole = clean(text)
    return next(((size,) for size in sizes if width(whole, size, vet=vet) <= doek.wijd), ())


def _bare(text: str) -> str:
    return clean(text).rstrip(".")


def _foot(dia: Dia, nummer: int, totaal: int, doek: Doek, kleuren: Kleuren) -> tuple[str, float]:
    """Return the line, what it is from and how far the reeks is; and the top."""
    origin = texts.slide_footer(dia.voet)
    step = FLOOR * 1.3
    rows = _flow(origin, doek.wijd, free=_progress_room(totaal))
    top = doek.hoogte - 22 - len(rows) * step
    parts = [
        line([(0, top - 14), (doek.breedte, top - 14)], kleur=kleuren.rand, dik=2 * kleuren.dik)
    ]
    for i, row in enumerate(rows):
        for x, text, bold in row:
            kleur = kleuren.inkt if bold else kleuren.tekst2
            foot = top + i * step + FLOOR
            parts.append(words(MARGIN + x, foot, text, size=FLOOR, kleur=kleur, vet=bold))
    parts.append(_progress(nummer, totaal, top + FLOOR, doek, kleuren))
    return "".join(parts), top - 14


def _caution_text(dia: Dia) -> str:
    """Return what not to conclude, as one text."""
    text = " ".join(formats.sentence(clean(note)) for note in dia.kanttekeningen)
    return f"{beeld.LET_OP}{text}" if text else ""


def _flow(parts: Sequence[str], room: float, *, free: float) -> list[list[tuple[float, str, bool]]]:
    """Set texts behind each other, the first in bold; the first line leaves `free` at its end."""
    rows: list[list[tuple[float, str, bool]]] = [[]]
    x = 0.0
    for n, part in enumerate(parts):
        bold = n == 0
        row = ""
        for word in (
            p for w in clean(part).split() for p in pieces(w, FLOOR, room - free, vet=bold)
        ):
            longer = f"{row} {word}" if row else word
            if x + width(longer, FLOOR, vet=bold) <= room - (0 if rows[1:] else free):
                row = longer
                continue
            rows[-1] += [(x, row, bold)] if row else []
            rows.append([])
            x, row = 0.0, word
        rows[-1] += [(x, row, bold)] if row else []
        x += width(row, FLOOR, vet=bold) + APART
    return rows


def _progress_room(totaal: int) -> float:
    return 330 if totaal > 0 else 0


def _progress(nummer: int, totaal: int, foot: float, doek: Doek, kleuren: Kleuren) -> str:
    """Draw how far the reeks is: a dash per slide, and the same in words."""
    if totaal <= 0:
        return ""
    text = beeld.progress(nummer, totaal)
    right = doek.breedte - MARGIN
    end = right - width(text, FLOOR) - 16
    pitch = min(31, (end - (right - _progress_room(totaal))) / totaal)
    start = end - pitch * totaal
    dashes = [
        rect(
            start + i * pitch,
            foot - 14,
            max(pitch - 5, 0.8),
            10,
            vul=kleuren.accent if i < nummer else kleuren.lijn,
        )
        for i in range(totaal)
    ]
    return "".join(dashes) + words(right, foot, text, size=FLOOR, kleur=kleuren.inkt, anker="end")
