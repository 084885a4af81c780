"""Choosing gemeenten to compare: the set of four first, then what lies near what is chosen."""

from collections.abc import Iterable
from dataclasses import dataclass

from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.locaties import GemeenteStand, Stand, gemeente_standen
from wsd_dash.domain.selection import Selection
from wsd_dash.domain.vergelijken import companions
from wsd_dash.texts import formats
from wsd_dash.texts import vergelijken as words
from wsd_dash.texts.gemeentestart import VOORBEELDEN
from wsd_dash.viewmodels.adres import href
from wsd_dash.viewmodels.pagina import Link

PAGINA = "vergelijken"


@dataclass(frozen=True)
class Groep:
    """Links under one line of text; each adds a gemeente."""

    tekst: str
    links: tuple[Link, ...]


def benchmark(data: Dataset, selection: Selection) -> Link | None:
    """Return the link to the set of four; `None` when it is chosen already or not in the data."""
    codes = tuple(code for code in VOORBEELDEN if code in data.gemeenten)
    if len(codes) < len(VOORBEELDEN) or set(codes) == set(selection.gemeente):
        return None
    namen = formats.listing([data.gemeenten[code].naam for code in codes])
    return Link(
        words.VOORBEELD_KNOP.format(namen=namen),
        href(PAGINA, selection.with_value("gemeente", codes)),
    )


def chosen_links(data: Dataset, selection: Selection) -> tuple[Link, ...]:
    """Return the chosen gemeenten; each link removes one and keeps the others and the filters."""
    return tuple(
        Link(
            data.gemeenten[code].naam,
            href(PAGINA, selection.drop("gemeente", code)),
            noot=words.HAAL_WEG.format(naam=data.gemeenten[code].naam),
        )
        for code in selection.gemeente
    )


def build_start(data: Dataset, selection: Selection) -> tuple[Groep, ...]:
    """Return what can be chosen when none or one is; empty groups are left out."""
    chosen = selection.gemeente
    standen = {s.gemeentecode: s for s in gemeente_standen(data, selection)}
    near = companions(data, selection, chosen[0]) if chosen else ()
    rest = [s for s in standen.values() if s.gemeentecode not in (*chosen, *near)]
    groups = [
        Groep(
            words.SAMEN_MET.format(naam=data.gemeenten[chosen[0]].naam) if chosen else "",
            _links((standen[code] for code in near), selection),
        )
    ]
    groups += [
        Groep(text, _links((s for s in rest if s.stand is kind), selection))
        for kind, text in (
            (Stand.GEMELD, words.GEMELD),
            (Stand.DEELNEMEND, words.DEELNEMEND),
            (Stand.REGIO, words.REGIO),
        )
    ]
    return tuple(group for group in groups if group.links)


def _links(standen: Iterable[GemeenteStand], selection: Selection) -> tuple[Link, ...]:
    return tuple(
        Link(
            s.gemeentenaam,
            href(
                PAGINA,
                selection.with_value("gemeente", (*selection.gemeente, s.gemeentecode)),
            ),
            noot=formats.number(s.aantal) if s.aantal else "",
        )
        for s in sorted(standen, key=lambda s: formats.sort_name(s.gemeentenaam))
    )
