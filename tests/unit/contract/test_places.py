"""Gemeentecodes of today, and what stands in the way of knowing them."""

from collections.abc import Callable

from wsd_dash.contract.issue import Issue
from wsd_dash.texts.issues import issue_finding

Edit = Callable[..., tuple[Issue, ...]]


def test_a_code_split_over_successors_names_them_all(issues_after: Edit) -> None:
    issues_after(
        "herindelingen",
        ("GM1684,Cuijk,GM1982", "GM0305,Abcoude,GM0014"),
        ("GM0815,Mill en Sint Hubert", "GM0305,Abcoude"),
    )
    found = issues_after("vermeldingen", (",GM0983,", ",GM0305,"))
    (issue,) = (issue for issue in found if issue.code == "gemeente_opgeheven")
    assert set(issue.detail["opvolger"].split(" of ")) == {
        "GM0014 (Groningen)",
        "GM1982 (Land van Cuijk)",
    }


def test_an_unknown_code_suggests_the_gemeente_the_source_names(issues_after: Edit) -> None:
    (issue,) = issues_after("vermeldingen", (",GM0983,", ",GM0982,"))
    assert issue.code == "gemeente_onbekend"
    assert "Bedoelde u 'GM0983 (Venlo)'?" in issue_finding(issue)


def test_a_broken_list_of_gemeenten_does_not_make_every_code_unknown(issues_after: Edit) -> None:
    found = issues_after("gemeenten", ("GM0202,Arnhem,", "GM0202,"))
    assert [(issue.code, issue.table) for issue in found] == [("rij_te_kort", "gemeenten")]


def test_a_successor_that_is_no_gemeente_of_today_is_named_too(issues_after: Edit) -> None:
    found = issues_after("herindelingen", ("GM0786,Grave,GM1982", "GM0786,Grave,GM1684"))
    assert [issue.code for issue in found] == ["gemeente_opgeheven"]
