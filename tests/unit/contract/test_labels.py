"""What the codebook allows, per coder and dimension."""

from collections.abc import Callable

import pytest

from wsd_dash.contract.issue import Issue

Edit = Callable[..., tuple[Issue, ...]]

WEEK = "week-tegen-armoede-2022,conditie,{item},ronde-1,automatisch,2,,"


def week(item: str) -> str:
    return WEEK.format(item=item)


def test_two_main_accents_are_allowed_and_three_are_not(issues_after: Edit) -> None:
    second = (week("inclusie") + "0,codering,hoog,", week("inclusie") + "2,codering,hoog,Iets.")
    third = (week("cohesie") + "0,codering,hoog,", week("cohesie") + "2,codering,hoog,Iets.")
    assert issues_after("coderingen", second) == ()
    (issue,) = issues_after("coderingen", third)
    assert (issue.code, issue.detail["aantal"]) == ("hoofdaccenten", "3")
    assert issue.detail["codeur"] == "ronde-1"


def test_main_accents_of_two_coders_are_not_added_up(issues_after: Edit) -> None:
    for item in ("inclusie",):
        for ronde in ("ronde-1", "ronde-2"):
            start = week(item).replace("ronde-1", ronde) + "0,codering,hoog,"
            new = start.replace("0,codering,hoog,", "2,codering,hoog,Iets.")
            assert issues_after("coderingen", (start, new)) == ()


def test_nb_for_the_thema_leaves_the_condities_free(issues_after: Edit) -> None:
    old = "themagroep-sociale-basis,thema,{},ronde-1,automatisch,2,,nb,codering,midden,"
    items = ("impact", "samenwerken", "ervaringsdeskundigheid", "politiserend", "technologie")
    changes = [(old.format(i), old.format(i).replace(",nb,", ",0,")) for i in items]
    assert issues_after("coderingen", *changes) == ()


@pytest.mark.parametrize("item", ["impact", "SEZ", "zekerheid"])
def test_an_item_must_belong_to_its_dimension(item: str, issues_after: Edit) -> None:
    found = issues_after("coderingen", (week("inclusie"), week(item)))
    assert "item_onbekend" in [issue.code for issue in found]


def test_white_space_is_no_motive(issues_after: Edit) -> None:
    old = week("sez") + "2,codering,hoog,"
    found = issues_after("coderingen", (old, old + "\u00a0,voorstel\nx,"))
    assert "motivatie_ontbreekt" in [issue.code for issue in found]


def test_the_agenda_of_2022_is_not_coded(issues_after: Edit) -> None:
    start = "week-tegen-armoede-2022,thema,{},ronde-1,"
    found = issues_after("coderingen", (start.format("impact"), start.format("impact-2022")))
    assert [issue.code for issue in found] == ["item_onbekend"]
