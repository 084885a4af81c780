"""A view as plain text says what the view says, in few lines, whatever the data hold."""

from dataclasses import replace

import pytest

from diageval import dia
from handdia import BOOS, DIA, MATRIX, REEKS, STAVEN, TIJD, hostile
from telgeval import cases
from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.dia import Cel, Lijstdeel, Regel, Tabeldeel, Tijddeel
from wsd_dash.domain.selection import Selection
from wsd_dash.exports.tekst import REGELS, note
from wsd_dash.texts.dia import footer_lines
from wsd_dash.viewmodels.dia import DIAPAGINAS


@pytest.fixture(scope="module")
def data() -> Dataset:
    return cases()[0].data


@pytest.mark.parametrize("pagina", DIAPAGINAS)
def test_a_note_of_any_page_is_short_and_whole(data: Dataset, pagina: str) -> None:
    found = dia(
        data, pagina, Selection(gemeente=("GM0202",)) if pagina == "gemeente" else Selection()
    )
    lines = note(found, link="https://voorbeeld.nl").splitlines()
    assert len(lines) <= REGELS
    assert lines[-1] == "Bekijk dit beeld: https://voorbeeld.nl"
    text = "\n".join(lines)
    for wanted in (found.zin, *found.kanttekeningen, *footer_lines(found.voet)):
        assert wanted in text


def test_the_figures_of_each_part_stand_in_it_as_lines() -> None:
    text = note(REEKS[1])
    assert "- sociale cohesie: impact 5, ervaringsdeskundigheid niet gevonden, geen thema 2" in text
    assert "- Duiven alleen als deel van De Liemers genoemd" in text
    assert "- sociale cohesie 14, empowerment 9 van 31" in note(replace(DIA, delen=(STAVEN,)))
    assert "- 6: Arnhem\n- 3: Nijmegen\n" in note(DIA)
    assert "- 88 activiteiten\n- 17 projecten\n" in note(REEKS[3])
    assert "- Nieuwsbrief mei 2021: Activiteiten 12\n" in note(REEKS[2])


def test_a_cell_says_of_which_column_it_is_and_what_is_disputed_beside_its_number() -> None:
    table = Tabeldeel("", ("", "Arnhem", "Duiven"), (("Gemeld", "6", "deel van een regio, meer"),))
    matrix = replace(MATRIX, cellen=((Cel(4, "4", "+1"), *MATRIX.cellen[0][1:]), MATRIX.cellen[1]))
    text = note(replace(DIA, delen=(table, matrix)))
    assert "- Gemeld: Arnhem 6; Duiven deel van een regio, meer\n" in text
    assert "- sociale cohesie: impact 4 +1, ervaringsdeskundigheid niet gevonden" in text


def test_a_timeline_says_the_years_and_how_they_are_known() -> None:
    text = note(replace(DIA, delen=(TIJD,)))
    assert "- Buurtteam: 2021 (april 2021)\n" in text
    twins = tuple(replace(rij, naam="niet genoemd") for rij in TIJD.rijen)
    twice: Tijddeel = replace(TIJD, rijen=twins)
    assert "- Arnhem, niet genoemd: 2022" in note(replace(DIA, delen=(twice,)))


def test_what_does_not_fit_is_counted() -> None:
    much = Lijstdeel("Veel", tuple(Regel(f"regel {n}") for n in range(200)))
    lines = note(replace(DIA, delen=(much, MATRIX))).splitlines()
    assert len(lines) <= REGELS
    shown = sum(line.startswith("- regel") for line in lines)
    assert f"- en nog {200 - shown} regels, zie het beeld zelf" in lines


def test_a_title_that_is_the_sentence_is_said_once() -> None:
    text = note(replace(DIA, titel="Er is niets", zin="Er is niets."))
    assert text.count("Er is niets") == 1


def test_without_a_link_or_cautions_there_is_no_line_for_them() -> None:
    text = note(replace(DIA, kanttekeningen=()))
    assert "Bekijk" not in text
    assert "Wat dit niet zegt" not in text


def test_controls_never_reach_the_text_and_the_rest_stands_literally() -> None:
    text = note(hostile())
    assert all(sign.isprintable() or sign == "\n" for sign in text)
    assert "\x0b" in BOOS[2]
    assert "regel sprong" in text
    assert "<b>vet</b> & zo" in text


def test_the_note_of_the_speaker_is_not_in_it() -> None:
    assert DIA.notitie.splitlines()[0] not in note(DIA)
