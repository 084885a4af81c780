"""The page of sources as a slide: what is known of how many activiteiten, and what was not read."""

from collections.abc import Iterator

from wsd_dash.domain.bronnen import Bronstand, count_per_source
from wsd_dash.domain.dataset import DIMENSIES, Dataset
from wsd_dash.domain.dia import Lijstdeel, Regel, Staaf, Stavendeel, Tabel, Waarde
from wsd_dash.domain.filters import select
from wsd_dash.domain.jaren import Jaartelling, count_years
from wsd_dash.domain.labels import count_labels
from wsd_dash.domain.locaties import Plaats, split_by_place
from wsd_dash.domain.selection import Selection
from wsd_dash.domain.volledigheid import count_known
from wsd_dash.domain.weergave import Weergave
from wsd_dash.texts import bronnen as words
from wsd_dash.texts import dia as diawoorden
from wsd_dash.texts import diabronnen, diatabel, representatief, stand
from wsd_dash.texts.overzicht import LABEL_DELEN
from wsd_dash.viewmodels.bronnen import BronnenView, build_bronnen
from wsd_dash.viewmodels.dias.inhoud import Inhoud, filter_words, said, short_list
from wsd_dash.viewmodels.dias.tabel import column, count_table, item_name, own, whole


def make_bronnen(data: Dataset, selection: Selection, weergave: Weergave) -> Inhoud:
    """Make the slide of what the data rest on and what they leave out."""
    view = build_bronnen(data, selection, weergave)
    found = select(data, selection)
    standen = count_per_source(data, found, selection)
    placed = len(split_by_place(found, data, selection)[Plaats.GEMEENTE])
    labels = count_labels(found)
    counts = (labels.genoemd, labels.beide, labels.een)
    return Inhoud(
        kop=view.kop,
        delen=(_known(data, view), _unread(view)),
        tabellen=(
            _known_table(data),
            _unread_table(view),
            _source_table(data, standen),
            _coverage_table(data, standen),
            _year_table(count_years(found)),
            count_table(
                "zekerheid",
                diatabel.ZEKERHEID,
                zip(("genoemd", "beide", "een"), LABEL_DELEN, counts, strict=True),
                telt="labels",
                noot=view.labels_noot,
            ),
        ),
        kanttekeningen=said(words.ONDERZIN, view.voorbehoud, stand.GEEN_SUBSIDIE),
        filters=filter_words(data, selection),
        n=view.voet.n,
        onbekend=diawoorden.together(
            [diawoorden.not_placed(len(found) - placed, selection.betekenis), view.jaren_noten[0]]
        ),
    )


def _known(data: Dataset, view: BronnenView) -> Stavendeel:
    """Return of how many activiteiten each thing is known; about all data, whatever is filtered."""
    rows = [(representatief.VELDEN[name], share) for name, share in count_known(data).items()]
    bars = tuple(
        Staaf(naam, share.deel, representatief.of_all(share.deel, share.geheel))
        for naam, share in rows
    )
    return Stavendeel(
        diabronnen.BEKEND,
        diabronnen.known_alt([(bar.naam, bar.tekst) for bar in bars]),
        diabronnen.EENHEID,
        bars,
        view.representatief.zin,
    )


def _unread(view: BronnenView) -> Lijstdeel:
    lines = [Regel("", f"{x.omschrijving}.") for x in view.representatief.onbekend]
    lines += [Regel("", zin) for zin in view.representatief.volgende]
    return short_list(diabronnen.NIET_GELEZEN, lines)


def _unread_table(view: BronnenView) -> Tabel:
    found = view.representatief
    return Tabel(
        "niet_gelezen",
        diabronnen.NIET_GELEZEN,
        (own("kenmerk"), own("waarde")),
        (
            *((x.omschrijving, f"{x.hoe} {x.toelichting}".strip()) for x in found.onbekend),
            *((diabronnen.DAARNA, zin) for zin in found.volgende),
            *((diabronnen.MENSEN, zin) for zin in found.mensen),
        ),
    )


def _known_table(data: Dataset) -> Tabel:
    return Tabel(
        "bekend",
        diabronnen.BEKEND,
        (own("code"), own("naam"), own("bekend"), own("alle")),
        tuple(
            (name, representatief.VELDEN[name], share.deel, share.geheel)
            for name, share in count_known(data).items()
        ),
        diabronnen.BEKEND_NOOT,
    )


def _source_table(data: Dataset, standen: tuple[Bronstand, ...]) -> Tabel:
    names = ("bron_id", "titel", "soort", "werkplaats_id", "datum")
    rows = ((row, data.bronnen[row.bron_id]) for row in standen)
    return Tabel(
        "bronnen",
        diabronnen.GELEZEN,
        (
            *(column(data, "bronnen", naam) for naam in names),
            own("soort_naam"),
            own("werkplaats_naam"),
            own("aantal"),
            own("alleen_hier"),
        ),
        tuple(
            (
                bron.bron_id,
                bron.titel,
                bron.soort,
                bron.werkplaats_id,
                bron.datum or None,
                data.label("bronnen", "soort", bron.soort),
                data.werkplaatsen[bron.werkplaats_id].naam_kort,
                row.gemeld,
                row.alleen_hier,
            )
            for row, bron in rows
        ),
    )


def _coverage_table(data: Dataset, standen: tuple[Bronstand, ...]) -> Tabel:
    """Return a row per source and conditie or thema; no number where the thema's do not hold."""
    return Tabel(
        "labels_per_bron",
        diabronnen.PER_BRON,
        (
            column(data, "bronnen", "bron_id"),
            column(data, "bronnen", "naam_kort"),
            column(data, "coderingen", "dimensie"),
            column(data, "coderingen", "item"),
            own("item_naam"),
            own("aantal"),
        ),
        tuple(_coverage(data, standen)),
        words.DEKKING_NOOT,
    )


def _coverage(data: Dataset, standen: tuple[Bronstand, ...]) -> Iterator[tuple[Waarde, ...]]:
    for row in standen:
        naam = data.bronnen[row.bron_id].naam_kort
        for dimensie in DIMENSIES:
            for code in data.dimensie(dimensie):
                absent = row.gemeld and not row.bereik[dimensie]
                value = None if absent else whole(row.waarden.get(code, 0))
                yield row.bron_id, naam, dimensie, code, item_name(data, dimensie, code), value


def _year_table(jaren: tuple[Jaartelling, ...]) -> Tabel:
    kinds = ("letterlijk", "afgeleid", "jaar_van_bron", "totaal")
    return Tabel(
        "jaren",
        diabronnen.JAREN,
        (own("jaar"), *(own(f"jaar_{kind}".replace("jaar_jaar", "jaar")) for kind in kinds)),
        tuple((row.jaar, *(getattr(row, kind) for kind in kinds)) for row in jaren),
        words.JAREN_NOOT,
    )
