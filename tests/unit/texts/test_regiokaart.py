"""Golden sentences of the regional map."""

from typing import Any

import pytest

from wsd_dash.texts import kaartmaat
from wsd_dash.texts import regiokaart as words
from wsd_dash.texts.stand import KAART

ALLE = "waar het werk gebeurt of waar men bijeenkwam of wie opdracht gaf of meebetaalde"


@pytest.mark.parametrize(
    ("gemeenten", "werkplaats", "betekenis", "text"),
    [
        (0, "", "", "In geen enkele gemeente is een activiteit gemeld."),
        (1, "", "", "In 1 gemeente is een activiteit gemeld."),
        (21, "", "", "In 21 gemeenten is een activiteit gemeld."),
        (
            16, "Arnhem en Nijmegen", "",
            "In 16 gemeenten is een activiteit gemeld van de werkplaats Arnhem en Nijmegen.",
        ),
        (
            2, "", "waar men bijeenkwam",
            "In 2 gemeenten is een activiteit gemeld (waar men bijeenkwam).",
        ),
    ],
)  # fmt: skip
def test_the_sentence_says_in_how_many_gemeenten_something_is_reported(
    gemeenten: int, werkplaats: str, betekenis: str, text: str
) -> None:
    assert words.sentence(gemeenten, werkplaats=werkplaats, betekenis=betekenis) == text


@pytest.mark.parametrize(
    ("werkplaats", "betekenis", "text"),
    [
        ("", "", "In 16 gemeenten is een activiteit gemeld"),
        ("Arnhem en Nijmegen", "", "In 16 gemeenten is een activiteit gemeld"),
        ("Zwolle", "", "In 16 gemeenten is een activiteit gemeld van de werkplaats Zwolle"),
        (
            "Arnhem en Nijmegen", "waar men bijeenkwam",
            "In 16 gemeenten is een activiteit gemeld (waar men bijeenkwam)",
        ),
        ("", ALLE, "In 16 gemeenten is een activiteit gemeld"),
    ],
)  # fmt: skip
def test_a_slide_title_has_at_most_twelve_words(werkplaats: str, betekenis: str, text: str) -> None:
    title = words.short(16, werkplaats=werkplaats, betekenis=betekenis)
    assert title == text
    assert len(title.split()) <= 12


@pytest.mark.parametrize(
    ("shown", "n", "text"),
    [
        (0, 0, "Geen activiteit past bij deze filters."),
        (
            0, 1,
            (
                "De kaart toont de enige activiteit niet: het is niet bekend in welke gemeente het "
                f"werk gebeurt. {KAART}"
            ),
        ),
        (1, 1, f"De kaart toont de enige activiteit. {KAART}"),
        (2, 2, f"De kaart toont 2 van de 2 activiteiten. {KAART}"),
        (
            14, 70,
            (
                "De kaart toont 14 van de 70 activiteiten: van 56 is niet bekend in welke gemeente "
                f"het werk gebeurt. {KAART}"
            ),
        ),
    ],
)  # fmt: skip
def test_the_sub_sentence_says_what_the_map_does_not_show(shown: int, n: int, text: str) -> None:
    assert words.sub_sentence(shown, n) == text


def test_the_sub_sentence_speaks_of_the_place_that_counts() -> None:
    assert words.sub_sentence(5, 88, ("bijeenkomst",)).startswith(
        "De kaart toont 5 van de 88 activiteiten: van 83 is niet bekend in welke gemeente men "
        "bijeenkwam."
    )


def test_a_filter_is_said_in_the_sentence_and_fits_the_title() -> None:
    heads = {"werkplaats": "", "betekenis": ""}
    assert words.sentence(9, **heads, gefilterd=True) == (
        "Bij deze filters is in 9 gemeenten een activiteit gemeld."
    )
    assert len(words.short(0, **heads, gefilterd=True).split()) <= 12


@pytest.mark.parametrize(
    ("total", "empty", "region", "k", "text"),
    [
        (10, [], [], 7, "In alle 10 deelnemende gemeenten is een activiteit gemeld."),
        (1, [], [], 7, "In de enige deelnemende gemeente is een activiteit gemeld."),
        (
            1, ["Venlo"], [], 0,
            "In de enige deelnemende gemeente is geen activiteit gemeld: Venlo.",
        ),
        (
            2, ["Venlo", "Nijmegen"], [], 0,
            "In alle 2 deelnemende gemeenten is geen activiteit gemeld: Venlo en Nijmegen.",
        ),
        (
            10, ["Overbetuwe"], [], 1,
            ("In 1 van de 10 deelnemende gemeenten is geen activiteit gemeld: Overbetuwe. "
            "Regionaal is 1 activiteit gemeld; of die hier plaatsvond, zegt de bron niet."),
        ),
        (
            10, ["Overbetuwe", "Land van Cuijk"], ["Duiven", "Westervoort", "Zevenaar"], 7,
            ("In 5 van de 10 deelnemende gemeenten is geen activiteit gemeld: Overbetuwe en Land "
            "van Cuijk; alleen als deel van een regio: Duiven, Westervoort en Zevenaar. "
            "Regionaal zijn 7 activiteiten gemeld; of die hier plaatsvonden, zegt de bron niet."),
        ),
    ],
)  # fmt: skip
def test_a_white_spot_comes_with_the_regional_caution(
    total: int, empty: list[str], region: list[str], k: int, text: str
) -> None:
    assert words.participants(total, empty, region, k) == text


