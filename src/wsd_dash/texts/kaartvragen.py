"""The words of the questions a reader puts to the map: which year, what it counts, and where."""

from collections.abc import Sequence
from typing import Final

from wsd_dash.domain.jaarstap import Jaardekking
from wsd_dash.texts import formats

JAAR: Final = "Welk jaar?"
MAAT: Final = "Wat telt de kaart?"
FOCUS: Final = "Welk deel van het land?"
ALLE_JAREN: Final = "alle jaren"
NAAR: Final = "Naar {jaar}"
FOCI: Final = {
    "nederland": "Heel Nederland",
    "arnhem-nijmegen": "Brede regio Arnhem-Nijmegen",
    "den-haag-leiden": "Brede regio Den Haag-Leiden",
    "selectie": "Zoom naar wat gemeld is",
}
PROVINCIES: Final = "Provincies met iets gemeld of in het werkgebied"
ANDERE_PROVINCIES: Final = "Andere provincies"
GEEN_BRON: Final = (
    "Geen bron gelezen over {jaar}: geen van de {welke} bronnen is uit {die_tijd}, en geen andere "
    "meldt er iets over. Wat er toen gebeurde, is hier niet bekend."
)
ELDERS: Final = (
    "Geen van de {welke} bronnen is uit {jaar}; wat hier staat, melden bronnen uit andere jaren."
)
EIGEN: Final = "Gelezen uit {jaar}: {bronnen}."
YEAR: Final = 4
"""The digits of a year; a period of more years is longer."""
WERKPLAATS_ZONDER: Final = "Van {werkplaats} is geen bron gelezen over {jaar}."


def period(first: int, last: int) -> str:
    """Write a period: `2022`, `2021-2023`."""
    return f"{first}" if first == last else f"{first}-{last}"


def year_count(jaar: str, *, shown: int, afgeleid: int) -> str:
    """Say how many activiteiten of a year the map shows, and of how many the year is derived."""
    if shown == 0:
        return f"{formats.sentence(jaar)[:-1]}: geen activiteit op de kaart."
    head = f"{formats.sentence(jaar)[:-1]}: {formats.activiteiten(shown)} op de kaart"
    if afgeleid == 0:
        return f"{head}."
    which = "" if shown == 1 else f"bij {formats.number(afgeleid)} daarvan "
    return f"{head}, {which or 'en daarbij '}is het jaar afgeleid: de bron noemt het niet zelf."


def no_source(jaar: str, *, gekozen: bool = False) -> str:
    """Say that no source tells of a year; `gekozen` says that a filter chose the sources."""
    when = "dat jaar" if len(jaar) == YEAR else "die jaren"
    return GEEN_BRON.format(jaar=jaar, die_tijd=when, welke="gekozen" if gekozen else "gelezen")


def cover(
    dekking: Jaardekking | None,
    jaar: str,
    *,
    bronnen: Sequence[str] = (),
    zonder: Sequence[str] = (),
    gekozen: bool = False,
) -> str:
    """Say which sources can tell of a year; where none can, the page says so above.

    `bronnen` are the names of the sources of that year, `zonder` the werkplaatsen of which no
    source tells anything of it. `gekozen` says that a filter chose the sources.
    """
    if dekking in {None, Jaardekking.GEEN}:
        return ""
    said = ELDERS.format(jaar=jaar, welke="gekozen" if gekozen else "gelezen")
    if dekking is Jaardekking.EIGEN:
        said = EIGEN.format(jaar=jaar, bronnen=formats.listing(bronnen))
    without = [WERKPLAATS_ZONDER.format(werkplaats=naam, jaar=jaar) for naam in zonder]
    return " ".join((said, *without))


def provincie(naam: str) -> str:
    """Name a provincie as a part of the country."""
    return f"Provincie {naam}"
