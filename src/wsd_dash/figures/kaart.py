"""The gemeentekaart as data: what the map component draws, and the rows of its legend."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, Final

from wsd_dash.domain.kenmerken import Kenmerken
from wsd_dash.domain.locaties import GemeenteStand, Stand
from wsd_dash.texts import kaart as texts

CLASSES: Final = ((1, 1), (2, 2), (3, 4), (5, 10**6))
"""Lowest and highest count of each class; fixed, never rescaled on filtering."""
NOTHING: Final[Mapping[str, Any]] = MappingProxyType({})
EMPTY_KINDS: Final = (Stand.DEELNEMEND, Stand.REGIO, Stand.NIETS)
"""The kinds the message names; what it does not name is `niet_nagegaan`."""


@dataclass(frozen=True)
class Focus:
    """A part of the country to show large.

    `tegels` is west, north, east, south in pitches of the hexagons; `rd` is west, south, east,
    north in metres (EPSG:28992). Both empty means the whole country.
    """

    naam: str
    tegels: tuple[float, float, float, float] | None = None
    rd: tuple[int, int, int, int] | None = None
    buitenland: str = ""

    def to_data(self) -> dict[str, Any] | None:
        """Return the boxes; `None` for the whole country."""
        if self.tegels is None or self.rd is None:
            return None
        return {"tegels": self.tegels, "rd": self.rd, "buitenland": self.buitenland}


NEDERLAND: Final = Focus("nederland")
ARNHEM_NIJMEGEN: Final = Focus(
    "arnhem-nijmegen", (10.45, 9.55, 17.45, 16.75), (156_000, 405_000, 223_000, 474_000),
    texts.DUITSLAND,
)  # fmt: skip
DEN_HAAG_LEIDEN: Final = Focus(
    "den-haag-leiden", (0.7, 8.1, 7.7, 15.3), (62_000, 427_000, 127_000, 494_000)
)
FOCI: Final[Mapping[str, Focus]] = {
    f.naam: f for f in (NEDERLAND, ARNHEM_NIJMEGEN, DEN_HAAG_LEIDEN)
}
PROVINCIE_FOCUS: Final[Mapping[str, str]] = {
    "Gelderland": ARNHEM_NIJMEGEN.naam,
    "Zuid-Holland": DEN_HAAG_LEIDEN.naam,
}


@dataclass(frozen=True)
class MapSpec:
    """One map as the component draws it; gemeentecodes are named without their `GM`."""

    weergave: str
    focus: Focus
    kader: Focus | None
    etiketten: bool
    titel: str
    standen: Mapping[str, str]
    aantallen: Mapping[str, int]
    afgeleid: str
    deelnemers: str
    gekozen: str
    geometrie: str
    alt: str

    def to_data(self) -> dict[str, Any]:
        """Return the JSON-able message of this map; under 3 KB for the real data."""
        return {
            "weergave": self.weergave,
            "focus": self.focus.to_data(),
            "kader": self.kader.to_data() if self.kader else None,
            "etiketten": self.etiketten,
            "titel": self.titel,
            "standen": dict(self.standen),
            "aantallen": dict(self.aantallen),
            "afgeleid": self.afgeleid,
            "deelnemers": self.deelnemers,
            "gekozen": self.gekozen,
            "geometrie": self.geometrie,
            "alt": self.alt,
            "teksten": _texts(),
        }


@dataclass(frozen=True)
class LegendRow:
    """One row of the legend: the map's class name, its words and its number of gemeenten."""

    klas: str
    label: str
    gemeenten: int


