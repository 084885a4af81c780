"""The words of the pages to discuss, as slides: one activiteit, the worksheet, what is rare."""

from collections.abc import Sequence
from typing import Final

from wsd_dash.texts import formats

WAT_BEKEND: Final = "Wat bekend is"
LABEL: Final = "Label"
STAND: Final = "Stand"
GEMEENTE: Final = "gemeente"
OMSCHRIJVING: Final = "Omschrijving"
GEEN_ACTIVITEIT: Final = "Er is geen activiteit gekozen"
GEEN_ACTIVITEIT_UITLEG: Final = (
    "De link noemt geen activiteit. De tabel achter deze dia heeft ze allemaal."
)
VRAGEN: Final = "vragen"
VRAAG_KOPPEN: Final = ("Activiteit", "Label", "Ronde 1", "Ronde 2")
WAT_VERANDERT: Final = "Wat een oordeel verandert"
COMBINATIE: Final = "Combinatie"
GEVONDEN: Final = "Gevonden"
WAAR: Final = "Waar"
COMBINATIES: Final = "combinaties"
WEINIG: Final = "Leeg of bijna leeg"
GATEN: Final = "Combinaties die leeg of bijna leeg zijn"
STILLE: Final = "Deelnemende gemeenten zonder gemelde activiteit"
ORGANISATIES: Final = "organisaties"
ORGANISATIE_KOPPEN: Final = ("Organisatie", "Leerateliers", "Gemeenten", "Activiteiten")
VERBINDEND: Final = "Organisaties die verbinden"
GENOEMD: Final = "Genoemde organisaties"
ERNAAST: Final = "Wat de pagina erbij zegt"
WERELDEN: Final = "Organisaties per leeratelier"
GEMEENTEN: Final = "Organisaties per gemeente van het werk"
ROLLEN: Final = "Rollen van organisaties"
WOORDEN: Final = "Woorden en hun uitleg"
GEEN_TWEE: Final = "Er zijn geen twee gemeenten gekozen om te vergelijken"
KEUZE: Final = "Gemeenten om uit te kiezen"
FEITEN: Final = "Wat is gemeld"
LABELTABEL: Final = "Waarover het gaat"
MEEST = 4
"""Words of a group that are named."""


def some(woorden: Sequence[str]) -> str:
    """Name the first words, and say how many more there are."""
    named, rest = list(woorden[:MEEST]), len(woorden) - MEEST
    return formats.listing([*named, f"nog {formats.number(rest)}"] if rest > 0 else named)


def zero(n: int) -> str:
    """Say how many labels no round sees; empty for none."""
    if not n:
        return ""
    return f"Volgens beide rondes niet aangetoond: {formats.count(n, 'label', 'labels')}."


def missing(namen: Sequence[str]) -> str:
    """Say what no source tells; empty when all is known."""
    return f"De bron noemt niet: {formats.listing(list(namen))}." if namen else ""


def unnamed(n: int, alle: int) -> str:
    """Say at how many activiteiten no organisatie is named; empty for none."""
    if not n:
        return ""
    if alle == 1:
        return "Bij de enige activiteit is geen organisatie genoemd."
    return f"Bij {formats.number(n)} van de {formats.number(alle)} is geen organisatie genoemd."
