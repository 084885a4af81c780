"""The command line is Dutch: usage, help and every mistake."""

import re
import tomllib

import pytest

from wsd_dash.cli import main
from wsd_dash.config import PROJECT

# Words argparse and Python would say if we let them.
ENGLISH = re.compile(
    r"\b(usage|options|positional|arguments|show this|help message|error|invalid|choose|required"
    r"|unrecognized|expected|traceback)\b",
    re.IGNORECASE,
)


@pytest.mark.parametrize(
    "argv",
    [
        ["controler"],
        ["controleer", "een", "twee"],
        ["controleer", "--jso"],
        ["geodata"],
        ["geodata", "importeer"],
        ["geodata", "ophalen", "2026"],
        ["geodata", "ophalen", "--jaar"],
        ["geodata", "ophalen", "--jaren=2026"],
        ["exporteer", "--als"],
        ["exporteer", "dekking"],
        ["exporteer", "--weergaven", "dekking"],
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
        (["geodata", "ophalen", "2026"], "wsd-dash geodata ophalen [-h] [--jaar JAAR]"),
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


@pytest.mark.parametrize(
    "argv", [[], ["controleer"], ["exporteer"], ["geodata"], ["geodata", "ophalen"]]
)
def test_help_is_dutch(argv: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main([*argv, "--help"]) == 0
    out = capsys.readouterr().out
    assert out.startswith("gebruik: wsd-dash")
    assert "Toon deze uitleg." in out
    assert not ENGLISH.search(out.replace("--help", ""))