def build_map_spec(  # noqa: PLR0913 - separate facts of one map, all but the first by name only
    standen: Sequence[GemeenteStand],
    *,
    weergave: str,
    gekozen: str | None,
    focus: str,
    geometrie: Mapping[str, str] | None,
    alt: str,
    kader: str | None = None,
    kenmerken: Mapping[str, Kenmerken] = NOTHING,  # noqa: ARG001 - next step
    namen: Mapping[str, str] = NOTHING,  # noqa: ARG001 - next step
    gebieden: Mapping[str, tuple[str, ...]] = NOTHING,  # noqa: ARG001 - next step
    maat: str = "",  # noqa: ARG001 - next step
    ook: Mapping[str, tuple[str, ...]] = NOTHING,  # noqa: ARG001 - next step
) -> MapSpec:
    """Describe one map.

    `focus` and `kader` are keys of `FOCI`: what the map shows, and what it frames on the whole
    country. Any focus but the whole country prints counts, names and its own title. `geometrie`
    gives the address of the boundaries per level of detail; without it the map shows zeshoeken.
    `alt` names the map for who does not see it; the component puts the title of an enlargement
    before it. `kenmerken` says per gemeentecode what its activiteiten are about, `namen` the
    reader's name of each id in it, `gebieden` the gemeentecodes of each gebied that can be
    outlined. `maat` is what the numbers count, as in `Weergave`. `ook` gives, per gemeente that
    shows nothing, the other meanings of place it is reported with.
    """
    geometrie_url = next(iter((geometrie or {}).values()), None)
    return MapSpec(
        weergave=weergave if geometrie_url else "zeshoeken",
        focus=FOCI[focus],
        kader=FOCI[kader] if kader else None,
        etiketten=focus != NEDERLAND.naam,
        titel=texts.FOCUS.get(focus, ""),
        standen={kind.value: _codes(s for s in standen if s.stand is kind) for kind in EMPTY_KINDS},
        aantallen={_short(s): s.aantal for s in _sorted(standen) if s.aantal},
        afgeleid=_codes(s for s in standen if s.aantal and s.afgeleid),
        deelnemers=_codes(s for s in standen if s.aantal and s.deelnemer),
        gekozen=gekozen or "",
        geometrie=geometrie_url or "",
        alt=alt,
    )


def choose_focus(standen: Sequence[GemeenteStand], *, gekozen: str | None = None) -> str:
    """Return the key of the region to enlarge.

    The provincie of the chosen gemeente decides; else the region of Arnhem-Nijmegen, unless
    something is reported in Zuid-Holland and nothing in Gelderland (as with one werkplaats chosen).
    The component itself moves the box to a chosen gemeente outside it.
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


def count_class(aantal: int) -> int:
    """Return the class of a count: 0 for none, 1 for 1, 2 for 2, 3 for 3-4, 4 for 5 or more."""
    return sum(aantal >= low for low, _ in CLASSES)


def legend_counts(standen: Sequence[GemeenteStand]) -> tuple[LegendRow, ...]:
    """Return all rows of the legend, also those without gemeenten: counts first, then empties."""
    classes = Counter(count_class(s.aantal) for s in standen)
    kinds = Counter(s.stand for s in standen if not s.aantal)
    counted = [
        LegendRow(f"tel{i}", texts.class_name(low, high), classes[i])
        for i, (low, high) in enumerate(CLASSES, start=1)
    ]
    empty = [
        LegendRow(kind.value, texts.STAND[kind], kinds[kind])
        for kind in (*EMPTY_KINDS, Stand.NIET_NAGEGAAN)
    ]
    return (*counted, *empty)


def _texts() -> dict[str, Any]:
    return {
        "een": texts.EEN_GEMELD,
        "meer": texts.MEER_GEMELD,
        "deelnemer": texts.DEELNEMER,
        "afgeleid": texts.AFGELEID,
        "uitleg": texts.UITLEG,
        "rond": texts.ROND,
        "mislukt": texts.MISLUKT,
        "standen": {kind.value: texts.STAND[kind] for kind in (*EMPTY_KINDS, Stand.NIET_NAGEGAAN)},
    }


def _sorted(standen: Sequence[GemeenteStand]) -> list[GemeenteStand]:
    return sorted(standen, key=lambda s: s.gemeentecode)


def _short(stand: GemeenteStand) -> str:
    return stand.gemeentecode.removeprefix("GM")


def _codes(standen: Iterable[GemeenteStand]) -> str:
    return " ".join(sorted(_short(s) for s in standen))
