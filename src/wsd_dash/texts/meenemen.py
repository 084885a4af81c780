"""The words of taking a view along: formats, what each is good for, and what can go wrong."""

from collections.abc import Mapping
from typing import Final

from wsd_dash.errors import MeeneemError, VastgelegdError, WsdDashError
from wsd_dash.texts import formats
from wsd_dash.texts import vastgelegd as frozen
from wsd_dash.texts.issues import visible

KNOP: Final = "Meenemen"
UITLEG: Final = "Neem deze weergave mee, zoals zij nu is, met filters, n en bron erbij."
BESTAND: Final = "Als bestand"
VERDER: Final = "Delen en tonen"
PRESENTEER: Final = "Presenteer vanaf hier"
PRESENTEER_UIT: Final = "deze weergave eerst, daarna de reeks"
ZET_IN_REEKS: Final = "Zet in de reeks"
ZET_IN_REEKS_UIT: Final = "als laatste dia van een presentatie"
OPEN_VAST: Final = "Open een vastgelegde weergave"
OPEN_VAST_UIT: Final = "en zie wat sindsdien is veranderd"
BEZIG: Final = "Wordt gemaakt…"
BEWAARD: Final = "Bewaard als {naam}."
GEKOPIEERD: Final = "Gekopieerd."
KOPIEER_LUKT_NIET: Final = "Kopiëren lukt hier niet. Het bestand wordt nu bewaard; kopieer daaruit."
LUKT_NIET: Final = (
    "Het maken is niet gelukt. Probeer het nog eens. Blijft het misgaan? Meld het dan."
)
GEEN_VERBINDING: Final = (
    "Er is geen verbinding met de server. Probeer het opnieuw als die er weer is."
)
ALLEEN_MET_SERVER: Final = (
    "Meenemen werkt als de app met de opdracht wsd-dash is gestart. In een terminal kan het ook: "
    "wsd-dash exporteer --help."
)
BEZET: Final = (
    "Er worden al bestanden gemaakt voor anderen. Wacht een halve minuut en probeer het opnieuw."
)
ANDERE_SITE: Final = "Dit bestand kan alleen vanuit het dashboard zelf worden opgevraagd."
OVERZICHT: Final = "overzicht"
REEKS: Final = "reeks"

FORMATEN: Final[Mapping[str, tuple[str, str]]] = {
    "pptx": ("PowerPoint", "dia met grafieken die u kunt aanpassen"),
    "pdf": ("PDF", "om te printen of te mailen"),
    "xlsx": ("Excel", "alle tabellen, met uitleg bij elke kolom"),
    "csv": ("CSV voor Excel", "alleen de eerste tabel"),
    "csv-programma": ("CSV voor programma's", "alleen de eerste tabel, met punt en komma"),
    "png": ("Plaatje (PNG)", "voor een nieuwsbrief of website"),
    "svg": ("Tekening (SVG)", "scherp op elk formaat, voor vormgevers"),
    "html": ("Webpagina (HTML)", "één bestand dat ook zonder internet werkt"),
    "tekst": ("Tekst", "voor een notitie of e-mail"),
    "vastgelegd": ("Leg vast voor de notulen", "een bestand dat later laat zien wat er nu staat"),
    "vaste-link": ("Kopieer vaste link", "een lange link naar wat er nu staat"),
    "zaalpakket": ("Zaalpakket", "webpagina, PowerPoint en PDF in één zip"),
}
"""Per format its name and what it is good for."""
KOPIEER_TEKST: Final = ("Kopieer als tekst", "voor een notitie of e-mail")

FOUTEN: Final[Mapping[str, str]] = {
    "vorm": "Een bestand van de soort '{detail}' bestaat niet. Kies uit: {vormen}.",
    "pagina": "De pagina '{detail}' kan niet worden meegenomen. Kies uit: {vormen}.",
    "waarde": "In de link staat iets dat deze gegevens niet kennen: {detail}.",
    "parameter": "Dit is geen keuze van een weergave: {detail}.",
    "reeks-vorm": "Een reeks kan niet als '{detail}'. Kies uit: {vormen}.",
    "weergave-vorm": "Eén weergave kan niet als '{detail}'. Kies uit: {vormen}.",
    "reeks-leeg": "In deze reeks staat geen weergave.",
    "geen-tabel": "Bij deze weergave hoort geen tabel. Kies een ander formaat.",
    "tabel": "De tabel '{detail}' hoort niet bij deze weergave. Kies uit: {vormen}.",
    "reeks-bestand": (
        "Het bestand {detail} kan niet worden gelezen. Geef een bestand met een reeks, of "
        "'standaard'."
    ),
    "is-map": "{detail} is een map. Geef de naam van een bestand.",
    "niet-leeg": "{detail} bestaat al en is niet leeg. Geef een nieuwe map, of een naam op .zip.",
    "geen-map": "De map {detail} bestaat niet. Maak haar eerst, of kies een andere.",
    "lang": "De link is te lang om te lezen.",
    "leeg": "Er is niet gevraagd wat u wilt meenemen.",
}

LEESMIJ: Final = "LEESMIJ.txt"
LEESMIJ_REGELS: Final = (
    "{naam}",
    "{lijn}",
    "",
    "Dit zaalpakket is gemaakt van Sociale kwaliteit in beeld. Er is geen internet voor nodig.",
    "",
    "{html}",
    "  De presentatie. Dubbelklik erop: zij opent in een browser (Edge, Chrome, Firefox, Safari).",
    "  Toetsen: pijl rechts of spatie is verder, pijl links is terug, 1-9 springt naar een dia,",
    "  B maakt het scherm zwart, ? toont alle toetsen.",
    "",
    "{pptx}",
    "  Dezelfde dia's in PowerPoint; grafieken en tabellen zijn aan te passen.",
    "",
    "{pdf}",
    "  Dezelfde dia's om te printen of te mailen.",
    "",
    "{stand}",
    "Versie van de gegevens: {versie}.",
    "De cijfers tellen wat in de bronnen is gemeld. Zet bij hergebruik de bron en de stand erbij.",
)


def leesmij(naam: str, namen: Mapping[str, str], *, stand: str, versie: str) -> str:
    """Return the text beside the files of a zaalpakket; `namen` is the file name per format."""
    words = {"naam": naam, "lijn": "=" * len(naam), "stand": stand, "versie": versie, **namen}
    return "\r\n".join(regel.format(**words) for regel in LEESMIJ_REGELS) + "\r\n"


def refused(error: WsdDashError) -> str:
    """Say why something cannot be taken along; a bare error holds its own sentence."""
    if isinstance(error, VastgelegdError):
        return frozen.refused(error)
    if isinstance(error, MeeneemError):
        vormen = formats.listing(error.keuzes)
        return FOUTEN[error.code].format(detail=visible(error.detail), vormen=vormen)
    return str(error)
