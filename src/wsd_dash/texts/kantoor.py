"""Words of the files for an office: slides to edit and a workbook."""

import re
from collections.abc import Mapping, Sequence
from typing import Final

from wsd_dash.texts import formats

LEESMIJ: Final = "Leesmij"
KOLOMMEN: Final = "Kolommen"
ZIN: Final = "Zin"
FILTERS: Final = "Filters"
N: Final = "n"
ONBEKEND: Final = "Niet bekend"
BRON: Final = "Bron"
STAND: Final = "Stand van de bronnen"
VERSIE: Final = "Versie van de gegevens"
LINK: Final = "Dit beeld in de app"
KANTTEKENINGEN: Final = "Wat dit niet zegt"
BLADEN: Final = "Bladen"
KOLOMKOPPEN: Final = ("Blad", "Naam", "Titel", "Uitleg")

VERVOLG: Final = "{titel} (vervolg)"
VERVOLG_N: Final = "{titel} (vervolg {n})"
NOG_EENS: Final = "{titel} ({n})"
DIA: Final = "Weergave"
MODEL: Final = "Sociale kwaliteit in beeld"
TITELVAK: Final = "Titel: de zin in het kort"
ZINVAK: Final = "De hele zin"
VOETVAK: Final = "Filters, n en bron"
NUMMERVAK: Final = "Nummer"
NOTITIEVAK: Final = "Notities"
DIABEELD: Final = "De dia"
TOTAAL: Final = "Totaal"
GEGEVENS: Final = "Gegevens"
VOLUIT: Final = "Voluit"
ZIE_VERVOLG: Final = '{wat}: zie "Voluit" op het vervolg'
GROEP: Final = "{titel}: {groep}"
NOOT: Final = "{titel}: noot"
MEER_NOTITIES: Final = "en nog {n}{wat}; in de notities"
MEER_APP: Final = "en nog {n}{wat}; in de app staan ze allemaal"
IN_NOTITIES: Final = "zie de notities"
IN_DE_APP: Final[Mapping[str, str]] = {
    "de tabel heeft ze allemaal": "in de app staan ze allemaal",
    "De tabel heeft ze allemaal": "In de app staan ze allemaal",
    "De tabel achter deze dia heeft ze allemaal": "In de app staan ze allemaal",
    "De tabel heeft ook de": "In de app staan ook de",
}
"""What points to a table beside the picture, as an editable slide says it, which has none."""
MEER: Final = re.compile(r"en nog ([\d.]+)([^;]*)")
"""What a list or table says of what it left out before it came on a slide."""
TE_LANG: Final = (
    'Het werkblad kan niet worden gemaakt: in tabel "{tabel}", rij {rij}, kolom "{kolom}" staat '
    "een tekst van {n} tekens. In een cel passen er hoogstens {grens}. Kies CSV, of kort de tekst "
    "in de gegevens in."
)


def without_table(tekst: str) -> str:
    """Say where all of it is when no table stands beside the words."""
    for table, app in IN_DE_APP.items():
        tekst = tekst.replace(table, app)
    return tekst


def in_a_row(regels: Sequence[str]) -> str:
    """Write the lines of a list after each other."""
    return "; ".join(regels)


def left_out(n: int, meer: str, *, rest: int = 0) -> str:
    """Say how many lines a slide leaves out, and where those are; empty for none.

    `meer` says what was left out before, of which the notes have `rest`.
    """
    found = MEER.match(meer)
    before = int(found[1].replace(".", "")) if found else 0
    if meer and not found:
        return ". ".join(x for x in (left_out(n, ""), meer) if x)
    if not n + before:
        return ""
    form = MEER_NOTITIES if before <= rest else MEER_APP
    return form.format(n=formats.number(n + before), wat=found[2] if found else "")


def of_slide(nummer: int) -> str:
    """Say of which slide a sheet is, when another has the same name."""
    return f"dia {nummer}"


def rows(number: int) -> str:
    """Write how many rows a sheet has."""
    return formats.count(number, "rij", "rijen")


def too_long(tabel: str, rij: int, kolom: str, *, n: int, grens: int) -> str:
    """Say which text does not fit in a cell; `rij` counts the rows under the header from 1."""
    return TE_LANG.format(
        tabel=tabel,
        rij=formats.number(rij),
        kolom=kolom,
        n=formats.number(n),
        grens=formats.number(grens),
    )
