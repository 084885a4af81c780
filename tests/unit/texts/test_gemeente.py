"""The sentences of the gemeente page: singular, plural, none, and the four kinds of empty."""

import pytest

from wsd_dash.domain.locaties import Stand
from wsd_dash.texts import gemeente as words


@pytest.mark.parametrize(
    ("n", "ateliers", "expected"),
    [
        (6, 5, "In Arnhem zijn 6 activiteiten gemeld, uit 5 leerateliers."),
        (1, 1, "In Arnhem is 1 activiteit gemeld, uit 1 leeratelier."),
        (2, 0, "In Arnhem zijn 2 activiteiten gemeld."),
    ],
)
def test_what_is_reported(n: int, ateliers: int, expected: str) -> None:
    assert words.sentence("Arnhem", n, ateliers) == expected


def test_filters_and_another_meaning_are_said() -> None:
    assert (
        words.sentence("Ede", 1, 0, gefilterd=True, betekenis="waar men bijeenkwam")
        == "Bij deze filters is in Ede 1 activiteit gemeld (waar men bijeenkwam)."
    )


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        (Stand.DEELNEMEND, "Duiven neemt deel, maar er is geen activiteit gemeld."),
        (
            Stand.REGIO,
            (
                "In Duiven zelf is geen activiteit gemeld, wel in een regio waar Duiven bij hoort: "
                "De Liemers."
            ),
        ),
        (Stand.NIETS, "In Duiven is geen activiteit gemeld."),
        (
            Stand.NIET_NAGEGAAN,
            "Duiven is niet nagegaan: de gemeente ligt buiten het werkgebied van de makers.",
        ),
    ],
)
def test_the_four_kinds_of_empty(kind: Stand, expected: str) -> None:
    assert words.empty_sentence("Duiven", kind, regios=["De Liemers"]) == expected


def test_a_gemeente_where_people_only_met_is_not_called_silent() -> None:
    assert words.empty_sentence("Ede", Stand.NIETS, apart=["bijeenkomst"]) == (
        "Ede is alleen gemeld als plaats van een bijeenkomst."
    )
    assert words.empty_sentence("Ede", Stand.NIETS, apart=["bijeenkomst"], gefilterd=True) == (
        "Bij deze filters is Ede alleen gemeld als plaats van een bijeenkomst."
    )
    assert words.short("Ede", 0, Stand.NIETS, ["bijeenkomst"]) == (
        "Ede: alleen gemeld als plaats van een bijeenkomst"
    )
    outside = words.empty_sentence("Hoorn", Stand.NIET_NAGEGAAN, apart=["bijeenkomst"])
    assert outside.startswith("Hoorn is niet nagegaan")


def test_empty_by_filters_is_said() -> None:
    assert (
        words.empty_sentence("Duiven", Stand.DEELNEMEND, gefilterd=True)
        == "Bij deze filters is in Duiven geen activiteit gemeld."
    )
    assert words.empty_sentence("Duiven", Stand.REGIO, regios=["X"], gefilterd=True).startswith(
        "Bij deze filters is in Duiven zelf geen activiteit gemeld"
    )


@pytest.mark.parametrize("kind", list(Stand))
def test_the_short_form_fits_a_slide(kind: Stand) -> None:
    assert len(words.short("Mook en Middelaar", 0, kind).split()) <= 12


def test_what_does_not_count_is_said_in_words() -> None:
    assert words.apart("bijeenkomst", 0) == ""
    assert words.apart("bijeenkomst", 1) == (
        "Bij 1 andere activiteit kwam men hier alleen bijeen; die telt niet mee."
    )
    assert words.apart("betrokken", 2) == (
        "Bij 2 andere activiteiten gaf de gemeente opdracht of betaalde zij mee; die tellen niet "
        "mee."
    )


def test_regional_work_ends_with_what_is_unknown() -> None:
    assert words.regional(0) == ""
    assert words.regional(1) == (
        "Regionaal is 1 activiteit gemeld; of die hier plaatsvond, zegt de bron niet."
    )
    assert words.regional(7) == (
        "Regionaal zijn 7 activiteiten gemeld; of die hier plaatsvonden, zegt de bron niet."
    )


def test_thema_s_say_where_they_are_counted() -> None:
    def note(n: int, within: int, *, alle: bool, elsewhere: bool = False) -> str:
        years = [] if elsewhere else [2021, 2022]
        return words.theme_note(n, within, alle=alle, years=years, elsewhere=elsewhere)

    assert note(6, 3, alle=False) == "waar ze gelden: bij 3 van de 6 activiteiten"
    assert note(6, 0, alle=False) == "waar ze gelden: bij geen van de 6 activiteiten"
    assert note(1, 0, alle=False) == "ze gelden niet bij deze activiteit"
    assert note(6, 6, alle=True) == "ze gelden bij alle 6 activiteiten"
    assert note(6, 3, alle=True) == "ook achteraf, voor 2021 en 2022"
    assert note(1, 0, alle=True, elsewhere=True) == "ook achteraf, voor een andere werkplaats"


def test_mentions_head() -> None:
    assert words.mentions(37, 10) == "37 keer genoemd, 10 keer als plaats van werk"
    assert words.mentions(0, 0) == "Niet genoemd in de bronnen"


@pytest.mark.parametrize(
    ("start", "eind", "expected"),
    [
        ("2024", "2025", "2024 - 2025"),
        ("2024", "2024", "2024"),
        ("2021-02", "", "vanaf februari 2021"),
        ("", "2022-06", "tot en met juni 2022"),
        ("", "", ""),
    ],
)
def test_the_period_says_only_what_is_known(start: str, eind: str, expected: str) -> None:
    assert words.period(start, eind) == expected


def test_the_fixed_part_stands_also_where_nothing_is_reported() -> None:
    def lines(n: int, missing: int) -> tuple[str, ...]:
        return words.unknown(
            n,
            geen_begin=missing,
            geen_eind=0,
            geen_leeratelier=0,
            geen_label=[],
            zonder_gemeente=0,
            totaal=88,
        )

    assert len(lines(0, 0)) == 2
    assert lines(6, 5)[0] == "Begin: van 5 van de 6 is het begin niet bekend."
    assert lines(1, 1)[0] == "Begin: van deze activiteit is het begin niet bekend."


def test_items_nobody_labelled_are_named() -> None:
    found = words.unknown(
        2,
        geen_begin=0,
        geen_eind=0,
        geen_leeratelier=1,
        geen_label=["empowerment", "impact"],
        zonder_gemeente=69,
        totaal=88,
    )
    assert found[:3] == (
        "Leeratelier: van 1 van de 2 noemt de bron er geen.",
        "Niet gelabeld: empowerment en impact.",
        (
            "Plaats: van 69 van de 88 activiteiten is niet bekend in welke gemeente het werk "
            "gebeurt. Een deel kan hier zijn geweest."
        ),
    )


def test_outside_the_werkgebied_is_no_white_spot() -> None:
    assert words.outside(["Gelderland", "Zuid-Holland"]).startswith(
        "De makers keken naar Gelderland en Zuid-Holland, en naar deelnemende gemeenten"
    )
    assert words.outside([]).startswith("Dit is geen witte vlek")


def test_without_filters() -> None:
    assert words.without_filters(0) == "Ook zonder filters is hier geen werk gemeld."
    assert words.without_filters(1) == "Zonder filters is er 1 activiteit gemeld."
    assert words.without_filters(6) == "Zonder filters zijn er 6 activiteiten gemeld."
