"""What must be read with a matrix: how its dimensions count, and what falls outside."""

from collections.abc import Sequence

from wsd_dash.domain.activiteit import Activiteit
from wsd_dash.domain.assen import ASSEN
from wsd_dash.domain.codering import Rest
from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.dekking import Dekking
from wsd_dash.domain.filters import in_themabereik
from wsd_dash.domain.locaties import regional
from wsd_dash.domain.selection import Selection, Telwijze
from wsd_dash.texts import dekking as words
from wsd_dash.texts import dekkingassen, formats, stand
from wsd_dash.viewmodels.matrix import counts_labels
from wsd_dash.viewmodels.pagina import Voet


def reading_notes(
    data: Dataset, now: Dekking, alle: Sequence[Activiteit], selection: Selection
) -> tuple[str, ...]:
    """Return what must be read above the matrix: how it counts, and what a number is."""
    names = (now.rij_dimensie, now.kolom_dimensie)
    notes = [_note(data, naam, alle, selection) for naam in names]
    several = [
        dekkingassen.AS[naam].meer for naam in names if ASSEN[naam].meer and not ASSEN[naam].label
    ]
    if several and selection.telwijze is not Telwijze.VERDEELD:
        notes.append(dekkingassen.several(" of ".join(several)))
    first = " ".join(dict.fromkeys(note for note in notes if note))
    return (first, stand.MATRIX) if first else (stand.MATRIX,)


def _note(data: Dataset, naam: str, alle: Sequence[Activiteit], selection: Selection) -> str:
    if naam == "thema":
        held = in_themabereik(alle, data, selection.without("themabereik"))
        return words.theme_reach(theme_area(data), len(held), len(alle), selection.themabereik)
    if naam == "gemeente":
        return dekkingassen.regional(len(regional(alle, data, selection)))
    if naam == "jaar":
        derived = sum(a.jaar_basis != "letterlijk" for a in alle if a.jaren)
        return dekkingassen.derived(derived, len(alle))
    fixed = {
        "bron": dekkingassen.BRON,
        "bronjaar": dekkingassen.BRON,
        "financier": dekkingassen.FINANCIER,
        "partner": dekkingassen.PARTNER,
    }
    return fixed.get(naam, "")


def theme_area(data: Dataset) -> str:
    """Name where and when the thema's hold: `Arnhem en Nijmegen, 2023-2026`."""
    return formats.listing(
        [
            f"{data.werkplaatsen[p.werkplaats_id].naam_kort}, {p.jaar_start}-{p.jaar_eind}"
            for p in data.thema_perioden
        ]
    )


def footer(now: Dekking, alle: int) -> Voet:
    """Return n, and per dimension what it does not hold."""
    parts = []
    if now.n and counts_labels(now):
        parts.append(words.too_little(now.n - len(now.matrix.te_beoordelen)))
    totals = ((now.rij_dimensie, now.rij_totaal), (now.kolom_dimensie, now.kolom_totaal))
    for naam, cells in totals:
        if whole := cells.get(Rest.GEHEEL.value):
            parts.append(words.as_a_whole(len(whole.activiteiten)))
        none = cells.get(Rest.GEEN.value)
        if none and not ASSEN[naam].label:
            parts.append(dekkingassen.without(naam, len(none.activiteiten)))
    if alle > now.n:
        parts.append(words.outside_reach(alle - now.n))
    return Voet(words.n_of(now.n, alle), tuple(parts))
