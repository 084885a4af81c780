"""Data sets to count twice, and links that ask all kinds of questions of them."""

import csv
import shutil
import tempfile
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st

from hertelling import Hertelling
from wsd_dash.config import PROJECT
from wsd_dash.contract.schema import load_package
from wsd_dash.domain.codering import Labels
from wsd_dash.domain.dataset import Dataset, build_dataset
from wsd_dash.domain.selection import LIST_FIELDS, Selection, Telwijze, Themabereik
from wsd_dash.sources.tables import load_tables

FEW = settings(max_examples=25, derandomize=True, deadline=None)
"""The same few examples in every run: a page built for each costs time on a busy machine."""
MEANINGS = (("uitvoering",), ("bijeenkomst",), ("uitvoering", "betrokken"))
PERIODS = ((2021, 2021), (2022, 2023), (2024, 2026), (1999, 1999))


@dataclass(frozen=True)
class Telgeval:
    """One folder, as the product reads it and as the second count does."""

    naam: str
    data: Dataset
    hertelling: Hertelling

    def _repr_pretty_(self, printer: Any, _: object) -> None:
        """Name the folder where a test fails; its tables would fill a book."""
        printer.text(f"<{self.naam}>")


@cache
def cases() -> tuple[Telgeval, ...]:
    """Return `data/` as it is, and with a committee that settled part of the labels."""
    package = load_package(PROJECT / "data" / "datapackage.json")
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        for path in (PROJECT / "data").glob("*.csv"):
            shutil.copy(path, folder)
        _settle(folder / "coderingen.csv")
        read = [load_tables(x, package) for x in (PROJECT / "data", folder)]
        recounts = [Hertelling(x) for x in (PROJECT / "data", folder)]
    return tuple(
        Telgeval(naam, build_dataset(tables, package), recount)
        for naam, tables, recount in zip(("data", "met commissie"), read, recounts, strict=True)
    )


def _settle(path: Path) -> None:
    """Let a committee follow round 1 on every third activiteit, and reject on every seventh."""
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    keys = list(dict.fromkeys(row["activiteit_id"] for row in rows))
    status = dict.fromkeys(keys[::3], "vastgesteld") | dict.fromkeys(keys[::7], "verworpen")
    said = [
        {**row, "codeur": "commissie", "codeur_soort": "mens", "status": status[key]}
        for row in rows
        if (key := row["activiteit_id"]) in status and row["codeur"] == "ronde-1"
    ]
    with path.open("a", encoding="utf-8", newline="") as file:
        csv.DictWriter(file, list(rows[0]), lineterminator="\n").writerows(said)


def selections(*, without: tuple[str, ...] = ()) -> st.SearchStrategy[Selection]:
    """Draw what a reader may ask: up to two filters, and any way of counting."""
    return st.builds(
        _selection,
        st.lists(st.sampled_from(_filters(without)), max_size=2, unique_by=lambda x: x[0]),
        st.sampled_from(Labels),
        st.sampled_from(Telwijze),
        st.sampled_from(Themabereik),
    )


def links() -> st.SearchStrategy[tuple[Telgeval, Selection]]:
    """Draw a data set and what is asked of it."""
    return st.tuples(st.sampled_from(cases()), selections())


def _selection(
    chosen: list[tuple[str, object]], labels: Labels, telwijze: Telwijze, bereik: Themabereik
) -> Selection:
    selection = Selection(labels=labels, telwijze=telwijze, themabereik=bereik)
    for name, value in chosen:
        selection = selection.with_value(name, value)
    return selection


def _filters(without: tuple[str, ...]) -> list[tuple[str, object]]:
    """Return filters on one or two codes that occur, so that most questions have an answer."""
    data = cases()[0].data
    known = {**data.known_codes(), "gemeente": ("GM0202", "GM0268", "GM0518", "GM0226", "GM0034")}
    pairs: list[tuple[str, object]] = [("betekenis", x) for x in MEANINGS]
    pairs += [("periode", x) for x in PERIODS]
    for name in LIST_FIELDS:
        codes = known[name][:12]
        pairs += [(name, (code,)) for code in codes]
        pairs += [(name, pair) for pair in pairwise(codes)]
    return [pair for pair in pairs if pair[0] not in without]
