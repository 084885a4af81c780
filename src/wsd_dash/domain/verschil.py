"""What differs between two tables of the same make: values, rows that came, rows that went."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from wsd_dash.domain.dia import Kolom, Tabel, Waarde

Sleutel = tuple[str, ...]
CODES = ("code", "_id")
"""How the name of a column ends that holds a code."""


@dataclass(frozen=True)
class Verschil:
    """One difference. `rij` names the row by its words, `kolom` is the title of the column.

    Without `kolom` the whole row came (`nieuw` is true) or went.
    """

    tabel: str
    rij: Sleutel
    kolom: str = ""
    oud: Waarde = None
    nieuw: Waarde = None
    kwam: bool = False


def differences(old: Sequence[Tabel], new: Sequence[Tabel]) -> tuple[Verschil, ...]:
    """Return what differs, table by table, in the order of the old rows and then the new.

    Rows are the same row when their texts are. A table or column only one side has counts as rows
    or values that came or went.
    """
    later = {tabel.naam: tabel for tabel in new}
    found: list[Verschil] = []
    for tabel in old:
        other = later.pop(tabel.naam, Tabel(tabel.naam, tabel.titel, tabel.kolommen, ()))
        found += _between(tabel, other)
    for tabel in later.values():
        found += _between(Tabel(tabel.naam, tabel.titel, tabel.kolommen, ()), tabel)
    return tuple(found)


def _between(old: Tabel, new: Tabel) -> Iterator[Verschil]:
    names = _names(old, new)
    before, after = _by_key(old, names), _by_key(new, names)
    columns = {k.naam: k for k in (*old.kolommen, *new.kolommen) if k.naam not in names}
    for key, row in before.items():
        if key not in after:
            yield Verschil(new.titel, _words(key, names))
            continue
        for naam, kolom in columns.items():
            was, now = row.get(naam), after[key].get(naam)
            if was != now:
                yield Verschil(new.titel, _words(key, names), kolom.titel, was, now)
    for key in after:
        if key not in before:
            yield Verschil(new.titel, _words(key, names), kwam=True)


def _names(old: Tabel, new: Tabel) -> tuple[str, ...]:
    """Return the columns that name a row: those that hold no number on either side."""
    counted = {k.naam for tabel in (old, new) for k in tabel.kolommen if _holds_numbers(tabel, k)}
    here = {kolom.naam for kolom in new.kolommen}
    return tuple(k.naam for k in old.kolommen if k.naam in here and k.naam not in counted)


def _holds_numbers(tabel: Tabel, kolom: Kolom) -> bool:
    at = tabel.kolommen.index(kolom)
    return any(isinstance(rij[at], int | float) for rij in tabel.rijen)


def _by_key(tabel: Tabel, names: Sequence[str]) -> dict[tuple[Waarde, ...], dict[str, Waarde]]:
    """Return the rows by what names them; rows with the same name are told apart by their order."""
    seen: Counter[tuple[Waarde, ...]] = Counter()
    rows: dict[tuple[Waarde, ...], dict[str, Waarde]] = {}
    for rij in tabel.rijen:
        row = dict(zip((kolom.naam for kolom in tabel.kolommen), rij, strict=True))
        key = tuple(row[name] for name in names)
        seen[key] += 1
        rows[(*key, seen[key])] = row
    return rows


def _words(key: tuple[Waarde, ...], names: Sequence[str]) -> Sleutel:
    """Return what names a row for a reader: its labels, and its codes where it has no labels."""
    named = list(zip(names, key, strict=False))
    labels = [str(part) for name, part in named if part and not name.endswith(CODES)]
    return tuple(labels or [str(part) for _, part in named if part])
