"""The part of a slide with a map: the map large, the whole country small, and the legend."""

from typing import Final

from wsd_dash.domain.dia import Kaartdeel
from wsd_dash.figures.diakaart import (
    Kaartbeeld,
    draw_land,
    measure_names,
    patterns,
    place_word,
    spaced,
)
from wsd_dash.figures.diakaartnamen import draw_names
from wsd_dash.figures.dialegenda import Legenda, draw_legend
from wsd_dash.figures.diapen import FLOOR, Kleuren, Tekening, f, frame, moved, rect, words
from wsd_dash.figures.diatekst import clean, clip, width
from wsd_dash.figures.diauitsnede import Uitsnede, box_for, make_view
from wsd_dash.figures.diavorm import Box, Grenzen, Wereld, around, dots, hexagons
from wsd_dash.figures.streken import NEDERLAND, choose_focus, focus_named
from wsd_dash.texts import beeld as woorden
from wsd_dash.texts import kaart as texts

GAP: Final = 36
WIDE: Final = 1.2
"""Times as wide as high: then the legend stands beside the map, else below it."""
SIDE_LEAST: Final = 360
OVERVIEW_LEAST: Final = 150
SIDE_BY_SIDE: Final = 560
"""Pixels from which the overview stands beside the legend when it has no room above it."""
TALL: Final = 1.2
"""Height of the country per width, about."""
COSTS_NOTHING: Final = 0.999
"""Of the size of tiles, what must be left when the map shows one more of them whole."""
OVERVIEW_GOOD: Final = 220
SMALL_SCALE: Final = 1.25
"""How much larger than on the live map the marks of the small overview are."""


def draw_map(  # noqa: PLR0913 - all but the size by name only
    deel: Kaartdeel,
    breedte: float,
    hoogte: float,
    *,
    kleuren: Kleuren,
    geometrie: Grenzen | None,
    interactief: bool,
    naam: str,
) -> Tekening:
    """Draw the map and its legend in a room; boundaries that are not there give tiles."""
    maker = _Maker(deel, kleuren, geometrie, naam)
    kader = frame(maker.title(), "", breedte, hoogte, kleuren)
    room = max(kader.ruimte, 1)
    if breedte >= WIDE * room:
        side = max(SIDE_LEAST, min(breedte * 0.33, 620), breedte - room * 1.4 - GAP)
        large = (breedte - side - GAP, room)
        body = maker.large(*large, interactief=interactief)
        aside = maker.aside(side, room)
        rest = moved(breedte - side, 0, aside.svg)
        used = max(aside.hoogte, room)
    else:
        below = maker.legend_height(breedte, room * 0.45)
        body = maker.large(breedte, max(room - below - 24, 1), interactief=interactief)
        rest = moved(0, max(room - below, 24), maker.below(breedte, room * 0.45))
        used = max(below + 24, room)
    return kader.close(body + rest, used)


