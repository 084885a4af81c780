"""The words of the page of one activiteit: facts, places, sources."""

from collections.abc import Mapping
from typing import Final

from wsd_dash.texts import formats

LEEG_TITEL: Final = "Deze activiteit kennen we niet"
LEEG: Final = (
    "De link noemt geen activiteit die in de gegevens staat. Misschien kreeg zij een ander "
    "kenmerk. Zoek haar in de lijst."
)
NIET_GEVONDEN: Final = "Niet gevonden"
OPBRENGST: Final = "Wat eruit kwam, en wanneer"
NAAR_LIJST: Final = "Naar alle activiteiten"
DE_ACTIVITEIT: Final = "De activiteit"
SOORT: Final = "Soort"
KERN_OF_RAND: Final = "Kern of rand"
KERN_UITLEG: Final[Mapping[str, str]] = {
    "kern": "eigen kop of duidelijk beschreven",
    "rand": "alleen kort genoemd in de bron",
}
WERKPLAATS: Final = "Werkplaats"
LEERATELIER: Final = "Leeratelier"
ONDERDEEL_VAN: Final = "Onderdeel van"
ONDERDELEN: Final = "Onderdelen"
WANNEER: Final = "Wanneer"
JAREN: Final = "Jaren"
JAREN_NOOT: Final = "jaren waarover een bron de activiteit noemt"
VOORNEMEN: Final = "Voornemen"
VOORNEMEN_JA: Final = "ja, de bron meldt alleen een plan"
FINANCIER: Final = "Financier"
NIET_BEKEND: Final = "niet bekend"
NIET_GENOEMD: Final = "niet genoemd in de bronnen"
ORGANISATIES: Final = "Organisaties"
REGIO: Final = "Ook in een regio"
REGIO_NOOT: Final = "Een regio wordt niet over gemeenten verdeeld."
WIJK: Final = "Wijk {naam} ({gemeente})"
LETTERLIJK: Final = "letterlijk in de bron"
LETTERLIJK_ALS: Final = "in de bron: “{naam}”"
AFGELEID_UIT: Final = "afgeleid uit “{naam}”"
PLAATS_IN_BRON: Final = "plaats in de bron: {plaats}"
PRODUCTEN: Final = "Producten"
GEBEURTENISSEN: Final = "Gebeurtenissen"
AANGEKONDIGD: Final = "alleen aangekondigd"
DATUM_AFGELEID: Final = "datum afgeleid"
PRECISIE: Final[Mapping[str, str]] = {
    "dag": "",
    "maand": "de dag staat er niet",
    "jaar": "alleen het jaar is bekend",
    "periode": "",
}
EIGEN_PRODUCT: Final = "van de werkplaats: {waarde}"
PRODUCT_STAND: Final = "stand volgens de bron: {waarde}"
TITEL_ONBEKEND: Final = "naam door de makers gegeven"
OPMERKING: Final = "Opmerking van de makers"
BRON: Final = "Bron"
BRONNEN: Final = "Bronnen"
KOP: Final = "kop: {kop}"
ZONDER_DATUM: Final = "zonder datum"
MEER_OP: Final = "Meer op {site}"


def period(start: str, eind: str) -> str:
    """Say when an activiteit was, as precisely as known: partial ISO dates, either may be empty."""
    if start and start == eind:
        return formats.date(start)
    if start and eind:
        return f"{formats.date(start)} tot en met {formats.date(eind)}"
    if start:
        return f"vanaf {formats.date(start)}; het einde staat er niet"
    return f"tot en met {formats.date(eind)}; het begin staat er niet" if eind else ""


def precision(start: str, eind: str) -> str:
    """Say what is not known of a single date: only the year, or only the month."""
    if start != eind:
        return ""
    parts = start.count("-")
    return {0: PRECISIE["jaar"], 1: PRECISIE["maand"]}.get(parts, "") if start else ""


def funders(text: str) -> str:
    """Write the funders of the source (`a;b`) as a listing."""
    return formats.listing([part.strip() for part in text.split(";") if part.strip()])


def remarks(*parts: str) -> str:
    """Join the remarks beside one fact, each as a sentence; empty ones fall out."""
    return " ".join(formats.sentence(part) for part in parts if part)


def short(naam: str) -> str:
    """Cut a name to the twelve words of a slide title."""
    words = naam.split()
    most = 12
    return naam if len(words) <= most else f"{' '.join(words[: most - 1])} …"


def footer(labels: int) -> str:
    """Say what one page is about: `1 activiteit, 9 labels per ronde`."""
    return f"1 activiteit, {formats.count(labels, 'label', 'labels')} per ronde"


def footer_empty(n: int) -> str:
    """Say how many activiteiten there are to look for."""
    return f"{formats.activiteiten(n)} in de gegevens"


def breadcrumb(heading: str) -> str:
    """Write the heading in the source with a quiet arrow between its levels."""
    return heading.replace(" > ", " \N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK} ")


def sources(n: int) -> str:
    """Head of the sources: singular or plural."""
    return BRON if n == 1 else BRONNEN
