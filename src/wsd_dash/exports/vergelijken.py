"""The comparison of gemeenten as CSV for Excel: the tables of the page, and what they rest on."""

import csv
import io

from wsd_dash.exports.csv import BOM, neutral
from wsd_dash.texts import vergelijken as words
from wsd_dash.viewmodels.vergelijken import NaastElkaar
from wsd_dash.viewmodels.vergelijktabel import Vak


def comparison_csv(view: NaastElkaar) -> bytes:
    """Return the page's tables: UTF-8 with BOM, `;`, CRLF; one column per gemeente.

    Cells hold every line, also what the page leaves to the list; notes stand between brackets.
    """
    rows: list[tuple[str, ...]] = [(words.ONDERDEEL, *(k.naam for k in view.kolommen))]
    rows += [(rij.kop, *(_cell(vak) for vak in rij.vakken)) for rij in view.feiten]
    for blok in view.labels:
        rows.append((f"{blok.kop} ({blok.noot})", *blok.n))
        rows += [
            (rij.naam, *(_noted(vak.tekst, vak.noot) for vak in rij.vakken)) for rij in blok.rijen
        ]
        rows.append((words.REST, *blok.rest))
    rows += [(), *view.verantwoording]
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerows([neutral(text) for text in row] for row in rows)
    return (BOM + out.getvalue()).encode("utf-8")


def _cell(vak: Vak) -> str:
    return "; ".join(_noted(x.tekst, x.noot) for x in vak.regels) or vak.leeg


def _noted(tekst: str, noot: str) -> str:
    return f"{tekst} ({noot})" if noot else tekst
