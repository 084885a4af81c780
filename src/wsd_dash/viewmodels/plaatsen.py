"""The places of one activiteit in words, per meaning, with what each rests on."""

from collections.abc import Iterable

from wsd_dash.domain.activiteit import Activiteit, Locatie
from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.selection import BETEKENISSEN, Selection
from wsd_dash.texts import activiteit as words
from wsd_dash.texts import formats
from wsd_dash.viewmodels.adres import gemeente_href
from wsd_dash.viewmodels.kenmerken import Kenmerk, Regel


def place_facts(activiteit: Activiteit, data: Dataset, selection: Selection) -> tuple[Kenmerk, ...]:
    """Return one fact per meaning of place, gemeenten first; regions follow as what they are."""
    facts = []
    for betekenis in BETEKENISSEN:
        found = [x for x in activiteit.locaties if x.betekenis == betekenis]
        gemeenten = tuple(
            Regel(
                data.gemeenten[x.gemeentecode].naam,
                _note(x, data.gemeenten[x.gemeentecode].naam),
                gemeente_href(x.gemeentecode, selection),
            )
            for x in found
            if x.gemeentecode
        )
        named = (*gemeenten, *_wijken(found, data), *_landelijk(found, data))
        regios = _regios(found, data)
        title = formats.sentence(data.label("activiteit_locaties", "betekenis", betekenis))[:-1]
        if named or (betekenis == BETEKENISSEN[0] and not regios):
            facts.append(Kenmerk(title, named or (Regel(words.NIET_GENOEMD),)))
        if regios:
            facts.append(Kenmerk(title if not named else words.REGIO, regios))
    return tuple(facts)


def _wijken(found: Iterable[Locatie], data: Dataset) -> tuple[Regel, ...]:
    return tuple(
        Regel(
            words.WIJK.format(naam=wijk.naam, gemeente=data.gemeenten[wijk.gemeentecode].naam),
            _note(x, wijk.naam),
        )
        for x in found
        if x.wijk_id
        for wijk in (data.wijken[x.wijk_id],)
    )


def _landelijk(found: Iterable[Locatie], data: Dataset) -> tuple[Regel, ...]:
    return tuple(
        Regel(gebied.naam, _note(x, gebied.naam))
        for x in found
        if x.gebied_id
        for gebied in (data.gebieden[x.gebied_id],)
        if gebied.soort == "landelijk"
    )


def _regios(found: Iterable[Locatie], data: Dataset) -> tuple[Regel, ...]:
    return tuple(
        Regel(gebied.naam, words.remarks(words.REGIO_NOOT, _note(x, gebied.naam)))
        for x in found
        if x.gebied_id
        for gebied in (data.gebieden[x.gebied_id],)
        if gebied.soort != "landelijk"
    )


def _note(locatie: Locatie, naam: str) -> str:
    if locatie.basis == "afgeleid":
        basis = words.AFGELEID_UIT.format(naam=locatie.naam_in_bron)
    elif locatie.naam_in_bron == naam:
        basis = words.LETTERLIJK
    else:
        basis = words.LETTERLIJK_ALS.format(naam=locatie.naam_in_bron)
    return words.remarks(basis, locatie.toelichting)
