"""`exporteer` makes the file that was asked for, whole or not at all, and names every mistake."""

import csv
import io
import json
from pathlib import Path
from zipfile import ZipFile

import pytest

from wsd_dash.cli import main
from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.reeks import Reeks, Stap
from wsd_dash.domain.reekscode import to_json
from wsd_dash.domain.selection import Selection
from wsd_dash.domain.vastgelegdlezen import from_file
from wsd_dash.domain.weergave import Weergave
from wsd_dash.exports.formaten import names_for
from wsd_dash.texts import cli as texts


@pytest.fixture(autouse=True)
def _mini(monkeypatch: pytest.MonkeyPatch, mini_folder: Path, geodata_folder: Path) -> None:
    monkeypatch.setenv("WSD_DATA", str(mini_folder))
    assert not geodata_folder.exists()


def test_a_table_of_a_view_is_made_in_its_place(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "cel.csv"
    command = ["exporteer", "--weergave", "dekking?conditie=inclusie", "--als", "csv-programma"]
    assert main([*command, "-o", str(target)]) == 0
    assert capsys.readouterr().out.startswith(f"Bewaard: {target} (")
    header, *rows = csv.reader(io.StringIO(target.read_text("utf-8")))
    assert header[0] == "rij_code"
    assert rows
    assert [path.name for path in tmp_path.iterdir()] == ["cel.csv"]
    assert main([*command, "--tabel", "activiteiten", "-o", str(target)]) == 0
    assert target.read_text("utf-8").startswith("activiteit_id,")


def test_the_same_command_gives_the_same_bytes(tmp_path: Path) -> None:
    bodies = []
    for name in ("een.xlsx", "twee.xlsx"):
        command = ["exporteer", "--weergave", "regiokaart", "--als", "xlsx"]
        assert main([*command, "-o", str(tmp_path / name)]) == 0
        bodies.append((tmp_path / name).read_bytes())
    assert bodies[0] == bodies[1]


def test_a_whole_link_is_a_view_too(tmp_path: Path) -> None:
    for number, address in enumerate(
        ("https://voorbeeld.nl/kaart/dekking?soort=project", "/dekking?soort=project")
    ):
        target = tmp_path / f"{number}.csv"
        assert main(["exporteer", "--weergave", address, "--als", "csv", "-o", str(target)]) == 0
    assert (tmp_path / "0.csv").read_bytes() == (tmp_path / "1.csv").read_bytes()


def test_the_first_page_has_a_name_here(tmp_path: Path) -> None:
    for number, address in enumerate(("overzicht", "", "?")):
        target = tmp_path / f"{number}.json"
        command = ["exporteer", "--weergave", address, "--als", "vastgelegd", "-o", str(target)]
        assert main(command) == 0
        assert from_file(target.read_bytes()).pagina == ""


@pytest.mark.parametrize(
    ("argv", "says"),
    [
        ([], "--weergave of --reeks ontbreekt"),
        (["--weergave", "dekking", "-o", "x"], "--als ontbreekt"),
        (["--weergave", "dekking", "--als", "csv"], "-o ontbreekt"),
        (["--weergave", "a", "--reeks", "b"], "niet allebei"),
        (["--weergave", "dekking", "--als", "pdf", "--tabel", "x", "-o", "x"], "--tabel kan"),
        (["--weergave", "dekking", "--als", "exe", "-o", "x"], "'exe' bestaat niet"),
        (["--reeks", "standaard", "--als", "csv", "-o", "x"], "reeks kan niet als 'csv'"),
        (["--weergave", "privacy", "--als", "csv", "-o", "x"], "'privacy' kan niet worden"),
        (["--weergave", "dekking?conditi=x", "--als", "csv", "-o", "x"], "weergave: conditi."),
        (["--weergave", "dekking?conditie=x", "--als", "csv", "-o", "x"], "kennen: conditie=x."),
        (
            ["--weergave", "dekking", "--als", "csv", "--tabel", "nee", "-o", "x"],
            "Kies uit: combinaties",
        ),
        (["--reeks", "bestaat-niet.json", "--als", "tekst", "-o", "x"], "bestaat-niet.json"),
        (
            [
                "--weergave",
                "dekking?" + "&".join("a=b" for _ in range(200)),
                "--als",
                "csv",
                "-o",
                "x",
            ],
            "te lang",
        ),
    ],
)
def test_a_mistake_is_named_and_nothing_is_written(
    argv: list[str],
    says: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["exporteer", *argv]) == 2
    said = capsys.readouterr()
    assert says in said.err
    assert not said.out
    assert not list(tmp_path.iterdir())


def test_a_folder_is_not_overwritten(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    command = ["exporteer", "--weergave", "dekking", "--als", "csv", "-o"]
    assert main([*command, str(tmp_path)]) == 2
    assert "is een map" in capsys.readouterr().err
    assert main([*command, str(tmp_path / "weg" / "x.csv")]) == 2
    assert "bestaat niet" in capsys.readouterr().err
    assert not list(tmp_path.iterdir())


def test_what_stood_there_stays_when_writing_fails(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    long = tmp_path / ("x" * 300)
    command = ["exporteer", "--weergave", "dekking", "--als", "csv", "-o", str(long)]
    assert main(command) == 2
    assert "kan niet worden geschreven" in capsys.readouterr().err
    assert not list(tmp_path.iterdir())


def test_broken_data_makes_nothing(
    broken_folder: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("WSD_DATA", str(broken_folder))
    target = tmp_path / "x.csv"
    assert main(["exporteer", "--weergave", "dekking", "--als", "csv", "-o", str(target)]) == 2
    assert "wsd-dash controleer" in capsys.readouterr().err
    assert not target.exists()


def test_a_reeks_from_a_file_names_what_these_data_lack(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], mini: Dataset
) -> None:
    assert mini.activiteiten
    known = Stap("regiokaart", Selection(), Weergave())
    reeks = Reeks("Commissie", (known, Stap("dekking", Selection(thema=("weg",)), Weergave())))
    file = tmp_path / "reeks.json"
    file.write_text(to_json(reeks), "utf-8")
    target = tmp_path / "reeks.xlsx"
    assert main(["exporteer", "--reeks", str(file), "--als", "xlsx", "-o", str(target)]) == 1
    assert "Dia 2: dit kennen de gegevens niet: thema=weg." in capsys.readouterr().err
    assert target.exists()
    file.write_text(json.dumps({"soort": "iets"}), "utf-8")
    assert main(["exporteer", "--reeks", str(file), "--als", "xlsx", "-o", str(target)]) == 2
    assert "geen reeks" in capsys.readouterr().err


def test_a_zaalpakket_is_a_new_folder_or_a_zip(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    command = ["exporteer", "--reeks", "standaard", "--als", "zaalpakket", "-o"]
    assert main([*command, str(tmp_path / "zaal")]) == 0
    names = sorted(path.name for path in (tmp_path / "zaal").iterdir())
    assert [name.rpartition(".")[2] for name in names] == ["txt", "html", "pdf", "pptx"]
    lees = (tmp_path / "zaal" / "LEESMIJ.txt").read_text("utf-8-sig")
    assert all(name in lees for name in names[1:])
    assert main([*command, str(tmp_path / "zaal.zip")]) == 0
    with ZipFile(tmp_path / "zaal.zip") as archive:
        assert sorted(archive.namelist()) == names
        for name in names:
            assert archive.read(name) == (tmp_path / "zaal" / name).read_bytes()
    capsys.readouterr()
    assert main([*command, str(tmp_path / "zaal")]) == 2
    assert "is niet leeg" in capsys.readouterr().err
    assert sorted(path.name for path in tmp_path.iterdir()) == ["zaal", "zaal.zip"]


def test_help_names_every_format() -> None:
    view, _, series = texts.EXPORTEER_SLOT.partition("Soorten van een reeks: ")
    assert ", ".join(names_for(reeks=False)) in view
    assert ", ".join(names_for(reeks=True)) in series
