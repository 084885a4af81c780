"""The words around versions of the data: publishing them, and what a reader sees of it."""

from typing import Final

from wsd_dash.texts import formats

NIEUWER: Final = "Nieuwe gegevens beschikbaar. U ziet nog de gegevens waarmee u begon."
VERNIEUW: Final = "Vernieuwen"
TERUG: Final = (
    "De nieuwste gegevens zijn niet te gebruiken. U ziet de laatste goede versie, met bronnen tot "
    "en met {stand}. Vraag de beheerder ernaar te kijken."
)
MISLUKT: Final = {
    "bezig": "Er is al een publicatie bezig in {waar}. Probeer het zo nog eens.",
    "geen_versiemap": (
        "In {waar} staan andere bestanden. Kies een lege map, of een map waarin al eerder is "
        "gepubliceerd."
    ),
    "leeg": (
        "In {waar} staat geen enkele activiteit. Een leeg dashboard publiceren kan niet; "
        "waarschijnlijk is er iets weggevallen."
    ),
    "niet_te_schrijven": (
        "In {waar} kon niet worden geschreven. Is er ruimte en mag u er schrijven? Wat er al "
        "stond, is niet veranderd."
    ),
}
GEEN_DOEL: Final = (
    "Zet WSD_DATA op een lege map buiten de app, of op de map waarin al eerder is gepubliceerd. "
    "Daar komen de versies."
)


def terug(peildatum: str) -> str:
    """Say that the newest data fail, and how far the sources of those shown reach."""
    return TERUG.format(stand=formats.date(peildatum))


def failed(code: str, waar: str) -> str:
    """Say why nothing was published."""
    return MISLUKT[code].format(waar=waar)


def done(version: str, before: str, *, again: bool) -> str:
    """Say which version is in force now."""
    if version == before:
        return f"Versie {version} was al in gebruik. Er is niets veranderd."
    came = "opnieuw in gebruik" if again else "gepubliceerd"
    earlier = f" De vorige, {before}, blijft bewaard." if before else ""
    return f"Versie {version} is {came}.{earlier}"
