"""A whole slide as one drawing: everything it must carry, and nothing over another."""

from dataclasses import replace

import pytest

import tekenmaat
from handdia import DIA, REEKS, hostile
from wsd_dash.domain.dia import Dia
from wsd_dash.figures.diabeeld import BREEDTE, HOOGTE, draw_slide
from wsd_dash.figures.diapen import FLOOR
from wsd_dash.texts import dia as texts

LANG = "Een zin die zegt wat u ziet, wat onbekend is en wat u niet mag concluderen. " * 4
VOL = replace(DIA, titel=LANG * 4, voet=replace(DIA.voet, filters=LANG * 40))
"""More words than a slide can hold at any size one would choose."""


def drawn(dia: Dia, **how: int) -> str:
    return f'<svg xmlns="http://www.w3.org/2000/svg">{draw_slide(dia, **how)}</svg>'


def joined(text: str) -> str:
    return text.replace(" ", "").replace("-", "")


@pytest.mark.parametrize("dia", [*REEKS, VOL])
def test_a_slide_carries_its_sentence_its_cautions_and_where_it_is_from(dia: Dia) -> None:
    said = tekenmaat.said(tekenmaat.parse(drawn(dia)))
    for text in (
        dia.titel, dia.zin, dia.onderzin, *dia.kanttekeningen, *texts.slide_footer(dia.voet)
    ):  # fmt: skip
        assert joined(text) in said


@pytest.mark.parametrize(
    "dia",
    [
        *REEKS,
        hostile(),
        replace(DIA, titel=LANG, zin=LANG, kanttekeningen=(LANG, LANG)),
        VOL,
    ],
)
def test_nothing_of_a_slide_lies_outside_it(dia: Dia) -> None:
    left, top, right, bottom = tekenmaat.reach(tekenmaat.parse(drawn(dia, nummer=3, totaal=7)))
    assert left >= -1
    assert top >= -1
    assert right <= BREEDTE + 1
    assert bottom <= HOOGTE + 1


def test_a_sentence_that_is_the_title_is_said_once() -> None:
    same = replace(DIA, zin=DIA.titel.rstrip("."), onderzin="")
    lines = " ".join(tekenmaat.words(tekenmaat.parse(drawn(same))))
    assert lines.count("In 5 van de 10") == 1


def test_progress_is_drawn_only_within_a_reeks() -> None:
    assert "3 van 7" in tekenmaat.words(tekenmaat.parse(drawn(DIA, nummer=3, totaal=7)))
    assert not [x for x in tekenmaat.words(tekenmaat.parse(drawn(DIA))) if x.endswith("van 7")]
    many = tekenmaat.parse(drawn(DIA, nummer=80, totaal=200))
    assert tekenmaat.reach(many)[2] <= BREEDTE + 1


def test_no_letter_of_a_usual_slide_is_below_the_floor() -> None:
    for dia in REEKS:
        assert min(tekenmaat.sizes(tekenmaat.parse(drawn(dia)))) >= FLOOR - 0.1


def test_a_long_title_gets_smaller_and_is_never_cut() -> None:
    short, long = (
        tekenmaat.sizes(tekenmaat.parse(drawn(replace(DIA, titel=t))))[0] for t in ("Kort", LANG)
    )
    assert short == 64
    assert FLOOR <= long < 64
