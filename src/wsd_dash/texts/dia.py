"""The words of a view as a slide: its footer, the titles of its parts, the heads of its tables."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from wsd_dash.domain.dia import Diavoet
from wsd_dash.texts import formats, plaats

GEEN_FILTER: Final = "geen filter"
FILTERS: Final = "Filters: {filters}"
BRON: Final = "Bron: {bron}"
VERSIE: Final = "Gegevens: {versie}"
ZOEK: Final = "zoekwoord: {zoek}"
MAAT: Final = "kaart telt: {maat}"
PARTNERS: Final = "organisaties: {soort}"
LEEG: Final = "Geen activiteiten bij deze filters"
LEEG_UITLEG: Final = "In de gelezen bronnen staat geen activiteit die bij alle filters past."

KORT: Final[Mapping[str, str]] = {
    r"Thema's gelden niet voor ([\d.]+) andere activiteit(?:en)?": (
        r"thema's gelden niet voor \1 andere"
    ),
    rf"Van ([\d.]+) is niet bekend {plaats.GEMEENTE[plaats.WERK]}": r"gemeente onbekend bij \1",
    r"Te weinig tekst om te beoordelen: ([\d.]+)": r"\1 met te weinig tekst",
    r"Sociale kwaliteit als geheel: ([\d.]+)": r"\1 over sociale kwaliteit als geheel",
    r"Van ([\d.]+)(?: van de [\d.]+ activiteiten)? is geen jaar bekend(?:: .*)?": (
        r"jaar onbekend bij \1"
    ),
    r"Bij ([\d.]+) van de [\d.]+ is geen organisatie genoemd": r"\1 zonder organisatie",
}
"""What of the unknown a slide says in fewer words, because the slide itself says it in full."""
HOOFD_KORT: Final[Mapping[str, str]] = {"sociale kwaliteit als geheel": "als geheel"}


def footer_lines(voet: Diavoet) -> tuple[str, ...]:
    """Write a footer as every output shows it, in this order; what is empty is left out."""
    lines = (
        FILTERS.format(filters=voet.filters),
        voet.n,
        voet.onbekend,
        BRON.format(bron=voet.bron),
        voet.stand,
        VERSIE.format(versie=voet.versie),
    )
    return tuple(line for line in lines if line)


def slide_footer(voet: Diavoet) -> tuple[str, ...]:
    """Write a footer as a slide on a screen shows it: the same facts in fewer words.

    Files and notes have the long form.
    """
    bron = re.sub(r" \([^()]*\)| zonder datum\b", "", voet.bron).replace(" en ", ", ")
    return footer_lines(replace(voet, onbekend=_briefly(voet.onbekend), bron=bron))


def _briefly(onbekend: str) -> str:
    """Shorten the sentences on what is unknown that have a shorter form; the others stay whole."""
    short: list[str] = []
    rest: list[str] = []
    for zin in re.split(r"(?<=\.)\s+", onbekend):
        found = (re.sub(p, kort, m[0]) for p, kort in KORT.items()
                 if (m := re.fullmatch(p, zin.rstrip("."))))  # fmt: skip
        kort = next(found, "")
        (short if kort else rest).append(kort or zin)
    return ". ".join(part for part in ("; ".join(short), " ".join(rest)) if part)


def short_head(naam: str) -> str:
    """Return the head of a row in as few words as its neighbours have."""
    return HOOFD_KORT.get(naam.lower(), naam)


def filters(parts: Sequence[str]) -> str:
    """Join what is filtered and how is counted, or say that nothing is filtered."""
    return "; ".join(part for part in parts if part) or GEEN_FILTER


def not_placed(missing: int, betekenis: Sequence[str]) -> str:
    """Say of how many activiteiten the gemeente is not known; empty for none."""
    if not missing:
        return ""
    return f"Van {formats.number(missing)} is niet bekend {plaats.which_gemeente(betekenis)}."


def more(n: int, wat: str = "") -> str:
    """Say how many lines a part leaves out; empty for none."""
    if n <= 0:
        return ""
    return f"en nog {formats.number(n)}{f' {wat}' if wat else ''}; de tabel heeft ze allemaal"


def together(zinnen: Sequence[str]) -> str:
    """Join what is unknown to whole sentences; empty ones are left out."""
    return " ".join(formats.sentence(zin) for zin in zinnen if zin)
