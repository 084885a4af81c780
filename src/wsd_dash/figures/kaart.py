"""The gemeentekaart as facts: what one map shows, and the rows of its legend."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any, Final

from wsd_dash.domain.kenmerken import Kenmerken
from wsd_dash.domain.locaties import GemeenteStand, Stand
from wsd_dash.figures.streken import NEDERLAND, Focus, focus_named
from wsd_dash.texts import kaart as texts

CLASSES: Final = ((1, 1), (2, 2), (3, 4), (5, 10**6))
"""Lowest and highest count of each class; fixed, never rescaled on filtering."""
EMPTY_KINDS: Final = (Stand.DEELNEMEND, Stand.REGIO, Stand.NIETS)
"""The kinds the message names; what it does not name is `niet_nagegaan`."""
NOTHING: Final[Mapping[str, Any]] = MappingProxyType({})
ZONDER_MAAT: Final = "tel0"
"""The class of a gemeente with something reported of which the measure counts nothing."""


@dataclass(frozen=True)
class Inhoud:
    """What the maps of one page have in common: the gemeenten and what is known of them.

    `kenmerken` and `ook` are by gemeentecode, `namen` by id, `gebieden` by gebied_id. `alt` names
    the map for who does not see it. `maat` is as in `Weergave`.
    """

    standen: tuple[GemeenteStand, ...]
    gekozen: str
    alt: str
    kenmerken: Mapping[str, Kenmerken] = field(default_factory=dict)
    namen: Mapping[str, str] = field(default_factory=dict)
    gebieden: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    ook: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    maat: str = ""


@dataclass(frozen=True)
class MapSpec:
    """One map: its content, and the part of the country it shows in what way.

    `groot` prints counts and names, and a title. `geometrie` is the address of the boundaries it
    needs, empty for the ways that need none.
    """

    inhoud: Inhoud
    weergave: str
    focus: Focus
    kader: Focus | None
    groot: bool
    titel: str
    geometrie: str


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
    kenmerken: Mapping[str, Kenmerken] = NOTHING,
    namen: Mapping[str, str] = NOTHING,
    gebieden: Mapping[str, tuple[str, ...]] = NOTHING,
    maat: str = "",
    ook: Mapping[str, tuple[str, ...]] = NOTHING,
    groot: bool | None = None,
    volgt: bool = True,
) -> MapSpec:
    """Describe one map.

    `focus` and `kader` name a part of the country as `Weergave.focus` does: what the map shows,
    and what it frames on the whole country. `geometrie` gives the address of the boundaries per
    level of detail; without it a map of boundaries shows zeshoeken. `kenmerken` says per
    gemeentecode what its activiteiten are about, `namen` the reader's name of each id in it,
    `gebieden` the gemeentecodes of each gebied that can be outlined. `maat` is what the numbers
    count, as in `Weergave`. `ook` gives, per gemeente that shows nothing, the other meanings of
    place it is reported with. `groot` prints counts and names; without it every map does but that
    of the whole country. `volgt` lets the box of a region move to a chosen gemeente outside it.
    """
    large = focus != NEDERLAND.naam if groot is None else groot
    shown, framed = (_placed(name, volgt=volgt) for name in (focus, kader or NEDERLAND.naam))
    way = weergave if geometrie or weergave != "grenzen" else "zeshoeken"
    return MapSpec(
        Inhoud(
            tuple(sorted(standen, key=lambda s: s.gemeentecode)), gekozen or "", alt,
            kenmerken, namen, gebieden, ook, maat,
        ),
        weergave=way,
        focus=shown,
        kader=framed if kader else None,
        groot=large,
        titel=texts.focus_title(focus, len(standen)) if large else "",
        geometrie=_level(geometrie, large=large, whole=focus == NEDERLAND.naam)
        if way == "grenzen" and geometrie
        else "",
    )  # fmt: skip


def _placed(naam: str, *, volgt: bool) -> Focus:
    found = focus_named(naam)
    return Focus(**{**vars(found), "volgt": volgt and found.rd is not None})


def _level(geometrie: Mapping[str, str], *, large: bool, whole: bool) -> str:
    """Return the address of the least detail that looks right; any when it is not there."""
    level = ("midden" if large else "grof") if whole else "fijn"
    return geometrie.get(level) or next(iter(geometrie.values()))


def count_class(aantal: int) -> int:
    """Return the class of a count: 0 for none, 1 for 1, 2 for 2, 3 for 3-4, 4 for 5 or more."""
    return sum(aantal >= low for low, _ in CLASSES)


def legend_counts(
    standen: Sequence[GemeenteStand], *, maat: str = "", namen: Mapping[str, str] = NOTHING
) -> tuple[LegendRow, ...]:
    """Return all rows of the legend, also those without gemeenten: counts first, then empties.

    The empties start with what is reported but not counted by `maat`, if there is any. `namen`
    gives the reader's name of an id.
    """
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
    if kinds[Stand.GEMELD]:
        words = texts.measure_words(maat, namen)[-1]
        empty.insert(0, LegendRow(ZONDER_MAAT, words, kinds[Stand.GEMELD]))
    return (*counted, *empty)


def derived_count(standen: Sequence[GemeenteStand]) -> int:
    """Count the gemeenten that bear the corner of a derived place; the classes count them too."""
    return sum(s.afgeleid and (s.stand is Stand.GEMELD or s.aantal > 0) for s in standen)
