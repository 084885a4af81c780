"""Descriptions and motivations are our own sentences: no long run of words is a source's."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

Rij = dict[str, str]
Tabellen = dict[str, list[Rij]]
Reeks = tuple[str, ...]

GRENS = 8
EIGEN_ZINNEN = {"omschrijving", "motivatie", "toelichting", "opmerking", "reden"}
NAMEN = {"naam", "naam_kort", "naam_in_bron", "titel", "kop"}


def runs(text: str) -> Iterator[Reeks]:
    """Yield each row of eight words, without case, punctuation or underscores."""
    words = re.findall(r"[^\W_]+", text.lower())
    for start in range(len(words) - GRENS + 1):
        yield tuple(words[start : start + GRENS])


def runs_of_source(text: str) -> set[Reeks]:
    """Give the runs of a text as printed and with words broken over two lines joined."""
    joined = re.sub(r"(?<=\w)-\s*\n\s*(?=\w)", "", text)
    return {*runs(text), *runs(joined)}


@pytest.fixture(scope="module")
def bronreeksen(bronteksten: dict[str, str]) -> dict[str, set[Reeks]]:
    return {bron: runs_of_source(text) for bron, text in bronteksten.items()}


@pytest.fixture(scope="module")
def naamreeksen(tabellen: Tabellen) -> set[Reeks]:
    """The runs inside names and titles, which are quoted as they are."""
    cells = (
        rij[kolom] for rijen in tabellen.values() for rij in rijen for kolom in NAMEN & rij.keys()
    )
    return {run for cell in cells for run in runs(cell)}


@pytest.fixture(scope="module")
def zinnen(tabellen: Tabellen, beoordeeld_genoemd: list[Rij]) -> list[tuple[str, str]]:
    tables = {**tabellen, "genoemd": beoordeeld_genoemd}
    return [
        (f"{tabel}.csv, regel {nummer}, {kolom}", rij[kolom])
        for tabel, rijen in tables.items()
        for nummer, rij in enumerate(rijen, start=2)
        for kolom in sorted(EIGEN_ZINNEN & rij.keys())
        if rij[kolom]
    ]


def test_no_sentence_repeats_a_source(
    zinnen: list[tuple[str, str]],
    bronreeksen: dict[str, set[Reeks]],
    naamreeksen: set[Reeks],
) -> None:
    shared = [
        (where, bron, " ".join(run))
        for where, text in zinnen
        for run in runs(text)
        if run not in naamreeksen
        for bron, known in bronreeksen.items()
        if run in known
    ]
    assert shared == []


def test_the_comparison_sees_through_case_punctuation_and_line_breaks() -> None:
    source = "Een twee drie, vier vijf\nzes ze-\n\nven acht negen."
    assert set(runs("EEN twee (drie) vier; vijf zes zeven acht")) <= runs_of_source(source)
    assert not set(runs("een twee drie vier vijf zes zeven")) & runs_of_source(source)
    assert not set(runs("twee een drie vier vijf zes zeven acht")) & runs_of_source(source)


def test_every_table_of_sentences_is_read(zinnen: list[tuple[str, str]]) -> None:
    read = {where.split(".csv", maxsplit=1)[0] for where, _ in zinnen}
    assert {"activiteiten", "coderingen", "gebieden", "genoemd"} <= read
