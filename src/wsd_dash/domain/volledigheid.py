"""How complete the data are: what the sources leave out, counted over the whole data set."""

from collections.abc import Mapping
from dataclasses import dataclass

from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.labels import count_labels
from wsd_dash.domain.locaties import Plaats, place_of
from wsd_dash.domain.selection import Selection

FINANCIER = "financier"


@dataclass(frozen=True)
class Aandeel:
    """A part of a whole: activiteiten, labels or places."""

    deel: int
    geheel: int


def count_gaps(dataset: Dataset) -> Mapping[str, Aandeel]:
    """Count what is missing or unsure, by name of the gap, over all activiteiten."""
    activiteiten = list(dataset.activiteiten.values())
    n = len(activiteiten)
    plaatsen = [place_of(a, dataset, betekenis=Selection().betekenis) for a in activiteiten]
    locaties = [x for a in activiteiten for x in a.locaties]
    labels = count_labels(activiteiten)
    zonder_financier = [
        a
        for a in activiteiten
        if not a.financier and all(b.rol != FINANCIER for b in a.betrokkenen)
    ]
    return {
        "leeratelier": Aandeel(sum(not a.leeratelier_id for a in activiteiten), n),
        "jaar": Aandeel(sum(not a.jaren for a in activiteiten), n),
        "jaar_van_bron": Aandeel(
            sum(a.jaar_basis == "jaar_van_bron" and bool(a.jaren) for a in activiteiten), n
        ),
        "plaats": Aandeel(plaatsen.count(Plaats.ONBEKEND), n),
        "gemeente": Aandeel(n - plaatsen.count(Plaats.GEMEENTE), n),
        "financier": Aandeel(len(zonder_financier), n),
        "betwist": Aandeel(labels.een, labels.totaal),
        "locaties": Aandeel(sum(x.basis == "afgeleid" for x in locaties), len(locaties)),
    }


def count_filled(dataset: Dataset, tabel: str) -> Mapping[str, Aandeel]:
    """Count per column of a table in how many rows it holds a value."""
    frame = dataset.frames[tabel]
    return {
        column: Aandeel(int((frame[column].notna() & (frame[column] != "")).sum()), len(frame))
        for column in map(str, frame.columns)
    }
