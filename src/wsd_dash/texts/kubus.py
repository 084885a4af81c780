"""The words beside the matrix on where and when: gemeenten and years to choose."""

from typing import Final

from wsd_dash.texts import formats

WAAR: Final = "Kies een gemeente"
WANNEER: Final = "Jaren van deze activiteiten"
AFGELEID: Final = "Gestreept: jaar afgeleid of dat van de bron."
NAAR_LIJST: Final = "Of kies in de lijst eronder."


def more(k: int) -> str:
    """Name the link to the gemeenten that are not listed."""
    return f"en nog {formats.gemeenten(k)} op de regiokaart"


def derived(k: int) -> str:
    """Say how many of a bar have a derived year; nothing when none has."""
    return f"waarvan {formats.number(k)} afgeleid" if k else ""


def note(without: int, *, afgeleid: bool) -> str:
    """Say what the hatching means, and how many activiteiten have no year."""
    parts = [AFGELEID] if afgeleid else []
    if without:
        parts.append(f"Jaar niet bekend: {formats.number(without)}.")
    return " ".join(parts)
