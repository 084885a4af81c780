"""The words of the agreement between the two rounds: tables, and what they do not say."""

from collections.abc import Mapping
from typing import Final

from wsd_dash.texts import formats

PER_ITEM: Final = "Per conditie en thema"
PER_LEERATELIER: Final = "Per leeratelier, alle condities en thema's samen"
UITLEG: Final = (
    "Alfa is Krippendorffs alfa voor codes met een volgorde (0, 1, 2): 1 is volledig gelijk, 0 is "
    "niet beter dan toeval. Vaak zijn de rondes het eens dat iets niet in de tekst staat. Dat telt "
    "in het percentage mee; daarom staat het er apart bij. Overeenstemming zegt iets over "
    "herhaalbaarheid, niet over juistheid."
)
NOOT: Final = (
    "n telt oordelen waarbij beide rondes 0, 1 of 2 gaven. 'Te weinig tekst' en 'als geheel' "
    "tellen daarin niet mee, bij 'betwist' wel. De thema's zijn hier op alle activiteiten "
    "toegepast."
)
MARGE_NOOT: Final = (
    "Marge: 1.000 keer werden even veel activiteiten getrokken als er zijn, dezelfde mag vaker; "
    "95% van de alfa's ligt ertussen. Geen marge: minder dan 5 activiteiten, te weinig verschil "
    "tussen activiteiten of volledig gelijk. Bij weinig activiteiten is een marge ruw."
)
KOPPEN: Final = (
    "Conditie of thema",
    "n",
    "Gelijk",
    "waarvan beide 'niet aangetoond'",
    "Alfa",
    "Marge van alfa",
    "Betwist: wel of niet",
    "Betwist: hoofd of neven",
)
ATELIER_KOPPEN: Final = ("Leeratelier", "Activiteiten", *KOPPEN[1:])
TERMEN: Final[Mapping[str, str]] = {
    "Gelijk": "overeenstemming",
    "Alfa": "alfa",
    "Betwist: wel of niet": "betwist",
}
"""The heads that open an entry of the glossary."""
GEEN_PAREN: Final = "Bij deze selectie hebben de rondes niets gecodeerd dat te vergelijken is."
GEEN_ALFA: Final = "niet te berekenen"
GEEN_MARGE: Final = "geen"
NAAR_WERKBLAD: Final = "Waarover de rondes verschillen: het werkblad"


def alpha(value: float | None) -> str:
    """Write alpha with two decimals."""
    return GEEN_ALFA if value is None else formats.number(value, decimals=2)


def interval(value: tuple[float, float] | None) -> str:
    """Write between which two alphas the interval lies."""
    return GEEN_MARGE if value is None else f"{alpha(value[0])} tot {alpha(value[1])}"


def absent(afwezig: int, gelijk: int) -> str:
    """Write how many of the equal judgements say that the item is not there: `37 van 61`."""
    return f"{formats.number(afwezig)} van {formats.number(gelijk)}"


def head(low: float, high: float, afwezig: int, gelijk: int) -> str:
    """Head of the tables: the range of percentages per item, and how much of it is absence."""
    span = f"{formats.number(low, decimals=0)}%"
    if round(low) != round(high):
        span = f"{span} tot {formats.number(high, decimals=0)}%"
    first = f"De rondes waren het per conditie of thema in {span} van de gevallen eens."
    if gelijk == 0:
        return f"{first} Geen enkel oordeel was gelijk."
    if gelijk == 1:
        seen = "Beide rondes zien het daar niet" if afwezig else "Beide rondes zien het daar"
        return f"{first} Eén oordeel was gelijk. {seen}."
    some = formats.number(afwezig) if afwezig else "Geen"
    verb = "is" if afwezig <= 1 else "zijn"
    return (
        f"{first} {some} van de {formats.number(gelijk)} gelijke oordelen {verb}: beide rondes "
        "zien het niet."
    )
