"""The words of the gemeente search box."""

from typing import Final

ZOEK: Final = "Zoek een gemeente"
KIES: Final = "Kies een gemeente"
