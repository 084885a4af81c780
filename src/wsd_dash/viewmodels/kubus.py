"""Beside the matrix: in which gemeenten and years its activiteiten are, each a link to choose."""

from dataclasses import dataclass
from functools import partial

from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.dekking import standing
from wsd_dash.domain.index import Selected
from wsd_dash.domain.jaren import Jaartelling, count_years
from wsd_dash.domain.locaties import GemeenteStand, gemeente_standen
from wsd_dash.domain.selection import Selection
from wsd_dash.domain.weergave import Weergave
from wsd_dash.domain.zoeken import sort_key
from wsd_dash.texts import formats
from wsd_dash.texts import kubus as words
from wsd_dash.viewmodels.adres import href
from wsd_dash.viewmodels.pagina import Link
from wsd_dash.viewmodels.schakel import Schakel, switch

PAGINA = "dekking"
MOST = 12
"""Gemeenten that have a link of their own."""
HIGH = 44
"""The tallest bar, in CSS pixels."""


@dataclass(frozen=True)
class Telling:
    """A link that chooses a gemeente, and how many of the activiteiten are there."""

    schakel: Schakel
    aantal: str


@dataclass(frozen=True)
class Gemeenten:
    """Where: the gemeenten with most activiteiten by name, and a link to the others."""

    kop: str
    tellingen: tuple[Telling, ...]
    meer: Link | None


@dataclass(frozen=True)
class Jaarstaaf:
    """One year: its link, its count, and the heights of its bar and of the derived part of it."""

    schakel: Schakel
    aantal: str
    hoogte: int
    afgeleid: int
    woord: str


@dataclass(frozen=True)
class Jaarstrip:
    """When: a bar for every year in the data; `noot` says what has none and what is derived."""

    titel: str
    jaren: tuple[Jaarstaaf, ...]
    noot: str


@dataclass(frozen=True)
class Kubus:
    """Where and when: what the small map shows (`gekozen` is marked), its gemeenten, the years."""

    standen: tuple[GemeenteStand, ...]
    alt: str
    gekozen: str
    gemeenten: Gemeenten
    jaren: Jaarstrip


def build_cube(
    data: Dataset,
    selection: Selection,
    weergave: Weergave,
    sides: tuple[str, str],
    *,
    both: bool,
    alt: str,
) -> Kubus:
    """Place what a matrix with these sides counts; a chosen gemeente or year leaves the others.

    `both`: only what stands inside its cells, as nothing in it is chosen.
    """
    rij, kolom = sides
    count = partial(standing, data, rij=rij, kolom=kolom, both=both)
    standen = gemeente_standen(data, selection, among=count(selection.without("gemeente")))
    years = count(selection.without("periode"))
    return Kubus(
        standen,
        alt,
        next(iter(selection.gemeente), ""),
        _gemeenten(standen, selection, weergave),
        _years(data, years, selection, weergave),
    )


def _gemeenten(
    standen: tuple[GemeenteStand, ...], selection: Selection, weergave: Weergave
) -> Gemeenten:
    """Return the gemeenten of the small map as links, by name; a chosen one is always there."""
    here = [s for s in standen if s.aantal or s.gemeentecode in selection.gemeente]
    first = sorted(here, key=lambda s: (s.gemeentecode not in selection.gemeente, -s.aantal))
    shown = sorted(first[:MOST], key=lambda s: sort_key(s.gemeentenaam))
    rest = len(here) - len(shown)
    return Gemeenten(
        words.WAAR if here else "",
        tuple(
            Telling(
                switch(
                    s.gemeentenaam,
                    f"g{s.gemeentecode}",
                    Selection(gemeente=(s.gemeentecode,)),
                    pagina=PAGINA,
                    selection=selection,
                    weergave=weergave,
                ),
                formats.number(s.aantal),
            )
            for s in shown
        ),
        Link(words.more(rest), href("regiokaart", selection.without("gemeente"))) if rest else None,
    )


def _years(
    data: Dataset, activiteiten: Selected, selection: Selection, weergave: Weergave
) -> Jaarstrip:
    """Return a bar for every year of the data, so that the years stay where they are."""
    counted = {t.jaar: t for t in count_years(activiteiten)}
    every = [t.jaar for t in count_years(data.index.take(data.index.alle))]
    most = max((t.totaal for t in counted.values()), default=0)

    def bar(year: int) -> Jaarstaaf:
        t = counted.get(year, Jaartelling(year, 0, 0, 0))
        derived = t.totaal - t.letterlijk
        link = switch(
            str(year),
            f"j{year}",
            Selection(periode=(year, year)),
            pagina=PAGINA,
            selection=selection,
            weergave=weergave,
        )
        return Jaarstaaf(
            link,
            formats.number(t.totaal),
            _height(t.totaal, most),
            _height(derived, most),
            words.derived(derived),
        )

    without = sum(not a.jaren for a in activiteiten)
    derived = any(t.totaal > t.letterlijk for t in counted.values())
    return Jaarstrip(words.WANNEER, tuple(map(bar, every)), words.note(without, afgeleid=derived))


def _height(value: int, most: int) -> int:
    return max(round(HIGH * value / most), 2) if value else 0
