"""Words on and around the gemeentekaart: classes, kinds of empty, instructions and regions."""

from collections.abc import Mapping
from typing import Final

from wsd_dash.domain.locaties import Stand
from wsd_dash.texts import formats

LEGENDA: Final = "Activiteiten per gemeente"
STAND: Final[Mapping[Stand, str]] = {
    Stand.GEMELD: "activiteit gemeld",
    Stand.DEELNEMEND: "deelnemend, niets gemeld",
    Stand.REGIO: "alleen als deel van een regio genoemd",
    Stand.NIETS: "niets gemeld",
    Stand.NIET_NAGEGAAN: "niet nagegaan",
}
EEN_GEMELD: Final = "activiteit gemeld"
MEER_GEMELD: Final = "activiteiten gemeld"
DEELNEMER: Final = "deelnemer"
AFGELEID: Final = "plaats afgeleid, bijvoorbeeld uit een wijk"
UITLEG: Final = "Kies een gemeente: klik of tik, of gebruik de pijltjestoetsen en Enter."
MISLUKT: Final = "De gemeentegrenzen zijn niet geladen. U ziet zeshoeken, met dezelfde gegevens."
DUITSLAND: Final = "DUITSLAND"
ROND: Final = "{naam} en omgeving"
FOCUS: Final[Mapping[str, str]] = {
    "arnhem-nijmegen": "Brede regio Arnhem-Nijmegen",
    "den-haag-leiden": "Brede regio Den Haag-Leiden",
}
OPEN_END = 1000


def class_name(low: int, high: int) -> str:
    """Name a count class: `1`, `3-4`, or `5 of meer` when nothing bounds it."""
    if low == high:
        return formats.number(low)
    if high >= OPEN_END:
        return f"{formats.number(low)} of meer"
    return f"{formats.number(low)}-{formats.number(high)}"


def class_note(gemeenten: int) -> str:
    """Write under a class how many gemeenten it has: `10 gem.`."""
    return f"{formats.number(gemeenten)} gem."


def country(gemeenten: int) -> str:
    """Name the map of the whole country: `Nederland, 342 gemeenten`."""
    return f"Nederland, {formats.gemeenten(gemeenten)}"
