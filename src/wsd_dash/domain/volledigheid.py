"""How complete the data are: what the sources leave out, counted over the whole data set."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import partial

from wsd_dash.domain.activiteit import Activiteit
from wsd_dash.domain.dataset import DIMENSIES, Dataset
from wsd_dash.domain.labels import count_labels
from wsd_dash.domain.locaties import Plaats, place_of
from wsd_dash.domain.partners import partners
from wsd_dash.domain.selection import Selection

FINANCIER, JAAR_VAN_BRON = "financier", "jaar_van_bron"
KNOWN = (
    "leeratelier",
    "jaar_in_bron",
    "plaats",
    "gemeente",
    "uitvoerder",
    "financier",
    "webadres",
    *DIMENSIES,
)
"""What a reader asks of an activiteit, in the order of the page."""


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
    index = dataset.index
    sets = index.sets("bekend", partial(_known, dataset))
    return {name: Aandeel(sets.get(name, 0).bit_count(), len(index.ids)) for name in KNOWN}


def _known(dataset: Dataset, activiteit: Activiteit) -> Iterator[str]:
    """Return what is known of one activiteit, by the names in `KNOWN`."""
    a, asked = activiteit, Selection()
    in_source = bool(a.jaren) and a.jaar_basis != JAAR_VAN_BRON
    payer = bool(a.financier) or any(b.rol == FINANCIER for b in a.betrokkenen)
    found = (
        bool(a.leeratelier_id),
        in_source,
        place_of(a, dataset, betekenis=asked.betekenis) is not Plaats.ONBEKEND,
        bool(a.gemeenten(*asked.betekenis)),
        bool(partners(a)),
        payer,
        any(v.url for v in a.vindplaatsen),
        *(a.uitkomst(naam, labels=asked.labels).te_beoordelen for naam in DIMENSIES),
    )
    return (name for name, known in zip(KNOWN, found, strict=True) if known)


def count_filled(dataset: Dataset, tabel: str) -> Mapping[str, Aandeel]:
    """Count per column of a table in how many rows it holds a value."""
    frame = dataset.frames[tabel]
    return {
        column: Aandeel(int((frame[column].notna() & (frame[column] != "")).sum()), len(frame))
        for column in map(str, frame.columns)
    }
