"""A whole slide as one drawing of 1920 by 1080: sentence, parts, cautions, and where it is from."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from wsd_dash.domain.dia import (
    Cijferdeel,
    Deel,
    Dia,
    Kaartdeel,
    Lijstdeel,
    Matrixdeel,
    Stavendeel,
    Tabeldeel,
    Tijddeel,
)
from wsd_dash.figures.diadeel import draw_part
from wsd_dash.figures.diapen import (
    FIGURE,
    FLOOR,
    HEAD,
    UNDER,
    Kleuren,
    colours,
    line,
    lines,
    moved,
    rect,
    words,
)
from wsd_dash.figures.diastaven import rows_height
from wsd_dash.figures.diatekst import LEADING, Alinea, clean, fit, paragraph, width
from wsd_dash.figures.diavorm import Grenzen
from wsd_dash.texts import beeld, formats
from wsd_dash.texts import dia as texts

BREEDTE: Final = 1920
HOOGTE: Final = 1080
MARGIN: Final = 72
TOP: Final = 40
GUTTER: Final = 56
TITLE: Final = (64, 60, 56, 52, 48, 44, 40, 36, 32, 28, FLOOR)
TITLE_HEIGHT: Final = 165
SENTENCE: Final = (32, 30, 28, 26, FLOOR)
SENTENCE_HEIGHT: Final = 84
MAIN: Final[Mapping[type[Deel], float]] = {
    Kaartdeel: 0.66,
    Tijddeel: 0.66,
    Matrixdeel: 0.7,
    Stavendeel: 0.57,
    Tabeldeel: 0.6,
    Lijstdeel: 0.54,
    Cijferdeel: 0.5,
}
"""The share of the width that the most important part takes when it is not alone."""
YIELDS: Final = (0, 0.04, 0.08)
"""What of that it gives up, step by step, when the others have no room."""
LEAST: Final = 150
"""Pixels of height for the least of parts that share a column."""
AIR: Final = 20
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


@dataclass(frozen=True)
class Plaats:
    """Where a part stands on the slide."""

    deel: Deel
    x: float
    y: float
    breedte: float
    hoogte: float


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
        for i, p in enumerate(place_parts(dia.delen, y + AIR, bottom - AIR, wijd=doek.wijd))
    ]
    body = head + "".join(parts) + foot
    scaled = body if keer == 1 else f'<g transform="scale({1 / keer:.6g})">{body}</g>'
    return rect(0, 0, BREEDTE, HOOGTE, vul=kleuren.papier) + scaled


def place_parts(
    delen: Sequence[Deel], top: float, bottom: float, *, wijd: float = BREEDTE - 2 * MARGIN
) -> list[Plaats]:
    """Give the most important part the room on the left, the others that on the right.

    `wijd` is the width they share.
    """
    tall = max(bottom - top, 1)
    if not delen:
        return []
    if len(delen) == 1:
        return [Plaats(delen[0], MARGIN, top, wijd, tall)]
    main, *others = delen
    room = tall - (len(others) - 1) * AIR * 1.5
    rights = [(wijd - GUTTER) * (1 - MAIN[type(main)] + less) for less in YIELDS]
    enough = (r for r in rights if sum(_need(deel, r, FLOOR) for deel in others) <= room)
    right = next(enough, rights[-1])
    left = wijd - GUTTER - right
    found = [Plaats(main, MARGIN, top, left, tall)]
    y = top
    for deel, share in zip(others, _shares(others, right, room), strict=True):
        found.append(Plaats(deel, MARGIN + left + GUTTER, y, right, share))
        y += share + AIR * 1.5
    return found


def _shares(delen: Sequence[Deel], breedte: float, room: float) -> list[float]:
    """Divide a height over parts: what each likes, else what each needs and a part of the rest."""
    liked, least = ([_need(deel, breedte, size) for deel in delen] for size in (30, FLOOR))
    if sum(liked) <= room:
        return [need + (room - sum(liked)) / len(liked) for need in liked]
    if sum(least) <= room:
        rest = (room - sum(least)) / (sum(liked) - sum(least))
        return [a + (b - a) * rest for a, b in zip(least, liked, strict=True)]
    return [max(one, LEAST) * room / sum(max(x, LEAST) for x in least) for one in least]


def _need(deel: Deel, breedte: float, size: float) -> float:
    """Return about how high a part is at this size of letter."""
    note = paragraph(getattr(deel, "noot", ""), FLOOR, breedte).hoogte
    head = HEAD * LEADING + UNDER + (note + UNDER if note else 0)
    head += paragraph(deel.titel, HEAD, breedte, vet=True).hoogte - HEAD * LEADING
    if isinstance(deel, Lijstdeel):
        rows = [paragraph(f"{r.kop} {r.tekst}", size, breedte).hoogte for r in deel.regels]
        rest = paragraph(deel.meer, FLOOR, breedte).hoogte
        return head + rest + sum(rows) + len(rows) * size * 0.45 + 8
    if isinstance(deel, Tabeldeel):
        share = breedte / max(len(deel.koppen), 1)
        rows = [max((paragraph(c, size, share).hoogte for c in r), default=0) for r in deel.rijen]
        return head + size * LEADING + sum(rows) + 14 * (len(rows) + 1)
    if isinstance(deel, Stavendeel):
        return head + rows_height(deel, breedte, size)
    if isinstance(deel, Cijferdeel):
        found = [paragraph(c.tekst, size, breedte - FIGURE).hoogte for c in deel.cijfers]
        return head + sum(max(size * 1.6, tall + 6) for tall in found)
    return 500 if isinstance(deel, Kaartdeel) else 400


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
    """Return the cautions, the line, what it is from and how far the reeks is; and the top."""
    origin = texts.slide_footer(dia.voet)
    step = FLOOR * 1.3
    rows = _flow(origin, doek.wijd, last=_progress_room(totaal))
    top = doek.hoogte - 22 - len(rows) * step
    parts = [
        line([(0, top - 14), (doek.breedte, top - 14)], kleur=kleuren.rand, dik=2 * kleuren.dik)
    ]
    for i, row in enumerate(rows):
        for x, text, bold in row:
            kleur = kleuren.inkt if bold else kleuren.tekst2
            foot = top + i * step + FLOOR
            parts.append(words(MARGIN + x, foot, text, size=FLOOR, kleur=kleur, vet=bold))
    parts.append(_progress(nummer, totaal, top + (len(rows) - 1) * step + FLOOR, doek, kleuren))
    notes = cautions(dia, doek)
    above = top - 14 - (notes.hoogte + 12 if notes.regels else 0)
    parts.append(lines(MARGIN, above, notes, kleur=kleuren.tekst2))
    return "".join(parts), above


def cautions(dia: Dia, doek: Doek) -> Alinea:
    """Return what not to conclude, as lines."""
    text = " ".join(formats.sentence(clean(note)) for note in dia.kanttekeningen)
    return paragraph(f"{beeld.LET_OP}{text}" if text else "", FLOOR, doek.wijd)


def _flow(parts: Sequence[str], room: float, *, last: float) -> list[list[tuple[float, str, bool]]]:
    """Set texts behind each other, the first in bold; the last line leaves `last` free."""
    rows: list[list[tuple[float, str, bool]]] = [[]]
    x = 0.0
    for n, part in enumerate(parts):
        bold = n == 0
        for i, one in enumerate(paragraph(part, FLOOR, room, vet=bold).regels):
            wide = width(one, FLOOR, vet=bold)
            if (rows[-1] and x + wide > room) or i:
                rows.append([])
                x = 0.0
            rows[-1].append((x, one, bold))
            x += wide + 36
    if x > room - last:
        rows.append([])
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
