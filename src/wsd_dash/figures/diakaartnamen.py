"""The counts and names printed on the map of a slide, and the marks of derived places."""

from collections.abc import Callable, Sequence
from typing import Final

from wsd_dash import theme
from wsd_dash.figures.diaetiket import LEADING, NAME, Blad, Etiket, Plek
from wsd_dash.figures.diakaart import QUIET, Kaartbeeld, corner, fill_of
from wsd_dash.figures.diapen import line, words
from wsd_dash.figures.diaplaats import place_names
from wsd_dash.figures.diavorm import Box, inside, rings, tiles

BIG: Final = 30
"""Pixels of the live map per tile: below this there is no room for the mark of a derived place."""


def draw_names(beeld: Kaartbeeld, *, gekozen: str, bezet: Sequence[Box] = ()) -> str:
    """Print counts and names where there is room, and mark places that are only derived.

    `bezet` are boxes in pixels where other words stand.
    """
    shown = beeld.shown()
    loud = [code for code in shown if beeld.klas(code) not in QUIET]
    plekken = sorted(
        (_plek(code, beeld, loud) for code in shown if _has_label(code, beeld, gekozen)),
        key=lambda p: (_rank(p, beeld, gekozen), -p.aantal, -p.straal, p.code),
    )
    s = beeld.schaal
    weergave = _way(beeld)
    blad = Blad(weergave, beeld.uitsnede.breedte / s, beeld.uitsnede.hoogte / s, beeld.pitch)
    blad.bezet += [(x0 / s, y0 / s, x1 / s, y1 / s) for x0, y0, x1, y1 in bezet]
    drawn = "".join(_draw(label, beeld) for label in place_names(plekken, blad))
    marks = _corners(beeld) if weergave != "grenzen" and beeld.pitch > BIG else ""
    return f'<g aria-hidden="true" pointer-events="none">{drawn}{marks}</g>'


def _way(beeld: Kaartbeeld) -> str:
    if beeld.wereld.rond:
        return "stippen"
    return "zeshoeken" if beeld.wereld.oorsprong is None else "grenzen"


def _has_label(code: str, beeld: Kaartbeeld, gekozen: str) -> bool:
    # on a slide what is quiet keeps silent, so that the names that matter are read from afar
    return code == gekozen or beeld.klas(code) not in QUIET


def _rank(plek: Plek, beeld: Kaartbeeld, gekozen: str) -> int:
    if plek.code == gekozen and beeld.klas(plek.code) in QUIET:
        return 0
    return 1 if plek.geteld else 2 if plek.vet else 3


def _plek(code: str, beeld: Kaartbeeld, loud: list[str]) -> Plek:
    vorm, u, s = beeld.vorm(code), beeld.uitsnede, beeld.schaal
    x0, y0, x1, y1 = (v / s for v in u.frame(vorm.kader))
    x, y = u.pixel(vorm.punt)
    stand = beeld.standen.get(code)
    tile = tiles().get(code)
    naam = stand.gemeentenaam if stand else tile.naam if tile else code
    klas = beeld.klas(code)
    return Plek(
        code,
        tile.etiket if tile and tile.naam == naam else naam,
        stand.aantal if stand else 0,
        geteld=klas.startswith("tel"),
        vet=klas not in QUIET,
        punt=(x / s, y / s),
        straal=vorm.straal * u.k / s,
        kader=(max(x0, 0), max(y0, 0), min(x1, u.breedte / s), min(y1, u.hoogte / s)),
        inside=_tester(beeld, [code]),
        occupied=_tester(beeld, [c for c in loud if c != code]),
    )


def _tester(beeld: Kaartbeeld, codes: list[str]) -> Callable[[float, float], bool]:
    """Return whether a pixel of the live map lies in one of these gemeenten."""

    def test(x: float, y: float) -> bool:
        wx, wy = beeld.uitsnede.place((x * beeld.schaal, y * beeld.schaal))
        return any(
            _within(beeld.vorm(code).kader, wx, wy) and inside(rings(beeld.vorm(code).pad), wx, wy)
            for code in codes
        )

    return test


def _within(kader: Box, x: float, y: float) -> bool:
    return kader[0] < x < kader[2] and kader[1] < y < kader[3]


def _draw(label: Etiket, beeld: Kaartbeeld) -> str:
    s, kleuren, klas = beeld.schaal, beeld.kleuren, beeld.klas(label.code)
    stand = beeld.standen.get(label.code)
    loose = label.los or label.anker is not None
    dark = klas in {"tel3", "tel4"} and not loose
    kleur = theme.WIT if dark else kleuren.inkt
    fill = fill_of(klas, kleuren, beeld.naam)
    halo = kleuren.papier if loose or fill.startswith("url") else fill
    parts = []
    if label.anker:
        parts.append(line([(x * s, y * s) for x, y in label.ends()], kleur=kleuren.inkt, dik=s))
        if not label.kaal:
            x, y = label.anker
            spot = f'cx="{x * s:.1f}" cy="{y * s:.1f}" r="{2.5 * s:.1f}"'
            parts.append(f'<circle {spot} fill="{kleuren.inkt}"/>')
    top, x = label.y * s, label.x * s
    if label.getal:
        size = label.getal * s
        parts.append(
            words(x, top + size * 0.8, str(stand.aantal if stand else 0), size=size, kleur=kleur,
                  vet=True, anker="middle", halo=halo)
        )  # fmt: skip
        top += size * 0.92
    for one in label.regels:
        size = NAME * s
        parts.append(
            words(x, top + size * 0.85, one, size=size, kleur=kleur,
                  vet=klas not in QUIET, anker="middle", halo=halo)
        )  # fmt: skip
        top += size * LEADING
    if stand and stand.afgeleid and _way(beeld) == "grenzen" and klas.startswith("tel"):
        points = [(x - 9 * s, top + 2 * s), (x, top + 7 * s), (x + 9 * s, top + 2 * s)]
        parts.append(line(points, kleur=kleur, dik=2 * s))
    return "".join(parts)


def _corners(beeld: Kaartbeeld) -> str:
    marks = []
    for code in beeld.shown():
        stand = beeld.standen.get(code)
        klas = beeld.klas(code)
        if stand and stand.afgeleid and klas.startswith("tel"):
            vorm = beeld.vorm(code)
            dark = klas in {"tel3", "tel4"} and not beeld.wereld.rond
            marks.append(
                corner(
                    *beeld.uitsnede.pixel(vorm.punt),
                    vorm.straal * beeld.uitsnede.k,
                    kleur=theme.WIT if dark else beeld.kleuren.inkt,
                    rond=beeld.wereld.rond,
                )
            )
    return "".join(marks)
