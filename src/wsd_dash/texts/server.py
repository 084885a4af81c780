"""What the server itself says to a reader: the bare page, errors and their incident number."""

from typing import Final

NAAM: Final = "Sociale kwaliteit in beeld"
ZONDER_JAVASCRIPT: Final = (
    "Dit dashboard werkt met JavaScript. Zet JavaScript aan in uw browser en laad de pagina "
    "opnieuw."
)
NIET_GEVONDEN: Final = "Deze pagina of dit bestand bestaat niet."
GEWEIGERD: Final = "Dit mag hier niet."
NIET_NU: Final = (
    "De gegevens kunnen nu niet worden gelezen. Probeer het straks opnieuw, of vraag de beheerder "
    "ernaar te kijken."
)
MISLUKT: Final = "Er ging iets mis."
STORING: Final = "Het nummer van deze storing is"
NAAR_BEGIN: Final = "Naar het begin"


def fout(incident: str) -> str:
    """Tell the reader that a page failed, with the number under which the log keeps the cause."""
    return (
        f"Er ging iets mis bij het maken van deze pagina. {STORING} "
        f"**{incident}**. Laad de pagina opnieuw. Blijft het misgaan? Geef dan dit nummer door."
    )


def storing(incident: str) -> str:
    """Name the incident number on a page without the framework."""
    return f"{STORING} {incident}. Geef dit door als het blijft misgaan."