def test_a_white_spot_made_by_a_filter_says_so() -> None:
    text = words.participants(10, ["Venlo"], [], 0, gefilterd=True)
    assert text == (
        "In 1 van de 10 deelnemende gemeenten is bij deze filters geen activiteit gemeld: Venlo."
    )


def test_without_a_list_of_participants_there_are_no_white_spots() -> None:
    assert words.participants_unknown("Den Haag en Leiden") == (
        "Van Den Haag en Leiden is de deelnemerslijst onbekend. Daarom toont de kaart daar geen "
        "deelnemers zonder melding."
    )


@pytest.mark.parametrize(
    ("deelnemer", "aantal", "text"),
    [
        (True, 0, "deelnemer · niets gemeld"),
        (True, 1, "deelnemer · 1 activiteit gemeld"),
        (False, 6, "6 activiteiten gemeld"),
        (False, 0, "niets gemeld"),
    ],
)
def test_a_card_says_participant_and_count(*, deelnemer: bool, aantal: int, text: str) -> None:
    line = words.card_line(deelnemer=deelnemer, aantal=aantal, stand_tekst="niets gemeld")
    assert line == text


def test_a_card_says_when_filters_hide() -> None:
    line = words.card_line(deelnemer=True, aantal=0, stand_tekst="niets gemeld", gefilterd=True)
    assert line == "deelnemer · bij deze filters niets gemeld"


@pytest.mark.parametrize(
    ("n", "text"),
    [
        (0, ""),
        (1, "De enige andere gemeente is niet nagegaan: zij ligt buiten het werkgebied."),
        (235, "De overige 235 gemeenten zijn niet nagegaan: zij liggen buiten het werkgebied."),
    ],
)
def test_the_table_says_what_it_leaves_out(n: int, text: str) -> None:
    assert words.table_rest(n) == text


@pytest.mark.parametrize(
    ("more", "text"),
    [
        ({"jaar": "2022"}, "Over 2022 is in 9 gemeenten een activiteit gemeld."),
        ({"gefilterd": True}, "Bij deze filters is in 9 gemeenten een activiteit gemeld."),
        (
            {"maat": kaartmaat.PARTNERS},
            "In 9 gemeenten is een activiteit met een genoemde partner gemeld.",
        ),
        (
            {"maat": kaartmaat.accent("inclusie"), "jaar": "2021-2023"},
            "Over 2021-2023 is in 9 gemeenten een activiteit met hoofdaccent op inclusie gemeld.",
        ),
    ],
)
def test_the_sentence_names_the_year_the_filters_and_the_measure(
    more: dict[str, Any], text: str
) -> None:
    assert words.sentence(9, werkplaats="", betekenis="", **more) == text


@pytest.mark.parametrize(
    ("more", "text"),
    [
        ({"jaar": "2022"}, "Over 2022 is in 9 gemeenten een activiteit gemeld"),
        ({"maat": kaartmaat.PARTNERS}, "Partner genoemd in 9 gemeenten"),
        (
            {"maat": kaartmaat.accent("inclusie"), "gefilterd": True},
            "Bij deze filters: hoofdaccent op inclusie gemeld in 9 gemeenten",
        ),
    ],
)
def test_the_slide_title_does_so_in_few_words(more: dict[str, Any], text: str) -> None:
    assert words.short(9, werkplaats="", betekenis="", **more) == text


def test_a_measure_narrows_what_the_map_shows_a_part_of() -> None:
    met = kaartmaat.PARTNERS.met
    assert words.sub_sentence(0, 0, met=met) == (
        "Geen activiteit met een genoemde partner past bij deze filters."
    )
    assert words.sub_sentence(1, 1, met=met) == (
        f"De kaart toont de enige activiteit met een genoemde partner. {KAART}"
    )
    assert words.sub_sentence(2, 2, met=met) == (
        f"De kaart toont 2 van de 2 activiteiten met een genoemde partner. {KAART}"
    )


@pytest.mark.parametrize(
    ("n", "text"),
    [
        (0, ""),
        (1, "1 daarvan noemt ook een gemeente en staat op de kaart."),
        (2, "2 daarvan noemen ook een gemeente en staan op de kaart."),
    ],
)
def test_regional_work_with_a_gemeente_is_on_the_map_too(n: int, text: str) -> None:
    assert words.regional_also(n) == text


def test_only_known_regions_are_promised_an_outline() -> None:
    assert words.outline([]) == ""
    assert words.outline(["De Liemers"]) == (
        "Wijs De Liemers aan: de kaart toont dan waar dat ongeveer is."
    )


@pytest.mark.parametrize(
    ("aantal", "maat", "text"),
    [
        (0, "geen partner genoemd", "deelnemer · niets gemeld"),
        (1, "", "deelnemer · 1 activiteit gemeld"),
        (2, "1 partner genoemd", "deelnemer · 2 activiteiten gemeld · 1 partner genoemd"),
    ],
)
def test_a_card_says_what_the_measure_counts_where_something_is_reported(
    aantal: int, maat: str, text: str
) -> None:
    line = words.card_line(deelnemer=True, aantal=aantal, stand_tekst="niets gemeld", maat=maat)
    assert line == text


@pytest.mark.parametrize(
    ("aantal", "text"), [(1, "1 activiteit gemeld · plaats afgeleid"), (0, "x")]
)
def test_a_card_says_when_the_place_is_derived(aantal: int, text: str) -> None:
    line = words.card_line(deelnemer=False, aantal=aantal, stand_tekst="x", afgeleid=True)
    assert line == text
