"""A link that chooses something of the selection, or lets go of it where it is chosen."""

from dataclasses import dataclass, replace
from urllib.parse import urlencode

from wsd_dash.domain.selection import Selection
from wsd_dash.domain.weergave import Weergave
from wsd_dash.viewmodels.adres import href


@dataclass(frozen=True)
class Schakel:
    """The link with its words; `zet` is what it chooses (`data-zet`), `sleutel` its id."""

    tekst: str
    href: str
    zet: str
    sleutel: str
    gekozen: bool


def switch(
    tekst: str,
    sleutel: str,
    wanted: Selection,
    *,
    pagina: str,
    selection: Selection,
    weergave: Weergave,
) -> Schakel:
    """Return the link that gives the fields `wanted` fills their values; chosen, it clears them."""
    params = wanted.to_params()
    chosen = all(getattr(selection, name) == getattr(wanted, name) for name in params)
    target = (
        selection.without(*params)
        if chosen
        else replace(selection, **{name: getattr(wanted, name) for name in params})
    )
    return Schakel(
        tekst, href(pagina, target, weergave), urlencode(params, safe=","), sleutel, chosen
    )
