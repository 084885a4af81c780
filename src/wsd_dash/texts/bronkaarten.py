"""The words of the small maps side by side, one per source."""

from typing import Final

from wsd_dash.texts import formats

SAMEN: Final = "Alle bronnen samen"
NOOT: Final = (
    "Een dunne nieuwsbrief is geen dun programma: wat een bron niet noemt, kan er wel zijn. Een "
    "activiteit die in twee bronnen staat, telt bij beide."
)
GEEN_DATUM: Final = "zonder datum"


def shown(on_map: int, n: int) -> str:
    """Say how many of a source's activiteiten have a known gemeente."""
    if n == 0:
        return "geen activiteit bij deze keuzes"
    return f"{formats.number(on_map)} van {formats.activiteiten(n)} op de kaart"


def alt(titel: str, on_map: int, n: int, gemeenten: int) -> str:
    """Describe one small map in a sentence."""
    return f"{titel}: {shown(on_map, n)}, in {formats.gemeenten(gemeenten)}."
