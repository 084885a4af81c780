"""Which activiteiten a selection holds, and where the thema's may be counted."""

from collections.abc import Callable, Iterable

from wsd_dash.domain.activiteit import Activiteit
from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.perioden import overlaps
from wsd_dash.domain.selection import Selection, Telwijze, Themabereik
from wsd_dash.domain.tellen import weights

Test = Callable[[Activiteit], bool]
HOOFD_CODE = 2


def select(dataset: Dataset, selection: Selection) -> tuple[Activiteit, ...]:
    """Return the activiteiten of a selection, in the order of the data."""
    tests = list(_tests(dataset, selection))
    return tuple(a for a in dataset.activiteiten.values() if all(test(a) for test in tests))


def themas_hold(activiteit: Activiteit, dataset: Dataset) -> bool:
    """Whether the thema's were the yardstick of this activiteit's werkplaats and years."""
    return any(
        periode.werkplaats_id == activiteit.werkplaats_id
        and overlaps(activiteit.jaren, periode.jaar_start, periode.jaar_eind)
        for periode in dataset.thema_perioden
    )


def in_themabereik(
    activiteiten: Iterable[Activiteit], dataset: Dataset, selection: Selection
) -> tuple[Activiteit, ...]:
    """Return the activiteiten whose thema's count in this selection (ontwerp §2.4)."""
    if selection.themabereik is Themabereik.ALLE:
        return tuple(activiteiten)
    return tuple(a for a in activiteiten if themas_hold(a, dataset))


def has_item(activiteit: Activiteit, dimensie: str, code: str, selection: Selection) -> bool:
    """Whether an activiteit counts for an item, or falls in that remainder, as labels now count."""
    return code in weights(activiteit, dimensie, selection)


def _tests(dataset: Dataset, selection: Selection) -> Iterable[Test]:
    s = selection
    yield from _plain_tests(s)
    if s.gemeente:
        yield lambda a: not set(a.gemeenten(*s.betekenis)).isdisjoint(s.gemeente)
    if s.financier:
        yield lambda a: any(
            b.rol == "financier" and b.organisatie_id in s.financier for b in a.betrokkenen
        )
    if s.periode:
        first, last = s.periode
        yield lambda a: overlaps(a.jaren, first, last)
    if s.programmaperiode:
        perioden = [dataset.perioden[x] for x in s.programmaperiode]
        yield lambda a: any(
            p.werkplaats_id == a.werkplaats_id and overlaps(a.jaren, p.jaar_start, p.jaar_eind)
            for p in perioden
        )
    if s.conditie:
        yield lambda a: any(has_item(a, "conditie", x, s) for x in s.conditie)
    if s.thema:
        yield lambda a: any(has_item(a, "thema", x, s) for x in s.thema)
        if s.themabereik is Themabereik.GELDEN:
            yield lambda a: themas_hold(a, dataset)


def _plain_tests(s: Selection) -> Iterable[Test]:
    """Yield the tests on fields an activiteit carries itself."""
    if s.werkplaats:
        yield lambda a: a.werkplaats_id in s.werkplaats
    if s.leeratelier:
        yield lambda a: (a.leeratelier_id or "geen") in s.leeratelier
    if s.soort:
        yield lambda a: a.soort in s.soort
    if s.kern_of_rand:
        yield lambda a: a.kern_of_rand in s.kern_of_rand
    if s.bron:
        yield lambda a: not set(a.bronnen).isdisjoint(s.bron)


def strongest(activiteit: Activiteit, dimensie: str, selection: Selection) -> tuple[str, ...]:
    """Return the items that count for an activiteit, hoofdaccent first, in codebook order."""
    uitkomst = activiteit.uitkomst(dimensie, labels=selection.labels)
    least = HOOFD_CODE if selection.telwijze is Telwijze.HOOFD else 1
    kept = {item: code for item, code in uitkomst.waarden.items() if code >= least}
    return tuple(sorted(kept, key=lambda item: -kept[item]))
