"""The words of the list of activiteiten."""

from collections.abc import Mapping, Sequence
from typing import Final

from wsd_dash.texts import formats

ZOEK: Final = "Zoek in activiteiten"
ZOEK_UITLEG: Final = "Naam, organisatie, gemeente of onderwerp"
ZOEK_WIS: Final = "Wis zoekwoord"
ZOEK_NOOT: Final = (
    "Gezocht in naam, omschrijving, kop in de bron, leeratelier, organisaties en plaatsen. Een "
    "plaatsnaam kan ook deel zijn van de naam van een organisatie."
)
ONDERZIN: Final = (
    "Een bron noemt deze activiteiten. Of het werk nog gaande is, zeggen de bronnen niet."
)
TABEL: Final = "Activiteiten"
KOLOMMEN: Final[Mapping[str, str]] = {
    "naam": "Naam",
    "soort": "Soort",
    "leeratelier": "Leeratelier",
    "jaar": "Jaar",
    "plaats": "Plaats",
}
CONDITIES: Final = "Condities"
NIET_GENOEMD: Final = "niet genoemd"
NIET_BEKEND: Final = "niet bekend"
AFGELEID: Final = "afgeleid"
PLAATS_AFGELEID: Final = "{naam} (afgeleid)"
JAAR_BASIS: Final[Mapping[str, str]] = {
    "letterlijk": "",
    "afgeleid": AFGELEID,
    "jaar_van_bron": "jaar van de bron",
}
RAND: Final = "rand"
VOORNEMEN: Final = "voornemen"
ONDERDEEL: Final = "onderdeel van {naam}"
REGIO: Final = "regio {naam}"
LANDELIJK: Final = "landelijk"
BIJEENKOMST: Final = "bijeenkomst in {namen}"
REST: Final[Mapping[str, str]] = {
    "geheel": "als geheel",
    "geen": "geen",
    "geen-hoofdaccent": "geen hoofdaccent",
    "nb": "te weinig tekst",
}
UITLEG: Final = (
    "Rand: alleen kort genoemd. Voornemen: de bron meldt een plan. Afgeleid: volgt uit de bron, "
    "staat er niet letterlijk. Jaar van de bron: van de activiteit zelf is geen jaar bekend. "
    "Condities: {labels}; als geheel = sociale kwaliteit als geheel."
)
LEEG_TITEL: Final = "Geen activiteiten gevonden"
LEEG: Final = "In de gelezen bronnen staat geen activiteit die hierbij past."
WIS_ALLES: Final = "Wis zoekwoord en filters"


def sentence(n: int, projecten: int, *, zoek: str, filters: Sequence[tuple[str, str]]) -> str:
    """Say how many activiteiten are reported under this search and these filters."""
    head = f"{formats.activiteiten(n) if n else 'Geen activiteiten'} gemeld"
    head += _searched(zoek) + _filtered(filters)
    if n == 0:
        return f"{head}."
    if n == 1:
        return f"{head}, {'een' if projecten else 'geen'} project."
    part = formats.count(projecten, "project", "projecten") if projecten else "geen enkel project"
    return f"{head}, waarvan {part}."


def short(n: int) -> str:
    """Say it in a slide title."""
    return f"{formats.activiteiten(n) if n else 'Geen activiteiten'} gemeld"


def shown(aantal: int, n: int) -> str:
    """Say that the list is cut off."""
    return f"De eerste {formats.number(aantal)} van {formats.number(n)} staan hier."


def show_all(n: int) -> str:
    """Name the link to the whole list."""
    return f"Toon alle {formats.number(n)}"


def places_known(gemeente: int, n: int) -> str:
    """Footer: how many of the list the map shows."""
    return f"op de kaart: {formats.number(gemeente)} van {formats.number(n)}"


def _searched(zoek: str) -> str:
    return f" met “{zoek}”" if zoek else ""


def _filtered(filters: Sequence[tuple[str, str]]) -> str:
    """Name a few filters, values of one field as alternatives; many are named by the chips."""
    most = 3
    if len(filters) > most:
        return f" bij deze {formats.number(len(filters))} filters"
    fields: dict[str, list[str]] = {}
    for field, value in filters:
        name = field.lower()
        fields.setdefault(name, []).append(value.removeprefix(f"{name} "))
    names = [f"{name} {' of '.join(values)}" for name, values in fields.items()]
    return f" bij {formats.listing(names)}" if names else ""
