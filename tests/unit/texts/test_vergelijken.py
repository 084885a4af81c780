"""Words of gemeenten side by side: whole sentences for every count."""

from collections.abc import Mapping, Sequence

import pytest

from wsd_dash.domain.gemeente import Deelname
from wsd_dash.domain.locaties import Stand
from wsd_dash.texts import vergelijken as words


@pytest.mark.parametrize(
    ("gemeld", "n", "gedeeld", "leeg", "zin"),
    [
        (
            ["A", "B"],
            8,
            1,
            {},
            "In A en B zijn samen 8 activiteiten gemeld, waarvan 1 in allebei.",
        ),
        (
            ["A", "B"],
            2,
            0,
            {},
            "In A en B zijn samen 2 activiteiten gemeld, geen ervan in allebei.",
        ),
        (["A", "B"], 1, 1, {}, "In A en B is 1 activiteit gemeld, in allebei dezelfde."),
        (["A", "B"], 3, 3, {}, "In A en B zijn samen 3 activiteiten gemeld, alle 3 in allebei."),
        (
            ["A", "B", "C"],
            5,
            2,
            {},
            (
                "In A, B en C zijn samen 5 activiteiten gemeld, waarvan 2 in meer dan één van deze "
                "gemeenten."
            ),
        ),
        (["A", "B", "C"], 1, 1, {}, "In A, B en C is 1 activiteit gemeld, in alle 3 dezelfde."),
        (
            ["A"],
            6,
            0,
            {"": ["B", "C"], "niet nagegaan": ["D"]},
            (
                "In A zijn 6 activiteiten gemeld; in B en C is geen activiteit gemeld; D is niet "
                "nagegaan."
            ),
        ),
        (["A"], 1, 0, {"": ["B"]}, "In A is 1 activiteit gemeld; in B is geen activiteit gemeld."),
        ([], 0, 0, {"niet nagegaan": ["C", "D"]}, "C en D zijn niet nagegaan."),
    ],
)
def test_the_sentence(
    gemeld: Sequence[str], n: int, gedeeld: int, leeg: Mapping[str, Sequence[str]], zin: str
) -> None:
    assert words.sentence(gemeld, n, gedeeld, leeg) == zin


def test_filters_and_another_meaning_are_said_once() -> None:
    zin = words.sentence(["A"], 2, 0, {"": ["B"]}, gefilterd=True, betekenis="waar men bijeenkwam")
    assert zin == (
        "In A zijn bij deze filters 2 activiteiten gemeld (waar men bijeenkwam); in B is geen "
        "activiteit gemeld."
    )
    nothing = words.sentence([], 0, 0, {"": ["A"], "niet nagegaan": ["B"]}, gefilterd=True)
    assert nothing == "In A is bij deze filters geen activiteit gemeld; B is niet nagegaan."


def test_a_kind_of_empty_has_its_own_words() -> None:
    assert words.empty_kind(Stand.NIETS) == words.empty_kind(Stand.DEELNEMEND) == ""
    assert words.empty_kind(Stand.REGIO) == "alleen als deel van een regio genoemd"
    assert words.empty_kind(Stand.NIETS, ["bijeenkomst"]) == (
        "alleen gemeld als plaats van een bijeenkomst"
    )
    assert words.empty_kind(Stand.NIET_NAGEGAAN, ["bijeenkomst"]) == "niet nagegaan"


def test_the_title_of_a_slide_has_at_most_twelve_words() -> None:
    assert words.short(["Arnhem", "Leiden"], 1) == "Arnhem en Leiden: 1 activiteit gemeld"
    assert words.short(["Arnhem", "Leiden"], 0) == "Arnhem en Leiden: niets gemeld"
    long = words.short(["Alphen aan den Rijn", "Berg en Dal", "Mook en Middelaar", "Ede"], 3)
    assert long == "4 gemeenten: 3 activiteiten gemeld"
    assert len(long.split()) <= words.KORT


def test_the_start_asks_for_what_is_missing() -> None:
    assert words.start_sentence("") == "Kies twee tot vier gemeenten om naast elkaar te zetten."
    assert words.start_sentence("Arnhem") == "Arnhem is gekozen. Kies er een, twee of drie bij."


def test_a_fifth_is_refused_with_its_name() -> None:
    assert words.too_many(["Ede", "Tiel"]).endswith("Niet getoond: Ede en Tiel.")


