"""Where reported work takes place: what a gemeente shows on the map, and why."""

from dataclasses import dataclass
from enum import StrEnum


class Stand(StrEnum):
    """What the map says of one gemeente: a count, or one of the four kinds of empty."""

    GEMELD = "gemeld"
    DEELNEMEND = "deelnemend"
    REGIO = "regio"
    NIETS = "niets"
    NIET_NAGEGAAN = "niet_nagegaan"


@dataclass(frozen=True)
class GemeenteStand:
    """One gemeente on the map.

    `aantal` counts distinct activiteiten with betekenis `uitvoering` here; `afgeleid` is true when
    every one of them rests on a derived location. Rows come in the order of `gemeenten`.
    """

    gemeentecode: str
    gemeentenaam: str
    provincie: str
    stand: Stand
    aantal: int = 0
    afgeleid: bool = False
    deelnemer: bool = False
