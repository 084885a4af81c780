"""Where the labels on the map of a slide go: nothing is printed over another.

The rules are those of the live map (`etiketten.js`), in its pixels.
"""

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import product
from typing import Final

from wsd_dash.figures.diaetiket import (
    NAME,
    ROOM,
    SMALL_NUMBER,
    Blad,
    Etiket,
    Plek,
    block,
    break_name,
    dot,
    overlap,
)
from wsd_dash.figures.diavorm import Box, Point

NUMBER: Final = 25
"""The largest count in a tile."""
NEAR: Final = (26, 40, 56, 76, 100, 130, 165)
CLOSE: Final = 3
"""Pixels from the dot to a label beside it; how many of these keep it near its gemeente."""
SIDES: Final = ((1, -0.7), (-1, -0.7), (1, 0.7), (-1, 0.7), (0, -1), (0, 1), (1, 0.1), (-1, 0.1))
TOUCH: Final = (
    (1, 0), (-1, 0), (0, 1), (0, -1), (0.8, 0.8), (-0.8, 0.8), (0.8, -0.8), (-0.8, -0.8),
)  # fmt: skip
LITTLE: Final = 44
AIR: Final = 8
"""In a narrower gemeente no name fits, so its dot keeps some pixels free on either side."""
GRID: Final = 10
START: Final = 4
"""Steps of a leader that may lie over its own dot."""
CROWDED: Final = 20
"""Pixels per tile below which a leader bears a count only."""
HOME: Final = ((0, 1, 1), (0, 0.7, 1), (1, 1, 1), (1, 0.7, 1), (1, 0.5, 0.6))
COUNTED_HOME: Final = ((0, 0.4, 0.6), (0, 0.25, 0.4))
"""Whole or broken name, and the share of its width and height that must lie in the gemeente."""


def place_names(plekken: Sequence[Plek], blad: Blad) -> list[Etiket]:
    """Place the labels of gemeenten, most important first, and return those that have room."""
    if blad.weergave == "zeshoeken":
        return [label for plek in plekken if (label := _in_tile(plek, blad))]
    if blad.weergave == "stippen":
        _by_dots(plekken, blad)
    else:
        _on_land(plekken, blad)
    return blad.labels


def _in_tile(plek: Plek, blad: Blad) -> Etiket | None:
    pitch = blad.pitch
    room = pitch >= ROOM
    share = 0.34 if room else 0.42
    most = NUMBER if room else SMALL_NUMBER
    number = min(most, max(round(pitch * share), NAME)) if plek.geteld else 0
    for part in (0.88 if plek.vet and not number else 0.93, 0.65) if room else ():
        broken = break_name(plek.etiket, NAME, pitch * part, vet=plek.vet)
        if broken:
            label = block(plek, broken, number, plek.punt)
            # a high label would touch the slanting sides of its tile
            if label.hoogte <= pitch * 0.89 and blad.in_frame(label.box):
                return label
    bare = block(plek, (), number, plek.punt)
    return bare if number and blad.in_frame(bare.box) else None


def _on_land(plekken: Sequence[Plek], blad: Blad) -> None:
    points = {plek.code: _dot_room(plek) for plek in plekken if plek.vet}
    for plek in plekken:
        others = [box for code, box in points.items() if code != plek.code]

        def clear(box: Box, others: Sequence[Box] = others) -> bool:
            return blad.is_free(box) and not any(overlap(box, other) for other in others)

        label = _find_place(plek, blad, clear)
        if label:
            blad.keep(label)


def _find_place(plek: Plek, blad: Blad, clear: Callable[[Box], bool]) -> Etiket | None:
    """Try within the gemeente, a little over its border, close beside it, the count alone, far."""
    number = blad.getal if plek.geteld else 0
    home = _at_home(plek, number, clear)
    spot = dot(plek.punt)
    if home or not blad.in_frame(spot) or (not number and not clear(spot)):
        return home

    def beside(regels: tuple[str, ...], near: Sequence[float]) -> Etiket | None:
        if regels and blad.pitch < CROWDED:
            return None
        return next(
            (
                label
                for label in _around(plek, regels, number, near)
                if clear(label.box)
                and all(clear(box) for box in label.leader())
                and not any(plek.occupied(x, y) for x, y in label.corners(1, 1))
            ),
            None,
        )

    def anywhere(regels: tuple[str, ...]) -> Etiket | None:
        return next((x for x in _around(plek, regels, number, NEAR) if clear(x.box)), None)

    name = (plek.naam,)
    close = beside(name, NEAR[:CLOSE])
    if close or not plek.vet:
        return close
    bare = block(plek, (), number, plek.punt)
    if number and clear(bare.box) and all(plek.inside(*c) for c in bare.corners(0.6, 0.6)):
        return bare
    far = beside(name, NEAR[CLOSE:]) or (beside((), NEAR) if number else None)
    if far or not number:
        return far
    return (anywhere(name) if blad.pitch >= CROWDED else None) or anywhere(())


