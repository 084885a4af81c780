"""What the page about sources and coding says: sources, years, codebook, agreement, choices."""

from collections.abc import Sequence
from dataclasses import dataclass

from wsd_dash.domain.activiteit import Activiteit
from wsd_dash.domain.bronnen import Bronstand, count_per_source
from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.filters import select
from wsd_dash.domain.jaren import Jaartelling, count_years
from wsd_dash.domain.labels import Labelstand, count_labels
from wsd_dash.domain.register import Item
from wsd_dash.domain.representatief import unread_sources
from wsd_dash.domain.selection import Selection
from wsd_dash.domain.weergave import Weergave
from wsd_dash.texts import bronnen as words
from wsd_dash.texts import formats, stand
from wsd_dash.texts.overzicht import LABEL_DELEN
from wsd_dash.viewmodels.adres import href
from wsd_dash.viewmodels.codeboek import (
    Agreement,
    Codeboekitem,
    agreement_table,
    code_meanings,
    codebook_items,
    theme_lists,
)
from wsd_dash.viewmodels.pagina import Kop, Link, Voet, about_labels
from wsd_dash.viewmodels.representatief import Representatief, build_representatief
from wsd_dash.viewmodels.staven import Deel


@dataclass(frozen=True)
class Dekkingscel:
    """One number of the coverage per source; `klasse` is a class of the stylesheet."""

    tekst: str
    klasse: str


@dataclass(frozen=True)
class Dekkingsrij:
    """One source: how many activiteiten, how many of them with thema's, and a cell per item."""

    bron: str
    gemeld: str
    met_themas: str
    condities: tuple[Dekkingscel, ...]
    themas: tuple[Dekkingscel, ...]


@dataclass(frozen=True)
class BronnenView:
    """The page as data; `leeg` is true when no activiteit fits the filters."""

    kop: Kop
    sprongen: tuple[Link, ...]
    representatief: Representatief
    bronnen: tuple[tuple[Link | str, ...], ...]
    conditie_koppen: tuple[tuple[str, str], ...]
    thema_koppen: tuple[tuple[str, str], ...]
    dekking: tuple[Dekkingsrij, ...]
    dekking_noten: tuple[str, ...]
    jaren: tuple[Jaartelling, ...]
    jaren_alt: str
    jaren_tabel: tuple[tuple[str, ...], ...]
    jaren_noten: tuple[str, ...]
    codes: tuple[tuple[str, str], ...]
    condities: tuple[Codeboekitem, ...]
    themas: tuple[Codeboekitem, ...]
    overeenstemming: Agreement
    labels: tuple[Deel, ...]
    labels_noot: str
    voorbehoud: str
    lijsten: tuple[tuple[str, ...], ...]
    voet: Voet
    leeg: bool
    wis: Link


def build_bronnen(data: Dataset, selection: Selection, weergave: Weergave) -> BronnenView:
    """Build the page for one selection."""
    del weergave
    activiteiten = select(data, selection)
    n = len(activiteiten)
    standen = count_per_source(data, activiteiten, selection)
    jaren = count_years(activiteiten)
    labels = count_labels(activiteiten)
    read = stand.sources_read(data.bronnen.values())
    more = sum(len(set(a.bronnen)) > 1 for a in activiteiten)
    unread = len(unread_sources(data))
    return BronnenView(
        kop=Kop(
            words.sentence(n, read, more, ongelezen=unread, gefilterd=selection.narrows()),
            words.short(n, len(data.bronnen)),
            words.ONDERZIN,
        ),
        sprongen=tuple(Link(text, f"#{key}") for key, text in words.SPRONGEN),
        representatief=build_representatief(data),
        bronnen=tuple(_source_row(data, s, selection) for s in standen),
        conditie_koppen=tuple((i.item_id, i.naam_kort) for i in data.condities.values()),
        thema_koppen=tuple((i.item_id, i.naam_kort) for i in data.themas.values()),
        dekking=tuple(_coverage_row(data, s) for s in standen),
        dekking_noten=_coverage_notes(standen),
        jaren=jaren,
        jaren_alt=_years_alt(jaren, n),
        jaren_tabel=_years_table(jaren),
        jaren_noten=(_years_unknown(activiteiten), words.JAREN_NOOT),
        codes=code_meanings(data),
        condities=codebook_items(data, "conditie"),
        themas=codebook_items(data, "thema"),
        overeenstemming=agreement_table(data, activiteiten, selection),
        labels=_label_parts(labels),
        labels_noot=words.BEVESTIGD.format(n=formats.number(labels.bevestigd)),
        voorbehoud=about_labels(data),
        lijsten=theme_lists(data),
        voet=Voet(f"n = {formats.activiteiten(n)}", (read,)),
        leeg=n == 0,
        wis=Link(words.WIS, href("bronnen", Selection())),
    )


