"""The button that copies the link or a text; `assets/navigatie.js` does the copying."""

from markupsafe import Markup

from wsd_dash.texts import menu
from wsd_dash.ui.html import draw, render

LINK = "link"


def copy_button(tekst: str, *, wat: str = LINK, uitleg: str = "", hoofd: bool = True) -> None:
    """Draw a copy button; `wat` is `link` or the id of the element whose text is copied."""
    draw("kopieer", op_maat=True, **_values(tekst, wat=wat, uitleg=uitleg, hoofd=hoofd))


def copy_markup(tekst: str, *, wat: str = LINK, uitleg: str = "", hoofd: bool = True) -> Markup:
    """Return that button, for a place in another fragment."""
    return render("kopieer", **_values(tekst, wat=wat, uitleg=uitleg, hoofd=hoofd))


def _values(tekst: str, *, wat: str, uitleg: str, hoofd: bool) -> dict[str, object]:
    return {
        "tekst": tekst,
        "wat": wat,
        "uitleg": uitleg or tekst,
        "klaar": menu.GEKOPIEERD,
        "mislukt": menu.KOPIEER_ZELF,
        "hoofd": hoofd,
    }
