"""The words of a list of activiteiten."""

from typing import Final

GEEN_JAAR: Final = "geen jaar bekend"
GEEN_CONDITIE: Final = "geen conditie gelabeld"
