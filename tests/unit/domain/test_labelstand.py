"""Both rounds laid beside each other: agreement, dispute, and the committee's word."""

from dataclasses import replace

from wsd_dash.domain.activiteit import Activiteit
from wsd_dash.domain.codering import Oordeel
from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.labelstand import (
    Labelregel,
    LabelStand,
    confirmed_items,
    disputed_items,
    label_rows,
)


def rows(data: Dataset, activiteit: Activiteit) -> dict[str, Labelregel]:
    return {row.items[0]: row for row in label_rows(activiteit, data)}


def recoded(data: Dataset, **codes: str) -> Activiteit:
    """Return the week against armoede with other codes of round 2."""
    week = data.activiteiten["week-tegen-armoede-2022"]
    return replace(
        week,
        oordelen=tuple(
            replace(o, code=codes[o.item]) if o.codeur == "ronde-2" and o.item in codes else o
            for o in week.oordelen
        ),
    )


def test_each_kind_of_agreement_has_its_stand(mini: Dataset) -> None:
    found = rows(mini, mini.activiteiten["week-tegen-armoede-2022"])
    assert found["sez"].stand is LabelStand.BEIDE
    assert found["samenwerken"].stand is LabelStand.ACCENT
    assert found["politiserend"].stand is LabelStand.BETWIST
    assert found["cohesie"].nul
    assert not found["cohesie"].label


def test_disputed_items_follow_the_codebook(mini: Dataset) -> None:
    week = mini.activiteiten["week-tegen-armoede-2022"]
    assert disputed_items(week, mini) == ("samenwerken", "politiserend")


def test_as_a_whole_is_one_row_not_four(mini: Dataset) -> None:
    whole = rows(mini, mini.activiteiten["landelijk-symposium-2024"])["sez"]
    assert whole.geheel
    assert whole.items == ("sez", "inclusie", "cohesie", "empowerment")
    assert not whole.label
    assert whole.stand is LabelStand.BEIDE


def test_too_little_text_is_one_row_per_dimension(mini: Dataset) -> None:
    found = label_rows(mini.activiteiten["themagroep-sociale-basis"], mini)
    assert [(row.dimensie, len(row.items)) for row in found] == [("conditie", 4), ("thema", 5)]


def test_too_little_text_against_a_label_stands_alone_and_is_disputed(mini: Dataset) -> None:
    codes = dict.fromkeys(("sez", "inclusie", "cohesie", "empowerment"), "nb")
    found = rows(mini, recoded(mini, **codes))
    assert found["sez"].stand is LabelStand.BETWIST
    assert found["inclusie"].items == ("inclusie", "cohesie", "empowerment")
    assert found["inclusie"].stand is LabelStand.GEEN


def test_as_a_whole_in_one_round_is_disputed(mini: Dataset) -> None:
    codes = dict.fromkeys(("inclusie", "cohesie", "empowerment"), "geheel")
    found = rows(mini, recoded(mini, **codes))
    assert found["inclusie"].stand is LabelStand.BETWIST


def test_the_committee_has_the_last_word(mini: Dataset) -> None:
    week = mini.activiteiten["week-tegen-armoede-2022"]
    word = Oordeel("thema", "politiserend", "commissie", "1", "codering", "hoog", "", "vastgesteld")
    settled = replace(week, oordelen=(*week.oordelen, word))
    assert rows(mini, settled)["politiserend"].stand is LabelStand.BEVESTIGD
    assert confirmed_items(settled) == ("politiserend",)
    refused = replace(week, oordelen=(*week.oordelen, replace(word, status="verworpen")))
    assert rows(mini, refused)["politiserend"].stand is LabelStand.VERWORPEN


def test_a_missing_round_is_said(mini: Dataset) -> None:
    week = mini.activiteiten["week-tegen-armoede-2022"]
    half = replace(week, oordelen=tuple(o for o in week.oordelen if o.codeur == "ronde-1"))
    assert rows(mini, half)["sez"].stand is LabelStand.EEN_RONDE
