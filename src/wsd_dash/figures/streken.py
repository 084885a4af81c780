"""Which part of the country a map shows large: a region, a provincie, or what is reported."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from wsd_dash.domain.locaties import GemeenteStand
from wsd_dash.texts import kaart as texts


@dataclass(frozen=True)
class Focus:
    """A part of the country; the component computes its box from the geometry in use.

    `rd` is west, south, east, north in metres (EPSG:28992), for maps that are true to scale.
    `rond` are gemeentecodes that must be in view where places are not true, among hexagons. A
    `provincie` needs neither. All empty means the whole country, `selectie` what is reported or
    chosen. `volgt` lets the box move to a chosen gemeente outside it.
    """

    naam: str
    rd: tuple[int, int, int, int] | None = None
    rond: tuple[str, ...] = ()
    buitenland: str = ""
    provincie: str = ""
    selectie: bool = False
    volgt: bool = False

    def to_data(self) -> dict[str, Any] | None:
        """Return what is filled; `None` for the whole country."""
        facts = {
            "rd": self.rd,
            "rond": " ".join(code.removeprefix("GM") for code in self.rond),
            "buitenland": self.buitenland,
            "provincie": self.provincie,
            "selectie": self.selectie,
            "volgt": self.volgt,
        }
        filled = {key: value for key, value in facts.items() if value}
        return None if self.naam == NEDERLAND.naam else filled


NEDERLAND: Final = Focus("nederland")
ARNHEM_NIJMEGEN: Final = Focus(
    "arnhem-nijmegen",
    rd=(156_000, 405_000, 223_000, 474_000),
    rond=("GM0200", "GM0202", "GM0213", "GM0225", "GM0226", "GM0252", "GM0268", "GM0293",
          "GM0299", "GM1734", "GM1982"),
    buitenland=texts.DUITSLAND,
)  # fmt: skip
DEN_HAAG_LEIDEN: Final = Focus(
    "den-haag-leiden",
    rd=(62_000, 427_000, 127_000, 494_000),
    rond=("GM0484", "GM0502", "GM0503", "GM0518", "GM0537", "GM0546", "GM0575", "GM0637"),
)
SELECTIE: Final = Focus("selectie", selectie=True)
FOCI: Final[Mapping[str, Focus]] = {
    f.naam: f for f in (NEDERLAND, ARNHEM_NIJMEGEN, DEN_HAAG_LEIDEN, SELECTIE)
}
PROVINCIE_FOCUS: Final[Mapping[str, str]] = {
    "Gelderland": ARNHEM_NIJMEGEN.naam,
    "Zuid-Holland": DEN_HAAG_LEIDEN.naam,
}


def focus_named(naam: str) -> Focus:
    """Return the focus of this name; any name but those of `FOCI` is a provincie."""
    return FOCI.get(naam) or Focus(naam, provincie=naam)


def choose_focus(standen: Sequence[GemeenteStand], *, gekozen: str | None = None) -> str:
    """Return the key of the region to enlarge when a reader did not say.

    The provincie of the chosen gemeente decides; else the region of Arnhem-Nijmegen, unless
    something is reported in Zuid-Holland and nothing in Gelderland (as with one werkplaats chosen).
    """
    for stand in standen:
        if stand.gemeentecode == gekozen and stand.provincie in PROVINCIE_FOCUS:
            return PROVINCIE_FOCUS[stand.provincie]
    per_provincie: Counter[str] = Counter()
    for stand in standen:
        per_provincie[stand.provincie] += stand.aantal
    if per_provincie["Zuid-Holland"] and not per_provincie["Gelderland"]:
        return DEN_HAAG_LEIDEN.naam
    return ARNHEM_NIJMEGEN.naam
