"""The words of "Klopt dit niet? Meld het": the link, and the message a reader sends."""

from typing import Final

MELD: Final = "Klopt dit niet? Meld het"
MELD_KORT: Final = "Meld"
MELD_LABEL: Final = "Klopt het label {label} niet? Meld het"
MAIL_NOOT: Final = "Opent een bericht met kenmerk en versie van de gegevens."
KOPIEER_NOOT: Final = "Kopieert een bericht met kenmerk en versie van de gegevens, om te sturen."
KOPIEER_KORT: Final = "Kopieer melding"
ONDERWERP: Final = "Klopt dit niet? {kenmerk}"
ACTIVITEIT: Final = "Activiteit: {naam} ({kenmerk})"
LABEL: Final = "Label: {label}"
VERSIE: Final = "Versie van de gegevens: {versie}"
VRAAG: Final = "Wat klopt er niet, en waar blijkt dat uit?"


def message(*, naam: str, kenmerk: str, label: str, versie: str) -> str:
    """Write the message; `label` may be empty when it is about the whole activiteit."""
    lines = [ACTIVITEIT.format(naam=naam, kenmerk=kenmerk)]
    if label:
        lines.append(LABEL.format(label=label))
    return "\n".join([*lines, VERSIE.format(versie=versie), "", VRAAG, ""])
