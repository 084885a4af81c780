"""The words beside the matrix: what stands in the chosen cell, row or column, and who says so."""

from collections.abc import Mapping, Sequence
from typing import Final

from wsd_dash.domain.codering import Labels
from wsd_dash.domain.dekking import Cel
from wsd_dash.domain.selection import Telwijze
from wsd_dash.texts import formats
from wsd_dash.texts.dekking import amount, disputed

KIES: Final = "Kies een cel, een rij of een kolom om te zien om welke activiteiten het gaat."
HELE_MATRIX: Final = "In de matrix"
OP_KAART: Final = "Open op de regiokaart"
IN_LIJST: Final = "Bekijk in Activiteiten"
WIS: Final = "Wis deze keuze"
GEEN_GEMEENTE: Final = "niet op de kaart"
BETWIST: Final = "betwist"
STIP: Final[Mapping[Labels, str]] = {
    Labels.GENOEMD: "genoemd in de bron",
    Labels.BEIDE: "beide rondes",
    Labels.RUIM: "beide rondes",
    Labels.VASTGESTELD: "bevestigd door de commissie",
}


def number(cel: Cel, telwijze: Telwijze) -> str:
    """Write the big figure of the panel."""
    return amount(cel.aantal, telwijze)


def noun(cel: Cel, telwijze: Telwijze, labels: Labels) -> str:
    """Write what the big figure counts, and how many are disputed."""
    k = len(cel.activiteiten)
    word = "activiteit" if k == 1 else "activiteiten"
    if telwijze is Telwijze.VERDEELD and k:
        word = f"verdeeld geteld, uit {formats.activiteiten(k)}"
    counted = sum(i in cel.activiteiten for i in cel.betwist)
    if labels is Labels.RUIM and counted:
        return f"{word}, waarvan {disputed(counted)}"
    return f"{word}, en {disputed(len(cel.extra))}" if cel.extra else word


def without_gemeente(cel: Cel, telwijze: Telwijze) -> str:
    """Say what the figure would be without the filter on gemeente."""
    return f"Zonder het filter op gemeente: {amount(cel.aantal, telwijze)}."


def places(known: int, k: int, gemeenten: int) -> str:
    """Say how many of k activiteiten the map shows, and in how many gemeenten.

    Not "known": of an activiteit outside the map a meeting place may well be known.
    """
    if k == 0:
        return ""
    where = f"in {formats.gemeenten(gemeenten)}"
    if k == 1:
        return f"Deze staat op de kaart, {where}." if known else "Deze staat niet op de kaart."
    if known == 0:
        return f"Geen van de {formats.number(k)} staat op de kaart."
    if known == k:
        return f"Alle {formats.number(k)} staan op de kaart, {where}."
    verb = "staat" if known == 1 else "staan"
    return f"{formats.number(known)} van de {formats.number(k)} {verb} op de kaart, {where}."


def dispute(parts: Sequence[tuple[str, Sequence[str]]]) -> str:
    """Say why an activiteit counts in one round only: per label what the rounds said."""
    said = [f"{naam} ({' of '.join(codes)})" if codes else naam for naam, codes in parts]
    return f"Betwist: {formats.listing(said)}." if said else "Betwist."


def leads_here(titel: str) -> str:
    """Name the link from the matrix to the panel, for a screen too small to show both."""
    return f"Naar de activiteiten bij {titel}"


def more(k: int) -> str:
    """Say how many records the list leaves to the page with all of them."""
    return f"En nog {formats.activiteiten(k)}."
