"""The words of the page that lets a reader choose a gemeente."""

from typing import Final

from wsd_dash.texts import formats

KORT: Final = "Kies een gemeente"
ONDERZIN: Final = (
    "Kies er een, of zoek uw eigen gemeente. Ook als er niets is gemeld, staat er wat we wel en "
    "niet weten."
)
VOORBEELDEN: Final = ("GM0202", "GM0268", "GM0301", "GM0546")
VOORBEELDEN_KOP: Final = "Om mee te beginnen"
VERGELIJK: Final = "Zet gemeenten naast elkaar"
GEMELD: Final = "Activiteit gemeld ({n})"
GEMELD_NOOT: Final = (
    "Achter de naam staat hoeveel er is gemeld. Dat zegt niet hoeveel er gebeurt: vergelijk "
    "gemeenten er niet mee."
)
DEELNEMEND: Final = "Deelnemend, niets gemeld ({n})"
REGIO: Final = "Alleen als deel van een regio ({n})"
AFGELEID: Final = "{aantal}, plaats afgeleid"


def sentence(gemeld: int, totaal: int, *, gefilterd: bool, betekenis: str = "") -> str:
    """Say in how many gemeenten something is reported; `betekenis` only when not the default."""
    meaning = f" ({betekenis})" if betekenis else ""
    where = "geen" if gemeld == 0 else formats.number(gemeld)
    head = f"Bij deze filters is in {where}" if gefilterd else f"In {where}"
    verb = "" if gefilterd else " is"
    return f"{head} van de {formats.gemeenten(totaal)}{verb} een activiteit gemeld{meaning}."


def sub_sentence(niet_nagegaan: int) -> str:
    """Invite to choose, and say how many gemeenten nobody looked at."""
    if niet_nagegaan == 0:
        return ONDERZIN
    verb = "is" if niet_nagegaan == 1 else "zijn"
    return f"{formats.gemeenten(niet_nagegaan)} {verb} niet nagegaan. {ONDERZIN}"
