"""What the page of gemeenten side by side says; with fewer than two, a place to choose them."""

from collections.abc import Mapping
from dataclasses import dataclass

from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.filters import select
from wsd_dash.domain.gemeente import Deelname
from wsd_dash.domain.locaties import Stand
from wsd_dash.domain.selection import Selection, Themabereik
from wsd_dash.domain.vergelijken import MEEST, MINST, Regionaal, Vergelijking, compare
from wsd_dash.domain.weergave import Weergave
from wsd_dash.texts import dekking as dekkingwoorden
from wsd_dash.texts import filters, formats, stand
from wsd_dash.texts import gemeente as gemeentewoorden
from wsd_dash.texts import vergelijken as words
from wsd_dash.viewmodels.adres import activiteit_href, href
from wsd_dash.viewmodels.dekking import Keuzegroep
from wsd_dash.viewmodels.pagina import Kop, Link, Voet, about_labels, describe_selection
from wsd_dash.viewmodels.vergelijklabels import Telblok, build_label_blocks
from wsd_dash.viewmodels.vergelijkstart import PAGINA, Groep, benchmark, build_start, chosen_links
from wsd_dash.viewmodels.vergelijktabel import Feitrij, Kolom, build_columns, build_facts

VIEW_FIELDS = ("gemeente", "labels", "telwijze", "themabereik")
"""Fields that filter nothing away on this page."""


@dataclass(frozen=True)
class NaastElkaar:
    """The comparison as data; `gedeeld` is empty when nothing is reported in two columns.

    `bestand` is the name of the file of it, `verantwoording` what that file says below the table.
    """

    kolommen: tuple[Kolom, ...]
    feiten: tuple[Feitrij, ...]
    labels: tuple[Telblok, ...]
    keuzes: tuple[Keuzegroep, ...]
    labels_noot: str
    gedeeld_kop: str
    gedeeld_zin: str
    gedeeld: tuple[Groep, ...]
    regionaal_kop: str
    regionaal_zin: str
    regionaal: tuple[Groep, ...]
    niet: tuple[str, ...]
    op_kaart: Link
    bestand: str
    verantwoording: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class VergelijkenView:
    """The page as data: a comparison, or groups of gemeenten to begin with.

    `gekozen` are the chosen gemeenten, each with the link that removes it. `vol` says why no more
    can be added; `voorbeeld` is the one click to the set of four. `verberg` are the filters that
    the page shows and changes itself, `wis` the link that clears all others when these hide
    everything, with `wis_tekst`.
    """

    kop: Kop
    gekozen: tuple[Link, ...]
    verberg: tuple[str, ...]
    wis: Link | None
    wis_tekst: str
    vol: str
    voorbeeld: Link | None
    naast_elkaar: NaastElkaar | None
    start: tuple[Groep, ...]
    voet: Voet


def build_vergelijken(data: Dataset, selection: Selection, weergave: Weergave) -> VergelijkenView:
    """Build the page; of more than four gemeenten in the link the first four stand here."""
    del weergave
    if len(selection.gemeente) < MINST:
        return _start_view(data, selection)
    found = compare(data, selection)
    shown = selection.with_value("gemeente", selection.gemeente[:MEEST])
    hidden = not found.gemeld and shown.without(*VIEW_FIELDS) != Selection()
    return VergelijkenView(
        kop=_head(data, shown, found),
        gekozen=chosen_links(data, shown),
        verberg=("gemeente", "labels", "themabereik"),
        wis=Link(words.WIS, href(PAGINA, Selection(gemeente=shown.gemeente))) if hidden else None,
        wis_tekst=_without_filters(data, shown) if hidden else "",
        vol=_full(data, shown, found),
        voorbeeld=benchmark(data, shown),
        naast_elkaar=_side_by_side(data, shown, found),
        start=(),
        voet=Voet(
            words.n_of(len(found.gemeld), found.totaal),
            (
                gemeentewoorden.VOET_LABELS.format(labels=filters.LABELS[shown.labels]),
                stand.sources_read(data.bronnen.values()),
                words.DEELNEMERSLIJST,
                words.WERKGEBIED,
            ),
        ),
    )


def _start_view(data: Dataset, selection: Selection) -> VergelijkenView:
    naam = data.gemeenten[selection.gemeente[0]].naam if selection.gemeente else ""
    kop = Kop(words.start_sentence(naam), words.START_KORT, words.VOORBEHOUD)
    return VergelijkenView(
        kop,
        chosen_links(data, selection),
        ("gemeente",),
        None,
        "",
        "",
        benchmark(data, selection),
        None,
        build_start(data, selection),
        Voet(words.START_KORT, (stand.sources_read(data.bronnen.values()),)),
    )


def _head(data: Dataset, selection: Selection, found: Vergelijking) -> Kop:
    names = [p.stand.gemeentenaam for p in found.profielen]
    filled = [p.stand.gemeentenaam for p in found.profielen if p.gemeld]
    meanings = [data.label("activiteit_locaties", "betekenis", x) for x in selection.betekenis]
    zin = words.sentence(
        filled,
        len(found.gemeld),
        len(found.gedeeld),
        _empties(found),
        gefilterd=selection.without("betekenis", *VIEW_FIELDS) != Selection(),
        betekenis="" if selection.betekenis == Selection().betekenis else filters.either(meanings),
    )
    # A white spot ends with what is regional, so that nobody reads it as "nothing happens".
    white = [
        p for p in found.profielen if not p.gemeld and p.stand.stand is not Stand.NIET_NAGEGAAN
    ]
    around = {a.activiteit_id for p in white for a in p.regionaal}
    onderzin = f"{words.VOORBEHOUD} {gemeentewoorden.regional(len(around))}".strip()
    return Kop(zin, words.short(names, len(found.gemeld)), onderzin)


