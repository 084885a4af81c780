"""The list of pages: the one place that says which there are and what they are called."""

from dataclasses import dataclass

from wsd_dash.texts import menu


@dataclass(frozen=True)
class PageSpec:
    """One page: its script, its address, its name and its place in the menu.

    `groep` is the menu group (0 is first); None keeps a page out of the menu. `ouder` is the
    address of the menu entry that stays marked on such a page.
    """

    path: str
    url_path: str
    naam: str
    groep: int | None = None
    ouder: str = ""


PAGES: tuple[PageSpec, ...] = (
    PageSpec("pages/bekijken/overzicht.py", "", menu.OVERZICHT, 0),
    PageSpec("pages/bekijken/regiokaart.py", "regiokaart", menu.REGIOKAART, 0),
    PageSpec("pages/bekijken/gemeente.py", "gemeente", menu.GEMEENTE, 0),
    PageSpec("pages/bekijken/vergelijken.py", "vergelijken", menu.VERGELIJKEN, ouder="gemeente"),
    PageSpec("pages/bespreken/dekking.py", "dekking", menu.DEKKING, 1),
    PageSpec("pages/bespreken/activiteiten.py", "activiteiten", menu.ACTIVITEITEN, 1),
    PageSpec("pages/bespreken/activiteit.py", "activiteit", menu.ACTIVITEIT, ouder="activiteiten"),
    PageSpec("pages/over/bronnen.py", "bronnen", menu.BRONNEN, 2),
    PageSpec("pages/over/gegevens.py", "gegevens", menu.GEGEVENS, 2),
    PageSpec("pages/over/privacy.py", "privacy", menu.PRIVACY, 2),
)


def page_named(url_path: str) -> PageSpec:
    """Return a page by its address; an unknown address is a `KeyError`."""
    return {page.url_path: page for page in PAGES}[url_path]
