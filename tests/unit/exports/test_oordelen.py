"""Files of judgements: what each label rests on, and the questions of a worksheet."""

import csv
import io
from dataclasses import replace

from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.invloed import disputed
from wsd_dash.domain.selection import Selection
from wsd_dash.exports.oordelen import labels_csv, labels_name, queue_csv, queue_name


def rows(body: bytes) -> list[dict[str, str]]:
    assert body.startswith(b"\xef\xbb\xbf")
    assert body.count(b"\r\n") == body.count(b"\n")
    text = io.StringIO(body.decode("utf-8-sig"), newline="")
    return list(csv.DictReader(text, delimiter=";", strict=True))


def test_the_labels_of_an_activiteit_stand_with_lines_and_the_hash_of_the_text(
    mini: Dataset,
) -> None:
    for activiteit in mini.activiteiten.values():
        found = rows(labels_csv(mini, activiteit))
        assert [row["Conditie of thema"] for row in found] == [
            item.naam for item in mini.items.values()
        ]
        for row in found:
            assert None not in row
            assert row["Versie van de gegevens"] == mini.version
            for n, v in enumerate(activiteit.vindplaatsen, start=1):
                bron = mini.bronnen[v.bron_id]
                assert row[f"Bron {n}: regels"] == v.regels
                assert row[f"Bron {n}: kop"] == v.kop
                hashed = row[f"Bron {n}: controlegetal van de gelezen tekst (SHA-256)"]
                assert hashed == bron.sha256
                assert len(hashed) == 64


def test_both_rounds_stand_side_by_side_with_code_basis_and_motivation(mini: Dataset) -> None:
    activiteit = mini.activiteiten["week-tegen-armoede-2022"]
    for row in rows(labels_csv(mini, activiteit)):
        item = next(k for k, x in mini.items.items() if x.naam == row["Conditie of thema"])
        for n in (1, 2):
            said = next(
                o for o in activiteit.oordelen if (o.item, o.codeur) == (item, f"ronde-{n}")
            )
            assert row[f"Ronde {n}: code"] == said.code
            assert row[f"Ronde {n}: motivatie"] == said.motivatie
            assert row[f"Ronde {n}: basis"]
            assert row[f"Ronde {n}: stand"] == "voorgesteld"
        assert row["Commissie: code"] == ""


def test_the_queue_has_a_row_per_judgement_and_room_to_decide(mini: Dataset) -> None:
    work = disputed(mini, Selection())
    found = rows(queue_csv(mini, Selection(), work.punten))
    assert len(found) == work.betwist - work.beslist
    assert [row["Kenmerk"] for row in found] == [
        punt.activiteit.activiteit_id for punt in work.punten for _ in punt.items
    ]
    for row in found:
        assert None not in row
        assert row["Besluit (in te vullen)"] == row["Opmerking (in te vullen)"] == ""
        assert row["Wat een besluit verandert"]
        assert row["Bron 1: regels"]


def test_no_cell_runs_as_a_formula(mini: Dataset) -> None:
    key = "week-tegen-armoede-2022"
    evil = replace(mini.activiteiten[key], naam="=HYPERLINK(1)")
    data = replace(mini, activiteiten={**mini.activiteiten, key: evil})
    assert rows(labels_csv(data, evil))[0]["Activiteit"] == "'=HYPERLINK(1)"
    names = {
        r["Activiteit"]
        for r in rows(queue_csv(data, Selection(), disputed(data, Selection()).punten))
    }
    assert "'=HYPERLINK(1)" in names


def test_the_name_of_a_file_says_what_it_holds(mini: Dataset) -> None:
    activiteit = mini.activiteiten["week-tegen-armoede-2022"]
    assert labels_name(activiteit, "abc") == "labels_week-tegen-armoede-2022_abc_excel.csv"
    assert queue_name("abc") == "werkblad_abc_excel.csv"
