"""The commands: exit codes, Dutch words and output that another program can read."""

import json
import re
import shutil
import socket
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from wsd_dash.cli import main
from wsd_dash.config import PROJECT

ONGELDIG = PROJECT / "tests" / "fixtures" / "ongeldig"
# Words argparse and Python would say if we let them.
ENGLISH = re.compile(
    r"\b(usage|options|positional|arguments|show this|help message|error|invalid|choose|required"
    r"|unrecognized|expected|traceback)\b",
    re.IGNORECASE,
)


@pytest.fixture
def broken_folder(mini_folder: Path, tmp_path: Path) -> Path:
    folder = Path(shutil.copytree(mini_folder, tmp_path / "data"))
    shutil.copy(ONGELDIG / "html" / "activiteiten.csv", folder)
    return folder


@pytest.fixture
def geodata_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("WSD_GEODATA", str(tmp_path / "geodata"))
    return tmp_path / "geodata"


def test_clean_folder_ends_with_zero(mini_folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["controleer", str(mini_folder)]) == 0
    out = capsys.readouterr().out
    assert "26 tabellen" in out
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


@pytest.mark.parametrize(
    "argv",
    [
        ["controler"],
        ["controleer", "een", "twee"],
        ["controleer", "--jso"],
        ["geodata"],
        ["geodata", "importeer"],
        ["geodata", "ophalen"],
        ["--onbekend"],
    ],
)
def test_a_wrong_command_is_answered_in_dutch(
    argv: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(argv) == 2
    err = capsys.readouterr().err
    assert err.startswith("Deze opdracht klopt niet: wsd-dash ")
    assert "gebruik: wsd-dash" in err
    assert not ENGLISH.search(err)


@pytest.mark.parametrize(
    ("argv", "usage"),
    [
        (["controleer", "een", "twee"], "wsd-dash controleer [-h] [--json] [MAP]"),
        (["controleer", "--jso"], "wsd-dash controleer [-h] [--json] [MAP]"),
        (["geodata", "status", "x"], "wsd-dash geodata status [-h]"),
        (["--onbekend"], "wsd-dash [-h] [--versie] [OPDRACHT]"),
    ],
)
def test_a_wrong_command_is_answered_with_the_usage_of_that_command(
    argv: list[str], usage: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(argv) == 2
    assert capsys.readouterr().err.splitlines()[-1] == f"gebruik: {usage}"


@pytest.mark.parametrize(
    ("argv", "missing"), [(["geodata", "importeer"], "BESTAND"), (["geodata"], "OPDRACHT")]
)
def test_what_is_missing_is_named(
    argv: list[str], missing: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(argv) == 2
    assert f". {missing} ontbreekt.\n" in capsys.readouterr().err


@pytest.mark.parametrize("option", ["--versie", "--version"])
def test_the_version_is_that_of_the_project(
    option: str, capsys: pytest.CaptureFixture[str]
) -> None:
    project = tomllib.loads((PROJECT / "pyproject.toml").read_text("utf-8"))["project"]
    assert main([option]) == 0
    assert capsys.readouterr().out == f"wsd-dash {project['version']}\n"


def test_a_mistyped_command_gets_a_suggestion(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["controler"]) == 2
    assert "Bedoelde u 'controleer'?" in capsys.readouterr().err


@pytest.mark.parametrize("argv", [[], ["controleer"], ["geodata"], ["geodata", "importeer"]])
def test_help_is_dutch(argv: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main([*argv, "--help"]) == 0
    out = capsys.readouterr().out
    assert out.startswith("gebruik: wsd-dash")
    assert "Toon deze uitleg." in out
    assert not ENGLISH.search(out.replace("--help", ""))


def test_a_port_in_use_is_named(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        monkeypatch.setenv("PORT", str(port))
        assert main([]) == 2
    assert f"Poort {port} is al in gebruik." in capsys.readouterr().err


@pytest.mark.parametrize("port", ["abc", "0", "65536", "-1", "\u0663"])
def test_a_port_that_cannot_be_is_named(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], port: str
) -> None:
    monkeypatch.setenv("PORT", port)
    assert main([]) == 2
    said = capsys.readouterr()
    assert f"PORT={port} kan niet." in said.err
    assert not said.out


@pytest.mark.parametrize("address", ["onzin.invalid", "a..b", "192.0.2.1", "::zz"])
def test_an_address_that_cannot_be_is_named(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], address: str
) -> None:
    monkeypatch.setenv("WSD_ADRES", address)
    monkeypatch.setenv("PORT", "18761")
    assert main([]) == 2
    said = capsys.readouterr()
    assert said.err.startswith(f"WSD_ADRES={address} kan niet: ")
    assert not said.out


def test_without_boundaries_the_status_says_so(
    geodata_folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["geodata", "status"]) == 0
    assert main(["geodata", "verwijder"]) == 0
    assert not geodata_folder.exists()
    said = capsys.readouterr().out.splitlines()
    assert said == ["Er zijn geen gemeentegrenzen opgeslagen. De kaart toont zeshoeken."] * 2


def test_a_file_that_holds_no_boundaries_is_refused(
    geodata_folder: Path,
    mini_folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("WSD_DATA", str(mini_folder))
    assert main(["geodata", "importeer", str(mini_folder / "wijken.csv")]) == 1
    assert capsys.readouterr().err.strip().endswith(".")
    assert not geodata_folder.exists()


GRENZEN = PROJECT.parent / "shared" / "geo" / "nl-vr-gm.topo.json"


@pytest.mark.skipif(not GRENZEN.exists(), reason="the boundary file is not part of the project")
def test_boundaries_can_be_imported_shown_and_removed(
    geodata_folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["geodata", "importeer", str(GRENZEN)]) == 0
    assert main(["geodata", "status"]) == 0
    assert capsys.readouterr().out.count("de grenzen van 342 gemeenten") == 2
    assert main(["geodata", "verwijder"]) == 0
    assert main(["geodata", "status"]) == 0
    assert not list(geodata_folder.glob("*.json"))


def test_import_needs_valid_data(
    broken_folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("WSD_DATA", str(broken_folder))
    assert main(["geodata", "importeer", "grenzen.json"]) == 2
    assert "wsd-dash controleer" in capsys.readouterr().err


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
