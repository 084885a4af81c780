"""Sentences under the map on official boundaries: whose they are, or why there are none (yet)."""

from collections.abc import Collection
from typing import Final

from wsd_dash.texts import formats

TOON: Final = "Toon officiële grenzen"
GEREED: Final = "De officiële gemeentegrenzen zijn opgehaald."
EVEN_GROOT: Final = "Elke gemeente is even groot getekend."
GEEN: Final = "Officiële gemeentegrenzen zijn op deze computer nog niet ingelezen."
OPHALEN: Final = "Officiële gemeentegrenzen worden opgehaald"
VERWERKEN: Final = "Officiële gemeentegrenzen zijn opgehaald en worden verwerkt."
MISLUKT: Final = (
    "Officiële gemeentegrenzen ophalen is niet gelukt: {reden}. De app probeert het opnieuw "
    "als zij weer start."
)
GEEN_VERBINDING: Final = "er was geen verbinding"
NIET_OP_TIJD: Final = "het antwoord kwam niet op tijd"
NIET_BRUIKBAAR: Final = "geen van de bronnen gaf bruikbare grenzen"
NIET_OPGESLAGEN: Final = "er kon niets worden opgeslagen"
AFGEBROKEN: Final = "het ophalen brak af"
NO_CONNECTION: Final = frozenset({"geen_naam", "geen_netwerk", "geen_gehoor", "verbroken", "proxy"})
TOO_SLOW: Final = frozenset({"te_traag", "te_lang"})
NO_PLACE: Final = frozenset({"schijf_vol", "alleen_lezen", "niet_te_schrijven"})
NO_SOURCE: Final = "geen_bron"
MEGA: Final = 1_000_000


def drawn(bron: str, jaar: str, vroeger: int) -> str:
    """Say whose boundaries the map draws and of which year.

    `vroeger` is how many gemeenten of that year have since merged into others.
    """
    year = f", {jaar}" if jaar else ", jaar onbekend"
    merged = ""
    if vroeger:
        one = vroeger == 1
        merged = (
            f" {formats.gemeenten(vroeger)} van toen "
            f"{'hoort' if one else 'horen'} nu bij een andere, en "
            f"{'is' if one else 'zijn'} zo getekend."
        )
    return f"Grenzen: {bron}{year}.{merged}"


def fetching(deel: float | None, received: int = 0, *, verwerken: bool = False) -> str:
    """Say how far the fetch is; `deel` (0-1) is `None` when the whole is not known."""
    if verwerken:
        return VERWERKEN
    if deel is not None:
        return f"{OPHALEN} … {formats.number(100 * deel, decimals=0)} %."
    if received >= MEGA // 10:
        return f"{OPHALEN} … {formats.number(received / MEGA, decimals=1)} MB."
    return f"{OPHALEN} …"


def failed(fout: str, pogingen: Collection[str]) -> str:
    """Say why the fetch brought nothing and what happens next.

    `fout` is the code it ended with, `pogingen` the codes of the sources that were tried. Paths
    and addresses stay out: every reader sees this.
    """
    return MISLUKT.format(reden=_reason(fout, set(pogingen)))


def _reason(fout: str, pogingen: set[str]) -> str:
    if fout == NO_SOURCE:
        if pogingen <= NO_CONNECTION:
            return GEEN_VERBINDING
        return NIET_OP_TIJD if pogingen <= NO_CONNECTION | TOO_SLOW else NIET_BRUIKBAAR
    if fout in NO_PLACE:
        return NIET_OPGESLAGEN
    return NIET_OP_TIJD if fout in TOO_SLOW else AFGEBROKEN
