"""The map of wijken: flat points on the outline of the country, and where their labels stand."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations
from math import atan2, degrees, hypot
from typing import Final

import pydeck as pdk

from wsd_dash.domain.register import Gemeente
from wsd_dash.domain.rijksdriehoek import to_rd
from wsd_dash.domain.wijken import WijkStand
from wsd_dash.figures.etikettering import Etiket, Rect, place_labels
from wsd_dash.figures.omtrek import Land, Point
from wsd_dash.figures.wijklagen import (
    BREEDTE,
    HOOGTE,
    STRAAL,
    Frame,
    land_layer,
    point_layer,
)
from wsd_dash.texts import wijken as words

MARGE: Final = 16_000
"""Metres around the outermost wijken."""
MINSTENS: Final = 60_000
"""Metres: the least width of the drawing, so that one wijk still lies in a country."""
STEDEN: Final = 6
"""The most places that are named only to find the way."""
FONT: Final[Mapping[str, tuple[float, float]]] = {
    "wijk": (28, 23),
    "stad": (21, 0),
    "gemeente": (54, 0),
}
"""Sizes of first and second line in units, per kind of label; `gemeente` is for a phone."""
LETTER: Final = 0.56
"""Mean width of a letter in its size, on the wide side."""
REGEL: Final = 1.22
EDGE: Final = 12
"""Units: a place nearer to the edge of the drawing is not named."""
MANY: Final = 10
ROUNDS: Final = 40


@dataclass(frozen=True)
class Lijn:
    """A line from a point: its start and length in per cent of the drawing, and its angle.

    `lengte` is in per cent of the width, `hoek` in degrees clockwise from the right.
    """

    links: float
    boven: float
    lengte: float
    hoek: float


@dataclass(frozen=True)
class Opschrift:
    """One label on the drawing, its place and size in per cent of the drawing.

    `soort` is `wijk`, `stad` (to find the way) or `gemeente` (instead of wijken, on a phone). A
    `stad` may have a small dot, `punt`; a label that stands off has a line to its point.
    """

    soort: str
    naam: str
    regel: str
    kant: str
    links: float
    boven: float
    breedte: float
    punt: tuple[float, float] | None = None
    lijn: Lijn | None = None


@dataclass(frozen=True)
class Tekening:
    """What pydeck made of the drawing, without its line ends and indents: a third of the bytes.

    Streamlit asks a deck for nothing but this.
    """

    tekst: str

    def to_json(self) -> str:
        """Return the drawing as deck.gl reads it."""
        return self.tekst


@dataclass(frozen=True)
class Wijkbeeld:
    """The drawing: points and outline for pydeck, labels for the page."""

    deck: Tekening
    opschriften: tuple[Opschrift, ...]


def build_wijken_figure(
    standen: Sequence[WijkStand], *, gemeenten: Mapping[str, Gemeente], land: Sequence[Land]
) -> Wijkbeeld | None:
    """Draw the wijken that have coordinates; `None` when none has.

    The part of the country depends on all wijken, not on what is reported: the map stays where it
    is while filtering. Points that would touch are moved apart.
    """
    known = [s for s in standen if s.wijk.lon is not None and s.wijk.lat is not None]
    if not known:
        return None
    metres = [to_rd(s.wijk.lon or 0, s.wijk.lat or 0) for s in known]
    frame = _frame(metres)
    places = _apart([frame.to_units(*place) for place in metres])
    labels = _wijk_labels(known, places, gemeenten)
    own = {s.wijk.gemeentecode for s in known}
    around = _around(frame, labels)
    others = [g for key, g in gemeenten.items() if key not in own]
    texts = (
        *(
            _opschrift("wijk", s.wijk.naam, _line(s, gemeenten), label)
            for s, label in zip(known, labels, strict=True)
            if label
        ),
        *around,
        *_cities(frame, others, _taken(places, labels, around)),
        *_phone_labels(known, places, gemeenten),
    )
    deck = pdk.Deck(
        layers=[land_layer(frame, land), point_layer(known, places)],
        views=[pdk.View("OrthographicView", controller=False)],
        initial_view_state=pdk.ViewState(
            longitude=None, latitude=None, zoom=0, target=[BREEDTE / 2, HOOGTE / 2, 0]
        ),
        map_provider=None,
    )
    compact = json.dumps(json.loads(deck.to_json()), separators=(",", ":"))
    return Wijkbeeld(Tekening(compact), texts)


def _frame(metres: Sequence[Point]) -> Frame:
    xs, ys = [x for x, _ in metres], [y for _, y in metres]
    width = max(max(xs) - min(xs) + 2 * MARGE, MINSTENS)
    height = max(ys) - min(ys) + 2 * MARGE
    per_unit = max(width / BREEDTE, height / HOOGTE)
    return Frame(
        (max(xs) + min(xs) - per_unit * BREEDTE) / 2,
        (max(ys) + min(ys) + per_unit * HOOGTE) / 2,
        per_unit,
    )


def _apart(places: Sequence[Point]) -> list[Point]:
    """Move points that touch away from each other, each as much; points on one place sideways."""
    found = list(places)
    least = 2 * STRAAL + 4
    for _ in range(ROUNDS):
        for i, j in combinations(range(len(found)), 2):
            (ax, ay), (bx, by) = found[i], found[j]
            distance = ((bx - ax) ** 2 + (by - ay) ** 2) ** 0.5
            if distance < least:
                dx, dy = ((bx - ax) / distance, (by - ay) / distance) if distance else (1.0, 0.0)
                push = (least - distance) / 2
                found[i] = (ax - dx * push, ay - dy * push)
                found[j] = (bx + dx * push, by + dy * push)
    return found


def _wijk_labels(
    standen: Sequence[WijkStand], places: Sequence[Point], gemeenten: Mapping[str, Gemeente]
) -> list[Etiket | None]:
    """Place the labels, gemeente by gemeente, whatever is reported."""
    order = sorted(range(len(standen)), key=lambda i: (standen[i].wijk.gemeentecode, i))
    # as wide as any count may become, so that labels stay where they are while filtering
    lines = [words.label_line(gemeenten[standen[i].wijk.gemeentecode].naam, MANY) for i in order]
    sizes = [
        _size("wijk", standen[i].wijk.naam, line) for i, line in zip(order, lines, strict=True)
    ]
    found = place_labels([places[i] for i in order], sizes, radius=STRAAL, area=(BREEDTE, HOOGTE))
    by_index = dict(zip(order, found, strict=True))
    return [by_index[i] for i in range(len(standen))]


def _around(frame: Frame, labels: Sequence[Etiket | None]) -> list[Opschrift]:
    """Name the sea and the country around, where the drawing shows them."""
    found = []
    for naam, x, y in words.NAMEN:
        width, height = _size("stad", naam, "")
        left, top = frame.to_units(x, y)
        place = Rect(left - width / 2, top - height / 2, width, height)
        inside = 0 < place.x < BREEDTE - width and 0 < place.y < HOOGTE - height
        if inside and not any(place.touches(e.plaats) for e in labels if e):
            found.append(_opschrift("stad", naam, "", Etiket(place, "midden", None)))
    return found


def _taken(
    places: Sequence[Point], labels: Sequence[Etiket | None], around: Sequence[Opschrift]
) -> list[Rect]:
    """Return what a name that only helps to find the way must leave free."""
    taken = [e.plaats for e in labels if e]
    taken += [Rect(x - STRAAL, y - STRAAL, 2 * STRAAL, 2 * STRAAL) for x, y in places]
    for x, y, to_x, to_y in (e.lijn for e in labels if e and e.lijn):
        taken.append(Rect(min(x, to_x), min(y, to_y), abs(to_x - x), abs(to_y - y)))
    height = _size("stad", "", "")[1]
    for o in around:
        left, top = o.links * BREEDTE / 100, o.boven * HOOGTE / 100
        taken.append(Rect(left, top, o.breedte * BREEDTE / 100, height))
    return taken


def _cities(frame: Frame, gemeenten: Sequence[Gemeente], taken: Sequence[Rect]) -> list[Opschrift]:
    """Name the largest gemeenten that have room for their name beside them, to find the way."""
    found: list[Opschrift] = []
    full = list(taken)
    for gemeente in sorted(gemeenten, key=lambda g: (-g.inwoners, g.gemeentecode)):
        x, y = frame.to_units(*to_rd(gemeente.lon, gemeente.lat))
        if len(found) == STEDEN or not (EDGE < x < BREEDTE - EDGE and EDGE < y < HOOGTE - EDGE):
            continue
        size = _size("stad", gemeente.naam, "")
        label = place_labels([(x, y)], [size], radius=3, area=(BREEDTE, HOOGTE), taken=full)[0]
        if label and label.lijn is None:
            dot = _per_cent(x, y)
            found.append(replace(_opschrift("stad", gemeente.naam, "", label), punt=dot))
            full.append(label.plaats)
    return found


def _phone_labels(
    standen: Sequence[WijkStand], places: Sequence[Point], gemeenten: Mapping[str, Gemeente]
) -> list[Opschrift]:
    """Name the gemeenten only: on a phone there is no room for wijken."""
    groups: dict[str, list[Point]] = {}
    for stand, place in zip(standen, places, strict=True):
        groups.setdefault(stand.wijk.gemeentecode, []).append(place)
    middles = [
        (sum(x for x, _ in found) / len(found), sum(y for _, y in found) / len(found))
        for found in groups.values()
    ]
    sizes = [_size("gemeente", gemeenten[code].naam, "") for code in groups]
    labels = place_labels(middles, sizes, radius=STRAAL * 2, area=(BREEDTE, HOOGTE))
    return [
        _opschrift("gemeente", gemeenten[code].naam, "", label)
        for code, label in zip(groups, labels, strict=True)
        if label
    ]


def _line(stand: WijkStand, gemeenten: Mapping[str, Gemeente]) -> str:
    gemeente = gemeenten[stand.wijk.gemeentecode].naam
    return words.label_line(gemeente, len(stand.activiteiten), afgeleid=stand.afgeleid)


def _size(soort: str, naam: str, regel: str) -> tuple[float, float]:
    first, second = FONT[soort]
    width = LETTER * max(len(naam) * first, len(regel) * second)
    return width, REGEL * (first + second)


def _opschrift(soort: str, naam: str, regel: str, label: Etiket) -> Opschrift:
    place = label.plaats
    links, boven = _per_cent(place.x, place.y)
    breedte = round(100 * place.breedte / BREEDTE, 2)
    return Opschrift(
        soort, naam, regel, label.kant, links, boven, breedte,
        lijn=_lijn(*label.lijn) if label.lijn else None,
    )  # fmt: skip


def _lijn(x: float, y: float, to_x: float, to_y: float) -> Lijn:
    length = hypot(to_x - x, to_y - y)
    # from the edge of the point, not its middle
    start = STRAAL / length
    links, boven = _per_cent(x + start * (to_x - x), y + start * (to_y - y))
    lengte = round(100 * (length - STRAAL) / BREEDTE, 2)
    return Lijn(links, boven, lengte, round(degrees(atan2(to_y - y, to_x - x)), 1))


def _per_cent(x: float, y: float) -> tuple[float, float]:
    return round(100 * x / BREEDTE, 2), round(100 * y / HOOGTE, 2)
