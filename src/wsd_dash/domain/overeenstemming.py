"""Agreement between the two coding rounds: repeatability, not correctness."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import permutations

import numpy as np
import numpy.typing as npt

from wsd_dash.domain.activiteit import Activiteit
from wsd_dash.domain.codering import RONDEN, Geschil, compare_rounds

Matrix = npt.NDArray[np.float64]

CODES = ("0", "1", "2")
PAIR = 2


@dataclass(frozen=True)
class Overeenstemming:
    """Agreement on one item; `alpha` is None when there is no variation to agree about.

    `n` counts pairs in which both rounds gave 0, 1 or 2; nb and geheel are missing values.
    `afwezig` counts the pairs that agree on 0. `accent` and `aanwezig` count the activiteiten on
    which the rounds dispute the accent or the presence of the item; those may hold nb or geheel.
    """

    item: str
    n: int
    gelijk: int
    afwezig: int
    alpha: float | None
    accent: int = 0
    aanwezig: int = 0


def agreement(activiteiten: Sequence[Activiteit], *, item: str) -> Overeenstemming:
    """Compare the two rounds on one item over these activiteiten."""
    pairs = []
    geschillen = [compare_rounds(activiteit.oordelen, item=item) for activiteit in activiteiten]
    for activiteit in activiteiten:
        codes = {o.codeur: o.code for o in activiteit.oordelen if o.item == item}
        pair = [codes.get(ronde, "") for ronde in RONDEN]
        if all(code in CODES for code in pair):
            pairs.append((int(pair[0]), int(pair[1])))
    return Overeenstemming(
        item=item,
        n=len(pairs),
        gelijk=sum(a == b for a, b in pairs),
        afwezig=sum(a == b == 0 for a, b in pairs),
        alpha=krippendorff_alpha(pairs),
        accent=geschillen.count(Geschil.ACCENT),
        aanwezig=geschillen.count(Geschil.AANWEZIG),
    )


def krippendorff_alpha(units: Sequence[Sequence[int]]) -> float | None:
    """Return Krippendorff's alpha, ordinal metric.

    A unit holds the values its coders gave; a missing value is left out, and a unit with fewer
    than two values does not count. Computed from the coincidence matrix, in which a unit of m
    values adds 1 / (m - 1) per ordered pair: 1 - D_observed / D_expected with
    d(c, k)^2 = (sum of n_g for g from c to k - (n_c + n_k) / 2)^2. Source: K. Krippendorff,
    Computing Krippendorff's Alpha-Reliability (2011). None when all values are the same.
    """
    paired = [unit for unit in units if len(unit) >= PAIR]
    values = sorted({value for unit in paired for value in unit})
    if len(values) < PAIR:
        return None
    coincidence = _coincidences(paired, values)
    totals = coincidence.sum(axis=1)
    distance = _ordinal_distances(totals)
    observed = (coincidence * distance).sum() / totals.sum()
    expected = (np.outer(totals, totals) * distance).sum() / (totals.sum() * (totals.sum() - 1))
    return float(1 - observed / expected)


def _coincidences(units: Sequence[Sequence[int]], values: Sequence[int]) -> Matrix:
    index = {value: i for i, value in enumerate(values)}
    result = np.zeros((len(values), len(values)))
    for unit in units:
        for a, b in permutations(unit, 2):
            result[index[a], index[b]] += 1 / (len(unit) - 1)
    return result


def _ordinal_distances(totals: Matrix) -> Matrix:
    ranks = np.arange(len(totals))
    low, high = np.minimum.outer(ranks, ranks), np.maximum.outer(ranks, ranks)
    cumulative = np.cumsum(totals)
    between = cumulative[high] - cumulative[low] + totals[low]
    return np.asarray((between - (totals[low] + totals[high]) / 2) ** 2)
