"""Sentences about the boundary file: what went wrong, what is stored, and where it comes from."""

from collections.abc import Mapping
from typing import Final

from wsd_dash.errors import GeodataError
from wsd_dash.texts import formats
from wsd_dash.texts.issues import visible

ONVERANDERD: Final = "Er is niets opgeslagen. Wat er stond, staat er nog."
FOUTEN: Final[Mapping[str, str]] = {
    "geen_bestand": "Er is geen bestand {detail}. Klopt de naam, en de map waarin het staat?",
    "onleesbaar": (
        "Het bestand {detail} is niet te lezen. Is het volledig opgehaald? Haal het opnieuw op."
    ),
    "soort": (
        "{detail} is geen GeoJSON, TopoJSON of GeoPackage. Sla de gemeentegrenzen in een van die "
        "soorten op."
    ),
    "te_groot": (
        "{detail} is groter dan 400 MB. Neem de gegeneraliseerde gemeentegrenzen van het CBS."
    ),
    "geen_code": (
        "In {detail} staat geen kolom met gemeentecodes (zoals GM0202). Neem een bestand met een "
        "kolom `statcode`, `gemeentecode` of `code`."
    ),
    "dubbel": "Deze gemeenten staan meer dan één keer in het bestand: {detail}.",
    "onbekend": (
        "Deze codes horen niet bij de gemeenten in `gemeenten.csv`: {detail}. Is het bestand van "
        "een ander jaar?"
    ),
    "ontbreekt": (
        "Deze gemeenten ontbreken in het bestand: {detail}. Is het bestand van een ander jaar?"
    ),
    "leeg": "Van deze gemeenten staat er geen vlak in het bestand: {detail}.",
    "crs": (
        "Het coördinatenstelsel ({detail}) is niet bekend. Gebruik EPSG:4326 (WGS84) of EPSG:28992 "
        "(RD)."
    ),
    "assen": "De coördinaten staan verwisseld: eerst noord, dan oost. Zet oost voorop.",
    "rd_als_graden": (
        "Het bestand zegt dat het graden zijn, maar het zijn meters (RD). Geef EPSG:28992 op."
    ),
    "buiten_nederland": "De vlakken liggen niet in Nederland. Is dit het goede bestand?",
    "niet_te_schrijven": (
        "In de map {detail} kan niet worden geschreven. Is er ruimte, en mag u er schrijven?"
    ),
}
GEEN: Final = "Er zijn geen gemeentegrenzen opgeslagen. De kaart toont zeshoeken."
JAAR_IN_NAAM: Final = (
    "Zet het jaar in de bestandsnaam (gemeenten-2026.json) en lees het bestand opnieuw in: dan "
    "noemt de kaart het jaar."
)
VERWIJDERD: Final = "De gemeentegrenzen zijn verwijderd. De kaart toont weer zeshoeken."
BRON: Final = "Grenzen: {bron}, {licentie}."
MAG_OPHALEN: Final = (
    "Staan er geen grenzen, dan haalt de app ze bij het starten zelf op (niet als u "
    "WSD_GRENZEN_OPHALEN=nee instelt)."
)
MAG_NIET_OPHALEN: Final = (
    "De app haalt zelf geen grenzen op (WSD_GRENZEN_OPHALEN=nee). Met wsd-dash geodata ophalen "
    "kan het wel."
)


def error_message(error: GeodataError) -> str:
    """Say what is wrong with the file and what to do; an unknown code is a `KeyError`."""
    more = f" en nog {formats.number(error.more)}" if error.more else ""
    return f"{FOUTEN[error.code].format(detail=error.detail + more)} {ONVERANDERD}"


def stored_message(
    *, aantal: int, jaar: str, bestandsnaam: str, geimporteerd_op: str, vroeger: int = 0
) -> str:
    """Say which boundaries are stored; `jaar` may be empty, `geimporteerd_op` is an ISO moment.

    `vroeger` is how many gemeenten of that year have since merged into those of today.
    """
    of_year = f" van {jaar}" if jaar else ", jaar onbekend"
    hint = "" if jaar else f" {JAAR_IN_NAAM}"
    when = formats.date(geimporteerd_op[:10])
    merged = ""
    if vroeger:
        one = "is samengevoegd tot een gemeente"
        become = one if vroeger == 1 else "zijn samengevoegd tot gemeenten"
        merged = f" {formats.gemeenten(vroeger)} van toen {become} van nu."
    stored = f"de grenzen van {aantal} gemeenten{of_year}, uit {bestandsnaam} ({when})"
    return f"Opgeslagen: {stored}.{merged}{hint}"


def attribution(*, bron: str, licentie: str) -> str:
    """Name the source of the boundaries, as its licence asks."""
    return BRON.format(bron=bron, licentie=licentie)


def hashes(lagen: Mapping[str, str]) -> str:
    """Give the start of the sha256 of each level of detail."""
    return f"Kenmerk (sha256): {formats.listing([f'{k} {v[:16]}' for k, v in lagen.items()])}."


def folder(path: str) -> str:
    """Say where the boundaries are kept."""
    return f"Map: {visible(path, longest=300)}"


def fetching(*, allowed: bool) -> str:
    """Say whether the app fetches boundaries by itself."""
    return MAG_OPHALEN if allowed else MAG_NIET_OPHALEN
