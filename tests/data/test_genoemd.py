"""A label may say that the source names it only after a reviewed check against the text."""

from __future__ import annotations

Rij = dict[str, str]
Tabellen = dict[str, list[Rij]]


def test_only_reviewed_labels_are_genoemd(
    tabellen: Tabellen, beoordeeld_genoemd: list[Rij]
) -> None:
    reviewed = {
        (rij["activiteit_id"], rij["item"], codeur)
        for rij in beoordeeld_genoemd
        for codeur in rij["codeurs"].split(";")
    }
    genoemd = {
        (rij["activiteit_id"], rij["item"], rij["codeur"])
        for rij in tabellen["coderingen"]
        if rij["basis"] == "genoemd"
    }
    assert genoemd - reviewed == set(), "check these against the source, then add a line"
    assert reviewed - genoemd == set(), "these lines no longer stand for a label"


def test_every_review_says_where_and_why(beoordeeld_genoemd: list[Rij]) -> None:
    for rij in beoordeeld_genoemd:
        assert rij["bron_id"]
        assert rij["regels"]
        assert len(rij["reden"].split()) >= 5, rij


def test_reviewed_source_reports_the_activiteit(
    tabellen: Tabellen, beoordeeld_genoemd: list[Rij]
) -> None:
    reported = {(rij["activiteit_id"], rij["bron_id"]) for rij in tabellen["activiteit_bronnen"]}
    reviewed = {(rij["activiteit_id"], rij["bron_id"]) for rij in beoordeeld_genoemd}
    assert reviewed - reported == set()


def test_only_a_positive_code_is_genoemd(tabellen: Tabellen) -> None:
    wrong = [
        (rij["activiteit_id"], rij["item"], rij["codeur"], rij["code"])
        for rij in tabellen["coderingen"]
        if rij["basis"] == "genoemd" and rij["code"] not in {"1", "2"}
    ]
    assert wrong == []


def test_a_thema_is_genoemd_only_by_a_source_of_its_own_period(
    tabellen: Tabellen, beoordeeld_genoemd: list[Rij]
) -> None:
    """The 2023-2026 list first appears in the source of May 2024 (codeboek rule 6)."""
    condities = {rij["conditie_id"] for rij in tabellen["condities"]}
    bronnen = {rij["bron_id"] for rij in beoordeeld_genoemd if rij["item"] not in condities}
    assert bronnen == {"wsdan-2024-05"}
