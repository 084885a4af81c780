"""The words of the gemeente search box."""

from typing import Final

ZOEK: Final = "Zoek een gemeente"
KIES: Final = "Kies een gemeente"


def open_profile(naam: str) -> str:
    """Name the link to the profile of a gemeente."""
    return f"Open {naam}"
