"""The shape of a glossary entry and of a group of them."""

from typing import NamedTuple


class Term(NamedTuple):
    """One entry: its anchor, the word, what it means, and the pages where it is used.

    A page may end in `#` and a place on that page.
    """

    sleutel: str
    woord: str
    uitleg: str
    waar: tuple[str, ...]


class Groep(NamedTuple):
    """Entries that belong together, under one heading."""

    sleutel: str
    kop: str
    termen: tuple[Term, ...]
