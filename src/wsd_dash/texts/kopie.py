"""Words of a view as plain text, for minutes or an e-mail."""

import math
from collections.abc import Iterable
from typing import Final

from wsd_dash.texts import formats

NIET_CONCLUDEREN: Final = "Wat dit niet zegt:"
LINK: Final = "Bekijk dit beeld: {link}"
PUNT: Final = "- {tekst}"
MEER: Final = "en nog {regels}, zie het beeld zelf"


def more(n: int) -> str:
    """Say how many lines a note leaves out."""
    return MEER.format(regels=formats.count(n, "regel", "regels"))


def pair(naam: str, waarde: str) -> str:
    """Write a name with what belongs to it: `Armoede: 2021 3, 2022 4`."""
    return f"{naam}: {waarde}" if waarde else naam


def headed(kop: str, cel: str) -> str:
    """Write a cell with the head of its column: `Activiteiten 12`; an empty cell is left out."""
    return f"{kop} {cel}".strip() if cel else ""


def cells(parts: Iterable[str]) -> str:
    """Join the cells of a row, in which a comma may stand."""
    return "; ".join(filter(None, parts))


def moment(van: float, tot: float, tekst: str) -> str:
    """Write a mark on the timeline: `2021 3`, or `2021-2022 (afgeleid)`; `tot` is past the end."""
    first, last = math.floor(van), max(math.floor(van), math.ceil(tot) - 1)
    years = str(first) if first == last else f"{first}-{last}"
    said = tekst if tekst.isdecimal() or not tekst else f"({tekst})"
    return f"{years} {said}".strip()
