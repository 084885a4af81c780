"""The words of the timeline as a slide."""

from collections.abc import Sequence
from typing import Final

from wsd_dash.texts import formats

TITEL_RIJEN: Final = "Activiteiten per leeratelier en jaar"
TITEL_LOS: Final = "Activiteiten en de jaren die een bron noemt"
TELLING: Final = (
    "Een getal telt wat een bron bij dat jaar meldt, soms bij meer jaren. Gemeld in, niet: liep "
    "van tot."
)
PERIODEN: Final = "Perioden: {naam}."
STIL: Final = "geen bron over dit jaar"
ZONDER_JAAR: Final = "Van {n} is geen jaar bekend."
MELDINGEN: Final = "Per activiteit de jaren, en hoe die bekend zijn"
GEBEURTENISSEN: Final = "Gebeurtenissen met een datum"


def no_year(n: int) -> str:
    """Say of how many activiteiten no year is known; empty for none."""
    return ZONDER_JAAR.format(n=formats.number(n)) if n else ""


def alt(zin: str, rijen: Sequence[tuple[str, Sequence[tuple[int, str]]]]) -> str:
    """Say in words what a timeline shows: `JIP: 2021 2, 2022 7; ...`."""
    said = "; ".join(
        f"{naam}: {', '.join(f'{jaar} {tekst}'.strip() for jaar, tekst in jaren)}"
        for naam, jaren in rijen
        if jaren
    )
    return f"{zin} {said}." if said else zin


def periods_of(namen: Sequence[str]) -> str:
    """Say whose programme periods stand above the years; empty for none."""
    return PERIODEN.format(naam=formats.listing(list(namen))) if namen else ""


def rows_left_out(n: int) -> str:
    """Say how many rows a slide has no room for; empty for none."""
    if n <= 0:
        return ""
    return f"En nog {formats.count(n, 'rij', 'rijen')}; de tabel heeft ze allemaal."
