"""The words of the data page: tables, columns, quality counts, downloads, colofon."""

from collections.abc import Mapping
from typing import Final

from wsd_dash.texts import formats

ONDERZIN: Final = (
    "U mag alles gebruiken, ook voor eigen werk. Noem de bron, en zeg erbij dat labels voorstellen "
    "zijn."
)
FILTERS: Final = "Deze pagina gaat over alle gegevens. Uw filters tellen hier niet mee."
ALLES: Final = "Alles in één bestand"
ALLES_UITLEG: Final = (
    "Een zip-bestand met alle tabellen, twee keer: voor Excel, en precies zoals de app ze leest. "
    "De beschrijving van elke kolom en de herkomst van elke tabel zitten erbij."
)
ALLES_KNOP: Final = "Download alles (zip)"
EXCEL_KNOP: Final = "Download voor Excel (csv)"
MACHINE_KNOP: Final = "Download voor programma's (csv)"
DOWNLOAD_NOOT: Final = (
    "Voor Excel: met codes en woorden, puntkomma en decimale komma. Tekst die Excel als formule "
    "zou lezen, krijgt er een ' voor. Excel kan datums en regelnummers anders tonen dan ze zijn; "
    "voor programma's is het bestand precies zoals de app het leest."
)
CODE_KOP: Final = "{titel} (code)"
TABELLEN: Final = "Tabellen"
KOLOMMEN: Final = "Kolommen van {titel}"
KOLOM_KOPPEN: Final = ("Kolom", "Wat het is", "Soort gegeven", "Verplicht", "Toegestane waarden")
RIJEN: Final = "Rijen"
BRON: Final = "Bron"
PEILDATUM: Final = "Peildatum"
BESTAND: Final = "Bestand"
ZONDER_PEILDATUM: Final = "niet bekend"
VERPLICHT: Final = "ja"
MAG_LEEG: Final = "nee"
VERWIJST: Final = "een kenmerk uit: {tabel}"
SOORTEN: Final[Mapping[str, str]] = {
    "string": "tekst",
    "integer": "geheel getal",
    "number": "getal",
    "year": "jaartal",
    "date": "datum",
    "boolean": "ja of nee",
}
KWALITEIT: Final = "Hoe volledig zijn de gegevens?"
KWALITEIT_NOOT: Final = (
    "Leeg betekent meestal dat de bron het niet zegt. Het is dus geen fout, wel een grens aan wat "
    "u met de gegevens kunt."
)
GATEN: Final = "Wat ontbreekt of onzeker is"
GAT_KOPPEN: Final = ("Wat", "Hoeveel")
GEVULD: Final = "Hoe vaak elk veld van een activiteit gevuld is"
GAT_NAMEN: Final[Mapping[str, str]] = {
    "leeratelier": "Activiteiten zonder leeratelier",
    "jaar": "Activiteiten zonder jaar",
    "jaar_van_bron": "Activiteiten waarvan alleen het jaar van de bron bekend is",
    "plaats": "Activiteiten zonder plaats van werk",
    "gemeente": "Activiteiten zonder gemeente als plaats van werk",
    "financier": "Activiteiten zonder genoemde financier",
    "betwist": "Labels waarover de twee rondes verschillen (wel of niet)",
    "locaties": "Plaatsen die zijn afgeleid, niet letterlijk genoemd",
}
COLOFON: Final = "Colofon"
COLOFON_RIJEN: Final = (
    (
        "Gegevens",
        (
            "Samengesteld door de makers van Sociale kwaliteit in beeld, uit vijf openbare bronnen "
            "van twee werkplaatsen. Licentie: Creative Commons Naamsvermelding 4.0 (CC BY 4.0)."
        ),
    ),
    (
        "Zo noemt u de gegevens",
        (
            "Sociale kwaliteit in beeld, gegevens over gemelde activiteiten van twee Werkplaatsen "
            "Sociaal Domein, versie {versie}, CC BY 4.0."
        ),
    ),
    (
        "Gemeenten en grenzen",
        (
            "Namen, codes en inwoners: CBS. Gemeentegrenzen: CBS / Kadaster, CC BY 4.0; ze zitten "
            "niet in de gegevens, de beheerder leest ze in. De zeshoeken zijn van de makers."
        ),
    ),
    ("Letter", "Fira Sans, SIL Open Font License 1.1."),
    ("Software", "European Union Public Licence 1.2 (EUPL-1.2)."),
)
CONTACT: Final = "Contact"
GEEN_CONTACT: Final = "Vraag het aan de organisatie die u deze app aanbiedt."
VERSIE: Final = "Versie van de gegevens"
GELADEN: Final = "Gelezen door deze server"


def sentence(tabellen: int, rijen: int) -> str:
    """Say how many tables and rows there are."""
    return (
        f"De gegevens staan in {formats.count(tabellen, 'tabel', 'tabellen')} met samen "
        f"{formats.count(rijen, 'rij', 'rijen')}, en u kunt ze alle downloaden."
    )


def short(tabellen: int) -> str:
    """Say it in a slide title."""
    return f"Gegevens: {formats.count(tabellen, 'tabel', 'tabellen')} om te downloaden"


def of_total(part: int, whole: int) -> str:
    """Write a part of a whole with its share: `12 van 88 (14%)`."""
    return f"{formats.number(part)} van {formats.number(whole)} ({formats.percentage(part, whole)})"


def codes_of(tabel: str, versie: str) -> str:
    """Footer: which table is shown, of which version."""
    return f"tabel: {tabel}; versie {versie}"
