"""Both coding rounds keep the rules of the codeboek."""

from __future__ import annotations

from collections import Counter, defaultdict

import pytest

Rij = dict[str, str]
Tabellen = dict[str, list[Rij]]

ITEMS = {
    "conditie": {"sez", "inclusie", "cohesie", "empowerment"},
    "thema": {"impact", "samenwerken", "ervaringsdeskundigheid", "politiserend", "technologie"},
}


def test_every_activiteit_has_nine_judgements_per_round(tabellen: Tabellen) -> None:
    judged = Counter(
        (rij["activiteit_id"], rij["codeur"], rij["dimensie"], rij["item"])
        for rij in tabellen["coderingen"]
        if rij["codeur"] != "commissie"
    )
    expected = {
        (rij["activiteit_id"], codeur, dimensie, item)
        for rij in tabellen["activiteiten"]
        for codeur in ("ronde-1", "ronde-2")
        for dimensie, items in ITEMS.items()
        for item in items
    }
    assert judged == dict.fromkeys(expected, 1)


def test_the_judged_items_are_the_declared_ones(tabellen: Tabellen) -> None:
    assert {rij["conditie_id"] for rij in tabellen["condities"]} == ITEMS["conditie"]
    current = {rij["thema_id"] for rij in tabellen["themas"] if rij["lijst"] == "2023-2026"}
    assert current == ITEMS["thema"]


def codes_per_dimensie(tabellen: Tabellen) -> dict[tuple[str, str, str], list[str]]:
    codes = defaultdict(list)
    for rij in tabellen["coderingen"]:
        codes[rij["activiteit_id"], rij["dimensie"], rij["codeur"]].append(rij["code"])
    return codes


def test_a_round_gives_at_most_two_main_accents_per_dimension(tabellen: Tabellen) -> None:
    codes = codes_per_dimensie(tabellen)
    assert [where for where, given in codes.items() if given.count("2") > 2] == []


@pytest.mark.parametrize("code", ["nb", "geheel"])
def test_a_code_for_the_whole_dimension_is_never_mixed(tabellen: Tabellen, code: str) -> None:
    codes = codes_per_dimensie(tabellen)
    assert [where for where, given in codes.items() if code in given and set(given) != {code}] == []


def test_geheel_is_a_code_of_condities_only(tabellen: Tabellen) -> None:
    whole = [rij for rij in tabellen["coderingen"] if rij["code"] == "geheel"]
    assert {rij["dimensie"] for rij in whole} <= {"conditie"}


def test_a_code_that_claims_something_says_why(tabellen: Tabellen) -> None:
    silent = [
        (rij["activiteit_id"], rij["item"], rij["codeur"])
        for rij in tabellen["coderingen"]
        if rij["code"] in {"1", "2", "geheel"} and not rij["motivatie"]
    ]
    assert silent == []


def test_nothing_is_called_confirmed_before_a_commissie_has_looked(tabellen: Tabellen) -> None:
    confirmed = [
        rij
        for rij in tabellen["coderingen"]
        if rij["status"] != "voorstel" and rij["codeur"] != "commissie"
    ]
    assert confirmed == []
