"""The words of the reader's glossary: every term of art in one or two plain sentences."""

from collections.abc import Mapping
from typing import Final

from wsd_dash.texts import formats, menu
from wsd_dash.texts.woorden_inhoud import CONDITIE, INHOUD, THEMA
from wsd_dash.texts.woorden_telling import TELLING
from wsd_dash.texts.woordterm import Groep

ONDERZIN: Final = "Bij elk woord staat waar u het tegenkomt. Kies een groep of lees alles."
OP_DEZE_PAGINA: Final = "Groepen"
WAAR: Final = "Te zien bij"
MEER: Final = "Alle woorden"
ONDERDEEL_CONDITIE: Final = "Een van de condities. Daaronder valt: {onder}"
ONDERDEEL_THEMA: Final = "Een van de thema's. Daaronder valt: {onder}"
NIET_ONDER: Final = "Valt er niet onder: {niet_onder}"
WAARDE: Final = "De waarde erachter is {waarde}."
VOET: Final = "geen cijfers over activiteiten op deze pagina"
PAGINAS: Final[Mapping[str, str]] = {
    "": menu.OVERZICHT,
    "regiokaart": menu.REGIOKAART,
    "gemeente": menu.GEMEENTE,
    "vergelijken": menu.VERGELIJKEN,
    "dekking": menu.DEKKING,
    "weinig-genoemd": menu.WEINIG,
    "werkblad": menu.WERKBLAD,
    "tijdlijn": menu.TIJDLIJN,
    "netwerk": menu.NETWERK,
    "activiteiten": menu.ACTIVITEITEN,
    "bronnen": menu.BRONNEN,
    "gegevens": menu.GEGEVENS,
}
GROEPEN: Final[tuple[Groep, ...]] = (*INHOUD, *TELLING)
BIJ_STAND: Final[Mapping[str, str]] = {
    "deelnemend": "deelnemend-niets-gemeld",
    "regio": "alleen-regio",
    "niets": "niets-gemeld",
    "niet_nagegaan": "niet-nagegaan",
}
"""The entry of each kind of empty gemeente, by its tile in the legend of the map."""
LEEG: Final = tuple(BIJ_STAND.values())
TELLEN: Final = ("welke-labels", "hoe-tellen", "waar-ze-gelden")
WOORDREGEL: Final = "Wat betekent:"
ONDERAAN: Final[Mapping[str, tuple[str, ...]]] = {
    "dekking": ("cel", "lege-cel", "te-beoordelen", "betwist", "rest"),
    "activiteiten": ("kern", "rand", "onderdeel", "voornemen", "niet-bekend"),
    "werkblad": ("hoofdaccent", "nevenaccent", "stelligheid", "betwist"),
    "weinig-genoemd": ("cel", "lege-cel", "te-beoordelen", "hoofdaccent"),
    "tijdlijn": ("jaar", "jaar-van-de-bron", "gebeurtenis", "programmaperiode", "agenda"),
    "netwerk": ("leeratelier", "partner", "verbinden"),
    "gemeente": ("deelnemer", "bijeenkomst", "betrokken", "gebied", "herindeling"),
}
"""Per page the entries that stand in one line under what they belong to."""
OP_PAGINA: Final[Mapping[str, tuple[str, ...]]] = {
    **ONDERAAN,
    "": LEEG,
    "regiokaart": LEEG,
    "vergelijken": TELLEN,
    "dekking": (*TELLEN, *ONDERAAN["dekking"]),
    "activiteit": (
        "niet-aangetoond",
        "nevenaccent",
        "hoofdaccent",
        "te-weinig-tekst",
        "als-geheel",
        "basis",
        "stelligheid",
    ),
    "bronnen": ("overeenstemming", "alfa", "betwist"),
}
"""Per page the entries that its terms open in place; see `sjablonen/term.html`."""
BIJ_ITEMS: Final = ("dekking", "bronnen#codeboek")
"""Where a reader meets a conditie or thema."""
ITEMGROEPEN: Final = (CONDITIE, THEMA)
"""After these entries come the items themselves, with what the data set says of them."""


def sentence(n: int) -> str:
    """Say how many words are explained."""
    return f"{formats.count(n, 'woord', 'woorden')} uit deze app, elk uitgelegd."


def short(n: int) -> str:
    """Say it in a slide title."""
    return sentence(n).removesuffix(".")


def item(dimensie: str, onder: str, niet_onder: str, waarde: str = "") -> str:
    """Say what a conditie or thema is, from its row in the data set."""
    head = ONDERDEEL_CONDITIE if dimensie == CONDITIE else ONDERDEEL_THEMA
    parts = [
        head.format(onder=_continued(onder)),
        NIET_ONDER.format(niet_onder=_continued(niet_onder)) if niet_onder else "",
        WAARDE.format(waarde=waarde) if waarde else "",
    ]
    return " ".join(part for part in parts if part)


def _continued(text: str) -> str:
    """Write a sentence as the rest of one that has begun."""
    return text[:1].lower() + text[1:] if text else text
