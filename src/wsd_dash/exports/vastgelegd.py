"""A view frozen for the minutes, as a file and as an address; the only export that tells a time."""

from dataclasses import replace

from wsd_dash.domain.reekscode import step_params
from wsd_dash.domain.vastgelegd import Vastgelegd, freeze
from wsd_dash.domain.vastgelegdlezen import to_code, to_file
from wsd_dash.errors import VastgelegdError
from wsd_dash.exports.lading import Lading
from wsd_dash.texts.vastgelegd import LET_OP

PAGINA = "vastgelegd"
PARAMETER = "v"


def frozen(lading: Lading) -> Vastgelegd:
    """Freeze the one view of a lading at its moment."""
    return freeze(lading.dias[0], step_params(lading.stappen[0]), now=lading.moment)


def frozen_file(lading: Lading) -> bytes:
    """Return the view as a file; one that is too large is a `VastgelegdError`."""
    return to_file(frozen(lading), let_op=LET_OP)


def frozen_address(lading: Lading) -> str:
    """Return a relative link that holds the view, with the main table alone if all are too long.

    One that is too long to travel even then is a `VastgelegdError`.
    """
    found = frozen(lading)
    try:
        code = to_code(found)
    except VastgelegdError:
        code = to_code(replace(found, tabellen=found.tabellen[:1]))
    return f"{PAGINA}?{PARAMETER}={code}"
