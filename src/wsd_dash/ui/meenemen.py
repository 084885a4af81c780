"""The button "Meenemen" beside "Kopieer link"; `assets/meenemen.js` fetches, saves and copies.

Every link takes the selection along from the address, so that the fragment reads the same whatever
is filtered and is sent once.
"""

from urllib.parse import urlencode

from wsd_dash.exports.formaten import names_for
from wsd_dash.exports.vastgelegd import PAGINA as VASTGELEGD
from wsd_dash.texts import meenemen as words
from wsd_dash.texts import menu
from wsd_dash.ui.cache import served
from wsd_dash.ui.html import draw
from wsd_dash.ui.kopieer import copy_markup
from wsd_dash.ui.shell import Page
from wsd_dash.viewmodels.dia import DIAPAGINAS
from wsd_dash.viewmodels.pagina import Link
from wsd_dash.viewmodels.reeks import PAGINA as PRESENTEREN

NEEM_MEE, VANAF_HIER = "neem-mee", "vanaf-hier"
NOT_A_FILE = ("tekst", "vastgelegd", "vaste-link", "zaalpakket")


def draw_taking(page: Page) -> None:
    """Draw the button that copies the link, and the panel where the page can be a slide."""
    copy = copy_markup(menu.KOPIEER_LINK, uitleg=menu.KOPIEER_LINK_LANG)
    draw(
        "meenemen",
        op_maat=True,
        w=words,
        kopieer=copy,
        kan=page.spec.url_path in DIAPAGINAS,
        hier=served(),
        bestanden={key: _link(page, key) for key in _files()},
        tekst=_link(page, "tekst", *words.KOPIEER_TEKST),
        vast=_link(page, "vastgelegd"),
        vaste_link=_link(page, "vaste-link"),
        reeks=Link(words.ZET_IN_REEKS, PRESENTEREN, noot=words.ZET_IN_REEKS_UIT),
        open_vast=Link(words.OPEN_VAST, VASTGELEGD, noot=words.OPEN_VAST_UIT),
        zaal=Link(words.PRESENTEER, VANAF_HIER, noot=words.PRESENTEER_UIT),
        pagina=page.spec.url_path,
    )


def _files() -> tuple[str, ...]:
    return tuple(key for key in names_for(reeks=False) if key not in NOT_A_FILE)


def _link(page: Page, vorm: str, naam: str = "", noot: str = "") -> Link:
    query = {
        **page.selection.to_params(),
        **page.weergave.to_params(),
        "pagina": page.spec.url_path,
        "versie": page.data.version,
        "als": vorm,
    }
    name, use = words.FORMATEN[vorm]
    return Link(naam or name, f"{NEEM_MEE}?{urlencode(query, safe=',')}", noot=noot or use)
