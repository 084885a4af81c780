"""Agreement between the two coding rounds: repeatability, not correctness."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import permutations

import numpy as np
import numpy.typing as npt

from wsd_dash.domain.activiteit import Activiteit
from wsd_dash.domain.codering import RONDEN, Geschil, dispute
from wsd_dash.domain.index import Index, selected

Matrix = npt.NDArray[np.float64]

CODES = ("0", "1", "2")
PAIR = 2
PAREN = tuple((a, b) for a in CODES for b in CODES)
"""The pairs of codes that can be compared, in the order of a profile."""
DRAWS, SEED, WIDTH = 1000, 2023, 95
ONE_BY_ONE = 20
"""Below so many activiteiten of a kind, drawing each is quicker than drawing their numbers."""
MINSTE, DEFINED = 5, 0.95
"""Fewer activiteiten give no interval, and neither do draws of which more miss an alpha."""


@dataclass(frozen=True)
class Overeenstemming:
    """Agreement on one item, or on several together (then `item` is empty).

    `n` counts pairs in which both rounds gave 0, 1 or 2; nb and geheel are missing values. They
    come from `activiteiten` activiteiten. `afwezig` counts the pairs that agree on 0. `alpha` is
    None when there is no variation to agree about, `marge` (lowest and highest alpha) when it
    cannot be had. `accent` and `aanwezig` count the judgements on which the rounds dispute the
    accent or the presence of the item; those may hold nb or geheel.
    """

    item: str
    n: int
    gelijk: int
    afwezig: int
    alpha: float | None
    accent: int = 0
    aanwezig: int = 0
    activiteiten: int = 0
    marge: tuple[float, float] | None = None


def agreement(activiteiten: Sequence[Activiteit], *, item: str) -> Overeenstemming:
    """Compare the two rounds on one item over these activiteiten."""
    found = selected(activiteiten)
    counts = {
        codes: (bits & found.bits).bit_count()
        for (which, codes), bits in round_sets(found.source).items()
        if which == item
    }
    sizes = [counts.get(pair, 0) for pair in PAREN]
    return _agreement(item, counts, np.eye(len(PAREN)), sizes)


def agreement_together(activiteiten: Sequence[Activiteit]) -> Overeenstemming:
    """Compare the two rounds on all items together; the judgements of an activiteit hang together.

    So it is activiteiten that the interval draws again, each with all its judgements.
    """
    found = selected(activiteiten)
    counts: Counter[tuple[str, ...]] = Counter()
    for (_, codes), bits in round_sets(found.source).items():
        counts[codes] += (bits & found.bits).bit_count()
    kinds = found.source.sets("rondeprofiel", lambda a: (_profile(a),))
    sizes = {kind: (bits & found.bits).bit_count() for kind, bits in kinds.items() if any(kind)}
    present = [kind for kind, size in sizes.items() if size]
    profiles = np.array(present, dtype=np.float64).reshape(-1, len(PAREN))
    return _agreement("", counts, profiles, [sizes[kind] for kind in present])


def round_sets(index: Index) -> Mapping[tuple[str, tuple[str, ...]], int]:
    """Return the activiteiten per item and the codes of both rounds; one code if one is missing."""
    return index.sets("rondecodes", round_codes)


def round_codes(activiteit: Activiteit) -> Iterable[tuple[str, tuple[str, ...]]]:
    """Return each judged item of an activiteit with the codes of round 1 and round 2."""
    codes: dict[str, dict[str, str]] = {}
    for oordeel in activiteit.oordelen:
        if oordeel.codeur in RONDEN:
            codes.setdefault(oordeel.item, {})[oordeel.codeur] = oordeel.code
    return [(item, tuple(x[r] for r in RONDEN if r in x)) for item, x in codes.items()]


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
    return _defined(_alphas(_coincidences(paired, values)[None]))


def bootstrap_interval(profiles: Matrix, sizes: Sequence[int]) -> tuple[float, float] | None:
    """Return between which alphas 95 of 100 draws lie, when activiteiten are drawn again.

    A row of `profiles` counts the pairs of one kind of activiteit in the order of `PAREN`, and
    `sizes` how many activiteiten are of that kind. As many are drawn as there are, with
    replacement, always the same way; the interval is the percentile interval (B. Efron, Bootstrap
    Methods: Another Look at the Jackknife, 1979). None with too few activiteiten, when too many
    draws hold no variation, and when every draw gives the same: then it would claim certainty.
    """
    n = sum(sizes)
    if n < MINSTE:
        return None
    alphas = _alphas(_both_ways(_drawn(np.array(sizes)) @ profiles))
    alphas = alphas[~np.isnan(alphas)]
    if len(alphas) < DEFINED * DRAWS:
        return None
    tail = (100 - WIDTH) / 2
    low, high = (float(x) for x in np.percentile(alphas, (tail, 100 - tail)))
    return (low, high) if low < high else None


def _drawn(sizes: npt.NDArray[np.int64]) -> Matrix:
    """Draw as many activiteiten as there are, and count how many of each kind: a row per draw.

    Of few kinds the counts are drawn at once; of many kinds it is quicker to draw one by one.
    """
    random, n, kinds = np.random.default_rng(SEED), int(sizes.sum()), len(sizes)
    if n > ONE_BY_ONE * kinds:
        return random.multinomial(n, sizes / n, size=DRAWS).astype(np.float64)
    kind_of = np.repeat(np.arange(kinds), sizes)
    picked = kind_of[random.integers(n, size=(DRAWS, n))] + kinds * np.arange(DRAWS)[:, None]
    counts = np.bincount(picked.ravel(), minlength=DRAWS * kinds)
    return counts.reshape(DRAWS, kinds).astype(np.float64)


def _agreement(
    item: str, counts: Mapping[tuple[str, ...], int], profiles: Matrix, sizes: Sequence[int]
) -> Overeenstemming:
    pairs = np.array([[counts.get(pair, 0) for pair in PAREN]], dtype=np.float64)
    geschillen = dict.fromkeys(Geschil, 0)
    for codes, count in counts.items():
        geschillen[dispute(codes)] += count
    alpha = _defined(_alphas(_both_ways(pairs)))
    return Overeenstemming(
        item=item,
        n=int(pairs.sum()),
        gelijk=sum(counts.get((code, code), 0) for code in CODES),
        afwezig=counts.get(("0", "0"), 0),
        alpha=alpha,
        accent=geschillen[Geschil.ACCENT],
        aanwezig=geschillen[Geschil.AANWEZIG],
        activiteiten=sum(sizes),
        marge=None if alpha is None else bootstrap_interval(profiles, sizes),
    )


def _profile(activiteit: Activiteit) -> tuple[int, ...]:
    found = Counter(codes for _, codes in round_codes(activiteit))
    return tuple(found[pair] for pair in PAREN)


def _coincidences(units: Sequence[Sequence[int]], values: Sequence[int]) -> Matrix:
    index = {value: i for i, value in enumerate(values)}
    result = np.zeros((len(values), len(values)))
    for unit in units:
        for a, b in permutations(unit, 2):
            result[index[a], index[b]] += 1 / (len(unit) - 1)
    return result


def _both_ways(pairs: Matrix) -> Matrix:
    """Turn counts of pairs (a row per draw) into coincidences: each pair counts both ways."""
    square = pairs.reshape(-1, len(CODES), len(CODES))
    return np.asarray(square + square.transpose(0, 2, 1))


def _alphas(coincidence: Matrix) -> Matrix:
    """Return alpha per coincidence matrix; not a number where all values are the same.

    A value that nobody gave changes nothing: it weighs 0 and adds 0 to every distance.
    """
    totals = coincidence.sum(axis=2)
    n = totals.sum(axis=1)
    distance = _ordinal_distances(totals)
    observed = (coincidence * distance).sum(axis=(1, 2)) / np.maximum(n, 1)
    products = totals[:, :, None] * totals[:, None, :]
    expected = (products * distance).sum(axis=(1, 2)) / np.maximum(n * (n - 1), 1)
    varies = expected > 0
    ratio = np.divide(observed, expected, out=np.full_like(observed, np.nan), where=varies)
    return np.asarray(1 - ratio)


def _ordinal_distances(totals: Matrix) -> Matrix:
    ranks = np.arange(totals.shape[1])
    low, high = np.minimum.outer(ranks, ranks), np.maximum.outer(ranks, ranks)
    cumulative = np.cumsum(totals, axis=1)
    between = cumulative[:, high] - cumulative[:, low] + totals[:, low]
    return np.asarray((between - (totals[:, low] + totals[:, high]) / 2) ** 2)


def _defined(alphas: Matrix) -> float | None:
    return None if np.isnan(alphas[0]) else float(alphas[0])
