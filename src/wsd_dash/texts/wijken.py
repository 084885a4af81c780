"""The words of the map of wijken."""

from collections.abc import Sequence
from typing import Final

from wsd_dash.texts import formats, stand

LEGENDA: Final = "Activiteiten per wijk"
GEEN: Final = "geen"
SCHATTING: Final = (
    "Elk punt is een schatting van de makers: ongeveer het midden van de wijk of het stadsdeel. "
    "Punten die elkaar zouden raken, staan iets uit elkaar. De omtrek van Nederland is grof "
    "(Natural Earth, publiek domein)."
)
TABEL: Final = "Wijken die een bron noemt"
KOPPEN: Final = ("Wijk", "Gemeente", "Gemeld", "Waarop het punt rust")
AFGELEID: Final = "afgeleid"
ZONDER_PUNT: Final = "Zonder punt op de kaart ({n})"
NIET_GETEKEND: Final = (
    "Ziet u geen punten? Dan kan deze browser de kaart niet tekenen. De tabel zegt hetzelfde."
)
GEEN_WIJKEN: Final = "Geen bron noemt een wijk."
LEEG_KOP: Final = "Geen wijk gevonden"
LEEG: Final = (
    "Bij deze filters noemt geen bron een wijk als plaats. De witte punten zijn wijken die zonder "
    "deze filters wel meetellen."
)
NAMEN: Final = (("Noordzee", 84_500, 480_500), ("Duitsland", 207_500, 415_500))
"""What lies around the land, with the metres (EPSG:28992) where the map may say so."""
VOET: Final = "Plaats van een wijk: schatting van de makers"
WIS: Final = "Wis alle filters"


def sentence(wijken: int, gemeenten: int, *, betekenis: str = "", gefilterd: bool = False) -> str:
    """Say in how many wijken something is reported; `betekenis` only when not the default."""
    meaning = f" ({betekenis})" if betekenis else ""
    head = "Bij deze filters is in" if gefilterd else "In"
    verb = "" if gefilterd else " is"
    if wijken == 0:
        return f"{head} geen enkele wijk{verb} een activiteit gemeld{meaning}."
    where = formats.count(wijken, "wijk", "wijken")
    return f"{head} {where} in {formats.gemeenten(gemeenten)}{verb} een activiteit gemeld{meaning}."


def short(wijken: int, gemeenten: int) -> str:
    """Say it in a slide title of at most twelve words; the filters beside it say the rest."""
    return sentence(wijken, gemeenten).removesuffix(".")


def sub_sentence(shown: int, n: int, zonder_punt: int = 0) -> str:
    """Say how few activiteiten name a wijk, what has no point, and what not to conclude.

    `zonder_punt` counts the wijken with something reported that the map cannot show.
    """
    if n == 0:
        return "Geen activiteit past bij deze filters."
    parts = [_part(shown, n)]
    if zonder_punt == 1:
        parts.append("Van 1 wijk kennen de makers de ligging niet: die staat naast de kaart.")
    elif zonder_punt:
        parts.append(
            f"Van {formats.number(zonder_punt)} wijken kennen de makers de ligging niet: die "
            "staan naast de kaart."
        )
    return " ".join([*parts, stand.KAART])


def _part(shown: int, n: int) -> str:
    if n == 1:
        return f"De enige activiteit noemt {'een' if shown else 'geen'} wijk."
    if shown in {0, n}:
        which = "De" if shown == 0 else "Alle"
        return f"{which} {formats.activiteiten(n)} noemen {'een' if shown else 'geen'} wijk."
    rest = n - shown
    others = (
        "de andere noemt er geen"
        if rest == 1
        else f"de andere {formats.number(rest)} noemen er geen"
    )
    verb = "noemt" if shown == 1 else "noemen"
    return f"Van de {formats.activiteiten(n)} {verb} {formats.number(shown)} een wijk; {others}."


def label_line(gemeente: str, aantal: int, *, afgeleid: bool = False) -> str:
    """Write under the name of a wijk on the map: `Nijmegen, 1 activiteit`."""
    mark = f" ({AFGELEID})" if afgeleid else ""
    return f"{gemeente}, {formats.activiteiten(aantal)}{mark}"


def count_cell(aantal: int, *, afgeleid: bool = False) -> str:
    """Write the count in the table: `1 activiteit`, with the mark of a derived place."""
    mark = f" ({AFGELEID})" if afgeleid else ""
    return f"{formats.activiteiten(aantal)}{mark}"


def alternative(zin: str, wijken: Sequence[tuple[str, str]]) -> str:
    """Name the map for who does not see it; `wijken` are names with the line under them."""
    points = "; ".join(f"{naam} ({regel})" for naam, regel in wijken)
    return f"Kaart van wijken. {zin} {points}." if points else f"Kaart van wijken. {zin}"
