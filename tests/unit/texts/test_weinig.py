"""Golden sentences about what is seldom named."""

from dataclasses import replace

import pytest

from wsd_dash.domain.codering import Labels
from wsd_dash.domain.weinig import Gat, Gatengroep, Gemeentegroep, StilleGemeente
from wsd_dash.texts import weinig as words


def gap(**changes: int) -> Gat:
    numbers = {
        "gevonden": 0,
        "te_beoordelen": 31,
        "gemeld": 33,
        "rij_aantal": 6,
        "kolom_aantal": 11,
        "alle": 31,
        "ruim": 0,
        "beide": 0,
        **changes,
    }
    return Gat("inclusie", "impact", **numbers)


def group(leeg: int, vakken: int, rij: str = "conditie", kolom: str = "thema") -> Gatengroep:
    return Gatengroep(rij, kolom, (), vakken, leeg, (), (), 33, 31)


def members(silent: int, deelnemers: int, n: int = 88, known: int = 19) -> Gemeentegroep:
    rows = tuple(StilleGemeente(f"GM{i:04}", 0) for i in range(silent))
    return Gemeentegroep(rows, deelnemers, n, known, ())


@pytest.mark.parametrize(
    ("groepen", "stil", "expected"),
    [
        (
            (group(3, 20), group(19, 48, "leeratelier", "conditie")),
            members(5, 10),
            (
                "22 van de 68 combinaties zijn leeg (n = 88 activiteiten). In 5 van de 10 "
                "deelnemende gemeenten is niets gemeld; van 69 van de 88 activiteiten is de "
                "gemeente niet bekend."
            ),
        ),
        (
            (group(0, 20),),
            members(0, 10, known=88),
            (
                "Geen van de 20 combinaties is leeg (n = 88 activiteiten). In alle 10 "
                "deelnemende gemeenten is iets gemeld; van elke activiteit is de gemeente bekend."
            ),
        ),
        (
            (group(1, 1),),
            members(0, 0, 1, 0),
            (
                "Er zijn geen combinaties om te tellen (n = 1 activiteit). Er is hier geen lijst "
                "van deelnemende gemeenten; van de ene activiteit is geen gemeente bekend."
            ),
        ),
        ((), members(0, 0, 0, 0), "Bij deze filters zijn er geen activiteiten om te tellen."),
    ],
)
def test_the_sentence_counts_what_is_empty_silent_and_unknown(
    groepen: tuple[Gatengroep, ...], stil: Gemeentegroep, expected: str
) -> None:
    assert words.sentence(groepen, stil, stil.n) == expected


def test_where_the_empty_combinations_are_is_said_below_the_sentence() -> None:
    groepen = (group(3, 20), group(19, 48, "leeratelier", "conditie"))
    assert words.breakdown(groepen, 88) == (
        "Leeg: 3 van de 20 van conditie en thema en 19 van de 48 van leeratelier en conditie. "
        "Thema's gelden bij 33 van de 88 activiteiten."
    )
    assert words.breakdown((group(1, 1),), 33) == ""


def test_leerateliers_of_which_nothing_can_be_judged_say_why() -> None:
    assert words.silent(["JIP"]) == "Niets te beoordelen: JIP."
    assert words.silent(["A", "B"], thema=True) == (
        "Niets te beoordelen, te weinig tekst of de thema's gelden er niet: A en B."
    )
    assert words.silent([], thema=True) == ""


def test_one_participant_is_the_one() -> None:
    assert "In de ene deelnemende gemeente is niets gemeld;" in words.sentence(
        (), members(1, 1), 88
    )
    assert "In de ene deelnemende gemeente is wel iets gemeld;" in words.sentence(
        (), members(0, 1), 88
    )


def test_the_short_form_fits_a_slide() -> None:
    assert words.short((group(22, 68),), members(5, 10)) == (
        "22 lege combinaties, 5 deelnemers zonder gemelde activiteit"
    )
    assert words.short((group(1, 20),), members(1, 10)).startswith(
        "1 lege combinatie, 1 deelnemer zonder"
    )
    assert words.short((group(2, 20),), members(0, 0)) == "2 lege combinaties"


def test_without_combinations_the_short_form_claims_no_gap_and_no_lack_of_gaps() -> None:
    title = words.short((group(1, 1),), members(5, 10))
    assert title == "Er zijn geen combinaties om te tellen, 5 deelnemers zonder gemelde activiteit"
    assert len(title.split()) <= 12
    assert words.short((), members(0, 0)) == "Er zijn geen combinaties om te tellen"


