"""Addresses: every step in the app is a link that says where it leads."""

from urllib.parse import urlencode

from wsd_dash.domain.selection import Selection
from wsd_dash.domain.weergave import Weergave

STANDAARD = Weergave()


def href(
    pagina: str, selection: Selection, weergave: Weergave = STANDAARD, *, anker: str = ""
) -> str:
    """Return a relative link to a page (its URL path; empty for the first page).

    Relative, so that it also holds behind a proxy that adds a path. `anker` is the id of a place on
    that page.
    """
    query = urlencode({**selection.to_params(), **weergave.to_params()}, safe=",")
    place = f"#{anker}" if anker else ""
    return f"{pagina or './'}{'?' if query else ''}{query}{place}"


def activiteit_href(activiteit_id: str, selection: Selection) -> str:
    """Return the link to the page of one activiteit."""
    return href("activiteit", selection, Weergave(activiteit=activiteit_id))


def gemeente_href(gemeentecode: str, selection: Selection) -> str:
    """Return the link to the profile of one gemeente."""
    return href("gemeente", selection.with_value("gemeente", (gemeentecode,)))
