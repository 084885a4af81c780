"""Gemeenten side by side: what is reported in each, in several of them, and only regionally."""

from dataclasses import dataclass

from wsd_dash.domain.activiteit import Activiteit
from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.filters import select
from wsd_dash.domain.gemeente import Profiel, profile, regions_of
from wsd_dash.domain.register import Gebied
from wsd_dash.domain.selection import Selection

MINST, MEEST = 2, 4
"""How few and how many gemeenten stand side by side."""


@dataclass(frozen=True)
class Gedeeld:
    """One activiteit reported in several of the gemeenten.

    `gemeenten` are the chosen ones, in the order of choice; `elders` counts the others.
    """

    activiteit: Activiteit
    gemeenten: tuple[str, ...]
    elders: int


@dataclass(frozen=True)
class Regionaal:
    """One activiteit that touches some of the gemeenten only through a region it names.

    `binnen` are the chosen gemeenten known to lie in such a region, `misschien` those of which the
    source does not say so; `gebieden` are the regions meant. In `geteld`, others of the chosen, it
    is reported itself.
    """

    activiteit: Activiteit
    binnen: tuple[str, ...]
    misschien: tuple[str, ...]
    gebieden: tuple[Gebied, ...]
    geteld: tuple[str, ...]


@dataclass(frozen=True)
class Vergelijking:
    """Two to four gemeenten in the order of choice.

    `gemeld` holds every activiteit of theirs once, in the order of the data. `teveel` are the
    gemeentecodes that did not fit.
    """

    profielen: tuple[Profiel, ...]
    gemeld: tuple[Activiteit, ...]
    gedeeld: tuple[Gedeeld, ...]
    regionaal: tuple[Regionaal, ...]
    teveel: tuple[str, ...]

    @property
    def totaal(self) -> int:
        """How many activiteiten the selection holds in the whole country."""
        return self.profielen[0].totaal

    @property
    def zonder_gemeente(self) -> int:
        """How many of those have no known gemeente."""
        return self.totaal - self.profielen[0].met_gemeente


def compare(dataset: Dataset, selection: Selection) -> Vergelijking:
    """Lay the chosen gemeenten side by side, at most `MEEST`; all other filters hold."""
    codes = selection.gemeente[:MEEST]
    elsewhere = selection.without("gemeente")
    profielen = tuple(profile(dataset, elsewhere, code) for code in codes)
    gemeld = select(dataset, selection.with_value("gemeente", codes))
    regional = {a.activiteit_id: a for p in profielen for a in p.regionaal}
    return Vergelijking(
        profielen,
        gemeld,
        tuple(shared for a in gemeld if (shared := _shared(a, codes, selection))),
        tuple(
            _regional(regional[key], dataset, selection, profielen)
            for key in dataset.activiteiten
            if key in regional
        ),
        selection.gemeente[MEEST:],
    )


def companions(dataset: Dataset, selection: Selection, gemeentecode: str) -> tuple[str, ...]:
    """Return the gemeenten that share an activiteit with this one, in the order of the data."""
    one = selection.with_value("gemeente", (gemeentecode,))
    found = {code for a in select(dataset, one) for code in a.gemeenten(*selection.betekenis)}
    return tuple(code for code in dataset.gemeenten if code in found - {gemeentecode})


def _shared(a: Activiteit, codes: tuple[str, ...], selection: Selection) -> Gedeeld | None:
    there = a.gemeenten(*selection.betekenis)
    here = tuple(code for code in codes if code in there)
    return Gedeeld(a, here, len(there) - len(here)) if len(here) >= MINST else None


def _regional(
    a: Activiteit, dataset: Dataset, selection: Selection, profielen: tuple[Profiel, ...]
) -> Regionaal:
    inside: list[str] = []
    perhaps: list[str] = []
    gebieden: dict[str, Gebied] = {}
    for profiel in profielen:
        if a not in profiel.regionaal:
            continue
        code = profiel.stand.gemeentecode
        around, unbounded = regions_of(a, dataset, selection, code)
        (inside if around else perhaps).append(code)
        gebieden |= {g.gebied_id: g for g in around or unbounded}
    counted = tuple(p.stand.gemeentecode for p in profielen if a in p.gemeld)
    return Regionaal(a, tuple(inside), tuple(perhaps), tuple(gebieden.values()), counted)
