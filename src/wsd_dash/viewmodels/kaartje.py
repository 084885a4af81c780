"""The card of the gemeente chosen on the map: what is reported there, and what else names it."""

from collections.abc import Sequence
from dataclasses import dataclass

from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.filters import gemeente_sets, select
from wsd_dash.domain.locaties import GemeenteStand, Stand
from wsd_dash.domain.selection import BETEKENISSEN, Selection
from wsd_dash.domain.weergave import Weergave
from wsd_dash.texts import kaart as kaartwoorden
from wsd_dash.texts import plaats
from wsd_dash.texts import regiokaart as words
from wsd_dash.viewmodels.adres import gemeente_href, href
from wsd_dash.viewmodels.kaartbuiten import HOOGSTENS, rest_link
from wsd_dash.viewmodels.kaartlijst import PAGINA
from wsd_dash.viewmodels.kaartmaat import measure_note
from wsd_dash.viewmodels.lijst import Rij, activiteit_row
from wsd_dash.viewmodels.pagina import Link


@dataclass(frozen=True)
class Kaartje:
    """The card of the chosen gemeente."""

    naam: str
    regel: str
    rijen: tuple[Rij, ...]
    rest: Link | None
    profiel: Link
    vergelijk: Link
    sluit: Link


def build_card(
    data: Dataset,
    selection: Selection,
    weergave: Weergave,
    standen: Sequence[GemeenteStand],
    code: str,
) -> Kaartje:
    """Return the card of one gemeente, whatever the map says of it."""
    one = selection.with_value("gemeente", (code,))
    found = select(data, one)
    here = next(s for s in standen if s.gemeentecode == code)
    kind = kaartwoorden.STAND[Stand.NIETS if here.stand is Stand.DEELNEMEND else here.stand]
    also = other_meanings(data, one.without("gemeente"), [here]).get(code, ())
    return Kaartje(
        here.gemeentenaam,
        words.card_line(
            deelnemer=here.deelnemer,
            aantal=len(found),
            stand_tekst=plaats.only_as(also) or kind,
            gefilterd=one.narrows("gemeente") and here.stand is not Stand.NIET_NAGEGAAN,
            maat=measure_note(data, one, weergave.maat, found),
            afgeleid=here.afgeleid,
        ),
        tuple(activiteit_row(a, data, one) for a in found[:HOOGSTENS]),
        rest_link(found, one),
        Link(words.PROFIEL, gemeente_href(code, selection)),
        Link(words.VERGELIJK, href("vergelijken", selection)),
        Link(
            words.SLUIT.format(naam=here.gemeentenaam),
            href(PAGINA, selection.without("gemeente"), weergave),
        ),
    )


def other_meanings(
    data: Dataset, selection: Selection, standen: Sequence[GemeenteStand]
) -> dict[str, tuple[str, ...]]:
    """Return per gemeente without activiteiten the meanings that do not count it is named with."""
    others = tuple(x for x in BETEKENISSEN if x not in selection.betekenis)
    empty = {s.gemeentecode for s in standen if s.stand is not Stand.GEMELD}
    found: dict[str, tuple[str, ...]] = {}
    activiteiten = select(data, selection)
    for betekenis in others:
        sets = gemeente_sets(activiteiten.source, selection.with_value("betekenis", (betekenis,)))
        for code in empty:
            if sets.get(code, 0) & activiteiten.bits:
                found[code] = (*found.get(code, ()), betekenis)
    return found
