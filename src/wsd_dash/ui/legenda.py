"""The map's legend: count classes and kinds of empty, each with its number of gemeenten."""

from collections.abc import Sequence

from wsd_dash.domain.locaties import GemeenteStand
from wsd_dash.figures.kaart import CLASSES, legend_counts
from wsd_dash.texts import kaart as words
from wsd_dash.ui.html import draw


def draw_legend(standen: Sequence[GemeenteStand], *, compact: bool = False) -> None:
    """Draw the legend; `compact` stacks the classes and leaves their counts out."""
    rows = legend_counts(standen)
    draw(
        "legenda",
        titel=words.LEGENDA,
        klassen=[
            {"tekst": r.label, "noot": "" if compact else words.class_note(r.gemeenten)}
            for r in rows[: len(CLASSES)]
        ],
        legen=[
            {"soort": r.klas, "tekst": r.label, "aantal": r.gemeenten} for r in rows[len(CLASSES) :]
        ],
        compact=compact,
    )
