"""The empty cells of a matrix in words: which, and what empty means there (ontwerp §2.9)."""

from dataclasses import dataclass

from wsd_dash.domain.assen import ASSEN
from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.dekking import Cel, Dekking
from wsd_dash.domain.selection import Selection
from wsd_dash.texts import dekking as words
from wsd_dash.texts import formats
from wsd_dash.viewmodels.matrix import GLYPHS, counts_labels, head_name
from wsd_dash.viewmodels.paneel import empty_reason

MOST = 30
"""Empty cells that are named one by one; more than these the matrix itself shows best."""


@dataclass(frozen=True)
class Leegte:
    """Empty cells of one row: the glyph, the combination in words and what empty means.

    `reden` is empty where it differs within the row: what to say then, `Leegten` says once.
    """

    glyph: str
    tekst: str
    reden: str


@dataclass(frozen=True)
class Leegten:
    """All empty cells: a head, a line per row, and the meaning when it is one for all.

    `nul` is the row of the legend.
    """

    titel: str
    nul: str
    rijen: tuple[Leegte, ...]
    reden: str


def build_empties(data: Dataset, now: Dekking, selection: Selection) -> Leegten:
    """Return the empty cells; when all are empty, one sentence says it instead of a list."""
    reasons = tuple(dict.fromkeys(_reason(now, cel, selection) for cel in now.leeg))
    every = bool(now.leeg) and len(now.leeg) == len(now.vakken)
    many = len(now.leeg) > MOST
    rows = () if every or many else _rows(data, now, selection)
    if len(reasons) == 1:
        said = formats.sentence(reasons[0])
    else:
        said = words.many_empty() if many or not all(row.reden for row in rows) else ""
    return Leegten(
        words.empty_title(len(now.leeg)),
        words.zero(len(now.leeg), reasons),
        rows,
        f"{words.all_empty(len(now.vakken))} {said}".strip() if every else said,
    )


def _rows(data: Dataset, now: Dekking, selection: Selection) -> tuple[Leegte, ...]:
    cells: dict[str, list[Cel]] = {}
    for cel in now.leeg:
        cells.setdefault(cel.rij, []).append(cel)
    return tuple(_row(data, now, rij, found, selection) for rij, found in cells.items())


def _row(data: Dataset, now: Dekking, rij: str, cells: list[Cel], selection: Selection) -> Leegte:
    first, *others = dict.fromkeys(_reason(now, cel, selection) for cel in cells)
    whole = len(cells) == len(now.kolommen) > 1 and not any(cel.extra for cel in cells)
    columns = words.WHOLE if whole else ", ".join(_column(data, now, cel) for cel in cells)
    text = f"{_name(data, now.rij_dimensie, rij)} {words.KEER} {columns}"
    return Leegte(rij if rij in GLYPHS else "", text, "" if others else first)


def _column(data: Dataset, now: Dekking, cel: Cel) -> str:
    naam = _name(data, now.kolom_dimensie, cel.kolom)
    return f"{naam} ({words.disputed(len(cel.extra))})" if cel.extra else naam


def _name(data: Dataset, naam: str, code: str) -> str:
    """Return the name of a code inside a sentence; only labels lose their capital."""
    said = head_name(data, naam, code)
    return said.lower() if ASSEN[naam].label else said


def _reason(now: Dekking, cel: Cel, selection: Selection) -> str:
    return empty_reason(cel, selection, labels=counts_labels(now))
