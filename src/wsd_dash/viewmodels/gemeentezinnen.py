"""The three sentences about a gemeente that a reader takes along in a note."""

from dataclasses import dataclass

from wsd_dash.domain.codering import Rest
from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.gemeente import Profiel
from wsd_dash.domain.selection import Selection, Telwijze
from wsd_dash.domain.tellen import weights
from wsd_dash.domain.vermelding import PLAATS_VAN_WERK, count_mentions
from wsd_dash.texts import filters, formats, stand
from wsd_dash.texts import gemeentezinnen as words
from wsd_dash.viewmodels.pagina import describe_selection

NIET_IN_FILTERS = ("gemeente", "labels", "telwijze", "themabereik")


@dataclass(frozen=True)
class Zinnen:
    """What the sentences share: state of the sources and filters, sources, whether filtered."""

    tussen: str
    bronnen: str
    gefilterd: bool


def build_sentences(data: Dataset, selection: Selection, profiel: Profiel) -> tuple[str, ...]:
    """Return three whole sentences, each with n, the state of the sources and its caution."""
    chosen = describe_selection(data, selection, skip=NIET_IN_FILTERS)
    shared = Zinnen(
        words.state(data.peildatum, chosen), stand.sources_read(data.bronnen.values()), bool(chosen)
    )
    return (
        _reported(profiel, shared),
        _labelled(data, selection, profiel, shared)
        if profiel.gemeld
        else _mentioned(data, profiel, shared),
        words.context(
            profiel.stand.gemeentenaam,
            participation_clauses(data, profiel),
            len(profiel.regionaal),
            gemeld=len(profiel.gemeld),
            totaal=profiel.totaal,
            tussen=shared.tussen,
        ),
    )


def participation_clauses(data: Dataset, profiel: Profiel) -> tuple[str, ...]:
    """Return per werkplaats whether the gemeente is on its list, without full stops."""
    return tuple(
        words.participates(
            profiel.stand.gemeentenaam,
            data.werkplaatsen[d.werkplaats_id].naam_kort,
            d.deelname,
            namen=formats.listing(d.namen),
            datum=formats.date(d.peildatum),
        )
        for d in profiel.deelnemers
    )


def _reported(profiel: Profiel, shared: Zinnen) -> str:
    naam, n = profiel.stand.gemeentenaam, len(profiel.gemeld)
    apart = {key: len(group) for key, group in profiel.apart.items()}
    if n == 0:
        return words.not_reported(
            naam,
            profiel.totaal,
            profiel.stand.stand,
            bronnen=shared.bronnen,
            tussen=shared.tussen,
            gefilterd=shared.gefilterd,
            apart=apart,
        )
    years = sorted({year for a in profiel.gemeld for year in a.jaren})
    return words.reported(
        naam,
        n,
        profiel.totaal,
        jaren=formats.listing(formats.years(years).split(", ")),
        bronnen=shared.bronnen,
        tussen=shared.tussen,
        gefilterd=shared.gefilterd,
        apart=apart,
    )


def _labelled(data: Dataset, selection: Selection, profiel: Profiel, shared: Zinnen) -> str:
    whole = selection.with_value("telwijze", Telwijze.HEEL)
    totals: dict[str, float] = {}
    for activiteit in profiel.gemeld:
        for code, weight in weights(activiteit, "conditie", whole).items():
            totals[code] = totals.get(code, 0) + weight
    named = [
        (item.naam.lower(), totals[code]) for code, item in data.condities.items() if code in totals
    ]
    return words.labelled(
        profiel.stand.gemeentenaam,
        len(profiel.gemeld),
        sorted(named, key=lambda pair: -pair[1]),
        int(sum(value for code, value in totals.items() if code not in data.condities)),
        te_weinig=int(totals.get(Rest.NB.value, 0)),
        geheel=int(totals.get(Rest.GEHEEL.value, 0)),
        labels=filters.LABELS[selection.labels],
        tussen=shared.tussen,
    )


def _mentioned(data: Dataset, profiel: Profiel, shared: Zinnen) -> str:
    counts = count_mentions(data, profiel.stand.gemeentecode)
    return words.mentioned(
        profiel.stand.gemeentenaam,
        sum(counts.values()),
        counts[PLAATS_VAN_WERK],
        bronnen=shared.bronnen,
        tussen=words.state(data.peildatum),
    )
