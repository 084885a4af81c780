"""Small maps side by side: what each source reports, in the same classes."""

from dataclasses import dataclass, replace

from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.filters import select
from wsd_dash.domain.jaarstap import oldest_first
from wsd_dash.domain.locaties import GemeenteStand, Stand, gemeente_standen
from wsd_dash.domain.maten import counts, measured_standen
from wsd_dash.domain.register import Bron
from wsd_dash.domain.selection import Selection
from wsd_dash.domain.weergave import Weergave
from wsd_dash.texts import bronkaarten as words
from wsd_dash.texts import formats
from wsd_dash.viewmodels.adres import href
from wsd_dash.viewmodels.pagina import Link

PAGINA, SAMEN = "regiokaart", "samen"


@dataclass(frozen=True)
class Bronkaart:
    """One small map; `titel` leads to the large map of that source, `sleutel` is its bron_id."""

    sleutel: str
    titel: Link
    regel: str
    standen: tuple[GemeenteStand, ...]
    alt: str


def build_source_maps(
    data: Dataset, selection: Selection, weergave: Weergave
) -> tuple[Bronkaart, ...]:
    """Return all sources together, then a map per source, oldest first.

    Only the chosen sources, and those of the chosen werkplaatsen or with something they look for.
    """
    if not weergave.naast:
        return ()
    whole = selection.without("gemeente")
    maps = [
        _of_source(data, bron, whole, weergave)
        for bron in oldest_first(tuple(data.bronnen.values()))
        if _is_looked_in(data, bron, whole)
    ]
    standen = measured_standen(data, whole, maat=weergave.maat)
    return (_map(data, whole, weergave, standen, Link(words.SAMEN, ""), SAMEN), *maps)


def _is_looked_in(data: Dataset, bron: Bron, selection: Selection) -> bool:
    if selection.bron and bron.bron_id not in selection.bron:
        return False
    own = not selection.werkplaats or bron.werkplaats_id in selection.werkplaats
    return own or bool(select(data, selection.with_value("bron", (bron.bron_id,))))


def _of_source(data: Dataset, bron: Bron, selection: Selection, weergave: Weergave) -> Bronkaart:
    """Return the map of one source; what is empty, is so for its own werkplaats only."""
    one = selection.with_value("bron", (bron.bron_id,))
    own = gemeente_standen(data, one.with_value("werkplaats", (bron.werkplaats_id,)))
    empty = {s.gemeentecode: s for s in own}
    standen = tuple(
        s if s.stand is Stand.GEMELD else empty[s.gemeentecode]
        for s in measured_standen(data, one, maat=weergave.maat)
    )
    link = Link(
        formats.sentence(bron.naam_kort)[:-1],
        href(PAGINA, one, replace(weergave, naast="")),
        noot=data.werkplaatsen[bron.werkplaats_id].naam_kort,
    )
    return _map(data, one, weergave, standen, link, bron.bron_id)


def _map(
    data: Dataset,
    selection: Selection,
    weergave: Weergave,
    standen: tuple[GemeenteStand, ...],
    titel: Link,
    sleutel: str,
) -> Bronkaart:
    found = [a for a in select(data, selection) if counts(a, data, selection, maat=weergave.maat)]
    shown = sum(bool(a.gemeenten(*selection.betekenis)) for a in found)
    filled = sum(s.aantal > 0 for s in standen)
    return Bronkaart(
        sleutel,
        titel,
        words.shown(shown, len(found)),
        standen,
        words.alt(titel.tekst, shown, len(found), filled),
    )
