"""The names of a gemeente: what it was called before, and what the sources call it."""

from dataclasses import dataclass

from wsd_dash.domain.dataset import Dataset


@dataclass(frozen=True)
class Herindeling:
    """Former gemeenten that went into this one on one date; `delen` only gave up a part."""

    datum: str
    namen: tuple[str, ...]
    delen: tuple[str, ...]


@dataclass(frozen=True)
class BronNaam:
    """A name in a source that stands for this gemeente; `soort` is a code of `gemeente_namen`."""

    naam: str
    soort: str


def former_gemeenten(dataset: Dataset, gemeentecode: str) -> tuple[Herindeling, ...]:
    """Return the herindelingen that made this gemeente, oldest first, names sorted."""
    frame = dataset.frames["herindelingen"]
    columns = ("code_nieuw", "datum", "naam_oud", "soort")
    rows = [
        row
        for row in zip(*(frame[name].tolist() for name in columns), strict=True)
        if row[0] == gemeentecode
    ]
    return tuple(
        Herindeling(
            str(date),
            tuple(sorted(r[2] for r in rows if r[1] == date and r[3] != "splitsing")),
            tuple(sorted(r[2] for r in rows if r[1] == date and r[3] == "splitsing")),
        )
        for date in sorted({row[1] for row in rows})
    )


def names_in_sources(dataset: Dataset, gemeentecode: str) -> tuple[BronNaam, ...]:
    """Return the other names sources use: spellings and places within; former names are apart."""
    frame = dataset.frames["gemeente_namen"]
    columns = ("gemeentecode", "naam_in_bron", "soort")
    return tuple(
        BronNaam(name, kind)
        for code, name, kind in zip(*(frame[c].tolist() for c in columns), strict=True)
        if code == gemeentecode
        and kind in {"gangbaar", "kern"}
        and name != dataset.gemeenten[gemeentecode].naam
    )
