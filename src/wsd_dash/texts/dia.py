"""The words of a view as a slide: its footer, the titles of its parts, the heads of its tables."""

from collections.abc import Sequence
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