def _at_home(plek: Plek, number: float, clear: Callable[[Box], bool]) -> Etiket | None:
    whole = (plek.naam,)
    room = (plek.kader[2] - plek.kader[0]) * 0.7
    forms = (whole, break_name(plek.naam, NAME, room, vet=plek.vet) or whole)
    points = [plek.punt, *_grid(plek)]
    for form, wide, tall in (*HOME, *(COUNTED_HOME if plek.vet else ())):
        start = block(plek, forms[form], number, plek.punt)
        for x, y in points:
            label = replace(start, x=x, y=y - start.hoogte / 2)
            if clear(label.box) and all(plek.inside(*c) for c in label.corners(wide, tall)):
                return label
    return None


def _by_dots(plekken: Sequence[Plek], blad: Blad) -> None:
    """Print a count in its dot and the name beside it; a dot under another gets a leader."""
    discs = {plek.code: _disc(plek) for plek in plekken}
    hard = {plek.code for plek in plekken if plek.vet}
    hidden = _counts_in_dots(plekken, blad)
    for plek in plekken:
        late = plek.code in hidden
        places = _late(plek, blad) if late else _beside_dot(plek, blad)
        free = [label for label in places if blad.is_free(label.box)]
        own = "" if late else plek.code
        others = [box for code, box in discs.items() if code != plek.code]
        straight = [x for x in free if not _crosses(x, [*others, *blad.bezet])]
        every = [box for code, box in discs.items() if code != own]
        loud = [discs[code] for code in hard if code != own]
        found = _first_clear(straight, every)
        if plek.vet:
            found = found or _first_clear(straight, loud) or _first_clear(free, loud)
        if found:
            blad.keep(replace(found, los=True))


def _counts_in_dots(plekken: Sequence[Plek], blad: Blad) -> set[str]:
    """Print every count in its dot, and return the gemeentecodes whose dot lies under another."""
    hidden = set()
    for plek in plekken:
        if plek.geteld:
            label = block(plek, (), max(NAME, round(plek.straal * 1.15)), plek.punt)
            if blad.is_free(label.box):
                blad.keep(label)
            else:
                hidden.add(plek.code)
    return hidden


def _first_clear(places: Sequence[Etiket], boxes: Sequence[Box]) -> Etiket | None:
    return next((x for x in places if not any(overlap(x.box, box) for box in boxes)), None)


def _crosses(label: Etiket, boxes: Sequence[Box]) -> bool:
    """Whether a leader runs over what lies there, its own start left out."""
    way = list(label.leader())[START:]
    return any(overlap(spot, box) for spot in way for box in boxes)


def _late(plek: Plek, blad: Blad) -> list[Etiket]:
    forms: list[tuple[str, ...]] = [(plek.naam,)] if blad.pitch >= CROWDED else []
    return [label for form in (*forms, ()) for label in _around(plek, form, NAME + 2, NEAR)]


def _beside_dot(plek: Plek, blad: Blad) -> list[Etiket]:
    """Return places right beside a dot, then away from it with a leader from its edge."""
    form = (plek.naam,)
    start = block(plek, form, 0, plek.punt)
    (x, y), gap = plek.punt, plek.straal + 3
    places = []
    for dx, dy in TOUCH:
        at = (
            x + dx * gap + (dx > 0) * start.breedte / 2 - (dx < 0) * start.breedte / 2,
            y + dy * gap + (dy > 0) * start.hoogte / 2 - (dy < 0) * start.hoogte / 2,
        )
        places.append(block(plek, form, 0, at))
    if not plek.vet or blad.pitch < CROWDED:
        return places
    for label in _around(plek, form, 0, NEAR):
        _, (tx, ty) = label.ends()
        share = plek.straal / math.hypot(tx - x, ty - y)
        edge = (x + (tx - x) * share, y + (ty - y) * share)
        places.append(replace(label, anker=edge, kaal=True) if share < 1 else label)
    return places


def _grid(plek: Plek) -> list[Point]:
    """Return points over the visible part of a gemeente, those near its label point first."""
    (x0, y0, x1, y1), (px, py) = plek.kader, plek.punt
    steps = range(1, GRID)
    points = [(x0 + (x1 - x0) * i / GRID, y0 + (y1 - y0) * j / GRID) for i in steps for j in steps]
    return sorted(points, key=lambda p: abs(p[0] - px) + abs(p[1] - py) * 1.5)


def _around(
    plek: Plek, regels: tuple[str, ...], number: float, near: Sequence[float]
) -> Iterator[Etiket]:
    """Yield places beside a gemeente, nearest first, each with a leader to its dot."""
    start = block(plek, regels, number, plek.punt)
    x, y = plek.punt
    for far, (dx, dy) in product(near, SIDES):
        at_x = x + dx * (far * 0.6 + (start.breedte / 2 if dx else 0))
        yield replace(start, x=at_x, y=y + dy * far - start.hoogte / 2, anker=plek.punt)


def _dot_room(plek: Plek) -> Box:
    """Return the dot of a gemeente; beside a little one a name would read as its own."""
    x0, y0, x1, y1 = dot(plek.punt)
    air = AIR if not plek.geteld and plek.kader[2] - plek.kader[0] < LITTLE else 0
    return x0 - air, y0, x1 + air, y1


def _disc(plek: Plek) -> Box:
    (x, y), r = plek.punt, plek.straal + 1
    return x - r, y - r, x + r, y + r
