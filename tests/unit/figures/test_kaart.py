"""The map message and its legend."""

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wsd_dash.domain.locaties import GemeenteStand, Stand
from wsd_dash.figures.kaart import (
    FOCI,
    MapSpec,
    build_map_spec,
    choose_focus,
    count_class,
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


def spec(standen: tuple[GemeenteStand, ...] = ALL, **changes: object) -> MapSpec:
    arguments = {
        "weergave": "grenzen",
        "gekozen": None,
        "focus": "nederland",
        "geometrie": {"grof": "/geometrie/1.json"},
        "alt": "Kaart",
    }
    return build_map_spec(standen, **{**arguments, **changes})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("aantal", "klas"), [(0, 0), (1, 1), (2, 2), (3, 3), (4, 3), (5, 4), (88, 4)]
)
def test_counts_fall_in_the_fixed_classes(aantal: int, klas: int) -> None:
    assert count_class(aantal) == klas


def test_message_names_every_gemeente_that_is_not_unchecked() -> None:
    data = spec().to_data()
    assert data["aantallen"] == {"0202": 6, "0546": 2, "1652": 1}
    assert data["standen"] == {"deelnemend": "1734", "regio": "0226", "niets": "0228"}
    assert data["afgeleid"] == "1652"
    assert data["deelnemers"] == "0202"
    assert "0014" not in json.dumps(data)


@given(st.permutations(ALL))
def test_message_does_not_depend_on_the_order_of_rows(standen: list[GemeenteStand]) -> None:
    assert spec(tuple(standen)).to_data() == spec().to_data()
    assert list(spec(tuple(standen)).aantallen) == list(spec().aantallen)


def test_without_geometry_the_map_shows_tiles() -> None:
    assert spec(geometrie=None).weergave == "zeshoeken"
    assert spec().weergave == "grenzen"


def test_enlargement_has_labels_and_title_and_the_country_has_a_frame() -> None:
    large = spec(focus="arnhem-nijmegen").to_data()
    whole = spec(kader="arnhem-nijmegen").to_data()
    assert (large["etiketten"], large["titel"]) == (True, "Brede regio Arnhem-Nijmegen")
    assert large["kader"] is None
    assert (whole["etiketten"], whole["titel"], whole["focus"]) == (False, "", None)
    assert whole["kader"] == large["focus"]


def test_message_stays_under_3_kb_when_every_gemeente_is_in_the_werkgebied() -> None:
    many = [replace(EDE, gemeentecode=f"GM{code:04d}") for code in range(310)]
    counted = [replace(ARNHEM, gemeentecode=f"GM{code:04d}") for code in range(400, 432)]
    data = spec((*many, *counted), focus="arnhem-nijmegen", gekozen="GM0400").to_data()
    assert len(json.dumps(data, ensure_ascii=False, separators=(",", ":"))) < 3_200


@pytest.mark.parametrize(
    ("standen", "gekozen", "focus"),
    [
        (ALL, None, "arnhem-nijmegen"),
        (ALL, "GM0546", "den-haag-leiden"),
        (ALL, "GM0014", "arnhem-nijmegen"),
        ((LEIDEN, EDE), None, "den-haag-leiden"),
        ((LEIDEN, EDE), "GM0228", "arnhem-nijmegen"),
        ((), None, "arnhem-nijmegen"),
    ],
)
def test_focus_follows_the_chosen_gemeente_and_then_the_data(
    standen: tuple[GemeenteStand, ...], gekozen: str | None, focus: str
) -> None:
    assert choose_focus(standen, gekozen=gekozen) == focus
    assert focus in FOCI


def test_legend_counts_every_gemeente_once() -> None:
    rows = legend_counts(ALL)
    assert [(row.klas, row.gemeenten) for row in rows] == [
        ("tel1", 1), ("tel2", 1), ("tel3", 0), ("tel4", 1),
        ("deelnemend", 1), ("regio", 1), ("niets", 1), ("niet_nagegaan", 1),
    ]  # fmt: skip
    assert sum(row.gemeenten for row in rows) == len(ALL)
    assert [row.label for row in rows[:4]] == ["1", "2", "3-4", "5 of meer"]
