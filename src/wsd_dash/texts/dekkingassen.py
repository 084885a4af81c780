"""The words for what can be a row or a column: its name, its remainder and how to read it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from wsd_dash.texts import filters, formats

KEER: Final = "×"  # noqa: RUF001  # the sign between two labels, as readers know it


@dataclass(frozen=True)
class Aswoorden:
    """The words of one dimension.

    `met` follows `hebben` in a sentence, `rest` heads what has none of its codes, `marge` what is
    counted beside it.
    """

    enkel: str
    meer: str
    met: str
    rest: str
    marge: str = "samen"


MET_DIT_LABEL: Final = "met dit label"
AS: Final[Mapping[str, Aswoorden]] = {
    "conditie": Aswoorden("conditie", "condities", "een conditie", "geen conditie", MET_DIT_LABEL),
    "thema": Aswoorden("thema", "thema's", "een thema", "geen thema", MET_DIT_LABEL),
    "leeratelier": Aswoorden(
        "leeratelier",
        "leerateliers",
        "een leeratelier",
        filters.GEEN_LEERATELIER,
        "in dit leeratelier",
    ),
    "werkplaats": Aswoorden("werkplaats", "werkplaatsen", "een werkplaats", "geen werkplaats"),
    "gemeente": Aswoorden(
        "gemeente", "gemeenten", "een bekende gemeente", "gemeente niet bekend", "in deze gemeente"
    ),
    "soort": Aswoorden("soort", "soorten", "een soort", "geen soort"),
    "jaar": Aswoorden("jaar", "jaren", "een bekend jaar", "jaar niet bekend", "in dit jaar"),
    "programmaperiode": Aswoorden(
        "programmaperiode",
        "programmaperioden",
        "een programmaperiode",
        "buiten een programmaperiode",
        "in deze periode",
    ),
    "financier": Aswoorden(
        "financier", "financiers", "een genoemde financier", "geen financier genoemd"
    ),
    "partner": Aswoorden(
        "partner", "soorten partners", "een genoemde partner", "geen partner genoemd"
    ),
    "bron": Aswoorden("bron", "bronnen", "een bron", "geen bron", "in deze bron"),
    "bronjaar": Aswoorden(
        "bronjaar", "jaren van bronnen", "een bron met datum", "bron zonder datum", "uit dit jaar"
    ),
}
RIJEN: Final = "Rijen"
KOLOMMEN: Final = "Kolommen"
WISSEL: Final = "Wissel om"
BRON: Final = (
    "Een dunne nieuwsbrief is geen dun programma: een bron meldt wat haar makers kozen te melden."
)
FINANCIER: Final = "Alleen financiers die een bron noemt. Bedragen zijn niet bekend."
PARTNER: Final = "Een partner voert het werk uit, doet mee als partner of organiseert mee."


def matrix(rij: str, kolom: str) -> str:
    """Name a matrix: `condities × thema's`."""  # noqa: RUF002  # the sign readers see
    return f"{AS[rij].meer} {KEER} {AS[kolom].meer}"


def regional(k: int) -> str:
    """Say what rows of gemeenten leave out: what is reported of a region (ontwerp §2.8)."""
    if not k:
        return ""
    verb, which = ("is", "die") if k == 1 else ("zijn", "die")
    place = "plaatsvond" if k == 1 else "plaatsvonden"
    return (
        f"Regionaal {verb} {formats.activiteiten(k)} gemeld; of {which} in een van deze gemeenten "
        f"{place}, zegt de bron niet."
    )


def derived(k: int, n: int) -> str:
    """Say of how many activiteiten the year does not stand in a source."""
    if not k:
        return ""
    whom = f"{formats.number(k)} van de {formats.activiteiten(n)}" if n > 1 else "de activiteit"
    return f"Bij {whom} is het jaar afgeleid, of het jaar van de bron."


def several(meer: str) -> str:
    """Say that one activiteit can stand in several rows or columns."""
    return f"Een activiteit met meer {meer} telt in elk daarvan."


def shown(k: int, alle: int, naam: str) -> str:
    """Say which rows a long matrix shows."""
    some, every = formats.number(k), formats.number(alle)
    return f"Hier staan de {some} met de meeste activiteiten, van {every} {AS[naam].meer}."


def show_all(alle: int, naam: str) -> str:
    """Name the link to all rows of a long matrix."""
    return f"Toon alle {formats.number(alle)} {AS[naam].meer}"


def without(naam: str, k: int) -> str:
    """Footer: how many activiteiten have none of the codes of a dimension."""
    return f"{AS[naam].rest[0].upper()}{AS[naam].rest[1:]}: {formats.number(k)}."