def _empties(found: Vergelijking) -> Mapping[str, tuple[str, ...]]:
    """Return the gemeenten with nothing reported by kind of empty, in the order of choice."""
    kinds: dict[str, tuple[str, ...]] = {}
    for p in found.profielen:
        if not p.gemeld:
            apart = [meaning for meaning, group in p.apart.items() if group]
            kind = words.empty_kind(p.stand.stand, apart)
            kinds[kind] = (*kinds.get(kind, ()), p.stand.gemeentenaam)
    return kinds


def _without_filters(data: Dataset, selection: Selection) -> str:
    n = len(select(data, Selection(gemeente=selection.gemeente)))
    return gemeentewoorden.without_filters(n)


def _full(data: Dataset, selection: Selection, found: Vergelijking) -> str:
    if found.teveel:
        return words.too_many([data.gemeenten[code].naam for code in found.teveel])
    return words.VOL if len(selection.gemeente) == MEEST else ""


def _side_by_side(data: Dataset, selection: Selection, found: Vergelijking) -> NaastElkaar:
    without_list = dict.fromkeys(
        data.werkplaatsen[d.werkplaats_id].naam_kort
        for p in found.profielen
        for d in p.deelnemers
        if d.deelname is Deelname.ONBEKEND
    )
    shared, regional = len(found.gedeeld), len(found.regionaal)
    return NaastElkaar(
        kolommen=build_columns(data, selection, found),
        feiten=build_facts(data, selection, found),
        labels=build_label_blocks(data, selection, found),
        keuzes=_choices(selection),
        labels_noot=about_labels(data),
        gedeeld_kop=words.GEDEELD.format(n=formats.number(shared)),
        gedeeld_zin="" if shared else words.GEDEELD_GEEN,
        gedeeld=(Groep("", _shared_links(data, selection, found)),) if shared else (),
        regionaal_kop=words.REGIONAAL.format(n=formats.number(regional)),
        regionaal_zin=words.REGIONAAL_UITLEG if regional else words.REGIONAAL_GEEN,
        regionaal=_regional_groups(data, selection, found),
        niet=words.unknown(
            zonder_gemeente=found.zonder_gemeente,
            totaal=found.totaal,
            zonder_lijst=tuple(without_list),
            betekenis=selection.betekenis,
        ),
        op_kaart=Link(words.OP_KAART, href("regiokaart", selection)),
        bestand=words.BESTAND.format(codes="-".join(selection.gemeente), versie=data.version),
        verantwoording=_account(data, selection, found),
    )


def _account(
    data: Dataset, selection: Selection, found: Vergelijking
) -> tuple[tuple[str, str], ...]:
    chosen = describe_selection(data, selection, skip=("gemeente",))
    return (
        (words.AANTAL, words.n_of(len(found.gemeld), found.totaal)),
        (words.FILTERS, chosen or words.GEEN),
        (words.LET_OP, words.VOORBEHOUD),
        (words.LABELS, about_labels(data)),
        (words.BRONNEN, stand.sources_read(data.bronnen.values())),
        (words.STAND, formats.date(data.peildatum)),
        (words.VERSIE, data.version),
    )


def _choices(selection: Selection) -> tuple[Keuzegroep, ...]:
    labels = tuple(
        Link(
            filters.LABELS[x],
            href(PAGINA, selection.with_value("labels", type(selection.labels)(x))),
            actief=x == selection.labels,
        )
        for x in filters.LABELS
    )
    reach = tuple(
        Link(
            dekkingwoorden.THEMABEREIK_KNOP[x],
            href(PAGINA, selection.with_value("themabereik", x)),
            actief=x is selection.themabereik,
        )
        for x in Themabereik
    )
    return (
        Keuzegroep(filters.FIELDS["labels"], "labels", labels, klein=True),
        Keuzegroep(filters.FIELDS["themabereik"], "themabereik", reach, klein=True),
    )


def _shared_links(data: Dataset, selection: Selection, found: Vergelijking) -> tuple[Link, ...]:
    return tuple(
        Link(
            x.activiteit.naam,
            activiteit_href(x.activiteit.activiteit_id, selection.without("gemeente")),
            noot=words.where([data.gemeenten[code].naam for code in x.gemeenten], x.elders),
        )
        for x in found.gedeeld
    )


def _regional_groups(data: Dataset, selection: Selection, found: Vergelijking) -> tuple[Groep, ...]:
    """Return the regional work by which gemeenten it touches, surest first."""
    groups: dict[tuple[tuple[str, ...], tuple[str, ...]], list[Regionaal]] = {}
    for x in found.regionaal:
        groups.setdefault((x.binnen, x.misschien), []).append(x)
    ordered = sorted(groups.items(), key=lambda pair: (not pair[0][0], bool(pair[0][1])))
    return tuple(
        Groep(
            _region_head(data, binnen, misschien),
            tuple(
                Link(
                    x.activiteit.naam,
                    activiteit_href(x.activiteit.activiteit_id, selection.without("gemeente")),
                    noot=words.region_note(
                        [g.naam for g in x.gebieden], [data.gemeenten[c].naam for c in x.geteld]
                    ),
                )
                for x in members
            ),
        )
        for (binnen, misschien), members in ordered
    )


def _region_head(data: Dataset, binnen: tuple[str, ...], misschien: tuple[str, ...]) -> str:
    inside, perhaps = (
        [data.gemeenten[code].naam for code in codes] for codes in (binnen, misschien)
    )
    if inside and perhaps:
        return words.region_mixed(inside, perhaps)
    return words.region_in(inside) if inside else words.region_perhaps(perhaps)
