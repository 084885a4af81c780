"""`geodata status`, `importeer` and `verwijder`: what is stored and what is refused."""

from pathlib import Path

import pytest

from wsd_dash.cli import main
from wsd_dash.config import PROJECT, Settings
from wsd_dash.sources.grenzen import stored_boundaries
from wsd_dash.sources.voortgang import Progress, write_progress


def test_without_boundaries_the_status_says_so(
    geodata_folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["geodata", "status"]) == 0
    assert main(["geodata", "verwijder"]) == 0
    assert not geodata_folder.exists()
    said = capsys.readouterr().out.splitlines()
    none = "Er zijn geen gemeentegrenzen opgeslagen. De kaart toont zeshoeken."
    assert said[0] == said[-1] == none
    assert f"Map: {geodata_folder}" in said


@pytest.mark.parametrize(("setting", "says"), [("nee", "haalt zelf geen"), ("", "ze bij het")])
def test_the_status_says_whether_the_app_may_fetch(
    setting: str,
    says: str,
    geodata_folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("WSD_GRENZEN_OPHALEN", setting)
    assert main(["geodata", "status"]) == 0
    assert says in capsys.readouterr().out
    assert not geodata_folder.exists()


def test_the_status_tells_what_went_wrong_last_time(
    geodata_folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_progress(
        Settings(geodata_dir=geodata_folder),
        Progress("begin", begonnen="2026-11-22T08:00:00+00:00").ended("te_lang"),
    )
    assert main(["geodata", "status"]) == 0
    said = capsys.readouterr().out.splitlines()[-1]
    assert said.startswith("Laatste keer ophalen (22 november 2026): Het ophalen duurde te lang")


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
    said = capsys.readouterr().out
    assert said.count("de grenzen van 342 gemeenten") == 2
    stored = stored_boundaries(Settings(geodata_dir=geodata_folder))
    assert stored is not None
    assert all(sha256[:16] in said for sha256 in stored.lagen.values())
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
