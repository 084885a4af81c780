"""What the commands say in a terminal."""

from collections.abc import Iterator
from typing import Final

from wsd_dash.contract.issue import Report
from wsd_dash.texts.formats import count, number
from wsd_dash.texts.issues import (
    SEVERITIES,
    few_of_each_kind,
    issue_sentence,
    repeated,
    visible,
)

MAX_PORT: Final = 65535

OVER: Final = (
    "Sociale kwaliteit in beeld: gemelde activiteiten van twee werkplaatsen sociaal domein. "
    "Zonder opdracht start de app."
)
GEBRUIK: Final = "gebruik: "
OPDRACHTEN: Final = "opdrachten"
ARGUMENTEN: Final = "argumenten"
OPTIES: Final = "opties"
OPDRACHT: Final = "OPDRACHT"
HULP: Final = "Toon deze uitleg."
VERSIE: Final = "Toon de versie."
MEER_HULP: Final = "Uitleg bij een opdracht: wsd-dash OPDRACHT --help"

CONTROLEER: Final = "Controleer een map met gegevens; verandert niets."
CONTROLEER_UITKOMST: Final = (
    "Uitkomst: 0 als er geen fouten zijn, 1 als er fouten zijn, 2 als de controle niet kon."
)
MAP: Final = "De map met de gegevens; standaard de map van de app."
PUBLICEER: Final = (
    "Neem gegevens in gebruik: controleer de map en zet haar als nieuwe versie in WSD_DATA, "
    "terwijl lezers de oude zien."
)
MAP_NIEUW: Final = "De map met de nieuwe gegevens."
JSON: Final = "Schrijf de uitkomst als JSON."

GEODATA: Final = "Officiële gemeentegrenzen voor de kaart."
GEODATA_STATUS: Final = "Zeg welke grenzen de kaart gebruikt."
GEODATA_OPHALEN: Final = "Haal de grenzen op bij CBS, Kadaster of cartomap (via internet)."
GEODATA_IMPORTEER: Final = "Lees grenzen uit een bestand (GeoJSON, TopoJSON of GeoPackage)."
GEODATA_VERWIJDER: Final = "Haal de opgeslagen grenzen weg."
BESTAND: Final = "Het bestand met de grenzen."
JAAR: Final = "Het jaar van de grenzen; standaard dit jaar, anders het jaar ervoor."
EXPORTEER: Final = "Maak een bestand van een weergave of een reeks."
EXPORTEER_GEBRUIK: Final = (
    "wsd-dash exporteer (--weergave WEERGAVE | --reeks REEKS) --als SOORT -o BESTAND [--tabel NAAM]"
)
EXPORTEER_SLOT: Final = (
    "Soorten van een weergave: pptx, pdf, xlsx, csv, csv-programma, png, svg, html, tekst, "
    "vastgelegd, vaste-link, zaalpakket. Soorten van een reeks: pptx, pdf, xlsx, html, tekst, "
    "zaalpakket. "
    "Uitkomst: 0 als het bestand er is, 1 als er iets van de reeks is weggelaten, 2 als het niet "
    "kon."
)
WEERGAVE: Final = "De pagina met haar keuzes, zoals in de link: 'dekking?conditie=inclusie'."
REEKS: Final = "'standaard', of een bestand dat bij Presenteren is bewaard."
ALS: Final = "De soort bestand."
UIT: Final = "Waar het bestand komt; van een zaalpakket ook de naam van een nieuwe map."
TABEL: Final = "Welke tabel van de weergave in de CSV komt; standaard de eerste."
WEERGAVE_OF_REEKS: Final = "Geef --weergave of --reeks, niet allebei."
ALLEEN_CSV: Final = "--tabel kan alleen met --als csv of csv-programma."
KILO: Final = 1_000
ONGELDIGE_GEGEVENS: Final = (
    "De gegevens van de app kloppen niet. Voer eerst uit: wsd-dash controleer"
)
CONTRACT_ONLEESBAAR: Final = (
    "De beschrijving van de gegevens (data/datapackage.json) is niet te lezen. "
    "Installeer de app opnieuw."
)
ALLES_IN_JSON: Final = "Met --json ziet u alles."
GESTOPT: Final = "Gestopt."


