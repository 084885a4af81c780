"""The table of labels of one activiteit."""

from dataclasses import replace

import pytest

from wsd_dash.domain.codering import Oordeel
from wsd_dash.domain.dataset import Dataset
from wsd_dash.viewmodels.labeltabel import LabelTabel, build_labeltabel


def table(data: Dataset, activiteit: str) -> LabelTabel:
    return build_labeltabel(data.activiteiten[activiteit], data)


def test_both_rounds_stand_side_by_side(mini: Dataset) -> None:
    found = table(mini, "week-tegen-armoede-2022")
    assert found.kop == "4 labels, en waar ze op rusten"
    first = found.rijen[0]
    assert (first.naam, first.glyph, first.stand) == (
        "sociaal-economische zekerheid",
        "sez",
        "beide rondes",
    )
    assert [c.woord for c in first.rondes] == ["hoofdaccent", "hoofdaccent"]
    assert all(c.motivatie and c.stelligheid == "hoog" for c in first.rondes)
    assert first.basis == "oordeel op grond van het codeboek"


def test_only_a_dispute_about_presence_is_tinted(mini: Dataset) -> None:
    rows = table(mini, "week-tegen-armoede-2022").rijen
    assert [(r.glyph, r.stand) for r in rows if r.nadruk] == [
        ("samenwerken", "accent betwist"),
        ("politiserend", "betwist"),
    ]
    assert [r.glyph for r in rows if r.getint] == ["politiserend"]


def test_every_row_says_how_settled_its_judgements_are(mini: Dataset) -> None:
    for key in mini.activiteiten:
        assert {r.status for r in table(mini, key).rijen} <= {"voorgesteld"}


@pytest.mark.parametrize(
    ("status", "shown"),
    [
        ("voorstel", ("voorgesteld", "beide rondes")),
        ("vastgesteld", ("", "bevestigd door de commissie")),
        ("verworpen", ("", "verworpen door de commissie")),
    ],
)
def test_the_word_of_the_committee_stands_once(
    mini: Dataset, status: str, shown: tuple[str, str]
) -> None:
    old = mini.activiteiten["week-tegen-armoede-2022"]
    stem = Oordeel("conditie", "sez", "commissie", "2", "codering", "hoog", "", status)
    first = build_labeltabel(replace(old, oordelen=(*old.oordelen, stem)), mini).rijen[0]
    assert (first.glyph, first.status, first.stand) == ("sez", *shown)


def test_zeros_share_one_line(mini: Dataset) -> None:
    assert table(mini, "week-tegen-armoede-2022").nul == (
        "sociale inclusie, sociale cohesie, sociale empowerment, ervaringskennis en "
        "ervaringsdeskundigheid en sociale technologie."
    )


def test_as_a_whole_and_too_little_text_are_rows_without_a_glyph(mini: Dataset) -> None:
    whole = table(mini, "landelijk-symposium-2024").rijen[0]
    assert (whole.naam, whole.glyph, whole.conditie) == ("sociale kwaliteit als geheel", "", False)
    nothing = table(mini, "themagroep-sociale-basis")
    assert nothing.kop == "Geen labels, en waar dat op rust"
    assert [r.naam for r in nothing.rijen] == ["alle condities", "alle thema's"]
    assert {c.woord for r in nothing.rijen for c in r.rondes} == {"te weinig tekst"}


def test_named_in_the_source_is_said(mini: Dataset) -> None:
    rows = {r.glyph: r for r in table(mini, "digital-twin-wijkniveau").rijen}
    assert rows["technologie"].basis == "genoemd in de bron"


def test_thema_s_outside_their_reach_are_applied_afterwards(mini: Dataset) -> None:
    assert "achteraf toegepast" in table(mini, "week-tegen-armoede-2022").achteraf
    assert table(mini, "sociaal-arrangeren").achteraf == ""


def test_borderline_zeros_keep_their_reason(mini: Dataset) -> None:
    grens = table(mini, "de-mors-aan-zet").grens
    assert any(text.startswith("samenwerken: werelden verbinden, ronde 1: ") for text in grens)
    assert not any(text.startswith("sociaal-economische zekerheid") for text in grens)


def test_each_label_has_its_own_report(mini: Dataset) -> None:
    rows = table(mini, "week-tegen-armoede-2022").rijen
    assert len({r.melding.sleutel for r in rows}) == len(rows)
    assert "Label: politiserend werken" in rows[-1].melding.bericht
