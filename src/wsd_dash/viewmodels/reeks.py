"""The links about a reeks: which one an address asks for, and the one that puts a view in it."""

import re
import unicodedata
from urllib.parse import parse_qsl, urlencode

from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.reeks import PAGINAS, Reeks, Stap
from wsd_dash.domain.reekscode import KEUZES_MAX, WAARDE_MAX, Genegeerd, from_code, read_step
from wsd_dash.domain.selection import Selection
from wsd_dash.domain.weergave import Weergave
from wsd_dash.errors import ReeksError
from wsd_dash.viewmodels.adres import STANDAARD, href
from wsd_dash.viewmodels.standaardreeks import standard_series

PAGINA = "presenteren"
STANDAARDREEKS = "standaard"
"""The name of the default reeks in a link; no name at all means the same."""
NAAM_MAX = 60
"""Signs of a file name, without what tells its kind."""


def open_series(code: str, data: Dataset) -> tuple[Reeks, tuple[Genegeerd, ...]]:
    """Return the reeks of a link and what was ignored; an unreadable code is a `ReeksError`."""
    if code in {"", STANDAARDREEKS}:
        return standard_series(data), ()
    return from_code(code, data)


def series_href(pagina: str, code: str, **more: str) -> str:
    """Return the link to a page or file of a reeks: `zaal?reeks=…`."""
    return f"{pagina}?{urlencode({'reeks': code or STANDAARDREEKS, **more})}"


def add_href(pagina: str, selection: Selection, weergave: Weergave = STANDAARD) -> str:
    """Return the link that puts this view in the default reeks.

    On a link with `data-erbij` the browser adds the reeks the reader works on (`assets/reeks.js`).
    """
    return f"{PAGINA}?{urlencode({'erbij': href(pagina, selection, weergave)})}"


def read_view(address: str, data: Dataset) -> Stap:
    """Return the view of an address in this app as a stap.

    One that is no view, or of a page that cannot be in a reeks, is a `ReeksError`.
    """
    pagina, _, query = address[:WAARDE_MAX].partition("?")
    try:
        params = dict(parse_qsl(query, max_num_fields=KEUZES_MAX))
    except ValueError as error:
        raise ReeksError(("geen-weergave", 0, "")) from error
    pagina = "" if pagina == "./" else pagina
    if pagina not in PAGINAS:
        raise ReeksError(("geen-weergave", 0, ""))
    return read_step(pagina, params, data)


def file_name(naam: str) -> str:
    """Return the name of the file of a reeks: `reeks-programmacommissie.json`."""
    plain = unicodedata.normalize("NFKD", naam).encode("ascii", "ignore").decode().lower()
    words = re.findall(r"[a-z0-9]+", plain)
    return "-".join(["reeks", *words])[:NAAM_MAX].rstrip("-") + ".json"
