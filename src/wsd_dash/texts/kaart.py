"""Words on and around the gemeentekaart: classes, kinds of empty, instructions and regions."""

from collections.abc import Mapping
from typing import Final

from wsd_dash.domain.locaties import Stand

STANDEN: Final[Mapping[Stand, str]] = {
    Stand.GEMELD: "activiteit gemeld",
    Stand.DEELNEMEND: "deelnemend, niets gemeld",
    Stand.REGIO: "alleen als deel van een regio genoemd",
    Stand.NIETS: "niets gemeld",
    Stand.NIET_NAGEGAAN: "niet nagegaan",
}
KLASSEN: Final = ("1", "2", "3-4", "5 of meer")
EEN_GEMELD: Final = "activiteit gemeld"
MEER_GEMELD: Final = "activiteiten gemeld"
DEELNEMER: Final = "deelnemer"
AFGELEID: Final = "plaats afgeleid, bijvoorbeeld uit een wijk"
UITLEG: Final = "Kies een gemeente met de muis, of met de pijltjestoetsen en Enter."
MISLUKT: Final = "De gemeentegrenzen zijn niet geladen. U ziet zeshoeken, met dezelfde gegevens."
DUITSLAND: Final = "DUITSLAND"
FOCUS: Final[Mapping[str, str]] = {
    "nederland": "Nederland",
    "arnhem-nijmegen": "Brede regio Arnhem-Nijmegen",
    "den-haag-leiden": "Brede regio Den Haag-Leiden",
}
