"""Choosing what stands in the rows and in the columns of the matrix, as links."""

from dataclasses import dataclass, replace

from wsd_dash.domain.assen import ASSEN, PAREN, sides
from wsd_dash.domain.selection import Selection
from wsd_dash.domain.weergave import MATRICES, Weergave
from wsd_dash.texts import dekkingassen as words
from wsd_dash.viewmodels.adres import href
from wsd_dash.viewmodels.kaartvragen import Groep, Lade
from wsd_dash.viewmodels.pagina import Link


@dataclass(frozen=True)
class Assenkeuze:
    """Two lists to choose from, and a link that turns the matrix where columns have room."""

    rijen: Lade
    kolommen: Lade
    wissel: Link | None


def build_axes(selection: Selection, weergave: Weergave) -> Assenkeuze:
    """Return the choice of rows and columns; what a choice cannot go with, gives way."""
    rij, kolom = sides(weergave.matrix)
    rows = tuple(_row(naam, rij, kolom, selection) for naam in ASSEN)
    columns = tuple(
        link for naam in ASSEN if (link := _column(naam, rij, kolom, selection)) is not None
    )
    turned = f"{kolom}-{rij}"
    return Assenkeuze(
        Lade("rijen", words.RIJEN, words.AS[rij].meer, (Groep("", rows),)),
        Lade("kolommen", words.KOLOMMEN, words.AS[kolom].meer, (Groep("", columns),)),
        Link(words.WISSEL, _href(turned, selection)) if sides(turned) == (kolom, rij) else None,
    )


def _row(naam: str, rij: str, kolom: str, selection: Selection) -> Link:
    """Lead to a matrix with these rows; the columns stay, or become the rows there were."""
    other = kolom if ASSEN[naam].veld != ASSEN[kolom].veld else rij
    wanted = [(naam, x) for x in (other, "conditie", "thema")]
    name = next(f"{a}-{b}" for a, b in wanted if _fits(a, b))
    return Link(words.AS[naam].meer, _href(name, selection), naam == rij)


def _column(naam: str, rij: str, kolom: str, selection: Selection) -> Link | None:
    """Lead to a matrix with these columns; none when they are too many beside these rows."""
    other = rij if ASSEN[naam].veld != ASSEN[rij].veld else kolom
    name = f"{other}-{naam}"
    if not _fits(other, naam):
        return None
    return Link(words.AS[naam].meer, _href(name, selection), naam == kolom)


def _fits(rij: str, kolom: str) -> bool:
    name = f"{rij}-{kolom}"
    return name in PAREN and sides(name) == (rij, kolom)


def _href(name: str, selection: Selection) -> str:
    same = next((x for x in MATRICES if sides(x) == sides(name)), name)
    return href("dekking", selection, replace(Weergave(), matrix=same))
