"""The words of the page of sources as a slide."""

from collections.abc import Sequence
from typing import Final

BEKEND: Final = "Van hoeveel activiteiten is het bekend?"
BEKEND_NOOT: Final = "Geteld over alle gegevens; filters gelden hier niet."
EENHEID: Final = "activiteiten"
NIET_GELEZEN: Final = "Niet gelezen, en wat eerst te doen"
DAARNA: Final = "Eerst te doen"
MENSEN: Final = "Laten beoordelen door mensen"
GELEZEN: Final = "Gelezen bronnen"
PER_BRON: Final = "Labels per bron"
JAREN: Final = "Activiteiten per jaar"


def known_alt(parts: Sequence[tuple[str, str]]) -> str:
    """Say in words of how many activiteiten each thing is known."""
    said = ", ".join(f"{naam} {tekst}" for naam, tekst in parts)
    return f"{BEKEND} {said}."
