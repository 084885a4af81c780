"""Judgements as CSV for Excel: the labels of one activiteit, and the questions of a worksheet.

Only here do line numbers stand, each with the hash of the text they point into.
"""

import csv
import io
from collections.abc import Iterator, Sequence

from wsd_dash.domain.activiteit import Activiteit
from wsd_dash.domain.codering import COMMISSIE, RONDEN, Oordeel
from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.invloed import Punt
from wsd_dash.domain.labelstand import label_rows
from wsd_dash.domain.selection import Selection
from wsd_dash.exports.csv import BOM, neutral
from wsd_dash.texts import labelstand
from wsd_dash.texts import werkblad as words
from wsd_dash.viewmodels.werkblad import effect_of

Rij = Sequence[str]


def labels_csv(data: Dataset, activiteit: Activiteit) -> bytes:
    """Return all judgements of an activiteit, a row per conditie and thema; all codes, zero too."""
    states = {item: row.stand for row in label_rows(activiteit, data) for item in row.items}
    head = [*words.KOP_ACTIVITEIT, *_round_heads(), *words.KOP_COMMISSIE, words.KOP_STAND]
    body = [
        [
            *_about(activiteit, item, data),
            *_judged(activiteit, item, data),
            labelstand.STAND[states[item]],
            *_sources(activiteit, data),
        ]
        for item in data.items
        if item in states
    ]
    return _file([*head, *_source_heads(len(activiteit.vindplaatsen))], body, data)


def queue_csv(data: Dataset, selection: Selection, punten: Sequence[Punt]) -> bytes:
    """Return the questions of a worksheet in its order, a row per item, with room to decide."""
    head = [*words.KOP_ACTIVITEIT, *_round_heads(), *words.KOP_COMMISSIE]
    head += [*words.KOP_INVLOED, *words.KOP_BESLUIT]
    width = max((len(p.activiteit.vindplaatsen) for p in punten), default=0)
    body = [
        [
            *_about(punt.activiteit, item, data),
            *_judged(punt.activiteit, item, data),
            str(len(punt.cellen)),
            str(len(punt.kantelt)),
            effect_of(punt, data, selection),
            *("" for _ in words.KOP_BESLUIT),
            *_sources(punt.activiteit, data, width=width),
        ]
        for punt in punten
        for item in punt.items
    ]
    return _file([*head, *_source_heads(width)], body, data)


def labels_name(activiteit: Activiteit, version: str) -> str:
    """Return the name of the file with the labels of an activiteit."""
    return f"labels_{activiteit.activiteit_id}_{version}_excel.csv"


def queue_name(version: str) -> str:
    """Return the name of the file with the questions of a worksheet."""
    return f"werkblad_{version}_excel.csv"


def _about(activiteit: Activiteit, item: str, data: Dataset) -> Rij:
    dimensie = data.items[item].dimensie
    return (
        activiteit.activiteit_id,
        activiteit.naam,
        data.label("coderingen", "dimensie", dimensie),
        data.items[item].naam,
    )


def _judged(activiteit: Activiteit, item: str, data: Dataset) -> Iterator[str]:
    """Yield both rounds and the committee beside each other; who did not judge is empty."""
    per_coder = {o.codeur: o for o in activiteit.oordelen if o.item == item}
    for ronde in RONDEN:
        yield from _words(per_coder.get(ronde), data)
    code, woord, _, _, _, status = _words(per_coder.get(COMMISSIE), data)
    yield from (code, woord, status)


def _words(oordeel: Oordeel | None, data: Dataset) -> tuple[str, str, str, str, str, str]:
    if oordeel is None:
        return ("",) * 6

    def word(column: str, code: str) -> str:
        return data.label("coderingen", column, code)

    return (
        oordeel.code,
        word("code", oordeel.code),
        word("basis", oordeel.basis),
        word("stelligheid", oordeel.stelligheid),
        oordeel.motivatie,
        word("status", oordeel.status),
    )


def _sources(activiteit: Activiteit, data: Dataset, *, width: int = 0) -> Iterator[str]:
    """Yield title, date, heading, lines, hash and links of each source, filled up to `width`."""
    for v in activiteit.vindplaatsen:
        bron = data.bronnen[v.bron_id]
        yield from (bron.titel, bron.datum, v.kop, v.regels, bron.sha256, bron.url, v.url)
    missing = width - len(activiteit.vindplaatsen)
    yield from [""] * (missing * len(words.KOP_BRON))


def _source_heads(width: int) -> Rij:
    numbers = range(1, width + 1)
    return [head.format(n=n) for n in numbers for head in words.KOP_BRON]


def _round_heads() -> Rij:
    numbers = range(1, len(RONDEN) + 1)
    return [head.format(n=n) for n in numbers for head in words.KOP_RONDE]


def _file(head: Rij, body: Sequence[Rij], data: Dataset) -> bytes:
    """Write UTF-8 with BOM, `;`, CRLF; the last column is the data version."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerow([*head, words.VERSIE])
    writer.writerows([neutral(cell) for cell in (*row, data.version)] for row in body)
    return (BOM + out.getvalue()).encode("utf-8")
