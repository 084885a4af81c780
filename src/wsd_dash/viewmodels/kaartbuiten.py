"""What the map cannot show: activiteiten without a gemeente, and the regions sources name."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from wsd_dash.domain.activiteit import Activiteit
from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.locaties import Plaats, regional
from wsd_dash.domain.selection import Selection
from wsd_dash.texts import formats, plaats
from wsd_dash.texts import regiokaart as words
from wsd_dash.viewmodels.adres import activiteit_href, href
from wsd_dash.viewmodels.pagina import Link

HOOGSTENS = 25
"""The most names in one list; the rest stands behind a link."""


@dataclass(frozen=True)
class Buiten:
    """Activiteiten that are not on the map, of one kind, with links where the list is short."""

    aantal: int
    tekst: str
    links: tuple[Link, ...] = ()


@dataclass(frozen=True)
class Streek:
    """A region sources name, with why it has no outline or only a rough one.

    `gebied_id` is filled when its gemeenten are known, so that the map can outline it.
    """

    naam: str
    aantal: int
    uitleg: str
    links: tuple[Link, ...]
    gebied_id: str = ""


@dataclass(frozen=True)
class Streken:
    """The regional activiteiten per region; one that names two regions stands under both."""

    kop: str
    uitleg: str
    rijen: tuple[Streek, ...]


def outside(
    places: Mapping[Plaats, Sequence[Activiteit]], selection: Selection
) -> tuple[Buiten, ...]:
    """Return the kinds of activiteiten that are not on the map; regions have their own list."""
    landelijk = places[Plaats.LANDELIJK]
    return (
        Buiten(len(places[Plaats.ONBEKEND]), plaats.no_place(selection.betekenis)),
        Buiten(len(landelijk), words.LANDELIJK, _links(landelijk, selection)),
        Buiten(len(places[Plaats.REGIO]), words.REGIO),
    )


def regions(
    activiteiten: Sequence[Activiteit], data: Dataset, selection: Selection, *, omtrek: bool
) -> Streken | None:
    """Return the regional activiteiten grouped per region, most named first; never spread.

    `omtrek` says that a map beside the list can outline a region.
    """
    found = regional(activiteiten, data, selection)
    if not found:
        return None
    groups: dict[str, list[Activiteit]] = {}
    for activiteit in found:
        for key in activiteit.gebieden(*selection.betekenis):
            if data.gebieden[key].soort != "landelijk":
                groups.setdefault(key, []).append(activiteit)
    rows = tuple(
        _row(data, key, groups[key], selection)
        for key in sorted(
            groups, key=lambda k: (-len(groups[k]), formats.sort_name(data.gebieden[k].naam))
        )
    )
    also = sum(bool(a.gemeenten(*selection.betekenis)) for a in found)
    hint = words.outline([row.naam for row in rows if row.gebied_id]) if omtrek else ""
    said = (words.REGIONAAL_UITLEG, words.regional_also(also), hint)
    return Streken(
        words.REGIONAAL.format(n=formats.number(len(found))),
        " ".join(text for text in said if text),
        rows,
    )


def _row(data: Dataset, key: str, found: Sequence[Activiteit], selection: Selection) -> Streek:
    gebied = data.gebieden[key]
    return Streek(
        gebied.naam,
        len(found),
        gebied.toelichting,
        _links(found, selection),
        key if gebied.gemeenten else "",
    )


def _links(found: Sequence[Activiteit], selection: Selection) -> tuple[Link, ...]:
    links = tuple(
        Link(a.naam, activiteit_href(a.activiteit_id, selection)) for a in found[:HOOGSTENS]
    )
    rest = rest_link(found, selection)
    return (*links, rest) if rest else links


def rest_link(found: Sequence[Activiteit], selection: Selection) -> Link | None:
    """Return the link to the whole list when it is longer than a page shows."""
    more = len(found) - HOOGSTENS
    if more <= 0:
        return None
    return Link(words.MEER.format(n=formats.number(more)), href("activiteiten", selection))
