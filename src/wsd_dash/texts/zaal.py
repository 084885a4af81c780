"""The words of the room page: keys, buttons, the speaker's window and what is said aloud."""

from typing import Final

from wsd_dash.texts import formats

PRODUCT: Final = "Sociale kwaliteit in beeld"
BEDIENING: Final = "Bediening"
VORIGE: Final = "Vorige"
VOLGENDE: Final = "Volgende"
ZWART: Final = "Zwart"
TABEL: Final = "Tabel"
DELEN: Final = "QR-code"
CONTRAST: Final = "Contrast"
PRESENTATOR: Final = "Spreker"
SCHERM: Final = "Volledig scherm"
HULP: Final = "Toetsen"
TERUG: Final = "Naar de reeks"
SLUIT: Final = "Sluit"
LIVE: Final = "Open in het dashboard"
GEMEENTE: Final = "Gemeente"
TABEL_TITEL: Final = "Tabel achter deze dia"
KNOPPEN: Final = (
    ("vorige", VORIGE, "ArrowLeft"),
    ("volgende", VOLGENDE, "ArrowRight"),
    ("zwart", ZWART, "B"),
    ("tabel", TABEL, "T"),
    ("delen", DELEN, "Q"),
    ("contrast", CONTRAST, "C"),
    ("scherm", SCHERM, "F"),
    ("spreker", PRESENTATOR, "P"),
    ("hulp", HULP, "?"),
)
"""The buttons under a slide: what they do, their name and their key."""
KNOP_NAMEN: Final = {doe: naam for doe, naam, _ in KNOPPEN}
KNOPPEN_SPREKER: Final = ("vorige", "volgende", "zwart", "tabel", "contrast")
KANTTEKENINGEN: Final = "Wat dit niet zegt"
ZWART_SCHERM: Final = "Het scherm is zwart. Een toets of een klik brengt het beeld terug."
BEELD_TERUG: Final = "Het beeld is terug."
CONTRAST_AAN: Final = "Sterk contrast staat aan."
CONTRAST_UIT: Final = "Sterk contrast staat uit."
GEEN_SCHERM: Final = (
    "Volledig scherm lukt hier niet. Probeer F11, of kies het in het menu van de browser."
)
GEEN_VENSTER: Final = (
    "De browser houdt het venster van de spreker tegen. Sta het toe bij de adresbalk en druk nog "
    "eens op P."
)
GEEN_VERBINDING: Final = (
    "Er is nu geen verbinding met het dashboard. De dia's blijven werken. Probeer de link straks "
    "opnieuw."
)
NOG_EENS: Final = "De browser hield het nieuwe tabblad tegen. Kies de link nog eens."
GEEN_ADRES: Final = (
    "Dit bestand weet niet waar het dashboard staat. De dia's zelf hebben geen verbinding nodig."
)
SCAN: Final = "Scan de code om precies deze weergave te openen."
GEEN_QR: Final = (
    "Er is geen QR-code: het adres van het dashboard is niet ingesteld. Wie het dashboard beheert, "
    "zet het adres in WSD_PUBLIEKE_URL."
)
QR_TE_LANG: Final = "Er is geen QR-code: de link van deze weergave is te lang."
QR_ALT: Final = "QR-code met de link naar deze weergave"
TEKENS_UIT: Final = "Letters en cijfers uitzetten"
TEKENS_UITLEG: Final = (
    "Voor wie met spraak werkt, of per ongeluk toetsen raakt. Pijltjes, Page Down en de knoppen "
    "blijven werken."
)
HULP_TITEL: Final = "Toetsen bij deze presentatie"
TOETSEN: Final = (
    ("→, Page Down, spatie of Enter", "volgende dia"),
    ("← of Page Up", "vorige dia"),
    ("Home of End", "eerste of laatste dia"),
    ("1 tot en met 9", "naar die dia; typ 1 en 2 achter elkaar voor dia 12"),
    ("B of punt", "zwart scherm; elke toets brengt het beeld terug"),
    ("T", "de tabel achter het beeld"),
    ("Q", "QR-code en link van deze weergave"),
    ("C", "sterk contrast, voor een bleke beamer"),
    ("F", "volledig scherm"),
    ("P", "venster voor de spreker, met notities en klok; open het vóór volledig scherm"),
    ("Tab", "naar de kaart en de knoppen; op de kaart lopen de pijlen langs de gemeenten"),
    ("Escape", "sluiten wat open is; daarna uit volledig scherm; daarna terug naar de reeks"),
    ("?", "dit overzicht"),
)
MUIS: Final = "Liever met de muis? Beweeg hem: onderaan verschijnen knoppen."
MET_NOTITIES: Final = (
    "Dit bestand bevat de notities van de spreker. Ze staan nooit op het scherm van de zaal, maar "
    "wie het bestand krijgt, kan ze lezen."
)
ZONDER_NOTITIES: Final = "In dit bestand staan geen notities van de spreker."
NOTITIES_SERVER: Final = (
    "De notities van de spreker staan nooit op het scherm van de zaal, maar wie de link van de "
    "reeks krijgt, kan ze lezen."
)
LEEG: Final = "Deze reeks heeft nog geen dia's."
NOG_RIJ: Final = "Hier past nog 1 rij niet bij; de tabel (toets T) heeft ze allemaal."
NOG_RIJEN: Final = "Hier passen nog # rijen niet bij; de tabel (toets T) heeft ze allemaal."
GEEN_TABEL: Final = "Achter deze dia staat geen tabel."
ONBEKEND: Final = "onbekend"
KAART_UITLEG: Final = "Loop met de pijlen langs de gemeenten. Enter opent een gemeente."
SPREKER_TITEL: Final = "Spreker"
NU: Final = "Nu"
STRAKS: Final = "Straks"
NOTITIES: Final = "Notities"
GEEN_NOTITIE: Final = "Geen notitie bij deze dia."
LAATSTE: Final = "Dit is de laatste dia."
KLOK: Final = "Klok"
VERSTREKEN: Final = "Verstreken"
START: Final = "Start"
PAUZE: Final = "Pauze"
OP_NUL: Final = "Op nul"
LOS: Final = (
    "Het scherm met de dia's is gesloten of wordt opnieuw geladen. Druk daar zo nodig op P."
)
VERKEERDE_CODE: Final = (
    "Deze link naar een reeks klopt niet of is niet heel. Vraag de maker om de link opnieuw, of "
    "begin vanaf het dashboard."
)


def voortgang(nummer: int, totaal: int) -> str:
    """Say which slide it is: `3 van 7`."""
    return f"{formats.number(nummer)} van {formats.number(totaal)}"


def omroep(nummer: int, totaal: int, titel: str) -> str:
    """Say aloud which slide stands there now."""
    return f"Dia {voortgang(nummer, totaal)}: {titel}"
