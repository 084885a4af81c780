"""What the regional map says: where is reported, where not and why, and what has no place."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from wsd_dash.domain.activiteit import Activiteit
from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.filters import select
from wsd_dash.domain.locaties import (
    GemeenteStand,
    Plaats,
    Stand,
    gemeente_standen,
    regional,
    split_by_place,
)
from wsd_dash.domain.selection import BETEKENISSEN, Selection, Themabereik
from wsd_dash.domain.weergave import Weergave
from wsd_dash.texts import dekking as dekkingwoorden
from wsd_dash.texts import filters, formats, plaats, stand
from wsd_dash.texts import kaart as kaartwoorden
from wsd_dash.texts import regiokaart as words
from wsd_dash.viewmodels.adres import activiteit_href, gemeente_href, href
from wsd_dash.viewmodels.lijst import Rij, activiteit_row
from wsd_dash.viewmodels.pagina import Kop, Link, Voet, label_caution, theme_scope
from wsd_dash.viewmodels.staven import Staaf

PAGINA = "regiokaart"


@dataclass(frozen=True)
class Kaartje:
    """The card of the chosen gemeente."""

    naam: str
    regel: str
    rijen: tuple[Rij, ...]
    profiel: Link
    sluit: Link


@dataclass(frozen=True)
class Buiten:
    """Activiteiten that are not on the map, of one kind, with links where the list is short."""

    aantal: int
    tekst: str
    links: tuple[Link, ...] = ()


@dataclass(frozen=True)
class RegiokaartView:
    """The page as data. `staven` are gemeenten with two or more, `enkele` those with one."""

    kop: Kop
    vast: tuple[str, ...]
    standen: tuple[GemeenteStand, ...]
    alt: str
    gekozen: str | None
    kaartje: Kaartje | None
    lijst_kop: str
    staven: tuple[Staaf, ...]
    enkele: tuple[Link, ...]
    deelnemers: tuple[str, ...]
    buiten_kop: str
    buiten: tuple[Buiten, ...]
    in_de_lijst: Link
    tabel: tuple[tuple[Link | str, ...], ...]
    tabel_rest: str
    weergaven: tuple[Link, ...]
    voet: Voet


def build_regiokaart(data: Dataset, selection: Selection, weergave: Weergave) -> RegiokaartView:
    """Build the map page; a chosen gemeente opens its card and leaves the map whole."""
    everywhere = selection.without("gemeente")
    activiteiten = select(data, everywhere)
    standen = gemeente_standen(data, everywhere)
    places = split_by_place(activiteiten, data, everywhere)
    shown, n = len(places[Plaats.GEMEENTE]), len(activiteiten)
    filled = [s for s in standen if s.stand is Stand.GEMELD]
    gekozen = selection.gemeente[0] if selection.gemeente else None
    heads = {"werkplaats": _by(data, everywhere), "betekenis": _other_meaning(data, everywhere)}
    gefilterd = everywhere.narrows("gemeente", "werkplaats")
    zin = words.sentence(len(filled), **heads, gefilterd=gefilterd)
    onderzin = words.sub_sentence(shown, n, everywhere.betekenis)
    return RegiokaartView(
        kop=Kop(zin, words.short(len(filled), **heads, gefilterd=gefilterd), onderzin),
        vast=_fixed_chips(data, everywhere),
        standen=standen,
        alt=f"{zin} {onderzin}",
        gekozen=gekozen,
        kaartje=_card(data, selection, weergave, standen, gekozen) if gekozen else None,
        lijst_kop=words.LIJST.format(n=formats.number(len(filled))),
        staven=_bars(filled, everywhere, weergave, gekozen),
        enkele=_singles(filled, everywhere, weergave, gekozen),
        deelnemers=_participants(data, everywhere, standen, activiteiten),
        buiten_kop=words.NIET_OP_KAART.format(n=formats.number(n - shown)),
        buiten=_outside(places, everywhere),
        in_de_lijst=Link(words.IN_DE_LIJST, href("activiteiten", everywhere)),
        tabel=_table(standen, everywhere, weergave),
        tabel_rest=words.table_rest(sum(s.stand is Stand.NIET_NAGEGAAN for s in standen)),
        weergaven=tuple(
            Link(name, href(PAGINA, selection, replace(weergave, kaart=key)), weergave.kaart == key)
            for key, name in words.WEERGAVEN.items()
        ),
        voet=_footer(data, everywhere, shown, n),
    )


def _footer(data: Dataset, selection: Selection, shown: int, n: int) -> Voet:
    return Voet(
        f"n = {formats.number(shown)} van {formats.number(n)}",
        (
            stand.sources_read(data.bronnen.values()),
            words.DEELNEMERSLIJST,
            words.WERKGEBIED,
            *label_caution(data, selection),
        ),
    )


def _fixed_chips(data: Dataset, selection: Selection) -> tuple[str, ...]:
    """Return what always holds on this page: the meaning of place, and the reach of a thema."""
    chips = [words.PLAATS_VAST.format(betekenis=_meaning(data, selection))]
    if selection.thema and selection.themabereik is Themabereik.GELDEN:
        chips.append(dekkingwoorden.theme_chip(theme_scope(data)))
    return tuple(chips)


def _by(data: Dataset, selection: Selection) -> str:
    one = len(selection.werkplaats) == 1
    return data.werkplaatsen[selection.werkplaats[0]].naam_kort if one else ""


def _other_meaning(data: Dataset, selection: Selection) -> str:
    standard = selection.betekenis == Selection().betekenis
    return "" if standard else _meaning(data, selection)


def _meaning(data: Dataset, selection: Selection) -> str:
    return filters.either(
        [data.label("activiteit_locaties", "betekenis", b) for b in selection.betekenis]
    )


def _choose(code: str, selection: Selection, weergave: Weergave, gekozen: str | None) -> str:
    """Return the link that chooses a gemeente, or lets go of the one that is chosen."""
    chosen = () if code == gekozen else (code,)
    return href(PAGINA, selection.with_value("gemeente", chosen), weergave)


def _bars(
    filled: Sequence[GemeenteStand],
    selection: Selection,
    weergave: Weergave,
    gekozen: str | None,
) -> tuple[Staaf, ...]:
    def by_count(s: GemeenteStand) -> tuple[int, str]:
        return -s.aantal, formats.sort_name(s.gemeentenaam)

    several = sorted((s for s in filled if s.aantal > 1), key=by_count)
    most = max((s.aantal for s in several), default=1)
    classes = ("k-tel1", "k-tel2", "k-tel3", "k-tel3")
    return tuple(
        Staaf(
            s.gemeentenaam + (words.AFGELEID if s.afgeleid else ""),
            formats.number(s.aantal),
            round(100 * s.aantal / most, 1),
            classes[s.aantal - 1] if s.aantal <= len(classes) else "k-tel4",
            href=_choose(s.gemeentecode, selection, weergave, gekozen),
        )
        for s in several
    )


def _singles(
    filled: Sequence[GemeenteStand],
    selection: Selection,
    weergave: Weergave,
    gekozen: str | None,
) -> tuple[Link, ...]:
    ones = sorted(
        (s for s in filled if s.aantal == 1), key=lambda s: formats.sort_name(s.gemeentenaam)
    )
    return tuple(
        Link(
            s.gemeentenaam + (words.AFGELEID if s.afgeleid else ""),
            _choose(s.gemeentecode, selection, weergave, gekozen),
            actief=s.gemeentecode == gekozen,
        )
        for s in ones
    )


def _participants(
    data: Dataset,
    selection: Selection,
    standen: Sequence[GemeenteStand],
    activiteiten: Sequence[Activiteit],
) -> tuple[str, ...]:
    members = [s for s in standen if s.deelnemer]
    sentences = []
    if members:
        empty = [s.gemeentenaam for s in members if s.stand is Stand.DEELNEMEND]
        region = [s.gemeentenaam for s in members if s.stand is Stand.REGIO]
        werkplaatsen = [
            k for k in selection.werkplaats or data.werkplaatsen if data.deelnemers.get(k)
        ]
        own = [a for a in activiteiten if a.werkplaats_id in werkplaatsen]
        k = len(regional(own, data, selection))
        narrowed = selection.narrows("gemeente", "werkplaats") or bool(
            _other_meaning(data, selection)
        )
        sentences.append(words.participants(len(members), empty, region, k, gefilterd=narrowed))
    sentences += [
        words.participants_unknown(data.werkplaatsen[key].naam_kort)
        for key in selection.werkplaats or data.werkplaatsen
        if not data.werkplaatsen[key].deelnemers_bekend
    ]
    return tuple(sentences)


def _outside(
    places: dict[Plaats, tuple[Activiteit, ...]], selection: Selection
) -> tuple[Buiten, ...]:
    def links(kind: Plaats) -> tuple[Link, ...]:
        return tuple(
            Link(a.naam, activiteit_href(a.activiteit_id, selection)) for a in places[kind]
        )

    return (
        Buiten(len(places[Plaats.ONBEKEND]), plaats.no_place(selection.betekenis)),
        Buiten(len(places[Plaats.LANDELIJK]), words.LANDELIJK, links(Plaats.LANDELIJK)),
        Buiten(len(places[Plaats.REGIO]), words.REGIO, links(Plaats.REGIO)),
    )


def _card(
    data: Dataset,
    selection: Selection,
    weergave: Weergave,
    standen: Sequence[GemeenteStand],
    code: str,
) -> Kaartje:
    one = selection.with_value("gemeente", (code,))
    here = next(s for s in standen if s.gemeentecode == code)
    kind = kaartwoorden.STAND[Stand.NIETS if here.stand is Stand.DEELNEMEND else here.stand]
    return Kaartje(
        here.gemeentenaam,
        words.card_line(
            deelnemer=here.deelnemer,
            aantal=here.aantal,
            stand_tekst=plaats.only_as(_other_meanings(data, one)) or kind,
            gefilterd=one.narrows("gemeente") and here.stand is not Stand.NIET_NAGEGAAN,
        ),
        tuple(activiteit_row(a, data, one) for a in select(data, one)),
        Link(words.PROFIEL, gemeente_href(code, selection)),
        Link(
            words.SLUIT.format(naam=here.gemeentenaam),
            href(PAGINA, selection.without("gemeente"), weergave),
        ),
    )


def _other_meanings(data: Dataset, selection: Selection) -> tuple[str, ...]:
    """Return as what else the chosen gemeente is reported, of the meanings that do not count."""
    others = tuple(x for x in BETEKENISSEN if x not in selection.betekenis)
    return tuple(x for x in others if select(data, selection.with_value("betekenis", (x,))))


def _table(
    standen: Sequence[GemeenteStand], selection: Selection, weergave: Weergave
) -> tuple[tuple[Link | str, ...], ...]:
    if weergave.kaart != "tabel":
        return ()
    rows = sorted(
        (s for s in standen if s.stand is not Stand.NIET_NAGEGAAN),
        key=lambda s: (-s.aantal, list(Stand).index(s.stand), formats.sort_name(s.gemeentenaam)),
    )
    return tuple(
        (
            Link(s.gemeentenaam, gemeente_href(s.gemeentecode, selection))
            if s.stand is not Stand.NIETS
            else s.gemeentenaam,
            s.provincie,
            formats.number(s.aantal),
            kaartwoorden.STAND[s.stand] + (words.AFGELEID if s.afgeleid else ""),
        )
        for s in rows
    )
