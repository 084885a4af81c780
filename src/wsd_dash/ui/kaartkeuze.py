"""Choosing how the map is drawn, with the reason when official boundaries are not there."""

from collections.abc import Sequence

from wsd_dash.sources.grenzen import StoredBoundaries
from wsd_dash.texts import regiokaart as words
from wsd_dash.ui.html import draw
from wsd_dash.viewmodels.pagina import Link


def draw_map_choice(links: Sequence[Link], chosen: str, grenzen: StoredBoundaries | None) -> None:
    """Draw the links between hexagons, boundaries and table; boundaries only when imported."""
    shown = chosen or ("grenzen" if grenzen else "zeshoeken")
    if shown == "grenzen" and not grenzen:
        shown = "zeshoeken"
    names = {words.WEERGAVEN[key]: key for key in words.WEERGAVEN}
    offered = [link for link in links if grenzen or names[link.tekst] != "grenzen"]
    draw(
        "keuze",
        op_maat=True,
        naam=words.WEERGAVE,
        toon_naam=False,
        sleutel="weergave",
        links=[Link(x.tekst, x.href, names[x.tekst] == shown) for x in offered],
        noot="",
    )


def boundary_note(grenzen: StoredBoundaries | None) -> str:
    """Say whose boundaries are drawn, or calmly why there are none."""
    if grenzen is None:
        return words.GEEN_GRENZEN
    return words.boundaries(grenzen.bron, grenzen.jaar)
