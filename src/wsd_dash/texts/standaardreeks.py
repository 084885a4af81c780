"""The default reeks: its titles and what a speaker can say; every number comes from the data."""

from collections.abc import Sequence
from typing import Final

from wsd_dash.texts import formats

NAAM: Final = "Standaardreeks"
OPENING: Final = (
    "Dit is wat de werkplaatsen zelf opschreven, in nieuwsbrieven en op een webpagina. We zien dus "
    "wat gemeld is, niet alles wat er gebeurde. De eenheid is een activiteit: een project, maar ook "
    "een bijeenkomst, onderzoek of netwerk. De labels zijn voorstellen van een programma; een "
    "commissie moet ze nog bevestigen."
)
KAART: Final = (
    "{op} van de {n} staan op de kaart. Van de andere {niet} weten we de gemeente niet. Een "
    "gemeente zonder getal is dus geen gemeente zonder werk, en een hoog getal betekent niet dat "
    "daar het meeste gebeurt. Vraag aan de zaal: wat mist u hier?"
)
DEELNEMERS: Final = (
    "{stil} van de {alle} deelnemende gemeenten komen in de bronnen niet voor als plaats van een "
    "activiteit{namen}. Dat zegt iets over de bronnen. Regionaal {is} er {regionaal} gemeld; of die "
    "hier {was}, zegt de bron niet. Vraag aan de deelnemers: wat hadden we hier moeten lezen?"
)
DEKKING: Final = (
    "Lees een cel zo: zoveel activiteiten gaan over de conditie én over het thema. {leeg} van de "
    "{cellen} cellen {verb} leeg. Leeg betekent: niet gevonden in deze bronnen. Het is geen "
    "opdracht. De thema's gelden voor {bereik}; daarom telt hier niet alles mee."
)
GEMEENTE: Final = (
    "Een voorbeeld van dichtbij. In {naam} {verb} {n} gemeld. De blokken zijn de jaren die een bron "
    "noemt, niet hoe lang iets duurde. Let op het rijtje met wat we niet weten: dat is bij elke "
    "gemeente lang."
)
TIJD: Final = (
    "De jaren volgen de nieuwsbrieven. Waar geen nieuwsbrief over vertelt, is het leeg of gearceerd. "
    "Minder blokken betekent daar: minder gelezen. Bij {onzeker} van de {n} is het jaar niet "
    "letterlijk genoemd."
)
ONBEKEND: Final = (
    "Dit weten we niet, en dat bepaalt wat u mag concluderen. Geen bedragen, geen uren, geen "
    "deelnemers: dit is geen verantwoording van subsidie. Twee dingen helpen het meest: de "
    "nieuwsbrieven die nog niet gelezen zijn, en een commissie die labels bevestigt."
)


def participants_title(stil: int, alle: int) -> str:
    """Say in a title in how many participating gemeenten nothing is reported."""
    if not alle:
        return "Van deze werkplaats zijn geen deelnemende gemeenten bekend"
    if stil == 0:
        return "In elke deelnemende gemeente is een activiteit gemeld"
    if alle == 1:
        return "In de enige deelnemende gemeente is geen activiteit gemeld"
    if stil == alle:
        return f"In alle {formats.number(alle)} deelnemende gemeenten is geen activiteit gemeld"
    return (
        f"In {formats.number(stil)} van de {formats.number(alle)} deelnemende gemeenten is geen "
        "activiteit gemeld"
    )


def unknown_title(zonder: int, n: int) -> str:
    """Say in a title of how many activiteiten the gemeente is not known."""
    if n == 0:
        return "Wat we niet weten"
    if zonder == 0:
        return "Wat we niet weten, al is elke gemeente bekend"
    return (
        f"Van {formats.number(zonder)} van de {formats.activiteiten(n)} kennen we de gemeente niet"
    )


def on_map(op: int, n: int) -> str:
    """Write the note of the map."""
    return KAART.format(
        op=formats.number(op), n=formats.activiteiten(n), niet=formats.number(n - op)
    )


def participants(stil: Sequence[str], alle: int, regionaal: int) -> str:
    """Write the note of the participating gemeenten; `stil` are the names of the empty ones."""
    return DEELNEMERS.format(
        stil=formats.number(len(stil)),
        alle=formats.number(alle),
        namen=f": {formats.listing(list(stil))}" if stil else "",
        regionaal=formats.activiteiten(regionaal) if regionaal else "niets",
        **{"is": "zijn" if regionaal > 1 else "is"},
        was="waren" if regionaal > 1 else "was",
    )


def coverage(leeg: int, cellen: int, bereik: str) -> str:
    """Write the note of the matrix."""
    return DEKKING.format(
        leeg=formats.number(leeg),
        cellen=formats.number(cellen),
        verb="is" if leeg == 1 else "zijn",
        bereik=bereik,
    )


def close_up(naam: str, n: int) -> str:
    """Write the note of one gemeente."""
    return GEMEENTE.format(naam=naam, verb="is" if n == 1 else "zijn", n=formats.activiteiten(n))


def years(onzeker: int, n: int) -> str:
    """Write the note of the timeline."""
    return TIJD.format(onzeker=formats.number(onzeker), n=formats.activiteiten(n))