def _label_parts(labels: Labelstand) -> tuple[Deel, ...]:
    counts, colours = (labels.genoemd, labels.beide, labels.een), ("k-tel4", "k-tel2", "k-wit")
    pairs = zip(LABEL_DELEN, counts, colours, strict=True)
    return tuple(Deel(text, formats.number(x), x, colour) for text, x, colour in pairs)


def _source_row(data: Dataset, row: Bronstand, selection: Selection) -> tuple[Link | str, ...]:
    bron = data.bronnen[row.bron_id]
    to_list = href("activiteiten", selection.with_value("bron", (row.bron_id,)))
    return (
        bron.titel,
        data.label("bronnen", "soort", bron.soort),
        data.werkplaatsen[bron.werkplaats_id].naam_kort,
        formats.date(bron.datum) or words.ZONDER_DATUM,
        Link(formats.number(row.gemeld), to_list if row.gemeld else ""),
        formats.number(row.alleen_hier),
    )


def _coverage_row(data: Dataset, row: Bronstand) -> Dekkingsrij:
    return Dekkingsrij(
        data.bronnen[row.bron_id].naam_kort,
        formats.number(row.gemeld),
        formats.number(row.bereik["thema"]),
        tuple(_cell(row, item) for item in data.condities.values()),
        tuple(_cell(row, item) for item in data.themas.values()),
    )


def _cell(row: Bronstand, item: Item) -> Dekkingscel:
    if row.gemeld and not row.bereik[item.dimensie]:
        return Dekkingscel(words.DEKKING_NIET, "wsd-niet")
    value = row.waarden.get(item.item_id, 0)
    limits = (1, 2, 4)
    klasse = f"k-tel{1 + sum(value > limit for limit in limits)}" if value else "wsd-nul"
    return Dekkingscel(formats.number(value), klasse)


def _coverage_notes(standen: Sequence[Bronstand]) -> tuple[str, ...]:
    absent = any(row.gemeld != row.bereik["thema"] for row in standen)
    return (words.DEKKING_NOOT, *((words.DEKKING_NIET_NOOT,) if absent else ()))


def _years_alt(jaren: Sequence[Jaartelling], n: int) -> str:
    if not jaren:
        return words.LEEG
    top = max(jaren, key=lambda row: row.totaal)
    return words.years_alt(n, jaren[0].jaar, jaren[-1].jaar, top.jaar, top.totaal)


def _years_table(jaren: Sequence[Jaartelling]) -> tuple[tuple[str, ...], ...]:
    return tuple(
        (
            str(row.jaar),
            formats.number(row.letterlijk),
            formats.number(row.afgeleid),
            formats.number(row.jaar_van_bron),
            formats.number(row.totaal),
        )
        for row in jaren
    )


def _years_unknown(activiteiten: Sequence[Activiteit]) -> str:
    return words.years_unknown(sum(not a.jaren for a in activiteiten), len(activiteiten))
