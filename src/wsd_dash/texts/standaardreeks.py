"""The default reeks: its titles and what a speaker can say; every number comes from the data."""

from typing import Final

from wsd_dash.texts import formats

NAAM: Final = "Standaardreeks"
OPENING: Final = (
    "Dit is wat de werkplaatsen zelf opschreven. We zien dus wat gemeld is, niet alles wat er "
    "gebeurde. De eenheid is een activiteit: een project, maar ook een bijeenkomst, onderzoek of "
    "netwerk. De labels zijn voorstellen van een programma, geen oordeel van een commissie."
)
KAART: Final = (
    "{zichtbaar}Een gemeente zonder getal is geen gemeente zonder werk, en een hoog getal betekent "
    "niet dat daar het meeste gebeurt. Vraag aan de zaal: wat mist u hier?"
)
DEELNEMERS: Final = (
    "Dat een deelnemende gemeente leeg is, zegt iets over de bronnen, niet over haar werk."
    "{regionaal} Vraag aan de deelnemers: wat hadden we hier moeten lezen?"
)
DEKKING: Final = (
    "Lees een cel zo: zoveel activiteiten hebben de conditie én het thema. {leeg} Leeg betekent: "
    "niet gevonden in deze bronnen. Het is geen opdracht. De thema's gelden voor {bereik}; "
    "daarom telt hier niet alles mee."
)
GEMEENTE: Final = (
    "Een voorbeeld van dichtbij: {naam}. De blokken zijn de jaren die een bron noemt, niet hoe "
    "lang iets duurde. Let op het lijstje met wat we niet weten: dat is bij elke gemeente lang."
)
TIJD: Final = (
    "De jaren volgen de nieuwsbrieven. Een jaar met weinig activiteiten kan een jaar zijn waar we "
    "weinig over lazen. {onzeker}"
)
ONBEKEND: Final = (
    "Dit weten we niet, en dat bepaalt wat u mag concluderen. Geen bedragen, geen uren, geen "
    "deelnemers: dit is geen verantwoording van subsidie. Twee dingen helpen het meest: bronnen "
    "lezen die nog niet gelezen zijn, en labels laten bevestigen door een commissie."
)


def participants_title(stil: int, alle: int) -> str:
    """Say in a title in how many participating gemeenten nothing is reported."""
    if not alle:
        return "De lijst van deelnemende gemeenten is leeg"
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
    if not zonder:
        return "Wat we niet weten"
    if n == 1:
        return "Van de enige activiteit kennen we de gemeente niet"
    return (
        f"Van {formats.number(zonder)} van de {formats.number(n)} activiteiten kennen we de "
        "gemeente niet"
    )


def on_map(op: int, n: int) -> str:
    """Write the note of the map."""
    some = f"Op de kaart: {formats.number(op)} van de {formats.number(n)} activiteiten. "
    return KAART.format(zichtbaar=some if n > 1 else "")


def participants(regionaal: int) -> str:
    """Write the note of the participating gemeenten; `regionaal` counts what names a region."""
    verb, were = ("zijn", "plaatsvonden") if regionaal > 1 else ("is", "plaatsvond")
    some = (
        f" Regionaal {verb} {formats.activiteiten(regionaal)} gemeld; of die hier {were}, zegt de "
        "bron niet."
    )
    return DEELNEMERS.format(regionaal=some if regionaal else "")


def coverage(leeg: int, cellen: int, bereik: str) -> str:
    """Write the note of the matrix."""
    some = (
        f"Van de {formats.number(cellen)} combinaties "
        f"{'is' if leeg == 1 else 'zijn'} er {formats.number(leeg) if leeg else 'geen'} leeg."
    )
    return DEKKING.format(leeg=some, bereik=bereik)


def close_up(naam: str) -> str:
    """Write the note of one gemeente."""
    return GEMEENTE.format(naam=naam)


def years(onzeker: int, n: int) -> str:
    """Write the note of the timeline: of how many the year does not stand in the source."""
    some = (
        f"Bij {formats.number(onzeker)} van de {formats.number(n)} activiteiten staat het jaar "
        "niet zelf in de bron."
    )
    return TIJD.format(onzeker=some if n > 1 else "").strip()
