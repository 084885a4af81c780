"""The plain facts of one activiteit: what it is, when it was, who took part."""

from wsd_dash.domain.activiteit import Activiteit
from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.selection import Selection
from wsd_dash.texts import activiteit as words
from wsd_dash.texts import formats
from wsd_dash.viewmodels.adres import activiteit_href
from wsd_dash.viewmodels.kenmerken import Kenmerk, Regel


def activiteit_facts(a: Activiteit, data: Dataset, selection: Selection) -> tuple[Kenmerk, ...]:
    """Return the facts in reading order; parts, plans and years only where there are any."""
    werkplaats = data.werkplaatsen[a.werkplaats_id]
    parts = [x for x in data.activiteiten.values() if x.onderdeel_van == a.activiteit_id]
    whole = [data.activiteiten[a.onderdeel_van]] if a.onderdeel_van else []
    facts = [
        Kenmerk(words.SOORT, (Regel(data.label("activiteiten", "soort", a.soort)),)),
        Kenmerk(
            words.KERN_OF_RAND,
            (
                Regel(
                    data.label("activiteiten", "kern_of_rand", a.kern_of_rand),
                    words.KERN_UITLEG[a.kern_of_rand],
                ),
            ),
        ),
        Kenmerk(words.WERKPLAATS, (Regel(werkplaats.naam_kort, "", werkplaats.url),)),
        Kenmerk(words.LEERATELIER, (_leeratelier(a, data),)),
        Kenmerk(words.ONDERDEEL_VAN, _links(whole, selection)),
        Kenmerk(words.ONDERDELEN, _links(parts, selection)),
        *_when(a, data),
        Kenmerk(words.VOORNEMEN, (Regel(words.VOORNEMEN_JA),) if a.voornemen else ()),
        Kenmerk(words.FINANCIER, (Regel(words.funders(a.financier) or words.NIET_BEKEND),)),
    ]
    return tuple(fact for fact in facts if fact.regels)


def organisatie_facts(a: Activiteit, data: Dataset) -> tuple[Kenmerk, ...]:
    """Return the organisaties per role; one named by two sources stands once, with both remarks."""
    roles: dict[str, dict[str, list[str]]] = {}
    for b in a.betrokkenen:
        roles.setdefault(b.rol, {}).setdefault(b.organisatie_id, []).append(b.toelichting)
    return tuple(
        Kenmerk(
            formats.sentence(data.label("activiteit_organisaties", "rol", rol))[:-1],
            tuple(
                Regel(data.organisaties[i].naam, words.remarks(*dict.fromkeys(remarks)))
                for i, remarks in found.items()
            ),
        )
        for rol, found in roles.items()
    )


def _leeratelier(a: Activiteit, data: Dataset) -> Regel:
    atelier = data.leerateliers.get(a.leeratelier_id)
    return Regel(atelier.naam, "", atelier.url) if atelier else Regel(words.NIET_GENOEMD)


def _links(activiteiten: list[Activiteit], selection: Selection) -> tuple[Regel, ...]:
    return tuple(
        Regel(x.naam, "", activiteit_href(x.activiteit_id, selection)) for x in activiteiten
    )


def _when(a: Activiteit, data: Dataset) -> tuple[Kenmerk, ...]:
    """Return the period if there is one, and the years wherever they add something to it."""
    period = words.period(a.periode_start, a.periode_eind)
    years = formats.years(a.jaren)
    basis = data.label("activiteiten", "jaar_basis", a.jaar_basis) if a.jaren else ""
    if not period:
        return (Kenmerk(words.WANNEER, (Regel(years or words.NIET_BEKEND, words.remarks(basis)),)),)
    known = data.label("activiteiten", "periode_basis", a.periode_basis) if a.periode_basis else ""
    note = words.remarks(known, words.precision(a.periode_start, a.periode_eind))
    when = Kenmerk(words.WANNEER, (Regel(period, note),))
    ends = {date[:4] for date in (a.periode_start, a.periode_eind) if date}
    if {str(year) for year in a.jaren} <= ends:
        return (when,)
    return when, Kenmerk(words.JAREN, (Regel(years, words.remarks(words.JAREN_NOOT, basis)),))
