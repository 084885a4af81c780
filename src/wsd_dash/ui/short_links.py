"""Links in the fragments of a page, written as what differs from the address of that page.

A page holds dozens of links that repeat the whole selection. Written short they weigh less, and a
fragment whose choices stay the same stays the same text, so the framework does not send it again.
A link that chooses something or lets go of it again (with `data-zet`: what it chooses) does not
even say whether it is chosen now. `assets/navigatie.js` makes links whole in the browser.
"""

import html
import re
from collections.abc import Mapping
from urllib.parse import parse_qsl, urlencode

MARK = "~"
"""Before a short link; no page, address or file name begins with it."""
SWITCH = re.compile(r'\bhref="[^"]*" data-zet="([^"]*)"(?: aria-current="true")?')
REMOVAL = re.compile(r'\bhref="[^"]*" data-weg="([^"]*)"')
OWN_LINK = re.compile(r'\bhref="(\./|[a-z][a-z-]*)(?:\?([^"#]*))?(#[^"]*)?"(?P<mee> data-mee)?')


def shorten(body: str, *, pagina: str, params: Mapping[str, str]) -> str:
    """Return the HTML with links to pages of this app written short, where that is shorter.

    `pagina` is the URL path of the page (empty for the first), `params` what its address holds. A
    short link is `~`, the page it leads to (left out for the same page), `?` and the parameters
    that differ, and a place on that page; an empty value takes a parameter away. A switch is `~~?`
    with what it chooses; a link with `data-weg` is `~-?` with the value it takes out of a list. A
    link with `data-mee` takes the whole selection along: it is always short, so that it reads the
    same on whatever is chosen.
    """

    def short(match: re.Match[str]) -> str:
        target, query = match.group(1), html.unescape(match.group(2) or "")
        wanted = dict(parse_qsl(query, keep_blank_values=True))
        changed = {name: value for name, value in wanted.items() if params.get(name) != value}
        dropped = dict.fromkeys(set(params) - set(wanted), "")
        difference = urlencode({**changed, **dict(sorted(dropped.items()))}, safe=",")
        page = "" if target == (pagina or "./") else target
        place = match.group(3) or ""
        shorter = f'href="{html.escape(f"{MARK}{page}?{difference}")}{place}"'
        if match.group("mee") or len(shorter) < len(match.group()):
            return shorter
        return match.group()

    body = SWITCH.sub(rf'href="{MARK}{MARK}?\1"', body)
    return OWN_LINK.sub(short, REMOVAL.sub(rf'href="{MARK}-?\1"', body))
