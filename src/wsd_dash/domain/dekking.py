"""Coverage: how many activiteiten carry two labels at once, and what falls outside the matrix."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from wsd_dash.domain.activiteit import Activiteit
from wsd_dash.domain.codering import Labels, Rest
from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.selection import Selection, Telwijze
from wsd_dash.domain.tellen import weights

RESTEN = tuple(rest.value for rest in Rest)


@dataclass(frozen=True)
class Cel:
    """One combination of a row and a column.

    `aantal` is the count or, with `verdeeld`, the sum of weights. `activiteiten` are the ids that
    count; `betwist` the ids that would join if one round were enough.
    """

    rij: str
    kolom: str
    aantal: float
    activiteiten: tuple[str, ...]
    betwist: tuple[str, ...] = ()


@dataclass(frozen=True)
class Dekking:
    """A matrix of two dimensions with its margins and its remainder.

    `rijen` and `kolommen` are the items (without remainder codes). `rij_totaal` and `kolom_totaal`
    count activiteiten with that label, whatever the other dimension says. `rest_rijen` and
    `rest_kolommen` are the remainder codes that occur; their cells stand in `cellen` too.
    `te_beoordelen` counts activiteiten whose source says enough for both dimensions; `in_matrix`
    those with at least one cell between two items.
    """

    rij_dimensie: str
    kolom_dimensie: str
    rijen: tuple[str, ...]
    kolommen: tuple[str, ...]
    rest_rijen: tuple[str, ...]
    rest_kolommen: tuple[str, ...]
    cellen: Mapping[tuple[str, str], Cel]
    rij_totaal: Mapping[str, float]
    kolom_totaal: Mapping[str, float]
    n: int
    te_beoordelen: int
    in_matrix: int

    @property
    def leeg(self) -> tuple[Cel, ...]:
        """The cells between two items where nothing counts, row by row."""
        pairs = ((r, k) for r in self.rijen for k in self.kolommen)
        return tuple(self.cellen[pair] for pair in pairs if not self.cellen[pair].activiteiten)

    @property
    def som(self) -> float:
        """Sum over all cells, remainder included; equals n with `verdeeld`."""
        return sum(cel.aantal for cel in self.cellen.values())


def cover(
    activiteiten: Sequence[Activiteit],
    dataset: Dataset,
    selection: Selection,
    *,
    rij: str,
    kolom: str,
) -> Dekking:
    """Count activiteiten over two dimensions as this selection counts labels."""
    per_row = {a.activiteit_id: weights(a, rij, selection) for a in activiteiten}
    per_col = {a.activiteit_id: weights(a, kolom, selection) for a in activiteiten}
    rijen, kolommen = items_of(dataset, rij, activiteiten), items_of(dataset, kolom, activiteiten)
    rest_rijen = _remainders(per_row.values())
    rest_kolommen = _remainders(per_col.values())
    wide = _disputed(activiteiten, selection, rij=rij, kolom=kolom)
    cellen = {}
    for r in (*rijen, *rest_rijen):
        for k in (*kolommen, *rest_kolommen):
            ids = tuple(i for i in per_row if r in per_row[i] and k in per_col[i])
            total = sum(per_row[i][r] * per_col[i][k] for i in ids)
            more = tuple(i for i in wide.get((r, k), ()) if i not in ids)
            cellen[r, k] = Cel(r, k, total, ids, more)
    return Dekking(
        rij_dimensie=rij,
        kolom_dimensie=kolom,
        rijen=rijen,
        kolommen=kolommen,
        rest_rijen=rest_rijen,
        rest_kolommen=rest_kolommen,
        cellen=cellen,
        rij_totaal={r: sum(w.get(r, 0) for w in per_row.values()) for r in rijen},
        kolom_totaal={k: sum(w.get(k, 0) for w in per_col.values()) for k in kolommen},
        n=len(activiteiten),
        te_beoordelen=sum(
            Rest.NB.value not in per_row[i] and Rest.NB.value not in per_col[i] for i in per_row
        ),
        in_matrix=sum(
            not set(per_row[i]).isdisjoint(rijen) and not set(per_col[i]).isdisjoint(kolommen)
            for i in per_row
        ),
    )


def items_of(
    dataset: Dataset, dimensie: str, activiteiten: Sequence[Activiteit]
) -> tuple[str, ...]:
    """Return the items of a dimension: all condities or thema's, or the leerateliers in play."""
    if dimensie != "leeratelier":
        return tuple(dataset.dimensie(dimensie))
    werkplaatsen = {a.werkplaats_id for a in activiteiten}
    return tuple(
        x.leeratelier_id for x in dataset.leerateliers.values() if x.werkplaats_id in werkplaatsen
    )


def _remainders(weight_maps: Iterable[Mapping[str, float]]) -> tuple[str, ...]:
    found = {code for weight in weight_maps for code in weight}
    return tuple(code for code in RESTEN if code in found)


def _disputed(
    activiteiten: Sequence[Activiteit], selection: Selection, *, rij: str, kolom: str
) -> dict[tuple[str, str], list[str]]:
    """Return the ids per cell when one round is enough and every label counts."""
    wide = replace(selection, labels=Labels.RUIM)
    if wide.telwijze is Telwijze.VERDEELD:
        wide = replace(wide, telwijze=Telwijze.HEEL)
    pairs: dict[tuple[str, str], list[str]] = {}
    for a in activiteiten:
        for r in weights(a, rij, wide):
            for k in weights(a, kolom, wide):
                if r not in RESTEN and k not in RESTEN:
                    pairs.setdefault((r, k), []).append(a.activiteit_id)
    return pairs