class _Maker:
    """What the drawings of one map share: the gemeenten, the geometry, the focus and the pen."""

    def __init__(
        self, deel: Kaartdeel, kleuren: Kleuren, geometrie: Grenzen | None, naam: str
    ) -> None:
        self.deel = deel
        self.kleuren = kleuren
        self.grenzen = geometrie if deel.vorm == "grenzen" else None
        self.naam = naam
        self.formaat = (1.0, 1.0)
        self.kader: Box | None = None
        self.standen = {s.gemeentecode: s for s in deel.standen}
        self.focus = focus_named(deel.focus or choose_focus(deel.standen, gekozen=deel.gekozen))

    def large(self, breedte: float, hoogte: float, *, interactief: bool) -> str:
        """Draw the part of the country in focus, with counts and names."""
        self.formaat = (breedte, hoogte)
        country = self.focus.naam == NEDERLAND.naam
        wereld = self._world(fine=not country)
        box, moved = self._box(wereld)
        view = make_view(box, breedte, hoogte, edge=14 if country else 0)
        view = view if country else self._whole(wereld, view)
        self.kader = view.box
        beeld = Kaartbeeld(wereld, view, self.standen, self.kleuren, f"{self.naam}g")
        abroad = "" if country or moved else self.focus.buitenland
        parts = [
            patterns(beeld.naam, self.kleuren, beeld.maten, factor=beeld.schaal, schaal=1 / view.k),
            "" if country else rect(0, 0, breedte, hoogte, vul=self.kleuren.buitenland),
            draw_land(beeld, self.deel, interactief=interactief),
            place_word(beeld, abroad),
            draw_names(
                beeld, gekozen=self.deel.gekozen, bezet=self._taken(breedte, hoogte, abroad)
            ),
            self._source(hoogte),
            "" if country else rect(0.5, 0.5, breedte - 1, hoogte - 1, lijn=self.kleuren.inkt),
        ]
        return _frame("".join(parts), breedte, hoogte)

    def small(self, breedte: float, hoogte: float) -> str:
        """Draw the whole country with a frame around what is large."""
        wereld = self._world(fine=False, coarse=True)
        view = make_view(wereld.kader, breedte, hoogte, edge=2)
        beeld = Kaartbeeld(
            wereld, view, self.standen, self.kleuren, f"{self.naam}k", SMALL_SCALE, groot=False
        )
        parts = [
            patterns(beeld.naam, self.kleuren, beeld.maten, factor=SMALL_SCALE, schaal=1 / view.k),
            draw_land(beeld, self.deel, interactief=False),
            self._window(wereld, view),
        ]
        return _frame("".join(parts), breedte, hoogte)

    def title(self) -> str:
        """Return the head: the part of the country, when the legend says what is counted."""
        namen = measure_names(self.deel)
        if self.deel.titel != texts.legend_title(self.deel.maat, namen):
            return self.deel.titel
        if self._box(self._world(fine=True))[1]:
            chosen = self.standen.get(self.deel.gekozen)
            return texts.ROND.format(naam=chosen.gemeentenaam if chosen else self.deel.gekozen)
        return texts.focus_title(self.focus.naam, len(self.deel.standen))

    def aside(self, breedte: float, hoogte: float) -> Tekening:
        """Draw the overview above the legend, when there is room for it."""
        legend = draw_legend(self.deel, breedte, hoogte, self.kleuren, naam=self.naam)
        if self.focus.naam == NEDERLAND.naam:
            return Tekening(legend.svg, breedte, legend.hoogte)
        left = hoogte - legend.hoogte - FLOOR * 1.6
        if left < OVERVIEW_GOOD:
            smaller = draw_legend(
                self.deel, breedte, hoogte - OVERVIEW_GOOD - 50, self.kleuren, naam=self.naam
            )
            legend, left = smaller, hoogte - smaller.hoogte - FLOOR * 1.6
        if left < OVERVIEW_LEAST and breedte >= SIDE_BY_SIDE:
            beside = self.legend_height(breedte, hoogte)
            return Tekening(self.below(breedte, hoogte), breedte, beside)
        if left < OVERVIEW_LEAST:
            return Tekening(legend.svg, breedte, legend.hoogte)
        tall = min(left, breedte * TALL)
        down = f'<g transform="translate(0 {f(hoogte - legend.hoogte)})">{legend.svg}</g>'
        return Tekening(self._overview(breedte, tall) + down, breedte, hoogte)

    def below(self, breedte: float, hoogte: float) -> str:
        """Draw the legend with the overview on its left, when there is room for it."""
        legend, side = self._legend_below(breedte, hoogte)
        if not side:
            return legend.svg
        moved = f'<g transform="translate({f(side + GAP)} 0)">{legend.svg}</g>'
        return self.small(side, min(side * TALL, legend.hoogte)) + moved

    def legend_height(self, breedte: float, hoogte: float) -> float:
        """Return how high the legend below the map is."""
        return self._legend_below(breedte, hoogte)[0].hoogte

    def _legend_below(self, breedte: float, hoogte: float) -> tuple[Legenda, float]:
        """Return the legend and the width of the overview on its left, 0 without room."""
        side = min(hoogte / TALL, breedte * 0.3)
        if self.focus.naam == NEDERLAND.naam or side < OVERVIEW_LEAST * 0.8:
            return draw_legend(self.deel, breedte, hoogte, self.kleuren, naam=self.naam), 0
        room = breedte - side - GAP
        return draw_legend(self.deel, room, hoogte, self.kleuren, naam=self.naam), side

    def _overview(self, breedte: float, hoogte: float) -> str:
        above = clip(texts.country(len(self.deel.standen)), FLOOR, breedte)
        step = FLOOR * 1.4
        wide = min(breedte, (hoogte - step) / TALL)
        return (
            words(0, FLOOR, above, size=FLOOR, kleur=self.kleuren.tekst2)
            + f'<g transform="translate(0 {f(step)})">{self.small(wide, hoogte - step)}</g>'
        )

    def _world(self, *, fine: bool, coarse: bool = False) -> Wereld:
        if self.grenzen:
            found = self.grenzen
            return found.fijn if fine else found.grof if coarse else found.midden
        return dots() if self.deel.vorm == "stippen" else hexagons()

    def _box(self, wereld: Wereld) -> tuple[tuple[float, float, float, float], bool]:
        return box_for(
            wereld,
            self.focus,
            self.deel.standen,
            gekozen=self.deel.gekozen,
            volgt=not self.deel.focus,
        )

    def _whole(self, wereld: Wereld, view: Uitsnede) -> Uitsnede:
        """Show a tile that counts, and that the frame would cut, whole where that costs nothing."""
        if wereld.oorsprong is not None:
            return view
        counted = [s.gemeentecode for s in self.deel.standen if s.aantal]
        for code in (code for code in counted if code in wereld.vormen):
            kader = wereld.vormen[code].kader
            if view.shows(kader):
                wider = make_view(around((view.box, kader)), view.breedte, view.hoogte)
                view = wider if wider.k >= view.k * COSTS_NOTHING else view
        return view

    def _window(self, wereld: Wereld, view: Uitsnede) -> str:
        box = self._box(wereld)[0] if wereld.oorsprong or not self.kader else self.kader
        large = make_view(box, *self.formaat)
        x0, y0, x1, y1 = view.frame((*large.place((0, 0)), *large.place(self.formaat)))
        x0, y0 = max(x0, 1), max(y0, 1)
        x1, y1 = min(x1, view.breedte - 1), min(y1, view.hoogte - 1)
        return rect(x0, y0, x1 - x0, y1 - y0, lijn=self.kleuren.inkt, dik=2.5)

    def _taken(self, breedte: float, hoogte: float, abroad: str) -> list[Box]:
        """Return where the source and the name of what lies beyond the border stand."""
        top = hoogte - 16 - FLOOR
        found: list[Box] = []
        if self.grenzen:
            text = woorden.boundaries(self.grenzen.bron, self.grenzen.jaar)
            found.append((0, top, 14 + width(clean(text), FLOOR) + 8, hoogte))
        if abroad:
            left = breedte - 20 - width(spaced(abroad), FLOOR)
            found.append((left - 8, top - 6, breedte, hoogte))
        return found

    def _source(self, hoogte: float) -> str:
        """Name who made the boundaries, on every map that shows them."""
        if not self.grenzen:
            return ""
        text = woorden.boundaries(self.grenzen.bron, self.grenzen.jaar)
        return words(
            14, hoogte - 16, text, size=FLOOR, kleur=self.kleuren.tekst2, halo=self.kleuren.papier
        )


def _frame(body: str, breedte: float, hoogte: float) -> str:
    """Cut a drawing off at its edges."""
    size = f'width="{f(breedte)}" height="{f(hoogte)}"'
    return f'<svg {size} viewBox="0 0 {f(breedte)} {f(hoogte)}" overflow="hidden">{body}</svg>'
