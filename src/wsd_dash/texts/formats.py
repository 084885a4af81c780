"""Dutch numbers, dates, counts and lists."""

import unicodedata
from collections.abc import Sequence

MAANDEN = (
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
)
PARTS_OF_DAY, PARTS_OF_MONTH = 3, 2
NOISE = 9
"""Decimals that mean something; a sum of weights such as 2.9999999999999996 is a whole number."""


def number(value: float, *, decimals: int | None = None) -> str:
    """Write a number the Dutch way: `1.234`, `0,5`; whole numbers without decimals."""
    value = round(value, NOISE)
    if decimals is None:
        decimals = 0 if float(value).is_integer() else 1
    text = f"{value:,.{decimals}f}"
    return text.replace(",", "\0").replace(".", ",").replace("\0", ".")


def percentage(part: float, whole: float) -> str:
    """Write a share as a whole percentage; `n.v.t.` without a whole."""
    return f"{number(100 * part / whole, decimals=0)}%" if whole else "n.v.t."


def count(value: float, one: str, many: str) -> str:
    """Write a count with its noun: `1 activiteit`, `2 activiteiten`, `0,5 activiteit`."""
    return f"{number(value)} {one if 0 < round(value, NOISE) <= 1 else many}"


def activiteiten(value: float) -> str:
    """Write a count of activiteiten."""
    return count(value, "activiteit", "activiteiten")


def gemeenten(value: float) -> str:
    """Write a count of gemeenten."""
    return count(value, "gemeente", "gemeenten")


def date(value: str) -> str:
    """Write a partial ISO date: `6 juni 2024`, `mei 2024`, `2024`; empty stays empty."""
    parts = value.split("-")
    if len(parts) == PARTS_OF_DAY:
        return f"{int(parts[2])} {MAANDEN[int(parts[1]) - 1]} {parts[0]}"
    if len(parts) == PARTS_OF_MONTH:
        return f"{MAANDEN[int(parts[1]) - 1]} {parts[0]}"
    return value


def listing(items: Sequence[str]) -> str:
    """Join words: `a`, `a en b`, `a, b en c`."""
    if len(items) <= 1:
        return "".join(items)
    return f"{', '.join(items[:-1])} en {items[-1]}"


def years(jaren: Sequence[int]) -> str:
    """Write years, runs of three and more shortened: `2021, 2023-2025`."""
    runs: list[list[int]] = []
    for year in jaren:
        if runs and year == runs[-1][-1] + 1:
            runs[-1].append(year)
        else:
            runs.append([year])
    two = 2
    texts = []
    for run in runs:
        texts += [f"{run[0]}-{run[-1]}"] if len(run) > two else [str(year) for year in run]
    return ", ".join(texts)


def sentence(text: str) -> str:
    """Start with a capital and end with a full stop."""
    text = text.strip()
    if not text:
        return ""
    return text[0].upper() + text[1:] + ("" if text[-1] in ".!?" else ".")


def sort_name(naam: str) -> str:
    """Return the key by which a name is sorted: without `'s-` or `'t` and without accents."""
    bare = naam.removeprefix("'s-").removeprefix("'t ").casefold()
    return "".join(c for c in unicodedata.normalize("NFKD", bare) if not unicodedata.combining(c))
