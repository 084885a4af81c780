"""The words a drawing of a slide adds itself: what was left out, and the marks of its legends."""

from typing import Final

from wsd_dash.texts import formats

BRON_GRENZEN: Final = "Grenzen: {bron}"
VOORTGANG: Final = "{nummer} van {totaal}"
OPEN_KLAS: Final = "5+"
NIETS: Final = "Er is niets om te tonen."
TOTAAL: Final = "Totaal"
LET_OP: Final = "Let op: "


def more_lines(n: int) -> str:
    """Say how many lines of a list have no room: `en nog 3, zie de tabel`."""
    return f"… en nog {formats.number(n)}; de tabel noemt ze alle."


def boundaries(bron: str, jaar: str) -> str:
    """Name the source of the boundaries, with the year when it is known."""
    return ", ".join(part for part in (BRON_GRENZEN.format(bron=bron), jaar) if part)


def progress(nummer: int, totaal: int) -> str:
    """Say which of the slides this is: `3 van 7`."""
    return VOORTGANG.format(nummer=formats.number(nummer), totaal=formats.number(totaal))
