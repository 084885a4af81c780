"""The words a drawing of a slide adds itself: what was left out, and the marks of its legends."""

import re
from typing import Final

from wsd_dash.texts import dia, formats

BRON_GRENZEN: Final = "Grenzen: {bron}"
VOORTGANG: Final = "{nummer} van {totaal}"
OPEN_KLAS: Final = "5+"
TOTAAL: Final = "Totaal"
LET_OP: Final = "Let op: "


def left_out(n: int, meer: str = "") -> str:
    """Say how many lines have no room; `meer` says what was left out before, and counts along."""
    found = re.match(r"en nog ([\d.]+)(.*)", meer)
    if n <= 0 or not found:
        return ". ".join(text for text in (dia.more(n), meer) if text)
    total = n + int(found[1].replace(".", ""))
    return f"en nog {formats.number(total)}{found[2]}"


def boundaries(bron: str, jaar: str) -> str:
    """Name the source of the boundaries, with the year when it is known."""
    return ", ".join(part for part in (BRON_GRENZEN.format(bron=bron), jaar) if part)


def progress(nummer: int, totaal: int) -> str:
    """Say which of the slides this is: `3 van 7`."""
    return VOORTGANG.format(nummer=formats.number(nummer), totaal=formats.number(totaal))