@pytest.mark.parametrize(
    ("kind", "datum", "text"),
    [
        (Deelname.LIJST, "", "deelnemer volgens de lijst van X (zonder datum)"),
        (Deelname.LIJST, "mei 2024", "deelnemer volgens de lijst van X (mei 2024)"),
        (Deelname.NIET, "", "niet op de lijst van X (zonder datum)"),
        (Deelname.ONBEKEND, "", "deelnemerslijst van X onbekend"),
    ],
)
def test_participation_in_a_cell(kind: Deelname, datum: str, text: str) -> None:
    assert words.participates("X", kind, datum=datum) == text


@pytest.mark.parametrize(
    ("afgeleid", "n", "text"),
    [
        (0, 3, ""),
        (2, 3, "bij 2 van de 3 afgeleid, of het jaar van de bron"),
        (3, 3, "bij alle 3 afgeleid, of het jaar van de bron"),
        (1, 1, "afgeleid, of het jaar van de bron"),
    ],
)
def test_years_say_what_they_rest_on(afgeleid: int, n: int, text: str) -> None:
    assert words.year_note(afgeleid, n) == text


def test_organisaties_are_counted_with_where_they_are_named() -> None:
    assert words.organisations(0, 0, 2) == ("geen organisatie genoemd", "")
    assert words.organisations(1, 1, 1) == ("1 organisatie", "")
    assert words.organisations(4, 1, 3) == ("4 organisaties", "genoemd bij 1 van de 3")
    assert words.organisations(4, 3, 3) == ("4 organisaties", "genoemd bij alle 3")


def test_a_column_of_counts_says_its_n() -> None:
    assert words.judged(0, 0) == "n = 0, niets gemeld"
    assert words.judged(0, 0, nagegaan=False) == "n = 0, niet nagegaan"
    assert words.in_reach(0, 0, 0, nagegaan=False) == "n = 0, niet nagegaan"
    assert words.judged(1, 1) == "n = 1 activiteit"
    assert words.judged(6, 5) == "n = 6 activiteiten, 5 te beoordelen"
    assert words.in_reach(0, 0, 0) == "n = 0, niets gemeld"
    assert words.in_reach(0, 6, 0) == "n = 0, thema's gelden hier niet"
    assert words.in_reach(3, 6, 3) == "n = 3 van 6 activiteiten"
    assert words.in_reach(3, 6, 2) == "n = 3 van 6 activiteiten, 2 te beoordelen"
    assert words.in_reach(6, 6, 5) == "n = 6 activiteiten, 5 te beoordelen"


def test_where_an_activiteit_is_reported_besides() -> None:
    assert words.together_with([]) == ""
    assert words.together_with(["A", "B"]) == "ook in A en B"
    assert words.where(["A", "B"], 0) == "A en B"
    assert words.where(["A", "B"], 1) == "A en B, en in 1 andere gemeente"
    assert words.where(["A", "B"], 5) == "A en B, en in 5 andere gemeenten"


def test_a_region_is_headed_by_whom_it_touches() -> None:
    assert words.region_in(["A"]) == "Deze noemen een regio waar A bij hoort:"
    assert words.region_in(["A", "B"]) == "Deze noemen een regio waar A en B bij horen:"
    assert words.region_perhaps(["A"]) == (
        "Deze noemen een regio; of A erbij hoort, zegt de bron niet:"
    )
    assert "of A, B of C erbij hoort" in words.region_perhaps(["A", "B", "C"])
    assert words.region_mixed(["A"], ["B"]) == (
        "Deze noemen een regio waar A bij hoort. Deze noemen een regio; of B erbij hoort, zegt de "
        "bron niet:"
    )


def test_regional_work_that_counts_elsewhere_says_so() -> None:
    assert words.region_note(["R"], []) == "R"
    assert words.region_note(["R", "S"], ["A"]) == "R en S; telt wel mee in A"


def test_what_is_not_known_begins_and_ends_with_the_caution() -> None:
    lines = words.unknown(
        zonder_gemeente=69, totaal=88, zonder_lijst=["X"], betekenis=("uitvoering",)
    )
    assert lines[0] == words.VERSCHIL
    assert lines[1].startswith("Plaats: van 69 van de 88 activiteiten is niet bekend")
    assert lines[2] == "Deelname: van de werkplaats X is de deelnemerslijst onbekend."
    short = words.unknown(zonder_gemeente=0, totaal=1, zonder_lijst=[], betekenis=("uitvoering",))
    assert len(short) == 3


def test_the_footer_says_n() -> None:
    assert words.n_of(1, 88) == "n = 1 van 88 activiteiten"
