"""The command that puts data in force says what it did, or everything that is wrong."""

from pathlib import Path

import pytest

from wsd_dash.cli import main
from wsd_dash.texts import publiceer as words


@pytest.fixture
def target(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("WSD_DATA", str(tmp_path / "versies"))
    return tmp_path / "versies"


def test_it_publishes_and_says_the_version(
    target: Path, mini_folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["publiceer", str(mini_folder)]) == 0
    said = capsys.readouterr().out
    (version,) = (path.name for path in target.iterdir() if path.is_dir())
    assert said == f"Versie {version} is gepubliceerd.\n"
    assert main(["publiceer", str(mini_folder)]) == 0
    assert "Er is niets veranderd." in capsys.readouterr().out


def test_wrong_data_are_named_as_by_the_check(
    target: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "leeg").mkdir()
    assert main(["publiceer", str(tmp_path / "leeg")]) == 1
    assert "ontbreekt" in capsys.readouterr().out
    assert main(["publiceer", str(tmp_path / "weg")]) == 2
    assert not target.exists()


def test_it_needs_a_place_outside_the_app(
    monkeypatch: pytest.MonkeyPatch, mini_folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("WSD_DATA", raising=False)
    assert main(["publiceer", str(mini_folder)]) == 2
    assert words.GEEN_DOEL in capsys.readouterr().err


def test_another_folder_is_left_alone(
    target: Path, mini_folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target.mkdir()
    (target / "brief.txt").write_text("x", encoding="utf-8")
    assert main(["publiceer", str(mini_folder)]) == 2
    assert "andere bestanden" in capsys.readouterr().err