@pytest.mark.parametrize(
    ("found", "hoofd", "expected"),
    [
        (
            gap(),
            False,
            (
                "Volgens beide rondes heeft geen van de 31 te beoordelen activiteiten zowel het "
                "label 'inclusie' als het label 'impact'. Apart, bij die 31: 'inclusie' 6 keer, "
                "'impact' 11 keer."
            ),
        ),
        (
            gap(gevonden=1),
            True,
            (
                "Volgens beide rondes heeft 1 van de 31 te beoordelen activiteiten zowel het label "
                "'inclusie' als het label 'impact' als hoofdaccent. Apart, bij die 31: "
                "'inclusie' 6 keer, 'impact' 11 keer."
            ),
        ),
        (
            gap(te_beoordelen=1, rij_aantal=1, kolom_aantal=1),
            False,
            (
                "Volgens beide rondes heeft de enige te beoordelen activiteit niet zowel het label "
                "'inclusie' als het label 'impact'. Apart, bij die ene: 'inclusie' 1 keer, "
                "'impact' 1 keer."
            ),
        ),
    ],
)
def test_two_labels_that_do_not_go_together(found: Gat, expected: str, *, hoofd: bool) -> None:
    said = words.combined(found, "inclusie", "impact", Labels.BEIDE, hoofd=hoofd)
    assert said == expected


def test_a_leeratelier_without_a_label() -> None:
    found = gap(te_beoordelen=5, gemeld=6, kolom_aantal=26, alle=77)
    assert words.in_leeratelier(found, "JIP", "cohesie", Labels.GENOEMD, hoofd=False) == (
        "Volgens de bron zelf heeft bij leeratelier JIP geen van de 5 te beoordelen activiteiten "
        "(1 met te weinig tekst) het label 'cohesie'. Overal samen: 26 van 77."
    )
    single = gap(te_beoordelen=1, gemeld=1, kolom_aantal=26, alle=77)
    assert words.in_leeratelier(single, "JIP", "cohesie", Labels.RUIM, hoofd=True) == (
        "Volgens minstens één ronde heeft bij leeratelier JIP de enige te beoordelen activiteit "
        "niet het label 'cohesie' als hoofdaccent. Overal samen: 26 van 77."
    )


@pytest.mark.parametrize(
    ("found", "labels", "expected"),
    [
        (gap(), Labels.BEIDE, "Met 'minstens één ronde' verandert dit niet."),
        (gap(ruim=1), Labels.BEIDE, "Met 'minstens één ronde': 1 activiteit, niet geen."),
        (
            gap(gevonden=1, ruim=3),
            Labels.GENOEMD,
            "Met 'minstens één ronde': 3 activiteiten, niet 1.",
        ),
        (gap(), Labels.RUIM, "Met 'beide rondes' verandert dit niet."),
        (gap(gevonden=1, ruim=1), Labels.RUIM, "Met 'beide rondes': 0."),
    ],
)
def test_whether_one_round_would_change_it(found: Gat, labels: Labels, expected: str) -> None:
    assert words.wider(found, labels) == expected


@pytest.mark.parametrize(
    ("k", "gebieden", "tail"),
    [
        (0, (), "Ook regionaal is er niets voor gemeld."),
        (
            1,
            ("De Liemers",),
            (
                "Regionaal is 1 activiteit gemeld (De Liemers); of die hier plaatsvond, zegt de "
                "bron niet."
            ),
        ),
        (
            7,
            ("De Liemers", "Regio Arnhem en Nijmegen"),
            (
                "Regionaal zijn 7 activiteiten gemeld (De Liemers; Regio Arnhem en Nijmegen); of "
                "die hier plaatsvonden, zegt de bron niet."
            ),
        ),
    ],
)
def test_a_silent_gemeente_ends_with_what_is_regional_and_where(
    k: int, gebieden: tuple[str, ...], tail: str
) -> None:
    said = words.gemeente("Venlo", k, gebieden, members(5, 10), gefilterd=True)
    assert said == (
        "Venlo staat op de deelnemerslijst; in de gelezen bronnen is er bij deze filters niets "
        f"gemeld (n = 88 activiteiten, van 19 is de gemeente bekend). {tail}"
    )


def test_what_is_found_nowhere_is_said_once() -> None:
    both = Labels.BEIDE
    assert words.nowhere([], 5, both) == words.nowhere(["impact"], 0, both) == ""
    assert "gevonden bij 1 te beoordelen activiteit," in words.nowhere(["impact"], 1, both)
    assert words.nowhere(["impact", "cohesie"], 5, both).endswith("impact en cohesie.")
    assert "bron zelf genoemd bij 5" in words.nowhere(["impact"], 5, Labels.GENOEMD)
    assert words.nowhere(["impact"], 5, Labels.VASTGESTELD).startswith("Nergens bevestigd")


def test_an_empty_group_says_why() -> None:
    assert words.none_left(group(0, 20)) == "Geen combinatie is leeg."
    assert words.none_left(group(4, 20)) == "Verder niets te melden."
    assert "geen leeratelier" in words.none_left(group(0, 0))
    assert "waarvoor de thema's golden" in words.none_left(replace(group(20, 20), n=0))
