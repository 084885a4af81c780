"""Clean text: what may stand in a file that leaves the app, whichever format it has."""

import unicodedata
from typing import Final

STRIPPED: Final = frozenset({"Cc", "Cf", "Cs", "Co"})
"""Controls, hidden formatting (reading direction among them), halves and private signs."""
SPACED: Final = frozenset("\t\n\v\f\r\x85\u2028\u2029")
"""These part words or lines, so a space takes their place."""
NO_SIGN_FROM: Final = 0xFFFE
"""The last two code points of every plane are no signs, and no XML may hold them."""


def clean(text: str, *, regels: bool = False) -> str:
    r"""Return text (NFC) without controls, hidden formatting and code points that are no sign.

    Tabs and ends of lines become a space; with `regels` a "\n" stays one, for a note of more lines.
    """
    if text.isascii() and text.isprintable():
        return text
    kept = "".join(_sign(sign, regels=regels) for sign in text.replace("\r\n", "\n"))
    return unicodedata.normalize("NFC", kept)


def _sign(sign: str, *, regels: bool) -> str:
    if sign in SPACED:
        return sign if regels and sign == "\n" else " "
    if unicodedata.category(sign) in STRIPPED or ord(sign) & 0xFFFF >= NO_SIGN_FROM:
        return ""
    return "" if 0xFDD0 <= ord(sign) <= 0xFDEF else sign  # noqa: PLR2004 - no signs either
