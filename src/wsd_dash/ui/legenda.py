"""The map's legend: count classes and kinds of empty, each with its number of gemeenten."""

from collections import Counter
from collections.abc import Sequence

from wsd_dash.domain.locaties import GemeenteStand, Stand
from wsd_dash.texts import kaart as words
from wsd_dash.ui.html import draw

KLASSEN = ((1, 1), (2, 2), (3, 4), (5, 10**6))
LEEG = (Stand.DEELNEMEND, Stand.REGIO, Stand.NIETS, Stand.NIET_NAGEGAAN)


def draw_legend(standen: Sequence[GemeenteStand], *, compact: bool = False) -> None:
    """Draw the legend; `compact` stacks the classes and leaves their counts out."""
    counts = Counter(s.stand for s in standen)
    klassen = [
        {
            "tekst": words.class_name(low, high),
            "noot": ""
            if compact
            else words.class_note(sum(low <= s.aantal <= high for s in standen)),
        }
        for low, high in KLASSEN
    ]
    legen = [
        {"soort": kind.value, "tekst": words.STAND[kind], "aantal": counts[kind]} for kind in LEEG
    ]
    draw("legenda", titel=words.LEGENDA, klassen=klassen, legen=legen, compact=compact)
