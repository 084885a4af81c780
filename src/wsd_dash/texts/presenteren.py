"""The words of the page on which a reeks is made ready and started."""

from collections.abc import Sequence
from typing import Final

from wsd_dash.domain.reeks import STAPPEN_MAX
from wsd_dash.texts import formats, menu
from wsd_dash.texts.issues import visible

ONDERZIN: Final = (
    "Start de presentatie en loop erdoor met de pijltjestoetsen. Wat u hier verandert, staat in de "
    "link van deze pagina en nergens anders: bewaar of kopieer hem."
)
ONDERZIN_LEEG: Final = "Zet er een weergave in, open een bestand of begin met de standaardreeks."
START: Final = "Start de presentatie"
SPREKER: Final = "Start met presentatorvenster"
ZAALPAKKET: Final = "Maak zaalpakket"
PPTX: Final = "PowerPoint"
PDF: Final = "PDF"
SPREKER_NOOT: Final = (
    "Het presentatorvenster toont uw notities, de volgende dia en de klok. Zet het op uw eigen "
    "scherm; in de presentatie opent de P het ook."
)
MEENEMEN: Final = "Meenemen"
MEENEMEN_NOOT: Final = (
    "Het zaalpakket heeft geen internet nodig: de presentatie als één bestand, met PowerPoint en "
    "PDF erbij."
)
BEWAREN: Final = "Bewaren en delen"
BEWAAR: Final = "Bewaar als bestand"
OPEN: Final = "Open een bestand"
KOPIEER: Final = "Kopieer link van deze reeks"
NIET_ERBIJ: Final = "De weergave staat niet in de reeks."
OPNIEUW: Final = "Begin opnieuw met de standaardreeks"
VERDER: Final = "Ga verder met de reeks waaraan u hier eerder werkte"
NAAM: Final = "Naam van de reeks"
NAAM_PLEK: Final = "Bijvoorbeeld: programmacommissie 3 december"
LIJST: Final = "De dia's op volgorde"
ERBIJ_KOP: Final = "Een weergave erbij"
ERBIJ_UITLEG: Final = (
    "Open een pagina, kies filters en kaart zoals u ze wilt laten zien, en kies daar 'Meenemen' en "
    "'Zet in de reeks'. De weergave komt als laatste dia in de reeks te staan."
)
ERBIJ_VOL: Final = f"De reeks is vol: er kunnen hoogstens {STAPPEN_MAX} dia's in."
ERBIJ_PAGINAS: Final = (
    ("regiokaart", menu.REGIOKAART),
    ("dekking", menu.DEKKING),
    ("gemeente", menu.GEMEENTE),
    ("tijdlijn", menu.TIJDLIJN),
)
BEKIJK: Final = "Bekijk de weergave"
BEWERK: Final = "Bewerk"
SLUIT: Final = "Klaar"
NOTITIE: Final = "Notitie"
OMHOOG: Final = "Eén eerder"
OMLAAG: Final = "Eén later"
WEG: Final = "Haal uit de reeks"
TITEL: Final = "Titel van de dia"
TITEL_NOOT: Final = "Leeg: de dia krijgt de korte zin van de weergave als titel."
NOTITIE_LABEL: Final = "Notitie, alleen voor de spreker"
NIEUW: Final = "Nieuw"
ZET_TERUG: Final = "Maak ongedaan"
NAAR_WEERGAVE: Final = "Terug naar de weergave"
ZET_IN_STANDAARD: Final = "Zet de weergave in de standaardreeks"
LEEG_TITEL: Final = "Deze reeks heeft nog geen dia's"
LEEG: Final = "Een reeks is een rij weergaven die u na elkaar laat zien."
FOUT_TITEL: Final = "Deze reeks is niet te openen"
FOUT_UITLEG: Final = (
    "Hieronder staat wat er mis is. Een reeks die u eerder als bestand hebt bewaard, kunt u openen."
)
TOON_STANDAARD: Final = "Toon de standaardreeks"
FOUT_BLIJFT: Final = "Er is niets veranderd: de reeks hieronder is die van daarvoor."
TE_LANG_BEWAAR: Final = "Bewaar de reeks met deze wijziging als bestand"
TE_LANG_NAAM: Final = "met wijziging"
TE_LANG: Final = (
    "Uw wijziging past niet meer in de link en staat daarom nog niet in de reeks. Bewaar haar als "
    "bestand, of maak eerst notities korter."
)
TE_LANG_BESTAND: Final = (
    "Dit bestand is goed, maar te lang voor een link. Maak notities in het bestand korter en open "
    "het opnieuw. De reeks zoals zij is, kunt u wel als bestand laten exporteren (zie de README)."
)
ACTIVITEIT_WEG: Final = (
    "Deze activiteit staat niet (meer) in de gegevens: {waarden}. De dia toont er niets van."
)
OVERGESLAGEN: Final = (
    "Een deel van deze weergave kennen we niet (meer) en is overgeslagen: {waarden}."
)
PAGINA_WEG: Final = "Dia {nummer} is weggelaten: de pagina '{pagina}' bestaat hier niet."
VOET: Final = "de cijfers, met hun n en bron, staan op de dia's zelf"
BESTANDSNAAM: Final = "reeks"
STANDAARD: Final = "De standaardreeks"
NAAMLOOS: Final = "Deze reeks"
EIGEN_NAAM: Final = "Mijn reeks"
VERPLAATST: Final = "Dia {nummer} is nu dia {naar}."
EERSTE: Final = "Dia {nummer} staat al vooraan."
LAATSTE: Final = "Dia {nummer} staat al achteraan."
WEGGEHAALD: Final = "Dia {nummer} is uit de reeks gehaald: {titel}."
HERNOEMD: Final = "Dia {nummer} heet nu: {titel}."
TITEL_TERUG: Final = "Dia {nummer} heeft weer de korte zin van de weergave als titel."
GENOTEERD: Final = "De notitie bij dia {nummer} is bewaard in de link."
NOTITIE_WEG: Final = "De notitie bij dia {nummer} is weg."
NAAM_NU: Final = "De reeks heet nu: {naam}."
NAAM_WEG: Final = "De reeks heeft geen naam meer."
GEOPEND: Final = "Het bestand is geopend: {dias}."
TOEGEVOEGD: Final = "Toegevoegd als dia {nummer}: {titel}."
NOEMBAAR: Final = 5


