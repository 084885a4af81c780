"""How complete the data are: what the sources leave out, counted over the whole data set."""

from collections.abc import Mapping
from dataclasses import dataclass

from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.labels import count_labels
from wsd_dash.domain.locaties import Plaats, place_of
from wsd_dash.domain.partners import partners
from wsd_dash.domain.selection import Selection

FINANCIER, JAAR_VAN_BRON = "financier", "jaar_van_bron"


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
            sum(a.jaar_basis == JAAR_VAN_BRON and bool(a.jaren) for a in activiteiten), n
        ),
        "plaats": Aandeel(plaatsen.count(Plaats.ONBEKEND), n),
        "gemeente": Aandeel(n - plaatsen.count(Plaats.GEMEENTE), n),
        "financier": Aandeel(len(zonder_financier), n),
        "betwist": Aandeel(labels.een, labels.totaal),
        "locaties": Aandeel(sum(x.basis == "afgeleid" for x in locaties), len(locaties)),
    }


def count_known(dataset: Dataset) -> Mapping[str, Aandeel]:
    """Count of how many activiteiten each thing a reader asks for is known, by its name.

    `jaar_in_bron` leaves out those known only by the year of their source; `uitvoerder` is an
    organisatie that does the work; `conditie` and `thema` are those a round could judge.
    """
    activiteiten = list(dataset.activiteiten.values())
    betekenis = Selection().betekenis

    def judged(dimensie: str) -> int:
        labels = Selection().labels
        return sum(a.uitkomst(dimensie, labels=labels).te_beoordelen for a in activiteiten)

    counts = {
        "leeratelier": sum(bool(a.leeratelier_id) for a in activiteiten),
        "jaar_in_bron": sum(bool(a.jaren) and a.jaar_basis != JAAR_VAN_BRON for a in activiteiten),
        "plaats": sum(
            place_of(a, dataset, betekenis=betekenis) is not Plaats.ONBEKEND for a in activiteiten
        ),
        "gemeente": sum(bool(a.gemeenten(*betekenis)) for a in activiteiten),
        "uitvoerder": sum(bool(partners(a)) for a in activiteiten),
        "financier": sum(
            bool(a.financier) or any(b.rol == FINANCIER for b in a.betrokkenen)
            for a in activiteiten
        ),
        "webadres": sum(any(v.url for v in a.vindplaatsen) for a in activiteiten),
        "conditie": judged("conditie"),
        "thema": judged("thema"),
    }
    return {name: Aandeel(k, len(activiteiten)) for name, k in counts.items()}


def count_filled(dataset: Dataset, tabel: str) -> Mapping[str, Aandeel]:
    """Count per column of a table in how many rows it holds a value."""
    frame = dataset.frames[tabel]
    return {
        column: Aandeel(int((frame[column].notna() & (frame[column] != "")).sum()), len(frame))
        for column in map(str, frame.columns)
    }
