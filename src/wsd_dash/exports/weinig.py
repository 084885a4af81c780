"""What is seldom named as CSV for Excel: the whole list, with the numbers behind each sentence."""

import csv
import io
from collections.abc import Iterator

from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.selection import Selection
from wsd_dash.domain.weergave import Weergave
from wsd_dash.domain.weinig import Gat
from wsd_dash.exports.csv import BOM, neutral
from wsd_dash.texts import formats
from wsd_dash.texts import weinig as words
from wsd_dash.viewmodels.weinig import Regel, build_weinig


def gaps_csv(data: Dataset, selection: Selection) -> bytes:
    """Return all gaps in the order of the page: UTF-8 with BOM, `;`, CRLF, decimal comma."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerow([*words.KOPPEN, words.VERSIE])
    for group in build_weinig(data, selection, Weergave()).groepen:
        for row in group.alle:
            cells = (group.titel, *_cells(row, data), words.MOGELIJK, data.version)
            writer.writerow([neutral(cell) for cell in cells])
    return (BOM + out.getvalue()).encode("utf-8")


def gaps_name(version: str) -> str:
    """Return the name of the file."""
    return f"weinig-genoemd_{version}_excel.csv"


def _cells(row: Regel, data: Dataset) -> Iterator[str]:
    gap = row.gat
    if isinstance(gap, Gat):
        counts = (gap.gevonden, gap.te_beoordelen, gap.gemeld, gap.rij_aantal, gap.kolom_aantal)
        atelier = data.leerateliers.get(gap.rij)
        yield atelier.naam_kort if atelier else data.items[gap.rij].naam
        yield data.items[gap.kolom].naam
        yield from map(str, (*counts, gap.alle))
        yield formats.number(gap.naar_verhouding, decimals=1)
        yield from (str(gap.ruim), "")
    else:
        yield from (row.tekst, "", "0", *[""] * 7, str(gap.regionaal))
    yield from (row.zin, row.verandert)
