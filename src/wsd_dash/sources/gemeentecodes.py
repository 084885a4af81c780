"""Which gemeenten a boundary file holds; former ones count as those of today."""

from collections.abc import Mapping
from typing import Final

import geopandas
import pandas as pd
import shapely

from wsd_dash.errors import GeodataError
from wsd_dash.sources.grensbestand import printable
from wsd_dash.sources.omtrekken import make_coverage

MOST_NAMED: Final = 10
"""Codes that a refusal names; of the others it gives the number."""
OVERLAP: Final = 0.01
"""Share of a merged gemeente that its former gemeenten may cover twice."""


def destinations(herindelingen: pd.DataFrame | None, known: Mapping[str, str]) -> dict[str, str]:
    """Return, per former code, the gemeente of today that holds all of it.

    A gemeente that was split has no such place: its outline does not say where the cut went.
    """
    if herindelingen is None:
        return {}
    steps: dict[str, list[str]] = {}
    for old, new in zip(herindelingen["code_oud"], herindelingen["code_nieuw"], strict=True):
        steps.setdefault(str(old), []).append(str(new))

    def follow(code: str, seen: frozenset[str] = frozenset()) -> set[str]:
        if code in known:
            return {code}
        if code in seen or code not in steps:
            return {""}
        return {end for new in steps[code] for end in follow(new, seen | {code})}

    ends = {old: follow(old) for old in steps.keys() - known.keys()}
    return {old: "".join(new) for old, new in ends.items() if len(new) == 1 and all(new)}


def check_codes(
    frame: geopandas.GeoDataFrame, known: Mapping[str, str], today: Mapping[str, str]
) -> None:
    """Refuse a frame that does not hold each known gemeente once, whole or as former ones.

    `frame` has `gemeentecode` and polygons; `today` is what `destinations` gave. Raises
    `GeodataError` with the codes.
    """
    codes = list(frame["gemeentecode"])
    # No geometry, an empty one, a point and a line have no area (or none that is a number).
    areas = shapely.area(shapely.make_valid(frame.geometry.to_numpy()))
    problems = {
        "dubbel": {code for code in codes if codes.count(code) > 1},
        "onbekend": set(codes) - known.keys() - today.keys(),
        "ontbreekt": known.keys() - {today.get(code, code) for code in codes},
        "leeg": set(frame.loc[~(areas > 0), "gemeentecode"]),
    }
    for problem, found in problems.items():
        if found:
            _refuse(problem, found)


def _refuse(problem: str, codes: set[str]) -> None:
    named = ", ".join(printable(code) for code in sorted(codes)[:MOST_NAMED])
    raise GeodataError(problem, named, more=max(0, len(codes) - MOST_NAMED))


def merge_former(
    frame: geopandas.GeoDataFrame, today: Mapping[str, str]
) -> tuple[dict[str, shapely.MultiPolygon], int]:
    """Return polygons by code of today, and how many former gemeenten went into them.

    A file that holds a gemeente of today whole and a former part of it as well is refused.
    """
    former = frame["gemeentecode"].isin(list(today))
    merged = frame.assign(gemeentecode=[today.get(code, code) for code in frame["gemeentecode"]])
    vlakken = make_coverage(merged)
    areas = merged.geometry.make_valid().area.groupby(merged["gemeentecode"]).sum()
    touched = set(merged.loc[former, "gemeentecode"])
    twice = {code for code in touched if areas[code] > (1 + OVERLAP) * vlakken[code].area}
    if twice:
        codes = merged.index[former & merged["gemeentecode"].isin(list(twice))]
        _refuse("onbekend", set(frame.loc[codes, "gemeentecode"]))
    return vlakken, int(former.sum())
