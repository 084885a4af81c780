"""The words on how far the data stand for the work: what was read, what not, what is known."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Final

from wsd_dash.domain.representatief import Leesstand
from wsd_dash.texts import formats

TITEL: Final = "Hoe volledig is dit beeld?"
NIET_GELEZEN: Final = "Bekend en niet gelezen"
NIETS_BEKEND: Final = "Geen gelezen bron noemt een andere bron."
NIET_GESCHAT: Final = (
    "Geteld is wat ontbreekt. Wat er in niet gelezen bronnen staat, is niet geschat."
)
GEVULD: Final = "Van hoeveel activiteiten is het bekend?"
GEVULD_KOPPEN: Final = ("Wat", "Bekend", "Deel")
GEVULD_NOOT: Final = (
    "Over alle activiteiten in de gegevens, ook als u filtert. Bedragen, uren en aantallen "
    "deelnemers geeft deze app bij geen enkele activiteit."
)
VELDEN: Final[Mapping[str, str]] = {
    "leeratelier": "Leeratelier",
    "jaar_in_bron": "Jaar, uit de tekst van de bron",
    "plaats": "Plaats van werk, ook regio of landelijk",
    "gemeente": "Gemeente van het werk",
    "uitvoerder": "Wie het doet",
    "financier": "Wie betaalt",
    "webadres": "Webadres in de bron",
    "conditie": "Genoeg tekst voor condities",
    "thema": "Genoeg tekst voor thema's",
}
VOLGENDE: Final = "Wat de volgende lezing moet dekken"
MENSEN: Final = "Wat twee mensen zouden toevoegen"


def read_so_far(gelezen: int, bekend: int, aangevuld: str) -> str:
    """Say how many sources were read, how many known ones were not, and the last addition."""
    text = f"Gelezen: {formats.count(gelezen, 'bron', 'bronnen')}. "
    text += f"Bekend en niet gelezen: {formats.number(bekend)}."
    return f"{text} Laatste aanvulling van de gegevens: {aangevuld}." if aangevuld else text


def age(peildatum: str, *, today: date) -> str:
    """Say how old the newest source is, in whole months; one known by its year only in years."""
    if not peildatum:
        return "Geen bron draagt een datum; hoe oud dit beeld is, is niet te zeggen."
    newest = f"De nieuwste bron is van {formats.date(peildatum)}"
    year, *month = (int(part) for part in peildatum.split("-"))
    if not month:
        years = today.year - year
        return f"{newest}, {years} jaar geleden." if years > 0 else f"{newest}."
    months = (today.year - year) * 12 + today.month - month[0]
    return f"{newest}, {_months(months)} geleden." if months > 0 else f"{newest}."


def _months(k: int) -> str:
    return formats.count(k, "maand", "maanden")


def indication(moment: str, aanwijzing: str, bron: str) -> str:
    """Say when an unread source was or would be there, and which read source says so how."""
    return formats.sentence(
        f"{moment}; {aanwijzing} ({bron})" if moment else f"{aanwijzing} ({bron})"
    )


def of_all(deel: int, geheel: int) -> str:
    """Write `69 van 88`."""
    return f"{formats.number(deel)} van {formats.number(geheel)}"


def known(k: int) -> str:
    """Ask for the sources that are known and were not read."""
    if not k:
        return ""
    return (
        "De bron die bekend is en niet is gelezen."
        if k == 1
        else (f"De {formats.number(k)} bronnen die bekend zijn en niet zijn gelezen.")
    )


def since(staten: Sequence[tuple[str, Leesstand]]) -> str:
    """Ask for what appeared after the newest source of each werkplaats."""
    parts = [f"{naam} na {formats.date(x.nieuwste)}" for naam, x in staten if x.nieuwste]
    return f"Wat daarna verscheen: {formats.listing(parts)}." if parts else ""


def years_without(naam: str, jaren: Sequence[int]) -> str:
    """Ask for the years in between of which no dated source was read."""
    if not jaren:
        return ""
    years = formats.years(jaren)
    return f"{naam}: bronnen uit {years}. Daaruit is geen bron met een datum gelezen."


def only_one(naam: str, gelezen: int) -> str:
    """Ask for more sources of a werkplaats of which one or none was read."""
    if gelezen > 1:
        return ""
    read = "is maar 1 bron" if gelezen else "is geen bron"
    return f"{naam}: meer bronnen. Er {read} gelezen."


def no_list(naam: str, *, bekend: bool) -> str:
    """Ask for the list of participating gemeenten of a werkplaats that has none."""
    return "" if bekend else f"{naam}: een lijst van deelnemende gemeenten. Die is niet bekend."


def undated(naam: str, k: int) -> str:
    """Ask for the date of sources that carry none."""
    if not k:
        return ""
    return f"{naam}: de datum van {formats.count(k, 'bron', 'bronnen')} zonder datum."


def least(namen: Sequence[tuple[str, int, int]]) -> str:
    """Ask for the things that are known of fewest activiteiten."""
    parts = [f"{naam.lower()} ({of_all(k, n)})" for naam, k, n in namen]
    return f"Bij elke activiteit navragen wat het minst bekend is: {formats.listing(parts)}."


def people(oordelen: int) -> tuple[str, str]:
    """Say what two people coding blind would add; `oordelen` is how many each would give."""
    return (
        (
            "Beide rondes zijn van een programma. Twee rondes kunnen dezelfde fout maken; dat is "
            "aan hun overeenstemming niet te zien."
        ),
        (
            "Laat twee mensen 20 activiteiten beoordelen die door loting zijn gekozen: elk apart, "
            f"met dit codeboek en zonder de labels te zien ({formats.number(oordelen)} oordelen "
            "per persoon). Dan blijkt of mensen het met elkaar eens zijn, en of het programma "
            "ziet wat zij zien. Twintig laat grote verschillen zien; voor een precies percentage "
            "is het te weinig."
        ),
    )
