"""What the regional map says: where is reported, where not and why, and what has no place."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from wsd_dash.domain.activiteit import Activiteit
from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.filters import select
from wsd_dash.domain.kenmerken import Kenmerken, gemeente_kenmerken
from wsd_dash.domain.locaties import (
    GemeenteStand,
    Plaats,
    Stand,
    regional,
    split_by_place,
)
from wsd_dash.domain.maten import beyond_measure, counts, measured_standen
from wsd_dash.domain.selection import Selection, Themabereik
from wsd_dash.domain.weergave import ACCENT, Weergave
from wsd_dash.texts import dekking as dekkingwoorden
from wsd_dash.texts import filters, formats, stand
from wsd_dash.texts import kaartvragen as vraagwoorden
from wsd_dash.texts import regiokaart as words
from wsd_dash.texts.kaartmaat import Maat
from wsd_dash.viewmodels.adres import href
from wsd_dash.viewmodels.bronkaarten import Bronkaart, build_source_maps
from wsd_dash.viewmodels.kaartbuiten import (
    Buiten,
    Streken,
    outside,
    regions,
)
from wsd_dash.viewmodels.kaartje import Kaartje, build_card, other_meanings
from wsd_dash.viewmodels.kaartlijst import Gemeentelijst, Tabel, build_list, build_table
from wsd_dash.viewmodels.kaartmaat import measure_words
from wsd_dash.viewmodels.kaartvragen import (
    Vragen,
    build_questions,
    no_source,
    shows_map,
    shows_table,
)
from wsd_dash.viewmodels.pagina import (
    Kop,
    Link,
    Voet,
    about_labels,
    label_caution,
    theme_scope,
)


@dataclass(frozen=True)
class Kaartinhoud:
    """What the map itself is told.

    `kenmerken` is keyed on gemeentecode, `namen` on every id in it, `gebieden` holds the
    gemeentecodes of the regions that have them, `ook` the meanings of place that a gemeente
    without a count is reported with.
    """

    standen: tuple[GemeenteStand, ...]
    alt: str
    gekozen: str | None
    kenmerken: Mapping[str, Kenmerken]
    namen: Mapping[str, str]
    gebieden: Mapping[str, tuple[str, ...]]
    ook: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True)
class RegiokaartView:
    """The page as data."""

    kop: Kop
    vast: tuple[str, ...]
    vragen: Vragen
    kaart: Kaartinhoud
    bronkaarten: tuple[Bronkaart, ...]
    kaartje: Kaartje | None
    lijst: Gemeentelijst
    deelnemers: tuple[str, ...]
    buiten_kop: str
    buiten: tuple[Buiten, ...]
    streken: Streken | None
    in_de_lijst: Link
    tabel: Tabel | None
    voet: Voet


def build_regiokaart(data: Dataset, selection: Selection, weergave: Weergave) -> RegiokaartView:
    """Build the map page; a chosen gemeente opens its card and leaves the map whole."""
    everywhere = selection.without("gemeente")
    maat = measure_words(data, everywhere, weergave.maat)
    alle = select(data, everywhere)
    maten = (a for a in alle if counts(a, data, everywhere, maat=weergave.maat))
    counted = tuple(maten) if weergave.maat else alle
    standen = measured_standen(data, everywhere, maat=weergave.maat)
    places = split_by_place(counted, data, everywhere)
    shown, n = places[Plaats.GEMEENTE], len(counted)
    gekozen = selection.gemeente[0] if selection.gemeente else None
    kop = _title(data, everywhere, maat, standen, shown=len(shown), n=n)
    return RegiokaartView(
        kop=kop,
        vast=_fixed_chips(data, everywhere, weergave),
        vragen=build_questions(data, selection, weergave, maat=maat, standen=standen, shown=shown),
        kaart=_content(data, everywhere, standen, f"{kop.zin} {kop.onderzin}", gekozen),
        bronkaarten=build_source_maps(data, selection, weergave),
        kaartje=build_card(data, selection, weergave, standen, gekozen) if gekozen else None,
        lijst=build_list(
            standen,
            everywhere,
            weergave,
            gekozen=gekozen,
            maat=maat,
            beyond=beyond_measure(data, everywhere, maat=weergave.maat),
        ),
        deelnemers=_participants(data, everywhere, standen, alle),
        buiten_kop=words.NIET_OP_KAART.format(n=formats.number(n - len(shown))),
        buiten=outside(places, everywhere),
        streken=regions(counted, data, everywhere, omtrek=shows_map(weergave)),
        in_de_lijst=Link(words.IN_DE_LIJST, href("activiteiten", everywhere)),
        tabel=build_table(standen, selection, weergave, maat) if shows_table(weergave) else None,
        voet=_footer(data, everywhere, weergave, len(shown), n),
    )


def _title(
    data: Dataset,
    selection: Selection,
    maat: Maat,
    standen: Sequence[GemeenteStand],
    *,
    shown: int,
    n: int,
) -> Kop:
    """Return the sentence; a year that is the only filter is named in it."""
    filled = sum(s.aantal > 0 for s in standen)
    werkplaats, betekenis = _by(data, selection), _other_meaning(data, selection)
    gefilterd = selection.without("periode").narrows("gemeente", "werkplaats")
    jaar = vraagwoorden.period(*selection.periode) if selection.periode else ""
    zin, kort = (
        say(
            filled,
            werkplaats=werkplaats,
            betekenis=betekenis,
            gefilterd=gefilterd,
            jaar="" if gefilterd else jaar,
            maat=maat,
        )
        for say in (words.sentence, words.short)
    )
    onderzin = words.sub_sentence(shown, n, selection.betekenis, met=maat.met)
    return Kop(zin, kort, onderzin if n else no_source(data, selection) or onderzin)


def _content(
    data: Dataset,
    selection: Selection,
    standen: tuple[GemeenteStand, ...],
    alt: str,
    gekozen: str | None,
) -> Kaartinhoud:
    ateliers = {key: x.naam_kort for key, x in data.leerateliers.items()}
    items = {key: x.naam_kort.lower() for key, x in data.items.items()}
    return Kaartinhoud(
        standen=standen,
        alt=alt,
        gekozen=gekozen,
        kenmerken=gemeente_kenmerken(data, selection),
        namen={**items, **ateliers},
        gebieden={g.gebied_id: g.gemeenten for g in data.gebieden.values() if g.gemeenten},
        ook=other_meanings(data, selection, standen),
    )


def _footer(data: Dataset, selection: Selection, weergave: Weergave, shown: int, n: int) -> Voet:
    accent = weergave.maat.startswith(ACCENT)
    return Voet(
        f"n = {formats.number(shown)} van {formats.number(n)}",
        (
            stand.sources_read(data.bronnen.values()),
            words.DEELNEMERSLIJST,
            words.WERKGEBIED,
            *((about_labels(data),) if accent else label_caution(data, selection)),
        ),
    )


def _fixed_chips(data: Dataset, selection: Selection, weergave: Weergave) -> tuple[str, ...]:
    """Return what always holds on this page: the meaning of place, and the reach of a thema."""
    chips = [words.PLAATS_VAST.format(betekenis=_meaning(data, selection))]
    thema = selection.thema or weergave.maat.removeprefix(ACCENT) in data.themas
    if thema and selection.themabereik is Themabereik.GELDEN:
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


def _participants(
    data: Dataset,
    selection: Selection,
    standen: Sequence[GemeenteStand],
    activiteiten: Sequence[Activiteit],
) -> tuple[str, ...]:
    if no_source(data, selection):
        return (words.DEELNEMERS_ZONDER_BRON,)
    members = [s for s in standen if s.deelnemer]
    sentences = []
    if members:
        empty = [s.gemeentenaam for s in members if s.stand is Stand.DEELNEMEND]
        region = [s.gemeentenaam for s in members if s.stand is Stand.REGIO]
        chosen = selection.werkplaats or tuple(data.werkplaatsen)
        werkplaatsen = [k for k in chosen if data.deelnemers.get(k)]
        own = [a for a in activiteiten if a.werkplaats_id in werkplaatsen]
        k = len(regional(own, data, selection))
        narrowed = selection.narrows("gemeente", "werkplaats") or bool(
            _other_meaning(data, selection)
        )
        names = [data.werkplaatsen[key].naam_kort for key in werkplaatsen]
        whose = formats.listing(names) if len(werkplaatsen) < len(chosen) else ""
        sentences.append(
            words.participants(len(members), empty, region, k, werkplaats=whose, gefilterd=narrowed)
        )
    sentences += [
        words.participants_unknown(data.werkplaatsen[key].naam_kort)
        for key in selection.werkplaats or data.werkplaatsen
        if not data.werkplaatsen[key].deelnemers_bekend
    ]
    return tuple(sentences)
