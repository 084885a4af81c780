"""The reader's words for every filter and its values."""

from collections.abc import Mapping, Sequence
from typing import Final

from wsd_dash.texts import formats
from wsd_dash.texts.issues import visible

FIELDS: Final[Mapping[str, str]] = {
    "werkplaats": "Werkplaats",
    "leeratelier": "Leeratelier",
    "gemeente": "Gemeente",
    "conditie": "Conditie",
    "thema": "Thema",
    "soort": "Soort",
    "kern_of_rand": "Kern of rand",
    "programmaperiode": "Programmaperiode",
    "financier": "Financier",
    "partner": "Soort partner",
    "bron": "Bron",
    "periode": "Jaar",
    "betekenis": "Plaats",
    "labels": "Welke labels tellen mee?",
    "telwijze": "Hoe tellen?",
    "themabereik": "Thema's",
}
LABELS: Final[Mapping[str, str]] = {
    "genoemd": "genoemd in de bron",
    "beide": "beide rondes",
    "ruim": "minstens één ronde",
    "vastgesteld": "bevestigd door de commissie",
}
TELWIJZE: Final[Mapping[str, str]] = {
    "heel": "overal volledig",
    "verdeeld": "verdeeld, samen 1",
    "hoofd": "alleen hoofdaccent",
}
THEMABEREIK: Final[Mapping[str, str]] = {
    "gelden": "waar ze gelden",
    "alle": "achteraf toegepast op alle activiteiten",
}
REST: Final[Mapping[str, str]] = {
    "geheel": "sociale kwaliteit als geheel",
    "geen": "geen label",
    "geen-hoofdaccent": "geen hoofdaccent",
    "nb": "te weinig tekst",
}
GEEN_LEERATELIER: Final = "leeratelier niet genoemd"
ADD: Final = "Filter toevoegen"
CLEAR: Final = "Wis alle filters"
CHOOSE: Final = "Kies"
IGNORED: Final = "Een deel van deze link kennen we niet en is overgeslagen: {waarden}."
NAMED, LONGEST = 5, 40
"""How many unknown values a message names, and how many characters of each."""
FIRST_YEAR: Final = "Vanaf jaar"
LAST_YEAR: Final = "Tot en met jaar"
ANY_YEAR: Final = "alle jaren"


def period(value: tuple[int, int]) -> str:
    """Write a period: `2024` or `2021 tot en met 2024`."""
    first, last = value
    return str(first) if first == last else f"{first} tot en met {last}"


def either(names: Sequence[str]) -> str:
    """Join alternatives with `of`."""
    return " of ".join(names)


def ignored(values: Sequence[str]) -> str:
    """Say which values of a link are unknown; a long list is cut, as anyone can write a link."""
    names = [visible(value, longest=LONGEST) for value in values]
    rest = len(names) - NAMED
    shown = names[:NAMED] + ([more(rest)] if rest > 0 else [])
    return IGNORED.format(waarden=", ".join(shown))


def remove(field: str, value: str) -> str:
    """Name the button that removes a filter."""
    return f"Verwijder filter {field}: {value}"


def more(n: int) -> str:
    """Stand for values that are not named one by one: `en nog 3`."""
    return f"en nog {formats.number(n)}"


def remove_more(field: str, n: int) -> str:
    """Name the button that removes the values that are not named one by one."""
    which = "de keuze die hier niet staat" if n == 1 else "alle keuzes die hier niet staan"
    return f"{remove(field, more(n))}, {which}"
