"""The parts of the profile of one gemeente, each as data with its own empty case."""

from collections.abc import Sequence
from dataclasses import dataclass

from wsd_dash.domain.activiteit import Activiteit
from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.filters import in_themabereik, themas_hold
from wsd_dash.domain.gemeente import Deelname, Profiel, regions_of
from wsd_dash.domain.gemeentenaam import former_gemeenten, names_in_sources
from wsd_dash.domain.selection import Selection, Themabereik
from wsd_dash.domain.tellen import total_weights
from wsd_dash.domain.vermelding import PLAATS_VAN_WERK, count_mentions
from wsd_dash.texts import formats
from wsd_dash.texts import gemeente as words
from wsd_dash.viewmodels.adres import activiteit_href, href
from wsd_dash.viewmodels.gemeentezinnen import participation_clauses
from wsd_dash.viewmodels.pagina import Link, about_labels
from wsd_dash.viewmodels.staven import Deel, Staaf, item_bars


@dataclass(frozen=True)
class Groep:
    """Links under one line of text."""

    tekst: str
    links: tuple[Link, ...]


@dataclass(frozen=True)
class Kaart:
    """The card of the gemeente: what it is, apart from what is reported."""

    naam: str
    regel: str
    feiten: tuple[str, ...]
    links: tuple[Link, ...]


@dataclass(frozen=True)
class Labels:
    """The bars of condities and thema's, with what they are counted on."""

    condities: tuple[Staaf, ...]
    condities_noot: str
    themas: tuple[Staaf, ...]
    themas_noot: str
    themakeuze: tuple[Link, ...]
    voorbehoud: str


@dataclass(frozen=True)
class Vermeldingen:
    """How often the name is mentioned, and as what."""

    kop: str
    delen: tuple[Deel, ...]
    noot: str


def build_card(data: Dataset, selection: Selection, profiel: Profiel) -> Kaart:
    """Return the card; `selection` names this gemeente."""
    code = profiel.stand.gemeentecode
    gemeente = data.gemeenten[code]
    facts = [
        words.DEELNEMER.format(werkplaats=data.werkplaatsen[d.werkplaats_id].naam_kort)
        for d in profiel.deelnemers
        if d.deelname is Deelname.LIJST
    ]
    facts.append(words.INWONERS.format(n=formats.number(gemeente.inwoners)))
    if profiel.gemeld:
        facts.append(
            words.AANDEEL.format(
                n=formats.number(len(profiel.gemeld)),
                totaal=formats.activiteiten(profiel.met_gemeente),
            )
        )
    return Kaart(
        gemeente.naam,
        f"{code} · {gemeente.provincie}",
        (*facts, *_names(data, profiel)),
        (
            Link(words.NAAR_KAART, href("regiokaart", selection)),
            Link(words.NAAR_DEKKING, href("dekking", selection)),
            Link(words.VERGELIJK, href("vergelijken", selection)),
        ),
    )


def _names(data: Dataset, profiel: Profiel) -> list[str]:
    code = profiel.stand.gemeentecode
    lines = []
    for change in former_gemeenten(data, code):
        day = formats.date(change.datum)
        if change.namen:
            lines.append(words.SINDS.format(datum=day, namen=formats.listing(change.namen)))
        if change.delen:
            lines.append(words.DELEN.format(datum=day, namen=formats.listing(change.delen)))
    names = [
        words.NAAM_SOORT.format(naam=x.naam, soort=data.label("gemeente_namen", "soort", x.soort))
        for x in names_in_sources(data, code)
    ]
    if names:
        lines.append(words.NAMEN.format(namen=formats.listing(names)))
    if profiel.wijken:
        wijken = [wijk.naam for wijk, _ in profiel.wijken]
        lines.append(words.WIJKEN.format(wijken=formats.listing(wijken)))
    return lines


def build_labels(data: Dataset, selection: Selection, profiel: Profiel) -> Labels:
    """Return the bars, on one scale; thema's follow the reach of the selection."""
    within = in_themabereik(profiel.gemeld, data, selection)
    condities = total_weights(profiel.gemeld, "conditie", selection)
    themas = total_weights(within, "thema", selection)
    scale = max([*condities.values(), *themas.values(), 1])

    def bars(dimensie: str, totals: dict[str, float]) -> tuple[Staaf, ...]:
        items = data.dimensie(dimensie)
        links = {k: href("dekking", selection.with_value(dimensie, (k,))) for k in items}
        return item_bars(list(items.values()), totals, scale=scale, links=links)

    return Labels(
        bars("conditie", condities),
        words.all_of(len(profiel.gemeld)),
        bars("thema", themas),
        _theme_note(data, selection, profiel.gemeld),
        tuple(
            Link(
                name,
                href("gemeente", selection.with_value("themabereik", Themabereik(key))),
                actief=selection.themabereik == key,
            )
            for key, name in words.THEMAKEUZE.items()
        ),
        about_labels(data),
    )


