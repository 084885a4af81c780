"""Words of what is printed: the fixed lines of slides, profile and report as PDF."""

from collections.abc import Mapping
from typing import Final

WOORDEN: Final[Mapping[str, str]] = {
    "inhoud": "Inhoud",
    "niet_concluderen": "Wat dit niet zegt",
    "pagina": "Pagina",
    "profiel": "Gemeenteprofiel",
    "totaal": "Totaal",
    "van": "van",
}
"""Every fixed word a template prints, by the name under which the template asks for it."""

RAPPORT: Final = "Condities en thema's: wat de bronnen melden"
RAPPORT_UIT: Final = (
    "Dit rapport is gemaakt uit dezelfde gegevens als het dashboard. Elk hoofdstuk is één beeld: "
    "eerst de zin, dan de figuren, dan alle cijfers erachter."
)
LEZEN: Final = "Zo leest u dit rapport"
LEZEN_REGELS: Final = (
    "Een activiteit is wat een bron meldt: bijvoorbeeld een project, onderzoek of bijeenkomst.",
    "Gemeld betekent: het staat in een bron. Of het nu nog loopt, weten wij niet.",
    "Leeg betekent: niet gevonden in deze bronnen. Het betekent niet: hier gebeurt niets.",
    "Een streepje in een tabel betekent: de bron zegt het niet, of het geldt hier niet.",
    "De codes achter de woorden staan in het Excel-bestand van hetzelfde beeld.",
    "Bij elk beeld staat om hoeveel activiteiten het gaat en wat niet bekend is. Lees dat mee.",
    "Neemt u een getal over? Noem dan het filter, de bron en de versie van de gegevens.",
)
NIETS: Final = "-"
TEKEN: Final = "[?]"
"""Stands for a sign that our typeface does not have."""