def map_onleesbaar(folder: str) -> str:
    """Say that a folder cannot be opened."""
    shown = visible(folder, longest=300)
    return f"De map {shown} kan niet worden geopend. Kijk of de map bestaat en of u haar mag lezen."


def onbegrepen(given: str, suggestion: str, missing: str = "") -> str:
    """Say that a command is not understood, with what is missing or was probably meant."""
    hint = f" Bedoelde u '{suggestion}'?" if suggestion else ""
    if missing:
        hint = f" {missing} ontbreekt.{hint}"
    return f"Deze opdracht klopt niet: {visible(given)}.{hint}"


def gestart(address: str, port: int) -> str:
    """Say where the app will be."""
    host = "localhost" if address in {"127.0.0.1", "0.0.0.0", "::", "::1"} else address  # noqa: S104  # shown only
    return f"De app start op http://{host}:{port} (stoppen met Ctrl+C)."


def adres_onjuist(address: str) -> str:
    """Say that the server cannot listen on the address in `WSD_ADRES`."""
    return (
        f"WSD_ADRES={visible(address)} kan niet: deze computer heeft dat adres niet. "
        "Kies een adres van deze computer, zoals 127.0.0.1."
    )


def jaar_onjuist(value: str) -> str:
    """Say that what was given is no year."""
    return f"{visible(value)} is geen jaar. Geef een jaar met vier cijfers, zoals --jaar 2026."


def poort_bezet(port: int) -> str:
    """Say that another program listens on the port."""
    other = port + 1 if port < MAX_PORT else port - 1
    return f"Poort {port} is al in gebruik. Kies een andere poort, zoals PORT={other}."


def poort_onjuist(value: str) -> str:
    """Say that what stands in `PORT` is no port."""
    return f"PORT={visible(value)} kan niet. Kies een getal van 1 tot en met {MAX_PORT}."


def gecontroleerd(report: Report) -> str:
    """Say what was checked."""
    shown = visible(str(report.folder), longest=300)
    rows = count(sum(report.rows.values()), "rij", "rijen")
    return f"Gecontroleerd: {shown} ({count(len(report.rows), 'tabel', 'tabellen')}, {rows})"


def uitslag(report: Report) -> str:
    """Say in one line whether the data can be used."""
    errors, warnings = len(report.errors), len(report.warnings)
    remarks = count(warnings, "opmerking", "opmerkingen")
    if errors:
        also = f" en {remarks}" if warnings else ""
        found = count(errors, "fout", "fouten")
        return f"{found}{also}. Zo kan de app niet met deze gegevens werken."
    found = f"Geen fouten, wel {remarks}." if warnings else "Geen fouten."
    return f"{found} De app kan met deze gegevens werken."


def report_lines(report: Report) -> Iterator[str]:
    """Yield what `controleer` shows: what was checked, errors, remarks, and the verdict."""
    yield gecontroleerd(report)
    for issues in (report.errors, report.warnings):
        if issues:
            yield ""
        for issue, more in few_of_each_kind(issues):
            yield f"{SEVERITIES[issue.severity]}: {issue_sentence(issue)}"
            if more:
                yield f"  {repeated(more)} {ALLES_IN_JSON}"
    yield ""
    yield uitslag(report)


def mist(naam: str) -> str:
    """Say what a command cannot do without."""
    return f"{naam} ontbreekt. Uitleg: wsd-dash exporteer --help"


def bewaard(name: str, size: int) -> str:
    """Say where a file is and how large."""
    return f"Bewaard: {visible(name, longest=300)} ({number(max(1, size // KILO))} kB)."


def schrijven_mislukt(name: str) -> str:
    """Say that a file cannot be written."""
    shown = visible(name, longest=300)
    return f"{shown} kan niet worden geschreven. Kijk of u daar mag schrijven en of er ruimte is."


def reeks_gat(nummer: int, veld: str, waarde: str) -> str:
    """Say what these data do not know of a slide."""
    found = f"{visible(veld)}={visible(waarde)}"
    return f"Dia {nummer}: dit kennen de gegevens niet: {found}. Het is weggelaten."
