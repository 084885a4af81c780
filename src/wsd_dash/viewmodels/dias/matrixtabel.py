"""The tables behind a matrix: a row per cell, and the totals per row and column."""

from collections.abc import Iterator, Mapping, Sequence

from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.dekking import Cel, Dekking
from wsd_dash.domain.dia import Tabel, Waarde
from wsd_dash.domain.selection import Selection
from wsd_dash.texts import diatabel
from wsd_dash.viewmodels.dias.tabel import count_table, own, whole
from wsd_dash.viewmodels.matrix import counts_labels, head_name
from wsd_dash.viewmodels.paneel import empty_reason

KOLOMMEN = (
    "rij_code",
    "rij",
    "kolom_code",
    "kolom",
    "aantal",
    "extra",
    "in_bereik",
    "te_beoordelen",
    "leeg",
)


def cell_table(data: Dataset, now: Dekking, selection: Selection) -> Tabel:
    """Return a row per cell, the remainder included; an empty one says what empty means."""
    return Tabel(
        "combinaties",
        diatabel.CELLEN,
        tuple(own(naam) for naam in KOLOMMEN),
        tuple(_rows(data, now, selection)),
        diatabel.CELLEN_NOOT,
    )


def _rows(data: Dataset, now: Dekking, selection: Selection) -> Iterator[tuple[Waarde, ...]]:
    labels = counts_labels(now)
    for (rij, kolom), cel in now.cellen.items():
        rest = rij in now.rest_rijen or kolom in now.rest_kolommen
        empty = not cel.activiteiten and not rest
        yield (
            rij,
            head_name(data, now.rij_dimensie, rij),
            kolom,
            head_name(data, now.kolom_dimensie, kolom),
            whole(cel.aantal),
            len(cel.extra),
            len(cel.in_bereik),
            len(cel.te_beoordelen),
            empty_reason(cel, selection, labels=labels) if empty else None,
        )


def side_tables(data: Dataset, now: Dekking) -> tuple[Tabel, Tabel]:
    """Return the totals per row and per column, whatever the other side says."""
    sides = (
        (
            "rijtotalen",
            diatabel.RIJEN,
            now.rij_dimensie,
            (*now.rijen, *now.rest_rijen),
            now.rij_totaal,
        ),
        (
            "kolomtotalen",
            diatabel.KOLOMMEN_TITEL,
            now.kolom_dimensie,
            (*now.kolommen, *now.rest_kolommen),
            now.kolom_totaal,
        ),
    )
    rows, columns = (
        count_table(naam, titel, _totals(data, dimensie, codes, totals))
        for naam, titel, dimensie, codes, totals in sides
    )
    return rows, columns


def _totals(
    data: Dataset, dimensie: str, codes: Sequence[str], totals: Mapping[str, Cel]
) -> Iterator[tuple[str, str, float]]:
    for code in codes:
        yield code, head_name(data, dimensie, code), totals[code].aantal
