"""Words of a view as plain text, for minutes or an e-mail."""

from typing import Final

FILTER: Final = "Filter"
AANTAL: Final = "Aantal"
ONBEKEND: Final = "Niet bekend"
BRON: Final = "Bron"
VERSIE: Final = "Versie van de gegevens"
NIET_CONCLUDEREN: Final = "Wat dit niet zegt"
LINK: Final = "Bekijk dit beeld"
MEER: Final = "en nog {n}; zie het dashboard"
TOTAAL: Final = "totaal {n}"
