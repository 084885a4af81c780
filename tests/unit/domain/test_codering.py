"""The consensus table of the design, row by row."""

import pytest
from hypothesis import given

from gevallen import CONDITIES, Ronde, activiteit, activiteiten, oordelen, rondes
from wsd_dash.domain.activiteit import Activiteit
from wsd_dash.domain.codering import (
    Geschil,
    Labels,
    Rest,
    Uitkomst,
    codes_of_rounds,
    compare_rounds,
    resolve,
)

GEEN = Uitkomst({}, Rest.GEEN)
GEHEEL = Uitkomst({}, Rest.GEHEEL)
NB = Uitkomst({}, Rest.NB)
SEZ_1, SEZ_2 = Uitkomst({"sez": 1}, None), Uitkomst({"sez": 2}, None)


def outcome(labels: Labels, *rondes: Ronde) -> Uitkomst:
    return activiteit("x", conditie=rondes).uitkomst("conditie", labels=labels)


@pytest.mark.parametrize(
    ("a", "b", "beide", "ruim", "geschil"),
    [
        ({"sez": "2"}, {"sez": "2"}, SEZ_2, SEZ_2, Geschil.GEEN),
        ({"sez": "1"}, {"sez": "1"}, SEZ_1, SEZ_1, Geschil.GEEN),
        ({"sez": "1"}, {"sez": "2"}, SEZ_1, SEZ_2, Geschil.ACCENT),
        ({"sez": "2"}, {"sez": "1"}, SEZ_1, SEZ_2, Geschil.ACCENT),
        ({"sez": "2"}, {}, GEEN, SEZ_2, Geschil.AANWEZIG),
        ({}, {"sez": "1"}, GEEN, SEZ_1, Geschil.AANWEZIG),
        ({"sez": "2"}, "nb", GEEN, SEZ_2, Geschil.AANWEZIG),
        ("nb", {"sez": "1"}, GEEN, SEZ_1, Geschil.AANWEZIG),
        ({"sez": "2"}, "geheel", GEEN, SEZ_2, Geschil.AANWEZIG),
        ("geheel", {"sez": "1"}, GEEN, SEZ_1, Geschil.AANWEZIG),
        ("geheel", "geheel", GEHEEL, GEHEEL, Geschil.GEEN),
        ("geheel", {}, GEEN, GEHEEL, Geschil.AANWEZIG),
        ({}, "geheel", GEEN, GEHEEL, Geschil.AANWEZIG),
        ("geheel", "nb", GEEN, GEHEEL, Geschil.AANWEZIG),
        ("nb", "nb", NB, NB, Geschil.GEEN),
        ("nb", {}, GEEN, GEEN, Geschil.GEEN),
        ({}, {}, GEEN, GEEN, Geschil.GEEN),
    ],
)
def test_two_rounds_amount_to_what_the_design_says(
    a: Ronde, b: Ronde, beide: Uitkomst, ruim: Uitkomst, geschil: Geschil
) -> None:
    assert outcome(Labels.BEIDE, a, b) == beide
    assert outcome(Labels.RUIM, a, b) == ruim
    assert compare_rounds(activiteit("x", conditie=(a, b)).oordelen, item="sez") is geschil


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ({"sez!": "2"}, {"sez!": "2"}, SEZ_2),
        ({"sez!": "1"}, {"sez!": "2"}, SEZ_1),
        ({"sez!": "2"}, {"sez": "2"}, GEEN),
        ({"sez": "2"}, {"sez": "2"}, GEEN),
        ({"sez!": "2"}, {}, GEEN),
        ({"sez!": "2"}, "nb", GEEN),
        ("nb", {}, GEEN),
        ("nb", {"sez": "2"}, GEEN),
        ("nb", "nb", NB),
        ("geheel", "geheel", GEEN),
    ],
)
def test_named_takes_both_rounds_to_say_so(a: Ronde, b: Ronde, expected: Uitkomst) -> None:
    assert outcome(Labels.GENOEMD, a, b) == expected


@pytest.mark.parametrize(
    ("commissie", "expected"),
    [
        ({"sez": "2"}, SEZ_2),
        ({"sez": "1"}, SEZ_1),
        ({}, GEEN),
        ("nb", NB),
        ("geheel", GEHEEL),
    ],
)
def test_confirmed_is_the_committee_alone(commissie: Ronde, expected: Uitkomst) -> None:
    rounds: tuple[Ronde, Ronde] = ({"inclusie": "2"}, {"inclusie": "2"})
    assert outcome(Labels.VASTGESTELD, *rounds, commissie) == expected


def test_without_a_committee_nothing_is_confirmed() -> None:
    assert outcome(Labels.VASTGESTELD, {"sez": "2"}, {"sez": "2"}) == GEEN


def test_a_rejected_label_is_not_confirmed() -> None:
    rejected = oordelen("conditie", "commissie", {"sez": "2"}, status="verworpen")
    assert resolve(rejected, dimensie="conditie", labels=Labels.VASTGESTELD) == GEEN


def test_the_committee_does_not_count_as_a_round() -> None:
    assert outcome(Labels.RUIM, {}, {}, {"sez": "2"}) == GEEN


def test_codes_of_rounds_stand_in_order_of_the_rounds() -> None:
    made = activiteit("x", conditie=({"sez": "2"}, "nb"))
    assert codes_of_rounds(reversed(made.oordelen), item="sez") == ("2", "nb")


@given(activiteiten())
def test_stricter_readings_are_part_of_wider_ones(made: tuple[Activiteit, ...]) -> None:
    for one in made:
        for dimensie in ("conditie", "thema"):
            genoemd, beide, ruim = (
                one.uitkomst(dimensie, labels=labels).waarden
                for labels in (Labels.GENOEMD, Labels.BEIDE, Labels.RUIM)
            )
            assert set(genoemd) <= set(beide) <= set(ruim)
            assert all(beide[item] <= ruim[item] for item in beide)


@given(rondes("conditie"), rondes("conditie"))
def test_the_order_of_the_rounds_does_not_matter(a: Ronde, b: Ronde) -> None:
    for labels in (Labels.GENOEMD, Labels.BEIDE, Labels.RUIM):
        assert outcome(labels, a, b) == outcome(labels, b, a)


@given(rondes("conditie"), rondes("conditie"))
def test_a_dimension_has_labels_or_one_remainder(a: Ronde, b: Ronde) -> None:
    for labels in Labels:
        result = outcome(labels, a, b)
        assert bool(result.waarden) is (result.rest is None)
        assert set(result.waarden) <= set(CONDITIES)