def subject(naam: str, *, standaard: bool) -> str:
    """Name the reeks at the start of a sentence: `De reeks 'Commissie'`."""
    if standaard:
        return STANDAARD
    return f"De reeks '{naam}'" if naam else NAAMLOOS


def slides(n: int) -> str:
    """Count slides: `1 dia`, `7 dia's`."""
    return formats.count(n, "dia", "dia's") if n else "geen dia's"


def sentence(naam: str, n: int, *, standaard: bool) -> str:
    """Say how many slides the reeks has."""
    head = subject(naam, standaard=standaard)
    if not n:
        return f"{head} heeft nog geen dia's."
    return f"{head} heeft {slides(n)}, klaar om te laten zien."


def short(n: int) -> str:
    """Say it in a title of at most twelve words."""
    return f"Presenteren: een reeks met {slides(n)}"


def footer(n: int) -> str:
    """Say what was counted."""
    return f"n = {slides(n)}" if n else "n = 0 dia's"


def about(nummer: int) -> str:
    """Say for a reader of a screen which slide a link or button is about."""
    return f"dia {nummer}"


def panel(nummer: int, titel: str) -> str:
    """Title the part in which one slide is changed."""
    return f"Dia {nummer} bewerken: {titel}"


def unknown(soort: str, waarden: Sequence[str]) -> str:
    """Say what of a view is no more; `soort` is `activiteit` where that is its subject."""
    shown = [visible(value) for value in waarden[:NOEMBAAR]]
    rest = len(waarden) - len(shown)
    names = ", ".join([*shown, *([f"en nog {formats.number(rest)}"] if rest else [])])
    return (ACTIVITEIT_WEG if soort == "activiteit" else OVERGESLAGEN).format(waarden=names)


def left_out(nummer: int, pagina: str) -> str:
    """Say that a slide of a page that does not exist was left out."""
    return PAGINA_WEG.format(nummer=nummer, pagina=visible(pagina))
