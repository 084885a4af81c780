"""What the page of one gemeente says; without a gemeente in the link, a place to choose one."""

from dataclasses import dataclass

from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.filters import select
from wsd_dash.domain.gemeente import Profiel, looked_at, profile
from wsd_dash.domain.locaties import GemeenteStand, Stand, gemeente_standen
from wsd_dash.domain.selection import Selection
from wsd_dash.domain.weergave import Weergave
from wsd_dash.texts import filters, formats, stand
from wsd_dash.texts import gemeente as words
from wsd_dash.viewmodels import gemeenteprofiel as parts
from wsd_dash.viewmodels.adres import gemeente_href, href
from wsd_dash.viewmodels.gemeentestart import build_start
from wsd_dash.viewmodels.gemeentezinnen import build_sentences
from wsd_dash.viewmodels.jaarblokken import Jaarblokken, build_year_blocks
from wsd_dash.viewmodels.pagina import Kop, Link, Voet

PAGINA = "gemeente"
VIEW_FIELDS = ("gemeente", "labels", "telwijze", "themabereik")
"""Fields that filter nothing away on this page."""


@dataclass(frozen=True)
class ProfielView:
    """The profile as data; `jaren` and `labels` are `None` when nothing is reported.

    `meer` is filled when the link names more gemeenten; `wis` when filters hide everything.
    """

    kaart: parts.Kaart
    standen: tuple[GemeenteStand, ...]
    kaart_alt: str
    gekozen: str
    meer: parts.Groep | None
    wis: Link | None
    wis_tekst: str
    jaren: Jaarblokken | None
    labels: parts.Labels | None
    ateliers: parts.Groep
    partners: tuple[tuple[str, str], ...]
    vermeldingen: parts.Vermeldingen
    apart: tuple[parts.Groep, ...]
    regionaal_zin: str
    regionaal: tuple[parts.Groep, ...]
    deelname: tuple[str, ...]
    niet: tuple[str, ...]
    zinnen: tuple[str, ...]


@dataclass(frozen=True)
class GemeenteView:
    """The page as data: either a profile, or groups of gemeenten to choose from."""

    kop: Kop
    profiel: ProfielView | None
    start: tuple[parts.Groep, ...]
    voet: Voet


def build_gemeente(data: Dataset, selection: Selection, weergave: Weergave) -> GemeenteView:
    """Build the page; of several gemeenten in the link the first is shown."""
    del weergave
    filtered = selection.without("betekenis", *VIEW_FIELDS) != Selection()
    if not selection.gemeente:
        kop, groups = build_start(data, selection, gefilterd=filtered)
        n = len(select(data, selection))
        return GemeenteView(kop, None, groups, _footer(data, selection, n))
    code = selection.gemeente[0]
    one = selection.with_value("gemeente", (code,))
    found = profile(data, one, code)
    kop = _head(data, one, found, filtered=filtered)
    return GemeenteView(
        kop,
        _profile_view(data, selection, found, kop),
        (),
        _footer(data, one, len(found.gemeld)),
    )


def _profile_view(data: Dataset, selection: Selection, found: Profiel, kop: Kop) -> ProfielView:
    code, naam = found.stand.gemeentecode, found.stand.gemeentenaam
    one = selection.with_value("gemeente", (code,))
    some = bool(found.gemeld)
    narrowed = selection.without(*VIEW_FIELDS) != Selection()
    hidden = narrowed and not some
    return ProfielView(
        kaart=parts.build_card(data, one, found),
        standen=gemeente_standen(data, one),
        kaart_alt=words.KAART_ALT.format(naam=naam, wat=kop.zin),
        gekozen=code,
        meer=_others(data, selection),
        wis=Link(words.WIS.format(naam=naam), gemeente_href(code, Selection())) if hidden else None,
        wis_tekst=_without_filters(data, one) if hidden else "",
        jaren=build_year_blocks(found.gemeld, data, one, gemeente=code) if some else None,
        labels=parts.build_labels(data, one, found) if some else None,
        ateliers=parts.build_ateliers(data, one, found),
        partners=parts.build_partners(data, found),
        vermeldingen=parts.build_mentions(data, code),
        apart=parts.build_apart(one, found),
        regionaal_zin=words.regional(len(found.regionaal)),
        regionaal=parts.build_regional(data, one, found),
        deelname=parts.build_participation(data, found),
        niet=parts.build_unknown(data, one, found),
        zinnen=build_sentences(data, one, found),
    )


def _head(data: Dataset, selection: Selection, found: Profiel, *, filtered: bool) -> Kop:
    naam, n, kind = found.stand.gemeentenaam, len(found.gemeld), found.stand.stand
    standard = selection.betekenis == Selection().betekenis
    meanings = [data.label("activiteit_locaties", "betekenis", x) for x in selection.betekenis]
    apart = [meaning for meaning, group in found.apart.items() if group]
    ateliers = {a.leeratelier_id for a in found.gemeld if a.leeratelier_id}
    if n:
        zin = words.sentence(
            naam,
            n,
            len(ateliers),
            gefilterd=filtered,
            betekenis="" if standard else filters.either(meanings),
        )
    else:
        regios = [g.naam for g in found.regios]
        zin = words.empty_sentence(naam, kind, regios=regios, apart=apart, gefilterd=filtered)
    kruimels = (Link(words.KRUIMEL, href(PAGINA, selection.without("gemeente"))), Link(naam, ""))
    return Kop(zin, words.short(naam, n, kind, apart), _sub_sentence(data, found), kruimels)


def _sub_sentence(data: Dataset, found: Profiel) -> str:
    kind = found.stand.stand
    apart = [words.apart(meaning, len(group)) for meaning, group in found.apart.items()]
    if found.gemeld:
        lines = [words.MEER_GEBEURT, *apart]
    elif kind is Stand.NIET_NAGEGAAN:
        lines = [words.outside(looked_at(data)), *apart]
    else:
        # A white spot ends with what is regional, so that nobody reads it as "nothing happens".
        lines = [words.NIET_GEDAAN, *apart, words.regional(len(found.regionaal))]
    return " ".join(line for line in lines if line)


def _others(data: Dataset, selection: Selection) -> parts.Groep | None:
    first, *rest = selection.gemeente
    if not rest:
        return None
    return parts.Groep(
        words.chosen_more(len(selection.gemeente), data.gemeenten[first].naam),
        (
            *(Link(data.gemeenten[code].naam, gemeente_href(code, selection)) for code in rest),
            Link(words.VERGELIJK_ALLE, href("vergelijken", selection)),
        ),
    )


def _without_filters(data: Dataset, selection: Selection) -> str:
    return words.without_filters(len(select(data, Selection(gemeente=selection.gemeente))))


def _footer(data: Dataset, selection: Selection, n: int) -> Voet:
    return Voet(
        f"n = {formats.activiteiten(n)}",
        (
            words.VOET_LABELS.format(labels=filters.LABELS[selection.labels]),
            stand.sources_read(data.bronnen.values()),
        ),
    )
