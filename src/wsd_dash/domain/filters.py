"""Which activiteiten a selection holds, and where the thema's may be counted."""

from collections.abc import Callable, Iterable, Iterator, Mapping

from wsd_dash.domain.activiteit import Activiteit
from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.index import Index, Selected, selected, union
from wsd_dash.domain.partners import partner_sets
from wsd_dash.domain.perioden import overlaps
from wsd_dash.domain.register import Periode
from wsd_dash.domain.selection import Selection, Telwijze, Themabereik
from wsd_dash.domain.tellen import code_sets, weights

HOOFD_CODE = 2
GEEN = "geen"
FINANCIER = "financier"

PLAIN: Mapping[str, Callable[[Activiteit], Iterable[str]]] = {
    "werkplaats": lambda a: (a.werkplaats_id,),
    "leeratelier": lambda a: (a.leeratelier_id or GEEN,),
    "soort": lambda a: (a.soort,),
    "kern_of_rand": lambda a: (a.kern_of_rand,),
    "bron": lambda a: a.bronnen,
    "financier": lambda a: (b.organisatie_id for b in a.betrokkenen if b.rol == FINANCIER),
}
"""The codes of an activiteit per field of the selection, where they depend on nothing else."""


def select(dataset: Dataset, selection: Selection) -> Selected:
    """Return the activiteiten of a selection, in the order of the data."""
    index = dataset.index
    bits = index.alle
    for allowed in _sets(index, dataset, selection):
        bits &= allowed
    return index.take(bits)


def themas_hold(activiteit: Activiteit, dataset: Dataset) -> bool:
    """Whether the thema's were the yardstick of this activiteit's werkplaats and years."""
    return any(
        periode.werkplaats_id == activiteit.werkplaats_id
        and overlaps(activiteit.jaren, periode.jaar_start, periode.jaar_eind)
        for periode in dataset.thema_perioden
    )


def in_themabereik(
    activiteiten: Iterable[Activiteit], dataset: Dataset, selection: Selection
) -> Selected:
    """Return the activiteiten whose thema's count in this selection (ontwerp §2.4)."""
    found = selected(activiteiten)
    if selection.themabereik is Themabereik.ALLE:
        return found
    return found.source.take(found.bits & _where_themas_hold(found.source, dataset))


def has_item(activiteit: Activiteit, dimensie: str, code: str, selection: Selection) -> bool:
    """Whether an activiteit counts for an item, or falls in that remainder, as labels now count."""
    return code in weights(activiteit, dimensie, selection)


def gemeente_sets(index: Index, selection: Selection) -> Mapping[str, int]:
    """Return the activiteiten per gemeente, as the selection reads places."""
    betekenis = selection.betekenis
    return index.sets(("gemeente", betekenis), lambda a: a.gemeenten(*betekenis))


def year_sets(index: Index) -> Mapping[int, int]:
    """Return the activiteiten per year they touch."""
    return index.sets("jaar", lambda a: a.jaren)


def _sets(index: Index, dataset: Dataset, selection: Selection) -> Iterator[int]:
    """Yield the activiteiten that each field of the selection allows."""
    s = selection
    for field, codes in PLAIN.items():
        if chosen := getattr(s, field):
            yield index.any_of(field, codes, chosen)
    if s.gemeente:
        yield union(gemeente_sets(index, s), s.gemeente)
    if s.partner:
        yield union(partner_sets(index, dataset), s.partner)
    if s.periode:
        yield _in_years(index, *s.periode)
    if s.programmaperiode:
        yield _in_periods(index, (dataset.perioden[x] for x in s.programmaperiode))
    if s.conditie:
        yield union(code_sets(index, "conditie", s), s.conditie)
    if s.thema:
        yield union(code_sets(index, "thema", s), s.thema)
        if s.themabereik is Themabereik.GELDEN:
            yield _where_themas_hold(index, dataset)


def _where_themas_hold(index: Index, dataset: Dataset) -> int:
    return _in_periods(index, dataset.thema_perioden)


def _in_periods(index: Index, perioden: Iterable[Periode]) -> int:
    bits = 0
    for p in perioden:
        own = index.any_of("werkplaats", PLAIN["werkplaats"], (p.werkplaats_id,))
        bits |= own & _in_years(index, p.jaar_start, p.jaar_eind)
    return bits


def _in_years(index: Index, first: int, last: int) -> int:
    return union(year_sets(index), range(first, last + 1))


def strongest(activiteit: Activiteit, dimensie: str, selection: Selection) -> tuple[str, ...]:
    """Return the items that count for an activiteit, hoofdaccent first, in codebook order."""
    uitkomst = activiteit.uitkomst(dimensie, labels=selection.labels)
    least = HOOFD_CODE if selection.telwijze is Telwijze.HOOFD else 1
    kept = {item: code for item, code in uitkomst.waarden.items() if code >= least}
    return tuple(sorted(kept, key=lambda item: -kept[item]))
