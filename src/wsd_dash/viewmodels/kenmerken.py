"""Facts as name and lines: the shape of everything a page lists about one thing."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Regel:
    """One value, with a remark and an address where it leads; both may be empty."""

    tekst: str
    noot: str = ""
    href: str = ""


@dataclass(frozen=True)
class Kenmerk:
    """One fact: its name and its values."""

    naam: str
    regels: tuple[Regel, ...]
