"""The words of the parts of a slide: their titles, and lines that no page has in this form."""

from collections.abc import Sequence
from typing import Final

from wsd_dash.texts import formats, plaats

CONDITIES: Final = "Condities"
THEMAS: Final = "Thema's"
ACTIVITEITEN: Final = "Activiteiten"
EENHEID: Final = "activiteiten"
CIJFERS: Final = "In cijfers"
DEELNEMERS: Final = "Deelnemende gemeenten"
NIETS_GEMELD: Final = "niets gemeld"
DEEL_VAN: Final = "alleen als deel van {gebieden}"
WEL_GEMELD: Final = "met een gemelde activiteit"
ZONDER_DEELNEMERS: Final = "Deze selectie heeft geen deelnemende gemeenten."
PER_BRON: Final = "Per bron"
PER_BRON_KOPPEN: Final = ("Bron", "Op de kaart")
GEEN_JAAR: Final = "jaar niet bekend"
LEGE: Final = "Leeg: {cellen}."
BLOK_NOOT: Final = "Geen blok: niet bekend, niet 'gestopt'."
PLAATS: Final = "Plaats:"
"""How the line starts that the footer of a slide says too."""
NIET_WETEN: Final = "Wat we niet weten"
WEL_WETEN: Final = "Wat we wel weten"
GEEN_LEGE: Final = "Geen van de combinaties is leeg."
GEMEENTEN: Final = "gemeenten"
GEMEENTEN_TITEL: Final = "Gemeenten"
WIJKEN: Final = "wijken"
PROFIEL: Final = "Profiel van {naam}"


def bars_alt(titel: str, parts: Sequence[tuple[str, str]], noot: str) -> str:
    """Say in words what bars show: `Condities (alle 88 activiteiten): zekerheid 20, ...`."""
    said = ", ".join(f"{naam} {tekst}" for naam, tekst in parts)
    return f"{titel} ({noot}): {said}." if said else f"{titel} ({noot})."


def known_place(betekenis: Sequence[str]) -> str:
    """Say under a big figure what is known of the place."""
    return f"bekend {plaats.which_gemeente(betekenis)}"


def figure(n: int, one: str, many: str) -> tuple[str, str]:
    """Write a big figure and the noun under it."""
    return formats.number(n), one if n == 1 else many


def named_labels(genoemd: int, totaal: int) -> tuple[str, str]:
    """Write how many labels a source names in so many words."""
    verb = "staat" if genoemd == 1 else "staan"
    whole = formats.count(totaal, "label", "labels")
    return formats.number(genoemd), f"van de {whole} {verb} met zoveel woorden in de bron"


def start_short(gemeld: int, totaal: int) -> str:
    """Say in a title in how many gemeenten something is reported."""
    where = "geen" if gemeld == 0 else formats.number(gemeld)
    return f"In {where} van de {formats.gemeenten(totaal)} is een activiteit gemeld"


def not_examined(n: int) -> str:
    """Say how many gemeenten nobody looked at; empty for none."""
    if not n:
        return ""
    return f"{formats.gemeenten(n)} {'is' if n == 1 else 'zijn'} niet nagegaan"


def no_wijk(n: int) -> str:
    """Say of how many activiteiten no source names a wijk; empty for none."""
    return f"bij {formats.number(n)} noemt geen bron een wijk" if n else ""


def matrix_alt(zin: str, leeg: Sequence[str]) -> str:
    """Say in words what a matrix shows, with the combinations that are empty."""
    return f"{zin} {LEGE.format(cellen='; '.join(leeg))}" if leeg else zin


def cut_matrix(rijen: int, kolommen: int) -> str:
    """Say which rows and columns of a long matrix a slide shows."""
    rows, columns = (
        formats.count(rijen, "rij", "rijen"),
        formats.count(kolommen, "kolom", "kolommen"),
    )
    return f"Getoond: {rows} en {columns} met de meeste activiteiten. De tabel heeft ze allemaal."


def years_alt(titel: str, rijen: Sequence[tuple[str, Sequence[int]]]) -> str:
    """Say in words which years are known per activiteit."""
    said = "; ".join(f"{naam}: {formats.years(jaren) or GEEN_JAAR}" for naam, jaren in rijen)
    return f"{titel}. {said}." if said else f"{titel}."


def rows_more(n: int) -> str:
    """Say how many activiteiten the drawing leaves out; empty for none."""
    if n <= 0:
        return ""
    which = "andere activiteit" if n == 1 else "andere activiteiten"
    return f"De tabel heeft ook de {formats.number(n)} {which}."
