"""Which part of the country a map shows."""

import csv

import pytest

from wsd_dash.config import PROJECT
from wsd_dash.domain.locaties import GemeenteStand, Stand
from wsd_dash.domain.weergave import STREKEN
from wsd_dash.figures.streken import FOCI, choose_focus, focus_named

ARNHEM = GemeenteStand("GM0202", "Arnhem", "Gelderland", Stand.GEMELD, 6)
EDE = GemeenteStand("GM0228", "Ede", "Gelderland", Stand.NIETS)
LEIDEN = GemeenteStand("GM0546", "Leiden", "Zuid-Holland", Stand.GEMELD, 2)
GRONINGEN = GemeenteStand("GM0014", "Groningen", "Groningen", Stand.NIET_NAGEGAAN)
ALL = (ARNHEM, EDE, LEIDEN, GRONINGEN)


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


def test_every_focus_of_a_link_is_known_and_any_other_is_a_provincie() -> None:
    assert set(STREKEN) == set(FOCI)
    assert focus_named("Limburg").to_data() == {"provincie": "Limburg"}
    assert focus_named("nederland").to_data() is None
    assert focus_named("selectie").to_data() == {"selectie": True}


def test_what_must_be_in_view_among_hexagons_are_gemeenten() -> None:
    with (PROJECT / "data" / "gemeenten.csv").open(encoding="utf-8", newline="") as file:
        known = {row["gemeentecode"] for row in csv.DictReader(file)}
    for focus in FOCI.values():
        assert set(focus.rond) <= known
        assert bool(focus.rond) == bool(focus.rd)
