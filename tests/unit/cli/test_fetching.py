"""`geodata ophalen`: calm progress, a sentence per source that failed, and what to do then."""

import io
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pandas as pd
import pytest

import grensdienst as dienst
from wsd_dash.cli import main
from wsd_dash.cli.fetching import Screen
from wsd_dash.config import Settings
from wsd_dash.sources.grenzen import stored_boundaries
from wsd_dash.sources.voortgang import Poging, Progress

Fetch = Callable[..., int]
STEPS = [
    Progress("begin"),
    Progress("ophalen", "cbs", "2026", 0),
    Progress("ophalen", "cbs", "2026", 1_000_000, 0.25),
    Progress("ophalen", "kadaster", "2026", pogingen=(Poging("cbs", "2026", "afgebroken"),)),
    Progress("verwerken", "kadaster", "2026", 64_000),
]


@pytest.fixture
def fetch(geodata_folder: Path, mini_folder: Path, monkeypatch: pytest.MonkeyPatch) -> Fetch:
    """Run the command against a local service; `geodata_folder` is where it stores."""
    assert not geodata_folder.exists()
    monkeypatch.setenv("WSD_DATA", str(mini_folder))

    def run(answers: dict[str, dienst.Answer], *options: str) -> int:
        with dienst.serve(answers) as service:
            monkeypatch.setenv("WSD_GRENZEN_URL", service.url)
            return main(["geodata", "ophalen", *options])

    return run


def good(mini_folder: Path) -> dienst.Answer:
    return dienst.reply(dienst.squares(pd.read_csv(mini_folder / "gemeenten.csv")))


def test_fetched_boundaries_are_stored_and_named(
    fetch: Fetch, mini_folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert fetch({"cartomap": good(mini_folder)}, "--jaar", "2025") == 0
    said = capsys.readouterr()
    assert "Opgeslagen: de grenzen van 16 gemeenten van 2025" in said.out
    assert said.out.endswith("Grenzen: CBS / Kadaster (cartomap), CC BY 4.0.\n")
    assert "CBS (via PDOK), 2025: De grenzen van dit jaar staan er niet" in said.err


def test_when_all_sources_fail_each_has_its_sentence_and_there_is_a_way_out(
    fetch: Fetch, mini_folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    page = dienst.reply(b"<html>Onderhoud</html>", "text/html")
    answers = {"cbs": dienst.status(503), "kadaster": page, "cartomap": dienst.reply(b"{")}
    assert fetch(answers) == 1
    said = capsys.readouterr()
    assert not said.out
    assert "De server heeft een storing (code 503)" in said.err
    assert "Er kwam een webpagina in plaats van grenzen" in said.err
    assert "Het antwoord brak halverwege af" in said.err
    assert said.err.endswith("wsd-dash geodata importeer BESTAND\n")
    assert "is er nog" not in said.err
    assert fetch({"cbs": good(mini_folder)}) == 0
    capsys.readouterr()
    assert fetch({}) == 1
    assert "Wat er al was opgeslagen, is er nog." in capsys.readouterr().err


@pytest.mark.parametrize("jaar", ["26", "2026x", "\u0662\u0660\u0662\u0666", "../x"])
def test_what_is_no_year_is_refused_before_anything_is_fetched(
    fetch: Fetch, jaar: str, geodata_folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert fetch({}, f"--jaar={jaar}") == 2
    assert capsys.readouterr().err.startswith(f"{jaar} is geen jaar.")
    assert not geodata_folder.exists()


def heed_ctrl_c() -> None:
    """Undo what a shell does to a command it runs behind: it, and its children, ignore Ctrl-C."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


@pytest.mark.skipif(os.name != "posix", reason="a signal as Ctrl-C sends it")
def test_ctrl_c_stops_it_in_dutch(mini_folder: Path, tmp_path: Path) -> None:
    with dienst.serve({"cbs": dienst.hang()}) as service:
        env = {
            **os.environ,
            "WSD_DATA": str(mini_folder),
            "WSD_GEODATA": str(tmp_path),
            "WSD_GRENZEN_URL": service.url,
        }
        command = [sys.executable, "-m", "wsd_dash", "geodata", "ophalen"]
        with subprocess.Popen(
            command,
            env=env,
            stderr=subprocess.PIPE,
            text=True,
            preexec_fn=heed_ctrl_c,  # noqa: PLW1509 - it takes no lock, and no thread runs here
        ) as process:
            assert process.stderr is not None
            shown = ""
            while "opgehaald\n" not in shown:
                shown = process.stderr.readline()
                assert shown
            process.send_signal(signal.SIGINT)
            said = process.stderr.read()
    assert (process.returncode, said) == (2, "Gestopt.\n")
    assert stored_boundaries(Settings(geodata_dir=tmp_path)) is None


class Terminal(io.StringIO):
    """A stream that says to be a terminal."""

    def isatty(self) -> bool:
        """Say so."""
        return True


def drawn(screen: str) -> list[str]:
    """What a terminal would show: a carriage return goes back and writes over."""
    lines = []
    for row in screen.split("\n"):
        line = ""
        for part in row.split("\r"):
            line = part + line[len(part) :]
        lines.append(line.rstrip())
    return lines


def test_a_terminal_shows_one_line_that_is_drawn_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "100")
    stream = Terminal()
    screen = Screen(stream)
    seen = []
    for step in STEPS:
        screen.show(step)
        seen.append(drawn(stream.getvalue())[-1])
    assert seen[0] == "De grenzen worden opgehaald."
    assert seen[2].endswith("opgehaald [#####---------------] 25%, 1,0 MB")
    assert seen[4] == "Kadaster (via PDOK), 2026: de grenzen worden verwerkt"
    screen.close()
    assert drawn(stream.getvalue()) == [
        "CBS (via PDOK), 2026: Het antwoord brak halverwege af.",
        "",
    ]


def test_a_narrow_terminal_gets_no_second_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "30")
    stream = Terminal()
    Screen(stream).show(STEPS[2])
    assert max(len(part) for part in stream.getvalue().split("\r")) < 30


def test_a_file_gets_a_line_per_step() -> None:
    stream = io.StringIO()
    screen = Screen(stream)
    for step in STEPS:
        screen.show(step)
    screen.close()
    assert stream.getvalue().splitlines() == [
        "De grenzen worden opgehaald.",
        "CBS (via PDOK), 2026: de grenzen worden opgehaald",
        "CBS (via PDOK), 2026: Het antwoord brak halverwege af.",
        "Kadaster (via PDOK), 2026: de grenzen worden opgehaald",
        "Kadaster (via PDOK), 2026: de grenzen worden verwerkt",
    ]
