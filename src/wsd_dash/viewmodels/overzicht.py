"""What the first page says: what this is, how much is reported, where, on what, how sure."""

from collections.abc import Sequence
from dataclasses import dataclass

from wsd_dash.domain.activiteit import Activiteit
from wsd_dash.domain.codering import Rest
from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.filters import in_themabereik, select
from wsd_dash.domain.labels import count_labels
from wsd_dash.domain.locaties import (
    GemeenteStand,
    Plaats,
    Stand,
    gemeente_standen,
    split_by_place,
)
from wsd_dash.domain.selection import Selection, Themabereik
from wsd_dash.domain.tellen import total_weights
from wsd_dash.domain.weergave import Weergave
from wsd_dash.texts import dekking as dekkingwoorden
from wsd_dash.texts import filters, formats, stand
from wsd_dash.texts import overzicht as words
from wsd_dash.viewmodels.adres import href
from wsd_dash.viewmodels.pagina import Kop, Link, Voet, about_labels, theme_scope
from wsd_dash.viewmodels.staven import Deel, Staaf, item_bars


@dataclass(frozen=True)
class OverzichtView:
    """The first page as data; `leeg` is filled when no activiteit fits the filters."""

    kop: Kop
    wat: str
    deuren: tuple[Link, ...]
    waar: str
    standen: tuple[GemeenteStand, ...]
    kaart_alt: str
    waarover: str
    condities: tuple[Staaf, ...]
    condities_noot: str
    themas: tuple[Staaf, ...]
    themas_noot: str
    items_noot: str
    hoe_zeker: str
    labels: tuple[Deel, ...]
    labels_noot: str
    plaatsen: tuple[Deel, ...]
    niet: tuple[str, ...]
    voet: Voet
    leeg: bool
    wis: Link


def build_overzicht(data: Dataset, selection: Selection, weergave: Weergave) -> OverzichtView:
    """Build the first page for one selection."""
    del weergave
    activiteiten = select(data, selection)
    standen = gemeente_standen(data, selection)
    places = split_by_place(activiteiten, data, selection)
    n, known = len(activiteiten), len(places[Plaats.GEMEENTE])
    shown = sum(s.stand is Stand.GEMELD for s in standen)
    head = words.where(known, n, shown, selection.betekenis)
    in_reach = in_themabereik(activiteiten, data, selection)
    totals = (
        total_weights(activiteiten, "conditie", selection),
        total_weights(in_reach, "thema", selection),
    )
    condities, themas = _item_bars(data, selection, *totals)
    labels = count_labels(activiteiten)
    return OverzichtView(
        kop=_head(activiteiten, known, selection),
        wat=_what_this_is(data),
        deuren=tuple(Link(t, href(p, selection), noot=noot) for p, t, noot in words.DEUREN),
        waar=head,
        standen=standen,
        kaart_alt=f"{head}. {stand.KAART}",
        waarover=_most_labelled(data, totals[0]),
        condities=condities,
        condities_noot=f"alle {formats.activiteiten(n)}",
        themas=themas,
        themas_noot=_theme_note(selection, len(in_reach)),
        items_noot=words.ITEMS_NOOT.format(
            gebied=theme_scope(data), labels=filters.LABELS[selection.labels]
        ),
        hoe_zeker=words.how_sure(labels.genoemd, labels.totaal),
        labels=_label_parts(labels.genoemd, labels.beide, labels.een),
        labels_noot=about_labels(data),
        plaatsen=_place_parts({k: len(v) for k, v in places.items()}, selection),
        niet=words.NIET_PUNTEN,
        voet=_footer(data, n, totals[0]),
        leeg=n == 0,
        wis=Link(words.WIS, href("", Selection())),
    )


def _footer(data: Dataset, n: int, condities: dict[str, float]) -> Voet:
    """Return n, the activiteiten no conditie could be counted for, and the sources."""
    too_little, whole = (int(condities.get(x.value, 0)) for x in (Rest.NB, Rest.GEHEEL))
    return Voet(
        f"n = {formats.activiteiten(n)}",
        (
            dekkingwoorden.too_little(too_little),
            dekkingwoorden.as_a_whole(whole),
            stand.sources_read(data.bronnen.values()),
        ),
    )


def _head(activiteiten: Sequence[Activiteit], known: int, selection: Selection) -> Kop:
    n = len(activiteiten)
    projecten = sum(a.soort == "project" for a in activiteiten)
    gefilterd = selection.narrows()
    zin = words.sentence(n, projecten, known, betekenis=selection.betekenis, gefilterd=gefilterd)
    return Kop(zin, words.short(n, gefilterd=gefilterd), words.ONDERZIN)


def _what_this_is(data: Dataset) -> str:
    return words.WAT_IS_DIT.format(
        werkplaatsen=", en ".join(w.naam_kort for w in data.werkplaatsen.values()),
        leerateliers=formats.count(len(data.leerateliers), "leeratelier", "leerateliers"),
        bronnen=stand.sources_read(data.bronnen.values()),
    )


def _item_bars(
    data: Dataset, selection: Selection, condities: dict[str, float], themas: dict[str, float]
) -> tuple[tuple[Staaf, ...], tuple[Staaf, ...]]:
    """Return the bars of condities and of thema's, on one scale so that they compare."""
    scale = max([*condities.values(), *themas.values(), 1])
    return (
        item_bars(
            list(data.condities.values()),
            condities,
            scale=scale,
            links=_links(data, "conditie", selection),
        ),
        item_bars(
            list(data.themas.values()), themas, scale=scale, links=_links(data, "thema", selection)
        ),
    )


def _most_labelled(data: Dataset, totals: dict[str, float]) -> str:
    counts = {item.naam_kort: totals.get(item.item_id, 0) for item in data.condities.values()}
    high, low = max(counts.values(), default=0), min(counts.values(), default=0)
    most = [name for name, value in counts.items() if value == high > 0]
    least = [name for name, value in counts.items() if value == low]
    return words.most_labelled(most, least)


def _links(data: Dataset, dimensie: str, selection: Selection) -> dict[str, str]:
    return {
        code: href("dekking", selection.with_value(dimensie, (code,)))
        for code in data.dimensie(dimensie)
    }


def _theme_note(selection: Selection, n: int) -> str:
    if selection.themabereik is Themabereik.ALLE:
        return f"achteraf toegepast op {formats.activiteiten(n)}"
    return f"waar ze gelden: {formats.activiteiten(n)}"


def _label_parts(genoemd: int, beide: int, een: int) -> tuple[Deel, ...]:
    colours = ("k-tel4", "k-tel2", "k-wit")
    pairs = zip(words.LABEL_DELEN, (genoemd, beide, een), colours, strict=True)
    return tuple(Deel(text, formats.number(x), x, colour) for text, x, colour in pairs)


def _place_parts(counts: dict[Plaats, int], selection: Selection) -> tuple[Deel, ...]:
    regio, landelijk = counts[Plaats.REGIO], counts[Plaats.LANDELIJK]
    values = (counts[Plaats.GEMEENTE], regio + landelijk, counts[Plaats.ONBEKEND])
    colours = ("k-tel4", "k-tel2", "k-onbekend")
    pairs = zip(
        words.place_parts(regio, landelijk, selection.betekenis), values, colours, strict=True
    )
    return tuple(Deel(text, formats.number(x), x, colour) for text, x, colour in pairs)
