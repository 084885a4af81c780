"""Which signs the shipped typeface has, and text made printable in it."""

import struct
import unicodedata
from collections.abc import Iterator
from functools import cache

from wsd_dash import theme
from wsd_dash.exports.schoon import clean
from wsd_dash.texts.druk import TEKEN

LANG_WOORD = 24
"""A word without a break is given places to break, this many signs apart, so that no line is
wider than its column."""
BREEK = "\u200b"
FORMAT_4, FORMAT_12 = 4, 12
GELIJK = {"→": "->", "←": "<-", "≥": ">=", "≤": "<=", "\u2212": "-", "✓": "v", "\u2011": "-"}
"""What reads the same in signs that every typeface has."""
LAATSTE = 0xFFFF


@cache
def signs() -> frozenset[int]:
    """Return the code points that both weights of the typeface can draw."""
    found = [_code_points(path.read_bytes()) for path in sorted(theme.LETTERS.glob("*.ttf"))]
    return frozenset.intersection(*found)


@cache
def printable(text: str) -> str:
    """Return text that can be set: no control signs, a stand-in for what the typeface lacks."""
    signs_only = "".join(_sign(sign) for sign in clean(text))
    return " ".join(_breakable(word) for word in signs_only.split(" "))


def _sign(sign: str) -> str:
    if ord(sign) in signs():
        return sign
    return " " if unicodedata.category(sign) == "Zs" else GELIJK.get(sign, TEKEN)


def _breakable(word: str) -> str:
    if len(word) <= LANG_WOORD:
        return word
    return BREEK.join(word[i : i + LANG_WOORD] for i in range(0, len(word), LANG_WOORD))


def _code_points(font: bytes) -> frozenset[int]:
    """Read the `cmap` table of an OpenType font, as its specification describes it."""
    tables = struct.unpack(">H", font[4:6])[0]
    records = (font[12 + 16 * i : 28 + 16 * i] for i in range(tables))
    cmap = next(struct.unpack(">I", r[8:12])[0] for r in records if r[:4] == b"cmap")
    points: set[int] = set()
    for i in range(struct.unpack(">H", font[cmap + 2 : cmap + 4])[0]):
        at = cmap + struct.unpack(">I", font[cmap + 8 + 8 * i : cmap + 12 + 8 * i])[0]
        kind = struct.unpack(">H", font[at : at + 2])[0]
        if kind == FORMAT_4:
            points.update(_segments(font[at:]))
        elif kind == FORMAT_12:
            points.update(_groups(font[at:]))
    return frozenset(points)


def _segments(table: bytes) -> Iterator[int]:
    """Yield the code points of a format 4 table that lead to a glyph."""
    double = struct.unpack(">H", table[6:8])[0]
    count = double // 2
    ends = struct.unpack(f">{count}H", table[14 : 14 + double])
    starts = struct.unpack(f">{count}H", table[16 + double : 16 + 2 * double])
    deltas = struct.unpack(f">{count}H", table[16 + 2 * double : 16 + 3 * double])
    base = 16 + 3 * double
    offsets = struct.unpack(f">{count}H", table[base : base + double])
    for i, (start, end) in enumerate(zip(starts, ends, strict=True)):
        for point in range(start, min(end, LAATSTE - 1) + 1):
            glyph = point
            if offsets[i]:
                at = base + 2 * i + offsets[i] + 2 * (point - start)
                glyph = struct.unpack(">H", table[at : at + 2])[0]
            if (glyph or not offsets[i]) and (glyph + deltas[i]) & LAATSTE:
                yield point


def _groups(table: bytes) -> Iterator[int]:
    """Yield the code points of a format 12 table."""
    for i in range(struct.unpack(">I", table[12:16])[0]):
        start, end, _ = struct.unpack(">III", table[16 + 12 * i : 28 + 12 * i])
        yield from range(start, end + 1)
