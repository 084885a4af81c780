"""Sentences about a reeks that cannot be read or written: what is wrong, and what to do."""

from collections.abc import Mapping
from typing import Final

from wsd_dash.domain.reeks import NOTITIE_MAX, STAPPEN_MAX, TITEL_MAX
from wsd_dash.errors import ReeksError
from wsd_dash.texts import formats
from wsd_dash.texts.issues import visible

NOEMBAAR: Final = 20
"""Problems named one by one; of more, their number."""
FOUTEN: Final[Mapping[str, str]] = {
    "link-lang": (
        "De reeks is te lang voor een link: {detail} tekens, en meer dan 7.500 komt niet altijd "
        "aan. Bewaar de reeks als bestand, of maak notities korter."
    ),
    "geen-code": (
        "De link van deze reeks is niet te lezen. Is hij helemaal gekopieerd? Vraag anders om het "
        "bestand van de reeks."
    ),
    "bestand-groot": "Het bestand is te groot voor een reeks: meer dan 300.000 bytes.",
    "geen-reeks": (
        "Dit is geen reeks van Sociale kwaliteit in beeld. Kies een bestand dat u met 'Bewaar als "
        "bestand' hebt gemaakt."
    ),
    "versie": (
        "De reeks is bewaard als versie {detail}; dit dashboard leest versie 1. Bewaar haar "
        "opnieuw in het dashboard waar zij vandaan komt."
    ),
    "veel": f"De reeks heeft {{detail}} dia's; er kunnen er hoogstens {STAPPEN_MAX} in.",
    "naam-lang": f"De naam van de reeks telt {{detail}} tekens; hoogstens {TITEL_MAX} kan.",
    "naam-soort": "De naam van de reeks is geen tekst.",
    "geen-weergave": (
        "Deze link zet geen weergave in de reeks: de pagina erin bestaat hier niet, of kan geen "
        "dia zijn."
    ),
    "stap": "Dia {nummer} is geen weergave.",
    "pagina-soort": "Dia {nummer}: de pagina is geen tekst.",
    "pagina-lang": "Dia {nummer}: de naam van de pagina is te lang ({detail} tekens).",
    "keuzes": "Dia {nummer}: de keuzes zijn niet te lezen.",
    "keuze": "Dia {nummer}: de keuze '{detail}' is geen tekst, of te lang.",
    "titel-soort": "Dia {nummer}: de titel is geen tekst.",
    "titel-lang": f"Dia {{nummer}}: de titel telt {{detail}} tekens; hoogstens {TITEL_MAX} kan.",
    "notitie-soort": "Dia {nummer}: de notitie is geen tekst.",
    "notitie-lang": (
        f"Dia {{nummer}}: de notitie telt {{detail}} tekens; hoogstens {NOTITIE_MAX} kan."
    ),
}


def unreadable(error: ReeksError) -> tuple[str, ...]:
    """Say everything that is wrong with a reeks, one sentence each."""
    said = [_sentence(*problem) for problem in error.problems[:NOEMBAAR]]
    more = len(error.problems) - len(said)
    return (*said, *((f"En nog {formats.number(more)} meer.",) if more else ()))


def _sentence(code: str, nummer: int, found: str) -> str:
    detail = formats.number(int(found)) if found.isascii() and found.isdecimal() else visible(found)
    return FOUTEN[code].format(nummer=nummer, detail=detail)
