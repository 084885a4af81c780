"""Coverage: how many activiteiten carry two labels at once, and what falls outside the matrix."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from wsd_dash.domain.activiteit import Activiteit
from wsd_dash.domain.codering import Labels, Rest
from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.selection import Selection, Telwijze
from wsd_dash.domain.tellen import weights

LEERATELIER = "leeratelier"
RESTEN = tuple(rest.value for rest in Rest)

Gewichten = Mapping[str, Mapping[str, float]]
"""Per activiteit_id the weight per code of one dimension."""


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
    activiteiten: tuple[str, ...]
    beide: tuple[str, ...]
    ruim: tuple[str, ...]
    in_bereik: tuple[str, ...]
    te_beoordelen: tuple[str, ...]

    @property
    def betwist(self) -> tuple[str, ...]:
        """The ids that are here in one round only, whether they count now or not."""
        return tuple(i for i in self.ruim if i not in self.beide)

    @property
    def extra(self) -> tuple[str, ...]:
        """The disputed ids that do not count now and would if one round were enough."""
        return tuple(i for i in self.betwist if i not in self.activiteiten)


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
    """The weights of all activiteiten along both dimensions, for one way of reading labels."""

    rij: Gewichten
    kolom: Gewichten

    def ids(self, r: str, k: str) -> tuple[str, ...]:
        """Return the ids that count for a row and a column; an empty code asks nothing."""
        return tuple(
            i for i in self.rij if (not r or r in self.rij[i]) and (not k or k in self.kolom[i])
        )

    def total(self, ids: Iterable[str], r: str, k: str) -> float:
        """Return the sum of weights of these ids in a cell, row or column."""
        return sum((self.rij[i][r] if r else 1) * (self.kolom[i][k] if k else 1) for i in ids)


def cover(
    activiteiten: Sequence[Activiteit],
    dataset: Dataset,
    selection: Selection,
    *,
    rij: str,
    kolom: str,
) -> Dekking:
    """Count activiteiten over two dimensions as this selection counts labels (ontwerp §7).

    `rij` and `kolom` are `conditie`, `thema` or `leeratelier`.
    """
    lagen = _layers(activiteiten, selection, rij=rij, kolom=kolom)
    now = lagen[0]
    rijen, kolommen = items_of(dataset, rij, activiteiten), items_of(dataset, kolom, activiteiten)
    rest_rijen, rest_kolommen = _remainders(now.rij), _remainders(now.kolom)

    def cell(r: str, k: str) -> Cel:
        reach = tuple(
            i
            for i in now.rij
            if (rij != LEERATELIER or not r or r in now.rij[i])
            and (kolom != LEERATELIER or not k or k in now.kolom[i])
        )
        asked = [w for w, code in ((now.rij, r), (now.kolom, k)) if code or not (r or k)]
        ids, beide, ruim = (laag.ids(r, k) for laag in lagen)
        judged = tuple(i for i in reach if all(Rest.NB.value not in w[i] for w in asked))
        return Cel(r, k, now.total(ids, r, k), ids, beide, ruim, reach, judged)

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


def items_of(
    dataset: Dataset, dimensie: str, activiteiten: Sequence[Activiteit]
) -> tuple[str, ...]:
    """Return the items of a dimension: all condities or thema's, or the leerateliers in play.

    In play are those of a werkplaats that has an activiteit here, and those an activiteit names.
    """
    if dimensie != LEERATELIER:
        return tuple(dataset.dimensie(dimensie))
    werkplaatsen = {a.werkplaats_id for a in activiteiten}
    named = {a.leeratelier_id for a in activiteiten}
    return tuple(
        x.leeratelier_id
        for x in dataset.leerateliers.values()
        if x.werkplaats_id in werkplaatsen or x.leeratelier_id in named
    )


def _layers(
    activiteiten: Sequence[Activiteit], selection: Selection, *, rij: str, kolom: str
) -> tuple[_Laag, _Laag, _Laag]:
    """Return the weights as labels count now, if both rounds and if one round must see them."""
    whole = Telwijze.HEEL if selection.telwijze is Telwijze.VERDEELD else selection.telwijze
    readings = (
        selection,
        replace(selection, labels=Labels.BEIDE, telwijze=whole),
        replace(selection, labels=Labels.RUIM, telwijze=whole),
    )

    def laag(reading: Selection) -> _Laag:
        return _Laag(
            {a.activiteit_id: weights(a, rij, reading) for a in activiteiten},
            {a.activiteit_id: weights(a, kolom, reading) for a in activiteiten},
        )

    now, both, one = (laag(reading) for reading in readings)
    return now, both, one


def _remainders(weight_maps: Gewichten) -> tuple[str, ...]:
    found = {code for weight in weight_maps.values() for code in weight}
    return tuple(code for code in RESTEN if code in found)


def _whole(base: Cel, vakken: Sequence[Cel], selection: Selection) -> Cel:
    """Join the cells between two items, keeping reach and judgeability of the whole matrix."""
    joined = _join(vakken, base.in_bereik, heel=selection.telwijze is not Telwijze.VERDEELD)
    return replace(joined, in_bereik=base.in_bereik, te_beoordelen=base.te_beoordelen)


def _join(cells: Sequence[Cel], order: Sequence[str], *, heel: bool) -> Cel:
    def union(groups: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
        found = {i for group in groups for i in group}
        return tuple(i for i in order if i in found)

    ids = union(c.activiteiten for c in cells)
    return Cel(
        rij="",
        kolom="",
        aantal=float(len(ids)) if heel else sum(c.aantal for c in cells),
        activiteiten=ids,
        beide=union(c.beide for c in cells),
        ruim=union(c.ruim for c in cells),
        in_bereik=union(c.in_bereik for c in cells),
        te_beoordelen=union(c.te_beoordelen for c in cells),
    )
