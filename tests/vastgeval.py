"""A slide made by hand, to freeze and to take along."""

import csv
import shutil
from datetime import UTC, datetime
from pathlib import Path

from wsd_dash.domain.dia import (
    Dia,
    Diavoet,
    Kolom,
    Staaf,
    Stavendeel,
    Tabel,
    Tabeldeel,
    Waarde,
)

MOMENT = datetime(2026, 11, 22, 11, 5, tzinfo=UTC)
KOLOMMEN = (
    Kolom("conditie_id", "Conditie (code)"),
    Kolom("conditie", "Conditie"),
    Kolom("aantal", "Aantal", "Activiteiten met deze conditie"),
)


def tabel(*rijen: tuple[Waarde, ...], naam: str = "condities") -> Tabel:
    """A table of counts."""
    return Tabel(naam, "Condities", KOLOMMEN, rijen, "Een activiteit telt bij elke conditie.")


def voorbeeld(*rijen: tuple[Waarde, ...]) -> Dia:
    """A slide with bars, a table and every caution."""
    rijen = rijen or (("inclusie", "inclusie", 4), ("cohesie", "sociale cohesie", None))
    return Dia(
        pagina="dekking",
        adres="dekking?conditie=inclusie",
        naam="Condities en thema's",
        titel="Inclusie komt voor in 4 activiteiten",
        zin="Inclusie komt voor in 4 van de 9 gemelde activiteiten.",
        onderzin="Van 1 activiteit is het niet te beoordelen.",
        delen=(
            Stavendeel(
                "Condities",
                "Staven per conditie",
                "activiteiten",
                (Staaf("inclusie", 4, "4", "inclusie"),),
            ),
            Tabeldeel("Tabel", ("Conditie", "Aantal"), (("inclusie", "4"),)),
        ),
        tabellen=(tabel(*rijen), tabel(("a", "b", 1), naam="anders")),
        kanttekeningen=("Leeg betekent: niet gevonden in deze bronnen.",),
        voet=Diavoet(
            "conditie: inclusie",
            "n = 9 activiteiten",
            "1 onbekend",
            "Bron: nieuwsbrieven",
            "Stand van de bronnen: juli 2024.",
            "abc123def456",
        ),
        notitie="Zeg erbij dat dit geen oordeel is.",
    )


def without_activiteit(source: Path, target: Path) -> str:
    """Copy a data folder without one activiteit that has a gemeente; return its id."""
    shutil.copytree(source, target)
    whole = {row["onderdeel_van"] for row in rows_of(source / "activiteiten.csv")}
    gone = next(
        row["activiteit_id"]
        for row in rows_of(source / "activiteit_locaties.csv")
        if row["gemeentecode"]
        and row["betekenis"] == "uitvoering"
        and row["activiteit_id"] not in whole
    )
    for path in target.glob("*.csv"):
        rows = rows_of(path)
        if not rows or "activiteit_id" not in rows[0]:
            continue
        with path.open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, list(rows[0]), lineterminator="\n")
            writer.writeheader()
            writer.writerows(row for row in rows if row["activiteit_id"] != gone)
    return gone


def rows_of(path: Path) -> list[dict[str, str]]:
    """The rows of a table."""
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))
