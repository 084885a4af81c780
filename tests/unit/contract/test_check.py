"""Every planted fault is found, alone, at its own address."""

import shutil
from pathlib import Path
from typing import get_args

import pandas as pd
import pytest

from wsd_dash.contract.check import check_folder
from wsd_dash.contract.issue import Code, Issue
from wsd_dash.contract.schema import Package
from wsd_dash.errors import DataUnreadableError
from wsd_dash.texts.issues import SENTENCES, issue_sentence

ONGELDIG = Path(__file__).parents[2] / "fixtures" / "ongeldig"
CODES = sorted(path.name for path in ONGELDIG.iterdir() if path.is_dir())
# What a broken folder says about itself; not part of the data it breaks.
NOTES = ("verwacht.txt", "weg.txt")


def overlay(code: str, mini_folder: Path, folder: Path) -> Path:
    """Copy the mini data set and lay one broken folder over it."""
    shutil.copytree(mini_folder, folder)
    gone = ONGELDIG / code / "weg.txt"
    for name in gone.read_text().split() if gone.exists() else []:
        (folder / name).unlink()
    shutil.copytree(
        ONGELDIG / code, folder, dirs_exist_ok=True, ignore=shutil.ignore_patterns(*NOTES)
    )
    return folder


def address(issue: Issue) -> tuple[str, ...]:
    """Write an issue as a line of `verwacht.txt`."""
    column = issue.column.replace(" ", "")
    return (issue.code, issue.table or "-", str(issue.row or "-"), column or "-")


def expected(code: str) -> list[tuple[str, ...]]:
    text = (ONGELDIG / code / "verwacht.txt").read_text(encoding="utf-8")
    return [tuple(line.split()) for line in text.splitlines()]


@pytest.mark.parametrize("code", CODES)
def test_finds_the_planted_fault_and_nothing_else(
    code: str, mini_folder: Path, package: Package, tmp_path: Path
) -> None:
    folder = overlay(code, mini_folder, tmp_path / "data")
    issues = check_folder(folder, package).issues
    assert sorted(map(address, issues)) == sorted(expected(code))
    assert expected(code)[0][0] == code


@pytest.mark.parametrize("code", CODES)
def test_sentence_gives_address_finding_and_advice(
    code: str, mini_folder: Path, package: Package, tmp_path: Path
) -> None:
    folder = overlay(code, mini_folder, tmp_path / "data")
    for issue in check_folder(folder, package).issues:
        sentence = issue_sentence(issue)
        where, _, finding = sentence.partition(": ")
        assert where.startswith(issue.table or "map")
        assert finding.count(". ") >= 1
        assert sentence.endswith(".")
        assert sentence.isprintable()


def test_every_code_has_a_sentence_and_a_broken_folder() -> None:
    assert set(CODES) == set(SENTENCES) == set(get_args(Code))


def test_mini_data_set_has_no_issue_at_all(mini_folder: Path, package: Package) -> None:
    report = check_folder(mini_folder, package)
    assert report.issues == ()
    assert report.rows["activiteiten"] == 9


def test_reports_all_faults_of_a_folder_at_once(
    mini_folder: Path, package: Package, tmp_path: Path
) -> None:
    folder = overlay("html", mini_folder, tmp_path / "data")
    for code in ("gemeente_opgeheven", "hoofdaccenten", "scheidingsteken", "bron_ontbreekt"):
        for path in (ONGELDIG / code).glob("*.csv"):
            shutil.copy(path, folder)
    found = {issue.code for issue in check_folder(folder, package).errors}
    assert found == {
        "html",
        "gemeente_opgeheven",
        "hoofdaccenten",
        "scheidingsteken",
        "bron_ontbreekt",
    }


def test_spaces_alone_do_not_fill_a_required_cell(
    mini_folder: Path, package: Package, tmp_path: Path
) -> None:
    folder = Path(shutil.copytree(mini_folder, tmp_path / "data"))
    path = folder / "activiteiten.csv"
    table = pd.read_csv(path, dtype=str, keep_default_na=False)
    table.loc[0, "naam"] = " "
    table.to_csv(path, index=False, lineterminator="\n")
    found = [(i.code, i.row, i.column) for i in check_folder(folder, package).errors]
    assert found == [("waarde_ontbreekt", 2, "naam")]


def test_abolished_code_names_the_successor(
    mini_folder: Path, package: Package, tmp_path: Path
) -> None:
    folder = overlay("gemeente_opgeheven", mini_folder, tmp_path / "data")
    (issue,) = check_folder(folder, package).issues
    assert issue_sentence(issue) == (
        "deelnemers, rij 10, kolom gemeentecode: 'GM1684' is de code van Cuijk, een opgeheven"
        " gemeente. Gebruik de opvolger: GM1982 (Land van Cuijk)."
    )


def test_wrong_value_names_the_nearest_allowed_one(
    mini_folder: Path, package: Package, tmp_path: Path
) -> None:
    folder = overlay("waarde_onbekend", mini_folder, tmp_path / "data")
    (issue,) = check_folder(folder, package).issues
    assert "Bedoelde u 'project'?" in issue_sentence(issue)


def test_link_out_of_the_folder_is_not_followed(
    mini_folder: Path, package: Package, tmp_path: Path
) -> None:
    folder = tmp_path / "data"
    shutil.copytree(mini_folder, folder)
    (folder / "wijken.csv").rename(tmp_path / "elders.csv")
    (folder / "wijken.csv").symlink_to("../elders.csv")
    assert [address(x) for x in check_folder(folder, package).issues] == [
        ("pad_buiten_map", "wijken", "-", "-")
    ]


def test_byte_order_mark_is_accepted(mini_folder: Path, package: Package, tmp_path: Path) -> None:
    folder = tmp_path / "data"
    shutil.copytree(mini_folder, folder)
    path = folder / "wijken.csv"
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())
    assert check_folder(folder, package).issues == ()


def test_unreadable_table_does_not_cascade(
    mini_folder: Path, package: Package, tmp_path: Path
) -> None:
    folder = tmp_path / "data"
    shutil.copytree(mini_folder, folder)
    for name in ("activiteiten", "gemeenten", "condities"):
        (folder / f"{name}.csv").write_bytes(b"")
    found = [(issue.code, issue.table) for issue in check_folder(folder, package).issues]
    assert found == [
        ("bestand_leeg", "condities"),
        ("bestand_leeg", "activiteiten"),
        ("bestand_leeg", "gemeenten"),
    ]


def test_missing_folder_cannot_be_checked(package: Package, tmp_path: Path) -> None:
    with pytest.raises(DataUnreadableError):
        check_folder(tmp_path / "nergens", package)
    (tmp_path / "bestand").write_text("")
    with pytest.raises(DataUnreadableError):
        check_folder(tmp_path / "bestand", package)
