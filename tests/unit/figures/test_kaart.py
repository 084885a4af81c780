"""One map as facts, and its legend."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wsd_dash.domain.locaties import GemeenteStand, Stand
from wsd_dash.figures.kaart import (
    MapSpec,
    build_map_spec,
    count_class,
    derived_count,
    legend_counts,
)

ARNHEM = GemeenteStand("GM0202", "Arnhem", "Gelderland", Stand.GEMELD, 6, deelnemer=True)
DUIVEN = GemeenteStand("GM0226", "Duiven", "Gelderland", Stand.REGIO, deelnemer=True)
OVERBETUWE = GemeenteStand("GM1734", "Overbetuwe", "Gelderland", Stand.DEELNEMEND, deelnemer=True)
EDE = GemeenteStand("GM0228", "Ede", "Gelderland", Stand.NIETS)
GEMERT = GemeenteStand("GM1652", "Gemert-Bakel", "Noord-Brabant", Stand.GEMELD, 1, afgeleid=True)
LEIDEN = GemeenteStand("GM0546", "Leiden", "Zuid-Holland", Stand.GEMELD, 2)
GRONINGEN = GemeenteStand("GM0014", "Groningen", "Groningen", Stand.NIET_NAGEGAAN)
ALL = (ARNHEM, DUIVEN, OVERBETUWE, EDE, GEMERT, LEIDEN, GRONINGEN)
LEVELS = {"grof": "/geometrie/1.json", "midden": "/geometrie/2.json", "fijn": "/geometrie/3.json"}


def spec(standen: tuple[GemeenteStand, ...] = ALL, **changes: object) -> MapSpec:
    arguments = {
        "weergave": "grenzen",
        "gekozen": None,
        "focus": "nederland",
        "geometrie": LEVELS,
        "alt": "Kaart",
    }
    return build_map_spec(standen, **{**arguments, **changes})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("aantal", "klas"), [(0, 0), (1, 1), (2, 2), (3, 3), (4, 3), (5, 4), (88, 4)]
)
def test_counts_fall_in_the_fixed_classes(aantal: int, klas: int) -> None:
    assert count_class(aantal) == klas


@given(st.permutations(ALL))
def test_a_map_does_not_depend_on_the_order_of_rows(standen: list[GemeenteStand]) -> None:
    assert spec(tuple(standen)) == spec()


def test_without_geometry_boundaries_become_tiles_and_dots_stay_dots() -> None:
    assert spec(geometrie=None).weergave == "zeshoeken"
    assert spec().weergave == "grenzen"
    assert spec(geometrie=None, weergave="stippen").weergave == "stippen"
    assert spec(weergave="stippen").geometrie == ""


@pytest.mark.parametrize(
    ("changes", "level"),
    [
        ({"focus": "nederland"}, "grof"),
        ({"focus": "nederland", "groot": True}, "midden"),
        ({"focus": "arnhem-nijmegen"}, "fijn"),
        ({"focus": "Limburg"}, "fijn"),
    ],
)
def test_a_map_fetches_the_least_detail_that_looks_right(
    changes: dict[str, object], level: str
) -> None:
    assert spec(**changes).geometrie == LEVELS[level]
    assert spec(**changes, geometrie={"grof": "/een.json"}).geometrie == "/een.json"


def test_an_enlargement_has_a_title_and_the_country_a_frame() -> None:
    large, whole = spec(focus="arnhem-nijmegen"), spec(kader="arnhem-nijmegen")
    assert (large.groot, large.titel, large.kader) == (True, "Brede regio Arnhem-Nijmegen", None)
    assert (whole.groot, whole.titel, whole.focus.to_data()) == (False, "", None)
    assert whole.kader == large.focus


def test_the_whole_country_can_be_large_and_then_has_a_title() -> None:
    country = spec(groot=True)
    assert (country.groot, country.titel) == (True, "Nederland, 7 gemeenten")
    assert country.focus.to_data() is None


def test_only_a_region_nobody_asked_for_moves_to_a_chosen_gemeente() -> None:
    assert spec(focus="arnhem-nijmegen").focus.volgt
    assert not spec(focus="arnhem-nijmegen", volgt=False).focus.volgt
    assert not spec(focus="Limburg").focus.volgt


def test_legend_counts_every_gemeente_once() -> None:
    rows = legend_counts(ALL)
    assert [(row.klas, row.gemeenten) for row in rows] == [
        ("tel1", 1), ("tel2", 1), ("tel3", 0), ("tel4", 1),
        ("deelnemend", 1), ("regio", 1), ("niets", 1), ("niet_nagegaan", 1),
    ]  # fmt: skip
    assert sum(row.gemeenten for row in rows) == len(ALL)
    assert [row.label for row in rows[:4]] == ["1", "2", "3-4", "5 of meer"]


def test_legend_says_where_a_measure_counts_nothing_of_what_is_reported() -> None:
    none = GemeenteStand("GM0268", "Nijmegen", "Gelderland", Stand.GEMELD, 0)
    rows = legend_counts((*ALL, none), maat="partners")
    assert (rows[4].klas, rows[4].label) == ("tel0", "wel gemeld, geen partner genoemd")
    assert sum(row.gemeenten for row in rows) == len(ALL) + 1


def test_only_what_is_reported_bears_the_corner_of_a_derived_place() -> None:
    def stand(kind: Stand, aantal: int, *, afgeleid: bool) -> GemeenteStand:
        name = ("GM0546", "Leiden", "Zuid-Holland")
        return GemeenteStand(*name, kind, aantal, afgeleid=afgeleid)

    standen = (
        stand(Stand.GEMELD, 1, afgeleid=True),
        stand(Stand.GEMELD, 1, afgeleid=False),
        stand(Stand.NIETS, 0, afgeleid=True),
    )
    assert derived_count(standen) == 1