def _theme_note(data: Dataset, selection: Selection, gemeld: Sequence[Activiteit]) -> str:
    own = {periode.werkplaats_id for periode in data.thema_perioden}
    outside = [a for a in gemeld if not themas_hold(a, data)]
    years = {year for a in outside if a.werkplaats_id in own for year in a.jaren}
    return words.theme_note(
        len(gemeld),
        len(gemeld) - len(outside),
        alle=selection.themabereik is Themabereik.ALLE,
        years=sorted(years),
        elsewhere=any(a.werkplaats_id not in own for a in outside),
    )


def build_ateliers(data: Dataset, selection: Selection, profiel: Profiel) -> Groep:
    """Return the leerateliers of what is reported, in the order of the data, with counts."""
    counts = {
        key: sum(a.leeratelier_id == key for a in profiel.gemeld) for key in data.leerateliers
    }
    return Groep(
        "",
        tuple(
            Link(
                data.leerateliers[key].naam,
                href("activiteiten", selection.with_value("leeratelier", (key,))),
                noot=formats.activiteiten(n),
            )
            for key, n in counts.items()
            if n
        ),
    )


def build_partners(data: Dataset, profiel: Profiel) -> tuple[tuple[str, str], ...]:
    """Return per role the organisaties, in alphabetical order; a number when more than once."""
    column = data.package.table("activiteit_organisaties").column("rol")
    rows = []
    for category in column.categories:
        pairs = {
            (a.activiteit_id, b.organisatie_id)
            for a in profiel.gemeld
            for b in a.betrokkenen
            if b.rol == category.value
        }
        ids = [organisatie for _, organisatie in pairs]
        names = sorted(
            (data.organisaties[key].naam + (f" ({ids.count(key)})" if ids.count(key) > 1 else ""))
            for key in set(ids)
        )
        if names:
            rows.append((category.label, formats.listing(names)))
    return tuple(rows)


def build_mentions(data: Dataset, gemeentecode: str) -> Vermeldingen:
    """Return the stacked bar of mentions; the place of work first and darkest."""
    counts = count_mentions(data, gemeentecode)
    total = sum(counts.values())
    colours = dict(zip(counts, ("k-tel4", "k-onbekend", "k-naam", "k-tel2"), strict=True))
    return Vermeldingen(
        words.mentions(total, counts[PLAATS_VAN_WERK]),
        tuple(
            Deel(words.VERMELDINGEN[key], formats.number(n), n, colours[key])
            for key, n in counts.items()
        )
        if total
        else (),
        words.VERMELDINGEN_NOOT if total else words.NIET_GENOEMD_NOOT,
    )


def build_apart(selection: Selection, profiel: Profiel) -> tuple[Groep, ...]:
    """Return what only touches the gemeente, per meaning, each with its place in the source."""
    code = profiel.stand.gemeentecode
    return tuple(
        Groep(
            words.APART_SOORT[betekenis],
            tuple(_apart_link(a, code, betekenis, selection) for a in group),
        )
        for betekenis, group in profiel.apart.items()
        if group
    )


def _apart_link(a: Activiteit, code: str, betekenis: str, selection: Selection) -> Link:
    places = dict.fromkeys(
        x.naam_in_bron for x in a.locaties if x.gemeentecode == code and x.betekenis == betekenis
    )
    facts = [formats.years(a.jaren), formats.listing(list(places))]
    return Link(
        a.naam, activiteit_href(a.activiteit_id, selection), noot=", ".join(x for x in facts if x)
    )


def build_regional(data: Dataset, selection: Selection, profiel: Profiel) -> tuple[Groep, ...]:
    """Return the regional work: first in regions known to contain the gemeente, then the rest."""
    naam, code = profiel.stand.gemeentenaam, profiel.stand.gemeentecode
    inside: list[Link] = []
    perhaps: list[Link] = []
    for a in profiel.regionaal:
        around, unbounded = regions_of(a, data, selection, code)
        noot = formats.listing([g.naam for g in around or unbounded])
        link = Link(a.naam, activiteit_href(a.activiteit_id, selection), noot=noot)
        (inside if around else perhaps).append(link)
    groups = (
        Groep(words.REGIO_IN.format(naam=naam), tuple(inside)),
        Groep(words.REGIO_OF.format(naam=naam), tuple(perhaps)),
    )
    return tuple(group for group in groups if group.links)


def build_participation(data: Dataset, profiel: Profiel) -> tuple[str, ...]:
    """Return per werkplaats a whole sentence on participation."""
    return tuple(formats.sentence(clause) for clause in participation_clauses(data, profiel))


def build_unknown(data: Dataset, selection: Selection, profiel: Profiel) -> tuple[str, ...]:
    """Return the fixed part on what is not known."""
    gemeld = profiel.gemeld
    within = in_themabereik(gemeld, data, selection)
    seen = {
        **total_weights(gemeld, "conditie", selection),
        **total_weights(within, "thema", selection),
    }
    judged = data.items if within else data.condities
    return words.unknown(
        len(gemeld),
        geen_begin=sum(not a.periode_start for a in gemeld),
        geen_eind=sum(not a.periode_eind for a in gemeld),
        geen_leeratelier=sum(not a.leeratelier_id for a in gemeld),
        geen_label=[item.naam_kort.lower() for key, item in judged.items() if key not in seen],
        zonder_gemeente=profiel.totaal - profiel.met_gemeente,
        totaal=profiel.totaal,
        betekenis=selection.betekenis,
    )
