"""Dates run forward, programmes are no circles, web addresses are plain."""

from collections.abc import Callable

import pytest

from wsd_dash.contract.issue import Issue

Edit = Callable[..., tuple[Issue, ...]]

SYMPOSIUM = ",2024-06-06,2024-06-06,afgeleid,"


def codes(issues: tuple[Issue, ...]) -> list[str]:
    return [issue.code for issue in issues]


@pytest.mark.parametrize(
    ("start", "end"),
    [
        ("2024-06-06", "2024-06"),
        ("2024-06", "2024"),
        ("2024", "2024-01-01"),
        ("2024-06-06", "2024-06-07"),
        ("2024-06-06", ""),
        ("", "2024"),
    ],
)
def test_an_end_that_may_lie_after_the_start_is_accepted(
    start: str, end: str, issues_after: Edit
) -> None:
    assert issues_after("activiteiten", (SYMPOSIUM, f",{start},{end},afgeleid,")) == ()


@pytest.mark.parametrize(
    ("start", "end"), [("2024-06-06", "2024-05"), ("2024", "2023-12-31"), ("2024-06", "2024-05-31")]
)
def test_an_end_before_the_start_is_refused(start: str, end: str, issues_after: Edit) -> None:
    found = issues_after("activiteiten", (SYMPOSIUM, f",{start},{end},afgeleid,"))
    assert codes(found) == ["einde_voor_begin"]


def test_a_period_of_years_is_compared_too(issues_after: Edit) -> None:
    assert codes(issues_after("perioden", (",2023,2026,", ",2023,2022,"))) == ["einde_voor_begin"]


@pytest.mark.parametrize("value", ["2024-00", "2023-02-29", "2024-13-01"])
def test_a_day_that_does_not_exist_is_named(value: str, issues_after: Edit) -> None:
    found = issues_after("gebeurtenissen", ("2021-02,,maand", f"{value},,maand"))
    assert codes(found) == ["datum_bestaat_niet"]


def test_an_activiteit_cannot_be_part_of_itself(issues_after: Edit) -> None:
    found = issues_after("activiteiten", (",,themagroep-sociale-basis,", ",,hoopvol-en-kwetsbaar,"))
    assert codes(found) == ["onderdeel_kring"]
    assert found[0].detail["kring"] == "hoopvol-en-kwetsbaar → hoopvol-en-kwetsbaar"


def test_a_long_circle_is_reported_once_and_whole(issues_after: Edit) -> None:
    found = issues_after(
        "activiteiten",
        (
            "themagroep,kern,arnhem-nijmegen,,",
            "themagroep,kern,arnhem-nijmegen,,sociaal-arrangeren",
        ),
        (
            "interventie,kern,arnhem-nijmegen,,",
            "interventie,kern,arnhem-nijmegen,,hoopvol-en-kwetsbaar",
        ),
        # Hangs below the circle, is no part of it.
        ("project,rand,arnhem-nijmegen,,", "project,rand,arnhem-nijmegen,,sociaal-arrangeren"),
    )
    assert codes(found) == ["onderdeel_kring"]
    circle = found[0].detail["kring"].split(" → ")
    assert sorted(circle[1:]) == [
        "hoopvol-en-kwetsbaar",
        "sociaal-arrangeren",
        "themagroep-sociale-basis",
    ]
    assert circle[0] == circle[-1]


@pytest.mark.parametrize(
    "url",
    ["https://www.han.nl/x?y=1&z=%20", "http://voorbeeld.nl", "https://voorbeeld.nl:8443/a#b"],
)
def test_a_plain_web_address_is_accepted(url: str, issues_after: Edit) -> None:
    assert issues_after("werkplaatsen", (",bekend,", f",bekend,{url}")) == ()


@pytest.mark.parametrize(
    "url",
    [
        "www.han.nl",
        "ftp://han.nl/x",
        "mailto:x",
        "javascript:alert(1)",
        "data:text/plain;base64",
        "https://",
        "https://localhost",
        "https://han.nl@elders.nl/",
        "https://han.nl/a b",
        "https://[han.nl",
        "//han.nl",
    ],
)
def test_another_kind_of_address_is_refused(url: str, issues_after: Edit) -> None:
    assert "geen_webadres" in codes(issues_after("werkplaatsen", (",bekend,", f",bekend,{url}")))
