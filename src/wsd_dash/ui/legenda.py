"""The map's legend: count classes and kinds of empty, each with its number of gemeenten."""

from collections.abc import Mapping, Sequence

from wsd_dash.domain.locaties import GemeenteStand
from wsd_dash.figures.kaart import CLASSES, NOTHING, derived_count, legend_counts
from wsd_dash.texts import kaart as words
from wsd_dash.texts.woordenlijst import BIJ_STAND
from wsd_dash.ui.html import draw


def draw_legend(
    standen: Sequence[GemeenteStand],
    *,
    compact: bool = False,
    merk: bool = False,
    maat: str = "",
    namen: Mapping[str, str] = NOTHING,
) -> None:
    """Draw the legend; `compact` stacks the classes and leaves their counts out.

    `merk` explains the corner of a derived place, on a map that draws it. `maat` is what the
    numbers count, as in `Weergave`; `namen` gives the reader's name of an id.
    """
    rows = legend_counts(standen, maat=maat, namen=namen)
    draw(
        "legenda",
        titel=words.legend_title(maat, namen),
        klassen=[
            {"tekst": r.label, "noot": "" if compact else words.class_note(r.gemeenten)}
            for r in rows[: len(CLASSES)]
        ],
        legen=[
            {
                "soort": r.klas,
                "tekst": r.label,
                "aantal": r.gemeenten,
                "term": BIJ_STAND.get(r.klas, ""),
            }
            for r in rows[len(CLASSES) :]
        ],
        afgeleid=derived_count(standen) if merk else 0,
        waarvan=words.WAARVAN_AFGELEID,
        compact=compact,
    )
