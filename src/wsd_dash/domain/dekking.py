"""Coverage: how many activiteiten carry two labels at once, and what falls outside the matrix."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial, reduce
from operator import or_

from wsd_dash.domain.activiteit import Activiteit
from wsd_dash.domain.assen import ASSEN, codes_in_play, weighed
from wsd_dash.domain.codering import Labels, Rest
from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.filters import GEEN, in_themabereik, select
from wsd_dash.domain.index import Ids, Index, Selected, selected, union
from wsd_dash.domain.selection import Selection, Telwijze

RESTEN = tuple(rest.value for rest in Rest)

Gewichten = Mapping[str, Sequence[tuple[float, int]]]
"""Per code of one dimension the weights that occur, each with the activiteiten that have it."""


@dataclass(frozen=True)
class Cel:
    """One combination of a row and a column; an empty code is the whole row, column or matrix.

    `aantal` is the count or, with `verdeeld`, the sum of weights; `activiteiten` are the ids that
    count. `beide` and `ruim` are the ids that would be here if both rounds, or at least one round,
    had to see the labels. `in_bereik` are the ids that could be here at all, `te_beoordelen` those
    of them whose source says enough. All ids stand in the order of the data.
    """

    rij: str
    kolom: str
    aantal: float
    activiteiten: Ids
    beide: Ids
    ruim: Ids
    in_bereik: Ids
    te_beoordelen: Ids

    @property
    def betwist(self) -> Ids:
        """The ids that are here in one round only, whether they count now or not."""
        return self.ruim - self.beide

    @property
    def extra(self) -> Ids:
        """The disputed ids that do not count now and would if one round were enough."""
        return self.betwist - self.activiteiten

    @property
    def alleen_betwist(self) -> bool:
        """Whether all that counts here is disputed."""
        return bool(self.activiteiten) and not self.activiteiten - self.betwist


@dataclass(frozen=True)
class Dekking:
    """A matrix of two dimensions with its margins and its remainder.

    `rijen` and `kolommen` are the items; `rest_rijen` and `rest_kolommen` the remainder codes that
    occur. `cellen` holds all of them. `rij_totaal` and `kolom_totaal` count activiteiten with that
    code, whatever the other dimension says. `matrix` joins the cells between two items.
    """

    rij_dimensie: str
    kolom_dimensie: str
    rijen: tuple[str, ...]
    kolommen: tuple[str, ...]
    rest_rijen: tuple[str, ...]
    rest_kolommen: tuple[str, ...]
    cellen: Mapping[tuple[str, str], Cel]
    rij_totaal: Mapping[str, Cel]
    kolom_totaal: Mapping[str, Cel]
    matrix: Cel
    n: int

    @property
    def vakken(self) -> tuple[Cel, ...]:
        """The cells between two items, row by row: the matrix without its remainder."""
        return tuple(self.cellen[r, k] for r in self.rijen for k in self.kolommen)

    @property
    def leeg(self) -> tuple[Cel, ...]:
        """The cells between two items where nothing counts, row by row."""
        return tuple(cel for cel in self.vakken if not cel.activiteiten)

    @property
    def labels(self) -> int:
        """How many labels count: activiteiten with each conditie or thema in a head, added up."""
        totals = [
            (self.rij_dimensie, self.rijen, self.rij_totaal),
            (self.kolom_dimensie, self.kolommen, self.kolom_totaal),
        ]
        return sum(
            len(cells[code].activiteiten)
            for naam, codes, cells in totals
            if ASSEN[naam].label
            for code in codes
        )

    @property
    def som(self) -> float:
        """Sum over all cells, remainder included; equals n with `verdeeld`."""
        return sum(cel.aantal for cel in self.cellen.values())

    def chosen(self, rijen: Collection[str], kolommen: Collection[str], *, heel: bool) -> Cel:
        """Join the cells of these rows and columns; none chosen in a dimension means all of it.

        With `heel` an activiteit that stands in several of the cells counts once; else the weights
        are added up.
        """
        if rijen and kolommen:
            cells = [c for (r, k), c in self.cellen.items() if r in rijen and k in kolommen]
        elif rijen:
            cells = [c for r, c in self.rij_totaal.items() if r in rijen]
        elif kolommen:
            cells = [c for k, c in self.kolom_totaal.items() if k in kolommen]
        else:
            return self.matrix
        return cells[0] if len(cells) == 1 else _join(cells, self.matrix.in_bereik, heel=heel)


@dataclass(frozen=True)
class _Laag:
    """The sets of activiteiten along both dimensions, for one way of reading labels.

    `rij` and `kolom` map a code to the activiteiten that have it; of `gewichten`, rows first, the
    keys are code and weight. Activiteiten outside `bits` are in none of them.
    """

    bits: int
    rij: Mapping[str, int]
    kolom: Mapping[str, int]
    gewichten: tuple[Gewichten, Gewichten]

    def cell(self, r: str, k: str) -> int:
        """Return the activiteiten that count for a row and a column; an empty code asks nothing."""
        row = self.rij.get(r, 0) if r else self.bits
        return row & (self.kolom.get(k, 0) if k else self.bits)

    def total(self, r: str, k: str) -> float:
        """Return the sum of weights in a cell, row or column."""
        rows, columns = (
            sets.get(code, ()) if code else ((1.0, self.bits),)
            for sets, code in zip(self.gewichten, (r, k), strict=True)
        )
        return sum(v * w * (a & b).bit_count() for v, a in rows for w, b in columns)


def cover(
    activiteiten: Sequence[Activiteit],
    dataset: Dataset,
    selection: Selection,
    *,
    rij: str,
    kolom: str,
    onder: "Dekking | None" = None,
) -> Dekking:
    """Count activiteiten over two dimensions (`assen.ASSEN`) as this selection counts (ontwerp §7).

    Beside labels, another dimension says which activiteiten could have them. Without labels all
    could be in a cell, and those can be judged of which both dimensions are known. `onder` is a
    wider count whose rows and columns this one takes.
    """
    found = selected(activiteiten)
    lagen = _layers(found, dataset, selection, rij=rij, kolom=kolom)
    now = lagen[0]
    rijen = onder.rijen if onder else codes_in_play(rij, dataset, selection, found)
    kolommen = onder.kolommen if onder else codes_in_play(kolom, dataset, selection, found)
    rest_rijen = onder.rest_rijen if onder else _remainders(now.rij)
    rest_kolommen = onder.rest_kolommen if onder else _remainders(now.kolom)
    cell = partial(_cell, found.source, lagen, (rij, kolom))
    all_rows, all_columns = (*rijen, *rest_rijen), (*kolommen, *rest_kolommen)
    cellen = {(r, k): cell(r, k) for r in all_rows for k in all_columns}
    return Dekking(
        rij_dimensie=rij,
        kolom_dimensie=kolom,
        rijen=rijen,
        kolommen=kolommen,
        rest_rijen=rest_rijen,
        rest_kolommen=rest_kolommen,
        cellen=cellen,
        rij_totaal={r: cell(r, "") for r in all_rows},
        kolom_totaal={k: cell("", k) for k in all_columns},
        matrix=_whole(cell("", ""), [cellen[r, k] for r in rijen for k in kolommen], selection),
        n=len(activiteiten),
    )


def _cell(
    index: Index, lagen: tuple[_Laag, _Laag, _Laag], dimensies: tuple[str, str], r: str, k: str
) -> Cel:
    """Count one cell, row (empty `k`), column (empty `r`) or the whole (both empty)."""
    now, both, one = lagen
    labels = [ASSEN[naam].label for naam in dimensies]
    row, column = (
        code if any(labels) and not label else ""
        for code, label in zip((r, k), labels, strict=True)
    )
    reach = now.cell(row, column)
    asked = [sets for sets, code in ((now.rij, r), (now.kolom, k)) if code or not (r or k)]
    unknown = Rest.NB.value if any(labels) else GEEN
    silent = reduce(or_, (sets.get(unknown, 0) for sets in asked))
    return Cel(
        rij=r,
        kolom=k,
        aantal=now.total(r, k),
        activiteiten=Ids(index, now.cell(r, k)),
        beide=Ids(index, both.cell(r, k)),
        ruim=Ids(index, one.cell(r, k)),
        in_bereik=Ids(index, reach),
        te_beoordelen=Ids(index, reach & ~silent),
    )


def standing(
    dataset: Dataset, selection: Selection, *, rij: str, kolom: str, both: bool
) -> Selected:
    """Return the activiteiten of a selection that a matrix may count; `both`: inside its cells."""
    found = select(dataset, selection)
    if "thema" in (rij, kolom):
        found = in_themabereik(found, dataset, selection)
    if not both:
        return found
    bits = found.bits
    for naam in (rij, kolom):
        sets = _codes(_weighed(found, naam, dataset, selection))
        bits &= union(sets, set(sets).difference(RESTEN))
    return found.source.take(bits)


def _layers(
    found: Selected, dataset: Dataset, selection: Selection, *, rij: str, kolom: str
) -> tuple[_Laag, _Laag, _Laag]:
    """Return the sets as labels count now, if both rounds and if one round must see them."""
    whole = Telwijze.HEEL if selection.telwijze is Telwijze.VERDEELD else selection.telwijze

    def laag(reading: Selection) -> _Laag:
        row, column = (_weighed(found, x, dataset, reading) for x in (rij, kolom))
        return _Laag(found.bits, _codes(row), _codes(column), (row, column))

    return (
        laag(selection),
        laag(replace(selection, labels=Labels.BEIDE, telwijze=whole)),
        laag(replace(selection, labels=Labels.RUIM, telwijze=whole)),
    )


def _weighed(found: Selected, naam: str, dataset: Dataset, selection: Selection) -> Gewichten:
    sets: dict[str, list[tuple[float, int]]] = {}
    for (code, weight), bits in weighed(found.source, naam, dataset, selection).items():
        if here := bits & found.bits:
            sets.setdefault(code, []).append((weight, here))
    return sets


def _codes(sets: Gewichten) -> Mapping[str, int]:
    return {code: reduce(or_, (bits for _, bits in pairs)) for code, pairs in sets.items()}


def _remainders(sets: Mapping[str, int]) -> tuple[str, ...]:
    return tuple(code for code in RESTEN if code in sets)


def _whole(base: Cel, vakken: Sequence[Cel], selection: Selection) -> Cel:
    """Join the cells between two items, keeping reach and judgeability of the whole matrix."""
    joined = _join(vakken, base.in_bereik, heel=selection.telwijze is not Telwijze.VERDEELD)
    return replace(joined, in_bereik=base.in_bereik, te_beoordelen=base.te_beoordelen)


def _join(cells: Sequence[Cel], within: Ids, *, heel: bool) -> Cel:
    def joined(groups: Iterable[Ids]) -> Ids:
        bits = reduce(or_, (group.bits for group in groups), 0)
        return Ids(within.source, bits & within.bits)

    ids = joined(c.activiteiten for c in cells)
    return Cel(
        rij="",
        kolom="",
        aantal=float(len(ids)) if heel else sum(c.aantal for c in cells),
        activiteiten=ids,
        beide=joined(c.beide for c in cells),
        ruim=joined(c.ruim for c in cells),
        in_bereik=joined(c.in_bereik for c in cells),
        te_beoordelen=joined(c.te_beoordelen for c in cells),
    )
