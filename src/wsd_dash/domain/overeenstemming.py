"""Agreement between the two coding rounds: repeatability, not correctness."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from wsd_dash.domain.activiteit import Activiteit
from wsd_dash.domain.codering import RONDEN

CODES = ("0", "1", "2")


@dataclass(frozen=True)
class Overeenstemming:
    """Agreement on one item; `alpha` is None when there is no variation to agree about.

    `n` counts pairs in which both rounds gave 0, 1 or 2; nb and geheel are missing values.
    `afwezig` counts the pairs that agree on 0.
    """

    item: str
    n: int
    gelijk: int
    afwezig: int
    alpha: float | None


def agreement(activiteiten: Sequence[Activiteit], *, item: str) -> Overeenstemming:
    """Compare the two rounds on one item over these activiteiten."""
    pairs = []
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
    )


def krippendorff_alpha(pairs: Sequence[tuple[int, int]]) -> float | None:
    """Return Krippendorff's alpha, ordinal metric, two coders without missing values.

    Computed from the coincidence matrix: 1 - D_observed / D_expected with
    d(c, k)^2 = (sum of n_g for g from c to k - (n_c + n_k) / 2)^2. Source: Krippendorff,
    Computing Krippendorff's Alpha-Reliability (2011). None when all values are the same.
    """
    values = sorted({value for pair in pairs for value in pair})
    least = 2
    if len(values) < least:
        return None
    index = {value: i for i, value in enumerate(values)}
    coincidence = np.zeros((len(values), len(values)))
    for a, b in pairs:
        coincidence[index[a], index[b]] += 1
        coincidence[index[b], index[a]] += 1
    totals = coincidence.sum(axis=1)
    cumulative = np.cumsum(totals)
    low, high = (
        np.minimum.outer(*[np.arange(len(values))] * 2),
        np.maximum.outer(*[np.arange(len(values))] * 2),
    )
    between = cumulative[high] - cumulative[low] + totals[low]
    distance = (between - (totals[low] + totals[high]) / 2) ** 2
    observed = (coincidence * distance).sum() / totals.sum()
    expected = (np.outer(totals, totals) * distance).sum() / (totals.sum() * (totals.sum() - 1))
    return float(1 - observed / expected)
