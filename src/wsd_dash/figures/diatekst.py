"""Words on a drawing: cleaned, measured with the product's own letters, and broken over lines."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Final

from PIL import ImageFont

from wsd_dash import theme

EM: Final = 1000
"""Pixels at which letters are measured: the grid on which they are designed."""
STRANGE: Final = 1.5
"""Ems for a sign the letters do not have: another typeface draws it, as wide as an emoji."""
SMALL: Final = 40
DROPPED: Final = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})
"""Controls, marks of direction, halves of signs and signs that are not assigned."""
SPACES: Final = frozenset("\t\n\v\f\r\x85\u2028\u2029")
LEADING: Final = 1.25
SYLLABLE: Final = re.compile(
    "([bcdfghjklmnpqrstvwxz]?[aeiouyàáâäèéêëìíîïòóôöùúûü]+[bcdfghjklmnpqrstvwxz]*?)"
    "(?=(?:[bcdfgkptvw][lr]|s?ch|kw|th|[bcdfghjklmnpqrstvwxz])[aeiouyàáâäèéêëìíîïòóôöùúûü])",
    re.IGNORECASE,
)
"""A Dutch syllable, roughly: up to the last consonant, or two that go together, before a vowel."""


@dataclass(frozen=True)
class Alinea:
    """Words broken over lines: their size, and the room they take in pixels."""

    regels: tuple[str, ...]
    maat: float
    vet: bool = False

    @property
    def stap(self) -> float:
        """Return the distance between the feet of two lines."""
        return self.maat * LEADING

    @property
    def hoogte(self) -> float:
        """Return the height of all lines."""
        return len(self.regels) * self.stap


def clean(text: str) -> str:
    """Return text on one line without signs that a drawing cannot hold or that hide others."""
    kept = (" " if sign in SPACES else sign for sign in text)
    return "".join(s for s in kept if unicodedata.category(s) not in DROPPED).strip()


def width(text: str, size: float, *, vet: bool = False) -> float:
    """Return the width of cleaned text in pixels; kerning would make it a hair narrower."""
    return sum(_advance(sign, vet) for sign in text) * size / EM


def wrap(text: str, size: float, room: float, *, vet: bool = False) -> tuple[str, ...]:
    """Break text over lines of at most `room` pixels; a word that is wider breaks anywhere."""
    lines: list[str] = []
    line = ""
    for word in clean(text).split():
        longer = f"{line} {word}" if line else word
        if width(longer, size, vet=vet) <= room:
            line = longer
            continue
        if line:
            lines.append(line)
        *full, line = pieces(word, size, room, vet=vet)
        lines += full
    return (*lines, line) if line else tuple(lines)


def paragraph(text: str, size: float, room: float, *, vet: bool = False) -> Alinea:
    """Break text over lines of one size."""
    return Alinea(wrap(text, size, room, vet=vet), size, vet)


def fit(
    text: str, sizes: Sequence[float], room: float, height: float, *, vet: bool = False
) -> Alinea:
    """Break text at the largest of these sizes that stays within the height, else at the least."""
    found = (paragraph(text, size, room, vet=vet) for size in sizes)
    *_, least = tries = list(found)
    return next((one for one in tries if one.hoogte <= height), least)


def clip(text: str, size: float, room: float, *, vet: bool = False) -> str:
    """Return the text, or as much as fits with an ellipsis; for what is told whole elsewhere."""
    whole = clean(text)
    if width(whole, size, vet=vet) <= room:
        return whole
    kept = whole
    while kept and width(f"{kept.rstrip()}…", size, vet=vet) > room:
        kept = kept[:-1]
    return f"{kept.rstrip()}…" if kept else ""


def pieces(word: str, size: float, room: float, *, vet: bool = False) -> list[str]:
    """Break a word that is wider than `room`: at a hyphen, else at a syllable, else anywhere."""
    if width(word, size, vet=vet) <= room:
        return [word]
    found = [""]
    for part, hyphen in _parts(word):
        ends = "-" if hyphen else ""
        if found[-1] and width(found[-1] + part + ends, size, vet=vet) > room:
            found.append("")
        if width(part + ends, size, vet=vet) <= room:
            found[-1] += part
            continue
        for sign in part:
            if found[-1] and width(found[-1] + sign, size, vet=vet) > room:
                found.append("")
            found[-1] += sign
    return _hyphened(word, found, size, room, vet=vet)


def _parts(word: str) -> list[tuple[str, bool]]:
    """Return the parts a word may break into, and whether such a break needs a hyphen."""
    found = []
    for part in re.split("(?<=[-/])", word):
        # a letter alone stays with what follows it
        cut = SYLLABLE.sub("\\1\0", part)
        *syllables, last = re.sub("(^|\0)(.)\0", "\\1\\2", cut).split("\0")
        found += [(syllable, True) for syllable in syllables]
        found.append((last, False))
    return found


def _hyphened(word: str, found: list[str], size: float, room: float, *, vet: bool) -> list[str]:
    """Put a hyphen after each piece that ends in a syllable, where there is room for it."""
    at, shown = 0, []
    for piece in found[:-1]:
        at += len(piece)
        letters = word[at - 1].isalpha() and word[at : at + 1].isalpha()
        hyphened = f"{piece}-"
        fits = width(hyphened, size, vet=vet) <= room
        shown.append(hyphened if letters and fits else piece)
    return [piece for piece in (*shown, found[-1]) if piece]


@lru_cache(maxsize=4096)
def _advance(sign: str, vet: bool) -> float:  # noqa: FBT001 - a key of the cache
    if not _has(sign, vet):
        return 0 if unicodedata.combining(sign) else STRANGE * EM
    return float(_font(vet, EM).getlength(sign))


def _has(sign: str, vet: bool) -> bool:  # noqa: FBT001
    """Whether the letters have a sign: what they lack all looks like the same box."""
    latin = 0x17F
    return ord(sign) <= latin or _picture(sign, vet) != _picture("\uffff", vet)


def _picture(sign: str, vet: bool) -> bytes:  # noqa: FBT001
    return bytes(_font(vet, SMALL).getmask(sign))


@cache
def _font(vet: bool, size: int) -> ImageFont.FreeTypeFont:  # noqa: FBT001
    name = "fira-sans-500.ttf" if vet else "fira-sans-400.ttf"
    # the plain layout: the other one is not on every machine
    return ImageFont.truetype(str(theme.LETTERS / name), size, layout_engine=ImageFont.Layout.BASIC)
