"""`controleer`: exit codes, Dutch sentences and output that another program can read."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from wsd_dash.cli import main
from wsd_dash.config import PROJECT

ONGELDIG = PROJECT / "tests" / "fixtures" / "ongeldig"


def test_clean_folder_ends_with_zero(mini_folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["controleer", str(mini_folder)]) == 0
    out = capsys.readouterr().out
    assert "27 tabellen" in out
    assert out.endswith("Geen fouten. De app kan met deze gegevens werken.\n")


def test_errors_end_with_one_and_are_named(
    broken_folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["controleer", str(broken_folder)]) == 1
    out = capsys.readouterr().out
    assert "fout: activiteiten, rij 2, kolom omschrijving: In de tekst staat opmaakcode" in out
    assert out.endswith("1 fout. Zo kan de app niet met deze gegevens werken.\n")


def test_remarks_alone_end_with_zero(
    mini_folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = shutil.copytree(mini_folder, tmp_path / "data")
    shutil.copy(ONGELDIG / "regel_leeg" / "vermeldingen.csv", folder)
    assert main(["controleer", str(folder)]) == 0
    assert "Geen fouten, wel 1 opmerking." in capsys.readouterr().out


def test_folder_that_cannot_be_opened_ends_with_two(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["controleer", str(tmp_path / "nergens")]) == 2
    assert "kan niet worden geopend" in capsys.readouterr().err


def test_default_folder_comes_from_the_settings(
    broken_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WSD_DATA", str(broken_folder))
    assert main(["controleer"]) == 1


def test_json_is_one_object_with_a_sentence_per_issue(
    broken_folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["controleer", str(broken_folder), "--json"]) == 1
    out = capsys.readouterr().out
    found = json.loads(out)
    assert out.isascii()
    assert (found["fouten"], found["opmerkingen"]) == (1, 0)
    assert found["rijen"]["activiteiten"] == 9
    (issue,) = found["issues"]
    assert issue["code"] == "html"
    assert (issue["tabel"], issue["rij"], issue["kolom"]) == ("activiteiten", 2, "omschrijving")
    assert issue["zin"].startswith("activiteiten, rij 2, kolom omschrijving: ")


def test_json_stays_json_when_the_check_could_not_run(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["controleer", str(tmp_path / "nergens"), "--json"]) == 2
    assert "kan niet worden geopend" in json.loads(capsys.readouterr().out)["kon_niet"]


def test_the_same_fault_in_many_rows_is_summed_up(
    mini_folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = Path(shutil.copytree(mini_folder, tmp_path / "data"))
    path = folder / "coderingen.csv"
    path.write_text(path.read_text("utf-8").replace(",voorstel", ",concept"), encoding="utf-8")
    assert main(["controleer", str(folder)]) == 1
    out = capsys.readouterr().out
    assert out.count("'concept' mag hier niet staan") == 5
    assert "Hetzelfde geldt voor nog 157 rijen" in out
    assert "162 fouten" in out


def test_hidden_characters_never_reach_the_terminal(
    mini_folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = Path(shutil.copytree(mini_folder, tmp_path / "data"))
    path = folder / "wijken.csv"
    path.write_text(path.read_text("utf-8").replace("De Mors", "\x1b[31m\u202eMors"), "utf-8")
    assert main(["controleer", str(folder)]) == 1
    out = capsys.readouterr().out
    assert "[U+001B]" in out
    assert "[U+202E]" in out
    assert out.replace("\n", "").isprintable()


def test_the_package_runs_as_a_module_on_a_narrow_terminal(broken_folder: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "wsd_dash", "controleer", str(broken_folder)],
        capture_output=True,
        env={"PYTHONIOENCODING": "ascii", "PYTHONPATH": str(PROJECT / "src")},
        timeout=60,
        check=False,
    )
    assert done.returncode == 1
    assert done.stdout.startswith(b"Gecontroleerd: ")
    assert done.stderr == b""
