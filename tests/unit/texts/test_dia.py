"""The words around a slide: its footer in one order, and no number without its noun."""

import re
from dataclasses import replace

import pytest

from wsd_dash.domain.dia import Diavoet
from wsd_dash.texts import dia, diabespreken, diabronnen, diadeel, diatabel, diatijd

VOET = Diavoet("geen filter", "n = 3 activiteiten", "", "1 bron", "Stand: mei 2024.", "abc")


def test_a_footer_leaves_out_what_is_empty() -> None:
    assert dia.footer_lines(VOET) == (
        "Filters: geen filter",
        "n = 3 activiteiten",
        "Bron: 1 bron",
        "Stand: mei 2024.",
        "Gegevens: abc",
    )


@pytest.mark.parametrize(
    ("onbekend", "short"),
    [
        ("Van 69 is niet bekend in welke gemeente het werk gebeurt.", "gemeente onbekend bij 69"),
        (
            "Te weinig tekst om te beoordelen: 1.011. Van 1 is geen jaar bekend.",
            "1.011 met te weinig tekst; jaar onbekend bij 1",
        ),
        (
            "Van 1 van de 88 activiteiten is geen jaar bekend: daar is een pagina.",
            "jaar onbekend bij 1",
        ),
        ("Bij 23 van de 88 is geen organisatie genoemd.", "23 zonder organisatie"),
        (
            "Te weinig tekst om te beoordelen: 2. Thema's gelden niet voor 55 andere activiteiten.",
            "2 met te weinig tekst; thema's gelden niet voor 55 andere",
        ),
        ("Van 1 is geen jaar bekend. Iets anders: 3.", "jaar onbekend bij 1. Iets anders: 3."),
        ("Iets anders: 3 van 4. En nog iets.", "Iets anders: 3 van 4. En nog iets."),
    ],
)
def test_a_slide_says_the_unknown_in_fewer_words_with_the_same_number(
    onbekend: str, short: str
) -> None:
    voet = replace(VOET, onbekend=onbekend)
    assert short in dia.slide_footer(voet)
    assert onbekend in dia.footer_lines(voet)


def test_a_slide_names_its_sources_without_their_dates() -> None:
    bron = "4 nieuwsbrieven (mei 2021 - juli 2024) en 1 webpagina zonder datum"
    said = dia.slide_footer(replace(VOET, bron=bron))
    assert "Bron: 4 nieuwsbrieven, 1 webpagina" in said
    assert len(said) == len(dia.footer_lines(replace(VOET, bron=bron)))


def test_a_long_head_of_a_remainder_gets_short_and_others_stay() -> None:
    assert dia.short_head("sociale kwaliteit als geheel") == "als geheel"
    assert dia.short_head("geen label") == "geen label"


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (dia.filters(["", ""]), "geen filter"),
        (dia.filters(["soort: project", "", "zoekwoord: wijk"]), "soort: project; zoekwoord: wijk"),
        (dia.not_placed(0, ["uitvoering"]), ""),
        (
            dia.not_placed(1, ["uitvoering"]),
            "Van 1 is niet bekend in welke gemeente het werk gebeurt.",
        ),
        (dia.more(0), ""),
        (dia.more(1234, "rijen"), "en nog 1.234 rijen; de tabel heeft ze allemaal"),
        (dia.together(["een", "", "Twee."]), "Een. Twee."),
        (diadeel.start_short(0, 342), "In geen van de 342 gemeenten is een activiteit gemeld"),
        (diadeel.not_examined(1), "1 gemeente is niet nagegaan"),
        (diadeel.not_examined(0), ""),
        (diadeel.rows_more(1), "De tabel heeft ook de 1 andere activiteit."),
        (diadeel.rows_more(0), ""),
        (diadeel.matrix_alt("Zin.", []), "Zin."),
        (diadeel.matrix_alt("Zin.", ["a", "b"]), "Zin. Leeg: a; b."),
        (
            diadeel.bars_alt("Condities", [("Inclusie", "2")], "alle"),
            "Condities (alle): Inclusie 2.",
        ),
        (diatijd.alt("Zin.", [("JIP", [(2021, "2"), (2022, "")])]), "Zin. JIP: 2021 2, 2022."),
        (diatijd.no_year(0), ""),
        (diabespreken.zero(1), "Volgens beide rondes niet aangetoond: 1 label."),
        (
            diabespreken.missing(["gemeente", "financier"]),
            "De bron noemt niet: gemeente en financier.",
        ),
        (diabespreken.unnamed(1, 1), "Bij de enige activiteit is geen organisatie genoemd."),
        (diabespreken.some(["a", "b", "c", "d", "e", "f"]), "a, b, c, d en nog 2"),
        (diabespreken.some(["a", "b"]), "a en b"),
    ],
)
def test_a_line_reads_as_a_person_would_say_it(said: str, expected: str) -> None:
    assert said == expected


def test_every_column_has_a_title_and_says_what_it_holds() -> None:
    for naam, (titel, uitleg) in diatabel.KOLOMMEN.items():
        assert titel, naam
        assert uitleg.endswith("."), naam
        assert re.fullmatch(r"[a-z0-9_]+", naam), naam


def test_the_bars_of_what_is_known_are_read_aloud() -> None:
    assert diabronnen.known_alt([("Jaar", "2 van 3")]).endswith("bekend? Jaar 2 van 3.")
