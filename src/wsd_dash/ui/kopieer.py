"""The button that copies the link or a text; `assets/navigatie.js` does the copying."""

from wsd_dash.texts import menu
from wsd_dash.ui.html import draw

LINK = "link"


def copy_button(tekst: str, *, wat: str = LINK, uitleg: str = "", hoofd: bool = True) -> None:
    """Draw a copy button; `wat` is `link` or the id of the element whose text is copied."""
    draw(
        "kopieer",
        op_maat=True,
        tekst=tekst,
        wat=wat,
        uitleg=uitleg or tekst,
        klaar=menu.GEKOPIEERD,
        mislukt=menu.KOPIEER_ZELF,
        hoofd=hoofd,
    )
