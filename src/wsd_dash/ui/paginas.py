"""The list of pages: the one place that says which there are and what they are called."""

from dataclasses import dataclass

from wsd_dash.texts import menu


@dataclass(frozen=True)
class PageSpec:
    """One page: its script, its address, its name and its place in the menu.

    `groep` is the menu group (0 is first, `MEER` folds away); None keeps a page out of the menu.
    `ouder` is the address of the menu entry that stays marked on such a page. `in_menu` is a
    shorter name for the menu.
    """

    path: str
    url_path: str
    naam: str
    groep: int | None = None
    ouder: str = ""
    in_menu: str = ""


MEER = 3
"""The menu group that opens on demand: what a reader needs once."""

PAGES: tuple[PageSpec, ...] = (
    PageSpec("pages/bekijken/overzicht.py", "", menu.OVERZICHT, 0),
    PageSpec("pages/bekijken/regiokaart.py", "regiokaart", menu.REGIOKAART, 0),
    PageSpec("pages/bekijken/gemeente.py", "gemeente", menu.GEMEENTE, 0),
    PageSpec("pages/bekijken/vergelijken.py", "vergelijken", menu.VERGELIJKEN, 0),
    PageSpec("pages/bespreken/dekking.py", "dekking", menu.DEKKING, 1),
    PageSpec("pages/bespreken/activiteiten.py", "activiteiten", menu.ACTIVITEITEN, 1),
    PageSpec("pages/bespreken/werkblad.py", "werkblad", menu.WERKBLAD, ouder="dekking"),
    PageSpec("pages/bespreken/weinig-genoemd.py", "weinig-genoemd", menu.WEINIG, ouder="dekking"),
    PageSpec("pages/bespreken/activiteit.py", "activiteit", menu.ACTIVITEIT, ouder="activiteiten"),
    PageSpec("pages/bespreken/tijdlijn.py", "tijdlijn", menu.TIJDLIJN, 1),
    PageSpec("pages/bespreken/netwerk.py", "netwerk", menu.NETWERK, 1),
    PageSpec("pages/presenteren/presenteren.py", "presenteren", menu.PRESENTEREN, 2),
    PageSpec("pages/presenteren/vastgelegd.py", "vastgelegd", menu.VASTGELEGD, ouder="presenteren"),
    PageSpec("pages/over/bronnen.py", "bronnen", menu.BRONNEN, 2, in_menu=menu.BRONNEN_KORT),
    PageSpec("pages/over/woordenlijst.py", "woordenlijst", menu.WOORDENLIJST, MEER),
    PageSpec("pages/over/gegevens.py", "gegevens", menu.GEGEVENS, MEER),
    PageSpec("pages/over/privacy.py", "privacy", menu.PRIVACY, MEER),
    PageSpec("pages/over/toegankelijkheid.py", "toegankelijkheid", menu.TOEGANKELIJKHEID, MEER),
)


def page_named(url_path: str) -> PageSpec:
    """Return a page by its address; an unknown address is a `KeyError`."""
    return {page.url_path: page for page in PAGES}[url_path]
