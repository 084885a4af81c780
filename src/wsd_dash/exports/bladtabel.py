"""A table as it goes on paper: words instead of codes, and columns as wide as what they hold."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

from wsd_dash.domain.dia import Kolom, Tabel, Waarde
from wsd_dash.exports.letters import printable
from wsd_dash.texts import druk, formats

CODES: Final = ("code", "codes", "_id")
"""How names of columns end that hold codes; the workbook and the CSV keep those."""
NAMEN: Final = ("naam", "naam_kort", "titel", "activiteit", "plaats")
"""Columns that say in words what a row is about."""
DUIZENDEN: Final = 10_000
LANGSTE_WOORD: Final = 14
LANGSTE_TEKST: Final = 46
KORTSTE: Final = 4
"""Signs: what a column asks for at most for a word or a text, and at least."""
STAAND: Final = 112
"""Signs that fit beside each other on an upright sheet; wider tables lie on their side."""


def on_paper(tabel: Tabel) -> Mapping[str, Any]:
    """Return a table as a template prints it: heads, cells as text, and how wide each column is.

    `liggend` is true for what needs a sheet on its side; `breed` is a share per column.
    """
    kept = [i for i, kolom in enumerate(tabel.kolommen) if not _is_code(kolom, tabel.kolommen)]
    columns = [[rij[i] for rij in tabel.rijen] for i in kept]
    koppen = [printable(tabel.kolommen[i].titel) for i in kept]
    cells = [[_cell(waarde) for waarde in column] for column in columns]
    widths = [_width(kop, column) for kop, column in zip(koppen, cells, strict=True)]
    return {
        "titel": printable(tabel.titel),
        "noot": printable(tabel.noot),
        "koppen": koppen,
        "rijen": list(zip(*cells, strict=True)),
        "getallen": [_is_numeric(column) for column in columns],
        "breed": widths,
        "liggend": sum(widths) > STAAND,
    }


def _is_code(kolom: Kolom, alle: Sequence[Kolom]) -> bool:
    """Return whether a column holds codes of which the words stand in another column."""
    names = {other.naam for other in alle}
    stem = kolom.naam.removesuffix("s").removesuffix("code").removesuffix("_id").strip("_")
    told = {stem, f"{stem}naam", f"{stem}_naam", *NAMEN} & names - {kolom.naam}
    return f"{kolom.naam}_naam" in names or (kolom.naam.endswith(CODES) and bool(told))


def _width(kop: str, cells: Sequence[str]) -> int:
    """Return how many signs a column asks for: its longest word, or an average text."""
    texts = [kop, *cells]
    word = max(len(word) for text in texts for word in text.split(" "))
    text = sum(map(len, cells)) // max(1, len(cells))
    return max(KORTSTE, min(word, LANGSTE_WOORD), min(text, LANGSTE_TEKST))


def _is_numeric(column: Sequence[Waarde]) -> bool:
    """Return whether a column holds numbers only, and so reads best to the right."""
    values = [value for value in column if value is not None]
    return bool(values) and all(isinstance(value, int | float) for value in values)


def _cell(waarde: Waarde) -> str:
    """Write a cell: years and small numbers without a point, fractions in two decimals."""
    if waarde is None:
        return druk.NIETS
    if isinstance(waarde, str):
        return printable(waarde)
    if isinstance(waarde, int) and abs(waarde) < DUIZENDEN:
        return str(waarde)
    whole = float(waarde).is_integer()
    return formats.number(waarde, decimals=0 if whole else 2)
