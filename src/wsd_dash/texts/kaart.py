"""Words on and around the gemeentekaart: classes, kinds of empty, instructions and regions."""

from collections.abc import Mapping
from typing import Any, Final

from wsd_dash.domain.locaties import Stand
from wsd_dash.domain.weergave import ACCENT
from wsd_dash.texts import formats

LEGENDA: Final = "Activiteiten per gemeente"
LEGENDA_PARTNERS: Final = "Partners per gemeente"
LEGENDA_ACCENT: Final = "Activiteiten met hoofdaccent op {naam}, per gemeente"
STAND: Final[Mapping[Stand, str]] = {
    Stand.GEMELD: "activiteit gemeld",
    Stand.DEELNEMEND: "deelnemend, niets gemeld",
    Stand.REGIO: "alleen als deel van een regio genoemd",
    Stand.NIETS: "niets gemeld",
    Stand.NIET_NAGEGAAN: "niet nagegaan",
}
GEMELD: Final = ("activiteit gemeld", "activiteiten gemeld", "wel gemeld, telt hier niet mee")
"""After 1, after more, and instead of 0 where something else is reported."""
PARTNERS: Final = ("partner genoemd", "partners genoemd", "wel gemeld, geen partner genoemd")
MET_ACCENT: Final = (
    "activiteit met hoofdaccent op {naam}",
    "activiteiten met hoofdaccent op {naam}",
    "wel gemeld, niet met hoofdaccent op {naam}",
)
DEELNEMER: Final = "deelnemer"
AFGELEID: Final = "plaats afgeleid, bijvoorbeeld uit een wijk"
WAARVAN_AFGELEID: Final = f"waarvan {AFGELEID}"
UITLEG: Final = "Kies een gemeente: klik of tik, of gebruik de pijltjestoetsen en Enter."
MISLUKT: Final = "De gemeentegrenzen zijn niet geladen. U ziet zeshoeken, met dezelfde gegevens."
DUITSLAND: Final = "DUITSLAND"
ROND: Final = "{naam} en omgeving"
FOCUS: Final[Mapping[str, str]] = {
    "arnhem-nijmegen": "Brede regio Arnhem-Nijmegen",
    "den-haag-leiden": "Brede regio Den Haag-Leiden",
    "selectie": "Gemeenten met een gemelde activiteit",
}
PROVINCIE: Final = "Provincie {naam}"
ALS_TABEL: Final = "Toon als tabel"
KENMERKEN: Final = ("Condities", "Thema's", "Leerateliers")
"""Heads of the card of a gemeente, in the order in which the message gives what it is about."""
OPEN_END = 1000


def class_name(low: int, high: int) -> str:
    """Name a count class: `1`, `3-4`, or `5 of meer` when nothing bounds it."""
    if low == high:
        return formats.number(low)
    if high >= OPEN_END:
        return f"{formats.number(low)} of meer"
    return f"{formats.number(low)}-{formats.number(high)}"


def class_note(gemeenten: int) -> str:
    """Write under a class how many gemeenten it has: `10 gem.`."""
    return f"{formats.number(gemeenten)} gem."


def country(gemeenten: int) -> str:
    """Name the map of the whole country: `Nederland, 342 gemeenten`."""
    return f"Nederland, {formats.gemeenten(gemeenten)}"


def focus_title(focus: str, gemeenten: int) -> str:
    """Name what a large map shows; any name that is no region of its own is a provincie."""
    if focus == "nederland":
        return country(gemeenten)
    return FOCUS.get(focus) or PROVINCIE.format(naam=focus)


def measure_words(maat: str, namen: Mapping[str, str]) -> tuple[str, ...]:
    """Return what the map says after 1, after more, and instead of 0; `maat` as in `Weergave`."""
    if maat.startswith(ACCENT):
        naam = _accent_name(maat, namen)
        return tuple(words.format(naam=naam) for words in MET_ACCENT)
    return PARTNERS if maat else GEMELD


def legend_title(maat: str, namen: Mapping[str, str]) -> str:
    """Say what the classes of the legend count."""
    if maat.startswith(ACCENT):
        return LEGENDA_ACCENT.format(naam=_accent_name(maat, namen))
    return LEGENDA_PARTNERS if maat else LEGENDA


def component_words() -> dict[str, Any]:
    """Return what the map component says itself, whatever it shows."""
    return {
        "deelnemer": DEELNEMER,
        "afgeleid": AFGELEID,
        "uitleg": UITLEG,
        "rond": ROND,
        "mislukt": MISLUKT,
        "kenmerken": KENMERKEN,
        "standen": {kind.value: words for kind, words in STAND.items()},
    }


def _accent_name(maat: str, namen: Mapping[str, str]) -> str:
    item = maat.removeprefix(ACCENT)
    return namen.get(item, item)
