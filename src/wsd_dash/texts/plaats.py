"""The words for what a place means: what is known of it, and what is left out of the count."""

from collections.abc import Mapping, Sequence
from typing import Final

from wsd_dash.texts import formats

WERK: Final = ("uitvoering",)
GEMEENTE: Final[Mapping[tuple[str, ...], str]] = {
    WERK: "in welke gemeente het werk gebeurt",
    ("bijeenkomst",): "in welke gemeente men bijeenkwam",
    ("betrokken",): "welke gemeente opdracht gaf of meebetaalde",
}
ELKE_GEMEENTE: Final = "welke gemeente erbij hoort"
GEEN_PLAATS_VAN_WERK: Final = "geen plaats van werk genoemd"
GEEN_PLAATS: Final = "geen plaats genoemd die meetelt"
ALS: Final[Mapping[str, str]] = {
    "uitvoering": "plaats van werk",
    "bijeenkomst": "plaats van een bijeenkomst",
    "betrokken": "opdrachtgever of medebetaler",
}
NIET_MEEGETELD: Final = "niet meegeteld: {delen}"


def which_gemeente(betekenis: Sequence[str]) -> str:
    """Write what is known or not: `in welke gemeente het werk gebeurt`."""
    return GEMEENTE.get(tuple(betekenis), ELKE_GEMEENTE)


def no_place(betekenis: Sequence[str]) -> str:
    """Name the activiteiten without any place; one with another meaning may well be known."""
    return GEEN_PLAATS_VAN_WERK if tuple(betekenis) == WERK else GEEN_PLAATS


def only_as(betekenissen: Sequence[str]) -> str:
    """Write as what a gemeente is reported that shows nothing in this count; empty for nothing."""
    names = formats.listing([ALS[x] for x in betekenissen])
    return f"alleen gemeld als {names}" if names else ""


def left_out(counts: Mapping[str, int]) -> str:
    """Write how many activiteiten touch a gemeente without counting; empty for none."""
    parts = [f"{formats.number(n)} als {ALS[key]}" for key, n in counts.items() if n]
    return NIET_MEEGETELD.format(delen=formats.listing(parts)) if parts else ""
