"""The words of a list of activiteiten."""

from collections.abc import Mapping
from typing import Final

GEEN_JAAR: Final = "geen jaar bekend"
GEEN_CONDITIE: Final[Mapping[str, str]] = {
    "geheel": "sociale kwaliteit als geheel",
    "geen": "geen conditie gelabeld",
    "geen-hoofdaccent": "geen conditie als hoofdaccent",
    "nb": "te weinig tekst voor een conditie",
}
"""What a row says when no conditie counts, per remainder."""
